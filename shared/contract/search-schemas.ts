import { z } from 'zod';
import { countSchema } from './document-schemas';
import { schemaOf } from './schema-of';
import { caseIdSchema } from './case-list-schemas';
import { SEARCHED_PLACES, type SearchHit, type SearchResult } from './case-search';

export const searchHitSchema = schemaOf<SearchHit>()(
  z.strictObject({ caseId: caseIdSchema, where: z.enum(SEARCHED_PLACES), excerpt: z.string() }),
);

export const searchResultSchema = schemaOf<SearchResult>()(
  z.strictObject({
    hits: z.array(searchHitSchema),
    searched: countSchema,
    unread: countSchema,
    stopped: z.boolean(),
  }),
);
