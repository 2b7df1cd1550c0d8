import type { Result } from '../../shared/lib/result';
import type { Reading, ReadingRequest } from './read-and-audit';
import type { ReadError } from './read-error';

export interface ReaderQuestion {
  readonly id: number;
  readonly request: ReadingRequest;
}

export interface ReaderAnswer {
  readonly id: number;
  readonly result: Result<Reading, ReadError>;
}
