import { theme as antTheme, type ThemeConfig } from 'antd';
import type { TextSize } from '../shared/contract/settings';

/** The same stack as in base.css; the embedded font comes last and is fetched only where a character is missing. */
const FONTS =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Gouji Noto", sans-serif';

/** What the window looks like, once the settings and the system have been asked. */
export interface Look {
  readonly dark: boolean;
  readonly contrast: boolean;
  readonly textSize: TextSize;
}

/** The colours of base.css that Ant Design needs: it computes with them, so that they cannot be variables. */
interface Colours {
  readonly accent: string;
  readonly accentHover: string;
  readonly onSolid: string;
  readonly text: string;
  readonly quiet: string;
  readonly border: string;
  readonly paper: string;
  readonly error: string;
  readonly errorSoft: string;
  readonly warning: string;
  readonly warningSoft: string;
  readonly good: string;
  readonly goodSoft: string;
}

/** The accent is darker than Ant Design's own blue, whose contrast is too low for text. */
const LIGHT: Colours = {
  accent: '#0b5394',
  accentHover: '#0a4a85',
  onSolid: '#ffffff',
  text: '#1f2328',
  quiet: '#57606a',
  border: '#98a2ae',
  paper: '#ffffff',
  error: '#b3261e',
  errorSoft: '#fde7e5',
  warning: '#8a5300',
  warningSoft: '#fff1d6',
  good: '#1b6e3c',
  goodSoft: '#dff3e6',
};

const DARK: Colours = {
  accent: '#7cb8f7',
  accentHover: '#a3cefa',
  onSolid: '#10151b',
  text: '#e3e8ee',
  quiet: '#a9b3bf',
  border: '#6b7684',
  paper: '#1c2128',
  error: '#ff938a',
  errorSoft: '#4a211f',
  warning: '#f0b754',
  warningSoft: '#42310f',
  good: '#74d194',
  goodSoft: '#1c3a28',
};

const LIGHT_CONTRAST: Colours = {
  ...LIGHT,
  accent: '#00386f',
  accentHover: '#002a54',
  text: '#000000',
  quiet: '#2b2b2b',
  border: '#000000',
  error: '#8f0000',
  warning: '#5c3700',
  good: '#00461a',
};

const DARK_CONTRAST: Colours = {
  ...DARK,
  accent: '#a6d3ff',
  accentHover: '#d4e9ff',
  onSolid: '#000000',
  text: '#ffffff',
  quiet: '#e0e0e0',
  border: '#ffffff',
  paper: '#000000',
  error: '#ffaaa3',
  errorSoft: '#470a06',
  warning: '#ffd27d',
  warningSoft: '#3d2900',
  good: '#93e6af',
  goodSoft: '#03331a',
};

function coloursOf({ dark, contrast }: Look): Colours {
  if (contrast) return dark ? DARK_CONTRAST : LIGHT_CONTRAST;
  return dark ? DARK : LIGHT;
}

const tokensOf = (c: Colours): NonNullable<ThemeConfig['token']> => ({
  colorPrimary: c.accent,
  colorPrimaryHover: c.accentHover,
  colorPrimaryActive: c.accentHover,
  colorInfo: c.accent,
  colorLink: c.accent,
  colorTextLightSolid: c.onSolid,
  colorError: c.error,
  colorWarning: c.warning,
  colorSuccess: c.good,
  colorErrorBg: c.errorSoft,
  colorErrorBorder: c.error,
  colorWarningBg: c.warningSoft,
  colorWarningBorder: c.warning,
  colorSuccessBg: c.goodSoft,
  colorSuccessBorder: c.good,
  colorText: c.text,
  colorTextPlaceholder: c.quiet,
  colorTextDisabled: c.quiet,
  colorBorder: c.border,
  colorBgContainer: c.paper,
  colorBgElevated: c.paper,
});

/** Calm and dense. */
export const themeOf = (look: Look): ThemeConfig => ({
  zeroRuntime: true,
  hashed: false,
  algorithm: look.dark ? antTheme.darkAlgorithm : antTheme.defaultAlgorithm,
  token: {
    ...tokensOf(coloursOf(look)),
    borderRadius: 4,
    fontFamily: FONTS,
    fontSize: (14 * look.textSize) / 100,
    controlHeight: (30 * look.textSize) / 100,
    motion: false,
  },
});
