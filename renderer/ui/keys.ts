import { deskMessages } from '../../shared/i18n/desk';
import type { Message } from '../../shared/i18n/message';

export type KeyScope = 'everywhere' | 'cases' | 'workspace' | 'pane';

interface KeyRow {
  readonly scope: KeyScope;
  /** One chord (`Ctrl+z`) or two in a row (`g l`); any of them does it. */
  readonly keys: readonly string[];
  readonly does: Message;
}

const words = deskMessages;

/** Every key of the window. What is pressed is looked up here, and the help page prints it. */
export const KEYS = {
  help: { scope: 'everywhere', keys: ['?', '？', 'F1'], does: words.keyHelp },
  openFiles: { scope: 'everywhere', keys: ['o', 'Ctrl+o'], does: words.keyOpenFiles },
  settings: { scope: 'everywhere', keys: [',', 'Ctrl+,'], does: words.keySettings },
  lock: { scope: 'everywhere', keys: ['Ctrl+l'], does: words.keyLock },
  search: { scope: 'everywhere', keys: ['/', '、', 'Ctrl+f'], does: words.keySearch },
  nextUnfinished: { scope: 'everywhere', keys: ['u'], does: words.keyNextUnfinished },
  nextCase: { scope: 'cases', keys: ['j', 'ArrowDown'], does: words.keyNextCase },
  previousCase: { scope: 'cases', keys: ['k', 'ArrowUp'], does: words.keyPreviousCase },
  filterCases: { scope: 'cases', keys: ['f'], does: words.keyFilterCases },
  clearFilters: { scope: 'cases', keys: ['Shift+f'], does: words.keyClearFilters },
  sortCases: { scope: 'cases', keys: ['s'], does: words.keySortCases },
  showRoster: { scope: 'cases', keys: ['r'], does: words.keyShowRoster },
  editRoster: { scope: 'cases', keys: ['e'], does: words.keyEditRoster },
  copyMissing: { scope: 'cases', keys: ['c'], does: words.keyCopyMissing },
  exportHandIns: { scope: 'cases', keys: ['x'], does: words.keyExportHandIns },
  undoList: { scope: 'cases', keys: ['z', 'Ctrl+z'], does: words.keyUndoList },
  redoList: { scope: 'cases', keys: ['Ctrl+y', 'Ctrl+Shift+z'], does: words.keyRedoList },
  deleteCase: { scope: 'cases', keys: ['Delete'], does: words.keyDeleteCase },
  nextFinding: { scope: 'workspace', keys: ['j'], does: words.keyNextFinding },
  previousFinding: { scope: 'workspace', keys: ['k'], does: words.keyPreviousFinding },
  nextEvidence: { scope: 'workspace', keys: ['n'], does: words.keyNextEvidence },
  switchSource: { scope: 'workspace', keys: ['v'], does: words.keySwitchSource },
  confirm: { scope: 'workspace', keys: ['c'], does: words.keyConfirm },
  dismiss: { scope: 'workspace', keys: ['d'], does: words.keyDismiss },
  question: { scope: 'workspace', keys: ['q'], does: words.keyQuestion },
  reopen: { scope: 'workspace', keys: ['r'], does: words.keyReopen },
  comment: { scope: 'workspace', keys: ['m'], does: words.keyComment },
  annotate: { scope: 'workspace', keys: ['a'], does: words.keyAnnotate },
  addFinding: { scope: 'workspace', keys: ['b'], does: words.keyAddFinding },
  editAnnotation: { scope: 'workspace', keys: ['i'], does: words.keyEditAnnotation },
  removeAnnotation: { scope: 'workspace', keys: ['Delete'], does: words.keyRemoveAnnotation },
  correctCell: { scope: 'workspace', keys: ['e'], does: words.keyCorrectCell },
  restoreCell: { scope: 'workspace', keys: ['Shift+e'], does: words.keyRestoreCell },
  placeLine: { scope: 'workspace', keys: ['p'], does: words.keyPlaceLine },
  unplaceLine: { scope: 'workspace', keys: ['Shift+p'], does: words.keyUnplaceLine },
  takeOffer: { scope: 'workspace', keys: ['t'], does: words.keyTakeOffer },
  keepReading: { scope: 'workspace', keys: ['Shift+t'], does: words.keyKeepReading },
  keepSum: { scope: 'workspace', keys: ['+', '='], does: words.keyKeepSum },
  keepDifference: { scope: 'workspace', keys: ['-'], does: words.keyKeepDifference },
  keepRate: { scope: 'workspace', keys: ['%'], does: words.keyKeepRate },
  undo: { scope: 'workspace', keys: ['z', 'Ctrl+z'], does: words.keyUndo },
  redo: { scope: 'workspace', keys: ['Ctrl+y', 'Ctrl+Shift+z'], does: words.keyRedo },
  closeCase: { scope: 'workspace', keys: ['f'], does: words.keyCloseCase },
  reopenCase: { scope: 'workspace', keys: ['Shift+f'], does: words.keyReopenCase },
  exportPdf: { scope: 'workspace', keys: ['x'], does: words.keyExport },
  exportCase: { scope: 'workspace', keys: ['Shift+x'], does: words.keyExportCase },
  handIn: { scope: 'workspace', keys: ['Shift+n'], does: words.keyHandIn },
  yearBeside: { scope: 'workspace', keys: ['y'], does: words.keyYearBeside },
  lastYearText: { scope: 'workspace', keys: ['Shift+y'], does: words.keyLastYearText },
  activeDisclosure: { scope: 'workspace', keys: ['1'], does: words.keyTable2 },
  applications: { scope: 'workspace', keys: ['2'], does: words.keyTable3 },
  reviewLitigation: { scope: 'workspace', keys: ['3'], does: words.keyTable4 },
  filterFindings: { scope: 'workspace', keys: ['s'], does: words.keyFilterFindings },
  listFindings: { scope: 'workspace', keys: ['g f'], does: words.keyListFindings },
  listDoubts: { scope: 'workspace', keys: ['g d'], does: words.keyListDoubts },
  listUnread: { scope: 'workspace', keys: ['g u'], does: words.keyListUnread },
  listAnnotations: { scope: 'workspace', keys: ['g a'], does: words.keyListAnnotations },
  listCorrections: { scope: 'workspace', keys: ['g e'], does: words.keyListCorrections },
  listChecks: { scope: 'workspace', keys: ['g c'], does: words.keyListChecks },
  listNumbers: { scope: 'workspace', keys: ['g n'], does: words.keyListNumbers },
  listVersions: { scope: 'workspace', keys: ['g v'], does: words.keyListVersions },
  listReadings: { scope: 'workspace', keys: ['g r'], does: words.keyListReadings },
  nextPane: { scope: 'workspace', keys: ['F6'], does: words.keyNextPane },
  previousPane: { scope: 'workspace', keys: ['Shift+F6'], does: words.keyPreviousPane },
  back: { scope: 'workspace', keys: ['g l', 'Escape'], does: words.keyBack },
  moveLeft: { scope: 'pane', keys: ['ArrowLeft'], does: words.keyMoveLeft },
  moveRight: { scope: 'pane', keys: ['ArrowRight'], does: words.keyMoveRight },
  moveUp: { scope: 'pane', keys: ['ArrowUp'], does: words.keyMoveUp },
  moveDown: { scope: 'pane', keys: ['ArrowDown'], does: words.keyMoveDown },
  choose: { scope: 'pane', keys: ['Enter'], does: words.keyChoose },
  pick: { scope: 'pane', keys: [' '], does: words.keyPick },
  submit: { scope: 'pane', keys: ['Ctrl+Enter'], does: words.keySubmit },
} as const satisfies Record<string, KeyRow>;

export type Command = keyof typeof KEYS;

/** The parts of a keyboard event that name a chord. */
export interface Chord {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** `Ctrl+Shift+z`, `Shift+F6`, `?`. Shift is part of the name only where the key itself does not show it. */
export function chordName({ key, ctrlKey, metaKey, altKey, shiftKey }: Chord): string {
  const letter = /^[a-z]$/i.test(key);
  const shown = shiftKey && (letter || key.length > 1 || ctrlKey || metaKey);
  const name = letter ? key.toLowerCase() : key;
  const held = [ctrlKey || metaKey ? 'Ctrl' : '', altKey ? 'Alt' : '', shown ? 'Shift' : ''];
  return [...held.filter((each) => each !== ''), name].join('+');
}

const PRINTED: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  ' ': 'Space',
};

/** The keys of a command as they are printed: `Ctrl+Z`, `G L`, `←`. */
export function keyLabel(keys: string): string {
  const printed = PRINTED[keys];
  if (printed !== undefined) return printed;
  return keys.replace(/\b[a-z]\b/g, (letter) => letter.toUpperCase());
}

/** The first key of a command, to stand beside its name on a button. */
export const hintOf = (command: Command): string => keyLabel(KEYS[command].keys[0]);
