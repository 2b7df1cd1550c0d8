import { describe, expect, it } from 'vitest';
import { footerStart } from '../../../../shared/parse/footer';
import { documentOf } from '../../builders/report';

describe('the foot of a saved page', () => {
  const startOf = (line: string, behind = 0) => {
    const text = `正文。\n${line}\n网站标识码1234\n`;
    return documentOf(text).text.slice(footerStart(documentOf(text), behind));
  };
  it.each([
    '版权所有 青川湖县人民政府',
    '主办：青川湖县人民政府办公室',
    '主办单位：青川湖县人民政府办公室',
    '承办单位：信息中心',
    '承办：信息中心',
    '主办 ： 青川湖县人民政府',
    'ICP备案：12345678号',
    '浙B2-ICP备12345678号',
    '公网安备 5101号',
    '青川湖公网安备 5101号',
    '打印本页',
    '上一条 通知',
    '下一篇 通知',
    '蜀ICP备12345678号',
    '川公网安备 5101号',
    '网站地图',
    '联系我们',
    '关于我们',
    '【打印】【关闭】',
    '关闭窗口',
    '分享到：微信',
    '扫一扫在手机打开',
    '上一篇：通知',
    '下一条：通知',
    '相关链接',
    '友情链接',
    '相关附件',
    '附件下载',
    '责任编辑：张三',
    '返回顶部',
    'Copyright 2023',
  ])('begins at %s', (line) => expect(startOf(line).startsWith(line)).toBe(true));

  it.each([
    '我县版权所有的作品',
    '本年度主办了活动',
    '主办单位有三家',
    '上一年度',
    '无。',
    `版权所有${'字'.repeat(117)}`,
  ])('does not begin at %s', (line) => expect(startOf(line)).toBe('网站标识码1234\n'));

  it('is no longer than 120 characters, and stands behind the last heading', () => {
    expect(startOf(`版权所有${'字'.repeat(116)}`)).toContain('版权所有');
    expect(startOf('版权所有', 4)).toContain('版权所有');
    expect(startOf('版权所有', 5)).toBe('网站标识码1234\n');
  });

  it('does not begin in a table', () => {
    expect(startOf('版权所有 | 主办单位')).toBe('网站标识码1234\n');
  });

  it('is none where nothing of the kind stands there', () => {
    const document = documentOf('正文。\n无。\n');
    expect(footerStart(document, 0)).toBe(document.text.length);
  });
});
