import { useMemo, useState, type ReactElement } from 'react';
import type { CaseView } from '../../../../shared/contract/case-view';
import { deskMessages } from '../../../../shared/i18n/desk';
import { TextField } from '../../../ui/text-field';
import { useWords, type Words } from '../../../ui/words';
import { FormFrame } from '../panel/form-frame';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import {
  choiceKey,
  choicesFor,
  isMeant,
  isSameLine,
  likelyAxis,
  likelyChoice,
  placedAt,
  placementOf,
  readNow,
  type FormLineChoice,
  type LineToPlace,
} from './form-lines';
import { LinePicker, type LineId } from './line-picker';
import { formLineTitle, sourceLineTitle } from './line-words';
import {
  keepsColumns,
  lineOf,
  lineText,
  sourceCell,
  type Axis,
  type SourceCellRef,
} from './source-lines';
import './placing.css';

interface Fields {
  readonly axis: Axis;
  readonly typed: string;
  readonly note: string;
  readonly chosen: LineId | null;
}

interface Placing extends Fields {
  readonly line: LineToPlace;
  readonly now: LineId | null;
  readonly columns: boolean;
  /** What matches what is typed. */
  readonly choices: readonly FormLineChoice[];
  readonly write: (fields: Partial<Fields>) => void;
  readonly turn: (axis: Axis) => void;
}

/** What the form begins with: a label that was taken for one of the form is confirmed by Enter alone. */
function useBeginning(): (line: LineToPlace) => Fields {
  const { view, index } = useReview();
  const { selection } = useChoice();
  const doubt = selection?.kind === 'doubt' ? view.report.issues[selection.index] : undefined;
  return (line) => {
    const confirmed = doubt?.kind === 'labelLoose' ? readNow(view, index, line) : null;
    const chosen = likelyChoice(view, index, line) ?? confirmed;
    return { axis: line.axis, typed: '', note: '', chosen };
  };
}

/** Of what matches, one is chosen while one types, so that Enter takes it: a line that was not found before others. */
function usePlacing(at: SourceCellRef): Placing {
  const t = useWords();
  const { view, index, setWritten } = useReview();
  const { selection } = useChoice();
  const { block } = at;
  const cell = sourceCell(view.document, at);
  const columns = keepsColumns(view.document, block);
  const lineBy = (by: Axis): LineToPlace => ({
    block,
    line: cell ? lineOf(cell, by) : 0,
    axis: by,
  });
  const begin = useBeginning();
  const [fields, setFields] = useState(() =>
    begin(lineBy(columns ? likelyAxis(selection, view) : 'row')),
  );
  const { axis } = fields;
  const line = lineBy(axis);
  const all = useMemo(() => choicesFor(view, index, block, axis), [view, index, block, axis]);
  const wordsOf = (each: FormLineChoice): string =>
    each.label ? t.of(each.label) : formLineTitle(t, each, axis, view);
  const matching = (typed: string) => all.filter((each) => isMeant(wordsOf(each), typed));
  const write = (change: Partial<Fields>): void => {
    const next = { ...fields, ...change };
    const found = matching(next.typed);
    const first = found.find((each) => each.missing) ?? found[0];
    const isTyping = change.typed !== undefined && next.typed.trim() !== '';
    setFields({ ...next, chosen: isTyping ? (first ?? null) : next.chosen });
    setWritten(next.note.trim() !== '');
  };
  return {
    ...fields,
    line,
    now: readNow(view, index, line),
    columns,
    choices: matching(fields.typed),
    write,
    turn: (next) => setFields({ ...begin(lineBy(next)), note: fields.note }),
  };
}

/** Where nothing was placed, to say that it is read rightly settles a doubt. */
function problemOf(t: Words, { chosen, line }: Placing, view: CaseView): string | null {
  if (!chosen) return t(deskMessages.placeChoose);
  const placed = placedAt(view, line);
  return placed && choiceKey(placed) === choiceKey(chosen) ? t(deskMessages.placeSame) : null;
}

const AXES = [
  ['row', deskMessages.placeByRow],
  ['column', deskMessages.placeByColumn],
] as const;

/** Two lines that are put at one of the form become a doubt. */
function TwiceHint({ chosen, now, choices }: Placing): ReactElement | null {
  const t = useWords();
  const choice = choices.find((each) => chosen && choiceKey(each) === choiceKey(chosen));
  if (!choice || choice.id === null || choice.missing) return null;
  if (now && choiceKey(now) === choiceKey(choice)) return null;
  return <p className="hint missing">{t(deskMessages.placeTwice)}</p>;
}

function AxisSwitch({ axis, columns, turn }: Placing): ReactElement {
  const t = useWords();
  if (!columns) return <p className="hint">{t(deskMessages.placeNoColumns)}</p>;
  return (
    <fieldset className="axis-switch">
      <legend>{t(deskMessages.placeAxis)}</legend>
      {AXES.map(([each, words]) => (
        <label key={each}>
          <input
            type="radio"
            name="place-axis"
            data-testid={`place-${each}`}
            checked={axis === each}
            onChange={() => turn(each)}
          />
          {t(words)}
        </label>
      ))}
    </fieldset>
  );
}

function PlaceFields(placing: Placing): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const { axis, now, note, write } = placing;
  return (
    <>
      <p className="read-as">
        {t(deskMessages.placeNow)}{' '}
        <strong>{now ? formLineTitle(t, now, axis, view) : t(deskMessages.placeNowNothing)}</strong>
      </p>
      <AxisSwitch {...placing} />
      <LinePicker
        {...placing}
        label={t(axis === 'row' ? deskMessages.placeRow : deskMessages.placeColumn)}
        onType={(typed) => write({ typed })}
        onChoose={({ table, id }) => write({ chosen: { table, id } })}
      />
      <TwiceHint {...placing} />
      <TextField
        label={t(deskMessages.formNote)}
        testId="place-note"
        maxLength={1000}
        value={note}
        onChange={(text) => write({ note: text })}
      />
      <p className="hint">{t(deskMessages.placeFormHint)}</p>
    </>
  );
}

/** Says which row or column of the form a line of the source is; then the report is read anew. */
export function PlaceForm({ at }: { readonly at: SourceCellRef }): ReactElement {
  const t = useWords();
  const { view, act, choose } = useReview();
  const placing = usePlacing(at);
  const { line, axis, chosen, note } = placing;
  const submit = async (): Promise<boolean> => {
    if (!chosen) return false;
    const placement = placementOf(line, chosen);
    const elsewhere = view.state.placements.find(
      (each) => isSameLine(each.placement, placement) && each.placement.table !== chosen.table,
    );
    if (elsewhere && !(await act({ type: 'unplaceLine', placement: elsewhere.placement })))
      return false;
    const done = await act({ type: 'placeLine', placement, note: note.trim() });
    if (done) choose({ kind: 'placement', placement });
    return done;
  };
  return (
    <FormFrame
      title={t(deskMessages.formPlace)}
      about={t(deskMessages.placeAbout, {
        where: sourceLineTitle(t, line, view),
        words: lineText(view.document, line, axis),
      })}
      submitLabel={t(deskMessages.formPlaceSubmit)}
      problem={problemOf(t, placing, view)}
      onSubmit={submit}
    >
      <PlaceFields {...placing} />
    </FormFrame>
  );
}
