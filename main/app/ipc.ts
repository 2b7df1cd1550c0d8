import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { CALL_CHANNEL, NOTICE_CHANNEL } from '../../shared/contract/bridge';
import {
  calls,
  noticeSchema,
  type CallInput,
  type CallName,
  type CallOutput,
  type Notice,
} from '../../shared/contract/calls';
import { isOwn } from './security-policy';

/** One for each call of the contract: a missing one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>>;
};

/** What the window gets for a call that is not of the contract. */
const refusal = (reason: string): Error => new Error(`invalidCall: ${reason}`);

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(calls, name);

/** Only the page itself may call: no other origin, no frame inside it. */
function isTrusted({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwn(senderFrame.url);
}

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

export function answerCalls(handlers: Handlers): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event)) throw refusal('unknown sender');
    return answerCall(handlers, name, input);
  });
}

export function notify(window: WebContents, notice: Notice): void {
  window.send(NOTICE_CHANNEL, noticeSchema.parse(notice));
}
