import type { ReactElement, ReactNode } from 'react';

/** A line of a description list; nothing where there is nothing to say. */
export function Field(props: {
  readonly label: string;
  /** Of few characters, so that it shares its line with the next one. */
  readonly short?: boolean;
  readonly children: ReactNode;
}): ReactElement | null {
  if (props.children === null || props.children === '') return null;
  return (
    <div className={props.short ? 'field field-short' : 'field'}>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
