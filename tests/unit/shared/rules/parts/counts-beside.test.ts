import { describe, expect, it } from 'vitest';
import { listsTold } from '../../../builders/lists-told';

describe('what counts beside a list before its total', () => {
  it.each([
    [
      '办理来信10件；办理建议20件、提案30件，共计60件。',
      ['60件 = 20件 + 30件 before, open, addsUp, beside 10'],
    ],
    [
      '办理来信10封；办理建议20件、提案30件，共计61件。',
      ['61件 = 20件 + 30件 before, addsUp, beside 10'],
    ],
    [
      '办理来信10件，来电5件；办理建议20件、提案30件，共计60件。',
      ['60件 = 20件 + 30件 before, open, addsUp, beside 5 15'],
    ],
    [
      '办理来信10件（来电5件、来访2件）；办理建议20件、提案30件，共计60件。',
      ['10件 = 5件 + 2件 bracket', '60件 = 20件 + 30件 before, open, addsUp, beside 10'],
    ],
    [
      '办理来信10件。办理建议20件、提案30件，共计60件。',
      ['60件 = 20件 + 30件 before, addsUp, beside 10'],
    ],
    [
      '办理来信10件（来电5件、来访2件）。办理建议20件、提案30件，共计60件。',
      ['10件 = 5件 + 2件 bracket', '60件 = 20件 + 30件 before, addsUp, beside 10'],
    ],
    ['办理来信10件。\n办理建议20件、提案30件，共计60件。', ['60件 = 20件 + 30件 before, addsUp']],
    [
      '办理建议20件、提案30件，共计60件（含上年结转10件）。',
      ['60件 = 20件 + 30件 before, addsUp, beside 10'],
    ],
    [
      '办理建议20件、提案30件，共计60件，来信10件。',
      ['60件 = 20件 + 30件 before, addsUp, beside 10'],
    ],
    ['办理建议20件、提案30件，共计60件，较上年增加10件。', ['60件 = 20件 + 30件 before, addsUp']],
    ['办理建议20件、提案30件，共计60件，办结10件。', ['60件 = 20件 + 30件 before, addsUp']],
    [
      '办理来信约10件；办理建议20件、提案30件，共计60件。',
      ['60件 = 20件 + 30件 before, open, addsUp, beside 10'],
    ],
    ['办结来信10件；办理建议20件、提案30件，共计60件。', ['60件 = 20件 + 30件 before, addsUp']],
    ['占10件；办理建议20件、提案30件，共计60件。', ['60件 = 20件 + 30件 before, addsUp']],
    [
      '办理1件、2件、3件、4件、5件、6件、7件、8件、9件；办理建议20件、提案30件，共计60件。',
      ['60件 = 20件 + 30件 before, open, addsUp, beside 9 17 24 30 35 39 42 44'],
    ],
  ])('%s', (words, expected) => expect(listsTold(words)).toEqual(expected));
});

describe('what counts behind a list', () => {
  it.each([
    [
      '公开预决算信息60条，预算信息、决算信息分别为30条、20条，其他信息10条。',
      ['60条 = 30条 + 20条 plain kinds, open, namesAll, beside 10, names 预算信息|决算信息'],
    ],
    [
      '公开预决算信息60条，预算信息、决算信息分别为30条、20条，办结10条。',
      ['60条 = 30条 + 20条 plain kinds, namesAll, names 预算信息|决算信息'],
    ],
    [
      '公开预决算信息60条，预算信息、决算信息分别为30条、20条，另有10条，转载3条。',
      ['60条 = 30条 + 20条 plain kinds, open, namesAll, beside 10 13, names 预算信息|决算信息'],
    ],
    [
      '公开预决算信息60条，预算信息、决算信息分别为30条、20条，其他10份。',
      ['60条 = 30条 + 20条 plain kinds, open, namesAll, beside 10, names 预算信息|决算信息'],
    ],
    [
      '公开预决算信息60条，预算信息、决算信息分别为30条、20条（要闻10条），其他5条。',
      ['60条 = 30条 + 20条 plain kinds, open, deep, namesAll, beside 5, names 预算信息|决算信息'],
    ],
    [
      '公开预决算信息60条，预算信息、决算信息分别为30条、20条，较上年增加10条，其他5条。',
      ['60条 = 30条 + 20条 plain kinds, namesAll, names 预算信息|决算信息'],
    ],
    [
      '公开预决算信息60条（预算信息、决算信息分别为30条、20条），其他5条。',
      ['60条 = 30条 + 20条 bracket kinds, open, namesAll, names 预算信息|决算信息'],
    ],
    [
      '收到留言60条，其中网站30条，微信20条，办结10条，来电5条。',
      ['60条 = 30条 + 20条 named channels'],
    ],
  ])('%s', (words, expected) => expect(listsTold(words)).toEqual(expected));
});
