import type { Decision } from '../../shared/casefile/state';
import { beijingMinute } from './beijing-time';
import { paragraph } from './blocks';
import type { NumberedFinding } from './case-findings';
import { evidenceRows, findingBlock, type Row } from './finding-block';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable, StackNode } from './pdf-node';
import { COLOR } from './style';
import type { Typesetter } from './typesetter';

function reckoningRows({ finding }: NumberedFinding, type: Typesetter): readonly Row[] {
  const { arithmetic, expected, actual } = finding;
  if (arithmetic !== '') {
    return [[type.say('arithmetic'), { text: type.text(arithmetic), bold: true }]];
  }
  if (expected === null || actual === null) return [];
  const numbers = { expected: String(expected), actual: String(actual) };
  return [[type.say('comparison'), { text: type.say('expectedActual', numbers) }]];
}

/** Why it was dismissed, or what the unit is asked. */
function reasonRows(decision: Decision | null, type: Typesetter): readonly Row[] {
  if (!decision || decision.reason === '') return [];
  const name = type.say(decision.status === 'questioned' ? 'question' : 'reason');
  return [[name, { text: type.text(decision.reason) }]];
}

function decisionRows(
  input: FindingsInput,
  { finding, decision }: NumberedFinding,
  type: Typesetter,
): readonly Row[] {
  const status: Printable =
    decision === null
      ? type.say('open')
      : type.say('decidedBy', {
          status: type.say(decision.status),
          who: decision.who,
          time: beijingMinute(decision.at),
        });
  const remarks = input.case.state.comments[finding.id] ?? [];
  const comments = remarks.map(({ text, who, at }) =>
    paragraph(type.say('byAt', { text, who, time: beijingMinute(at) }), { margin: [0, 0, 0, 1] }),
  );
  return [
    [type.say('judgement'), { text: status, bold: true }],
    ...reasonRows(decision, type),
    ...(comments.length > 0 ? [[type.say('comment'), { stack: comments }] as const] : []),
  ];
}

function numberedBlock(
  input: FindingsInput,
  numbered: NumberedFinding,
  type: Typesetter,
): StackNode {
  const { number, finding, decision } = numbered;
  const basis = { basis: type.local(finding.basis), rule: finding.ruleId };
  const rows: readonly Row[] = [
    ...evidenceRows(input, finding.evidence, type),
    ...reckoningRows(numbered, type),
    ...decisionRows(input, numbered, type),
    [
      type.say('basis'),
      { text: type.say('basisOf', basis), color: COLOR.quiet, fontSize: 8.5 },
    ] as const,
  ];
  const remarks = input.case.state.comments[finding.id] ?? [];
  const written = [
    finding.message[input.lang],
    decision?.reason ?? '',
    ...remarks.map(({ text }) => text),
  ];
  const head = { number, severity: finding.severity, message: type.local(finding.message) };
  return findingBlock(head, { rows, evidence: finding.evidence, written }, type);
}

/** Findings of the program, each with its evidence and what became of it. */
export const findingList = (
  input: FindingsInput,
  findings: readonly NumberedFinding[],
  type: Typesetter,
): readonly PdfNode[] => findings.map((each) => numberedBlock(input, each, type));
