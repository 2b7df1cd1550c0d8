import { powerMonitor } from 'electron';

const AWAY_SECONDS = 15 * 60;
const LOOK_EVERY_MS = 60_000;

/** Nobody signs with the key of somebody who has gone: it locks with the screen, on suspend, and after a while without input. */
export function lockWhenAway(lock: () => void): void {
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= AWAY_SECONDS) lock();
  }, LOOK_EVERY_MS);
}
