import { sentence, sentenceOf } from './sentence';

/** The list of who has handed in, as it is exported. */
export const handInMessages = {
  unit: sentence('单位', 'Unit'),
  state: sentence('报送情况', 'State'),
  count: sentence('份数', 'Reports'),
  files: sentence('文件', 'Files'),
  missing: sentence('未报', 'Not handed in'),
  in: sentence('已报', 'Handed in'),
  twice: sentence('重复报送', 'More than once'),
  stranger: sentence('不在名册', 'Not in the roster'),
  unknownUnit: sentence('单位未识别', 'Unit not recognised'),
  fileName: sentenceOf<{ year: number }>(
    ({ year }) => `${year}年度报告报送情况.csv`,
    ({ year }) => `reports of ${year}.csv`,
  ),
} as const;
