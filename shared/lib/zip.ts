/** What stands at the same place in both, as far as the shorter one goes. */
export function zip<A, B>(left: readonly A[], right: readonly B[]): readonly (readonly [A, B])[] {
  const others = right.values();
  const pairs: (readonly [A, B])[] = [];
  for (const each of left) {
    const other = others.next();
    if (other.done) break;
    pairs.push([each, other.value]);
  }
  return pairs;
}
