import { CALL_NAMES } from '../../shared/contract/call-names';
import { calls, type CallInput, type CallName, type CallOutput } from '../../shared/contract/calls';

/** One for each call of the contract: a missing one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>>;
};

/** What the window gets for a call that is not of the contract. */
export const refusal = (reason: string): Error => new Error(`invalidCall: ${reason}`);

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(CALL_NAMES, name);

/** Checks a call, runs it, and checks its answer: a wrong answer is a mistake of ours and never reaches the window. */
export async function answerCall(
  handlers: Handlers,
  name: unknown,
  input: unknown,
): Promise<unknown> {
  if (!isCallName(name)) throw refusal('no such call');
  const call = calls[name];
  const checked = call.input.safeParse(input);
  if (!checked.success) throw refusal(`${name} does not take this`);
  const handler = handlers[name] as (checked: unknown) => Promise<unknown>;
  return call.output.parse(await handler(checked.data));
}
