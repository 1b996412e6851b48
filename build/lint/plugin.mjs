import { relative } from 'node:path';
import { objectionTo } from './arrows.mjs';
import { circlesIn } from './circles.mjs';
import { readImports, targetOf } from './imports.mjs';

/** @typedef {import('eslint').Rule.RuleContext} RuleContext */
/** @typedef {{ source?: { value?: unknown } | null }} Importing a node that imports, or hands on, another file */

/**
 * A rule that looks at each relative import of a file.
 * @param {(importer: string, target: string, context: RuleContext) => string | null} objection why it may not be, if so
 * @returns {import('eslint').Rule.RuleModule}
 */
const importRule = (objection) => ({
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = relative(context.cwd, context.filename).replaceAll('\\', '/');
    /** @param {import('estree').Node} node */
    const check = (node) => {
      const specifier = /** @type {Importing} */ (node).source?.value;
      if (typeof specifier !== 'string' || !specifier.startsWith('.')) return;
      const message = objection(importer, targetOf(importer, specifier), context);
      if (message !== null) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
});

/** Read once for all files of a run. @type {Map<string, number> | undefined} */
let circleOf;

/** @param {string} folder */
function circlesOf(folder) {
  circleOf ??= new Map(circlesIn(readImports(folder)).flatMap((circle, index) => circle.map((file) => [file, index])));
  return circleOf;
}

/** The rules of this project's own. @type {import('eslint').ESLint.Plugin} */
export default {
  meta: { name: 'workbook' },
  rules: {
    arrows: importRule(objectionTo),
    'no-import-circle': importRule((importer, target, { cwd }) => {
      const circle = circlesOf(cwd).get(importer);
      const isClosed = circle !== undefined && importer !== target && circlesOf(cwd).get(target) === circle;
      return isClosed ? `${importer} and ${target} lie in a circle of imports.` : null;
    }),
  },
};
