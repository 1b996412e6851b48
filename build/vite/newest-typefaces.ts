import type { Plugin } from 'vite';

const olderForms = /,\s*url\([^)]*\.(?:woff|ttf)["']?\)\s*format\(["']?(?:woff|truetype)["']?\)/g;

/** Every browser that runs the page reads woff2, so that a style sheet's older forms of a typeface are never asked for. */
export function newestTypefaces(): Plugin {
  return {
    name: 'workbook-newest-typefaces',
    enforce: 'pre',
    transform: {
      filter: { id: /\.css$/ },
      handler: (code) => ({ code: code.replace(olderForms, ''), map: null }),
    },
  };
}
