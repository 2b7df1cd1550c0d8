/** A program of its own: sets the password or takes it off, and prints a line when a few files are converted. */
import { writeSync } from 'node:fs';
import { setImmediate as breathe } from 'node:timers/promises';
import { Vault } from '../../../../main/store/vault';
import { fortyFiles, sealedOf } from './forty-files';

const [folder = '', password = '', way = 'on'] = process.argv.slice(2);
const FEW = 3;

const vault = new Vault(folder);
await vault.load();
if (way === 'off') await vault.unlock(password);
void (way === 'on' ? vault.turnOn(password) : vault.turnOff(password));
const converted = (): number =>
  way === 'on' ? sealedOf(folder) : fortyFiles(folder).length - sealedOf(folder);
while (converted() < FEW) await breathe();
writeSync(1, 'some\n');
