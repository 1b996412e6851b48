import { language } from '../../shell/language/language.svelte.ts';
import type { MessageKey } from '../../shell/language/messages.ts';
import type { StorageProblem } from './stored.ts';

const storageKeys = {
  unavailable: 'storage.unavailable',
  blocked: 'storage.blocked',
  newer: 'storage.newer',
  elsewhere: 'storage.elsewhere',
  closed: 'storage.closed',
  missing: 'storage.missing',
  unreadable: 'storage.unreadable',
  incomplete: 'storage.incomplete',
  damaged: 'storage.damaged',
  'too-large': 'storage.too-large',
  full: 'storage.full',
  failed: 'storage.failed',
} as const satisfies Record<StorageProblem['code'], MessageKey>;

/** Why the learner's record cannot be kept or shown, and what to do. */
export const explainStorage = (problem: StorageProblem): string =>
  language.text(storageKeys[problem.code], { ...problem });
