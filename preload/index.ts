import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, NOTICE_CHANNEL, type Bridge } from '../shared/contract/bridge';
import { CALL_NAMES } from '../shared/contract/call-names';
import type { Notice } from '../shared/contract/calls';

const listeners = new Set<(notice: Notice) => void>();
/** What was told before the page listened. */
const unheard: Notice[] = [];

ipcRenderer.on(NOTICE_CHANNEL, (_event, notice: Notice) => {
  if (listeners.size === 0) unheard.push(notice);
  for (const listener of listeners) listener(notice);
});

/** Names and values are checked again by the main process: this script shares a process with the page. */
const bridge: Bridge = {
  call: (name, input) =>
    Object.hasOwn(CALL_NAMES, name)
      ? ipcRenderer.invoke(CALL_CHANNEL, name, input)
      : Promise.reject(new Error('invalidCall: no such call')),
  onNotice: (listener) => {
    listeners.add(listener);
    for (const notice of unheard.splice(0)) listener(notice);
    return () => listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld('gouji', bridge);
