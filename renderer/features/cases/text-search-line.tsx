import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { useAsk } from '../../ui/use-ask';
import { useWords, type Words } from '../../ui/words';
import type { TextSearch } from './use-text-search';

function wordsFor(t: Words, { phase, done, total, unread, hits }: TextSearch): string {
  const count = hits.size;
  switch (phase) {
    case null:
      return '';
    case 'waiting':
      return t(deskMessages.searchWaiting);
    case 'searching':
      return t(deskMessages.searching, { done, total, count });
    case 'ended':
      return t(deskMessages.searchEnded, { count, unread });
    case 'stopped':
      return t(deskMessages.searchStopped, { done, total, count });
    case 'failed':
      return t(deskMessages.searchFailed);
  }
}

/** How far the search in the texts is, and what stops it. */
export function TextSearchLine({ search }: { readonly search: TextSearch }): ReactElement {
  const t = useWords();
  const ask = useAsk();
  const busy = search.phase === 'searching';
  return (
    <div className="text-search">
      <span role="status" data-testid="text-search">
        {wordsFor(t, search)}
      </span>
      {busy && search.total > 0 ? (
        <progress value={search.done} max={search.total} aria-label={t(deskMessages.casesSearch)} />
      ) : null}
      {busy ? (
        <Button
          size="small"
          data-testid="search-stop"
          onClick={() => ask(window.gouji.call('stopSearch', {}))}
        >
          {t(deskMessages.importStop)}
        </Button>
      ) : null}
    </div>
  );
}
