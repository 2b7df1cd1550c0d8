import { said } from '../marked-text';
import { as, group, mark, percent, type Pattern, type Writer } from '../writer';

const some = (w: Writer): boolean => w.of('3:received') > 0;
const allDone = (w: Writer): boolean => some(w) && w.of('3:carriedOut') === 0;
const carried = (w: Writer): boolean => w.of('3:carriedIn') > 0;

/** How many came in, and what became of them. */
export const APPLICATIONS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'received, done, carried out',
    when: some,
    write: (w) =>
      said`${w.year}年，${w.we}共收到政府信息公开申请${w.q('3:received')}件，${w.pick('办结', '已办结', '答复')}${w.q('3:processedTotal')}件，结转下年度继续办理${w.q('3:carriedOut')}件。`,
  },
  {
    id: 'new, carried in, answered, carried out',
    write: (w) =>
      said`全年新收政府信息公开申请${w.q('3:received')}件，上年结转${w.q('3:carriedIn')}件，共办理答复${w.q('3:processedTotal')}件，结转下年度继续办理${w.q('3:carriedOut')}件。`,
  },
  {
    id: 'accepted, all in time',
    when: allDone,
    write: (w) =>
      said`${w.year}年，${w.we}共受理依申请公开${w.q('3:received')}件，均依法、及时、准确答复。`,
  },
  {
    id: 'to be handled in all',
    when: carried,
    write: (w) =>
      said`本年度新收政府信息公开申请${w.q('3:received')}件，加上上年结转的${w.q('3:carriedIn')}件，全年应办理${w.q('3:handled')}件，实际办结${w.q('3:processedTotal')}件，结转${w.q('3:carriedOut')}件至下年度办理。`,
  },
  {
    id: 'accepted, answered with those carried in bracketed',
    when: (w) => carried(w) && w.of('3:carriedOut') > 0,
    write: (w) =>
      said`${w.year}年，${w.we}共受理政府信息公开申请${w.q('3:received')}件，答复${w.q('3:processedTotal')}件（含上年度结转申请${w.q('3:carriedIn')}件，另有${w.q('3:carriedOut')}件顺延到下年度答复），均在法定期限内予以答复。`,
  },
  {
    id: 'handled in all, those carried in bracketed',
    when: carried,
    write: (w) =>
      said`全年共办理政府信息公开申请${w.q('3:handled')}件（含上年结转${w.q('3:carriedIn')}件），已作出答复${w.q('3:processedTotal')}件，转入下一年度继续办理${w.q('3:carriedOut')}件。`,
  },
  {
    id: 'two sentences',
    when: some,
    write: (w) =>
      said`${w.we}严格落实依申请公开登记、审核、办理、答复、归档制度。${w.year}年接收政府信息公开申请${w.q('3:received')}件。截至年底，作出答复${w.q('3:processedTotal')}件，${w.pick('结转下年', '结转下一年度')}${w.q('3:carriedOut')}件。`,
  },
  {
    id: 'received from citizens and bodies',
    when: allDone,
    write: (w) =>
      said`全年收到公民、法人和其他组织提出的政府信息公开申请${w.q('3:received')}件，全部按时办结。`,
  },
  {
    id: 'rate of done, beside its counts',
    when: (w) => w.of('3:handled') > 0 && carried(w),
    write: (w) => {
      const rate = group('rate');
      return said`${w.we}全年应办理政府信息公开申请${w.q('3:handled', as(rate, 'whole'))}件，已办结${w.q('3:processedTotal', as(rate, 'count'))}件，办结率${percent(w, w.of('3:processedTotal'), w.of('3:handled'), as(rate, 'rate'))}。`;
    },
  },
  {
    id: 'done of received, with rate',
    when: (w) => some(w) && !carried(w),
    write: (w) => {
      const rate = group('rate');
      return said`共收到政府信息公开申请${w.q('3:received', as(rate, 'whole'))}件，办结${w.q('3:processedTotal', as(rate, 'count'))}件，办结率${percent(w, w.of('3:processedTotal'), w.of('3:received'), as(rate, 'rate'))}。`;
    },
  },
  {
    id: 'in Chinese numerals',
    when: (w) => w.of('3:received') > 2 && w.of('3:received') < 100,
    write: (w) =>
      said`本年度，${w.we}收到政府信息公开申请${mark(w.of('3:received'), 'chinese', '3:received', [])}件，${w.pick('办结', '答复')}${mark(w.of('3:processedTotal'), 'chinese', '3:processedTotal', [])}件。`,
  },
  {
    id: 'none',
    when: (w) => !some(w) && !carried(w),
    write: (w) =>
      said`${w.year}年，${w.we}${w.pick('未收到政府信息公开申请', '没有收到依申请公开事项', '收到政府信息公开申请0件')}。`,
  },
  {
    id: 'growth with both numbers',
    topic: 'last',
    when: some,
    write: (w) => {
      const growth = group('growth');
      const now = w.of('3:received');
      const before = Math.max(1, w.random.int(Math.ceil(now / 2), now * 2));
      if (before === now)
        return said`${w.year}年，${w.we}收到政府信息公开申请${w.q('3:received')}件，与上年持平。`;
      const word = now > before ? w.pick('增长', '上升') : w.pick('下降', '减少');
      const rate = percent(w, Math.abs(now - before), before, as(growth, 'growth'));
      return w.random.chance(0.5)
        ? said`${w.year}年，${w.we}收到政府信息公开申请${w.q('3:received', as(growth, 'now'))}件，较上年的${w.n(before, as(growth, 'before'))}件${word}${rate}。`
        : said`${w.year}年新收政府信息公开申请${w.q('3:received', as(growth, 'now'))}件，${w.year - 1}年为${w.n(before, as(growth, 'before'))}件，同比${word}${rate}。`;
    },
  },
  {
    id: 'more than last year',
    topic: 'last',
    when: some,
    write: (w) => {
      const more = w.random.int(1, Math.max(1, Math.floor(w.of('3:received') / 2)));
      return said`全年共收到政府信息公开申请${w.q('3:received')}件，较上年增加${w.n(more)}件，已全部登记并依法办理。`;
    },
  },
  {
    id: 'in another unit',
    when: some,
    write: (w) =>
      said`${w.year}年度，本机关新增政府信息公开申请${w.q('3:received')}宗，已作出答复${w.q('3:processedTotal')}宗，余${w.q('3:carriedOut')}宗结转下一年度继续办理。`,
  },
  {
    id: 'accumulated by the end of the year',
    when: some,
    write: (w) =>
      said`截至${w.year}年12月31日，本年度接到政府信息公开申请${w.q('3:received')}件，办理完结${w.q('3:processedTotal')}件，尚有${w.q('3:carriedOut')}件转至下年度办理。`,
  },
  {
    id: 'all from natural persons',
    when: (w) => some(w) && w.of('3:received@legal') === 0,
    write: (w) =>
      said`本年度收悉政府信息公开申请${w.q('3:received')}件，均为自然人提出，${w.pick('按期答复率100%', '按时办结率100%')}。`,
  },
  {
    id: 'received in brackets',
    when: (w) => some(w) && carried(w),
    write: (w) =>
      said`${w.we}本年度共处理依申请公开${w.q('3:handled')}件（其中本年新收${w.q('3:received')}件，上年结转${w.q('3:carriedIn')}件），办结${w.q('3:processedTotal')}件。`,
  },
  {
    id: 'carried in stated first',
    write: (w) =>
      said`上年结转政府信息公开申请${w.q('3:carriedIn')}件，本年新收${w.q('3:received')}件，本年度办理结果总计${w.q('3:processedTotal')}件，结转下年度继续办理${w.q('3:carriedOut')}件。`,
  },
];
