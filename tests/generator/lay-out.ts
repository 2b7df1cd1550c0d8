import { SECTION_IDS, type SectionId } from '../../shared/report/annual-report';
import { layApplications } from './lay-applications';
import { layActiveDisclosure, layReview } from './lay-others';
import type { LaidTable } from './laid-table';
import type { ReportModel } from './model';
import { headingsOf, sentencesOf } from './narrative';
import type { Noise } from './noise';
import { randomOf } from './random';
import type { WrittenCells } from './written-cells';

export interface LaidText {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'pageNumber' | 'contents';
  readonly text: string;
}
export type LaidBlock = LaidText | LaidTable;

const text = (kind: LaidText['kind'], words: string): LaidText => ({ kind, text: words });

function contentsOf(headings: Readonly<Record<SectionId, string>>, seed: number): LaidText[] {
  const leaders = randomOf(seed, 'contents').pick(['', '……', '\t']);
  const lines = SECTION_IDS.map((id, index) =>
    leaders === '' ? headings[id] : `${headings[id]}${leaders}${index + 1}`,
  );
  return ['目录', ...lines].map((line) => text('contents', line));
}

/** The parts of a table, with what stands between them on the pages. */
function between(parts: readonly LaidTable[], noise: Noise, firstPage: number): LaidBlock[] {
  return parts.flatMap((part, index): LaidBlock[] =>
    index === 0 || !noise.has('pageNumbers')
      ? [part]
      : [text('pageNumber', `- ${firstPage + index} -`), part],
  );
}

function tablesOf(
  id: SectionId,
  model: ReportModel,
  cells: WrittenCells,
  noise: Noise,
  seed: number,
): LaidBlock[] {
  switch (id) {
    case 'activeDisclosure':
      return between(layActiveDisclosure(model.forms[id], cells[id], noise, seed), noise, 2);
    case 'applications':
      return between(layApplications(model.forms[id], cells[id], noise, seed), noise, 3);
    case 'reviewLitigation':
      return between(layReview(cells[id], noise, seed), noise, 6);
    case 'overview':
    case 'problems':
    case 'other':
      return [];
  }
}

/** The report's blocks from top to bottom. */
export function layOut(
  model: ReportModel,
  cells: WrittenCells,
  noise: Noise,
  seed: number,
): readonly LaidBlock[] {
  const headings = headingsOf(noise, seed);
  const sentences = sentencesOf(model, seed);
  return [
    text('title', `${model.unit}${model.year}年政府信息公开工作年度报告`),
    ...(noise.has('contents') ? contentsOf(headings, seed) : []),
    text(
      'paragraph',
      `根据《中华人民共和国政府信息公开条例》编制本报告。本报告数据统计期限为${model.year}年1月1日至${model.year}年12月31日。`,
    ),
    ...SECTION_IDS.flatMap((id): LaidBlock[] => [
      text('heading', headings[id]),
      ...(noise.has('pageNumbers') && id === 'problems' ? [text('pageNumber', '— 7 —')] : []),
      ...tablesOf(id, model, cells, noise, seed),
      ...sentences[id].map((sentence) => text('paragraph', sentence)),
    ]),
  ];
}
