import type { GeneratedReport } from './generate-report';
import { renderDocx } from './render-docx';
import { renderHtml } from './render-html';
import { renderBars, renderLines, renderTabs } from './render-txt';

export const RENDERERS = {
  bars: renderBars,
  tabs: renderTabs,
  lines: renderLines,
  html: renderHtml,
  docx: renderDocx,
} as const satisfies Record<string, (report: GeneratedReport) => Uint8Array>;

export type RenderedFormat = keyof typeof RENDERERS;
