/** The names under which page and main process talk; preload and handlers share them. */
export const channels = {
  engine: 'engine',
  jobs: 'jobs',
  language: 'language',
  safekeeping: 'safekeeping',
  closing: 'closing',
  requests: 'requests',
  printing: 'printing',
} as const;
