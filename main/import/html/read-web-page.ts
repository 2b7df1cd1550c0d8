import type { SourceDocument } from '../../../shared/document/source-document';
import { fail, ok, type Result } from '../../../shared/lib/result';
import { buildDocument, type CellPart, type DocumentPart, type TablePart } from '../build-document';
import type { ReadError } from '../read-error';
import { withoutUnusedColumns } from '../unused-columns';
import { BeyondBounds, Budget } from './budget';
import type { CellDraft, Draft, TableDraft } from './draft';
import { ElementPaths } from './element-paths';
import { parsePage, type Element } from './parse-page';
import type { PlacedCell } from './place-cells';
import { readBlocks } from './read-blocks';

/** A page's markup, and what it was decoded from. */
export interface DecodedPage {
  readonly text: string;
  readonly encoding: string;
}

/** What a cell says: a picture only where it says nothing else. */
function linesOf(drafts: readonly Draft[]): readonly string[] {
  const pictures = drafts.filter((draft) => draft.kind === 'line' && draft.picture);
  const others = drafts.filter((draft) => !pictures.includes(draft));
  const shown = others.length > 0 ? others : pictures.slice(0, 1);
  return shown.map((draft) => (draft.kind === 'line' ? draft.text.trim() : ''));
}

/** What the drafts of a page are in the document. */
class Parts {
  readonly #paths = new ElementPaths();

  constructor(readonly budget: Budget) {}

  of(draft: Draft): DocumentPart {
    if (draft.kind === 'table') return this.#table(draft);
    const { text, element, aside, picture, unread } = draft;
    const set = {
      ...(aside ? { aside } : {}),
      ...(picture ? { picture } : {}),
      ...(unread ? { unread } : {}),
    };
    return { kind: 'paragraph', text, ...this.#placed(element), ...set };
  }

  #table({ element, placed }: TableDraft): TablePart {
    const { cells, columnCount } = withoutUnusedColumns(placed.cells);
    const { rowCount } = placed;
    return {
      kind: 'table',
      rowCount,
      columnCount,
      cells: cells.map((cell) => this.#cell(cell)),
      ...this.#placed(element),
    };
  }

  #cell({ cell, row, column, rowSpan, colSpan }: PlacedCell<CellDraft>): CellPart {
    const lines = linesOf(cell.drafts);
    return { text: lines.join('\n'), row, column, rowSpan, colSpan, ...this.#placed(cell.element) };
  }

  #placed(element: Element): Pick<DocumentPart, 'places'> {
    const path = this.#paths.of(element);
    this.budget.addPath(path);
    return { places: [{ kind: 'path', path }] };
  }
}

/** The markup of a page or of a part of one → document. Nothing that it refers to is fetched. */
export function readWebPage({ text, encoding }: DecodedPage): Result<SourceDocument, ReadError> {
  const budget = new Budget();
  try {
    const page = parsePage(text, budget);
    const root = page.childNodes.find((node): node is Element => 'tagName' in node);
    const drafts = root ? readBlocks(root, budget) : [];
    const parts = new Parts(budget);
    return ok(
      buildDocument({ format: 'html', encoding, parts: drafts.map((draft) => parts.of(draft)) }),
    );
  } catch (error) {
    if (error instanceof BeyondBounds) return fail(error.reason);
    throw error;
  }
}
