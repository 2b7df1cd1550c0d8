import { useReview } from '../review-context';

interface ClosingActs {
  /** Asks with which outcome; does nothing where the case is closed or cannot be changed. */
  readonly close: () => void;
  readonly reopen: () => void;
}

/** What the keys and the buttons do to the review as a whole. */
export function useClosingActs(): ClosingActs {
  const { view, readOnly, act, openForm } = useReview();
  const { closed } = view.state;
  return {
    close: () => {
      if (!readOnly && !closed) openForm({ kind: 'close' });
    },
    reopen: () => {
      if (!readOnly && closed) void act({ type: 'reopenCase' });
    },
  };
}
