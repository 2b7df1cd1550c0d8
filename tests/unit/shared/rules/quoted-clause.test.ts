import { describe, expect, it } from 'vitest';
import { clauseKey, quotedClause } from '../../../../shared/rules/quoted-clause';
import { textKey } from '../../../../shared/rules/text-key';

/** `,其中|2宗|结转下年,`: the clause begins behind the first bar's comma, the number stands between the bars. */
function placed(marked: string) {
  const [before = '', number = '', behind = ''] = marked.split('|');
  const text = `${before}${number}${behind}`;
  const start = before.lastIndexOf('，') + 1;
  const end = text.indexOf('，', before.length + number.length);
  const span = [before.length, before.length + number.length] as const;
  return { text, fact: { span, clause: [start, end < 0 ? text.length : end] as const } };
}

describe('the clause of a number', () => {
  it.each([
    ['新收申请14宗，其中|2宗|结转下年，', '其中2宗结转下年'],
    ['共收到|70件|政府信息公开申请，', '共收到70件政府信息公开申请'],
    ['新收申请|14件|，', '新收申请14件'],
    ['不予公开|2件|（均为征地类），', '不予公开2件'],
    ['办结|13件|其中予以公开9件，', '办结13件'],
    ['办结|13件|其中予以公开９件，', '办结13件'],
    ['办结|13件|，并在全县范围内向申请人逐一送达书面告知书，', '办结13件'],
    ['其中|2件|因向第三方征求意见以及补正材料等原因依法顺延至下一年度继续办理，', '其中2件'],
  ])('is quoted with what says what it counts: %s', (marked, quote) => {
    const { text, fact } = placed(marked);
    expect(quotedClause(text, fact)).toBe(quote);
  });

  it('goes on to the last number that is counted along', () => {
    const { text, fact } = placed('不予公开|2件|（征地类），其余不予公开13件。');
    const from = text.indexOf('13件');
    const last = { span: [from, from + 3] as const, clause: [0, from + 3] as const };
    expect(quotedClause(text, fact, last)).toBe('不予公开2件（征地类），其余不予公开13件');
  });

  it('is named by the words up to the number, whatever follows', () => {
    const [one, other] = [placed('其中|2宗|结转下年'), placed('其中|2宗|')];
    expect(clauseKey(one.text, one.fact)).toBe(textKey('其中2宗'));
    expect(clauseKey(other.text, other.fact)).toBe(textKey('其中2宗'));
  });
});
