export const languageCodes = ['en', 'ko'] as const;
export type LanguageCode = (typeof languageCodes)[number];

export const isLanguageCode = (code: string | null): code is LanguageCode => code === 'en' || code === 'ko';

/** The first of the system's languages that the workbook speaks; English where it speaks none of them. */
export function languageOfSystem(preferred: readonly string[]): LanguageCode {
  return preferred.map((tag) => tag.toLowerCase().split('-', 1)[0] ?? '').find(isLanguageCode) ?? 'en';
}
