import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { StorageError } from '../../keeping/database/stored.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import type { HistoryFilters } from '../../shell/navigation/history-filters.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { startAnew } from '../../testing/drill.ts';
import { attempt } from '../../testing/record.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';

const drill = 'a-drill';
const hour = 3_600_000;
const noonToday = new Date().setHours(12, 0, 0, 0);

/** Two checks today, one the day before; the later of today's has a wrong answer. */
async function fillRecord(): Promise<void> {
  await recordCheck([attempt({ drill, check: 'old', at: noonToday - 24 * hour, symbol: 'w₂⁺', typed: '0.2000' })]);
  await recordCheck([attempt({ drill, check: 'early', at: noonToday - hour, symbol: 'w₂⁺', typed: '0.1999' })]);
  await recordCheck([
    attempt({ drill, check: 'late', at: noonToday, symbol: 'w₃⁺', typed: ' ０．２５ ', verdict: 'wrong' }),
    attempt({ drill, check: 'late', at: noonToday, symbol: '∂E/∂w₂', role: 'backward', typed: '0.0002466' }),
  ]);
}

async function openHistory(filters?: HistoryFilters): Promise<void> {
  const route = { place: 'history', ...(filters ? { filters } : {}) } as const;
  navigation.go(route);
  await expect.poll(() => navigation.route).toEqual(route);
  await render(App);
}

const link = (name: string | RegExp) => page.getByRole('link', { name });
const textsOf = (row: Element): string[] =>
  [...row.children].map((cell) => cell.textContent.trim().replace(/\s+/g, ' '));
const rows = (): string[][] => page.getByRole('row').elements().map(textsOf);
const typed = (): (string | undefined)[] =>
  rows()
    .filter((cells) => cells.length === 4 && cells[0] !== 'Quantity')
    .map((cells) => cells[1]);

beforeEach(startAnew);
afterEach(() => vi.restoreAllMocks());

test('every attempt stands in a table of its day, newest check first, answers as typed in the drill’s order', async () => {
  await fillRecord();
  await openHistory();
  await expect.element(page.getByRole('table').first()).toBeVisible();
  const time = (at: number) => language.time(at);
  const head = ['Quantity', 'Your answer', 'Result', 'When'];
  expect(rows()).toEqual([
    head,
    [drill],
    ['w₃⁺', '０．２５', 'Wrong', time(noonToday)],
    ['∂E/∂w₂', '0.0002466', 'Correct', ''],
    ['w₂⁺', '0.1999', 'Correct', time(noonToday - hour)],
    head,
    [drill],
    ['w₂⁺', '0.2000', 'Correct', time(noonToday - 24 * hour)],
  ]);
  await expect.element(page.getByText('4 answers found.')).toBeVisible();
  await expect.element(link(/^w₃⁺, .*: open as it was$/)).toHaveAttribute('href', '#/history/late');
});

test('a drill made up is told by its kind and seed, one on an example by the example', async () => {
  await recordCheck([attempt({ drill: 'generated/gradient/2/k3x9', check: 'one', mode: 'exam', at: noonToday })]);
  await recordCheck([attempt({ drill: 'examples/lecture-slides/epoch', check: 'two', at: noonToday + 1 })]);
  await recordCheck([attempt({ drill: 'mistakes/generated/1/k3x9', check: 'three', at: noonToday + 2 })]);
  await openHistory();
  await expect.element(link('Gradient of an output weight · seed k3x9')).toHaveAttribute('href', '#/history/one');
  await expect.element(link('One whole epoch · Lecture slides: a 2-2-2 network')).toBeVisible();
  await expect.element(link('Find the mistake · seed k3x9')).toBeVisible();
});

