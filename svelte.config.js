import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/**
 * Runes everywhere in the project's own files; libraries decide for themselves.
 *
 * @type {import('@sveltejs/vite-plugin-svelte').SvelteConfig}
 */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: {
    runes: ({ filename }) => (filename.includes('node_modules') ? undefined : true),
  },
};
