import type { Element, ParentNode } from './parse-page';

const isElement = (node: object): node is Element => 'tagName' in node;

/** The way to an element, as XPath writes it: a number where its parent has several of that name. */
export class ElementPaths {
  readonly #paths = new Map<ParentNode, string>();

  of(node: ParentNode): string {
    const known = this.#paths.get(node);
    if (known !== undefined) return known;
    if (!isElement(node)) return '';
    if (!node.parentNode) return `/${node.tagName}`;
    this.#numberChildren(node.parentNode);
    return this.#paths.get(node) ?? '';
  }

  #numberChildren(parent: ParentNode): void {
    const base = this.of(parent);
    const counts = new Map<string, number>();
    const children: (readonly [Element, number])[] = [];
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      const count = (counts.get(child.tagName) ?? 0) + 1;
      counts.set(child.tagName, count);
      children.push([child, count]);
    }
    for (const [child, number] of children) {
      const several = counts.get(child.tagName) !== 1;
      const way = `${base}/${child.tagName}`;
      this.#paths.set(child, several ? `${way}[${number}]` : way);
    }
  }
}
