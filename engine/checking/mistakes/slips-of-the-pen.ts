import type { KnownMistake } from './known-mistake.ts';

/** One digit of a number that is right otherwise, or two neighbours exchanged. What it leads to depends on what was typed. */
export const digitSlip: KnownMistake = { name: 'digit-slip', frequency: 1 };

/** Two numbers, each typed into the field of the other. Seen only with both. */
export const answersExchanged: KnownMistake = { name: 'answers-exchanged', frequency: 1 };
