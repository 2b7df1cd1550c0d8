import type { Severity } from '../../shared/rules/rule';
import type { Alarm, CleanResult, KindResult } from './measure';
import { PLANT_GROUPS } from './plants/plant';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const EXAMPLES = 3;

const sumOf = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** As wide as it is on a screen: a Chinese character takes two columns. */
const widthOf = (text: string): number => sumOf([...text].map((char) => (char > '\u2e80' ? 2 : 1)));
const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(1, width - widthOf(text)));

function lineOf(name: string, kinds: readonly KindResult[]): string {
  const sum = (of: (kind: KindResult) => number): number => sumOf(kinds.map(of));
  const [observable, found] = [sum((kind) => kind.observable), sum((kind) => kind.found)];
  const numbers = [
    sum((kind) => kind.planted),
    observable,
    found,
    sum((kind) => kind.asError),
    sum((kind) => kind.unexpected),
  ];
  return `${padded(name, 50)}${numbers.map((each) => String(each).padStart(8)).join('')}${percent(found, observable).padStart(10)}`;
}

const HEAD = `${padded('', 50)} planted  observ.   found  as err  unobs.    recall`;

function kindsTable(kinds: readonly KindResult[], examples: boolean): readonly string[] {
  const groups = PLANT_GROUPS.map((group) =>
    lineOf(
      `= ${group}`,
      kinds.filter((kind) => kind.group === group),
    ),
  );
  return [
    HEAD,
    ...kinds.flatMap((kind) => [
      lineOf(kind.id, [kind]),
      ...(examples ? kind.missed.slice(0, EXAMPLES).map((each) => `    missed: ${each}`) : []),
      ...(examples ? kind.unexpectedly.map((each) => `    though not observable: ${each}`) : []),
    ]),
    ...groups,
    lineOf('= all', kinds),
  ];
}

function alarmsTable({ reports, alarms }: CleanResult, examples: boolean): readonly string[] {
  const count = (list: readonly Alarm[], severity: Severity): string =>
    ((100 * list.filter((alarm) => alarm.severity === severity).length) / reports)
      .toFixed(1)
      .padStart(10);
  const line = (name: string, list: readonly Alarm[]): string =>
    `${padded(name, 50)}${SEVERITIES.map((severity) => count(list, severity)).join('')}`;
  const rules = [...new Set(alarms.map(({ ruleId }) => ruleId))].toSorted();
  return [
    `${padded(`per 100 of ${reports} clean reports`, 50)}    errors  warnings     infos`,
    ...rules.flatMap((rule) => {
      const list = alarms.filter(({ ruleId }) => ruleId === rule);
      const shown = examples ? list.slice(0, EXAMPLES) : [];
      return [
        line(rule, list),
        ...shown.map(
          ({ seed, severity, message, quote }) =>
            `    ${severity}, seed ${seed}: ${message}\n        ${quote}`,
        ),
      ];
    }),
    line('= all', alarms),
  ];
}

/** All that was measured, as text. */
export const tableOf = (
  clean: CleanResult,
  planted: readonly KindResult[],
  examples: boolean,
): string =>
  [
    `${clean.patterns.length} sentence patterns used`,
    '',
    ...alarmsTable(clean, examples),
    '',
    ...kindsTable(planted, examples),
  ].join('\n');
