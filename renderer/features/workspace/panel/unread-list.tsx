import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { textAt } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { UnreadPart } from '../../../../shared/report/annual-report';
import { useWords } from '../../../ui/words';
import { PlaceButton } from '../placing/place-button';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { ChoiceItem } from './choice-item';
import { quoteOf, QUOTE_LENGTH } from './quote-of';

const KINDS = {
  paragraph: deskMessages.unreadParagraph,
  aside: deskMessages.unreadAside,
  table: deskMessages.unreadTable,
  cells: deskMessages.unreadCells,
  picture: deskMessages.unreadPicture,
  hidden: deskMessages.unreadHidden,
  hiddenRow: deskMessages.unreadHiddenRow,
  hiddenColumn: deskMessages.unreadHiddenColumn,
  hiddenSheet: deskMessages.unreadHiddenSheet,
  deleted: deskMessages.unreadDeleted,
  comment: deskMessages.unreadComment,
  textBox: deskMessages.unreadTextBox,
  embedded: deskMessages.unreadEmbedded,
} as const satisfies Record<UnreadPart['kind'], unknown>;

/** A saved web page has hundreds of menu lines; so many are shown at first. */
const FIRST = 100;
const DETAIL_LENGTH = 600;

/** Every part of the source that nothing was read from. */
export function UnreadList(): ReactElement {
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  const [all, setAll] = useState(false);
  const { unread, text } = view.report;
  const chosen = selection?.kind === 'unread' ? selection.index : -1;
  const shown = all || chosen >= FIRST ? unread : unread.slice(0, FIRST);
  const rest = unread.length - shown.length;
  return (
    <section data-testid="unread-list">
      <h3 className="list-heading">
        {t(deskMessages.unreadTitle)} <span className="count">{unread.length}</span>
      </h3>
      <p className="note">
        {t(unread.length === 0 ? deskMessages.unreadNone : deskMessages.unreadNote)}
      </p>
      <ol className="items">
        {shown.map(({ kind, span }, index) => (
          <ChoiceItem
            key={index}
            testId="unread-item"
            chosen={chosen === index}
            onChoose={() => choose({ kind: 'unread', index })}
          >
            <span className="by">{t(KINDS[kind])}</span>
            {quoteOf(textAt(text, span), QUOTE_LENGTH)}
          </ChoiceItem>
        ))}
      </ol>
      {rest > 0 ? (
        <Button size="small" onClick={() => setAll(true)}>
          {t(deskMessages.unreadMore, { rest })}
        </Button>
      ) : null}
    </section>
  );
}

/** A part of the source that nothing was read from. */
export function UnreadDetail({ part }: { readonly part: UnreadPart }): ReactElement {
  const t = useWords();
  const { text } = useReview().view.report;
  return (
    <article data-testid="unread-detail" className="detail">
      <header>
        <span className="kind">{t(deskMessages.unreadTitle)}</span>
        <span>{t(KINDS[part.kind])}</span>
      </header>
      <p>“{quoteOf(textAt(text, part.span), DETAIL_LENGTH)}”</p>
      <div className="buttons">
        <PlaceButton />
      </div>
      <p className="note">{t(deskMessages.unreadNote)}</p>
    </article>
  );
}
