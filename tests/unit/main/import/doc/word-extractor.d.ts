/** It has no types of its own; what the test asks of it. */
declare module 'word-extractor' {
  class WordExtractor {
    extract(bytes: Uint8Array): Promise<{
      getBody(options: { readonly filterUnicode: boolean }): string;
    }>;
  }
  export = WordExtractor;
}
