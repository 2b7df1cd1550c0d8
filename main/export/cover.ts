import { beijingTime } from './beijing-time';
import { nameValueTable } from './blocks';
import { bySeverity, caseFindings, openCount } from './case-findings';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable, TextNode } from './pdf-node';
import { COLOR, GRID, SEVERITY_COLOR, columnWidths } from './style';
import type { Typesetter } from './typesetter';

export const unitOf = ({ case: { report } }: FindingsInput, type: Typesetter): Printable =>
  report.unit === null ? type.say('unitUnknown') : type.text(report.unit);

export const yearOf = ({ case: { report } }: FindingsInput, type: Typesetter): Printable =>
  report.year === null ? type.say('yearUnknown') : type.say('year', { year: report.year });

/** The result in one sentence: what was found, what became of it, what could not be looked at. */
function result(input: FindingsInput, type: Typesetter): Printable {
  const { standing, own, dismissed } = caseFindings(input);
  const unverifiable = input.case.audit.checks.reduce((sum, each) => sum + each.unverifiable, 0);
  const open = openCount(standing);
  const questioned = standing.filter(({ decision }) => decision?.status === 'questioned').length;
  const confirmed = standing.length - open - questioned;
  const counts = {
    errors: bySeverity(standing, 'error').length,
    warnings: bySeverity(standing, 'warning').length,
    infos: bySeverity(standing, 'info').length,
  };
  const found =
    standing.length === 0
      ? type.say('resultNone')
      : type.say('resultFound', counts) +
        type.say('resultDecided', { confirmed, questioned, open });
  const rest = [
    ...(own.length > 0 ? [type.say('resultOwn', { count: own.length })] : []),
    ...(dismissed.length > 0 ? [type.say('resultDismissed', { count: dismissed.length })] : []),
    ...(unverifiable > 0 ? [type.say('resultUnverifiable', { count: unverifiable })] : []),
  ];
  return type.text([found, ...rest].join(''));
}

const title = (text: Printable): TextNode => ({
  text,
  fontSize: 24,
  bold: true,
  alignment: 'center',
  color: COLOR.heading,
});

/** How the inspector ended the review, or that it has not ended. */
function conclusion({ case: { state } }: FindingsInput, type: Typesetter): Printable {
  const { closed } = state;
  if (!closed) return type.say('notClosed');
  const words = type.say(closed.outcome === 'done' ? 'closedDone' : 'closedNeedsCorrection');
  return type.say('closedBy', { words, who: closed.who, time: beijingTime(closed.at) });
}

function facts(input: FindingsInput, type: Typesetter): readonly (readonly [Printable, PdfNode])[] {
  const { file, report, audit, lastYear } = input.case;
  const given = (text: string): PdfNode => ({
    text: text === '' ? type.say('notGiven') : type.text(text),
  });
  const program = { program: input.program, ruleSet: audit.ruleSet };
  return [
    [type.say('coverUnit'), { text: unitOf(input, type), bold: true }],
    [type.say('coverYear'), { text: yearOf(input, type) }],
    [type.say('coverForm'), { text: type.say(report.form === '2021' ? 'form2021' : 'form2019') }],
    [type.say('coverFile'), { text: type.say('fileSize', file) }],
    [type.say('coverHash'), { text: type.text(file.sha256), fontSize: 8.5 }],
    [
      type.say('coverLastYear'),
      { text: lastYear ? type.say('lastYearReport', lastYear) : type.say('noLastYear') },
    ],
    [type.say('coverConclusion'), { text: conclusion(input, type) }],
    [type.say('coverInspector'), given(input.inspector)],
    [type.say('coverOrganization'), given(input.organization)],
    [type.say('coverDate'), { text: type.say('beijingTime', { time: beijingTime(input.date) }) }],
    [type.say('coverProgram'), { text: type.say('programAndRules', program) }],
  ];
}

/** A box that cannot be overlooked. */
const box = (head: Printable, text: Printable, color: string, fill: string): PdfNode => ({
  table: {
    widths: columnWidths(GRID, [1]),
    body: [
      [
        {
          stack: [
            { text: head, bold: true, color, margin: [0, 0, 0, 3] },
            { text, fontSize: 10.5 },
          ],
          fillColor: fill,
          margin: [6, 5, 6, 6],
        },
      ],
    ],
  },
  layout: { ...GRID, hLineColor: () => color, vLineColor: () => color },
});

/** The first page: what was checked, by whom, with what result, and whether it is signed. */
export function cover(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { brokenAt } = input.case;
  const subtitle = type.say('subtitle', { unit: unitOf(input, type), year: yearOf(input, type) });
  return [
    { ...title(type.say('titleFirst')), margin: [0, 70, 0, 0] },
    { ...title(type.say('titleSecond')), margin: [0, 2, 0, 18] },
    { text: subtitle, fontSize: 14, alignment: 'center', margin: [0, 0, 0, 44] },
    box(type.say('coverResult'), result(input, type), COLOR.heading, COLOR.band),
    { ...nameValueTable(facts(input, type)), margin: [0, 20, 0, 24] },
    ...(brokenAt === null
      ? []
      : [
          {
            ...box(
              type.say('trail'),
              type.say('brokenChain', { seq: brokenAt }),
              SEVERITY_COLOR.error,
              COLOR.wrong,
            ),
            margin: [0, 0, 0, 10],
          } as const,
        ]),
    input.signer
      ? {
          text: type.say('signedCover', { unit: input.signer.unit }),
          color: COLOR.quiet,
          alignment: 'center',
        }
      : box(type.say('unsignedTitle'), type.say('unsignedCover'), SEVERITY_COLOR.error, '#ffffff'),
  ];
}
