import { useMemo, type ReactElement } from 'react';
import type { Block } from '../../../../shared/document/source-document';
import { chosenCells, chosenUnread } from '../chosen-cells';
import { useReview } from '../review-context';
import { SourceParagraph, SourceTable } from './source-block';
import type { MarksByBlock, SourceMark } from './source-marks';

const NO_MARKS: readonly SourceMark[] = [];

/** All blocks of the source. */
export function SourceBlocks({ marks }: { readonly marks: MarksByBlock }): ReactElement {
  const { view, index, places, selection } = useReview();
  const { blocks, text } = view.document;
  const { sections } = view.report;
  const headings = useMemo(
    () => new Set(sections.map((section) => section.headingSpan[0])),
    [sections],
  );
  const tables = useMemo(() => blocks.filter((block) => block.kind === 'table'), [blocks]);
  const cells = useMemo(() => chosenCells(places, view.report), [places, view.report]);
  const draw = (block: Block, at: number): ReactElement => {
    const common = { text, at, marks: marks[at] ?? NO_MARKS };
    if (block.kind === 'paragraph') {
      const { span } = block;
      return <SourceParagraph key={at} {...common} span={span} heading={headings.has(span[0])} />;
    }
    const number = tables.indexOf(block) + 1;
    return (
      <SourceTable
        key={at}
        {...common}
        block={block}
        number={number}
        index={index}
        chosenCells={cells}
        chosenUnread={chosenUnread(selection, at)}
      />
    );
  };
  return <>{blocks.map(draw)}</>;
}
