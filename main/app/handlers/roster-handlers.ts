import path from 'node:path';
import type { AppError } from '../../../shared/contract/app-error';
import { handInMessages } from '../../../shared/i18n/hand-ins';
import { say } from '../../../shared/i18n/message';
import type { Lang } from '../../../shared/lib/localised';
import { ok, type Result } from '../../../shared/lib/result';
import { handInsOf, type HandIns } from '../../../shared/report/hand-ins';
import type { Reader } from '../../import/reader';
import { writeDurably } from '../../store/durable-file';
import { readChosenFile } from '../../store/read-chosen-file';
import { saved } from '../../store/saved';
import type { RosterStore } from '../../store/roster-store';
import type { Handlers } from '../answer-call';
import type { CaseDesk } from '../case-desk';
import type { Dialogs } from '../dialogs';
import { handInCsv, missingUnits } from '../hand-in-list';
import { readRoster } from '../read-roster';

type RosterHandlers = Pick<
  Handlers,
  'getRoster' | 'saveRoster' | 'chooseRosterFile' | 'copyMissingUnits' | 'exportHandIns'
>;

interface Parts {
  readonly desk: CaseDesk;
  readonly roster: RosterStore;
  readonly reader: Reader;
  readonly dialogs: Pick<Dialogs, 'chooseRoster' | 'chooseCsvPlace'>;
  readonly lang: () => Lang;
  /** Puts a text on the clipboard. */
  readonly copy: (text: string) => Promise<void>;
}

async function handIns({ desk, roster }: Parts, year: number): Promise<Result<HandIns, AppError>> {
  const loaded = await roster.load();
  return loaded.ok ? ok(handInsOf(loaded.value, await desk.list(), year)) : loaded;
}

async function exportHandIns(
  parts: Parts,
  year: number,
): Promise<Result<{ readonly path: string } | null, AppError>> {
  const found = await handIns(parts, year);
  if (!found.ok) return found;
  const lang = parts.lang();
  const file = await parts.dialogs.chooseCsvPlace(say(lang, handInMessages.fileName, { year }));
  if (file === null) return ok(null);
  return saved(async () => {
    await writeDurably(file, handInCsv(lang, found.value, await parts.desk.list()), 0o666);
    return ok({ path: file });
  });
}

export function rosterHandlers(parts: Parts): RosterHandlers {
  const { roster, reader, dialogs, copy } = parts;
  return {
    getRoster: () => roster.load(),
    saveRoster: ({ roster: next }) => roster.save(next),
    chooseRosterFile: async () => {
      const file = await dialogs.chooseRoster();
      if (file === null) return ok(null);
      const bytes = await readChosenFile(file);
      const rows = bytes.ok ? await readRoster(reader, bytes.value) : bytes;
      return rows.ok ? ok({ fileName: path.basename(file), rows: rows.value }) : rows;
    },
    copyMissingUnits: async ({ year }) => {
      const found = await handIns(parts, year);
      if (!found.ok) return found;
      const units = missingUnits(found.value);
      await copy(units.join('\n'));
      return ok(units.length);
    },
    exportHandIns: ({ year }) => exportHandIns(parts, year),
  };
}
