import type { IdentityInfo } from '../../../shared/contract/identity';
import { ok } from '../../../shared/lib/result';
import type { IdentityStore } from '../../signing/identity-store';
import type { Dialogs } from '../dialogs';
import type { Handlers } from '../answer-call';
import { readChosenFile } from '../../store/read-chosen-file';

type IdentityHandlers = Pick<
  Handlers,
  'getIdentity' | 'createIdentity' | 'importIdentity' | 'unlockIdentity' | 'lockIdentity'
>;

/** An identity's file that cannot be read counts as none: a new one is made beside it, and the old one is kept. */
async function infoOf(identity: IdentityStore): Promise<IdentityInfo | null> {
  const info = await identity.info();
  return info.ok ? info.value : null;
}

export function identityHandlers(
  identity: IdentityStore,
  chooseCertificate: Dialogs['chooseCertificate'],
): IdentityHandlers {
  return {
    getIdentity: () => infoOf(identity),
    createIdentity: (request) => identity.create({ ...request, now: new Date() }),
    importIdentity: async ({ passphrase }) => {
      const file = await chooseCertificate();
      if (file === null) return ok(null);
      const bytes = await readChosenFile(file);
      if (!bytes.ok) return bytes;
      return identity.importP12({ bytes: bytes.value, passphrase, now: new Date() });
    },
    unlockIdentity: ({ passphrase }) => identity.unlock(passphrase),
    lockIdentity: () => {
      identity.lock();
      return infoOf(identity);
    },
  };
}
