import english from './messages/en.json';
import korean from './messages/ko.json';

/** What is said alike on the page and on paper: names of functions, mistakes and stages, and what every sheet says. */
export const wordMessages = { en: english, ko: korean } as const;

export type WordKey = keyof typeof english;
