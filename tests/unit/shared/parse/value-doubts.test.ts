import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import type { AnnualReport } from '../../../../shared/report/annual-report';
import { reportOf } from '../../builders/report';
import {
  applicationValues,
  headRows,
  reportHtml,
  reportOfHtml,
  valueRows,
} from '../../builders/report-html';
import { reportText, VALID } from '../../builders/report-text';

const base = reportText(VALID);
const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const kindsOf = ({ issues }: AnnualReport) =>
  issues.map(({ kind }) => kind).filter((kind) => kind !== 'tableMissing');
const offersOf = ({ issues }: AnnualReport) =>
  issues.map(({ offer }) => offer?.map(({ value }) => value));
const errorsOf = (report: AnnualReport) =>
  auditReport(report, null).findings.filter(({ ruleId }) => ruleId.startsWith('T'));
const feesOf = (report: AnnualReport) =>
  report.tables.activeDisclosure.cells['fees']?.['amount'] ?? null;

describe('a label of the form', () => {
  it('out of its place is no row where it says 其他, and what it counts accuses nobody', () => {
    const [line = ''] = base.split('\n').filter((each) => each.startsWith('8.属于'));
    const counted = base
      .replace(line, `${line}\n9.其他 | 4 | 0 | 0 | 0 | 0 | 0 | 4`)
      .replace(
        '一、本年新收政府信息公开申请数量 | 10 | 3 | 0 | 1 | 0 | 0 | 14',
        '一、本年新收政府信息公开申请数量 | 14 | 3 | 0 | 1 | 0 | 0 | 18',
      )
      .replace(
        '（七）总计 | 10 | 2 | 0 | 1 | 0 | 0 | 13',
        '（七）总计 | 14 | 2 | 0 | 1 | 0 | 0 | 17',
      );
    const report = reportOf(counted);
    expect(kindsOf(report)).toEqual(['rowUnknown']);
    const [doubt] = report.issues;
    expect(doubt?.cells?.map(({ row, column }) => `${row}.${column}`)).toEqual([
      'processedTotal.naturalPerson',
      'processedTotal.total',
    ]);
    expect(errorsOf(report)).toEqual([]);
  });

  it('under another number is only taken for its row, and an error elsewhere is still one', () => {
    const renumbered = base.replace('4.保护第三方', '6.保护第三方');
    expect(kindsOf(reportOf(renumbered))).toEqual(['labelLoose']);
    const wrong = renumbered.replace(
      '（一）予以公开 | 7 | 2 | 0 | 0 | 0 | 0 | 9',
      '（一）予以公开 | 7 | 2 | 0 | 0 | 0 | 0 | 8',
    );
    expect(errorsOf(reportOf(wrong)).map(({ ruleId }) => ruleId)).toEqual(['T3-WRONG-CELL']);
  });
});

describe('a number that may be another', () => {
  it.each([
    [
      'has a page number behind it',
      '| 10 | 2 | 0 | 1 | 0 | 0 | 13',
      '| 10 | 2 | 0 | 1 | 0 | 0 | 135',
      13,
    ],
  ])('%s', (_, from, to, value) => {
    const report = reportOf(base.replace(from, to));
    expect(kindsOf(report)).toEqual(['ambiguous']);
    expect(offersOf(report)).toEqual([[value]]);
    expect(errorsOf(report)).toEqual([]);
  });

  it('is parted in another way from its neighbours', () => {
    const report = reportOf(
      base.replace('量 | 10 | 3 | 0 | 1 | 0 | 0 | 14', '量 | 1 | 0 | 30 | 1 | 0 | 0 | 14'),
    );
    expect(kindsOf(report)).toEqual(['runTogether']);
    expect(offersOf(report)).toEqual([[10, 3, 0, 1, 0, 0, 14]]);
    expect(errorsOf(report)).toEqual([]);
  });

  it('has a fraction where pieces are counted', () => {
    const report = reportOf(base.replace('1208', '1.208').replace('316', '316.5'));
    expect(kindsOf(report)).toEqual(['ambiguous', 'ambiguous']);
    expect(report.issues.flatMap(({ cells }) => cells?.map(({ row }) => row))).toEqual([
      'licensing',
      'penalties',
    ]);
  });

  it('stands one column off in a row with a blank at its end', async () => {
    const rows = applicationValues({
      received: [100, 3, 0, 1, 0, 0, 104],
      granted: [97, 2, 0, 0, 0, 0, 99],
      processedTotal: [100, 2, 0, 1, 0, 0, 103],
      'denied.thirdParty': [0, 0, 1, 0, 0, 2, ''],
    });
    const report = await reportOfHtml(
      reportHtml({ applications: headRows(HEADS) + valueRows(rows) }),
    );
    expect(kindsOf(report)).toEqual(['ambiguous']);
    const offer = report.issues.find(({ kind }) => kind === 'ambiguous')?.offer ?? [];
    expect(offer.map(({ column, value }) => [column, value])).toEqual([
      ['naturalPerson', null],
      ['research', 0],
      ['publicWelfare', 1],
      ['otherOrganization', 0],
      ['total', 2],
    ]);
    const read = Object.values(report.tables.applications.cells['denied.thirdParty'] ?? {});
    expect(read.map((cell) => cell?.value)).toEqual([0, 0, 1, 0, 0, 2, null]);
    expect(errorsOf(report)).toEqual([]);
  });
});

