import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Who may import whom: renderer and electron, then exercises, then engine; never the other way. */
const rooms = {
  engine: ['exercises', 'electron', 'renderer', 'test', 'build'],
  exercises: ['electron', 'renderer', 'test', 'build'],
  electron: ['renderer', 'test'],
  renderer: ['electron', 'test', 'build'],
};

/**
 * @param {keyof typeof rooms} room
 * @param {string} message
 * @param {string[]} extra
 */
const outside = (room, message, extra = []) => ({
  patterns: [
    { regex: `^(\\.\\./)+(${rooms[room].join('|')})(/|$)`, message },
    ...extra.map((regex) => ({ regex, message })),
  ],
});

export default defineConfig(
  { ignores: ['node_modules', 'out'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.svelte.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          './engine/tsconfig.json',
          './exercises/tsconfig.json',
          './electron/tsconfig.json',
          './renderer/tsconfig.json',
          './build/tsconfig.json',
          './test/tsconfig.json',
        ],
        extraFileExtensions: ['.svelte'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  ...svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: typescript.parser, svelteConfig } },
    // The compiler and svelte-check know the DOM's names; ESLint would need a second list.
    rules: { 'no-undef': 'off', 'prefer-const': 'off', 'svelte/prefer-const': 'error' },
  },
  {
    files: ['**/*.mjs', 'eslint.config.js', 'svelte.config.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'URL',
          'fetch',
          'Buffer',
          'setTimeout',
          'clearTimeout',
          'AbortController',
          'AbortSignal',
          'Response',
          'Request',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 400 }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
    },
  },
  {
    files: ['engine/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        outside('engine', 'The engine is pure: it knows no other room, no DOM, no Node.', [
          '^node:',
          '^electron$',
          '^svelte',
        ]),
      ],
      'no-restricted-globals': ['error', 'window', 'document', 'process', 'setTimeout', 'fetch', 'console'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
      ],
    },
  },
  {
    files: ['exercises/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        outside('exercises', 'Exercises know the engine alone.', ['^node:', '^electron$', '^svelte']),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness is passed in.' },
        { object: 'Date', property: 'now', message: 'Time is passed in.' },
      ],
    },
  },
  {
    files: ['electron/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-imports': ['error', outside('electron', 'The desktop shell knows engine and exercises.')] },
  },
  {
    files: ['renderer/**/*.ts', 'renderer/**/*.svelte'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(\\.\\./)+(electron|test|build)(/|$)', message: 'The page knows neither shell nor tests.' },
            { regex: '^node:|^electron$', message: 'The page has neither Node nor Electron.' },
            {
              regex: '^(\\.\\./)+(engine|exercises)/(?!problems/|snapshots/|contract/job-client\\.ts$)',
              allowTypeImports: true,
              message:
                'The page asks the engine through its contract; only types, the sentences for problems, the rule for snapshots and the side that starts jobs are imported.',
            },
          ],
        },
      ],
    },
  },
  {
    // The workers are the hosts of the engine in a plain browser, and the only places of the page that hold it.
    files: ['renderer/shell/engine-client/*.worker.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
);
