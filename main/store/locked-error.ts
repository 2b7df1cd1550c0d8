/** The cases are under a password, and it is not given. */
export class LockedError extends Error {
  readonly code = 'ELOCKED';
}
