import type { Box } from '../../../shared/document/source-document';

/** A character as it stands on the page. */
export interface Glyph {
  /** One character; more where the font draws several as one. */
  readonly text: string;
  /** As wide as its advance, as high as the type. In points, from the upper left. */
  readonly box: Box;
  /** Height of the type in points. */
  readonly size: number;
  /** False where the text runs in another direction than from left to right. */
  readonly level: boolean;
  /** Drawn in white: on white paper nobody sees it. */
  readonly white: boolean;
}
