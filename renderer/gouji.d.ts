import type { Bridge } from '../shared/contract/bridge';

declare global {
  interface Window {
    /** The only way out of the window; put there by the preload script. */
    readonly gouji: Bridge;
  }
}
