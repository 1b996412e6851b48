import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The page itself is asked for by the name of its folder; the list of licences is for the build. */
const neverKept = new Set(['index.html', 'licences.json']);

/**
 * Tells the service worker which files the page is made of. Its own file has one name for good, and is asked for anew.
 * @param worker the name of its entry
 */
export function keptFiles(worker: string): Plugin {
  let copied: readonly string[] = [];
  return {
    name: 'workbook-kept-files',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      copied = readdirSync(publicDir);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunk = bundle[`${worker}.js`];
        if (chunk?.type !== 'chunk') throw new Error('There is no service worker in the bundle.');
        const files = Object.keys(bundle).filter((file) => file !== chunk.fileName && !neverKept.has(file));
        const kept = [...files, ...copied].map((file) => `./${file}`).sort();
        const page = bundle['index.html'];
        const content = page?.type === 'asset' ? String(page.source) : '';
        const build = createHash('sha256')
          .update(JSON.stringify([kept, content]))
          .digest('hex')
          .slice(0, 16);
        chunk.code = `const keptFiles = ${JSON.stringify(kept)};\nconst keptBuild = ${JSON.stringify(build)};\n${chunk.code}`;
      },
    },
  };
}
