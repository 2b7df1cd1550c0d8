import type { Block } from '../../../../shared/document/source-document';

/** Blocks that are laid out and drawn together: some paragraphs, or one table. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly kind: Block['kind'];
}

/** About two screens: what is not seen costs a little for each stretch, what comes into sight is laid out as a whole. */
const CHARACTERS = 1000;

/** All blocks of a document, in stretches, in their order. */
export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let [from, start] = [0, 0];
  blocks.forEach(({ kind, span }, at) => {
    const next = blocks[at + 1];
    const goesOn = kind === 'paragraph' && next?.kind === 'paragraph';
    if (goesOn && next.span[1] - start <= CHARACTERS) return;
    stretches.push({ from, to: at + 1, kind });
    [from, start] = [at + 1, next?.span[0] ?? span[1]];
  });
  return stretches;
}
