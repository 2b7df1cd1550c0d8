// The ESLint rule behind the table of layers in eslint.config.mjs: which files may import what.
import path from 'node:path';

/**
 * @typedef {object} Layer One row of the table.
 * @property {string} files a folder, `*` for one name (`renderer/features/*`), or `folder/*.*` for the files directly in it
 * @property {readonly string[]} imports the rows (or the folders above rows) that it may import besides itself
 * @property {readonly string[]} packages package names it may import: `*` all, `node:*` Node's own, `!name` all but this one
 */

/** @param {string} pattern */
function matcher(pattern) {
  const direct = pattern.endsWith('/*.*');
  const folder = direct ? pattern.slice(0, -'/*.*'.length) : pattern;
  const source = folder.replaceAll('.', '\\.').replaceAll('*', '[^/]+');
  return new RegExp(direct ? `^${source}/[^/]+$` : `^${source}(?=/)`);
}

/**
 * @param {readonly Layer[]} layers @param {string} file relative to the root, with `/`
 * @returns {{ layer: Layer, element: string } | null} the row, and the part of the path that fills its pattern
 */
function place(layers, file) {
  for (const layer of layers) {
    const match = matcher(layer.files).exec(file);
    if (match) return { layer, element: layer.files.endsWith('/*.*') ? layer.files : match[0] };
  }
  return null;
}

/** @param {string} name @param {string} pattern */
const named = (name, pattern) =>
  pattern.endsWith('*')
    ? name.startsWith(pattern.slice(0, -1))
    : name === pattern || name.startsWith(`${pattern}/`);

/** @param {string} name @param {Layer} layer */
function packageAllowed(name, layer) {
  const forbidden = layer.packages.filter((pattern) => pattern.startsWith('!'));
  if (forbidden.some((pattern) => named(name, pattern.slice(1)))) return false;
  return layer.packages.some((pattern) => !pattern.startsWith('!') && named(name, pattern));
}

/** @param {readonly Layer[]} layers @param {string} from @param {string} to @returns {boolean} */
function fileAllowed(layers, from, to) {
  const source = place(layers, from);
  const target = place(layers, to);
  if (!source || !target) return false;
  if (source.element === target.element) return true;
  return source.layer.imports.some((allowed) => named(target.layer.files, allowed));
}

/** @param {string} specifier */
const isRelative = (specifier) => /^\.{1,2}(\/|$)/.test(specifier);

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      unplaced: '{{file}} is in no row of the table of layers (eslint.config.mjs).',
      file: '{{from}} may not import {{to}} (table of layers in eslint.config.mjs).',
      package:
        '{{from}} may not import the package {{name}} (table of layers in eslint.config.mjs).',
      computed: 'A layer imports by a literal path only: a computed one cannot be checked.',
    },
  },
  create(context) {
    /** @type {{ root: string, layers: readonly Layer[] }} */
    const { root, layers } = context.options[0];
    const from = path.relative(root, context.filename).split(path.sep).join('/');
    const placed = place(layers, from);

    /** @param {import('estree').Node | null | undefined} source */
    function check(source) {
      if (!source || !placed) return;
      if (source.type !== 'Literal' || typeof source.value !== 'string') {
        if (!placed.layer.packages.includes('*')) {
          context.report({ node: source, messageId: 'computed' });
        }
        return;
      }
      const specifier = source.value.replace(/\?.*$/, '');
      if (!isRelative(specifier)) {
        if (packageAllowed(specifier, placed.layer)) return;
        context.report({ node: source, messageId: 'package', data: { from, name: specifier } });
        return;
      }
      const to = path.posix.join(path.posix.dirname(from), specifier);
      if (!fileAllowed(layers, from, to)) {
        context.report({ node: source, messageId: 'file', data: { from, to } });
      }
    }

    return {
      Program(node) {
        if (!placed) context.report({ node, messageId: 'unplaced', data: { file: from } });
      },
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (/** @type {any} */ node) => check(node.source ?? node.argument?.literal),
    };
  },
};
