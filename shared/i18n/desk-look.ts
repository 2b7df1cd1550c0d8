import { sentence, sentenceOf } from './sentence';

/** How the window looks, and how its panes share it. */
export const deskLookMessages = {
  settingsTheme: sentence('外观', 'Appearance'),
  themeSystem: sentence('跟随系统', 'As the system'),
  themeLight: sentence('浅色', 'Light'),
  themeDark: sentence('深色', 'Dark'),
  themeContrast: sentence('高对比度', 'High contrast'),
  settingsTextSize: sentence('文字大小', 'Size of type'),
  textSize: sentenceOf<{ percent: number }>(
    ({ percent }) => `${percent}%`,
    ({ percent }) => `${percent} %`,
  ),
  settingsZoomHint: sentence(
    '按 Ctrl 加 +、- 缩放整个窗口，Ctrl 加 0 还原；下次打开时保持不变。',
    'Ctrl with + and - makes the whole window larger and smaller, Ctrl with 0 puts it back; it is kept for the next time.',
  ),
  sourceWidth: sentence('原文窗格的宽度', 'Width of the source'),
  panelWidth: sentence('问题窗格的宽度', 'Width of the findings'),
  listHeight: sentence('列表的高度', 'Height of the list'),
  paneSwitch: sentence('显示哪个窗格', 'Which pane is shown'),
  keySplitter: sentence(
    '窗格之间的分隔线可以拖动，也可以用 Tab 选中后按方向键移动；双击或按 Enter 恢复原状。',
    'The lines between the panes can be dragged, or reached by Tab and moved by the arrow keys; a double click or Enter puts them back.',
  ),
  working: sentence('正在重新读取并核对…', 'Reading and checking again…'),
  undoneWhat: sentenceOf<{ what: string }>(
    ({ what }) => `已撤销：${what}`,
    ({ what }) => `Undone: ${what}`,
  ),
  redoneWhat: sentenceOf<{ what: string }>(
    ({ what }) => `已重做：${what}`,
    ({ what }) => `Done again: ${what}`,
  ),
  actReopened: sentenceOf<{ what: string }>(
    ({ what }) => `${what}。案卷回到审核中`,
    ({ what }) => `${what}. The case is in review again`,
  ),
  chosenAloud: sentenceOf<{ at: number; of: number; what: string }>(
    ({ at, of, what }) => `第 ${at} 个，共 ${of} 个：${what}`,
    ({ at, of, what }) => `${at} of ${of}: ${what}`,
  ),
} as const;
