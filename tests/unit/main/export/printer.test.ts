import { EventEmitter } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Printed } from '../../../../main/export/print-findings';
import { printInProcess } from '../../../../main/export/printer';
import type { PrinterProcess } from '../../../../main/export/printer';
import { FONT_FOLDER, findingsInput } from '../../builders/findings-input';

const REQUEST = { input: findingsInput({ signer: null }), fontFolder: FONT_FOLDER };
const PRINTED: Printed = { pdf: new Uint8Array([1]), block: null };

/** A process that does what a test tells it to when it is asked to print. */
function processThat(behaves: (emit: (event: 'answer' | 'exit', value: unknown) => void) => void) {
  const events = new EventEmitter();
  const kill = vi.fn();
  const start = (): PrinterProcess => ({
    send: () => {
      behaves((event, value) => events.emit(event, value));
    },
    onAnswer: (listener) => events.on('answer', listener),
    onExit: (listener) => events.on('exit', listener),
    kill,
  });
  return { start, kill };
}

describe('printing in a process of its own', () => {
  it('gives what it printed, and ends the process', async () => {
    const { start, kill } = processThat((emit) => emit('answer', { ok: true, printed: PRINTED }));
    const answer = await printInProcess(REQUEST, { start, limitSeconds: 5 });
    expect(answer).toEqual({ ok: true, value: PRINTED });
    expect(kill).toHaveBeenCalledOnce();
  });

  it('tells that it could not', async () => {
    const { start, kill } = processThat((emit) =>
      emit('answer', { ok: false, message: 'no font' }),
    );
    const error = { kind: 'printerFailed', message: 'no font' };
    expect(await printInProcess(REQUEST, { start, limitSeconds: 5 })).toEqual({ ok: false, error });
    expect(kill).toHaveBeenCalledOnce();
  });

  it('takes nothing else for an answer', async () => {
    for (const answer of [null, 'pdf', { ok: true }, { ok: true, printed: { pdf: 'text' } }]) {
      const { start } = processThat((emit) => emit('answer', answer));
      expect(await printInProcess(REQUEST, { start, limitSeconds: 5 })).toMatchObject({
        ok: false,
        error: { kind: 'printerFailed' },
      });
    }
  });

  it('tells that the process died', async () => {
    const { start, kill } = processThat((emit) => emit('exit', 9));
    const error = { kind: 'printerDied', code: 9 };
    expect(await printInProcess(REQUEST, { start, limitSeconds: 5 })).toEqual({ ok: false, error });
    expect(kill).toHaveBeenCalledOnce();
  });

  it('leaves no ear at the signal, which lives longer', async () => {
    const { signal } = new AbortController();
    const [heard, left] = [
      vi.spyOn(signal, 'addEventListener'),
      vi.spyOn(signal, 'removeEventListener'),
    ];
    const { start } = processThat((emit) => emit('answer', { ok: true, printed: PRINTED }));
    await printInProcess(REQUEST, { start, limitSeconds: 5, signal });
    expect(heard).toHaveBeenCalledOnce();
    expect(left.mock.calls).toEqual(heard.mock.calls);
  });

  it('is given up when it is told to, and the process ended', async () => {
    const stopper = new AbortController();
    const { start, kill } = processThat(() => stopper.abort());
    const { signal } = stopper;
    const answer = await printInProcess(REQUEST, { start, limitSeconds: 5, signal });
    expect(answer).toEqual({ ok: false, error: { kind: 'printerStopped' } });
    expect(kill).toHaveBeenCalledOnce();
  });

  it('ends a process that says nothing', async () => {
    const { start, kill } = processThat(() => undefined);
    const error = { kind: 'printerTimeout', seconds: 0.05 };
    expect(await printInProcess(REQUEST, { start, limitSeconds: 0.05 })).toEqual({
      ok: false,
      error,
    });
    expect(kill).toHaveBeenCalledOnce();
  });
});

describe('the module of that process', () => {
  afterEach(() => {
    Reflect.deleteProperty(process, 'parentPort');
  });

  it(
    'prints what it is asked for, and refuses what is no request',
    { timeout: 60_000 },
    async () => {
      const port = Object.assign(new EventEmitter(), {
        postMessage: (answer: unknown) => port.emit('answer', answer),
      });
      Reflect.set(process, 'parentPort', port);
      await import('../../../../main/export/printer-process');
      const start = (): PrinterProcess => ({
        send: (request) => port.emit('message', { data: structuredClone(request) }),
        onAnswer: (listener) => port.once('answer', listener),
        onExit: () => undefined,
        kill: () => undefined,
      });
      const printed = await printInProcess(REQUEST, { start, limitSeconds: 60 });
      expect(printed.ok && Buffer.from(printed.value.pdf.subarray(0, 5)).toString()).toBe('%PDF-');
      const refused = await printInProcess('print!' as never, { start, limitSeconds: 60 });
      expect(refused).toMatchObject({ ok: false, error: { kind: 'printerFailed' } });
      const fontless = await printInProcess(
        { ...REQUEST, fontFolder: '/nowhere' },
        { start, limitSeconds: 60 },
      );
      expect(fontless).toMatchObject({ ok: false, error: { kind: 'printerFailed' } });
    },
  );
});
