import type { Bridge, NoticeOf } from '../shared/contract/bridge';
import type { Notice } from '../shared/contract/calls';

interface Notices extends Pick<Bridge, 'onNotice'> {
  readonly tell: (notice: Notice) => void;
}

const isOf = <K extends Notice['kind']>(
  kinds: readonly K[],
  notice: Notice,
): notice is NoticeOf<K> => (kinds as readonly string[]).includes(notice.kind);

/**
 * Passes on what main tells. What it tells of imports waits until somebody listens to just that: main imports the files
 * of the command line as soon as the page is there, and other parts of the page listen earlier. The rest is of no use
 * later: the page asks for it when it begins to listen.
 */
export function makeNotices(): Notices {
  /** Each answers whether the notice was for it. */
  const listeners = new Set<(notice: Notice) => boolean>();
  let waiting: readonly Notice[] = [];
  return {
    tell: (notice) => {
      const heard = [...listeners].map((hear) => hear(notice)).includes(true);
      if (!heard && 'batch' in notice) waiting = [...waiting, notice];
    },
    onNotice: (kinds, listener) => {
      const hear = (notice: Notice): boolean => {
        const mine = isOf(kinds, notice);
        if (mine) listener(notice);
        return mine;
      };
      listeners.add(hear);
      waiting = waiting.filter((notice) => !hear(notice));
      return () => listeners.delete(hear);
    },
  };
}
