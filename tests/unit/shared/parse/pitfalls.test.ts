import { describe, expect, it } from 'vitest';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import { reportOf } from '../../builders/report';
import { reportText, VALID } from '../../builders/report-text';

/** What real reports do to their layout, each in a report that is otherwise as it should be. */
const base = reportText(VALID);
const sound = reportOf(base);

const values = ({ tables }: AnnualReport) =>
  Object.fromEntries(
    Object.entries(tables).map(([id, { cells }]) => [
      id,
      Object.entries(cells).map(([row, own]) => [
        row,
        Object.values(own).map((cell) => cell?.value ?? null),
      ]),
    ]),
  );
const kindsOf = ({ issues }: AnnualReport) => issues.map(({ kind }) => kind);
const cellOf = (report: AnnualReport, row: string, column: string) =>
  report.tables.applications.cells[row]?.[column] ?? null;

/** The report with the first of each pair written as the second. */
const written = (...pairs: readonly (readonly [string, string])[]): string =>
  pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, base);

const lines = (change: (line: string, at: number) => string): string =>
  base.split('\n').map(change).join('\n');
const isResult = (line: string): boolean =>
  /^[^|]*\p{Script=Han}.* \| \d+ \| \d+ \| \d+ \| \d+ \| \d+ \| \d+ \| \d+$/u.test(line);

const GRANTED = '(一)予以公开';
const label = (text: string): string =>
  base
    .split('\n')
    .find((line) => line.includes(text))
    ?.split(' | ')[0] ?? '';

describe('is read as it is meant, without a doubt', () => {
  let number = 0;
  const numbered = (line: string): string => (isResult(line) ? `${(number += 1)} | ${line}` : line);
  it.each<[string, string]>([
    ['row numbers before the labels', lines(numbered)],
    [
      'page numbers between the rows of a table',
      lines((line) => (line.includes('4.保护第三方') ? `${line}\n- 5 -` : line)),
    ],
    [
      'a page number glued to the last number of a row',
      written(['| 0 | 0 | 14', '| 0 | 0 | 14- 5 -']),
    ],
    ['enumerators written otherwise', base.replaceAll(/^(\d)\./gm, '$1、')],
    [
      'heads broken over lines and drawn into each other',
      written([
        '商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | |||||',
        '商业企 | 科研机 | 社会公益组 | 法律服务机 | 其他 |\n业 | 构 | 织 | 构 | |',
      ]),
    ],
    [
      'the vertical cell of table three, fallen apart into the rows beside it',
      lines((line) => (isResult(line) && /^[1-6]\./.test(line) ? `年 | ${line}` : line)),
    ],
    [
      'a label that wraps, its values between its halves',
      written([
        `${label('5.要求行政机关确认')} | 0 | 0 | 0 | 0 | 0 | 0 | 0`,
        '5.要求行政机关确认或重新 |\n | 0 | 0 | 0 | 0 | 0 | 0 | 0\n出具已获取信息 |',
      ]),
    ],
    [
      'a group cell that the end of a page splits',
      written(
        [`${label('1.本机关不掌握')} |`, `(四)无 | ${label('1.本机关不掌握')} |`],
        [`${label('2.没有现成')} |`, `法提供 | ${label('2.没有现成')} |`],
      ),
    ],
    [
      'table two as several tables, with a page’s end between band and heads',
      written(
        ['第二十条第(一)项 | | | |\n', '第二十条 第(一)项 | | | |\n\n- 2 -\n\n'],
        ['信息内容 | 本年处理决定数量', '\n信息内容 | 本年处理决定数量'],
        ['信息内容 | 本年收费金额', '\n信息内容 | 本年收费金额'],
      ),
    ],
    ['spaces within labels', written(['重新出具', '重 新出具'], ['予以公开 |', '予 以 公 开 |'])],
    ['a shortened head between its neighbours', written(['| 结果纠正 |', '| 结果 |'])],
    ['labels with guidance in brackets', written(['规章 |', '规章（县级无此项） |'])],
    ['full-width digits', written([' | 10 | 3 | 0 | 1', ' | １０ | ３ | ０ | １'])],
    [
      'a table of contents before the report',
      written([
        '一、总体情况',
        `目录\n一、总体情况……1\n二、主动公开政府信息情况……2\n三、收到和处理政府信息公开申请情况……3\n一、总体情况`,
      ]),
    ],
  ])('%s', (_, text) => {
    const report = reportOf(text);
    expect(values(report)).toEqual(values(sound));
    expect(kindsOf(report)).toEqual([]);
    expect(report.sections.map(({ id }) => id)).toEqual(sound.sections.map(({ id }) => id));
  });
});

