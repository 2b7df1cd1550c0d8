import type { Lang } from '../../shared/lib/localised';

/** A moment in the reader's own time zone: 2022-01-31 09:05. */
export function formatMoment(iso: string, lang: Lang): string {
  const format = new Intl.DateTimeFormat(lang === 'zh-CN' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return format.format(new Date(iso));
}

/** Groups of four, so that two people can compare a fingerprint aloud. */
export const formatFingerprint = (hex: string): string =>
  (hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
