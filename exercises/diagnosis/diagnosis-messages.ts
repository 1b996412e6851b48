import english from './messages/en.json';
import korean from './messages/ko.json';

export type DiagnosisKey = keyof typeof english;
/** What is filled into a message, by the name of its place. */
export type Facts = Readonly<Record<string, string>>;

export const diagnosisMessages: Readonly<Record<'en' | 'ko', Readonly<Record<DiagnosisKey, string>>>> = {
  en: english,
  ko: korean,
};

export const filled = (message: string, facts: Facts): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '');
