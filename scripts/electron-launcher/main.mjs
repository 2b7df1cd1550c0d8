// What `electron <app folder>` runs first. Electron's own launcher is not in the registry runtime, so
// this one takes its place. It is an ES module: Electron holds `ready` until its top-level await is done,
// and an app must be able to register schemes before `ready`.
import fs from 'node:fs';
import { Module, createRequire } from 'node:module';
import path from 'node:path';
import url from 'node:url';
import { app as electronApp } from 'electron/main';

// Setters that Electron keeps for its launcher and does not put into its types.
const app = /** @type {any} */ (electronApp);

const preload = [];
let target = null;
const argv = process.argv.slice(1);
for (let i = 0; i < argv.length; i++) {
  const arg = argv[i];
  if (arg === '-r' || arg === '--require') {
    i += 1;
    preload.push(argv[i]);
  } else if (arg === '-v' || arg === '--version') {
    console.log(`v${process.versions.electron}`);
    process.exit(0);
  } else if (!arg.startsWith('-')) {
    target = path.resolve(arg);
    break;
  }
}
if (target === null) {
  console.error('usage: electron <app folder>');
  process.exit(1);
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
// Playwright adds its loader with -r.
const requireHere = createRequire(path.join(process.cwd(), 'launcher.js'));
for (const module of preload) requireHere(module);

const manifest = path.join(target, 'package.json');
const isFolder = fs.existsSync(manifest);
if (isFolder) {
  const { version, productName, name, desktopName } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  if (version) app.setVersion(version);
  if (productName ?? name) app.name = productName ?? name;
  app.setDesktopName?.(desktopName ?? `${app.name}.desktop`);
}
const main = /** @type {any} */ (Module)._resolveFilename(target, null, true);
app.setAppPath(isFolder ? target : path.dirname(main));
await import(url.pathToFileURL(main).href);
