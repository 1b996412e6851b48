import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly devDependencies: { readonly electron: string };
};

test('the declared release is the one that was gone through', () => {
  const declared = manifest.devDependencies.electron;
  expect(declared).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readFileSync('docs/electron-releases.md', 'utf8')).toContain(`people get ${declared},`);
});

test('what the types of Electron mark as deprecated is refused', async () => {
  const eslint = new ESLint();
  // Deprecated since Electron 25, and still in the types of the declared one.
  const code = "import { protocol } from 'electron';\nprotocol.registerFileProtocol('a', () => undefined);\n";
  const [result] = await eslint.lintText(code, { filePath: 'electron/channels.ts' });
  expect(result?.messages.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([
    '@typescript-eslint/no-deprecated',
    2,
  ]);
});
