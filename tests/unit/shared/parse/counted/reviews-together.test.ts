import { describe, expect, it } from 'vitest';
import { reviewPhrase } from '../../../../../shared/parse/counted/review-phrases';
import { phraseOf } from '../../../builders/phrase';

const ours = { fact: { section: 'reviewLitigation' } } as const;
const found = (words: string, sentenceBefore = '') =>
  reviewPhrase(phraseOf(words, { ...ours, sentenceBefore }), null);
const said = (words: string, sentenceBefore = '') =>
  found(words, sentenceBefore)?.counts.quantity ?? null;

describe('reviews and lawsuits counted in turn', () => {
  it.each([
    ['行政复议、行政诉讼案件分别为#件', '', 'review.total'],
    ['行政复议案件和被提起行政诉讼分别#件', '', 'review.total'],
    ['行政复议及行政诉讼分别达#起', '', 'review.total'],
    ['#件', '行政复议、行政诉讼案件分别为14件、', 'litigation.total'],
    ['#宗', '行政复议案件与行政诉讼分别4宗、', 'litigation.total'],
    ['#件 案件', '行政复议、行政诉讼分别为14件、', null],
    ['另有#件', '行政复议、行政诉讼分别为4件、2件,', null],
    ['#天', '行政复议、行政诉讼分别为14件、', null],
    ['#件', '行政复议、行政诉讼为14件、', null],
  ])('%s behind %j: %s', (words, before, quantity) => expect(said(words, before)).toBe(quantity));
});

describe('what results behind a number are of', () => {
  it.each([
    ['行政诉讼#件', '行政复议案件共15件、', 'reviewAndLitigation'],
    ['行政诉讼#件', '行政复议5起以及', 'reviewAndLitigation'],
    ['行政诉讼#件', '行政复议5件、均已审结,', 'litigation'],
    ['行政诉讼#件', '行政复议以外的其他各类纠纷案件共5件、', 'litigation'],
    ['行政复议#件', '诉讼5件,', 'reviewAndLitigation'],
    ['行政诉讼#件', '信访5件、', 'litigation'],
    ['未经复议直接起诉#件', '行政复议5件、', 'litigationDirect'],
    ['复议后起诉#件', '直接起诉16件、', 'waysToCourt'],
    ['复议后起诉#件', '直接向法院起诉的6件,', 'waysToCourt'],
    ['复议后起诉#件', '直接起诉6件、维持3件,', 'litigationAfterReview'],
    ['行政诉讼#件', '直接起诉6件、', 'litigation'],
  ])('%s behind %j: %s', (words, before, about) => {
    expect(found(words, before)?.topic).toEqual({ about });
  });
});

it.each([
  ['申请人不服答复提起#件 行政复议', 'review.total'],
  ['对申请人因不服政府信息公开的答复而提出的#件 行政诉讼案件', 'litigation.total'],
  ['申请人对不服答复申请的#件 行政复议', 'review.total'],
  ['申请人不服处罚提起#件 行政复议', null],
])('%s is about an answer to an application: %s', (words, quantity) => {
  expect(reviewPhrase(phraseOf(words), null)?.counts.quantity ?? null).toBe(quantity);
});
