import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAnchor, type TextAnchor } from '../../../../shared/casefile/anchor';
import { resolveAnchor } from '../../../../shared/casefile/resolve-anchor';
import {
  numbersOn,
  sameNumbers,
  withWholeNumbers,
} from '../../../../shared/casefile/whole-numbers';
import { textAt, type Span } from '../../../../shared/document/source-document';

const text =
  '一、总体情况。全年共受理公开申请14件,按期答复14件。二、主动公开。通过网站公开信息1,400条,结转0件。';

function anchorOn(quote: string, nth = 0, within = text): TextAnchor {
  let at = within.indexOf(quote);
  for (let i = 0; i < nth; i++) at = within.indexOf(quote, at + 1);
  return textAnchor(within, [at, at + quote.length]);
}

/** The words that an anchor is resolved to, with its state. */
function found(changed: string, anchor: TextAnchor): readonly [string, string, number] | 'lost' {
  const at = resolveAnchor(changed, anchor);
  return at.state === 'lost' ? 'lost' : [at.state, textAt(changed, at.span), at.span[0]];
}

describe('resolveAnchor', () => {
  it('finds a place where it was', () => {
    expect(found(text, anchorOn('14件', 1))).toEqual(['placed', '14件', text.lastIndexOf('14件')]);
  });

  it('finds it by its surroundings when the text has moved', () => {
    const moved = `关于年度报告的说明。${text}`;
    expect(found(moved, anchorOn('14件', 1))).toEqual(['moved', '14件', moved.lastIndexOf('14件')]);
    expect(found(moved, anchorOn('14件'))).toEqual(['moved', '14件', moved.indexOf('14件')]);
  });

  it('lets words vary a little, in the quotation and around it, but no digit', () => {
    const anchor = anchorOn('共受理公开申请14件');
    const reworded = text.replace('共受理公开申请', '共收到公开申请');
    expect(found(reworded, anchor)).toEqual(['placed', '共收到公开申请14件', anchor.span[0]]);
    expect(found(reworded.replace('14件', '15件'), anchor)).toBe('lost');
    const around = text.replace('按期答复', '均按期作出答复');
    expect(found(around, anchorOn('14件', 1))).toEqual([
      'moved',
      '14件',
      around.lastIndexOf('14件'),
    ]);
  });

  it('is lost where its number has changed, and does not land on an equal number nearby', () => {
    expect(found(text.replace('14件', '15件'), anchorOn('14件'))).toBe('lost');
    expect(found(text.replaceAll('14', '15'), anchorOn('14件', 1))).toBe('lost');
    expect(found(text.replace('14件', '114件'), anchorOn('14件'))).toBe('lost');
    expect(found(text.replace('14件', '14.5件'), anchorOn('14'))).toBe('lost');
  });

  it('knows a number that is written otherwise', () => {
    const plain = text.replace('1,400', '1400');
    expect(found(plain, anchorOn('1,400条'))).toEqual(['placed', '1400条', plain.indexOf('1400')]);
    expect(found(text.replace('14件', '１４件'), anchorOn('14件'))).toContain('１４件');
  });

  it.each(['3万', '1.2亿', '３万', '3万2千', '-14', '－１４', '−14', '99.3%', '-0.5%'])(
    'takes %s for one number',
    (number) => {
      const one = `结转${number}件`;
      expect(numbersOn(one, [0, one.length])).toHaveLength(1);
      for (const part of [number.slice(0, 1), number.slice(-1)]) {
        const at = one.indexOf(part);
        expect(withWholeNumbers(one, [at, at + 1])).toEqual([2, 2 + number.length]);
      }
    },
  );

  it.each(['十', '十1', '万亿'])(
    'comes to an end over a number that goes on and on: %s',
    (more) => {
      const long = `结转1${more.repeat(200 / more.length)}件`;
      const anchor = textAnchor(long, [2, long.length]);
      expect(found(`${long.slice(0, -1)}人`, anchor)).toBe('lost');
      expect(found(`前言。${long}`, anchor)).toContain(long.slice(2));
    },
  );

  it('takes two numbers with a line between them for two', () => {
    for (const two of ['11-14', '2021－2022', '第A-1、2号'])
      expect(numbersOn(two, [0, two.length])).toHaveLength(2);
  });

  it('is lost where 万, 亿, a sign or a decimal has come to the digits or gone', () => {
    const has = (number: string): string => text.replace('14件', `${number}件`);
    for (const [before, after] of [
      ['3', '3万'],
      ['3万', '3亿'],
      ['3万', '3'],
      ['14', '-14'],
      ['-14', '14'],
      ['14', '14.0'],
      ['１４', '１４万'],
      ['1.2亿', '1.2'],
    ] as const) {
      expect(found(has(after), anchorOn(`${before}件`, 0, has(before)))).toBe('lost');
      expect(found(has(after), anchorOn(before, 0, has(before)))).toBe('lost');
    }
    expect(found(has('－１４'), anchorOn('-14件', 0, has('-14')))).toContain('－１４件');
    expect(found(has('３万'), anchorOn('3万件', 0, has('3万')))).toContain('３万件');
  });

  it('compares the whole number also where only a part of it is marked', () => {
    const part = anchorOn('40');
    expect(found(`前言。${text}`, part)).toContain('40');
    expect(found(text.replace('1,400', '2,400'), part)).toBe('lost');
  });

  it('is lost where two places fit equally well, and where the words are gone', () => {
    const anchor = textAnchor('甲14乙', [1, 3]);
    expect(found('丙丙甲14乙丙丙甲14乙', anchor)).toBe('lost');
    expect(found('此处已全部改写,没有原来的文字。', anchorOn('14件'))).toBe('lost');
    expect(found('', anchorOn('14件'))).toBe('lost');
  });

  it('follows a long sentence into other surroundings', () => {
    const sentence = '通过网站公开信息1,400条,结转0件。';
    const elsewhere = `${'甲乙丙丁'.repeat(20)}${sentence}${'戊己庚辛'.repeat(20)}`;
    expect(found(elsewhere, anchorOn(sentence))).toEqual(['moved', sentence, 80]);
  });
});

