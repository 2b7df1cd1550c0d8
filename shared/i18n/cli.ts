import { sentence, sentenceOf } from './sentence';

/** What the command line says. */
export const cliMessages = {
  usage: sentence(
    '用法： npm run --silent audit -- [--json] [--lang zh-CN|en] [--pdf 输出.pdf [--p12 证书.p12]] [--last-year 上年报告] 报告文件…',
    'Usage: npm run --silent audit -- [--json] [--lang zh-CN|en] [--pdf OUT.pdf [--p12 KEY.p12]] [--last-year FILE] FILE…',
  ),
  unknownOption: sentenceOf<{ detail: string }>(
    (p) => `参数有误：${p.detail}`,
    (p) => `Wrong arguments: ${p.detail}`,
  ),
  noFiles: sentence('没有给出要审核的报告文件。', 'No report file was given.'),
  unknownLanguage: sentenceOf<{ lang: string }>(
    (p) => `没有“${p.lang}”这种语言，可用 zh-CN 或 en。`,
    (p) => `There is no language “${p.lang}”; use zh-CN or en.`,
  ),
  lastYearOfMany: sentence(
    '--last-year 一次只能用于一个报告文件。',
    '--last-year goes with one report file at a time.',
  ),
  lastYearDoesNotFit: sentenceOf<{ before: string; report: string }>(
    (p) =>
      `--last-year 给出的是“${p.before}”，不是“${p.report}”同一单位上一年度的报告，没有与它核对。`,
    (p) =>
      `--last-year gives “${p.before}”, which is not the same unit's report of the year before “${p.report}”; nothing was compared with it.`,
  ),
  p12WithoutPdf: sentence('--p12 要与 --pdf 一起使用。', '--p12 goes with --pdf.'),
  outputNotAFolder: sentenceOf<{ path: string }>(
    (p) => `有多个报告时，--pdf 应是一个已有的文件夹：${p.path}`,
    (p) => `With several reports --pdf must be an existing folder: ${p.path}`,
  ),
  outputIsNoPdf: sentenceOf<{ path: string }>(
    (p) => `${p.path} 已经存在，而且不是 PDF，没有覆盖。请另选 --pdf 的位置。`,
    (p) => `${p.path} is there and is no PDF; it was not replaced. Choose another place for --pdf.`,
  ),
  outputNotWritten: sentenceOf<{ path: string; code: string }>(
    (p) => `无法写入 ${p.path}（${p.code}）。报告文件没有改动。`,
    (p) => `${p.path} could not be written (${p.code}). The report itself is untouched.`,
  ),
  noPassphrase: sentence(
    '用 --p12 签名时，证书口令要放在环境变量 GOUJI_PASSPHRASE 中。',
    'To sign with --p12, put its passphrase into the environment variable GOUJI_PASSPHRASE.',
  ),
  writtenUnsigned: sentenceOf<{ path: string }>(
    (p) => `已写出未签名的 PDF：${p.path}（签名请加 --p12）`,
    (p) => `The PDF was written unsigned: ${p.path} (add --p12 to sign)`,
  ),
  fileFailed: sentenceOf<{ file: string; reason: string }>(
    (p) => `${p.file}:${p.reason}`,
    (p) => `${p.file}: ${p.reason}`,
  ),
  heading: sentenceOf<{ unit: string; year: string }>(
    (p) => `${p.unit} ${p.year} 年度报告`,
    (p) => `${p.unit}, report of ${p.year}`,
  ),
  unknown: sentence('（未读出）', '(not read)'),
  error: sentence('错误', 'ERROR'),
  warning: sentence('警告', 'WARNING'),
  info: sentence('疑问', 'QUESTION'),
  arithmetic: sentence('算式', 'Arithmetic'),
  evidence: sentence('位置', 'Where'),
  basis: sentence('依据', 'Basis'),
  cellEvidence: sentenceOf<{ name: string; value: string }>(
    (p) => `${p.name} = ${p.value}`,
    (p) => `${p.name} = ${p.value}`,
  ),
  lastYearCell: sentenceOf<{ name: string; value: string }>(
    (p) => `上年报告${p.name} = ${p.value}`,
    (p) => `last year's ${p.name} = ${p.value}`,
  ),
  textEvidence: sentenceOf<{ line: number; quote: string }>(
    (p) => `第${p.line}行“${p.quote}”`,
    (p) => `line ${p.line} “${p.quote}”`,
  ),
  doubt: sentence('读取存疑', 'Reading in doubt'),
  unread: sentenceOf<{ count: number }>(
    (p) => `原文有 ${p.count} 处没有读入，也没有核对（--json 中 unread 逐一列出）。`,
    (p) =>
      `${p.count} parts of the source were not read, and nothing in them was checked (listed as unread with --json).`,
  ),
  pictures: sentenceOf<{ count: number }>(
    (p) => `其中 ${p.count} 处是图片，图片里的文字和表格没有读取，请对照原文核对。`,
    (p) =>
      `${p.count} of them ${p.count === 1 ? 'is' : 'are'} of pictures, whose text and tables were not read: please check them in the source.`,
  ),
  nothingFound: sentence('没有发现问题。', 'Nothing was found.'),
  checked: sentenceOf<{ passed: number; failed: number; unverifiable: number }>(
    (p) =>
      `共核对 ${p.passed + p.failed} 项，通过 ${p.passed}，不符 ${p.failed}；无法核对 ${p.unverifiable} 项。`,
    (p) =>
      `${p.passed + p.failed} checks: ${p.passed} passed, ${p.failed} failed; ${p.unverifiable} could not be made.`,
  ),
  numbers: sentenceOf<{ numbers: number; checked: number; rest: number }>(
    (p) =>
      `正文中有 ${p.numbers} 个数：已核对 ${p.checked} 个，未找到对应或未理解 ${p.rest} 个，其余为日期、文号、序号。`,
    (p) =>
      `${p.numbers} numbers in the text: ${p.checked} checked, ${p.rest} without counterpart or not understood, the others dates and references.`,
  ),
  pdfWritten: sentenceOf<{ path: string }>(
    (p) => `已写出签名的 PDF：${p.path}`,
    (p) => `The signed PDF was written: ${p.path}`,
  ),
  demonstrationKey: sentence(
    '签名用的是一次性的演示证书，不能代替检查人员本人的签名。',
    'It is signed with a demonstration key made for this run, which stands for no inspector.',
  ),
  demonstrationName: sentence('演示（非检查人员）', 'Demonstration (no inspector)'),
  signatureReason: sentence('年度报告审核结果', 'Findings of the audit'),
  commandLine: sentence('命令行', 'Command line'),
} as const;
