import type { LanguageCode } from './language-code.ts';

type CalendarFormat = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'month' | 'day' | 'weekday'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How a calendar day, which has no time zone, is written. To make one takes the browser long, and a calendar asks hundreds of times. */
export function calendarFormat(code: LanguageCode, parts: CalendarFormat): Intl.DateTimeFormat {
  const key = `${code} ${JSON.stringify(parts)}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(code, { ...parts, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
