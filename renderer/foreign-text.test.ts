import { sample, array, constantFrom } from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from './app.svelte';
import { recordCheck } from './keeping/database/attempts.ts';
import { keepNetwork } from './keeping/database/networks.ts';
import { dropFiles, networkFile } from './testing/editor.ts';
import Formula from './parts/formula/formula.svelte';
import { blankNetwork } from './parts/network-document/blank-network.ts';
import { language } from './shell/language/language.svelte.ts';
import { navigation } from './shell/navigation/navigation.svelte.ts';
import { attempt, clearRecord } from './testing/record.ts';
import './shell/theme/theme.css';

/** What would become something in a page that took text for markup, or for TeX that it trusts. */
const pieces = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="x"></iframe>',
  '&lt;b&gt;',
  '</title><b foreign>',
  '\\href{javascript:alert(1)}{x}',
  '\\htmlStyle{position:fixed}{x}',
  '\\htmlId{foreign}{x}',
  '\\htmlClass{foreign}{x}',
  '\\includegraphics{https://foreign.invalid/x.png}',
  '\\url{javascript:alert(1)}',
  '$\\text{<b foreign>}$',
  '{plural, other {#}}',
  '{@html x}',
  '\u202E',
];
const texts = sample(array(constantFrom(...pieces), { minLength: 1, maxLength: 4 }), { numRuns: 12, seed: 20 }).map(
  (parts) => parts.join(' '),
);

const foreignElements = 'img, script, iframe, object, embed, base, form, meta, link, [foreign], [id="foreign"]';

/** What of the page nobody meant: an element of a kind that it has none of, something to be run, or a way out of it. */
function unmeant(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')];
  return [
    ...[...root.querySelectorAll(foreignElements)].map(({ outerHTML }) => outerHTML),
    ...elements
      .flatMap(({ attributes }) => [...attributes].filter(({ name }) => /^on|^srcdoc$|^autofocus$/.test(name)))
      .map(({ name, value }) => `${name}=${value}`),
    ...elements
      .flatMap((element) => ['href', 'src', 'xlink:href'].flatMap((name) => element.getAttribute(name) ?? []))
      .filter((address) => !address.startsWith('#')),
  ];
}

beforeEach(async () => {
  await clearRecord();
  language.choose('en');
  await page.viewport(1280, 800);
});

test('whatever stands in networks, records, addresses and pasted tables is shown as the text that it is', async () => {
  for (const [index, text] of texts.entries()) {
    await keepNetwork({ id: `network-${index}`, network: blankNetwork(text), changed: index });
    const check = `check-${index}`;
    await recordCheck([
      attempt({ check, symbol: text, typed: text, reading: text, drill: text, at: Date.now() - index }),
    ]);
  }
  await render(App);
  location.hash = '/networks';
  await expect.element(page.getByRole('article').first()).toBeVisible();
  dropFiles(networkFile(`${texts[0] ?? ''}.bpnet.json`, { title: texts[1] }), new File([texts.join()], texts[2] ?? ''));
  await expect.element(page.getByRole('alert').first()).toBeVisible();
  expect(unmeant(document.body)).toEqual([]);
  const addresses = [
    '/networks',
    '/editor/network-0',
    '/progress',
    '/history',
    '/check/check-0',
    '/record',
    ...texts.slice(0, 3).flatMap((text) => {
      const part = encodeURIComponent(text);
      return [
        `/${part}`,
        `/example/${part}`,
        `/drill/${part}`,
        `/drill/generated/forward/${part}/easy`,
        `/skill/${part}`,
      ];
    }),
  ];
  for (const address of addresses) {
    location.hash = address;
    await expect.poll(() => navigation.href(navigation.route) !== '' && location.hash.slice(1)).toBe(address);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => document.querySelectorAll('main .loading').length).toBe(0);
    expect([address, unmeant(document.body)]).toEqual([address, []]);
  }
});

test.each(texts)('TeX gives formulas, and nothing but formulas: %s', async (text) => {
  const { container } = await render(Formula, { tex: text });
  const meant = container.querySelectorAll('.katex, .katex-error');
  expect(meant.length).toBeGreaterThan(0);
  expect(unmeant(container)).toEqual([]);
  for (const element of container.querySelectorAll<HTMLElement>('[style]'))
    expect(element.style.position).not.toBe('fixed');
});
