import { language } from '../../shell/language/language.svelte.ts';

/** How long an answer took, in milliseconds; null where that is not known. */
export function tookWords(took: number | null): string {
  if (took === null) return '–';
  const seconds = Math.max(1, Math.round(took / 1000));
  return seconds < 60
    ? language.text('check.took.seconds', { seconds })
    : language.text('check.took.minutes', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
}
