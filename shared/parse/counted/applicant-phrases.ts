import { APPLICANT_COLUMNS } from '../../report/application-rows';
import type { Phrase, Topic, Understood } from './phrase';
import { applicationCells, matches, SUM, whole } from './phrase';

const ORGANISATIONS = APPLICANT_COLUMNS.map(({ id }) => id).filter((id) => id !== 'naturalPerson');
const FROM = '(?:其中|涉及|来自|由|属|属于|申请(?:人|主体)(?:为|是|系)|按申请人类型分|:)*';
const APPLIED = '(?:的)?(?:申请(?:人|件|数量)?|提出|提交)*';

/** Applicants are the columns of table three. */
const APPLICANT_WORDS: readonly (readonly [columns: readonly string[], words: string])[] = [
  [['naturalPerson'], '(?:自然人|公民|公民个人|个人)'],
  [ORGANISATIONS, '法人(?:和|或者?|及|以及|、)?(?:其[他它]|非法人)组织'],
  [['business'], '商业企业'],
  [['research'], '科研机构'],
  [['publicWelfare'], '社会公益组织'],
  [['legalService'], '法律服务机构'],
];

/** `自然人10件`, `10件来自自然人`. */
const APPLICANTS = APPLICANT_WORDS.map(
  ([columns, words]) =>
    [
      columns,
      [`${FROM}${words}${APPLIED}${SUM}`, ''],
      [FROM, `${FROM}${words}${APPLIED}`],
    ] as const,
).map(([columns, ...forms]) => ({
  columns,
  patterns: forms.map(([before, after]) => whole(before, after)),
}));

type RowTopic = Extract<Topic, { readonly rows: unknown }>;
type Rows = readonly (readonly string[])[];

interface Meant {
  readonly quantity: string;
  readonly readings: Rows;
  readonly loose: Rows;
}

/** `部分公开12件(自然人9件)`. */
const inBracket = ({ sentenceAfter }: Phrase): boolean => /^[^()]*\)/.test(sentenceAfter);

const ALL: Rows = [['received'], ['received', 'carriedIn'], ['processedTotal']];
const SUMS = ['processedTotal', 'receivedAndCarriedIn', 'handled'];

/**
 * Which applications the applicants are of. `新收126件,办结123件,结转8件,其中自然人96件` may be said of all that came in, of all that
 * was answered, or of the last; only a bracket belongs to the number before it.
 */
function meant({ quantity, rows }: RowTopic, phrase: Phrase): Meant {
  const [own = [], ...others] = rows;
  if (quantity === 'received' || inBracket(phrase)) {
    return { quantity, readings: [own], loose: others };
  }
  if (SUMS.includes(quantity)) return { quantity, readings: [own, ...others, ...ALL], loose: [] };
  return { quantity: 'received', readings: [...ALL, own], loose: [] };
}

/** What a number says of the applicants of those that the numbers before it are about. */
export function applicant(phrase: Phrase, topic: Topic | null): Understood | null {
  if (!topic || !('rows' in topic)) return null;
  const found = APPLICANTS.find(({ patterns }) =>
    patterns.some((pattern) => matches(pattern, phrase)),
  );
  if (!found) return null;
  const { columns } = found;
  const { quantity, readings, loose } = meant(topic, phrase);
  const name = columns.length > 1 ? 'organisations' : (columns[0] ?? '');
  const cellsOf = (rows: readonly string[]) => applicationCells(rows, columns);
  return {
    counts: {
      quantity: `applications.${quantity}.${name}`,
      readings: readings.map(cellsOf),
      loose: loose.map(cellsOf),
      cellUnit: 1,
    },
    topic: null,
  };
}
