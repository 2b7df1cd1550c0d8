import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { assert } from '../../shared/lib/assert';
import type { HasGlyph } from './printable-text';

/** Paths of the two weights. */
export interface Fonts {
  readonly normal: string;
  readonly bold: string;
}

export const fontsIn = (folder: string): Fonts => ({
  normal: path.join(folder, 'NotoSansSC_400Regular.ttf'),
  bold: path.join(folder, 'NotoSansSC_700Bold.ttf'),
});

/** What the fonts can show. Both weights have the same characters, so the normal one is asked. */
export async function glyphsOf({ normal }: Fonts): Promise<HasGlyph> {
  const { create } = await import('fontkit');
  const font = create(await readFile(normal));
  assert('hasGlyphForCodePoint' in font, 'the file is a font, not a collection of fonts');
  return (codePoint) => font.hasGlyphForCodePoint(codePoint);
}
