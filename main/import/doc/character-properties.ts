import type { Setting } from '../set-text';
import { modificationsOf } from './modifications';
import type { PropertyRun } from './property-pages';

/** Characters of the main stream that are not simply shown. */
export interface MarkedRun extends PropertyRun {
  /** Why it is not shown, where it is not. */
  readonly unread: 'hidden' | 'deleted' | null;
  /** Its mark stands for a picture, or for an embedded object, which has the picture of its face. */
  readonly picture: boolean;
  readonly setting: Setting;
}

const DELETED = 0x0800;
const HIDDEN = 0x083c;
const STRUCK = 0x0837;
const STRUCK_TWICE = 0x2a53;
/** 1 above the line, 2 below it. */
const SCRIPT = 0x2a48;
/** In half points. */
const POSITION = 0x4845;
const SIZE = 0x4a43;
/** A number of the old palette, and red, green, blue. */
const PALETTE = 0x2a42;
const COLOUR = 0x6870;
/** Where the picture stands that a mark is for; where it is no picture but a field's data. */
const PICTURE = 0x6a03;
const FIELD_DATA = 0x0806;
const WANTED = new Set([
  ...[
    DELETED,
    HIDDEN,
    STRUCK,
    STRUCK_TWICE,
    SCRIPT,
    POSITION,
    SIZE,
    PALETTE,
    COLOUR,
    PICTURE,
    FIELD_DATA,
  ],
]);

const WHITE_OF_PALETTE = 8;
const WHITE = 0x00ffffff;
/** In half points: nobody can see it. */
const TINY = 4;

interface Draft {
  hidden: boolean;
  deleted: boolean;
  picture: boolean;
  data: boolean;
  struck: boolean;
  raised: boolean;
  unseen: boolean;
}

const PLAIN: Draft = {
  hidden: false,
  deleted: false,
  picture: false,
  data: false,
  struck: false,
  raised: false,
  unseen: false,
};

const ACTS: Readonly<Record<number, (draft: Draft, operand: DataView) => void>> = {
  [DELETED]: (draft, operand) => (draft.deleted ||= operand.getUint8(0) === 1),
  [HIDDEN]: (draft, operand) => (draft.hidden ||= operand.getUint8(0) === 1),
  [STRUCK]: (draft, operand) => (draft.struck ||= operand.getUint8(0) === 1),
  [STRUCK_TWICE]: (draft, operand) => (draft.struck ||= operand.getUint8(0) === 1),
  [SCRIPT]: (draft, operand) => (draft.raised ||= operand.getUint8(0) > 0),
  [POSITION]: (draft, operand) => (draft.raised ||= operand.getInt16(0, true) !== 0),
  [SIZE]: (draft, operand) => (draft.unseen ||= operand.getUint16(0, true) <= TINY),
  [PALETTE]: (draft, operand) => (draft.unseen ||= operand.getUint8(0) === WHITE_OF_PALETTE),
  [PICTURE]: (draft) => (draft.picture = true),
  [FIELD_DATA]: (draft, operand) => (draft.data = operand.getUint8(0) === 1),
  [COLOUR]: (draft, operand) => (draft.unseen ||= operand.getUint32(0, true) === WHITE),
};

/** Those of the runs that are hidden or set apart, by their own properties; styles are not asked. */
export function markedRuns(runs: readonly PropertyRun[]): readonly MarkedRun[] {
  return runs.flatMap((run): readonly MarkedRun[] => {
    const { properties } = run;
    if (!properties) return [];
    const draft: Draft = { ...PLAIN };
    for (const { code, operand } of modificationsOf(properties, WANTED)) {
      ACTS[code]?.(draft, operand);
    }
    const { hidden, deleted, data, picture: placed, ...setting } = draft;
    const picture = placed && !data;
    const unread = deleted ? 'deleted' : hidden ? 'hidden' : null;
    const marked = unread || picture || setting.struck || setting.raised || setting.unseen;
    return marked ? [{ ...run, unread, picture, setting }] : [];
  });
}
