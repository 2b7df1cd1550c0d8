import { NO_TEMPLATE_CHANGES, type TemplateChanges } from '../i18n/templates';
import type { Lang } from '../lib/localised';
import { type CaseListView, ALL_CASES } from './case-list';

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** The size of type, in per cent. */
export const TEXT_SIZES = [100, 125, 150] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How the panes of a review share the window: parts of its width, and of the panel's height. */
export interface PaneShares {
  readonly source: number;
  readonly panel: number;
  /** The list's part of the panel; `null` where it takes what it needs. */
  readonly list: number | null;
}

/** How an inspector likes to judge. */
export interface JudgingSettings {
  /** After a decision the next open finding is chosen by itself. */
  readonly nextAfterDecision: boolean;
  readonly templates: TemplateChanges;
}

export interface Settings {
  readonly lang: Lang;
  /** Stands in each event as «who». */
  readonly inspector: string;
  readonly theme: Theme;
  readonly textSize: TextSize;
  readonly panes: PaneShares;
  readonly caseList: CaseListView;
  readonly judging: JudgingSettings;
}

/** How the window looks and helps until somebody changes it. */
export const DEFAULT_LOOK: Omit<Settings, 'lang' | 'inspector'> = {
  theme: 'system',
  textSize: 100,
  panes: { source: 0.3, panel: 0.28, list: null },
  caseList: ALL_CASES,
  judging: { nextAfterDecision: true, templates: NO_TEMPLATE_CHANGES },
};
