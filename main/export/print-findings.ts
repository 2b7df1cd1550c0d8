import { assert } from '../../shared/lib/assert';
import { findingsDocument } from './findings-document';
import type { FindingsInput, SignerFacts } from './findings-input';
import { fontsIn, glyphsOf } from './fonts';
import type { Fonts } from './fonts';
import type { CanvasNode } from './pdf-node';
import { render } from './render';
import { signatureBlock } from './signature-block';
import { BLOCK } from './signature';
import { createTypesetter } from './typesetter';
import type { Typesetter } from './typesetter';

/** Where the visible block of the signature is to stand: page from 0, points from the page's top left corner. */
export interface BlockPosition {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The document, and for one that is to be signed its visible block as a PDF of one page. */
export interface Printed {
  readonly pdf: Uint8Array;
  readonly block: { readonly position: BlockPosition; readonly appearance: Uint8Array } | null;
}

interface LaidOut {
  readonly positions?: readonly {
    readonly pageNumber: number;
    readonly left: number;
    readonly top: number;
  }[];
}

/** pdfmake writes into a node where it has put it. */
function positionOf(node: CanvasNode & LaidOut): BlockPosition {
  const [place] = node.positions ?? [];
  assert(place !== undefined, 'the place of the signature has been laid out');
  return { page: place.pageNumber - 1, left: place.left, top: place.top, ...BLOCK };
}

async function printBlock(
  input: FindingsInput,
  signer: SignerFacts,
  node: CanvasNode,
  { fonts, type }: { readonly fonts: Fonts; readonly type: Typesetter },
): Promise<NonNullable<Printed['block']>> {
  const appearance = await render(signatureBlock(input, signer, type), fonts);
  return { position: positionOf(node), appearance };
}

/**
 * Prints what a case has to say. `fontFolder` is the app's `assets/fonts`. Takes half a second to seconds and
 * keeps the thread busy: in the app it runs in a process of its own.
 */
export async function printFindings(input: FindingsInput, fontFolder: string): Promise<Printed> {
  const fonts = fontsIn(fontFolder);
  const type = createTypesetter(input.lang, await glyphsOf(fonts));
  const { definition, block } = findingsDocument(input, type);
  const pdf = await render(definition, fonts);
  if (block === null || input.signer === null) return { pdf, block: null };
  return { pdf, block: await printBlock(input, input.signer, block, { fonts, type }) };
}
