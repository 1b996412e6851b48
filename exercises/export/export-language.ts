import type { LocalizedText } from '../../engine/network/document.ts';

/** The languages that comments, labels and headings of an export may be in. */
export const exportLanguages = ['en', 'ko'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

/** A text in the language asked for, where it comes in both. */
export const inLanguage = (text: LocalizedText, language: ExportLanguage): string =>
  typeof text === 'string' ? text : text[language];
