import type { SourceDocument } from '../document/source-document';
import { textAt } from '../document/source-document';
import { normalise } from '../document/normalise';

export interface ReportIdentity {
  readonly title: string | null;
  readonly unit: string | null;
  readonly year: number | null;
}

/** `开江县人民政府2021年政府信息公开工作年度报告`, alone on its line. */
const TITLE = /^(?:关于)?(\D{2,40}?)(20\d\d)年度?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?报告$/;
/** `现将开江县人民政府2021年政府信息公开年度报告向社会公布`, in the preamble. */
const PREAMBLE = /现将(\D{2,40}?)(20\d\d)年度?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?报告/;

/** The lines before the first section, or the first ten where no section was found. */
function preamble(document: SourceDocument, end: number | null): readonly string[] {
  const paragraphs = document.blocks.filter((block) => block.kind === 'paragraph');
  const before =
    end === null ? paragraphs.slice(0, 10) : paragraphs.filter((b) => b.span[1] <= end);
  return before.map((block) => textAt(document.text, block.span).trim());
}

/** Title, unit and year as the report itself gives them. `end`: where the first section begins. */
export function readIdentity(document: SourceDocument, end: number | null): ReportIdentity {
  const lines = preamble(document, end).map((raw) => ({
    raw,
    compact: normalise(raw).replaceAll(' ', ''),
  }));
  for (const { raw, compact } of lines) {
    const match = TITLE.exec(compact);
    if (match) return { title: raw, unit: match[1] ?? null, year: Number(match[2]) };
  }
  for (const { compact } of lines) {
    const match = PREAMBLE.exec(compact);
    if (match) return { title: null, unit: match[1] ?? null, year: Number(match[2]) };
  }
  return { title: null, unit: null, year: null };
}
