import { beijingTime } from './beijing-time';
import { excerpt } from './excerpt';
import type { FindingsInput, SignerFacts } from './findings-input';
import type { PdfDefinition, PdfNode, TableLayout } from './pdf-node';
import { BLOCK } from './signature';
import { BODY, COLOR, GRID } from './style';
import type { Typesetter } from './typesetter';

/** Characters that a line of the block holds; the whole of it stands in the certificate. */
const LENGTH = { name: 12, organization: 26, issuer: 14, unit: 12 } as const;

/** Groups of four, to be read out over the telephone. */
const groups = (hex: string): string => (hex.match(/.{1,4}/g) ?? []).join(' ');

function lines(signer: SignerFacts, date: string, type: Typesetter): readonly PdfNode[] {
  const issuer = signer.selfSigned
    ? type.say('blockSelfSigned')
    : type.say('blockIssuer', { issuer: excerpt(signer.issuer, LENGTH.issuer) });
  const unit = excerpt(signer.unit, LENGTH.unit);
  const half = signer.fingerprint.length / 2;
  return [
    {
      text: [
        { text: type.text(`${type.say('blockRole')}　`), fontSize: 7, color: COLOR.quiet },
        { text: type.text(excerpt(signer.name, LENGTH.name)), fontSize: 12, bold: true },
      ],
    },
    { text: type.text(excerpt(signer.organization, LENGTH.organization)), fontSize: 8 },
    { text: type.say('blockTime', { time: beijingTime(date) }), fontSize: 7 },
    { text: type.text(unit === '' ? issuer : `${issuer}　${unit}`), fontSize: 6.5 },
    {
      text: type.say('blockFingerprint', { groups: groups(signer.fingerprint.slice(0, half)) }),
      fontSize: 7,
    },
    { text: type.text(groups(signer.fingerprint.slice(half))), fontSize: 7 },
  ];
}

const FRAME: TableLayout = {
  ...GRID,
  hLineWidth: () => 0.8,
  vLineWidth: () => 0.8,
  hLineColor: () => COLOR.heading,
  vLineColor: () => COLOR.heading,
  paddingLeft: () => 5,
  paddingRight: () => 5,
  paddingTop: () => 1,
  paddingBottom: () => 1,
};

/** What is seen of the signature: a page as large as the block, all of it out of the certificate. */
export function signatureBlock(
  input: FindingsInput,
  signer: SignerFacts,
  type: Typesetter,
): PdfDefinition {
  return {
    pageSize: { ...BLOCK },
    pageMargins: [0.4, 0.4, 0.4, 0.4],
    content: [
      {
        table: {
          widths: ['*'],
          heights: BLOCK.height - 4.4,
          body: [[{ stack: lines(signer, input.date, type), verticalAlignment: 'middle' }]],
        },
        layout: FRAME,
      },
    ],
    defaultStyle: BODY,
    info: {
      title: type.say('signature'),
      author: type.text(signer.name),
      creator: type.text(input.program),
      creationDate: new Date(input.date),
    },
    language: input.lang,
    displayTitle: true,
    version: '1.7',
    subset: 'PDF/A-3b',
  };
}
