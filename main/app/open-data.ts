import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import path from 'node:path';
import { DEFAULT_LOOK } from '../../shared/contract/view';
import { RULE_SET_VERSION } from '../../shared/rules/registry';
import type { Reader } from '../import/reader';
import { createIdentityStore, type IdentityStore } from '../signing/identity-store';
import { CaseIndex } from '../store/case-index';
import { CaseStore } from '../store/case-store';
import { removeStrayDrafts, writeDurably } from '../store/durable-file';
import { CaseTextStore } from '../store/case-texts';
import { RosterStore } from '../store/roster-store';
import { SettingsStore } from '../store/settings-store';
import { CaseDesk } from './case-desk';
import { CaseSearch } from './search-cases';

/** Everything that is kept in the data folder. */
export interface Data {
  readonly desk: CaseDesk;
  readonly settings: SettingsStore;
  readonly roster: RosterStore;
  readonly search: CaseSearch;
  readonly identity: IdentityStore;
  readonly windowStateFile: string;
  /** Removes what killed runs left half-written. */
  readonly tidy: () => Promise<void>;
  /** Writes the index, so that the next start is quick. */
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

export async function openData(folder: string, reader: Reader): Promise<Data> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const settings = new SettingsStore(path.join(folder, 'settings.json'), {
    lang: 'zh-CN',
    inspector: userName(),
    ...DEFAULT_LOOK,
  });
  await settings.load();
  const store = new CaseStore(folder);
  const index: CaseIndex = new CaseIndex({
    file: path.join(folder, 'index.json'),
    ruleSet: RULE_SET_VERSION,
    summarise: (stamp, last) => desk.summarise(stamp, last),
    changed: saveSoon(() => index.save()),
  });
  const desk = new CaseDesk({ store, reader, index, who: () => settings.current.inspector });
  return {
    desk,
    settings,
    search: new CaseSearch({ desk, index, store, texts: new CaseTextStore(folder) }),
    roster: new RosterStore(path.join(folder, 'roster.json')),
    identity: createIdentityStore(folder, writeDurably),
    windowStateFile: path.join(folder, 'window.json'),
    tidy: async () => {
      await removeStrayDrafts(folder);
      await store.tidy();
    },
    close: () => index.save(),
  };
}
