import type { CaseView } from '../../shared/contract/case-view';
import type { Lang } from '../../shared/lib/localised';

/** What the visible block says of the signer, all of it out of the certificate. */
export interface SignerFacts {
  readonly name: string;
  readonly organization: string;
  /** Organizational unit; empty where there is none. */
  readonly unit: string;
  readonly issuer: string;
  readonly selfSigned: boolean;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
}

/** Everything that the document of findings says: plain data, fit for a message between processes. */
export interface FindingsInput {
  readonly lang: Lang;
  readonly case: Pick<
    CaseView,
    | 'file'
    | 'document'
    | 'report'
    | 'audit'
    | 'lastYear'
    | 'events'
    | 'state'
    | 'anchors'
    | 'comparison'
    | 'readings'
    | 'brokenAt'
  >;
  /** Empty where nobody has given a name. */
  readonly inspector: string;
  readonly organization: string;
  /** ISO 8601; stands on the cover and, where it is signed, in the block. */
  readonly date: string;
  /** Name and version of the program. */
  readonly program: string;
  /** `null` for a document that will not be signed, which then says so. */
  readonly signer: SignerFacts | null;
}
