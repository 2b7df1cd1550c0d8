import type { CallInput, CallName, CallOutput, Notice } from './calls';

/** The channels of the bridge; all calls share one, so that nothing but the contract passes. */
export const CALL_CHANNEL = 'gouji:call';
export const NOTICE_CHANNEL = 'gouji:notice';

export type NoticeOf<K extends Notice['kind']> = Extract<Notice, { readonly kind: K }>;

/** What the preload script puts on `window.gouji`. */
export interface Bridge {
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** Returns what takes the listener off again. */
  readonly onNotice: <K extends Notice['kind']>(
    kinds: readonly K[],
    listener: (notice: NoticeOf<K>) => void,
  ) => () => void;
}
