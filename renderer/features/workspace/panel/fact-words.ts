import type { FactStatus } from '../../../../shared/audit/finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Message } from '../../../../shared/i18n/message';
import type { Fact, FactScope } from '../../../../shared/report/annual-report';
import { quantityName } from '../../../../shared/report/quantity-name';
import type { Words } from '../../../ui/words';

/** What became of a number of the text. */
export const STATUS_WORDS: Readonly<Record<FactStatus, Message>> = {
  contradicts: deskMessages.statusContradicts,
  sumFails: deskMessages.statusSumFails,
  rateFails: deskMessages.statusRateFails,
  questioned: deskMessages.statusQuestioned,
  agrees: deskMessages.statusAgrees,
  sumHolds: deskMessages.statusSumHolds,
  rateHolds: deskMessages.statusRateHolds,
  unverifiable: deskMessages.statusUnverifiable,
  noCounterpart: deskMessages.statusNoCounterpart,
  date: deskMessages.statusDate,
  ordinal: deskMessages.statusOrdinal,
  documentNumber: deskMessages.statusDocumentNumber,
  lawArticle: deskMessages.statusLawArticle,
  contact: deskMessages.statusContact,
  name: deskMessages.statusName,
  notUnderstood: deskMessages.statusNotUnderstood,
};

const SCOPE_WORDS: Readonly<Record<Exclude<FactScope, 'unstated'>, Message>> = {
  region: deskMessages.scopeRegion,
  office: deskMessages.scopeOffice,
  part: deskMessages.scopePart,
  otherTime: deskMessages.scopeOtherTime,
};

/** Of whom or of when a number is said; empty where the text does not say it. */
export const scopeWords = (t: Words, { scope }: Fact): string =>
  scope === 'unstated' ? '' : t(SCOPE_WORDS[scope]);

/** The quantity that a number states, in the words of the form; empty where it states none that is known. */
export const quantityWords = (t: Words, { counts }: Fact): string =>
  counts ? t.of(quantityName(counts.quantity)) : '';
