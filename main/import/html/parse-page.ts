import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Budget } from './budget';

export type Element = DefaultTreeAdapterTypes.Element;
export type ChildNode = DefaultTreeAdapterTypes.ChildNode;
export type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** The tree that a browser makes of this markup, with scripts on, so that `<noscript>` is not shown. */
export function parsePage(markup: string, budget: Budget): DefaultTreeAdapterTypes.Document {
  return parse(markup, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(tagName, namespace, attributes) {
        budget.addElement();
        return defaultTreeAdapter.createElement(tagName, namespace, attributes);
      },
      onItemPush: () => budget.enter(),
      onItemPop: () => budget.leave(),
    },
  });
}