describe('the unit of the fees', () => {
  const head = '信息内容 | 本年收费金额(单位:万元)';
  it.each([
    ['the head', base.replace('单位:万元', '单位:千元'), 5.231, '千元'],
    ['the head, in hundreds of millions', base.replace('单位:万元', '亿元'), 523100, '亿元'],
    ['the corner', base.replace(head, '信息内容(单位:元) | 本年收费金额'), 0.005231, '元'],
    [
      'the band',
      base.replace(head, '第二十条第(八)项 单位:元\n信息内容 | 本年收费金额'),
      0.005231,
      '元',
    ],
    [
      'the label',
      base.replace(head, '信息内容 | 本年收费金额').replace('行政事业性收费', '行政事业性收费(元)'),
      0.005231,
      '元',
    ],
  ])('is taken from %s', (_, text, value, unit) => {
    const report = reportOf(text);
    expect(kindsOf(report)).toEqual([]);
    expect(feesOf(report)).toMatchObject({ value, unit });
  });

  it('is a doubt where two are named', () => {
    const report = reportOf(base.replace('行政事业性收费', '行政事业性收费(元)'));
    expect(kindsOf(report)).toEqual(['ambiguous']);
    expect(report.issues[0]?.cells).toEqual([
      { table: 'activeDisclosure', row: 'fees', column: 'amount' },
    ]);
  });
});

it('a second report in the file is said', () => {
  const report = reportOf(`${base}\n${base.replace('2023年政府', '2022年政府')}`);
  expect(kindsOf(report)).toEqual(['rowRepeated']);
});

/** The lost 0 is one of two places, and neither is offered. */
const IN_THE_MIDDLE = [
  ['naturalPerson', 10],
  ['business', 3],
  ['research', 0],
  ['publicWelfare', 1],
  ['total', 14],
];
const AT_THE_FRONT = [
  ['business', 3],
  ['research', 0],
  ['publicWelfare', 1],
  ['legalService', 0],
  ['otherOrganization', 0],
  ['total', 14],
];

describe('a row whose cells stand apart, as many as the columns', () => {
  const read = async (received: readonly (number | string)[]) => {
    const rows = applicationValues({ received: [...received] });
    return reportOfHtml(reportHtml({ applications: headRows(HEADS) + valueRows(rows) }));
  };

  it.each([
    ['whose digits could be parted otherwise', [12, 0, 0, 0, 0, 3, '']],
    ['whose last value could be the sum of the others', [2, 0, 0, 0, 0, 5, '']],
    ['that all other rows gainsay', [99, 98, 0, 0, 0, 97, '']],
  ])('is read as it stands, its total blank: %s', async (_, received) => {
    const report = await read(received);
    const cells = Object.values(report.tables.applications.cells['received'] ?? {});
    expect(cells.map((cell) => cell?.value)).toEqual([...received.slice(0, 6), null]);
    expect(kindsOf(report)).toEqual([]);
    expect(offersOf(report).flatMap((offer) => offer ?? [])).toEqual([]);
  });
});

describe('a row that has lost a cell altogether, with a blank one at its end', () => {
  it.each([
    ['in the middle', '10 | 3 | 0 | 1 | 0 | 14 |  |', 'received', IN_THE_MIDDLE],
    ['at the front', '3 | 0 | 1 | 0 | 0 | 14 | |', 'received', AT_THE_FRONT],
  ])('is not used, and what adds up is offered: %s', (_, row, id, better) => {
    const report = reportOf(base.replace('10 | 3 | 0 | 1 | 0 | 0 | 14', row));
    const cells = Object.values(report.tables.applications.cells[id] ?? {});
    expect(cells).toEqual(Array.from({ length: 7 }, () => null));
    expect(kindsOf(report)).toEqual(['ambiguous']);
    const offer = report.issues.flatMap((each) => each.offer ?? []);
    expect(offer.map(({ column, value }) => [column, value])).toEqual(better);
    expect(errorsOf(report)).toEqual([]);
  });
});

describe('a row that has lost a cell, with a blank one at its end', () => {
  const received = '一、本年新收政府信息公开申请数量 | ';
  const lost = (row: string): AnnualReport =>
    reportOf(base.replaceAll(/(\d)\n/g, '$1 | | |\n').replace(`${received}10 | 3 |`, row));

  it('is in doubt, with the one reading that adds up, and accuses nobody', () => {
    const report = lost(`${received}103 |`);
    expect(kindsOf(report)).toEqual(['runTogether']);
    expect(offersOf(report)).toEqual([[10, 3, 0, 1, 0, 0, 14]]);
    expect(errorsOf(report)).toEqual([]);
  });

  it('is a blank total where no parting of its digits adds up', () => {
    const blank = base.replace(
      `${received}10 | 3 | 0 | 1 | 0 | 0 | 14`,
      `${received}10 | 3 | 0 | 1 | 0 | 0 |`,
    );
    const report = reportOf(blank);
    expect(kindsOf(report)).not.toContain('runTogether');
    expect(report.tables.applications.cells['received']?.['total']?.value ?? null).toBeNull();
  });
});
