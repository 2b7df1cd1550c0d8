import { describe, expect, it } from 'vitest';
import { contentOf, readPage } from './read-page';

describe('paragraphs', () => {
  it.each([
    ['blocks', '<div>一<p>二</p>三</div>四', ['一', '二', '三', '四']],
    ['line breaks', '<p>一<br>二<br/>三</p>', ['一', '二', '三']],
    ['list items', '<ol><li>一是</li><li>二是</li></ol>', ['一是', '二是']],
    ['inline elements', '<p>共<b>1</b><i>,</i><span>014</span>件</p>', ['共1,014件']],
    ['blocks in inline elements', '<span>一<p>二</p></span>', ['一', '二']],
    [
      'a div shown in its line',
      '<p>共</p><div>1<div style="display:inline">2</div>件</div>',
      ['共', '12件'],
    ],
    ['a span shown as a block', '<span style="display: block">一</span>二', ['一', '二']],
  ])('are made by %s', async (_, body, paragraphs) => {
    expect(await contentOf(body)).toEqual(paragraphs);
  });

  it.each([
    ['collapses white space', '<p>\n  新收 \t\n 14 <b> 件</b>\n</p>', '新收 14 件'],
    [
      'drops the line end that folds Chinese text',
      '<p>政府信息\n   公开，\n年度报告</p>',
      '政府信息公开，年度报告',
    ],
    ['drops it between elements', '<p>政府\n<span>信息</span></p>', '政府信息'],
    ['never joins two numbers over a line end', '<p>12\n34、５\n６</p>', '12 34、５ ６'],
    [
      'keeps a no-break space as a character',
      '<p>共&nbsp;&nbsp;3&nbsp;件</p>',
      '共\u00a0\u00a03\u00a0件',
    ],
    [
      'drops no-break spaces around a paragraph',
      '<p>&nbsp;&emsp;一、总体情况&nbsp;</p>',
      '一、总体情况',
    ],
  ])('%s', async (_, body, paragraph) => {
    expect(await contentOf(body)).toEqual([paragraph]);
  });

  it('keeps the lines of preformatted text', async () => {
    expect(await contentOf('<pre>甲  1\n乙  2</pre>')).toEqual(['甲  1', '乙  2']);
  });

  it.each([
    ['a note', '769<sup>1</sup>', '769 1'],
    ['a struck figure', '<s>3</s>5', '3 5'],
    ['a removed figure', '<del>3</del><ins>5</ins>', '3 5'],
    [
      'one struck by its style',
      '<span style="text-decoration: underline line-through">3</span>5',
      '3 5',
    ],
    [
      'one raised by its style',
      '769<span style="font-size:8px;vertical-align:super">1</span>',
      '769 1',
    ],
    ['a white one', '<font color="#FFFFFF">9</font>12', '9 12'],
    ['one that its style makes white', '<span style="COLOR: white">9</span>12', '9 12'],
    ['one of no size', '<span style="font-size:0px">9</span>12', '9 12'],
  ])('never makes one number of a figure and %s', async (_, cell, read) => {
    expect(await contentOf(`<p>${cell}</p>`)).toEqual([read]);
  });

  it.each([
    ['white behind it', '<span style="background-color:#fff;color:#fff000">1</span>2', '12'],
    ['half a size', '<span style="font-size:0.5em">1</span>2', '12'],
    ['a red colour', '<font color="#FF0000">1</font>2', '12'],
    ['its base line', '<span style="vertical-align:baseline">1</span>2', '12'],
  ])('keeps a figure together that has %s in part', async (_, cell, read) => {
    expect(await contentOf(`<p>${cell}</p>`)).toEqual([read]);
  });
});

describe('a picture', () => {
  it('is named behind its line', async () => {
    expect(await contentOf('<p>见<img src="a.png">下图</p><p>后</p>')).toEqual([
      '见下图',
      'aside:〔图片〕',
      '后',
    ]);
  });

  it.each([
    ['that leads somewhere', '<a href="/"><img src="a.png"></a>'],
    ['of a few pixels', '<img src="a.gif" width="16">'],
    ['of a few pixels by its style', '<img src="a.gif" style="height:12px">'],
    ['of the menu', '<nav><img src="a.png"></nav>'],
    ['that is not shown', '<img src="a.png" style="display:none">'],
    ['that is none', '<img>'],
  ])('%s is not', async (_, markup) => {
    expect(await contentOf(`<p>前</p>${markup}<p>后</p>`)).toEqual(['前', '后']);
  });

  it('keeps a cell from being empty, and is nothing beside its text', async () => {
    const row = '<tr><td>甲<td><img src="a.png"><td>5<img src="b.png"><td></tr>';
    expect(await contentOf(`<table>${row}<tr><td>乙<td>1<td>2<td>3</table>`)).toEqual([
      ['甲|〔图片〕|5|', '乙|1|2|3'],
    ]);
  });
});

describe('a field that is filled in', () => {
  it.each([
    ['a text', '<input value=12>', '[12]'],
    ['a blank one', '<input type=text>', '[]'],
    ['a number', '<input type="NUMBER" value="7">', '[7]'],
    ['a choice', '<select><option>1<option selected>2</select>', '[2]'],
    ['the first choice', '<select><optgroup><option>1<option>2</optgroup></select>', '[1]'],
    ['a longer text', '<textarea>3</textarea>', '[3]'],
    ['a text beside a figure', '5<input value=1>', '5 [1]'],
    ['a hidden one', '<input type=hidden value=9>', ''],
    ['a button', '<input type=submit value=9><button>9</button>', ''],
  ])('%s is no value of its cell', async (_, field, read) => {
    const body = `<table><tr><td>甲<td>${field}<tr><td>乙<td>1</table>`;
    expect(await contentOf(body)).toEqual([[`甲|${read}`, '乙|1']]);
  });

  it('is not read outside of tables', async () => {
    expect(await contentOf('<p>查询<input value="关键字"></p>')).toEqual(['查询']);
  });
});

