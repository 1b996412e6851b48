import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { questionFormats } from '../../exercises/contract/platform-views.ts';
import { readPack } from '../../exercises/packs/parse-pack.ts';
import { teachersPages } from '../../renderer/screens/help/teachers-page.ts';
import { teachersPage } from '../documentation/teachers-page.ts';

describe.each(['en', 'ko'] as const)('the page for teachers (%s)', (language) => {
  const { sections } = teachersPages[language];
  const codes = sections.flatMap(({ code }) => (code === undefined ? [] : [code]));

  /** `npm run docs` writes the pages that this compares. */
  it('is in docs what the app shows', async () => {
    const path = `docs/teachers${language === 'en' ? '' : `.${language}`}.md`;
    const page = await format(teachersPage(language), { ...(await resolveConfig(path)), parser: 'markdown' });
    await expect(page).toMatchFileSnapshot(`../../${path}`);
  });

  it('shows a task pack that can be read', () => {
    const [pack] = codes.filter((code) => code.startsWith('{'));
    expect(readPack(pack ?? '')).toMatchObject({ ok: true, value: { language, tasks: [{}, {}, {}] } });
  });

  it('names every format of questions, and shows both commands as they are called', () => {
    const [commands = ''] = codes.filter((code) => code.startsWith('npx'));
    const section = sections.find(({ code }) => code === commands);
    for (const one of questionFormats) expect(section?.text.join()).toContain(one);
    expect(commands).toMatch(/^npx backprop worksheet \S+\.bptasks\.json --out \S+\n/);
    expect(commands).toMatch(/\nnpx backprop questions \S+\.bptasks\.json --as moodle-xml --out \S+\.xml$/);
  });

  it('has what it has in the other language', () => {
    const other = teachersPages[language === 'en' ? 'ko' : 'en'];
    expect(sections.map(({ text, code }) => [text.length, code === undefined])).toEqual(
      other.sections.map(({ text, code }) => [text.length, code === undefined]),
    );
  });

  it('speaks on one level of politeness', () => {
    const all = sections.flatMap(({ title, text }) => [title, ...text]).join('\n');
    expect(all).not.toMatch(/(?:니다|시오|습니까)[.?!]/);
  });
});
