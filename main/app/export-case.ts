import type { AppError } from '../../shared/contract/app-error';
import type { BundleKind } from '../../shared/contract/case-view';
import { appMessages } from '../../shared/i18n/app';
import { say } from '../../shared/i18n/message';
import type { Lang } from '../../shared/lib/localised';
import { fail, ok, type Result } from '../../shared/lib/result';
import { writeDurably } from '../store/durable-file';
import { saved } from '../store/saved';
import { makeBundle } from './bundle/make-bundle';
import { packBundle } from './bundle/pack-bundle';
import { unpackBundle } from './bundle/unpack-bundle';
import type { CaseDesk } from './case-desk';
import type { Dialogs } from './dialogs';
import { safeUnitName } from './pdf-file-name';

interface Parts {
  readonly desk: CaseDesk;
  readonly lang: () => Lang;
  readonly choosePlace: Dialogs['chooseCasePlace'];
}

const NAMES = { whole: 'caseWhole', blind: 'caseBlind', reading: 'caseReading' } as const;

/** Asks where to, and writes the case as one file; `null` where the user cancelled. No event: the case is as it was. */
export async function exportCase(
  { desk, lang, choosePlace }: Parts,
  caseId: string,
  kind: BundleKind,
): Promise<Result<{ readonly path: string } | null, AppError>> {
  const view = await desk.open(caseId);
  if (!view.ok) return view;
  const { unit, year } = view.value.report;
  const of = `${safeUnitName(unit, lang())}${year ?? ''}`;
  const file = await choosePlace(`${of}${say(lang(), appMessages[NAMES[kind]])}.gouji`);
  if (file === null) return ok(null);
  // Only now: it may have been locked while the dialog stood.
  const whole = await desk.whole(caseId);
  if (!whole.ok) return whole;
  const packed = await packBundle(makeBundle(kind, whole.value));
  if (!packed.ok) return packed;
  // What would be refused where it is read is found out here, while the case is at hand, and replaces no file.
  const read = await unpackBundle(packed.value);
  if (!read.ok) return fail({ kind: 'caseNotWritten' });
  return saved(async () => {
    await writeDurably(file, packed.value, 0o666);
    return ok({ path: file });
  });
}
