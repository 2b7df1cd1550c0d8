import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { Notice } from '../../shared/contract/calls';
import { DEFAULT_LOOK } from '../../shared/contract/view';
import { RULE_SET_VERSION } from '../../shared/rules/registry';
import type { Reader } from '../import/reader';
import { createIdentityStore, type IdentityStore } from '../signing/identity-store';
import { BackupSoon } from '../store/backup-soon';
import { CaseIndex } from '../store/case-index';
import { CaseStore } from '../store/case-store';
import { CaseTextStore } from '../store/case-texts';
import { errorCode, removeStrayDrafts, writeDurably } from '../store/durable-file';
import { RosterStore } from '../store/roster-store';
import { SettingsStore } from '../store/settings-store';
import { Vault } from '../store/vault';
import { CaseDesk } from './case-desk';
import { CaseSearch } from './search-cases';
import { CaseKeeping } from './case-keeping';
import { CaseLock } from './case-lock';

/** Everything that is kept in the data folder. */
export interface Data {
  readonly desk: CaseDesk;
  readonly keeping: CaseKeeping;
  readonly lock: CaseLock;
  readonly settings: SettingsStore;
  readonly roster: RosterStore;
  readonly search: CaseSearch;
  readonly identity: IdentityStore;
  readonly windowStateFile: string;
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

function backupsOf(store: () => CaseStore, tell: Tell): BackupSoon {
  return new BackupSoon({
    afterMs: BACKUP_AFTER_MS,
    keep: ({ caseId, events }) => store().backups.keep(caseId, events),
    failed: (error) => {
      console.error('no backup was made', error);
      tell({ kind: 'backupFailed', code: errorCode(error) });
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
  const backups = backupsOf(() => store, tell);
  const store: CaseStore = new CaseStore(folder, {
    files,
    saved: (stored) => backups.saved(stored),
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

export async function openData(folder: string, reader: Reader, tell: Tell): Promise<Data> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const settings = await openSettings(folder);
  const vault = new Vault(folder);
  await vault.load();
  const who = (): string => settings.current.inspector;
  const { index, backups, ...cases } = openCases(folder, { reader, vault, tell, who });
  // While the window is being made there is time to read the index.
  if (vault.state !== 'locked') {
    cases.desk.list().catch((error: unknown) => console.error(error));
  }
  const lookThrough = async (): Promise<void> => {
    await removeStrayDrafts(folder);
    if (vault.state !== 'locked') await index.refresh();
  };
  const settle = async (): Promise<void> => {
    if (vault.state === 'locked') return;
    await backups.flush();
    await index.save();
  };
  const lock = new CaseLock({
    vault,
    settle,
    forget: () => {
      cases.search.stop();
      cases.desk.forgetAll();
    },
    opened: () => void lookThrough().catch((error: unknown) => console.error(error)),
    tell,
  });
  const identity = createIdentityStore(folder, writeDurably);
  const windowStateFile = path.join(folder, 'window.json');
  const roster = new RosterStore(path.join(folder, 'roster.json'));
  const kept = { settings, roster, identity, windowStateFile };
  return { ...cases, ...kept, lock, lookThrough, close: settle };
}
