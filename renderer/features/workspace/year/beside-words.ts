import type { YearBeside } from '../../../../shared/report/year-beside';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Words } from '../../../ui/words';

/** `+2`, `−3`, `0`. */
export const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : difference < 0 ? `−${-difference}` : '0';

const numberOr = (value: number | null, missing: string): string =>
  value === null ? missing : String(value);

/** The words, and after them that a number they tell of may be misread. */
const doubted = (t: Words, words: string, inDoubt: boolean): string =>
  inDoubt ? `${words} ${t(deskMessages.besideInDoubt)}` : words;

/** What stands below a value: `12（+2）`, `12（+2） 读取存疑`; `—` where last year's report has no number. */
export function shownBeside(t: Words, { last, difference, inDoubt }: YearBeside): string {
  if (last === null) return doubted(t, '—', inDoubt);
  const shown =
    difference === null
      ? String(last)
      : t(deskMessages.besideShown, { last, difference: signed(difference) });
  return doubted(t, shown, inDoubt);
}

/** What a number must be that goes on from last year, and whether it is. */
export function shownChain(t: Words, { chain }: YearBeside): string {
  if (!chain) return '';
  const sign = chain.holds === null ? '' : chain.holds ? ' =' : ' ≠';
  const message = chain.kind === 'carried' ? deskMessages.chainCarried : deskMessages.chainInForce;
  const words = `${t(message, { expected: numberOr(chain.expected, '—') })}${sign}`;
  return doubted(t, words, chain.inDoubt);
}

/** The same for the ear, to stand after the value. */
export function spokenBeside(t: Words, beside: YearBeside): string {
  const { last, difference, inDoubt, chain } = beside;
  const words = [
    last === null ? t(deskMessages.besideMissing) : t(deskMessages.besideLast, { last }),
    difference === null ? '' : t(deskMessages.besideDifference, { difference: signed(difference) }),
    inDoubt ? t(deskMessages.besideInDoubt) : '',
    chain ? shownChain(t, beside) : '',
  ];
  const comma = t.lang === 'en' ? ', ' : '，';
  return words
    .filter((each) => each !== '')
    .map((each) => `${comma}${each}`)
    .join('');
}
