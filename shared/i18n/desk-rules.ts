import type { Message } from './message';
import { sentence } from './sentence';

/** What a rule checks, in a few words; its id stands where there are none. */
export const ruleNames: Readonly<Record<string, Message>> = {
  'T3-WRONG-CELL': sentence('表三：一格有误', 'Table 3: one wrong cell'),
  'T3-BALANCE': sentence('表三：收办平衡', 'Table 3: in and out balance'),
  'T3-RESULT-SUM': sentence('表三：办理结果合计', 'Table 3: results add up'),
  'T3-ROW-TOTAL': sentence('表三：各行总计', 'Table 3: row totals'),
  'T4-TOTAL': sentence('表四：各组总计', 'Table 4: group totals'),
  'N-SUM-OF-PARTS': sentence('正文：分项之和', 'Text: parts add up'),
  'N-VS-APPLICATIONS': sentence('正文与表三', 'Text against table 3'),
  'S-SECTIONS': sentence('六个部分', 'Six sections'),
  'S-PERIOD': sentence('统计期间', 'Reporting period'),
  'S-DECLARED-PARTS': sentence('自述的部分数', 'Declared number of parts'),
  'Y-CARRIED-IN': sentence('与上年结转衔接', 'Carried over from last year'),
};
