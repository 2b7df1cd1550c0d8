/** The password over the cases: there is none, it is to be given, or it has been given. */
export const VAULT_STATES = ['off', 'locked', 'open'] as const;
export type VaultState = (typeof VAULT_STATES)[number];
