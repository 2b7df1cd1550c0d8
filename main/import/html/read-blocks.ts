import type { Budget } from './budget';
import type { CellDraft, Draft } from './draft';
import type { ElementKind } from './element-kind';
import {
  attributeOf,
  hasMeaning,
  isAround,
  isContent,
  isList,
  isPreformatted,
  kindOf,
} from './element-kind';
import type { Element } from './parse-page';
import { placeCells } from './place-cells';
import { draftsOfTable } from './table-drafts';
import { framedPage, isTelling, shownField } from './page-elements';
import { TextFlow, type Surroundings } from './text-flow';
import { unseenElements } from './unseen-elements';

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

/** What an element is by itself, and by the page's own style sheets. */
function kindIn({ unseen }: TextFlow, element: Element): ElementKind {
  const kind = kindOf(element);
  if (unseen.size === 0 || kind === 'none') return kind;
  const mark = unseen.get(element);
  if (mark === 'hidden') return 'hidden';
  return mark === 'unsure' && kind === 'inline' ? 'apart' : kind;
}

/** All words in an element, shown or not. */
const wordsIn = (element: Element): string =>
  element.childNodes
    .map((child) => {
      if ('value' in child) return child.value;
      const kind = 'tagName' in child ? kindOf(child) : 'none';
      if (kind === 'none' || !('tagName' in child)) return '';
      return kind === 'inline' ? wordsIn(child) : ` ${wordsIn(child)} `;
    })
    .join('');

/** The walk goes as deep as the tree, which the budget bounds. */
function readChildren(parent: Element, flow: TextFlow, block: Element, around: Surroundings): void {
  const isMute = flow.unseen.get(parent) === 'mute';
  for (const child of parent.childNodes) {
    if ('value' in child) {
      if (isMute) flow.addUnread('hidden', child.value, block);
      else flow.write(child.value, block, around);
    } else if ('tagName' in child) readElement(child, flow, block, around);
  }
}

function readElement(element: Element, flow: TextFlow, block: Element, around: Surroundings): void {
  switch (kindIn(flow, element)) {
    case 'none':
      return;
    case 'hidden':
      flow.addUnread('hidden', wordsIn(element), block);
      return;
    case 'break':
      flow.endLine();
      return;
    case 'picture':
      if (isTelling(element, around)) flow.addPicture(element);
      return;
    case 'frame':
      flow.addUnread('embedded', framedPage(element, around), element);
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

/** The rows or cells that are shown; of the others the words are kept as hidden. */
const elementsOf = (
  parent: Element,
  flow: TextFlow,
  ...names: readonly string[]
): readonly Element[] =>
  parent.childNodes.filter((child): child is Element => {
    if (!('tagName' in child) || !names.includes(child.tagName)) return false;
    if (kindIn(flow, child) !== 'hidden') return true;
    flow.addUnread('hidden', wordsIn(child), child);
    return false;
  });

/** HTML's rule for a whole number in an attribute; anything else is the usual value. */
function spanOf(cell: Element, name: 'rowspan' | 'colspan', least: number, most: number): number {
  const written = attributeOf(cell, name);
  if (written === null) return 1;
  const span = Number(/^[ \t\n\f\r]*\+?(\d+)/.exec(written)?.[1] ?? 1);
  return span < least ? 1 : Math.min(most, span);
}

function readCell(element: Element, outer: TextFlow, around: Surroundings): CellDraft {
  outer.budget.addCell();
  const flow = new TextFlow(outer.budget, outer.unseen, outer);
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
function groupsOf(table: Element, flow: TextFlow): readonly Element[] {
  return [...elementsOf(table, flow, 'thead', 'tbody'), ...elementsOf(table, flow, 'tfoot')];
}

function readTable(table: Element, flow: TextFlow, around: Surroundings): void {
  flow.endLine();
  for (const caption of elementsOf(table, flow, 'caption')) readBlock(caption, flow, around);
  const groups = groupsOf(table, flow).map((group) =>
    elementsOf(group, flow, 'tr')
      .map((row) => {
        const cells = elementsOf(row, flow, 'td', 'th');
        return { row, cells: cells.map((cell) => readCell(cell, flow, around)) };
      })
      .filter(({ row, cells }) => !isMeasure(row, cells))
      .map(({ cells }) => cells),
  );
  const placed = placeCells(groups) ?? flow.budget.tooLong();
  for (const draft of draftsOfTable(table, placed)) flow.drafts.push(draft);
}

/** The paragraphs and tables of a page, in reading order. */
export function readBlocks(page: Element, budget: Budget): readonly Draft[] {
  const flow = new TextFlow(budget, unseenElements(page));
  readElement(page, flow, page, PLAIN);
  flow.endLine();
  return flow.drafts;
}
