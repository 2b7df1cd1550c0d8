import { anchorEvidence } from '../../shared/casefile/anchor-evidence';
import { standingAnchors } from '../../shared/casefile/standing-anchors';
import type { OwnFinding } from '../../shared/casefile/state';
import { anchorWords } from './anchor-words';
import { beijingMinute } from './beijing-time';
import { note, subheading } from './blocks';
import type { NumberedOwn } from './case-findings';
import { evidenceRows, findingBlock, type Row } from './finding-block';
import type { FindingsInput } from './findings-input';
import type { PdfNode, StackNode } from './pdf-node';
import { COLOR } from './style';
import type { Typesetter } from './typesetter';

/** What it was about where that is not in the report any more. */
function lostRows(input: FindingsInput, { id, anchors }: OwnFinding, type: Typesetter): Row[] {
  const states = input.case.anchors[id] ?? [];
  const lost = anchors.filter((_, index) => states[index]?.state === 'lost');
  if (lost.length === 0) return [];
  const words = lost.map((anchor) => anchorWords(input, anchor, type)).join(' ');
  return [[type.say('lostPlace'), { text: type.text(`${words}${type.say('placeLost')}`) }]];
}

function ownBlock(input: FindingsInput, { number, own }: NumberedOwn, type: Typesetter): StackNode {
  const { severity, text, advice, arithmetic, who } = own;
  const evidence = anchorEvidence(input.case.report, standingAnchors(input.case.anchors, own.id));
  const bold = (words: string): PdfNode => ({ text: type.text(words), bold: true });
  const by = type.say('decidedBy', {
    status: type.say(`own_${own.kind}`),
    who,
    time: beijingMinute(own.at),
  });
  const rows: readonly Row[] = [
    ...evidenceRows(input, evidence, type),
    ...lostRows(input, own, type),
    ...(arithmetic === '' ? [] : [[type.say('arithmetic'), bold(arithmetic)] as const]),
    ...(advice === '' ? [] : [[type.say('advice'), bold(advice)] as const]),
    [type.say('ownKind'), { text: by, color: COLOR.quiet }] as const,
  ];
  const head = { number, severity, message: type.text(text) };
  return findingBlock(head, { rows, evidence, written: [text, advice, arithmetic] }, type);
}

/** What the inspector found besides the program, under a heading of its own. */
export function ownFindings(
  input: FindingsInput,
  findings: readonly NumberedOwn[],
  type: Typesetter,
): readonly PdfNode[] {
  if (findings.length === 0) return [];
  return [
    { ...subheading(type.say('ownList')), headlineLevel: 2 },
    note(type.say('ownMeaning')),
    ...findings.map((each) => ownBlock(input, each, type)),
  ];
}
