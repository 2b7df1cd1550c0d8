import type { Decision } from '../../shared/casefile/state';
import { NUMERIC, cell, headCell } from './blocks';
import { bySeverity, caseFindings } from './case-findings';
import type { NumberedFinding } from './case-findings';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable, TableCell, TableNode } from './pdf-node';
import { CONTENT_WIDTH, GRID, SEVERITY_COLOR, columnWidths } from './style';
import type { Typesetter } from './typesetter';

const SEVERITIES = ['error', 'warning', 'info'] as const;

const GAP = 16;
const LEFT = (CONTENT_WIDTH - GAP) * 0.54;
const RIGHT = CONTENT_WIDTH - GAP - LEFT;

const count = (value: number, type: Typesetter): TableCell =>
  cell(type.text(String(value)), NUMERIC);

function decisionCounts(
  findings: readonly NumberedFinding[],
  type: Typesetter,
): readonly TableCell[] {
  const status = (name: Decision['status'] | null): number =>
    findings.filter(({ decision }) => (decision?.status ?? null) === name).length;
  const { length } = findings;
  return [status('confirmed'), status('questioned'), status(null), status('dismissed'), length].map(
    (value) => count(value, type),
  );
}

/** Gravity by decision. */
function findingCounts(input: FindingsInput, type: Typesetter): TableNode {
  const { standing, dismissed } = caseFindings(input);
  const all = [...standing, ...dismissed];
  const heads = ['findings', 'confirmed', 'questioned', 'open', 'dismissed', 'total'] as const;
  return {
    table: {
      widths: columnWidths(GRID, [0.28, 0.16, 0.16, 0.14, 0.16, 0.1], LEFT),
      body: [
        heads.map((key, index) => headCell(type.say(key), index > 0 ? NUMERIC : {})),
        ...SEVERITIES.map((severity) => [
          {
            text: [
              { text: type.say(severity), bold: true, color: SEVERITY_COLOR[severity] },
              { text: type.text(' ') },
              { text: type.say(`${severity}Meaning`), fontSize: 7.5 },
            ],
            fontSize: 8,
          },
          ...decisionCounts(bySeverity(all, severity), type),
        ]),
        [cell(type.say('total'), { bold: true }), ...decisionCounts(all, type)],
      ],
    },
    layout: GRID,
  };
}

type Counted = readonly [name: Printable, value: number];

/** A name, its number where it has one, and the numbers below it. */
function breakdown(
  width: number,
  head: readonly [name: Printable, value: number | null],
  parts: readonly Counted[],
  type: Typesetter,
): TableNode {
  const [name, value] = head;
  const total = headCell(type.text(value === null ? '' : String(value)), NUMERIC);
  return {
    table: {
      widths: columnWidths(GRID, [0.82, 0.18], width),
      body: [
        [headCell(name), total],
        ...parts.map((part) => [cell(part[0]), count(part[1], type)]),
      ],
    },
    layout: GRID,
  };
}

function checkCounts(input: FindingsInput, type: Typesetter): TableNode {
  const { checks } = input.case.audit;
  const keys = ['passed', 'failed', 'unverifiable'] as const;
  const parts = keys.map((key): Counted => {
    const sum = checks.reduce((total, each) => total + each[key], 0);
    return [type.say(key), sum];
  });
  const total = parts.reduce((all, [, value]) => all + value, 0);
  return breakdown(LEFT, [type.say('checks'), total], parts, type);
}

function coverageCounts(input: FindingsInput, type: Typesetter): TableNode {
  const { coverage } = input.case.audit;
  const keys = ['checked', 'noCounterpart', 'notQuantities', 'notUnderstood'] as const;
  const parts = keys.map((key): Counted => [type.say(key), coverage[key]]);
  return breakdown(RIGHT, [type.say('numbers'), coverage.numbers], parts, type);
}

function otherCounts(input: FindingsInput, type: Typesetter): TableNode {
  const { report, state } = input.case;
  const parts: readonly Counted[] = [
    [type.say('doubts'), report.issues.length],
    [type.say('ownList'), state.ownFindings.length],
    [type.say('annotations'), state.annotations.length],
    [type.say('corrections'), state.corrections.length],
  ];
  return breakdown(RIGHT, [type.say('others'), null], parts, type);
}

/** The numbers of the case on a third of a page. */
export function summary(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const below = { margin: [0, 10, 0, 0] } as const;
  const left = [findingCounts(input, type), { ...checkCounts(input, type), ...below }];
  const right = [coverageCounts(input, type), { ...otherCounts(input, type), ...below }];
  return [
    {
      columns: [
        { stack: left, width: LEFT },
        { stack: right, width: RIGHT },
      ],
      columnGap: GAP,
      margin: [0, 0, 0, 4],
    },
  ];
}