test('drills on one’s own networks are told apart by the network, and found by its name', async () => {
  const own = { drill: 'network/losses', example: null } as const;
  await recordCheck([attempt({ ...own, network: blankNetwork('Homework 3'), check: 'one', at: noonToday })]);
  await recordCheck([attempt({ ...own, network: blankNetwork('Exam 2024'), check: 'two', at: noonToday + 1 })]);
  await openHistory();
  const drills = () =>
    rows()
      .filter((cells) => cells.length === 1)
      .flat();
  await expect.poll(drills).toEqual(['The loss · Exam 2024', 'The loss · Homework 3']);
  navigation.settle({ place: 'history', filters: { text: 'homework' } });
  await expect.poll(drills).toEqual(['The loss · Homework 3']);
});

test('what was put in order is shown as it stood there, and each verdict by its word, a mistake by its name', async () => {
  const chain = { symbol: '∂E/∂w₁', typed: 'E/a.2.1 a.2.1/z.2.1', reading: '∂E/∂o₁ · ∂o₁/∂z₃', precision: null };
  await recordCheck([
    attempt({ drill, check: 'one', at: noonToday, ...chain }),
    attempt({ drill, check: 'one', at: noonToday, symbol: { en: 'Which?', ko: '어느 것?' }, verdict: 'carried' }),
    attempt({ drill, check: 'one', at: noonToday, verdict: 'mistake', mistake: 'error-sign' }),
  ]);
  await openHistory();
  await expect.element(page.getByRole('table').first()).toBeVisible();
  expect(
    rows()
      .slice(2)
      .map((cells) => cells.slice(0, 3)),
  ).toEqual([
    ['∂E/∂w₁', '∂E/∂o₁ · ∂o₁/∂z₃', 'Correct'],
    ['Which?', '0.1999', 'Right step'],
    ['w₂⁺', '0.1999', 'Mistake Sign of the error turned round'],
  ]);
});

describe('looking for', () => {
  const own = blankNetwork('mine');
  const answers = [
    attempt({
      check: '1',
      at: noonToday - 1,
      typed: 'one',
      symbol: 'w₂⁺',
      drill: 'generated/update/1/abc',
      example: null,
    }),
    attempt({ check: '2', at: noonToday - 2, typed: 'two', verdict: 'wrong', symbol: 'z₁', quantity: 'z.1.1' }),
    attempt({
      check: '3',
      at: noonToday - 3,
      typed: '−0.３',
      verdict: 'mistake',
      mistake: 'slope-dropped',
      symbol: 'δ',
    }),
    attempt({ check: '4', at: noonToday - 49 * hour, typed: 'four', symbol: 'E', example: 'article', quantity: 'E' }),
    attempt({
      check: '5',
      at: noonToday - 74 * hour,
      typed: 'five',
      symbol: 'E',
      example: null,
      network: own,
      quantity: 'E',
    }),
  ];
  const date = (at: number) => new Intl.DateTimeFormat('sv').format(at);

  test.each<[string, HistoryFilters, string[]]>([
    ['a symbol as a keyboard has it', { text: 'w2+' }, ['one']],
    ['a drill by its title', { text: 'learning rate' }, []],
    ['the title of its kind', { text: 'update' }, ['one']],
    ['what was typed, however it was written', { text: '-0.3' }, ['−0.３']],
    ['a verdict', { verdict: 'wrong' }, ['two']],
    ['a mistake', { mistake: 'slope-dropped' }, ['−0.３']],
    ['a skill that was asked for', { skill: 'loss' }, ['four', 'five']],
    ['a skill whose rule was broken', { skill: 'slope' }, ['−0.３']],
    ['an example', { example: 'article' }, ['four']],
    ['what was made up', { example: 'generated' }, ['one']],
    ['one’s own networks', { example: 'own' }, ['five']],
    ['days from', { from: date(noonToday) }, ['one', 'two', '−0.３']],
    ['days up to and with', { to: date(noonToday - 49 * hour) }, ['four', 'five']],
    ['several things at once', { skill: 'loss', example: 'article' }, ['four']],
  ])('%s', async (_, filters, found) => {
    for (const one of answers) await recordCheck([one]);
    await openHistory(filters);
    await expect.element(page.getByRole('status').last()).toHaveTextContent(/found\.$/);
    expect(typed()).toEqual(found);
  });

  test('what is chosen stands in the address, and can be cleared', async () => {
    for (const one of answers) await recordCheck([one]);
    await openHistory();
    await page.getByRole('searchbox').fill('w2');
    await page.getByRole('combobox', { name: 'Result' }).selectOptions('Correct');
    await expect.poll(typed).toEqual(['one']);
    expect(location.hash).toBe('#/history?text=w2&verdict=correct');
    await page.getByRole('searchbox').fill('nothing like it');
    await expect.element(page.getByText('Nothing fits what you are looking for')).toBeVisible();
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expect.poll(() => typed().length).toBe(5);
    expect(location.hash).toBe('#/history');
  });
});

