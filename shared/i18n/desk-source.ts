import { sentence, sentenceOf } from './sentence';

/** The pages of the source. */
export const deskSourceMessages = {
  sourceLayout: sentence('原文显示方式', 'How the source is shown'),
  sourceAsPages: sentence('页面', 'Pages'),
  sourceAsText: sentence('文字', 'Text'),
  sourcePage: sentenceOf<{ page: number; of: number }>(
    ({ page, of }) => `第${page}页，共${of}页`,
    ({ page, of }) => `Page ${page} of ${of}`,
  ),
  pageHasNoText: sentence(
    '本页是图片，没有文字，未读取其中内容。',
    'This page is a picture without text; nothing was read from it.',
  ),
  pageNotDrawn: sentence(
    '本页无法显示，请切换到“文字”查看读到的内容。',
    'This page cannot be drawn; switch to “Text” for what was read from it.',
  ),
  hintMore: sentenceOf<{ count: number }>(
    ({ count }) => `另有 ${count} 项核对用到它`,
    ({ count }) => `${count} more checks use it`,
  ),
  keySwitchSource: sentence('原文切换页面与文字', 'Switch the source between pages and text'),
} as const;