describe('is read as it is meant, and said to be loose', () => {
  it.each<[string, string]>([
    ['a misprinted label', written(['2.其他法律行政法规禁止公开', '2.其他法律行政止公开'])],
    [
      'a misprinted heading',
      written([
        '四、政府信息公开行政复议、行政诉讼情况',
        '四、政府信息公开行政法复议、行政诉讼情况',
      ]),
    ],
  ])('%s', (_, text) => {
    const report = reportOf(text);
    expect(values(report)).toEqual(values(sound));
    expect(kindsOf(report)).toEqual(['labelLoose']);
  });
});

describe('the forms', () => {
  it('are told by the rows of each table, not by the year or the number of rows', () => {
    const old = reportText({ ...VALID, version: '2019' });
    const applications = old.slice(old.indexOf('三、收到'), old.indexOf('四、政府'));
    const mixed = `${base.slice(0, base.indexOf('三、收到'))}${applications}${base.slice(base.indexOf('四、政府'))}`;
    const report = reportOf(mixed);
    expect([report.tables.activeDisclosure.form, report.tables.applications.form]).toEqual([
      '2021',
      '2019',
    ]);
    expect(cellOf(report, 'processedTotal', 'total')?.value).toBe(13);
    expect(cellOf(report, 'other.rest', 'total')?.value).toBe(0);
    expect(kindsOf(report)).toEqual([]);
  });
});

describe('values', () => {
  it.each([
    ['', 'empty', null],
    ['/', 'notApplicable', null],
    ['-', 'notApplicable', null],
    ['—', 'notApplicable', null],
    ['无', 'notApplicable', null],
    ['0', 'zero', 0],
    ['见附件', 'text', null],
    ['1,014', 'number', 1014],
    ['１４', 'number', 14],
  ])('“%s” is %s and nothing else', (raw, kind, value) => {
    const granted = [raw, 2, 0, 0, 0, 0, 9];
    const report = reportOf(
      reportText({ ...VALID, applications: { ...VALID.applications, granted } }),
    );
    expect(cellOf(report, 'granted', 'naturalPerson')).toMatchObject({ raw, kind, value });
  });

  it.each([
    ['52', 52],
    ['52.31', 52.31],
    ['24252.311082', 24252.311082],
  ])('fees of %s are read to the last digit', (raw, value) => {
    const report = reportOf(written(['行政事业性收费 | 52.31', `行政事业性收费 | ${raw}`]));
    expect(report.tables.activeDisclosure.cells['fees']?.['amount']?.value).toBe(value);
  });

  it('an amount of the form of 2019 keeps its 元', () => {
    const old = reportText({ ...VALID, version: '2019', year: 2020 });
    const report = reportOf(old.replace('7539443.52', '75394432.52元'));
    const amount = report.tables.activeDisclosure.cells['procurement']?.['amount'];
    expect(amount).toMatchObject({ value: 75394432.52, unit: '元' });
  });

  it('digits that run together are refused, and parted only where one way adds up', () => {
    const received = ['5845546'];
    const report = reportOf(
      reportText({ ...VALID, applications: { ...VALID.applications, received } }),
    );
    expect(Object.values(report.tables.applications.cells['received'] ?? {})).toEqual(
      Array.from({ length: 7 }, () => null),
    );
    expect(kindsOf(report)).toHaveLength(1);
  });
});

it('a row of a table is no heading of a section', () => {
  expect(label(GRANTED.slice(3))).not.toBe('');
  const report = reportOf(written([`${label('予以公开')} |`, `${GRANTED} |`]));
  expect(report.sections).toHaveLength(6);
  expect(cellOf(report, 'granted', 'total')?.value).toBe(9);
});
