// `npm run docs:rules`: writes docs/rules.md from what the rules say of themselves, and from what their examples give.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleForNode } from './lib/bundle-for-node.mjs';
import { requireNode } from './lib/node-version.mjs';
import { ensurePackages } from './lib/packages.mjs';
import { ROOT } from './lib/root.mjs';

requireNode();
ensurePackages();
const program = await bundleForNode('tests/unit/builders/rules-page.ts', 'docs-rules');
/** @type {{ rulesPage: () => string }} */
const { rulesPage } = await import(pathToFileURL(program).href);
writeFileSync(path.join(ROOT, 'docs/rules.md'), rulesPage());
