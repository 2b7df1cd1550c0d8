import { describe, expect, it } from 'vitest';
import type { Block, SourceDocument } from '../../../../shared/document/source-document';
import { findTables } from '../../../../shared/parse/find-tables';
import {
  isActiveHead,
  isApplicationHead,
  isReviewHead,
  rowEvidence,
} from '../../../../shared/parse/table-words';
import type { Section, SectionId } from '../../../../shared/report/annual-report';
import type { Placement } from '../../../../shared/report/placement';
import { cellsOf, gridOf } from '../../builders/grid';

const evidence = (...line: readonly string[]) => {
  const found = gridOf([line]).map(rowEvidence)[0] ?? null;
  return found && `${found.table} ${found.weight}`;
};

describe('the table that a row speaks for', () => {
  it.each([
    [['自然人', '商业企业'], 'applications 1'],
    [['（本列数据的勾稽关系为：第一项加第二项之和）'], 'applications 2'],
    [['项目（勾稽关系）'], 'applications 1'],
    [['（勾稽关系）'], 'applications 2'],
    [['（一）予以公开', '7'], 'applications 2'],
    [['自然人', '（一）予以公开'], 'applications 2'],
    [['信息内容', '本年制发件数'], 'activeDisclosure 2'],
    [['第二十条第（一）项'], 'activeDisclosure 2'],
    [['第二十条第（六）项'], 'activeDisclosure 2'],
    [['二十条第八项'], 'activeDisclosure 2'],
    [['十条第九项'], 'activeDisclosure 2'],
    [['第五项'], 'activeDisclosure 2'],
    [['五项'], 'activeDisclosure 2'],
    [['第某某某一项'], 'activeDisclosure 2'],
    [['规章', '0'], 'activeDisclosure 1'],
    [['行政许可', '1208'], 'activeDisclosure 1'],
    [['结果维持'], 'reviewLitigation 2'],
    [['尚未审结', '总计'], 'reviewLitigation 2'],
    [['行政复议', '行政诉讼'], 'reviewLitigation 1'],
    [['行政复议', '结果维持'], 'reviewLitigation 2'],
  ])('%j: %s', (line, said) => expect(evidence(...line)).toBe(said));

  it.each([
    [['其他', '总计']],
    [['12', '0']],
    [['', '']],
    [['序号', '规章']],
    [['网上申请', '3']],
    [['第某某某某一项']],
    [['第五项内容']],
    [['第七项']],
    [['年', '3']],
  ])('%j speaks for none', (line) => expect(evidence(...line)).toBeNull());
});

it('tells the heads of the three tables', () => {
  const heads = (is: typeof isActiveHead, ...words: readonly string[]) =>
    cellsOf(...words)
      .filter(is)
      .map(({ raw }) => raw);
  const words = [
    '自然人',
    '其他',
    '总计',
    '结果维持',
    '行政诉讼',
    '信息内容',
    '本年收费金额',
    '第二十条第（一）项',
    '二十条第（八）项',
    '第（五）项',
    '（勾稽关系）',
    '规章',
    '予以公开',
  ];
  expect(heads(isApplicationHead, ...words)).toEqual(['自然人', '其他', '总计', '（勾稽关系）']);
  expect(heads(isReviewHead, ...words)).toEqual(['总计', '结果维持', '行政诉讼']);
  expect(heads(isActiveHead, ...words)).toEqual([
    '信息内容',
    '本年收费金额',
    '第二十条第（一）项',
    '二十条第（八）项',
  ]);
});

/** A document of paragraphs and of tables, whose rows stand on a line each; `#id` begins a section. */
function find(
  parts: readonly (string | readonly string[])[],
  placements: readonly Placement[] = [],
) {
  let text = '';
  const blocks: Block[] = [];
  const sections: Section[] = [];
  for (const part of parts) {
    const from = text.length;
    if (typeof part === 'string') {
      const id = part.startsWith('#') ? (part.slice(1) as SectionId) : null;
      text += `${part}\n`;
      const span = [from, text.length - 1] as const;
      blocks.push({
        kind: 'paragraph',
        span,
        ...(part.startsWith('旁') ? { aside: true as const } : {}),
      });
      if (id) sections.push({ id, title: part, headingSpan: span, span: [from, 1e6] });
      continue;
    }
    const cells = part.flatMap((line, row) =>
      line.split('|').map((raw, column) => {
        const span = [text.length, text.length + raw.length] as const;
        text += `${raw}\t`;
        return { span, row, column, rowSpan: 1, colSpan: 1 };
      }),
    );
    const size = { rowCount: part.length, columnCount: 9 };
    blocks.push({ kind: 'table', span: [from, text.length], ...size, cells });
    text += '\n';
  }
  const ended = sections.map((each, at) => ({
    ...each,
    span: [each.span[0], sections[at + 1]?.span[0] ?? text.length] as const,
  }));
  const document: SourceDocument = { format: 'html', encoding: 'UTF-8', text, blocks, pages: [] };
  const found = findTables(document, ended, placements);
  const words = (rows: typeof found.applications) =>
    rows.map(({ cells }) => cells.map(({ raw }) => raw).join('|'));
  return {
    active: words(found.activeDisclosure),
    applications: words(found.applications),
    review: words(found.reviewLitigation),
  };
}

