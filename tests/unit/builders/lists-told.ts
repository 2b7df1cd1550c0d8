import type { PartsList } from '../../../shared/rules/parts/parts-list';
import { partsLists } from '../../../shared/rules/parts-lists';
import { inputWith } from './rule-input';

const flagsOf = (list: PartsList): readonly string[] => [
  ...(list.closed ? [] : ['open']),
  ...(list.clean ? [] : ['unclean']),
  ...(list.deep ? ['deep'] : []),
  ...(list.complete ? ['complete'] : []),
  ...(list.exclusive ? ['exclusive'] : []),
  ...(list.addsUp ? ['addsUp'] : []),
  ...(list.namesAll ? ['namesAll'] : []),
];

/** `60条 = 40条 + 20条 named kinds, open, beside 10, names 网站|微信, missing …`: each list of a text with all that is said of it. */
export function listsTold(words: string): readonly string[] {
  const { report, text } = inputWith(words);
  return partsLists(report, text).map((list) => {
    const quote = (span: readonly [number, number]): string => text.slice(...span);
    const said = [
      [list.place, list.parallel ?? []].flat().join(' '),
      ...flagsOf(list),
      ...(list.beside.length > 0 ? [`beside ${list.beside.join(' ')}`] : []),
      ...(list.names ? [`names ${list.names.join('|')}`] : []),
      ...(list.missing.length > 0 ? [`missing ${list.missing.join('|')}`] : []),
    ];
    const parts = list.parts.map(({ fact }) => quote(fact.span)).join(' + ');
    return `${quote(list.whole.span)} = ${parts} ${said.join(', ')}`;
  });
}
