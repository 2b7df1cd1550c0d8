import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { CALL_CHANNEL, NOTICE_CHANNEL } from '../../shared/contract/bridge';
import { noticeSchema, type Notice } from '../../shared/contract/calls';
import { answerCall, refusal, type Handlers } from './answer-call';
import { isOwn } from './app-scheme';

/** Only the page itself may call: no other origin, no frame inside it. */
function isTrusted({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwn(senderFrame.url);
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
