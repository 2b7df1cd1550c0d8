import { annotations, corrections } from './notes';
import { doubts } from './doubts';
import { placements } from './placements';
import { unreadParts } from './unread-parts';
import { scope, trail } from './appendix';
import { heading } from './blocks';
import { caseFindings } from './case-findings';
import { cover, unitOf, yearOf } from './cover';
import { findingList } from './finding-list';
import { findingsAttachment } from './findings-attachment';
import type { FindingsInput } from './findings-input';
import { excerpt } from './excerpt';
import type {
  AttachedFile,
  CanvasNode,
  PdfDefinition,
  PdfNode,
  Printable,
  TableLayout,
} from './pdf-node';
import { ownFindings } from './own-findings';
import { secondReadings } from './second-readings';
import { versionChanges } from './version-changes';
import { lapsedFindings } from './lapsed-findings';
import { blockPlace, signature } from './signature';
import { statutoryTables } from './statutory-tables';
import { BODY, COLOR, MARGINS, NOTE, ROWS, columnWidths } from './style';
import { summary } from './summary';
import type { Typesetter } from './typesetter';

export interface FindingsDocument {
  readonly definition: PdfDefinition;
  /** The node that keeps the place of the signature's block; `null` where the document will not be signed. */
  readonly block: CanvasNode | null;
}

interface Chapter {
  readonly title: Printable;
  /** Empty where there is nothing to tell, which the heading then says. */
  readonly nodes: readonly PdfNode[];
  readonly beginsPage?: boolean;
}

/** Of a corrected report, and of a second reader; no other case has these chapters. */
function comparisons(input: FindingsInput, type: Typesetter): readonly Chapter[] {
  const found: readonly Chapter[] = [
    { title: type.say('versions'), nodes: versionChanges(input, type) },
    { title: type.say('secondReadings'), nodes: secondReadings(input, type) },
  ];
  return found.filter(({ nodes }) => nodes.length > 0);
}

function chapters(
  input: FindingsInput,
  block: CanvasNode | null,
  type: Typesetter,
): readonly Chapter[] {
  const { standing, own, dismissed } = caseFindings(input);
  return [
    { title: type.say('summary'), nodes: summary(input, type), beginsPage: true },
    {
      title: type.say('findingList'),
      nodes: [...findingList(input, standing, type), ...ownFindings(input, own, type)],
    },
    { title: type.say('dismissedList'), nodes: findingList(input, dismissed, type) },
    { title: type.say('annotations'), nodes: annotations(input, type) },
    ...comparisons(input, type),
    {
      title: type.say('corrections'),
      nodes: [
        ...corrections(input, type),
        ...placements(input, type),
        ...lapsedFindings(input, type),
      ],
    },
    { title: type.say('doubts'), nodes: doubts(input, type) },
    { title: type.say('unread'), nodes: unreadParts(input, type) },
    { title: type.say('scope'), nodes: scope(input, type) },
    { title: type.say('tables'), nodes: statutoryTables(input, type) },
    // What is signed for and the signature stand together on the last page.
    { title: type.say('trail'), nodes: trail(input, type), beginsPage: block !== null },
    ...(block ? [{ title: type.say('signature'), nodes: signature(block, type) }] : []),
  ];
}

/** The heading, together with what follows it where that stays together itself, or with a word that there is nothing. */
function chapterNodes(
  { title, nodes, beginsPage }: Chapter,
  index: number,
  type: Typesetter,
): readonly PdfNode[] {
  const nothing = { text: type.text(`　${type.say('none')}`), bold: false, fontSize: 9.5 };
  const none = nodes.length === 0 ? [{ ...nothing, color: COLOR.ink }] : [];
  const head = heading(type.say('chapter', { index, title }), none);
  if (beginsPage) return [{ ...head, pageBreak: 'before' }, ...nodes];
  if (nodes.length === 0) return [head];
  const [first, ...rest] = nodes;
  if (!first?.unbreakable) return [{ ...head, headlineLevel: 1 }, ...nodes];
  return [{ stack: [head, first], unbreakable: true }, ...rest];
}

function content(
  input: FindingsInput,
  block: CanvasNode | null,
  type: Typesetter,
): readonly PdfNode[] {
  return [
    ...cover(input, type),
    ...chapters(input, block, type).flatMap((each, index) => chapterNodes(each, index, type)),
  ];
}

function attachment(input: FindingsInput, type: Typesetter): AttachedFile {
  const json = Buffer.from(findingsAttachment(input)).toString('base64');
  const date = new Date(input.date);
  return {
    src: `data:application/json;base64,${json}`,
    name: 'findings.json',
    type: 'application/json',
    relationship: 'Data',
    description: type.say('attachment'),
    creationDate: date,
    modifiedDate: date,
  };
}

/**
 * A heading lower on the page than this part of it begins the next page, so that something of its chapter
 * follows it. What follows cannot be asked: pdfmake reports wrong pages for what it keeps together.
 */
const LOWEST_HEADING = 0.82;

const HEADER: TableLayout = {
  ...ROWS,
  hLineWidth: (line) => (line === 1 ? 0.5 : 0),
  paddingRight: () => 0,
};

/** A line of the head of the page; a unit's name has no bound. */
const HEADER_LENGTH = 48;

/** Both lines of a page's frame; the cover has no header. */
function frame(input: FindingsInput, type: Typesetter): Pick<PdfDefinition, 'header' | 'footer'> {
  const left = excerpt(documentTitle(input, type), HEADER_LENGTH);
  const right = input.signer ? type.text('') : type.say('unsignedTitle');
  const header = (): PdfNode => ({
    table: {
      widths: columnWidths(HEADER, [0.85, 0.15]),
      body: [[{ text: type.text(left) }, { text: right, alignment: 'right', bold: true }]],
    },
    layout: HEADER,
    ...NOTE,
    margin: [MARGINS[0], 30, MARGINS[2], 0],
  });
  return {
    header: (page) => (page === 1 ? null : header()),
    footer: (page, pages) => ({
      text: type.say('pageOf', { page, pages }),
      ...NOTE,
      alignment: 'center',
      margin: [0, 20, 0, 0],
    }),
  };
}

function documentTitle(input: FindingsInput, type: Typesetter): Printable {
  const of = type.say('subtitle', { unit: unitOf(input, type), year: yearOf(input, type) });
  return type.text(`${of}　${type.say('documentTitle')}`);
}

/**
 * What a case has to say, as a document for pdfmake. Pure: the same input gives the same document. A document
 * definition is used up by its rendering.
 */
export function findingsDocument(input: FindingsInput, type: Typesetter): FindingsDocument {
  const block = input.signer ? blockPlace() : null;
  const definition: PdfDefinition = {
    pageSize: 'A4',
    pageMargins: MARGINS,
    content: content(input, block, type),
    defaultStyle: BODY,
    ...frame(input, type),
    pageBreakBefore: ({ headlineLevel, startPosition }) =>
      headlineLevel !== undefined && startPosition.verticalRatio > LOWEST_HEADING,
    info: {
      title: documentTitle(input, type),
      author: type.text(input.inspector),
      creator: type.text(input.program),
      creationDate: new Date(input.date),
    },
    language: input.lang,
    displayTitle: true,
    version: '1.7',
    subset: 'PDF/A-3b',
    files: { findings: attachment(input, type) },
  };
  return { definition, block };
}
