import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { FindingsInput } from '../../../../main/export/findings-input';
import { printFindings } from '../../../../main/export/print-findings';
import type { Printed } from '../../../../main/export/print-findings';
import type { Act } from '../../../../shared/casefile/event';
import {
  FONT_FOLDER,
  SIGNER,
  caseOf,
  findingsInput,
  sampleText,
  sha256,
} from '../../builders/findings-input';
import { attachmentOf, compact, infoOf, pagesOf, textOf } from '../../builders/read-pdf';
import { withCells } from '../../builders/report';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const print = (change: Partial<FindingsInput> = {}): Promise<Printed> =>
  printFindings(findingsInput(change), FONT_FOLDER);

/** Of the sample, in which rules to come may have more questions; its error stays the only one. */
const { findings: found } = findingsInput().case.audit;
const countOf = (severity: string): number =>
  found.filter((each) => each.severity === severity).length;
const [total, warnings, infos] = [found.length, countOf('warning'), countOf('info')];

describe('the document of the sample', () => {
  let printed: Printed;
  let text: string;
  let pages: readonly string[];
  beforeAll(async () => {
    printed = await print();
    text = textOf(printed.pdf);
    pages = pagesOf(printed.pdf);
  });

  it('has on its cover what was checked, by whom, and the result', () => {
    const cover = compact(pages[0] ?? '');
    for (const words of [
      '开江县人民政府2021年度',
      '开江县人民政府2021年政府信息公开工作年度报告.txt',
      sha256(sampleText()),
      '核对人李慧敏',
      '核对人单位达州市人民政府办公室',
      '2022-03-0509:30:00（北京时间）',
      `共有问题${total}个：错误1个，警告${warnings}个，疑问${infos}个。核对人已确认0个，尚有${total}个待处理。`,
      'Gouji0.1.0，规则集2026.',
    ]) {
      expect(cover).toContain(compact(words));
    }
  });

  it('quotes the source character for character, with the arithmetic', () => {
    const quoted =
      '2021年,全县各级行政机关主动公开政府信息14249条,其中:通过政府网站公开政府信息7275条,通过政务微博公开信息2683条,通过政务微信公开信息3868条,通过政府公报、公示栏、短信、宣传册等方式公开政府信息413条;';
    expect(sampleText()).toContain(quoted);
    expect(text).toContain(quoted);
    expect(text).toContain(compact('7275 + 2683 + 3868 + 413 = 14239 ≠ 14249'));
    expect(text).toContain('N-SUM-OF-PARTS');
  });

  it('counts the numbers of the text, and names every rule that looked at something with its counts', () => {
    const { coverage, checks } = findingsInput().case.audit;
    expect(text).toContain(`正文中的数字${coverage.numbers}`);
    for (const { name, ruleId, passed, failed, unverifiable } of checks) {
      const id = `${compact(name['zh-CN'])}${ruleId}`;
      if (passed + failed + unverifiable === 0) expect(text).not.toContain(id);
      else expect(text).toContain(id);
      expect(text).toContain(compact(name['zh-CN']));
    }
    expect(text).toMatch(/收办平衡T3-BALANCE.{20,90}700/);
    expect(text).toMatch(/下列规则所查的内容，本报告中没有：.*表三：一格有误/);
  });

  it('has all three statutory tables, each row once', () => {
    for (const label of [
      '第二十条第（八）项',
      '行政事业性收费6219',
      '一、本年新收政府信息公开申请数量131000014',
      '4.无正当理由大量反复申请0000000',
      '四、结转下年度继续办理0000000',
      '未经复议直接起诉',
      '012030102300000',
    ]) {
      expect(text.split(label).length - 1, label).toBe(1);
    }
  });

  it('numbers its pages and has a head on all but the cover', () => {
    pages.forEach((page, index) => {
      expect(compact(page)).toContain(`第${index + 1}页，共${pages.length}页`);
      expect(
        compact(page).startsWith('开江县人民政府2021年度政府信息公开工作年度报告核对结果'),
      ).toBe(index > 0);
    });
  });

  it('carries the findings and the whole record of acts as data', () => {
    const { case: input } = findingsInput();
    const attached = attachmentOf(printed.pdf);
    expect(attached).toMatchObject({
      unit: '开江县人民政府',
      sha256: input.file.sha256,
      events: input.events,
    });
    expect(attached).toHaveProperty('findings.0.ruleId', 'N-SUM-OF-PARTS');
    expect(attached).toHaveProperty('findings.length', total);
  });

  it('keeps a place for the block on its last page', () => {
    expect(printed.block?.position).toMatchObject({
      page: pages.length - 1,
      left: 56,
      width: 235,
      height: 78,
    });
    expect(printed.block?.position.top).toBeGreaterThan(200);
    expect(printed.block?.position.top).toBeLessThan(600);
    const block = textOf(printed.block?.appearance ?? new Uint8Array());
    expect(block).toContain('李慧敏达州市人民政府办公室');
    expect(block).toContain(SIGNER.fingerprint);
    expect(infoOf(printed.block?.appearance ?? new Uint8Array())).toMatch(/Pages: +1\n/);
  });

  it('is the same byte for byte when it is printed again', async () => {
    const again = await print();
    expect(sha256(again.pdf)).toBe(sha256(printed.pdf));
    expect(sha256(again.block?.appearance ?? '')).toBe(sha256(printed.block?.appearance ?? ''));
  });

  it('names itself, claims no tags, and embeds its fonts', () => {
    const info = infoOf(printed.pdf);
    expect(info).toMatch(/Title: +开江县人民政府/);
    expect(info).toMatch(/Tagged: +no/);
    expect(info).toMatch(/Page size: +595\.28 x 841\.89 pts \(A4\)/);
  });
});

