/** The parser alone is less than half of css-tree; its types are those of the whole. */
declare module 'css-tree/parser' {
  import { parse } from 'css-tree';
  export = parse;
}

declare module 'css-tree/utils' {
  export { ident } from 'css-tree';
}
