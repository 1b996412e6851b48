import { teachersPages, type HelpPage } from '../../renderer/screens/help/teachers-page.ts';
import type { PageLanguage } from './judging-page.ts';

const origins = {
  en: 'Made from renderer/screens/help by `npm run docs`; a test fails when the two differ.',
  ko: '`npm run docs`가 renderer/screens/help에서 만들어요. 둘이 다르면 테스트가 실패해요.',
} as const satisfies Record<PageLanguage, string>;

/** The page for teachers, which the app shows too, as Markdown. */
export function teachersPage(language: PageLanguage): string {
  const page: HelpPage = teachersPages[language];
  return [
    `# ${page.title}`,
    `<!-- ${origins[language]} -->`,
    page.lead,
    ...page.sections.flatMap(({ title, text, code }) => [
      `## ${title}`,
      ...text,
      ...(code === undefined ? [] : [`\`\`\`${code.startsWith('{') ? 'json' : 'sh'}\n${code}\n\`\`\``]),
    ]),
    '',
  ].join('\n\n');
}
