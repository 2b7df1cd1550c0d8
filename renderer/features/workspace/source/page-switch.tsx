import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';

/** As the pages of the file, or as the text that was read from them. */
export type SourceLayout = 'pages' | 'text';

interface Props {
  readonly layout: SourceLayout;
  readonly onLayout: (layout: SourceLayout) => void;
}

const NAMES = { pages: deskMessages.sourceAsPages, text: deskMessages.sourceAsText } as const;

/** Chooses how the source is shown. */
export function PageSwitch({ layout, onLayout }: Props): ReactElement {
  const t = useWords();
  return (
    <span className="page-switch" role="group" aria-label={t(deskMessages.sourceLayout)}>
      {(['pages', 'text'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="chip"
          data-testid={`source-as-${each}`}
          aria-pressed={layout === each}
          aria-current={layout === each}
          onClick={() => onLayout(each)}
        >
          {t(NAMES[each])}
        </button>
      ))}
      <KeyHint of="switchSource" />
    </span>
  );
}
