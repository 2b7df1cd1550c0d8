import { said } from '../marked-text';
import type { Pattern, Writer } from '../writer';

const is2021 = (w: Writer): boolean => w.forms.activeDisclosure === '2021';
const made = (w: Writer): boolean => is2021(w) && w.of('2:normativeDocuments@made') > 0;

/** Normative documents, decisions and fees: what table two has. */
export const DOCUMENTS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'made, repealed, in force',
    when: is2021,
    write: (w) =>
      said`全年制发行政规范性文件${w.q('2:normativeDocuments@made')}件，废止${w.q('2:normativeDocuments@repealed')}件，现行有效${w.q('2:normativeDocuments@inForce')}件。`,
  },
  {
    id: 'published in one place',
    when: made,
    write: (w) =>
      said`设立规范性文件库，集中公开现行有效行政规范性文件${w.q('2:normativeDocuments@inForce')}件，动态更新本年度制发的规范性文件${w.q('2:normativeDocuments@made')}件。`,
  },
  {
    id: 'made and read',
    when: made,
    write: (w) =>
      said`${w.year}年，${w.we}制定出台行政规范性文件${w.q('2:normativeDocuments@made')}件，均同步公开政策解读材料。`,
  },
  {
    id: 'decisions of all kinds',
    write: (w) =>
      said`全年作出行政许可决定${w.q('2:licensing@decisions')}件、行政处罚决定${w.q('2:penalties@decisions')}件、行政强制决定${w.q('2:coercion@decisions')}件。`,
  },
  {
    id: 'handled decisions',
    when: (w) => w.of('2:licensing@decisions') > 0,
    write: (w) =>
      said`依法办理行政许可${w.q('2:licensing@decisions')}件，实施行政处罚${w.q('2:penalties@decisions')}件。`,
  },
  {
    id: 'newly made and in force by the end of the year',
    when: is2021,
    write: (w) =>
      said`本年新制发规范性文件${w.q('2:normativeDocuments@made')}件，截至年底现行有效规范性文件${w.q('2:normativeDocuments@inForce')}件。`,
  },
  {
    id: 'decisions, quantity of',
    write: (w) =>
      said`本年度行政许可处理决定${w.q('2:licensing@decisions')}宗，行政处罚处理决定${w.q('2:penalties@decisions')}宗，行政强制处理决定${w.q('2:coercion@decisions')}宗。`,
  },
  {
    id: 'fees taken in',
    when: is2021,
    write: (w) =>
      said`全年收取行政事业性收费${w.q('2:fees@amount')}万元，收费目录清单全部上网公开。`,
  },
  {
    id: 'fees',
    when: is2021,
    write: (w) => said`本年行政事业性收费${w.q('2:fees@amount')}万元。`,
  },
  {
    id: 'new and published, the form of 2019',
    when: (w) => !is2021(w),
    write: (w) =>
      said`本年新制作规范性文件${w.q('2:normativeDocuments@produced')}件，新公开${w.q('2:normativeDocuments@published')}件，对外公开规范性文件总数${w.q('2:normativeDocuments@publishedTotal')}件。`,
  },
  {
    id: 'procurement',
    when: (w) => !is2021(w),
    write: (w) =>
      said`公开政府集中采购项目${w.q('2:procurement@projects')}个，采购总金额${w.q('2:procurement@amount')}元。`,
  },
];
