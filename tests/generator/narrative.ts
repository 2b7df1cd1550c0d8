import { SECTION_IDS, type SectionId } from '../../shared/report/annual-report';
import type { ReportModel } from './model';
import type { Noise } from './noise';
import { randomOf } from './random';

/** 国办公开办函〔2021〕30号 has two wordings for (二) to (五); reports use both. */
const TITLES: Readonly<Record<SectionId, readonly [string, ...string[]]>> = {
  overview: ['总体情况'],
  activeDisclosure: ['主动公开政府信息情况', '行政机关主动公开政府信息情况'],
  applications: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况'],
  reviewLitigation: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
  ],
  problems: ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况'],
  other: ['其他需要报告的事项'],
};

const ORDINALS = ['一', '二', '三', '四', '五', '六'] as const;

export function headingsOf(noise: Noise, seed: number): Readonly<Record<SectionId, string>> {
  const random = randomOf(seed, 'headings');
  const mark = random.pick(['、', '．', '.', ' 、', '、 ']);
  const headings = SECTION_IDS.map((id, index) => {
    const title = random.pick(TITLES[id]);
    const end = random.chance(0.2) ? '：' : '';
    const ordinal = ORDINALS[index] ?? '';
    const plain = `${ordinal}、${TITLES[id][0]}`;
    return [id, noise.has('headings') ? `${ordinal}${mark}${title}${end}` : plain] as const;
  });
  return Object.fromEntries(headings) as Record<SectionId, string>;
}

/** Sentences that agree with the tables, and numbers that count what no table has. */
export function sentencesOf(
  model: ReportModel,
  seed: number,
): Readonly<Record<SectionId, readonly string[]>> {
  const random = randomOf(seed, 'narrative');
  const { applications, reviewLitigation } = model.values;
  const total = (row: string): number => applications[row]?.['total'] ?? 0;
  const [web, phone, board] = [random.int(10, 4000), random.int(1, 900), random.int(0, 60)];
  return {
    overview: [
      `${model.year}年，我单位主动公开政府信息${web + phone + board}条，其中：通过政府网站公开${web}条，通过政务新媒体公开${phone}条，通过公告栏公开${board}条。`,
      `全年新收政府信息公开申请${total('received')}件，上年结转${total('carriedIn')}件，结转下年度继续办理${total('carriedOut')}件。`,
      `办理12345热线${random.int(3, 9000)}件，开展培训${random.int(1, 6)}次，参训约${random.int(20, 300)}人次。`,
    ],
    activeDisclosure: [],
    applications: [],
    reviewLitigation: random.chance(0.5)
      ? []
      : [`全年发生行政复议${reviewLitigation['review']?.['total'] ?? 0}件。`],
    problems: [
      '存在的问题：一是公开内容还不够细；二是解读形式较为单一。',
      '改进措施：一是加强业务培训；二是丰富解读形式。',
    ],
    other: [`${model.year}年，未收取信息处理费。`],
  };
}
