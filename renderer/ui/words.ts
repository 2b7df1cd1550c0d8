import { createContext, useContext, useMemo } from 'react';
import { say, type Message } from '../../shared/i18n/message';
import type { Lang, Localised } from '../../shared/lib/localised';

export const LangContext = createContext<Lang>('zh-CN');

/** Says messages of the catalogue in the language of the window. */
export interface Words {
  (message: Message): string;
  <P>(message: Message<P>, parameters: P): string;
  readonly lang: Lang;
  /** Picks the language of a text that came with the case. */
  readonly of: (text: Localised) => string;
}

export function wordsIn(lang: Lang): Words {
  const speak = <P>(message: Message | Message<P>, parameters?: P): string =>
    say(lang, message as Message<P>, parameters as P);
  return Object.assign(speak, { lang, of: (text: Localised) => text[lang] }) as Words;
}

export function useWords(): Words {
  const lang = useContext(LangContext);
  return useMemo(() => wordsIn(lang), [lang]);
}
