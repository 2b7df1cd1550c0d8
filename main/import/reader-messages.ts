import type { Result } from '../../shared/lib/result';
import type { Reading } from './read-and-audit';
import type { ReadingRequest } from './reading-request';
import type { ReadError } from './read-error';

export interface ReaderQuestion {
  readonly id: number;
  readonly request: ReadingRequest;
}

export interface ReaderAnswer {
  readonly id: number;
  readonly result: Result<Reading, ReadError>;
}
