import { sentence, sentenceOf } from './sentence';

/** The forms of a review, and what an act is called when it can be undone. */
export const deskActMessages = {
  formDismiss: sentence('排除这个问题', 'Dismiss this finding'),
  formReason: sentence('理由（必填）', 'Reason (required)'),
  formReasonEmpty: sentence('请写明排除的理由。', 'Please give the reason.'),
  formDismissSubmit: sentence('排除', 'Dismiss'),
  formComment: sentence('给这个问题加备注', 'Comment on this finding'),
  formText: sentence('内容', 'Text'),
  formTextEmpty: sentence('请填写内容。', 'Please write something.'),
  formAnnotate: sentence('添加批注', 'Add a note'),
  formEditAnnotation: sentence('修改批注', 'Edit the note'),
  formCorrect: sentence('更正读数', 'Correct the reading'),
  formReadAs: sentence('程序读作', 'Read as'),
  formShouldBe: sentence(
    '应为（数字；空白单元格留空）',
    'Should be (a number; leave blank for an empty cell)',
  ),
  formNotNumber: sentence('请填写数字，或者留空。', 'Please give a number or leave it blank.'),
  formSame: sentence('与现在的读数相同。', 'That is what it is read as now.'),
  formNote: sentence('说明（可不填）', 'Note (optional)'),
  formCorrectHint: sentence(
    '只更正程序读错的数。报告本身写错的，请确认问题，不要在这里改。',
    'Only for what the program misread. What the report itself got wrong is a finding to confirm.',
  ),
  formSubmit: sentence('保存', 'Save'),
  reasonMisread: sentence('程序读取有误', 'The program misread it'),
  reasonScope: sentence('统计口径不同', 'Different scope of counting'),
  reasonOpenList: sentence('所列并非全部', 'The list is not complete'),
  reasonExplained: sentence('报告中另有说明', 'Explained elsewhere in the report'),

  actConfirm: sentenceOf<{ what: string }>(
    ({ what }) => `确认“${what}”`,
    ({ what }) => `confirm “${what}”`,
  ),
  actDismiss: sentenceOf<{ what: string }>(
    ({ what }) => `排除“${what}”`,
    ({ what }) => `dismiss “${what}”`,
  ),
  actQuestion: sentenceOf<{ what: string }>(
    ({ what }) => `标为待核实“${what}”`,
    ({ what }) => `question “${what}”`,
  ),
  actAddOwn: sentenceOf<{ what: string }>(
    ({ what }) => `补充问题“${what}”`,
    ({ what }) => `add finding “${what}”`,
  ),
  actEditOwn: sentenceOf<{ what: string }>(
    ({ what }) => `修改补充的问题“${what}”`,
    ({ what }) => `edit own finding “${what}”`,
  ),
  actRemoveOwn: sentence('删除补充的问题', 'remove an own finding'),
  actReopen: sentenceOf<{ what: string }>(
    ({ what }) => `撤回认定“${what}”`,
    ({ what }) => `reopen “${what}”`,
  ),
  actComment: sentenceOf<{ what: string }>(
    ({ what }) => `备注“${what}”`,
    ({ what }) => `comment “${what}”`,
  ),
  actAnnotate: sentenceOf<{ what: string }>(
    ({ what }) => `添加批注“${what}”`,
    ({ what }) => `add note “${what}”`,
  ),
  actEditAnnotation: sentenceOf<{ what: string }>(
    ({ what }) => `修改批注“${what}”`,
    ({ what }) => `edit note “${what}”`,
  ),
  actRemoveAnnotation: sentence('删除批注', 'remove a note'),
  actCorrectSeveral: sentenceOf<{ cell: string; count: number }>(
    ({ cell, count }) => `更正${cell}等 ${count} 格`,
    ({ cell, count }) => `correct ${count} cells, the first ${cell}`,
  ),
  actCorrect: sentenceOf<{ cell: string }>(
    ({ cell }) => `更正${cell}`,
    ({ cell }) => `correct ${cell}`,
  ),
  actPlace: sentenceOf<{ what: string }>(
    ({ what }) => `调整“${what}”的位置`,
    ({ what }) => `place “${what}”`,
  ),
  actUnplace: sentenceOf<{ what: string }>(
    ({ what }) => `取消“${what}”的位置调整`,
    ({ what }) => `take back the place of “${what}”`,
  ),
  actRestore: sentenceOf<{ cell: string }>(
    ({ cell }) => `恢复${cell}`,
    ({ cell }) => `restore ${cell}`,
  ),
} as const;
