import type { ReactElement, ReactNode } from 'react';

/** Where a line stands in a list of which not all lines are drawn. */
export interface LinePlace {
  /** Counts from 0. */
  readonly index: number;
  readonly of: number;
}

interface Props {
  readonly chosen: boolean;
  readonly testId: string;
  /** Of what kind the line is, beside being one. */
  readonly className?: string;
  /** What a test or a style knows the line by. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
  /** Marks before and behind the words. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  readonly place?: LinePlace;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** A line of a list that can be chosen. */
export function ChoiceItem(props: Props): ReactElement {
  const { className, place } = props;
  return (
    <li data-row aria-posinset={place && place.index + 1} aria-setsize={place?.of}>
      <button
        type="button"
        className={className === undefined ? 'item' : `item ${className}`}
        data-testid={props.testId}
        {...props.data}
        aria-current={props.chosen}
        onClick={props.onChoose}
      >
        {props.before}
        <span className="item-text">{props.children}</span>
        {props.after}
      </button>
    </li>
  );
}
