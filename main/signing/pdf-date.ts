/** Documents tell Beijing time: all of China keeps it. */
const OFFSET_MS = 8 * 3_600_000;

/** `D:20260305093000+08'00'` */
export function pdfDate(moment: Date): string {
  const local = new Date(moment.getTime() + OFFSET_MS).toISOString();
  return `D:${local.slice(0, 19).replace(/\D/g, '')}+08'00'`;
}

// D:YYYYMMDDHHmmSS, then Z or +HH'mm' with the last apostrophe optional.
const PDF_DATE =
  /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z(?:00'00'?)?|([+-])(\d{2})'(\d{2})'?)$/;

/** `null` where it is no full date with its offset. */
export function parsePdfDate(text: string): Date | null {
  const match = PDF_DATE.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second, sign, hours, minutes] = match;
  const offset = sign === undefined ? 'Z' : `${sign}${hours ?? '00'}:${minutes ?? '00'}`;
  const iso = `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}${offset}`;
  const moment = new Date(iso);
  return Number.isNaN(moment.getTime()) ? null : moment;
}
