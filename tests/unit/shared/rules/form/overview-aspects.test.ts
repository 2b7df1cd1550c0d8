import { describe, expect, it } from 'vitest';
import { absentAspects } from '../../../../../shared/rules/form/overview-aspects';

const absent = (words: string): readonly string[] =>
  absentAspects(words).map(({ name }) => name['zh-CN']);

describe('the aspects that section one leaves out', () => {
  it.each([
    ['', ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障']],
    ['公开信息，答复申请，审核内容，维护网站，开展培训。', []],
    ['公示信息，办理申办件，清理文件，公报，督查。', []],
    ['公开信息，答复申请，审核内容，开展培训。', ['政府信息公开平台建设']],
  ])('%s', (words, expected) => expect(absent(words)).toEqual(expected));

  const [ACTIVE, APPLIED] = ['公开信息3条。', '收到申请3件。'];
  it.each([
    // Three heads show that section one follows the notice's order: a mention is no longer enough.
    [
      `(一)主动公开${ACTIVE}\n(二)依申请公开${APPLIED}\n(三)平台建设\n办好网站。更新内容，整改到位。`,
      ['政府信息管理', '监督保障'],
    ],
    [
      `(一)主动公开${ACTIVE}\n(二)依申请公开${APPLIED}\n(三)平台建设\n办好网站。审核内容，开展培训。`,
      [],
    ],
    [
      `(一)主动公开${ACTIVE}\n(二)依申请公开${APPLIED}\n平台建设\n办好网站。更新内容，整改到位。`,
      [],
    ],
    [
      `(一)主动公开${ACTIVE}(二)依申请公开${APPLIED}(3)平台建设。办好网站。更新内容，整改到位。`,
      ['政府信息管理', '监督保障'],
    ],
    [
      `甲(一)主动公开。${ACTIVE}乙(二)依申请公开。${APPLIED}丙(三)平台建设。办好网站。更新内容，整改到位。`,
      [],
    ],
    // `规范办理` and `监督保障机制` are heads of other aspects.
    [
      `(一)主动公开。(二)规范办理依申请公开。(三)平台建设。(四)健全监督保障机制。更新内容。`,
      ['政府信息管理'],
    ],
    [`(一)主动公开。(二)依申请公开。(三)平台建设。(四)健全工作机制。更新内容，培训。`, []],
    [
      `(一)主动公开。(二)依申请公开。(三)规范管理。更新内容，整改，微信。`,
      ['政府信息公开平台建设', '监督保障'],
    ],
    [`(一)主动公开。(二)依申请公开。(三)规范管理。${'网站的一般管理'}，培训。`, []],
    [`(一)主动公开。(二)依申请公开。(三)规范管理。网站一二三四五六管理，培训。`, []],
    [
      `(一)主动公开。(二)依申请公开。(三)规范管理。网站一二三四五六七管理，培训。`,
      ['政府信息公开平台建设'],
    ],
    [`(一)主动公开。(二)依申请公开。(三)规范管理。网站。管理，培训。`, ['政府信息公开平台建设']],
    [`(一)主动公开。(二)依申请公开。(三)规范管理。公报3期，培训。`, []],
    [`(一)主动公开。(二)依申请公开。(三)规范管理。完善微信平台，培训。`, []],
  ])('%s', (words, expected) => expect(absent(words)).toEqual(expected));

  it('takes for a head what is two to twenty-four characters long', () => {
    const headed = (head: string) =>
      absent(`(一)主动公开。(二)依申请公开。(三)${head}。网站，更新，整改，制度。`);
    const name = (length: number) => `${'甲'.repeat(length - 2)}管理`;
    expect(headed(name(24))).toEqual(['政府信息公开平台建设', '监督保障']);
    expect(headed('制')).toEqual([]);
    expect(headed('制度:')).toEqual(['政府信息公开平台建设', '监督保障']);
  });
});
