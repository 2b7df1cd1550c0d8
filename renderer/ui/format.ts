const two = (n: number): string => String(n).padStart(2, '0');

/** A moment in the reader's own time zone, the same in every language: 2022-01-31 09:05. */
export function formatMoment(iso: string): string {
  const at = new Date(iso);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Groups of four, so that two people can compare a fingerprint aloud. */
export const formatFingerprint = (hex: string): string =>
  (hex.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');
