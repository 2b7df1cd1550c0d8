import type { Lang } from '../lib/localised';
import { BUILT_IN_TEMPLATES } from './built-in-templates';
import { say } from './message';

/** What a wording is for: why a finding is dismissed, what a unit is asked, a comment, an own finding, what is advised. */
export const TEMPLATE_USES = ['dismiss', 'question', 'comment', 'finding', 'advice'] as const;
export type TemplateUse = (typeof TEMPLATE_USES)[number];

/** A wording that an inspector inserts; placeholders in braces are filled from the finding. */
export interface Template {
  readonly id: string;
  readonly use: TemplateUse;
  readonly text: string;
}

/** What an inspector made of the built-in wordings. */
export interface TemplateChanges {
  /** Added ones, and built-in ones in other words, under their ids. */
  readonly own: readonly Template[];
  /** Ids of built-in ones. */
  readonly removed: readonly string[];
}

export const NO_TEMPLATE_CHANGES: TemplateChanges = { own: [], removed: [] };

const builtIn = (lang: Lang): readonly Template[] =>
  TEMPLATE_USES.flatMap((use) =>
    Object.entries(BUILT_IN_TEMPLATES[use]).map(([name, message]) => ({
      id: `${use}-${name}`,
      use,
      text: say(lang, message),
    })),
  );

const isBuiltIn = (id: string): boolean => builtIn('zh-CN').some((each) => each.id === id);

/** The wordings that there are: the built-in ones in their order, as they were changed, then the added ones. */
export function templatesIn(lang: Lang, { own, removed }: TemplateChanges): readonly Template[] {
  const changed = new Map(own.map((each) => [each.id, each]));
  const kept = builtIn(lang).filter(({ id }) => !removed.includes(id));
  const added = own.filter(({ id }) => !isBuiltIn(id));
  return [...kept.map((each) => changed.get(each.id) ?? each), ...added];
}

/** Adds a wording, or puts it in the place of the one of its id. */
export function withTemplate(changes: TemplateChanges, template: Template): TemplateChanges {
  const { own } = changes;
  const known = own.some(({ id }) => id === template.id);
  const next = known
    ? own.map((each) => (each.id === template.id ? template : each))
    : [...own, template];
  return { ...changes, own: next };
}

export function withoutTemplate({ own, removed }: TemplateChanges, id: string): TemplateChanges {
  const others = { own: own.filter((each) => each.id !== id), removed };
  return isBuiltIn(id) ? { ...others, removed: [...removed, id] } : others;
}

/** Brings every built-in wording back as it was; the added ones stay. */
export const withBuiltIn = ({ own }: TemplateChanges): TemplateChanges => ({
  own: own.filter(({ id }) => !isBuiltIn(id)),
  removed: [],
});

/** A wording of nothing is none. */
export const tidied = (changes: TemplateChanges): TemplateChanges =>
  changes.own
    .filter(({ text }) => text.trim() === '')
    .reduce((now, { id }) => withoutTemplate(now, id), changes);
