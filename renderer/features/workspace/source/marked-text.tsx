import type { ReactElement } from 'react';
import type { Span } from '../../../../shared/document/source-document';
import { gravest } from '../case-index';
import { segment, type Piece } from './segment';
import type { SourceMark } from './source-marks';

type MarkOf<K extends SourceMark['kind']> = Extract<SourceMark, { kind: K }>;

const marksOf = <K extends SourceMark['kind']>(
  marks: readonly SourceMark[],
  kind: K,
): readonly MarkOf<K>[] => marks.filter((mark): mark is MarkOf<K> => mark.kind === kind);

/** The classes of a stretch under marks. */
export function classesOf(marks: readonly SourceMark[]): string {
  const findings = marksOf(marks, 'finding');
  const own = marksOf(marks, 'own');
  const standing = [...findings.filter((each) => !each.dismissed), ...own];
  const severity = gravest(standing.map((each) => each.severity));
  const lit = marksOf(marks, 'lit');
  const [number] = marksOf(marks, 'number');
  const matches = marksOf(marks, 'match');
  return [
    number ? `m-number m-${number.status}` : '',
    marks.some((mark) => mark.kind === 'annotation') ? 'm-annotation' : '',
    own.length > 0 ? 'm-own' : '',
    findings.length + own.length > 0 ? `m-finding m-${severity ?? 'dismissed'}` : '',
    matches.length > 0 ? 'm-match' : '',
    matches.some((mark) => mark.current) ? 'm-current' : '',
    marks.some((mark) => mark.kind === 'chosen') ? 'm-chosen' : '',
    marks.some((mark) => mark.kind === 'picked') ? 'm-picked' : '',
    lit.length > 0 ? (lit.some((mark) => !mark.clause) ? 'm-lit' : 'm-lit-clause') : '',
    marks.some((mark) => mark.kind === 'pending') ? 'm-pending' : '',
  ]
    .filter((each) => each !== '')
    .join(' ');
}

/** The element that says of the number under the pointer or the focus what became of it. */
export const HINT_ID = 'number-hint';

const CHOOSABLE: readonly SourceMark['kind'][] = ['number', 'finding', 'own', 'annotation'];

/** A mark that can be chosen begins here, so that the keyboard stops here. */
const isStop = ({ marks, span }: Piece<SourceMark>): boolean =>
  marks.some((mark) => CHOOSABLE.includes(mark.kind) && mark.span[0] === span[0]);

/** What makes a stretch under marks known to clicks, keys and tests. */
export function attributesOf(piece: Piece<SourceMark>): Readonly<Record<string, string | number>> {
  const findings = marksOf(piece.marks, 'finding').map((mark) => mark.findingId);
  const chosen = marksOf(piece.marks, 'chosen').map((mark) => mark.place);
  const isMark = findings.length > 0 || chosen.length > 0;
  return {
    ...(isMark ? { 'data-testid': 'source-mark' } : {}),
    ...(isMark ? { 'data-role': chosen.length > 0 ? 'chosen' : 'finding' } : {}),
    ...(findings.length > 0 ? { 'data-finding': findings.join(' ') } : {}),
    ...(chosen.length > 0 ? { 'data-chosen': chosen.join(' ') } : {}),
    ...(isStop(piece) ? { role: 'button', tabIndex: -1, 'data-stop': '' } : {}),
    ...(isStop(piece) && marksOf(piece.marks, 'number').length > 0
      ? { 'aria-describedby': HINT_ID }
      : {}),
  };
}

interface Props {
  readonly text: string;
  readonly span: Span;
  readonly marks: readonly SourceMark[];
}

/** A stretch of the source, always as text. `data-start` lets a place on the screen be found in the document. */
export function MarkedText({ text, span, marks }: Props): ReactElement {
  return (
    <>
      {segment(span, marks).map((piece) => (
        <span
          key={piece.span[0]}
          data-start={piece.span[0]}
          className={classesOf(piece.marks) || undefined}
          {...attributesOf(piece)}
        >
          {text.slice(...piece.span)}
        </span>
      ))}
    </>
  );
}
