import type { Message } from './message';
import { sentence } from './sentence';

/**
 * Wordings as inspectors write them, by what they are for. The names are kept in the settings of those who changed
 * or removed one: a name is for ever.
 */
export const BUILT_IN_TEMPLATES = {
  dismiss: {
    misread: sentence('程序读取有误', 'The program misread it'),
    scope: sentence('统计口径不同', 'Different scope of counting'),
    openList: sentence('所列并非全部', 'The list is not complete'),
    explained: sentence('报告中另有说明', 'Explained elsewhere in the report'),
    verified: sentence('已与{单位}核实，数据无误', 'Checked with {unit}: the figures are right'),
    rounding: sentence('四舍五入造成的差异', 'A difference of rounding'),
  },
  question: {
    figures: sentence(
      '请{单位}核实该数据：按勾稽关系应为{应为}，报告为{实为}，并说明差异原因。',
      '{unit}, please verify: it should be {expected}, the report has {found}. What is the reason for the difference?',
    ),
    scope: sentence(
      '请说明该数据的统计口径和来源。',
      'Please state the scope and source of this figure.',
    ),
    basis: sentence(
      '请提供该数据的统计台账或系统截图。',
      'Please provide the register or a screenshot of the system.',
    ),
    carried: sentence(
      '请说明与{单位}上年度报告结转数不一致的原因。',
      "Please explain the difference from the number carried over in last year's report of {unit}.",
    ),
    wording: sentence('请说明“{原文}”的含义。', 'Please explain what “{quote}” means.'),
  },
  comment: {
    phoned: sentence(
      '已电话联系{单位}，待其书面回复。',
      '{unit} was telephoned; a written answer is awaited.',
    ),
    slip: sentence(
      '{单位}承认系笔误，将更正后重新报送。',
      '{unit} says it is a slip and will hand in a corrected report.',
    ),
    lastYear: sentence('与上年度报告存在同类问题。', "The same as in last year's report."),
    review: sentence('请复核人员关注。', 'For the second reader to look at.'),
  },
  finding: {
    sum: sentence('分项之和与总数不一致。', 'The parts do not add up to the total.'),
    textTable: sentence('正文表述与表格数据不一致。', 'The text and the table do not agree.'),
    copied: sentence(
      '{年度}年报告沿用上年度表述，未更新。',
      "The report of {year} repeats last year's wording.",
    ),
    empty: sentence(
      '该部分内容空泛，没有反映{年度}年实际工作。',
      'This part says nothing of the work of {year}.',
    ),
    missing: sentence('缺少规定应当载明的内容。', 'What must be stated is missing.'),
    form: sentence('未按规定格式填写。', 'Not filled in as the form requires.'),
  },
  advice: {
    correct: sentence(
      '请核对后更正，并重新公布{年度}年度报告。',
      'Please verify, correct, and publish the report of {year} again.',
    ),
    unify: sentence(
      '请统一正文与表格的数据口径。',
      'Please bring text and tables to one scope of counting.',
    ),
    complete: sentence('请按规定补充完整。', 'Please add what is required.'),
    explain: sentence('请书面说明原因。', 'Please explain in writing.'),
    ledger: sentence(
      '请建立统计台账，做到数出有据。',
      'Please keep a register, so that each figure has its source.',
    ),
  },
} as const satisfies Record<string, Readonly<Record<string, Message>>>;
