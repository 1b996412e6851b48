import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { SessionDrill } from '../../../exercises/contract/learning-views.ts';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import type { Session } from '../../keeping/database/session.ts';
import { keepSession } from '../../keeping/database/sessions.ts';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { writtenNumber } from '../../parts/formula/written-number.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { routeOfDrill } from '../../shell/navigation/route.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { startAnew } from '../../testing/drill.ts';
import { fillWithDueReviews } from '../../testing/learning-log.ts';
import { attempt } from '../../testing/record.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';

const now = Date.now();
const today = new Intl.DateTimeFormat('sv').format(now);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const bar = () => page.getByRole('complementary', { name: language.text('session.name') });

const drill = (seed: string): SessionDrill => ({
  drill: `generated/losses/1/${seed}`,
  kind: 'losses',
  difficulty: 1,
  mode: 'guided',
  reason: 'review',
  skills: ['loss'],
  minutes: 2,
});
const planned: Session = { date: today, drills: [drill('one'), drill('two')], done: 0, begun: now };

const stored = async (): Promise<Session | undefined> => (await connection.open()).sessions.orderBy('date').last();

async function open(route: Parameters<typeof navigation.go>[0]): Promise<void> {
  navigation.go(route);
  await expect.poll(() => navigation.route).toEqual(route);
  await render(App);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Writes every answer of the drill on screen, the last with the Enter key. */
async function workThrough({ drill: id }: SessionDrill): Promise<void> {
  const sheet = await engine.call('openDrill', { drill: id });
  if (!sheet.ok) throw new Error(sheet.error.code);
  for (const part of sheet.value.parts) {
    if (part.kind !== 'lines') throw new Error(part.kind);
    for (const { field } of part.lines) {
      const explained = await engine.call('explain', { drill: id, quantity: field.quantity });
      if (!explained.ok) throw new Error(explained.error.code);
      const input = page.getByRole('textbox', { name: `${field.symbol.text},` });
      await input.fill(writtenNumber(explained.value.quantity.value, field.precision));
      await userEvent.keyboard('{Enter}');
    }
  }
}

beforeEach(startAnew);

test('drill after drill with the Enter key, to an end that tells how it went', async () => {
  await fillWithDueReviews(now);
  await keepSession(planned);
  await open(routeOfDrill('generated/losses/1/one'));
  await expect.element(bar()).toHaveTextContent('1 of 2');
  await expect.element(bar()).toHaveTextContent('Review: Loss');
  await workThrough(drill('one'));
  await expect.element(button(/^Next: /)).toHaveFocus();
  await expect.poll(stored).toMatchObject({ done: 1 });
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => navigation.route).toEqual(routeOfDrill('generated/losses/1/two'));
  await expect.element(bar()).toHaveTextContent('2 of 2');
  await workThrough(drill('two'));
  await expect.element(button('See how it went')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => navigation.route.place).toBe('session');
  await expect.element(page.getByText(/were right at the first try\./)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: 'The drills' })).toBeVisible();
  expect(await stored()).toEqual({ ...planned, done: 2 });
});

test('a drill can be skipped, which is told for what it is', async () => {
  await recordCheck([attempt({ at: now - 1000 })]);
  await keepSession(planned);
  await open(routeOfDrill('generated/losses/1/one'));
  await button('Skip this one').click();
  await expect.poll(() => navigation.route).toEqual(routeOfDrill('generated/losses/1/two'));
  await button('Skip this one').click();
  await expect.element(page.getByText('No answer was checked in this session.')).toBeVisible();
  await expect.element(page.getByRole('cell', { name: 'Skipped' }).first()).toBeVisible();
});

test('in a drill that is no part of it there is no bar', async () => {
  await keepSession(planned);
  await open(routeOfDrill('generated/losses/1/other'));
  await expect.element(button('Check my answers')).toBeVisible();
  expect(bar().elements()).toEqual([]);
});

test('its page says what is left, and leads on', async () => {
  await recordCheck([attempt({ at: now })]);
  await keepSession({ ...planned, done: 1 });
  await open({ place: 'session' });
  await expect.element(page.getByText('One drill to go, about 2 minutes.')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Go on' }))
    .toHaveAttribute('href', '#/drill/generated/losses/1/two');
});

test('with none today, its page leads to what there is to do', async () => {
  await keepSession({ ...planned, date: '2026-01-01', begun: now - 7 * 3_600_000 });
  await open({ place: 'session' });
  await expect.element(page.getByText('Nothing is planned for today yet')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'See what to do now' })).toHaveAttribute('href', '#/');
});

test('begun before midnight and finished after, its page tells how it went all the same', async () => {
  await recordCheck([attempt({ at: now - 1000 })]);
  await keepSession({ ...planned, date: '2026-01-01', done: 2 });
  await open({ place: 'session' });
  await expect.element(page.getByText('No answer was checked in this session.')).toBeVisible();
});

test('once it is done, more can be asked for, which is added to it', async () => {
  await fillWithDueReviews(now);
  await keepSession({ ...planned, done: 2 });
  await open({ place: 'session' });
  await button('Practise some more').click();
  await expect.poll(() => navigation.route.place).toBe('drill');
  const session = await stored();
  expect(session?.drills.slice(0, 2)).toEqual(planned.drills);
  expect(session?.drills.length).toBeGreaterThan(2);
});

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    test.each([
      ['in a drill of the session', 0],
      ['at its end', 2],
    ])('%s', async (_, done) => {
      language.choose(code);
      theme.choose(shown);
      await fillWithDueReviews(now);
      await keepSession({ ...planned, done });
      await open(done === 0 ? routeOfDrill('generated/losses/1/one') : { place: 'session' });
      await expect.element(done === 0 ? bar() : page.getByRole('table')).toBeVisible();
      await expectAccessible();
    });
  },
);
