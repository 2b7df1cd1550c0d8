import { sentence, sentenceOf } from './sentence';

/** Judging: the list and its states, own findings, wordings, selected numbers. */
export const deskJudgingMessages = {
  filterLabel: sentence('按处理情况筛选', 'Narrow by decision'),
  filterAll: sentence('全部', 'All'),
  filterNone: sentence('没有这种处理情况的问题。', 'No finding of this kind.'),
  saidAllDone: sentence('所有问题均已处理。', 'All findings are decided.'),
  question: sentence('待核实…', 'Ask…'),
  askedIs: sentenceOf<{ reason: string }>(
    ({ reason }) => `请单位说明：${reason}`,
    ({ reason }) => `Asked: ${reason}`,
  ),
  formQuestion: sentence('标为待核实', 'Ask the unit'),
  formQuestionText: sentence('请单位说明什么（可不填）', 'What the unit is asked (optional)'),
  formQuestionSubmit: sentence('待核实', 'Ask'),
  formUnfilled: sentenceOf<{ left: string }>(
    ({ left }) => `请先把 ${left} 换成具体内容。`,
    ({ left }) => `Please replace ${left} first.`,
  ),
  wordings: sentence('常用语（↓ 选择，回车插入）', 'Wordings (↓ to choose, Enter to insert)'),

  ownMark: sentence('检查人', 'Inspector'),
  ownKind: sentence('类别', 'Kind'),
  ownSeverity: sentence('程度', 'Gravity'),
  ownText: sentence('问题', 'What is wrong'),
  ownAdvice: sentence('整改建议', 'Advice'),
  ownAdviceOptional: sentence('整改建议（可不填）', 'Advice (optional)'),
  ownNowhere: sentence('整份报告', 'The report as a whole'),
  ownPlaces: sentenceOf<{ first: string; count: number }>(
    ({ first, count }) => `${first} 等 ${count} 处`,
    ({ first, count }) => `${first} and ${count - 1} more`,
  ),
  ownData: sentence('数据错误', 'Wrong figures'),
  ownWording: sentence('表述错误', 'Wrong wording'),
  ownMissing: sentence('内容缺失', 'Something missing'),
  ownForm: sentence('格式不符', 'Not in due form'),
  ownOther: sentence('其他', 'Other'),
  addFinding: sentence('补充问题', 'Finding'),
  addFindingHint: sentence(
    '先选取文字、单元格或数字，再补充问题；什么都没选时，针对整份报告',
    'Select text, cells or numbers first; with nothing selected it is about the report as a whole',
  ),
  formOwn: sentence('补充问题', 'Add a finding'),
  formEditOwn: sentence('修改补充的问题', 'Edit the finding'),

  checksTotals: sentenceOf<{ rules: number; checks: number; outcome: string }>(
    ({ rules, checks, outcome }) => `按 ${rules} 条规则共核对 ${checks} 项：${outcome}。`,
    ({ rules, checks, outcome }) => `${checks} checks by ${rules} rules: ${outcome}.`,
  ),

  sumBar: sentence('所选数字', 'Selected numbers'),
  sumPicked: sentenceOf<{ count: number }>(
    ({ count }) => `已选 ${count} 个数字`,
    ({ count }) => `${count} ${count === 1 ? 'number' : 'numbers'}`,
  ),
  sumIs: sentence('和', 'Sum'),
  differenceIs: sentence('差', 'Difference'),
  rateIs: sentence('比率', 'Rate'),
  sumKeep: sentence('记为检查人的问题', 'Keep as a finding of the inspector'),
  sumHint: sentence('空格或 Ctrl+单击选取', 'Space or Ctrl+click selects'),
  sumClear: sentence('清除', 'Clear'),
  sumUnits: sentenceOf<{ units: string }>(
    ({ units }) => `单位不同（${units}），不能合计`,
    ({ units }) => `Different units (${units}) are not added up`,
  ),
  sumNoValue: sentenceOf<{ at: number }>(
    ({ at }) => `第 ${at} 个没有可计算的数值`,
    ({ at }) => `Number ${at} has no value to reckon with`,
  ),
  keptSum: sentenceOf<{ result: string }>(
    ({ result }) => `所选数字之和为${result}`,
    ({ result }) => `The selected numbers add up to ${result}`,
  ),
  keptDifference: sentenceOf<{ result: string }>(
    ({ result }) => `所选数字之差为${result}`,
    ({ result }) => `The selected numbers differ by ${result}`,
  ),
  keptRate: sentenceOf<{ result: string }>(
    ({ result }) => `所选两数的比率为${result}`,
    ({ result }) => `The rate of the two numbers is ${result}`,
  ),

  settingsJudging: sentence('处理问题', 'Judging'),
  settingsNextAfter: sentence(
    '处理一个问题后自动转到下一个待处理的问题',
    'Go to the next open finding after each decision',
  ),
  templatesTitle: sentence('常用语', 'Wordings'),
  templatesHint: sentenceOf<{ names: string }>(
    ({ names }) => `插入时，${names} 会换成该问题的内容。`,
    ({ names }) => `When inserted, ${names} are replaced by what the finding says.`,
  ),
  templateAdd: sentence('添加', 'Add'),
  templatesRestore: sentence('恢复内置的常用语', 'Bring back the built-in wordings'),
  templateName: sentenceOf<{ use: string; at: number }>(
    ({ use, at }) => `${use}，第 ${at} 条`,
    ({ use, at }) => `${use}, ${at}`,
  ),
  templateRemove: sentenceOf<{ name: string }>(
    ({ name }) => `删除：${name}`,
    ({ name }) => `Remove: ${name}`,
  ),
  useDismiss: sentence('排除的理由', 'Reasons to dismiss'),
  useQuestion: sentence('请单位说明', 'Questions to the unit'),
  useComment: sentence('备注', 'Comments'),
  useFinding: sentence('补充的问题', 'Own findings'),
  useAdvice: sentence('整改建议', 'Advice'),
} as const;
