import type { KnownMistake } from './known-mistake.ts';

/** One digit of a number that is right otherwise, or two neighbours exchanged. What it leads to depends on what was typed. */
export const digitSlip: KnownMistake = { name: 'digit-slip', frequency: 1 };

/** The number without its sign, or with the other one, where what goes into it has its sign. */
export const signLost: KnownMistake = { name: 'sign-lost', frequency: 2 };

/** Two numbers, each typed into the field of the other. Seen only with both. */
export const answersExchanged: KnownMistake = { name: 'answers-exchanged', frequency: 1 };
