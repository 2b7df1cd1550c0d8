import type { ReactElement, ReactNode } from 'react';

/** A line of a list that can be chosen. */
export function ChoiceItem(props: {
  readonly chosen: boolean;
  readonly testId: string;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li>
      <button
        type="button"
        className="item"
        data-testid={props.testId}
        aria-current={props.chosen}
        onClick={props.onChoose}
      >
        <span className="item-text">{props.children}</span>
      </button>
    </li>
  );
}
