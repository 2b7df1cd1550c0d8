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
    const children = parent.childNodes.filter(isElement);
    const counts = new Map<string, number>();
    for (const { tagName } of children) counts.set(tagName, (counts.get(tagName) ?? 0) + 1);
    const numbers = new Map<string, number>();
    for (const child of children) {
      const number = (numbers.get(child.tagName) ?? 0) + 1;
      numbers.set(child.tagName, number);
      const several = (counts.get(child.tagName) ?? 0) > 1;
      this.#paths.set(child, `${base}/${child.tagName}${several ? `[${number}]` : ''}`);
    }
  }
}
