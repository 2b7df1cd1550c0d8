import { access } from 'node:fs/promises';
import { shell } from 'electron';
import { fail, ok } from '../../../shared/lib/result';
import { errorCode } from '../../../shared/lib/system-code';
import type { Handlers } from '../answer-call';
import type { Dialogs } from '../dialogs';
import { exportCase } from '../export-case';
import { exportPdf, type ExportParts } from '../export-pdf';

interface Parts extends ExportParts {
  readonly chooseCasePlace: Dialogs['chooseCasePlace'];
}

export function exportHandlers(
  parts: Parts,
): Pick<Handlers, 'exportPdf' | 'exportCase' | 'stopExport' | 'showExport'> {
  let stopper = new AbortController();
  /** Where this run has written; a case records the name of a PDF and not the folders of a computer. */
  const { desk, settings } = parts;
  const places = new Map<string, string>();
  return {
    exportPdf: async ({ caseId, sign }) => {
      const exported = await exportPdf(parts, caseId, sign, stopper.signal);
      if (exported.ok && exported.value) places.set(caseId, exported.value.path);
      return exported;
    },
    stopExport: () => {
      stopper.abort();
      stopper = new AbortController();
      return Promise.resolve(null);
    },
    exportCase: ({ caseId, kind }) =>
      exportCase(
        { desk, lang: () => settings.current.lang, choosePlace: parts.chooseCasePlace },
        caseId,
        kind,
      ),
    showExport: async ({ caseId }) => {
      const file = places.get(caseId);
      if (file === undefined) return fail({ kind: 'unreadableFile', code: 'ENOENT' });
      try {
        await access(file);
        shell.showItemInFolder(file);
        return ok(null);
      } catch (error) {
        return fail({ kind: 'unreadableFile', code: errorCode(error) });
      }
    },
  };
}
