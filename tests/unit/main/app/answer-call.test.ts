import { describe, expect, it } from 'vitest';
import { answerCall, type Handlers } from '../../../../main/app/answer-call';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import { calls } from '../../../../shared/contract/calls';

/** Handlers of which all but the given ones must not be reached. */
function handlers(given: Partial<Handlers>): Handlers {
  const unreached = (): Promise<never> => Promise.reject(new Error('reached'));
  const others = Object.fromEntries(Object.keys(calls).map((name) => [name, unreached]));
  return { ...others, ...given } as Handlers;
}

const settings = { lang: 'zh-CN', inspector: '张三', ...DEFAULT_LOOK } as const;
const getSettings = handlers({ getSettings: () => Promise.resolve(settings) });

describe('a call', () => {
  it('is answered', async () => {
    expect(await answerCall(getSettings, 'getSettings', {})).toEqual(settings);
  });

  it.each(['', 'readFile', 'toString', '__proto__', null, 7, { name: 'getSettings' }])(
    'by the name of %j is refused',
    async (name) => {
      await expect(answerCall(getSettings, name, {})).rejects.toThrow('invalidCall');
    },
  );

  it.each([
    ['getSettings', undefined],
    ['getSettings', { extra: 1 }],
    ['openCase', {}],
    ['openCase', { caseId: 7 }],
    ['importFiles', { files: [{ name: 'a', bytes: [1, 2] }] }],
    ['act', { caseId: 'a', act: { type: 'exportPdf' } }],
    ['act', { caseId: 'a', act: { type: 'undo', seq: 0 } }],
    ['saveSettings', { lang: 'fr', inspector: '张三' }],
    ['saveSettings', { lang: 'en', inspector: '  ' }],
  ])('%s with %j does not reach its handler', async (name, input) => {
    await expect(answerCall(handlers({}), name, input)).rejects.toThrow('invalidCall');
  });

  it('with a wrong answer is not answered', async () => {
    const wrong = { ...settings, passphrase: '123' };
    const leaking = handlers({ getSettings: () => Promise.resolve(wrong) });
    await expect(answerCall(leaking, 'getSettings', {})).rejects.toThrow();
  });
});