const ACTIVE = ['信息内容|本年制发件数', '规章|0'];
const APPLICATIONS = ['自然人|总计', '（一）予以公开|7', '（七）总计|7'];
const REVIEW = ['行政复议|行政诉讼', '结果维持|总计', '1|1'];
const NONE = { active: [], applications: [], review: [] };

describe('the rows of the three tables', () => {
  it('are found by their words, in one block or in several, wherever they stand', () => {
    const whole = { active: ACTIVE, applications: APPLICATIONS, review: REVIEW };
    expect(find([ACTIVE, APPLICATIONS, REVIEW])).toEqual(whole);
    expect(find([[...ACTIVE, ...APPLICATIONS, ...REVIEW]])).toEqual(whole);
    expect(find([REVIEW, '段落', APPLICATIONS, ACTIVE])).toEqual(whole);
  });

  it('above the first words that tell are of the table before that goes on, or of none', () => {
    expect(find([['|备注', ...APPLICATIONS]]).applications).toEqual(APPLICATIONS);
    const goesOn = find([APPLICATIONS, '- 5 -', ['0|0', ...REVIEW]]);
    expect(goesOn.applications).toEqual([...APPLICATIONS, '0|0']);
    expect(goesOn.review).toEqual(REVIEW);
    expect(find([APPLICATIONS, '旁注很长', ['0|0']]).applications).toEqual([
      ...APPLICATIONS,
      '0|0',
    ]);
  });

  it('have the halves of a label that stand between two parts of a table', () => {
    expect(find([APPLICATIONS, '息公开申请', ['0|0']]).applications).toEqual([
      ...APPLICATIONS,
      '息公开申请',
      '0|0',
    ]);
    const four = ['甲', '乙', '丙', '丁'];
    expect(find([APPLICATIONS, ...four, ['0|0']]).applications).toHaveLength(8);
    expect(find([APPLICATIONS, ...four, '戊', ['0|0']]).applications).toEqual(APPLICATIONS);
    expect(find([APPLICATIONS, '字'.repeat(45), ['0|0']]).applications).toHaveLength(5);
    expect(find([APPLICATIONS, '字'.repeat(46), ['0|0']]).applications).toEqual(APPLICATIONS);
    expect(find([APPLICATIONS, '#reviewLitigation', ['0|0']]).applications).toEqual(APPLICATIONS);
    expect(find(['甲', APPLICATIONS]).applications).toEqual(APPLICATIONS);
    expect(find([APPLICATIONS, '甲', REVIEW])).toMatchObject({
      applications: APPLICATIONS,
      review: REVIEW,
    });
  });

  it('are no few words that others use, unless the section says so', () => {
    const few = ['行政复议|行政诉讼', '1|1'];
    expect(find([few])).toEqual(NONE);
    expect(find(['#reviewLitigation', few]).review).toEqual(few);
    expect(find(['#overview', few])).toEqual(NONE);
    expect(find([['规章|0', '行政许可|5', '行政处罚|1']]).active).toHaveLength(3);
    expect(find([['规章|0', '行政许可|5']])).toEqual(NONE);
  });

  it('in the section of the table go before others', () => {
    const copy = APPLICATIONS.map((row) => row.replaceAll('7', '9'));
    expect(find([copy, '#applications', APPLICATIONS]).applications).toEqual(APPLICATIONS);
    expect(find([copy, '段', '#problems', APPLICATIONS]).applications).toEqual([
      ...copy,
      ...APPLICATIONS,
    ]);
    const weak = ['自然人|总计', '1|1'];
    expect(find([copy, '#applications', weak]).applications).toEqual([...copy, ...weak]);
  });

  const row = (block: number, line: number, table: Placement['table']): Placement => ({
    ...{ kind: 'row', table, block, line, row: 'received' },
  });

  it('are those that an inspector has placed, in the order of the source', () => {
    const other = ['甲|1', '乙|2'];
    expect(find([other, APPLICATIONS], [row(0, 1, 'applications')]).applications).toEqual([
      '乙|2',
      ...APPLICATIONS,
    ]);
    const moved = find([APPLICATIONS, REVIEW], [row(0, 1, 'reviewLitigation')]);
    expect(moved.applications).toEqual(APPLICATIONS.toSpliced(1, 1));
    expect(moved.review).toEqual([APPLICATIONS[1], ...REVIEW]);
    expect(find([APPLICATIONS], [row(0, 1, 'applications')]).applications).toEqual(APPLICATIONS);
    const column: Placement = {
      ...{ kind: 'column', table: 'reviewLitigation', block: 0 },
      ...{ line: 1, column: null },
    };
    expect(find([APPLICATIONS], [column]).applications).toEqual(APPLICATIONS);
  });
});
