import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { Difficulty } from '../contract/drill-views.ts';
import { difficultyOf } from '../drills/drill-id.ts';
import { readSeed } from '../generator/seed.ts';

/** What a mistake that is made up is drawn from. */
export interface MadeUp {
  readonly difficulty: Difficulty;
  readonly seed: string;
}

/** Reads `PREFIX DIFFICULTY/SEED`. Fails with `unknown-drill` for a difficulty that is none, and for a seed that is none. */
export function readMadeUpId(id: string, prefix: string): Outcome<MadeUp> {
  const [given = '', ...typed] = id.slice(prefix.length).split('/');
  const difficulty = difficultyOf(given);
  if (difficulty === undefined) return failure({ code: 'unknown-drill', drill: id });
  const seed = readSeed(typed.join('/'));
  return seed.ok ? success({ difficulty, seed: seed.value }) : seed;
}
