// Type-checks all sources together; every area by its own tsconfig, which allows only what it may use; and the
// Electron areas once more against the types of the older Electron that development and tests run on.
import { spawn } from 'node:child_process';
import { ROOT } from './lib/root.mjs';

const PROJECTS = [
  'tsconfig.json',
  'shared/tsconfig.json',
  'main/tsconfig.json',
  'preload/tsconfig.json',
  'renderer/tsconfig.json',
  'scripts/tsconfig.json',
  'main/tsconfig.electron-33.json',
  'preload/tsconfig.electron-33.json',
];

/** @param {string} project @returns {Promise<{ project: string, ok: boolean, output: string }>} */
function check(project) {
  return new Promise((resolve) => {
    const tsc = spawn(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', project, '--pretty'],
      {
        cwd: ROOT,
      },
    );
    let output = '';
    tsc.stdout.on('data', (chunk) => (output += chunk));
    tsc.stderr.on('data', (chunk) => (output += chunk));
    tsc.on('close', (code) => resolve({ project, ok: code === 0, output }));
  });
}

const queue = [...PROJECTS];
let failed = 0;
async function work() {
  for (let project = queue.shift(); project !== undefined; project = queue.shift()) {
    const result = await check(project);
    console.log(`${result.ok ? 'ok    ' : 'FAILED'} ${project}`);
    if (!result.ok) {
      failed += 1;
      console.log(result.output);
    }
  }
}
await Promise.all([work(), work()]);
process.exitCode = failed === 0 ? 0 : 1;
