import type { FindingsInput } from './findings-input';
import type { Printed } from './print-findings';

/** What the printer process is told: print this, with the fonts of that folder. */
export interface PrintRequest {
  readonly input: FindingsInput;
  readonly fontFolder: string;
}

export type PrintAnswer =
  | { readonly ok: true; readonly printed: Printed }
  /** `message` is that of the exception: for a log, not for a user. */
  | { readonly ok: false; readonly message: string };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Checks what holds the two sides together; the input itself is our own plain data. */
export const isPrintRequest = (value: unknown): value is PrintRequest =>
  isObject(value) && isObject(value['input']) && typeof value['fontFolder'] === 'string';

const isPrinted = (value: unknown): value is Printed =>
  isObject(value) && value['pdf'] instanceof Uint8Array && typeof value['block'] === 'object';

export const isPrintAnswer = (value: unknown): value is PrintAnswer =>
  isObject(value) &&
  (value['ok'] === true ? isPrinted(value['printed']) : typeof value['message'] === 'string');
