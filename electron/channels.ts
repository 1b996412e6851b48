/** The names under which page and main process talk; preload and handlers share them. */
export const channels = {
  engine: 'engine',
  language: 'language',
} as const;
