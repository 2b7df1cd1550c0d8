import { contextBridge, ipcRenderer } from 'electron';
import { CALL_CHANNEL, NOTICE_CHANNEL, type Bridge } from '../shared/contract/bridge';
import { CALL_NAMES } from '../shared/contract/call-names';
import type { Notice } from '../shared/contract/calls';
import { makeNotices } from './notices';

const { tell, onNotice } = makeNotices();

ipcRenderer.on(NOTICE_CHANNEL, (_event, notice: Notice) => tell(notice));

/** Names and values are checked again by the main process: this script shares a process with the page. */
const bridge: Bridge = {
  call: (name, input) =>
    Object.hasOwn(CALL_NAMES, name)
      ? ipcRenderer.invoke(CALL_CHANNEL, name, input)
      : Promise.reject(new Error('invalidCall: no such call')),
  onNotice,
};

contextBridge.exposeInMainWorld('gouji', bridge);
