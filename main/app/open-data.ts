import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { Notice } from '../../shared/contract/calls';
import { DEFAULT_LOOK } from '../../shared/contract/settings';
import { RULE_SET_VERSION } from '../../shared/rules/registry';
import type { Reader } from '../import/reader';
import { createIdentityStore, type IdentityStore } from '../signing/identity-store';
import { BackupSoon } from '../store/backup-soon';
import { CaseIndex } from '../store/case-index';
import { CaseStore } from '../store/case-store';
import { CaseTextStore } from '../store/case-texts';
import { errorCode } from '../../shared/lib/system-code';
import { removeStrayDrafts, writeDurably } from '../store/durable-file';
import { RosterStore } from '../store/roster-store';
import { SettingsStore } from '../store/settings-store';
import { Vault } from '../store/vault';
import { CaseDesk } from './case-desk';
import { CaseSearch } from './search-cases';
import { CaseKeeping } from './case-keeping';
import { CaseLock } from './case-lock';
import { SentCase } from './sent-case';

/** Everything that is kept in the data folder. */
export interface Data {
  readonly desk: CaseDesk;
  readonly keeping: CaseKeeping;
  /** What the window holds of the open case. */
  readonly sent: SentCase;
  readonly lock: CaseLock;
  readonly settings: SettingsStore;
  readonly roster: RosterStore;
  readonly search: CaseSearch;
  readonly identity: IdentityStore;
  readonly windowStateFile: string;
  /** Reads the list of cases before the window asks for it. */
  readonly readIndex: () => Promise<void>;
  /** Looks through all cases behind the list, and removes what killed runs left half-written. */
  readonly lookThrough: () => Promise<void>;
  /** Writes the backups that wait, and the index, so that the next start is quick. */
  readonly close: () => Promise<void>;
}

/** The name that the system knows its user by; some have none. */
function userName(): string {
  try {
    return userInfo().username || '审核人员';
  } catch {
    return '审核人员';
  }
}

/** Acts come in bursts. What a kill loses of the index is read again from the cases. */
const SAVE_AFTER_MS = 2000;

function saveSoon(save: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null;
  return () => {
    timer ??= setTimeout(() => {
      timer = null;
      save().catch((error: unknown) => console.error('the list of cases was not saved', error));
    }, SAVE_AFTER_MS);
  };
}

/** Of a burst of acts the last state is enough; so long after it a backup is made. */
const BACKUP_AFTER_MS = 3000;

/** What the data tells the window unasked. */
export type Tell = (
  notice: Extract<
    Notice,
    { kind: 'casesChanged' | 'backupFailed' | 'vaultChanged' | 'conversionUnfinished' }
  >,
) => void;

interface CaseParts {
  readonly reader: Reader;
  readonly vault: Vault;
  readonly tell: Tell;
  readonly who: () => string;
}

interface Kept {
  readonly index: CaseIndex;
  readonly backups: BackupSoon;
}

/** What is gone or damaged meanwhile has the backups that were made before, and the list says so. */
async function backUp(store: CaseStore, caseId: string): Promise<void> {
  const stored = await store.load(caseId);
  if (stored.ok && stored.value.brokenAt === null)
    return store.backups.keep(caseId, stored.value.events);
  if (!stored.ok && stored.error.kind === 'readFailed')
    throw Object.assign(new Error(`${caseId} could not be read`), { code: stored.error.code });
}

function backupsOf(store: () => CaseStore, { vault, tell }: CaseParts): BackupSoon {
  return new BackupSoon({
    afterMs: BACKUP_AFTER_MS,
    keep: (caseId) => backUp(store(), caseId),
    failed: (error) => {
      console.error('no backup was made', error);
      // It is made when the password is given.
      if (vault.state !== 'locked') tell({ kind: 'backupFailed', code: errorCode(error) });
    },
  });
}

async function openSettings(folder: string): Promise<SettingsStore> {
  const settings = new SettingsStore(path.join(folder, 'settings.json'), {
    lang: 'zh-CN',
    inspector: userName(),
    ...DEFAULT_LOOK,
  });
  await settings.load();
  return settings;
}

/** The cases, kept as the vault says. */
function openCases(
  folder: string,
  parts: CaseParts,
): Pick<Data, 'desk' | 'keeping' | 'search'> & Kept {
  const { reader, vault, tell, who } = parts;
  const { files } = vault;
  const backups = backupsOf(() => store, parts);
  const store: CaseStore = new CaseStore(folder, {
    files,
    saved: ({ caseId }) => backups.saved(caseId),
  });
  const index: CaseIndex = new CaseIndex({
    file: path.join(folder, 'index.json'),
    files,
    folders: store.folders,
    ruleSet: RULE_SET_VERSION,
    summarise: (stamp, last) => desk.summarise(stamp, last),
    changed: saveSoon(async () => (vault.state === 'locked' ? undefined : index.save())),
    news: (left) => tell({ kind: 'casesChanged', left }),
    failed: (error) => console.error('a case was not looked at', error),
  });
  const desk = new CaseDesk({ store, reader, index, who });
  const keeping = new CaseKeeping({ store, index, who, summarise: desk.summarise.bind(desk) });
  const search = new CaseSearch({ desk, index, store, texts: new CaseTextStore(folder, files) });
  return { desk, keeping, search, index, backups };
}

interface LockParts extends Omit<CaseParts, 'who'> {
  readonly cases: ReturnType<typeof openCases>;
  readonly sent: SentCase;
  readonly roster: RosterStore;
  readonly lookThrough: () => Promise<void>;
}

function lockOf({ cases, sent, roster, reader, vault, tell, lookThrough }: LockParts): CaseLock {
  const { desk, search, index, backups } = cases;
  const stop = (): void => {
    search.stop();
    desk.stopReading();
  };
  return new CaseLock({
    vault,
    stop,
    settle: () => settled(vault, cases),
    forget: () => {
      stop();
      reader.end();
      desk.forgetAll();
      sent.forget();
      roster.forget();
    },
    quiet: () => index.settled(),
    opened: () => {
      lookThrough().catch((error: unknown) => console.error(error));
      void backups.flush();
    },
    tell,
  });
}

/** Writes the backups that wait, and the index, where it can be. */
async function settled(vault: Vault, { backups, index }: Kept): Promise<void> {
  if (vault.state === 'locked') return;
  await backups.flush();
  await index.save();
}

export async function openData(folder: string, reader: Reader, tell: Tell): Promise<Data> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const settings = await openSettings(folder);
  const vault = new Vault(folder);
  await vault.load();
  const who = (): string => settings.current.inspector;
  const cases = openCases(folder, { reader, vault, tell, who });
  const { desk, keeping, search, index } = cases;
  const readIndex = async (): Promise<void> => {
    if (vault.state !== 'locked') await index.list();
  };
  const lookThrough = async (): Promise<void> => {
    await removeStrayDrafts(folder);
    if (vault.state !== 'locked') await index.refresh();
  };
  const roster = new RosterStore(path.join(folder, 'roster.json'), vault.files);
  const sent = new SentCase();
  const lock = lockOf({ cases, sent, roster, reader, vault, tell, lookThrough });
  const identity = createIdentityStore(folder, writeDurably);
  const windowStateFile = path.join(folder, 'window.json');
  const close = (): Promise<void> => settled(vault, cases);
  const kept = { desk, keeping, search, sent, settings, roster, identity, windowStateFile };
  return { ...kept, lock, readIndex, lookThrough, close };
}
