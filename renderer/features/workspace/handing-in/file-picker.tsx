import type { ReactElement, RefObject } from 'react';

interface Props {
  readonly pickerRef: RefObject<HTMLInputElement | null>;
  readonly onPick: (file: File) => void;
}

/** The system's dialog, for those who do not drop; the button and the key open it. */
export function FilePicker({ pickerRef, onPick }: Props): ReactElement {
  return (
    <input
      ref={pickerRef}
      type="file"
      hidden
      data-testid="hand-in-file"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        if (file) onPick(file);
        // The same file may be chosen again.
        target.value = '';
      }}
    />
  );
}
