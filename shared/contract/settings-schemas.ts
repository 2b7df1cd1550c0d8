import { z } from 'zod';
import { TEMPLATE_USES } from '../i18n/templates';
import { CASE_COLUMNS, STATE_FILTERS, type CaseListView } from './case-list';
import { schemaOf } from './schema-of';
import { DEFAULT_LOOK, THEMES, type Settings } from './settings';

const caseListSchema = schemaOf<CaseListView>()(
  z.strictObject({
    sortBy: z.enum(CASE_COLUMNS),
    descending: z.boolean(),
    state: z.enum(STATE_FILTERS),
    year: z.number().int().nullable(),
    withErrors: z.boolean(),
    withDoubts: z.boolean(),
  }),
);

const templateSchema = z.strictObject({
  id: z.string().min(1).max(64),
  use: z.enum(TEMPLATE_USES),
  text: z.string().max(1000),
});

const judging = z.strictObject({
  nextAfterDecision: z.boolean(),
  templates: z.strictObject({
    own: z.array(templateSchema).max(500).readonly(),
    removed: z.array(z.string().max(64)).max(500).readonly(),
  }),
});

const share = z.number().min(0.05).max(0.9);
const settings = {
  lang: z.enum(['zh-CN', 'en']),
  inspector: z
    .string()
    .max(200)
    .refine((name) => name.trim() !== ''),
  theme: z.enum(THEMES),
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150)]),
  panes: z.strictObject({ source: share, panel: share, list: share.nullable() }),
  caseList: caseListSchema,
  judging,
};

export const settingsSchema = schemaOf<Settings>()(z.strictObject(settings));

/** Some of the settings; the others stay. */
export const settingsChangeSchema = schemaOf<Partial<Settings>>()(
  z.strictObject({
    lang: settings.lang.exactOptional(),
    inspector: settings.inspector.exactOptional(),
    theme: settings.theme.exactOptional(),
    textSize: settings.textSize.exactOptional(),
    panes: settings.panes.exactOptional(),
    caseList: settings.caseList.exactOptional(),
    judging: judging.exactOptional(),
  }),
);

/** The settings' file: an older program wrote fewer of them. */
export const storedSettingsSchema = schemaOf<Settings>()(
  z.strictObject({
    ...settings,
    theme: settings.theme.default(DEFAULT_LOOK.theme),
    textSize: settings.textSize.default(DEFAULT_LOOK.textSize),
    panes: settings.panes.default(DEFAULT_LOOK.panes),
    caseList: settings.caseList.default(DEFAULT_LOOK.caseList),
    judging: judging.default(DEFAULT_LOOK.judging),
  }),
);
