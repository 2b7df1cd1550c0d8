import type { Message } from './message';

/** A message that stands as it is. */
export const sentence = (zh: string, en: string): Message => ({ 'zh-CN': zh, en });

/** A message that names something. */
export const sentenceOf = <P>(zh: (p: P) => string, en: (p: P) => string): Message<P> =>
  ({ 'zh-CN': zh, en }) as Message<P>;
