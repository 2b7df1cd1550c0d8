import type { ReactElement } from 'react';
import { hintOf, type Command } from './keys';

/** The key of a command, small, beside its name. */
export const KeyHint = ({ of }: { readonly of: Command }): ReactElement => (
  <kbd aria-hidden>{hintOf(of)}</kbd>
);
