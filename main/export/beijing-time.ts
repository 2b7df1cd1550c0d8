const OFFSET_MS = 8 * 3_600_000;

/** `2026-03-05 09:30:00`: all of China keeps Beijing time. `iso` is ISO 8601. */
export const beijingTime = (iso: string): string =>
  new Date(Date.parse(iso) + OFFSET_MS).toISOString().slice(0, 19).replace('T', ' ');

/** `2026-03-05 09:30` */
export const beijingMinute = (iso: string): string => beijingTime(iso).slice(0, 16);
