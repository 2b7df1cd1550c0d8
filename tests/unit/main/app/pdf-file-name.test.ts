import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestedPdfName } from '../../../../main/app/pdf-file-name';

const nameOf = (unit: string | null, year: number | null): string =>
  suggestedPdfName({ unit, year }, 'zh-CN');

describe('the suggested name of a PDF', () => {
  it('says the unit and the year, as far as they are known', () => {
    expect(nameOf('开江县人民政府', 2021)).toBe('开江县人民政府2021年度报告审核结果.pdf');
    expect(nameOf(null, null)).toBe('未识别单位年度报告审核结果.pdf');
  });

  it('holds nothing of a document that means something to a file system', () => {
    expect(nameOf('../../etc/\0pass:wd', 2021)).toBe('etcpasswd2021年度报告审核结果.pdf');
  });

  it('is one file name of reasonable length, whatever the document says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (unit) => {
        const name = nameOf(unit, 2021);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^\./u);
        expect(name.length).toBeLessThan(120);
      }),
    );
  });
});
