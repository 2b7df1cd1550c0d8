import { describe, expect, it } from 'vitest';
import { readPage } from './read-page';

const read = async (pasted: string) => {
  const { format, text } = await readPage(pasted);
  return [format, text];
};

describe('what is pasted', () => {
  it.each([
    ['a table', '<table><tr><td>规章</td><td>3</td></tr></table>'],
    [
      'a table with a declaration',
      "<meta charset='gb2312'><table><tr><td>规章</td><td>3</td></tr></table>",
    ],
    [
      'a fragment',
      '<html>\r\n<body>\r\n<!--StartFragment--><table><tr><td>规章</td><td>3</td></tr></table><!--EndFragment-->\r\n</body>\r\n</html>',
    ],
    [
      'a fragment with the header of Windows',
      'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nStartFragment:0000000141\r\nEndFragment:0000000280\r\n' +
        'SourceURL:https://example.invalid/a.html\r\n<html><body><!--StartFragment--><table><tr><td>规章<td>3</table><!--EndFragment--></body></html>',
    ],
  ])('is read as a page: %s', async (_, html) => {
    expect(await read(html)).toEqual(['html', '规章\t3']);
  });

  it('is read as text where the clipboard has no markup', async () => {
    expect(await read('一、总体情况\n2023年新收3件')).toEqual([
      'txt',
      '一、总体情况\n2023年新收3件',
    ]);
  });
});

describe('markup', () => {
  it('is told from a text that speaks of it', async () => {
    expect((await readPage('政府网站的 <table> 标签')).format).toBe('txt');
    expect((await readPage('<政府信息公开条例> 第五十条')).format).toBe('txt');
  });

  it('is told in XHTML, and from other XML', async () => {
    const xhtml =
      '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "x"><html><body>年报</body></html>';
    expect(await readPage(xhtml)).toMatchObject({ format: 'html', text: '年报' });
    await expect(
      readPage('<?xml version="1.0"?><w:wordDocument>年报</w:wordDocument>'),
    ).rejects.toThrow('unsupportedFile');
  });
});
