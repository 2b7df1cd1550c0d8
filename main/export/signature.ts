import { paragraph } from './blocks';
import type { CanvasNode, PdfNode } from './pdf-node';
import type { Typesetter } from './typesetter';

/** Of the visible block, in points. */
export const BLOCK = { width: 235, height: 78 } as const;

/** Keeps the place of the block free; where it came to stand is known after the layout. */
export const blockPlace = (): CanvasNode => ({
  canvas: [
    {
      type: 'rect',
      x: 0,
      y: 0,
      w: BLOCK.width,
      h: BLOCK.height,
      color: '#ffffff',
      lineColor: '#ffffff',
    },
  ],
});

/**
 * What the signature is about, how to verify it, and the place of its block. Nothing here may become unbreakable:
 * pdfmake then reports a wrong position of the place.
 */
export const signature = (place: CanvasNode, type: Typesetter): readonly PdfNode[] => [
  paragraph(type.say('signatureStatement')),
  paragraph(type.say('signatureClock'), { margin: [0, 0, 0, 16] }),
  place,
];
