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
  formClose: sentence('完成审核', 'Finish the review'),
  formCloseOutcome: sentence('审核结论', 'Conclusion'),
  formCloseDone: sentence('无需更正', 'Nothing to correct'),
  formCloseToCorrect: sentence('需要更正（退回单位）', 'To be corrected by the unit'),
  formCloseConfirmed: sentenceOf<{ confirmed: number }>(
    ({ confirmed }) => (confirmed === 0 ? '没有确认的问题。' : `已确认 ${confirmed} 个问题。`),
    ({ confirmed }) =>
      confirmed === 0
        ? 'No finding was confirmed.'
        : `${confirmed} ${confirmed === 1 ? 'finding was' : 'findings were'} confirmed.`,
  ),
  formCloseLeft: sentenceOf<{ open: number; asked: number; doubts: number }>(
    ({ open, asked, doubts }) =>
      `还有 ${[
        ...(open > 0 ? [`${open} 个问题没有处理`] : []),
        ...(asked > 0 ? [`${asked} 个问题待单位答复`] : []),
        ...(doubts > 0 ? [`${doubts} 处读取存疑没有核实`] : []),
      ].join('，')}。确定现在就完成审核吗？`,
    ({ open, asked, doubts }) =>
      `Left: ${[
        ...(open > 0 ? [`${open} ${open === 1 ? 'finding' : 'findings'} without a decision`] : []),
        ...(asked > 0 ? [`${asked} waiting for the unit's answer`] : []),
        ...(doubts > 0 ? [`${doubts} ${doubts === 1 ? 'doubt' : 'doubts'} about the reading`] : []),
      ].join(', ')}. Finish the review all the same?`,
  ),
  formCloseSubmit: sentence('完成审核', 'Finish'),
  formCloseAnyway: sentence('仍然完成', 'Finish anyway'),

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
  actCloseDone: sentence('完成审核（无需更正）', 'close the review (nothing to correct)'),
  actCloseToCorrect: sentence('完成审核（需要更正）', 'close the review (to be corrected)'),
  actReopenCase: sentence('重新审核', 'reopen the review'),
  actRestore: sentenceOf<{ cell: string }>(
    ({ cell }) => `恢复${cell}`,
    ({ cell }) => `restore ${cell}`,
  ),
} as const;
