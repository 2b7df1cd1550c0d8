import type { Lang } from '../lib/localised';

/** A sentence of the interface in every language; one with a parameter is a function of it. */
export type Message<P = void> = Readonly<Record<Lang, P extends void ? string : (p: P) => string>>;

/** The words of a message in a language. */
export function say(lang: Lang, message: Message): string;
export function say<P>(lang: Lang, message: Message<P>, parameters: P): string;
export function say<P>(lang: Lang, message: Message<P> | Message, parameters?: P): string {
  const words = message[lang] as string | ((p: P) => string);
  return typeof words === 'string' ? words : words(parameters as P);
}
