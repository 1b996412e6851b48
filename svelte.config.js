import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** Runes everywhere in the project's own files; libraries decide for themselves. */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
  },
};
