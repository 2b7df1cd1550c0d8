import type { YearBeside } from '../../../../shared/report/year-beside';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Words } from '../../../ui/words';

/** `+2`, `−3`, `0`. */
export const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0';

const numberOr = (value: number | null, missing: string): string =>
  value === null ? missing : String(value);

/** What stands below a value: `12（+2）`; `—` where last year's report has no number. */
export function shownBeside(t: Words, { last, difference }: YearBeside): string {
  if (last === null) return '—';
  return difference === null
    ? String(last)
    : t(deskMessages.besideShown, { last, difference: signed(difference) });
}

/** What a number must be that goes on from last year, and whether it is. */
export function shownChain(t: Words, { chain }: YearBeside): string {
  if (!chain) return '';
  const sign = chain.holds === null ? '' : chain.holds ? ' =' : ' ≠';
  const message = chain.kind === 'carried' ? deskMessages.chainCarried : deskMessages.chainInForce;
  return `${t(message, { expected: numberOr(chain.expected, '—') })}${sign}`;
}

/** The same for the ear, to stand after the value. */
export function spokenBeside(t: Words, beside: YearBeside): string {
  const { last, difference, chain } = beside;
  const words = [
    last === null ? t(deskMessages.besideMissing) : t(deskMessages.besideLast, { last }),
    difference === null ? '' : t(deskMessages.besideDifference, { difference: signed(difference) }),
    chain ? shownChain(t, beside) : '',
  ];
  const comma = t.lang === 'en' ? ', ' : '，';
  return words
    .filter((each) => each !== '')
    .map((each) => `${comma}${each}`)
    .join('');
}