describe('what became of the findings', () => {
  const change: Parameters<typeof caseOf>[0] = {
    change: (report) =>
      withCells(report, { 'granted.naturalPerson': 11, 'reviewLitigation/review.total': 4 }),
  };
  const ids = caseOf(change).audit.findings.map(({ id }) => id);
  const [first = '', group = ''] = [ids[0], ids.find((id) => id.startsWith('T4-'))];
  const acts: readonly Act[] = [
    { type: 'confirmFinding', findingId: first },
    { type: 'commentFinding', findingId: first, commentId: 'c', text: '已电话联系，对方将更正。' },
    { type: 'dismissFinding', findingId: group, reason: '原件合计为3，扫描不清。' },
    {
      type: 'annotate',
      annotationId: 'a',
      text: '请说明单位。',
      anchor: { kind: 'cell', table: 'activeDisclosure', row: 'fees', column: 'amount' },
    },
    {
      type: 'correctCell',
      table: 'applications',
      row: 'other.rest',
      column: 'business',
      value: 3,
      note: '程序读错',
    },
  ];
  let text: string;
  beforeAll(async () => {
    text = textOf((await print({ case: caseOf({ ...change, acts }) })).pdf);
  });
  const between = (from: string, to: string): string =>
    text.slice(text.indexOf(from), text.indexOf(to, text.indexOf(from)));

  it('is told with the judgement, who made it and when', () => {
    const findings = between('二、问题清单', '三、已排除的问题');
    expect(findings).toContain('处理已确认李慧敏2022-03-0109:31');
    expect(findings).toContain('备注已电话联系，对方将更正。');
    expect(findings).toContain('处理待处理');
  });

  it('leaves the dismissed apart, with the reason', () => {
    const dismissed = between('三、已排除的问题', '四、批注');
    expect(dismissed).toContain('表四');
    expect(dismissed).toContain('理由原件合计为3，扫描不清。');
    expect(between('二、问题清单', '三、已排除的问题')).not.toContain('表四');
  });

  it('names table, row and column in the statutory words', () => {
    expect(text).toContain(
      compact(
        '“三、收到和处理政府信息公开申请情况”表，“（一）予以公开”行：自然人 11、商业企业 0、',
      ),
    );
  });

  it('does not name every zero of a long column', () => {
    expect(text).toContain(
      compact('“自然人”列：（一）予以公开 11、3.其他 1、（七）总计 13、其余 19 格均为 0'),
    );
  });

  it('has the notes and the corrected readings', () => {
    expect(between('四、批注', '五、更正的读数')).toContain('请说明单位。');
    const corrections = between('五、更正的读数', '六、读取存疑');
    expect(corrections).toContain('“3.其他”行“商业企业”列');
    expect(corrections).toMatch(/13程序读错/);
  });

  it('marks the cells of standing findings by number, corrected ones by a sign, and the dismissed not', () => {
    const tables = text.slice(text.indexOf('九、法定表格'));
    expect(tables).toMatch(/（一）予以公开11◆▲\d(,\d)*0▲/);
    expect(tables).toMatch(/3\.其他1▲\d(,\d)*3◆▲\d/);
    expect(tables).toMatch(/01204◆/);
  });
});

describe('a document without a signer', () => {
  it('says on its cover and on every page that it is unsigned, and has no place for a block', async () => {
    const { pdf, block } = await print({ signer: null, inspector: '', organization: '' });
    expect(block).toBeNull();
    const [cover = '', ...others] = pagesOf(pdf).map(compact);
    expect(cover).toContain('未签名本文件未签名，不能证明由何人出具');
    expect(cover).toContain('核对人未填写');
    for (const page of others) expect(page).toContain('核对结果未签名');
    expect(textOf(pdf)).not.toContain('十一、签名');
  });
});

describe('a report that could not be read well', () => {
  const withoutTables = sampleText().slice(0, sampleText().indexOf('二、主动公开政府信息情况'));

  it('has its doubts apart, says what could not be checked and why, and draws no empty tables', async () => {
    const { pdf } = await print({ case: caseOf({ text: withoutTables }) });
    const text = textOf(pdf);
    expect(text).toMatch(/有\d+项因缺少数据无法核对。/);
    expect(text).toContain('下列各处程序读取时没有把握，不是报告的错误');
    expect(text).toContain('无法核对的项目核对项缺少规则');
    expect(text).toContain('原文中没有找到这张表。');
  });

  it('warns on the cover where the record of acts is broken', async () => {
    const { pdf } = await print({ case: { ...caseOf(), brokenAt: 3 } });
    expect(compact(pagesOf(pdf)[0] ?? '')).toContain('核对记录自第4条起与此前的记录不衔接');
  });
});

describe('in English', () => {
  it('has its own words everywhere', async () => {
    const text = textOf((await print({ lang: 'en' })).pdf);
    expect(text).toContain(`${total}findings:1errors,${warnings}warnings,${infos}questions.`);
    expect(text).toContain('Page2of');
    expect(text).not.toContain('核对');
  });
});