const piece = fc.constantFrom(
  '受理',
  '答复',
  '件',
  ',',
  '。',
  '1',
  '4',
  '14',
  '0',
  '.',
  '三',
  '-',
  '万',
  '１',
  ' ',
  '公开信息',
);
const anyText = fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join(''));
const edit = fc.record({
  at: fc.nat(),
  drop: fc.nat({ max: 6 }),
  put: anyText.map((put) => put.slice(0, 8)),
});

function spanIn(within: string, a: number, b: number): Span {
  const [start = 0, end = 0] = [a % within.length, (b % within.length) + 1].sort((x, y) => x - y);
  return start < end ? [start, end] : [end - 1, end];
}

describe('an anchor in any text', () => {
  it('comes back to its own place when nothing has changed', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (any, a, b) => {
        const anchor = textAnchor(any, spanIn(any, a, b));
        fc.pre(anchor.quote.trim() !== '');
        expect(resolveAnchor(any, anchor)).toEqual({ state: 'placed', span: anchor.span });
      }),
    );
  });

  it('never lands on other digits, whatever is done to the text', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(),
        fc.nat(),
        fc.array(edit, { maxLength: 5 }),
        (any, a, b, edits) => {
          const anchor = textAnchor(any, spanIn(any, a, b));
          const changed = edits.reduce((now, { at, drop, put }) => {
            const where = at % (now.length + 1);
            return now.slice(0, where) + put + now.slice(where + drop);
          }, any);
          const resolved = resolveAnchor(changed, anchor);
          if (resolved.state === 'lost') return;
          expect(resolved.span[0]).toBeLessThan(resolved.span[1]);
          expect(sameNumbers([changed, resolved.span], [any, anchor.span])).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is lost where its surroundings stand twice, neither of them where it was', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (any, a, b) => {
        const framed = `甲乙丙丁戊己庚辛${any}子丑寅卯辰巳午未`;
        const [start, end] = spanIn(any, a, b);
        const anchor = textAnchor(framed, [start + 8, end + 8]);
        fc.pre(anchor.quote.trim() !== '');
        const gap = '天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳';
        expect(resolveAnchor(`${gap}${framed}${gap}${framed}${gap}`, anchor).state).toBe('lost');
      }),
    );
  });
});