describe('what is not shown', () => {
  it.each([
    ['a script', '<script>document.write("<p>99</p>")</script>'],
    ['a style', '<style>p { margin: 1 }</style>'],
    ['a template', '<template><p>99</p></template>'],
    ['what is shown without scripts', '<noscript>请开启脚本</noscript>'],
    ['a comment', '<!-- 99 -->'],
    [
      'a form control',
      '<input value="99"><select><option>99</option></select><textarea>99</textarea><button>搜索</button>',
    ],
    ['a drawing', '<svg><text>99</text></svg>'],
  ])('is left out: %s', async (_, hidden) => {
    expect(await contentOf(`<p>一${hidden}</p><p>二</p>`)).toEqual(['一', '二']);
  });

  it('leaves out the head, and nothing of what stands around the article', async () => {
    const page = await readPage(
      '<html><head><title>标题</title><meta charset="utf-8"></head><body><h1>年度报告</h1>' +
        '<div>发布日期：2025-01-20 浏览次数：12</div><p>正文</p><div>分享到：<a href="#">微信</a></div></body></html>',
    );
    expect(page.text.split('\n')).toEqual([
      '年度报告',
      '发布日期：2025-01-20 浏览次数：12',
      '正文',
      '分享到：微信',
    ]);
  });
});

describe('what stands around the article', () => {
  it.each([
    ['nav', '<nav>首页</nav>'],
    ['header', '<header>首页</header>'],
    ['footer', '<footer><div>首页</div></footer>'],
    ['aside', '<aside>首页</aside>'],
    ['role=navigation', '<div role="navigation">首页</div>'],
    ['role=banner', '<div role="banner">首页</div>'],
    ['role=contentinfo', '<div role="contentinfo"><p>首页</p></div>'],
    ['a list of links', '<ul><li><a href="/">首页</a></li></ul>'],
  ])('is aside: %s', async (_, around) => {
    expect(await contentOf(`${around}<p>正文</p>`)).toEqual(['aside:首页', '正文']);
  });

  it.each([
    ['the header of an article', '<article><header><h1>年度报告</h1></header></article>'],
    ['a list with more than links', '<ul><li>年度报告</li></ul>'],
    ['a link alone', '<div><a href="/">年度报告</a></div>'],
  ])('is not: %s', async (_, body) => {
    expect(await contentOf(body)).toEqual(['年度报告']);
  });

  it('takes one word beside the links for text', async () => {
    const list = '<ul><li><a href="a">一</a></li><li><a href="b">二</a> 3件</li></ul>';
    expect(await contentOf(list)).toEqual(['一', '二 3件']);
  });
});

describe('places', () => {
  it('are the way to the block', async () => {
    const page = await readPage(
      '<body><div>一</div><div><p>二<span>三</span></p>四<p>五</p></div></body>',
    );
    expect(page.blocks.map((block) => block.places)).toEqual(
      [
        '/html/body/div[1]',
        '/html/body/div[2]/p[1]',
        '/html/body/div[2]',
        '/html/body/div[2]/p[2]',
      ].map((path) => [{ kind: 'path', path }]),
    );
  });

  it('are the way to the table and its cells, with what the parser adds', async () => {
    const page = await readPage('<table><tr><th>甲<td>1<tr><th>乙<td>2</table>');
    const [table] = page.blocks;
    if (table?.kind !== 'table') throw new Error('not a table');
    expect(table.places).toEqual([{ kind: 'path', path: '/html/body/table' }]);
    expect(table.cells.flatMap((cell) => cell.places)).toEqual(
      ['tr[1]/th', 'tr[1]/td', 'tr[2]/th', 'tr[2]/td'].map((path) => ({
        kind: 'path',
        path: `/html/body/table/tbody/${path}`,
      })),
    );
  });
});

describe('pages that Word and WPS make', () => {
  it('reads what is shown, and no field, no list support, no office markup', async () => {
    const page = await readPage(
      `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN><div class=WordSection1>
<p class=MsoNormal><span style='font-family:宋体'>一、总体<o:p></o:p></span><span lang=EN-US>情况<o:p>&nbsp;</o:p></span></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>属于国家秘密</p>
<p>新收<!--[if supportFields]><span>PAGE 7</span><![endif]-->14<?xml:namespace prefix = o ns = "urn:x" /><st1:chmetcnv>件</st1:chmetcnv></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>`,
    );
    expect(page.text.split('\n')).toEqual(['一、总体情况', '1.\u00a0 属于国家秘密', '新收14件']);
  });

  it('leaves out the row that only tells the widths of the columns', async () => {
    const body =
      '<table><tr><td colspan=2>甲<td>1<tr><td colspan=2>乙<td>2<![if !supportMisalignedColumns]>' +
      '<tr height=0><td width=9></td><td width=9></td><td width=9></td></tr><![endif]></table>';
    expect(await contentOf(body)).toEqual([['甲|1', '乙|2']]);
    const written = body.replace('<td width=9>', '<td width=9>丙');
    expect(await contentOf(written)).toEqual([['甲|1', '乙|2', '丙||']]);
  });
});
