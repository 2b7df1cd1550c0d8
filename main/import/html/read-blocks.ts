import type { Budget } from './budget';
import type { CellDraft, Draft } from './draft';
import {
  attributeOf,
  hasMeaning,
  isAround,
  isContent,
  isList,
  isPreformatted,
  kindOf,
} from './element-kind';
import type { Element, ParentNode } from './parse-page';
import { placeCells } from './place-cells';
import { draftsOfTable } from './table-drafts';
import { isTelling, shownField } from './page-elements';
import { TextFlow, type Surroundings } from './text-flow';

const PLAIN: Surroundings = { aside: false, link: false, preformatted: false, content: false };

function surroundingsIn(element: Element, around: Surroundings): Surroundings {
  if (!hasMeaning(element)) return around;
  return {
    content: around.content || isContent(element),
    aside: around.aside || isAround(element, around.content),
    link: around.link || (element.tagName === 'a' && attributeOf(element, 'href') !== null),
    preformatted: around.preformatted || isPreformatted(element),
  };
}

/** The walk goes as deep as the tree, which the budget bounds. */
function readChildren(
  parent: ParentNode,
  flow: TextFlow,
  block: Element,
  around: Surroundings,
): void {
  for (const child of parent.childNodes) {
    if ('value' in child) flow.write(child.value, block, around);
    else if ('tagName' in child) readElement(child, flow, block, around);
  }
}

function readElement(element: Element, flow: TextFlow, block: Element, around: Surroundings): void {
  const kind = kindOf(element);
  switch (kind) {
    case 'none':
      return;
    case 'break':
      flow.endLine();
      return;
    case 'picture':
      if (isTelling(element, around)) flow.addPicture(element);
      return;
    case 'field':
      // Outside of tables stand the fields of a page's search and log-in.
      if (flow.inCell) flow.write(shownField(element), block, around);
      return;
    case 'inline':
      readChildren(element, flow, block, surroundingsIn(element, around));
      return;
    case 'apart':
      flow.separate();
      readChildren(element, flow, block, around);
      flow.separate();
      return;
    case 'table':
      readTable(element, flow, surroundingsIn(element, around));
      return;
    case 'block':
      readBlock(element, flow, surroundingsIn(element, around));
  }
}

function readBlock(element: Element, flow: TextFlow, around: Surroundings): void {
  flow.endLine();
  const from = flow.drafts.length;
  readChildren(element, flow, element, around);
  flow.endLine();
  if (isList(element)) flow.setLinksApart(from);
}

const isShown = (element: Element): boolean => kindOf(element) !== 'none';

const elementsOf = (parent: Element, ...names: readonly string[]): readonly Element[] =>
  parent.childNodes.filter(
    (child): child is Element =>
      'tagName' in child && names.includes(child.tagName) && isShown(child),
  );

/** HTML's rule for a whole number in an attribute; anything else is the usual value. */
function spanOf(cell: Element, name: 'rowspan' | 'colspan', least: number, most: number): number {
  const written = attributeOf(cell, name);
  if (written === null) return 1;
  const span = Number(/^[ \t\n\f\r]*\+?(\d+)/.exec(written)?.[1] ?? 1);
  return span < least ? 1 : Math.min(most, span);
}

function readCell(element: Element, budget: Budget, around: Surroundings): CellDraft {
  budget.addCell();
  const flow = new TextFlow(budget, true);
  readChildren(element, flow, element, surroundingsIn(element, around));
  flow.endLine();
  return {
    element,
    rowSpan: spanOf(element, 'rowspan', 0, 65_534),
    colSpan: spanOf(element, 'colspan', 1, 1000),
    drafts: flow.drafts,
  };
}

/** Word ends a table of uneven rows with one of no height, whose cells only tell the widths of the columns. */
const isMeasure = (row: Element, cells: readonly CellDraft[]): boolean =>
  attributeOf(row, 'height') === '0' && cells.every((cell) => cell.drafts.length === 0);

/** Feet come last wherever they are written. */
function groupsOf(table: Element): readonly Element[] {
  return [...elementsOf(table, 'thead', 'tbody'), ...elementsOf(table, 'tfoot')];
}

function readTable(table: Element, flow: TextFlow, around: Surroundings): void {
  flow.endLine();
  for (const caption of elementsOf(table, 'caption')) readBlock(caption, flow, around);
  const groups = groupsOf(table).map((group) =>
    elementsOf(group, 'tr')
      .map((row) => {
        const cells = elementsOf(row, 'td', 'th');
        return { row, cells: cells.map((cell) => readCell(cell, flow.budget, around)) };
      })
      .filter(({ row, cells }) => !isMeasure(row, cells))
      .map(({ cells }) => cells),
  );
  const placed = placeCells(groups) ?? flow.budget.tooLong();
  for (const draft of draftsOfTable(table, placed)) flow.drafts.push(draft);
}

/** The paragraphs and tables of a page, in reading order. */
export function readBlocks(page: Element, budget: Budget): readonly Draft[] {
  const flow = new TextFlow(budget);
  readElement(page, flow, page, PLAIN);
  return flow.drafts;
}
