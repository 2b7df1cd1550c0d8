import { sentence, sentenceOf } from './sentence';

const LONG = 160;

/** A text of an example as it is quoted: its line breaks as signs, its end left out where it is long. */
function quoted(text: string): string {
  const line = text.replaceAll('\n', '↵');
  return line.length > LONG ? `${line.slice(0, LONG)}……` : line;
}

interface Change {
  readonly table: string;
  readonly cell: string;
  readonly from: string;
  /** `null` empties the cell. */
  readonly to: string | null;
}

/** The page that lists all rules; the words of a rule itself are the rule's. */
export const rulesPageMessages = {
  language: sentence('中文', 'English'),
  intro: sentence(
    [
      '每份报告都按下列规则逐条核对，全部在本机完成。一条规则核对若干项（表格的一行或一列、正文的一句话），每一项有三种结果：',
      '',
      '- **相符**：所需的数都在，而且对得上。',
      '- **不符**：所需的数都在，但对不上，列为一个问题，写明位置、算式和依据。几项不符出于同一原因（改正一个数就都相符）的，合并为一个问题，保留级别最高的一条，并列出全部位置。',
      '- **无法核对**：缺少所需的数，或者读取存疑，并写明缺少什么。无法核对不等于相符。',
      '',
      '问题分三级：',
      '',
      '- **错误**：不可能正确。',
      '- **警告**：可能另有原因，请核实。',
      '- **疑问**：提请核对人留意，不是对错的判断。',
      '',
      '规则宁可少报，不可错报：拿不准的列为“无法核对”或者不比较，各条的“看不到的”写明了这一点。',
    ].join('\n'),
    [
      'Every report is checked against the rules below, all of it on this machine. A rule looks at one or more cases (a row or a column of a table, a sentence of the text), and each case has one of three outcomes:',
      '',
      '- **Passed**: all numbers that it needs are there, and they agree.',
      '- **Failed**: they are there and do not agree. That is a finding, with its places, its arithmetic and its basis. Where several cases fail for one cause (the change of one number mends them all), they are one finding: the gravest, with the places of all.',
      '- **Unverifiable**: a number is missing or its reading is in doubt; what is missing is named. It is never taken for passed.',
      '',
      'Findings are of three severities:',
      '',
      '- **Error**: cannot be right.',
      '- **Warning**: may have an explanation; please check.',
      '- **Question**: for the inspector to look at, and no judgement.',
      '',
      'The rules would rather miss than accuse wrongly: what is unsure is unverifiable or not compared at all. “Cannot see” says so for each of them.',
    ].join('\n'),
  ),
  baseline: sentence(
    '“举例”在一份各项都相符的虚构报告上改动一处，得到所引的提示。',
    'An example changes one thing in an invented report in which everything agrees; the message quoted is what it gives.',
  ),
  ruleSet: sentenceOf<{ version: string; count: number }>(
    ({ version, count }) => `规则集 ${version}，共 ${count} 条。`,
    ({ version, count }) => `Rule set ${version}, ${count} rules.`,
  ),
  id: sentence('规则', 'Rule'),
  checks: sentence('核对内容', 'Checks'),
  severity: sentence('级别', 'Severity'),
  error: sentence('错误', 'error'),
  warning: sentence('警告', 'warning'),
  info: sentence('疑问', 'question'),
  basis: sentence('依据', 'Basis'),
  example: sentence('举例', 'Example'),
  blindSpot: sentence('看不到的', 'Cannot see'),
  family_T: sentence('各表', 'All tables'),
  family_T2: sentence('表二', 'Table 2'),
  family_T3: sentence('表三', 'Table 3'),
  family_T4: sentence('表四', 'Table 4'),
  family_N: sentence('正文中的数', 'Numbers of the text'),
  family_S: sentence('内容和格式', 'Content and form'),
  family_Y: sentence('与往年报告', 'Against earlier reports'),
  table_activeDisclosure: sentence('表二', 'table 2'),
  table_applications: sentence('表三', 'table 3'),
  table_reviewLitigation: sentence('表四', 'table 4'),
  exampleForm: sentenceOf<{ form: string }>(
    ({ form }) => `各表采用${form}年的格式`,
    ({ form }) => `its tables are in the form of ${form}`,
  ),
  exampleText: sentenceOf<{ text: string }>(
    ({ text }) => `总体情况写作“${quoted(text)}”`,
    ({ text }) => `section one says “${quoted(text)}”`,
  ),
  exampleReplace: sentenceOf<{ from: string; to: string }>(
    ({ from, to }) =>
      to === '' ? `删去“${quoted(from)}”` : `“${quoted(from)}”改为“${quoted(to)}”`,
    ({ from, to }) =>
      to === '' ? `“${quoted(from)}” is left out` : `“${quoted(from)}” becomes “${quoted(to)}”`,
  ),
  exampleCell: sentenceOf<Change>(
    ({ table, cell, from, to }) => `${table}${cell}${to === null ? '留空' : `由${from}改为${to}`}`,
    ({ table, cell, from, to }) =>
      `${table}, ${cell}: ${to === null ? 'left blank' : `${from} becomes ${to}`}`,
  ),
  exampleLastYear: sentence('另附上一年度的报告', "last year's report is given"),
  exampleLastYearCell: sentenceOf<Change>(
    ({ table, cell, to }) => `上一年度报告${table}${cell}${to === null ? '留空' : `为${to}`}`,
    ({ table, cell, to }) =>
      `last year's report, ${table}, ${cell}: ${to === null ? 'left blank' : to}`,
  ),
  exampleLastYearText: sentenceOf<{ text: string }>(
    ({ text }) => `上一年度报告的总体情况写作“${quoted(text)}”`,
    ({ text }) => `section one of last year's report says “${quoted(text)}”`,
  ),
  exampleEarlierCell: sentenceOf<Change>(
    ({ table, cell, to }) => `${table}${cell}${to === null ? '留空' : `为${to}`}`,
    ({ table, cell, to }) => `${table}, ${cell}: ${to === null ? 'left blank' : to}`,
  ),
  exampleEarlierReport: sentenceOf<{ year: number; changes: readonly string[] }>(
    ({ year, changes }) => `另附${year}年的报告${changes.map((each) => `，${each}`).join('')}`,
    ({ year, changes }) => [`the report of ${year} is given`, ...changes].join(', '),
  ),
  exampleGives: sentenceOf<{ changes: readonly string[] }>(
    ({ changes }) => `${changes.join('；')}，提示：`,
    ({ changes }) => {
      const words = changes.join('; ');
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}:`;
    },
  ),
} as const;
