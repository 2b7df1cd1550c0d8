import { expect, it } from 'vitest';
import { isOfOneClass } from '../../../../../shared/parse/counted/bodies';

/** The words of a paragraph with the number as `#`. */
const parted = (words: string) => {
  const [before = '', after = ''] = words.split('#');
  return isOfOneClass(before, after);
};

it.each([
  '各部门收到申请#件,县政府收到申请5件',
  '各职能部门收到申请#件;县政府收到申请5件',
  '县级部门收到申请#件:本级5件',
  '区级部门受理#件。本机关受理5件',
  '各镇街收到申请#件\n办公室5件',
  '县政府收到申请5件,各部门收到申请#件',
  '直属单位收到申请#件,县人民政府办公室全年共收到政府信息公开申请5件',
  '下属单位收到申请#件,县政府机关办公室共有申请5件',
])('%s: of one class of organs', (words) => expect(parted(words)).toBe(true));

it.each([
  // No class, or no verb.
  '全县收到申请#件,县政府收到申请5件',
  '各级各部门收到申请#件,县政府收到申请5件',
  '各部门#件,县政府5件',
  // Nobody else.
  '各部门收到申请#件',
  '2023年各部门收到申请#件',
  '各部门收到申请#件(含镇街3件),办结',
  // Another who has no number, or is no organ.
  '各部门收到申请#件,县政府收到申请',
  '各部门收到申请#件,全年收到申请5件',
  '各部门收到申请#件,县政府网站收到5件',
  '各部门收到申请#件,政府信息公开申请5件',
  '各部门收到申请#件,本机关不掌握5件',
  // Another thing, in more than 14 characters.
  '各部门收到申请#件,县政府机关和办公室共有申请5件',
  '各部门收到申请#件,县人民政府办公室全年共作出行政许可决定5件',
])('%s: not', (words) => expect(parted(words)).toBe(false));