test('beyond a hundred, older ones come when asked for, and no check is torn apart', async () => {
  const checks = Array.from({ length: 52 }, (_, index) =>
    [0, 1, 2].map((part) =>
      attempt({ drill, check: `check ${index}`, at: noonToday - index * 1000, typed: `${index}.${part}` }),
    ),
  );
  for (const check of checks) await recordCheck(check);
  await openHistory();
  const older = page.getByRole('button', { name: 'Show older' });
  await expect.element(older).toBeVisible();
  expect(typed()).toHaveLength(102);
  expect(typed().slice(-3)).toEqual(['33.0', '33.1', '33.2']);
  await older.click();
  await expect.poll(() => typed().length).toBe(156);
  await expect.element(older).not.toBeInTheDocument();
});

test('answers of the same moment, as from two machines, are all shown', async () => {
  const checks = Array.from({ length: 101 }, (_, index) =>
    attempt({ drill, check: `check ${index}`, at: noonToday - Math.floor(index / 3) * 1000, typed: String(index) }),
  );
  for (const check of checks) await recordCheck([check]);
  await openHistory();
  await expect.poll(() => new Set(typed()).size).toBe(101);
});

test('a long search can be stopped, and gone on with', async () => {
  const long = Array.from({ length: 1200 }, (_, index) => ({
    ...attempt({ check: `check ${index}`, at: noonToday - index * 1000, typed: index === 1199 ? 'needle' : 'hay' }),
    position: 0,
  }));
  await connection.write((database) => database.attempts.bulkAdd(long));
  const read = connection.read.bind(connection);
  let release: () => void = () => undefined;
  let batches = 0;
  vi.spyOn(connection, 'read').mockImplementation(async (action) => {
    const found = await read(action);
    if (found.ok && Array.isArray(found.value) && found.value.length === 500) {
      batches += 1;
      if (batches === 2) await new Promise<void>((resolve) => (release = resolve));
    }
    return found;
  });
  await openHistory({ text: 'needle' });
  // Stopped before that, it would be held where nobody releases it any more.
  await expect.poll(() => batches).toBe(2);
  await page.getByRole('button', { name: 'Stop' }).click();
  release();
  await page.getByRole('button', { name: 'Show older' }).click();
  await expect.poll(typed).toEqual(['needle']);
});

test('an empty record leads to the first drill', async () => {
  await openHistory();
  await expect.element(page.getByText('Nothing checked yet')).toBeVisible();
});

test('a record that cannot be read says so, and can be tried again', async () => {
  await fillRecord();
  const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'unavailable' }));
  await openHistory();
  await expect.element(page.getByRole('alert')).toHaveTextContent('private windows');
  open.mockRestore();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByRole('table').first()).toBeVisible();
});

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    test('from the answers', async () => {
      language.choose(code);
      theme.choose(shown);
      await fillRecord();
      await openHistory({ text: '0' });
      await expect.element(page.getByRole('table').first()).toBeVisible();
      await expectAccessible();
    });
  },
);
