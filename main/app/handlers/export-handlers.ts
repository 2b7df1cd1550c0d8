import { fail } from '../../../shared/lib/result';
import type { Handlers } from '../answer-call';

export const exportHandlers = (): Pick<Handlers, 'exportPdf' | 'showExport'> => ({
  exportPdf: () => Promise.resolve(fail({ kind: 'exportFailed' })),
  showExport: () => Promise.resolve(fail({ kind: 'exportFailed' })),
});
