import { useMemo, type ReactElement } from 'react';
import type { CaseView } from '../../../../shared/contract/view';
import { chosenCells } from '../chosen-cells';
import { useReview } from '../review-context';
import { SourceBlock } from './source-block';
import type { MarksByBlock } from './source-marks';

function headingStarts(view: CaseView): ReadonlySet<number> {
  return new Set(view.report.sections.map((section) => section.headingSpan[0]));
}

const NO_CELLS: ReadonlyMap<string, number> = new Map();

/** All blocks of the source. */
export function SourceBlocks({ marks }: { readonly marks: MarksByBlock }): ReactElement {
  const { view, index, places } = useReview();
  const { blocks, text } = view.document;
  const headings = useMemo(() => headingStarts(view), [view]);
  const cells = useMemo(() => chosenCells(places), [places]);
  const tables = blocks.filter((block) => block.kind === 'table');
  return (
    <>
      {blocks.map((block, at) => (
        <SourceBlock
          key={at}
          text={text}
          block={block}
          at={at}
          heading={headings.has(block.span[0])}
          marks={marks[at] ?? []}
          tableNumber={block.kind === 'table' ? tables.indexOf(block) + 1 : 0}
          index={index}
          chosenCells={block.kind === 'table' ? cells : NO_CELLS}
        />
      ))}
    </>
  );
}
