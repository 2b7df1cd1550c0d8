import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';
import { DamagedFileError } from '../store/damaged-file-error';
import { JsonFile } from '../store/json-file';

export const MINIMUM = { width: 1024, height: 700 } as const;
/** The whole of the smallest screen that is in use, but for the task bar. */
const DEFAULT = { width: 1366, height: 728 } as const;

/** In levels of Chromium; 4 is twice as large. */
export const ZOOM_LIMIT = 4;

const integer = z.number().int();
const windowStateSchema = z.strictObject({
  bounds: z.strictObject({ x: integer, y: integer, width: integer, height: integer }),
  maximized: z.boolean(),
  /** Chromium's: each step is a fifth more or less. */
  zoomLevel: z.number().min(-ZOOM_LIMIT).max(ZOOM_LIMIT).default(0),
});
export type WindowState = z.infer<typeof windowStateSchema>;

const overlaps = (a: Rectangle, b: Rectangle): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where the window was last, unless that screen is gone. */
export async function lastWindowState(file: string): Promise<WindowState | null> {
  try {
    const state = await new JsonFile(file, windowStateSchema).read();
    const visible = (bounds: Rectangle): boolean =>
      screen.getAllDisplays().some((display) => overlaps(display.workArea, bounds));
    return state && visible(state.bounds) ? state : null;
  } catch (error) {
    if (error instanceof DamagedFileError) return null;
    throw error;
  }
}

export function defaultBounds(): Partial<Rectangle> {
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  return {
    width: Math.max(MINIMUM.width, Math.min(DEFAULT.width, width)),
    height: Math.max(MINIMUM.height, Math.min(DEFAULT.height, height)),
  };
}

export function saveWindowState(file: string, window: BrowserWindow): Promise<void> {
  const state = {
    bounds: window.getNormalBounds(),
    maximized: window.isMaximized(),
    zoomLevel: window.webContents.getZoomLevel(),
  };
  return new JsonFile(file, windowStateSchema).write(state);
}
