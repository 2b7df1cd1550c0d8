import { expect, it } from 'vitest';
import { answered, settled } from '../../../../renderer/ui/settled';
import { RefusedContext, useAsk } from '../../../../renderer/ui/use-ask';
import { fail, ok } from '../../../../shared/lib/result';
import { mounted, press } from '../mounted';

it('makes an error of a call that main refuses, and leaves answers as they are', async () => {
  const refused = { ok: false, error: { kind: 'invalidCall' } };
  expect(await settled(Promise.reject(new Error('invalidCall: locked')))).toEqual(refused);
  expect(await answered(Promise.reject(new Error('invalidCall: locked')))).toEqual(refused);
  expect(await settled(Promise.resolve(ok(3)))).toEqual(ok(3));
  expect(await settled(Promise.resolve(fail({ kind: 'saveFailed' })))).toEqual(
    fail({ kind: 'saveFailed' }),
  );
  expect(await answered(Promise.resolve(null))).toEqual(ok(null));
});

it('says that something was not done which answers nothing', async () => {
  function Stop({ call }: { readonly call: () => Promise<unknown> }) {
    const ask = useAsk();
    return <button data-testid="stop" onClick={() => ask(call())} />;
  }
  const said: string[] = [];
  const place = await mounted(
    <RefusedContext value={({ kind }) => said.push(kind)}>
      <Stop call={() => Promise.reject(new Error('locked'))} />
    </RefusedContext>,
  );
  await press(place, 'stop');
  expect(said).toEqual(['invalidCall']);
});
