import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, NOTICE_CHANNEL, type Bridge } from '../shared/contract/bridge';
import type { Notice } from '../shared/contract/calls';

const listeners = new Set<(notice: Notice) => void>();
/** What was told before the page listened. */
const unheard: Notice[] = [];

ipcRenderer.on(NOTICE_CHANNEL, (_event, notice: Notice) => {
  if (listeners.size === 0) unheard.push(notice);
  for (const listener of listeners) listener(notice);
});

/** Names and values are checked by the main process; nothing that is here needs to be trusted. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  onNotice: (listener) => {
    listeners.add(listener);
    for (const notice of unheard.splice(0)) listener(notice);
    return () => listeners.delete(listener);
  },
};

contextBridge.exposeInMainWorld('gouji', bridge);
