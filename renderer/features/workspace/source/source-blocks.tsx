import { memo, useMemo, type CSSProperties, type ReactElement } from 'react';
import type { Block } from '../../../../shared/document/source-document';
import { chosenUnread } from '../chosen-cells';
import { useChoice } from '../choosing';
import { useChosenCells } from '../use-chosen-cells';
import { useReview } from '../review-context';
import { SourceParagraph, SourceTable } from './source-block';
import type { MarksByBlock, SourceMark } from './source-marks';
import { stretchesOf, type Stretch } from './stretches';

const NO_MARKS: readonly SourceMark[] = [];

/** Characters in a line of the pane, as it is at first, and the height of a line in rem. */
const LINE = { characters: 27, height: 1.53, between: 0.5 } as const;

/** How high a stretch is about, before it has been laid out: what is far away is then found where it will be. */
function heightOf(blocks: readonly Block[], { from, to }: Stretch): CSSProperties {
  const height = blocks
    .slice(from, to)
    .map(({ span: [start, end] }) => Math.ceil((end - start + 2) / LINE.characters) * LINE.height)
    .reduce((sum, each) => sum + each + LINE.between, 0);
  return { containIntrinsicSize: `auto ${height.toFixed(2)}rem` };
}

interface StretchProps {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly stretch: Stretch;
  readonly marks: MarksByBlock;
  /** Where headings of sections begin. */
  readonly headings: ReadonlySet<number>;
}

const isUnchanged = (before: StretchProps, after: StretchProps): boolean =>
  before.text === after.text &&
  before.blocks === after.blocks &&
  before.stretch === after.stretch &&
  before.headings === after.headings &&
  after.blocks
    .slice(after.stretch.from, after.stretch.to)
    .every((_, n) => before.marks[after.stretch.from + n] === after.marks[after.stretch.from + n]);

/** Some paragraphs. Gone through again only when a mark of theirs changes. */
const Paragraphs = memo(function Paragraphs(props: StretchProps): ReactElement {
  const { text, blocks, stretch, marks, headings } = props;
  const style = useMemo(() => heightOf(blocks, stretch), [blocks, stretch]);
  return (
    <div className="stretch" style={style}>
      {blocks.slice(stretch.from, stretch.to).map(({ span }, n) => (
        <SourceParagraph
          key={n}
          text={text}
          at={stretch.from + n}
          span={span}
          heading={headings.has(span[0])}
          marks={marks[stretch.from + n] ?? NO_MARKS}
        />
      ))}
    </div>
  );
}, isUnchanged);

/** All blocks of the source. */
export function SourceBlocks({ marks }: { readonly marks: MarksByBlock }): ReactElement {
  const { view, index } = useReview();
  const { selection } = useChoice();
  const { blocks, text } = view.document;
  const { sections } = view.report;
  const headings = useMemo(
    () => new Set(sections.map((section) => section.headingSpan[0])),
    [sections],
  );
  const stretches = useMemo(() => stretchesOf(blocks), [blocks]);
  const tables = useMemo(() => blocks.filter((block) => block.kind === 'table'), [blocks]);
  const cells = useChosenCells();
  const draw = (stretch: Stretch): ReactElement => {
    const { from: at } = stretch;
    const block = blocks[at];
    if (block?.kind !== 'table')
      return <Paragraphs key={at} {...{ text, blocks, stretch, marks, headings }} />;
    return (
      <SourceTable
        key={at}
        text={text}
        at={at}
        marks={marks[at] ?? NO_MARKS}
        block={block}
        number={tables.indexOf(block) + 1}
        index={index}
        chosenCells={cells}
        chosenUnread={chosenUnread(selection, at)}
      />
    );
  };
  return <>{stretches.map(draw)}</>;
}
