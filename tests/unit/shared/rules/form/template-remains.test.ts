import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../../shared/document/source-document';
import { templateRemains } from '../../../../../shared/rules/form/template-remains';
import { reportOf } from '../../../builders/report';
import { reportText, VALID } from '../../../builders/report-text';
import { ruleInput } from '../../../builders/rule-input';

function remains(sentence: string): readonly string[] {
  const input = ruleInput(reportOf(reportText({ ...VALID, overview: [sentence] })));
  return templateRemains(input).map(
    ({ span, isQuoted }) => `${textAt(input.text, span)}${isQuoted ? ' quoted' : ''}`,
  );
}

describe('words of a template', () => {
  it.each([
    ['公开信息23条（请根据实际情况填写）。', '(请根据实际情况填写)'],
    ['公开信息23条（请如实填报）。', '(请如实填报)'],
    ['公开信息23条（注：请补充数字后删除）。', '(注:请补充数字后删除)'],
    ['公开信息23条（此处请修改）。', '(此处请修改)'],
    ['公开信息23条，请结合单位实际填写。', '请结合单位实际填写'],
    ['在政府网站（具体网址）查阅。', '(具体网址)'],
    ['请致电（详细电话）咨询。', '(详细电话)'],
    ['（二）主动公开情况（仿宋三号字）', '(仿宋三号字)'],
    ['20XX年公开信息。', '20XX'],
    ['公开信息××条。', '××'],
    ['公开信息____件。', '____'],
    ['报送***部门。', '***'],
    ['报送○○县。', '○○'],
    ['推广“XX县一件事”。', 'XX quoted'],
    ['微信公众号编辑发布信息条。', '发布信息条'],
    ['网站公开各类政务信息共计条，微博60条。', '公开各类政务信息共计条'],
    ['推送微信文章篇；', '推送微信文章篇'],
    ['全年收到政府信息公开申请共件，均已答复。', '收到政府信息公开申请共件'],
  ])('%s', (sentence, words) => expect(remains(sentence)).toEqual([words]));

  it.each([
    '收到申请14件（其中申请人补充材料3件）。',
    '办理提请审议事项（提请修改2件）。',
    '如有疑问请与办公室联系（地址：公园路1号）。',
    '请根据公众实际需要补充栏目。',
    '政府网站（www.xxgk.gov.cn）。',
    '未收到依申请公开信息件。',
    '发布信息60条。',
    '每季度至少更新信息一条。',
    '公开信息逐条审核。',
    '公开政府信息条目清晰。',
    '做好公开信息条线管理。',
    '全年收到政府信息公开申请件，均已答复。',
    '全年收到政府信息公开申请共14件，均已答复。',
    '一X一策。',
    '答复申请人李××个人提出的申请。',
    '申请人张**次日撤回申请，李**区级部门答复。',
    '申请表可在网站下载（请如实填写并签名）。',
    '受理点（请携带身份证件填写申请表）。',
    '自二○○○年起公开，一九○○年以前的档案不公开。',
    '申请人请按照实际情况填写政府信息公开申请表。',
    '可下载表格（请如实填写申请表）。',
  ])('%s: none', (sentence) => expect(remains(sentence)).toEqual([]));

  it('are found in a heading, too', () => {
    const text = reportText(VALID).replace('一、总体情况', '一、总体情况（宋体加粗小四号字）');
    const input = ruleInput(reportOf(text));
    expect(templateRemains(input).map(({ span }) => textAt(input.text, span))).toEqual([
      '(宋体加粗小四号字)',
    ]);
  });

  it('stops where the text is the template itself', () => {
    expect(remains('公开信息XX条，'.repeat(30))).toHaveLength(20);
  });
});
