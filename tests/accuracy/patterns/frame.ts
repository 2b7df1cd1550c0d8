import { LINE_END, said, type Mark, type Pieces } from '../marked-text';
import { as, group, mark, words, type Pattern, type Writer } from '../writer';

const theYear = (w: Writer, role: string): Mark => mark(w.year, 'plain', role, []);

const NUMBER_711 = '国令第711号';
const notice = (w: Writer): string =>
  w.year < 2021 ? '国办公开办函〔2019〕60号' : '国办公开办函〔2021〕30号';

const period = (w: Writer): Pieces => {
  const year = theYear(w, 'periodYear');
  const last = theYear(w, 'periodYear');
  switch (w.random.int(0, 4)) {
    case 0:
      return said`${year}年1月1日至12月31日`;
    case 1:
      return said`自${year}年1月1日起至${last}年12月31日止`;
    case 2:
      return said`${year}年1月1日—${last}年12月31日`;
    case 3:
      return said`${year}年1月1日到${last}年12月31日`;
    default:
      return said`${year}年1月1日至${last}年12月31日`;
  }
};

const contact = (w: Writer): string =>
  w.pick(
    '',
    '如对本报告有疑问，请与办公室联系（地址：建设路18号，邮编：614400，电话：0833-6412345）。',
    '本报告电子版可在政府门户网站下载。联系电话：028-87654321，电子邮箱：xxgk2021@example.gov.cn。',
  );

export const titleOf = (w: Writer, unit: string): Pieces =>
  said`${unit}${theYear(w, 'titleYear')}年政府信息公开工作年度报告`;

/** What stands before section one. */
export const PREAMBLES: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'with both document numbers',
    write: (w) =>
      said`根据《中华人民共和国政府信息公开条例》（${words(NUMBER_711, 'documentNumber')}）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（${words(notice(w), 'documentNumber')}）要求，现公布${w.year}年政府信息公开工作年度报告。本报告所列数据的统计期限为${period(w)}。${contact(w)}`,
  },
  {
    id: 'of six parts',
    write: (w) =>
      said`本报告根据《中华人民共和国政府信息公开条例》（中华人民共和国${words('国务院令第711号', 'documentNumber')}）编制。全文由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等${mark(6, 'chinese', 'declaredSections', [])}个部分组成。统计时限为${period(w)}。${contact(w)}`,
  },
  {
    id: 'short',
    write: (w) =>
      said`按照《中华人民共和国政府信息公开条例》有关规定，现将${w.we}${w.year}年度政府信息公开工作情况报告如下。本报告中所列数据统计时间为${period(w)}。`,
  },
];

interface Points {
  readonly before: string;
  readonly points: readonly [string, ...string[]];
}

const PROBLEMS: Points = {
  before: '存在的主要问题',
  points: [
    '公开内容还不够细',
    '政策解读形式较为单一',
    '基层公开力量有待加强',
    '平台建设不够规范',
    '主动公开意识不强',
  ],
};
const MEASURES: Points = {
  before: '改进措施',
  points: [
    '加强业务培训，提升公开能力',
    '丰富解读形式，用好图表和视频',
    '完善考核机制，压实工作责任',
    '规范栏目设置，及时更新信息',
    '畅通申请渠道，优化办理流程',
  ],
};

/** `一是…；二是…`, with or without their number before. */
function points(w: Writer, list: Points, before: (count: Mark) => Pieces): Pieces {
  const of = group('ordinals');
  const style = w.random.pick(['firstly', 'firstly', 'bracketed', 'numbered'] as const);
  const count = w.random.int(2, list.points.length);
  // `（一）` begins a line of its own in most reports, `一是` never does.
  const apart = style !== 'firstly' && w.random.chance(0.7) ? LINE_END : '';
  const end = style === 'firstly' ? w.pick('；', '。') : '。';
  const each = list.points.slice(0, count).flatMap((point, index): Pieces => {
    const last = index === count - 1;
    return said`${apart}${mark(index + 1, style, null, [as(of, 'ordinal')])}${point}${last ? '。' : end}`;
  });
  return said`${before(mark(count, 'counting', null, [as(of, 'declared')]))}${each}`;
}

/** Section five: its first paragraph. */
export const SHORTCOMINGS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'shortcomings',
    write: (w) =>
      points(
        w,
        PROBLEMS,
        () => said`${w.year}年，${w.we}政府信息公开工作取得了一定成效，但仍存在一些问题：`,
      ),
  },
  {
    id: 'shortcomings, counted',
    write: (w) =>
      points(
        w,
        PROBLEMS,
        (count) => said`对照新形势新要求，${w.we}工作中还存在以下${count}个方面的问题：`,
      ),
  },
];

/** Its second. */
export const PLANS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'plans',
    write: (w) => points(w, MEASURES, () => said`${w.year + 1}年，${w.we}将采取以下措施加以改进：`),
  },
  {
    id: 'plans, counted',
    write: (w) =>
      points(w, MEASURES, (count) => said`下一步，${w.we}将重点做好以下${count}项工作：`),
  },
  {
    id: 'plans with a number of next year',
    write: (w) =>
      points(
        w,
        MEASURES,
        () =>
          said`${w.year + 1}年，力争开展业务培训不少于${w.random.int(2, 9)}次，并从以下方面改进：`,
      ),
  },
];

/** Section six. */
export const FEES: readonly [Pattern, ...Pattern[]] = [
  { id: 'no fees', write: (w) => said`${w.year}年，${w.we}未收取政府信息公开信息处理费。` },
  {
    id: 'no fees, by the rules',
    write: (w) =>
      said`依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），${w.we}${w.year}年度没有产生信息处理费。`,
  },
  {
    id: 'fees of nothing',
    write: () => said`本年度发出信息处理费收费通知0件，总金额0元，实际收取0元。`,
  },
  {
    id: 'no fees, short',
    write: (w) => said`${w.year}年无收取信息处理费情况，无其他需要报告的事项。`,
  },
  {
    id: 'fees taken',
    write: (w) =>
      said`${w.year}年，${w.we}依申请提供政府信息共收取信息处理费${w.random.int(10, 900) * 10}元，已全部上缴国库。`,
  },
];
export const NOTHING_ELSE: readonly [Pattern, ...Pattern[]] = [
  { id: 'nothing else', write: () => said`无其他需要报告的事项。` },
  { id: 'nothing else, long', write: (w) => said`${w.year}年，${w.we}没有其他需要报告的事项。` },
];
