/** Where the words of a search stand in a case, besides its line of the list. */
export const SEARCHED_PLACES = ['text', 'finding', 'note'] as const;

export interface SearchHit {
  readonly caseId: string;
  readonly where: (typeof SEARCHED_PLACES)[number];
  /** The first of the words, and a little of what stands around it. */
  readonly excerpt: string;
}

export interface SearchResult {
  readonly hits: readonly SearchHit[];
  /** Cases that were looked at. */
  readonly searched: number;
  /** Of these, the ones that could not be read. */
  readonly unread: number;
  readonly stopped: boolean;
}
