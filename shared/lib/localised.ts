export type Lang = 'zh-CN' | 'en';

export const LANGS: readonly Lang[] = ['zh-CN', 'en'];

/** A text in every language of the interface. */
export type Localised = Readonly<Record<Lang, string>>;
