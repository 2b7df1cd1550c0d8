import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { CaseEvent } from '../../shared/casefile/event';
import { caseText, readCaseText, type CaseContent } from './case-file';
import { CaseFolders, isCaseId, makeFolder, partOf, readdirIfThere } from './case-folders';
import { removeStrayDrafts } from './durable-file';
import { readSoundIfThere, readTextIfThere, type Files } from './files';
import { thinBackups, type Backup } from './thin-backups';

const NAME = /^(\d{6,})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d+)(-before-migration)?\.json$/;

/** The first version of the report, and later ones. */
const SOURCE = /^source(?:-[0-9a-f]{32})?$/;

const timeInName = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '');

/** `null` for a file that is none. */
function described(name: string, size: number): Backup | null {
  const [, number, year, month, day, hour, minute, second, events, before] = NAME.exec(name) ?? [];
  if (number === undefined) return null;
  return {
    name,
    number: Number(number),
    madeAt: `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`,
    events: Number(events),
    beforeMigration: before !== undefined,
    size,
  };
}

/**
 * Earlier states of the cases, outside their folders: `backups/<2 hex>/<id>/`, with a copy of the file that was handed
 * in (`source`). They are made after an act is acknowledged and never stand in its way.
 */
export class CaseBackups {
  readonly #data: string;
  readonly #files: Files;
  readonly #folders: CaseFolders;
  readonly #now: () => Date;

  constructor(dataFolder: string, files: Files, now: () => Date = () => new Date()) {
    this.#data = dataFolder;
    this.#files = files;
    this.#folders = new CaseFolders(dataFolder);
    this.#now = now;
  }

  /** Of which cases there are any. */
  async cases(): Promise<readonly string[]> {
    const root = path.join(this.#data, 'backups');
    const ids: string[] = [];
    for (const part of await readdirIfThere(root)) {
      ids.push(...(await readdirIfThere(path.join(root, part))).filter(isCaseId));
    }
    return ids;
  }

  /** The newest first. */
  async list(caseId: string): Promise<readonly Backup[]> {
    if (!isCaseId(caseId)) return [];
    const folder = this.#folder(caseId);
    const backups: Backup[] = [];
    for (const name of await readdirIfThere(folder)) {
      const { size } = NAME.test(name) ? await stat(path.join(folder, name)) : { size: 0 };
      const backup = described(name, size);
      if (backup) backups.push(backup);
    }
    return backups.sort((a, b) => b.number - a.number);
  }

  /** Keeps a case as it is, and lets go of what need not be kept any more. */
  async keep(caseId: string, events: readonly CaseEvent[]): Promise<void> {
    await this.#write(caseId, caseText(events), events.length, '');
    await this.#keepSources(caseId);
    const folder = this.#folder(caseId);
    for (const { name } of thinBackups(await this.list(caseId))) {
      await rm(path.join(folder, name), { force: true });
    }
    await removeStrayDrafts(folder);
  }

  /** Keeps the case file of an older version as it is, before it is written in this one. */
  async keepOlder(caseId: string, events: number): Promise<void> {
    const text = await readTextIfThere(this.#files, this.#folders.caseFile(caseId));
    if (text !== null) await this.#write(caseId, text, events, '-before-migration');
  }

  /** `null` where there is none of that name. Throws as reading a case file does. */
  async read(caseId: string, name: string): Promise<CaseContent | null> {
    if (!isCaseId(caseId) || !NAME.test(name)) return null;
    const text = await readTextIfThere(this.#files, path.join(this.#folder(caseId), name));
    return text === null ? null : readCaseText(text);
  }

  /** The copies of the versions that were handed in, by the names of their files. */
  async sources(caseId: string): Promise<ReadonlyMap<string, Uint8Array>> {
    const folder = this.#folder(caseId);
    const copies = new Map<string, Uint8Array>();
    for (const name of (await readdirIfThere(folder)).filter((each) => SOURCE.test(each))) {
      const copy = await readSoundIfThere(this.#files, path.join(folder, name));
      if (copy) copies.set(name, copy);
    }
    return copies;
  }

  /** They stay as they are, under another name, and are not those of the case any more. */
  async putAside(caseId: string): Promise<void> {
    const folder = this.#folder(caseId);
    await rename(folder, `${folder}.left-${Date.now()}`);
  }

  #folder(caseId: string): string {
    return path.join(this.#data, 'backups', partOf(caseId), caseId);
  }

  async #keepSources(caseId: string): Promise<void> {
    const folder = this.#folder(caseId);
    const kept = await readdirIfThere(folder);
    for (const name of await readdirIfThere(this.#folders.folder(caseId))) {
      if (!SOURCE.test(name) || kept.includes(name)) continue;
      const bytes = await this.#files.read(path.join(this.#folders.folder(caseId), name));
      await this.#files.write(path.join(folder, name), bytes);
    }
  }

  async #write(caseId: string, text: string, events: number, remark: string): Promise<void> {
    const root = await makeFolder(this.#data, 'backups');
    const folder = await makeFolder(await makeFolder(root, partOf(caseId)), caseId);
    const [newest] = await this.list(caseId);
    const number = String((newest?.number ?? 0) + 1).padStart(6, '0');
    const name = `${number}-${timeInName(this.#now())}-${events}${remark}.json`;
    await this.#files.write(path.join(folder, name), text);
  }
}
