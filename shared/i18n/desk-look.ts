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
} as const;
