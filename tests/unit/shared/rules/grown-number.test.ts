import { describe, expect, it } from 'vitest';
import { growthStatements } from '../../../../shared/rules/growth/growth-statements';
import { inputWith } from '../../builders/rule-input';

/** `1000条 +2% percent lastYear 980条`: what grew, by what, against what; the report is of 2023. */
function told(words: string): readonly string[] {
  const input = inputWith(words);
  const quote = ({ span }: { readonly span: readonly [number, number] }): string =>
    input.text.slice(...span);
  return growthStatements(input).map(({ fact, change, kind, direction, against, base }) =>
    [
      `${quote(fact)} ${direction > 0 ? '+' : '-'}${quote(change)}`,
      ...[kind, against],
      ...(base ? [quote(base)] : []),
    ].join(' '),
  );
}

describe('the number that grew', () => {
  it.each([
    ['公开1000条，较上年增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，较上年度增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，比去年同期增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，与上一年相比增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，相较于2022年，增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，同比，增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，较往年增长12.3%。', ['1000条 +12.3% percent other']],
    ['公开1000条，较2022年度同期增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，较2021年增长12.3%。', ['1000条 +12.3% percent other']],
    ['公开1000条，较上月增长12.3%。', ['1000条 +12.3% percent other']],
    ['公开1000条，较上季度增长12.3%。', ['1000条 +12.3% percent other']],
    ['公开1000条，较上年同期数据增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，较上年有所增长，为12.3%。', []],
    ['公开1000条，较上年总量增长了12.3%。', []],
    ['公开1000条，较上年增长约12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，较上年增长近 12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，较上年增幅达12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，较上年新增20条。', []],
    ['公开1000条，较上年多20条。', ['1000条 +20条 amount lastYear']],
    ['公开1000条，较上年少20条。', ['1000条 -20条 amount lastYear']],
    ['公开1000条，较上年降幅为12.3%。', ['1000条 -12.3% percent lastYear']],
    ['公开1000条，较上年增加到1020条。', []],
    ['公开1000条；较上年增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条（较上年增长12.3%）。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条（均为主动公开），较上年增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条（含转载20条），较上年增长12.3%。', []],
    ['公开1000条，公开量较上年增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条，访问量较上年增长12.3%。', []],
    ['公开1000条，访问次数较上年增长12.3%。', []],
    [
      '公开1000条，较上年增加20条，增长12.3%。',
      ['1000条 +20条 amount lastYear', '1000条 +12.3% percent lastYear'],
    ],
    [
      '公开1000条，较上年增加20条、增长12.3%。',
      ['1000条 +20条 amount lastYear', '1000条 +12.3% percent lastYear'],
    ],
    [
      '公开1000条（较上年增加20条），增长12.3%。',
      ['1000条 +20条 amount lastYear', '1000条 +12.3% percent lastYear'],
    ],
    [
      '公开1000条，较上年增加20条，同比增长12.3%。',
      ['1000条 +20条 amount lastYear', '1000条 +12.3% percent lastYear'],
    ],
    ['公开1000条，较上年增加20条，网站增长12.3%。', ['1000条 +20条 amount lastYear']],
    ['公开1000条，较上年的980条增长2%。', ['1000条 +2% percent lastYear 980条']],
    ['公开1000条，较上年980条增加20条。', ['1000条 +20条 amount lastYear 980条']],
    ['公开1000条，较上年（980条）相比，增加20条。', ['1000条 +20条 amount lastYear 980条']],
    ['公开1000条，较上年为980条，增加20条。', ['1000条 +20条 amount lastYear 980条']],
    ['较上年的980条增加20条。', []],
    ['公开1000条，上年980条，增长2%。', ['1000条 +2% percent lastYear 980条']],
    ['上年公开980条，今年公开1000条，增长2%。', ['1000条 +2% percent lastYear 980条']],
    ['2022年公开980条，2023年公开1000条，增长2%。', ['1000条 +2% percent lastYear 980条']],
    ['2023年公开1000条，2022年公开980条，增长2%。', ['1000条 +2% percent lastYear 980条']],
    ['2023年公开1000条，2023年公开980条，增长2%。', ['980条 +2% percent other']],
    ['2021年公开980条，2022年公开1000条，增长2%。', []],
    ['2024年公开1000条，增长2%。', ['1000条 +2% percent other']],
    ['上年公开1000条，增长2%。', []],
    ['2022年公开1000条，增长2%。', []],
    ['公开980件，今年公开1000条，增长2%。', ['1000条 +2% percent other']],
    ['上年公开980件，今年公开1000条，增长2%。', ['1000条 +2% percent other']],
    ['同比增长2%，达到1000条。', ['1000条 +2% percent lastYear']],
    ['同比增长2%，达1000条。', ['1000条 +2% percent lastYear']],
    ['同比增长2%至1000条。', []],
    ['同比增长2%，公开1000条。', []],
    ['公开同比增长2%，达到1000条。', ['1000条 +2% percent lastYear']],
    ['访问量100次，较上年增长2倍。', ['100次 +2倍 times lastYear']],
    ['满意率99%，较上年提高2个百分点。', ['99% +2个百分点 amount lastYear']],
    ['满意率99%，较上年提高2%。', []],
    ['公开1000条，较上年提高2个百分点。', []],
    ['满意率99%，较上年提高2倍。', []],
    ['公开1000条，增加20条。', []],
    ['公开1000条，增加20次。', []],
    ['公开1000条，环比增加20条。', ['1000条 +20条 amount other']],
    ['公开约1000条，较上年增长12.3%。', ['1000条 +12.3% percent lastYear']],
    ['公开1000条。较上年增长12.3%。', []],
    [
      '公开1000条，一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十较上年增长12.3%。',
      [],
    ],
    ['公开1000条，办结20件，较上年增长12.3%。', ['20件 +12.3% percent lastYear']],
    [
      '公开1000条，增长率为12.3%，较上年增加20条。',
      ['1000条 +12.3% percent other', '1000条 +20条 amount lastYear'],
    ],
  ])('%s', (words, expected) => expect(told(words)).toEqual(expected));
});
