import type { OwnFindingKind } from '../../../../shared/casefile/own-finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Message } from '../../../../shared/i18n/message';

/** The kinds of an inspector's own findings. */
export const OWN_KIND_WORDS: Readonly<Record<OwnFindingKind, Message>> = {
  data: deskMessages.ownData,
  wording: deskMessages.ownWording,
  missing: deskMessages.ownMissing,
  form: deskMessages.ownForm,
  other: deskMessages.ownOther,
};
