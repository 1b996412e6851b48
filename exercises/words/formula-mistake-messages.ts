import english from './messages/formula-mistakes.en.json';
import korean from './messages/formula-mistakes.ko.json';

/** The names of the mistakes that are made in formulas alone: apart, for the first page that is shown names none. */
export const formulaMistakeMessages = { en: english, ko: korean } as const;

export type FormulaMistakeKey = keyof typeof english;
