import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { saveDraft } from '../../keeping/database/drafts.ts';
import { emptyPaper } from '../../keeping/database/draft.ts';
import { keepSession } from '../../keeping/database/sessions.ts';
import { StorageError } from '../../keeping/database/stored.ts';
import { noteLastSheet } from '../../shell/navigation/last-sheet.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { field, startAnew } from '../../testing/drill.ts';
import { fillWithDueReviews } from '../../testing/learning-log.ts';
import { allAttempts, attempt } from '../../testing/record.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';
import { whatNow } from './what-now.svelte.ts';

const now = Date.now();
const hiddenWeights = 'lecture-slides/hidden-weights';
const button = (name: string) => page.getByRole('button', { name, exact: true });

async function openStart(): Promise<void> {
  location.hash = '/';
  await expect.poll(() => navigation.route.place).toBe('library');
  await render(App);
}

const sessions = async () => (await connection.open()).sessions.toArray();

beforeEach(startAnew);
afterEach(() => vi.restoreAllMocks());

test('at the first start, one button leads straight into the first drill, with three pointers beside it', async () => {
  await openStart();
  await expect.element(page.getByText('Begin with three weights of a small network')).toBeVisible();
  expect(page.getByRole('region', { name: 'What to do now' }).getByRole('listitem').elements()).toHaveLength(3);
  await button('Do it yourself: w₂, w₃, w₄').click();
  await expect.poll(() => navigation.route).toEqual({ place: 'drill', drill: hiddenWeights });
});

test('its button is the first stop past the rail', async () => {
  await openStart();
  await expect.element(button('Do it yourself: w₂, w₃, w₄')).toBeVisible();
  document.querySelector('main')?.focus();
  await userEvent.tab();
  await expect.element(button('Do it yourself: w₂, w₃, w₄')).toHaveFocus();
});

test('what is due is told with its minutes, and one press plans the day and begins', async () => {
  await fillWithDueReviews(now);
  await openStart();
  await expect.element(page.getByText(/due for review|to review/)).toBeVisible();
  await expect.element(page.getByText(/about \d+ minutes?/).first()).toBeVisible();
  await button('Start today’s session').click();
  await expect.poll(() => navigation.route.place).toBe('drill');
  const [session] = await sessions();
  expect(session).toMatchObject({ done: 0 });
  expect(navigation.route).toMatchObject({ drill: session?.drills[0]?.drill });
});

test('every page shows the same plan until something is answered', async () => {
  await fillWithDueReviews(now);
  const sent = vi.spyOn(engine, 'call');
  const seeds = () =>
    sent.mock.calls.flatMap(([name, input]) =>
      name === 'planSession' && input !== null && 'seed' in input ? [input.seed] : [],
    );
  await openStart();
  await expect.element(button('Start today’s session')).toBeVisible();
  const [seed] = seeds();
  location.hash = '/progress';
  await expect.element(page.getByRole('heading', { level: 2, name: 'Your days' })).toBeVisible();
  await expect.element(button('Start today’s session')).toBeVisible();
  expect(new Set(seeds())).toEqual(new Set([seed]));
  const before = seeds().length;
  await recordCheck([attempt({ at: Date.now() })]);
  await expect.poll(() => seeds().length).toBeGreaterThan(before);
  expect(seeds().at(-1)).not.toBe(seed);
});

test('one key does the same, from any other place', async () => {
  await fillWithDueReviews(now);
  location.hash = '/practice';
  await render(App);
  await expect.element(page.getByRole('heading', { level: 1, name: 'What do you want to practise?' })).toBeVisible();
  await userEvent.keyboard('{Alt>}n{/Alt}');
  await expect.poll(() => navigation.route.place).toBe('drill');
  expect(await sessions()).toHaveLength(1);
});

test('the key leads there also where it is pressed while the page still finds out what there is to do', async () => {
  await fillWithDueReviews(now);
  const taking = whatNow.takeFromAnywhere();
  const looking = whatNow.look();
  await taking;
  expect(navigation.route.place).toBe('drill');
  await looking;
});

test('today’s session is gone on with where it was left', async () => {
  await recordCheck([attempt({ at: now })]);
  const drill = {
    kind: 'losses',
    difficulty: 1,
    mode: 'guided',
    reason: 'review',
    skills: ['loss'],
    minutes: 3,
  } as const;
  const drills = ['one', 'two', 'three'].map((seed) => ({ ...drill, drill: `generated/losses/1/${seed}` }));
  const date = new Intl.DateTimeFormat('sv').format(now);
  await keepSession({ date, drills, done: 1, begun: now });
  await openStart();
  await expect.element(page.getByText('Today’s session: 2 drills to go, about 6 minutes.')).toBeVisible();
  await button('Go on').click();
  await expect.poll(() => navigation.route).toEqual({ place: 'drill', drill: 'generated/losses/1/two' });
});

test('a drill that was left unfinished is gone on with, or today’s session is begun instead', async () => {
  const item = 'w+.1.1.2';
  await fillWithDueReviews(now);
  await saveDraft(hiddenWeights, { ...emptyPaper, fields: { [item]: '0.1999' }, judged: { [item]: '0.1999' } });
  await recordCheck([attempt({ at: now, drill: hiddenWeights, mode: 'guided' })]);
  await openStart();
  await expect
    .element(page.getByText('You stopped in the middle of a drill: Do it yourself: w₂, w₃, w₄'))
    .toBeVisible();
  await expect.element(page.getByRole('button', { name: /Today’s session instead/ })).toBeVisible();
  await button('Go on where you stopped').click();
  await expect.poll(() => navigation.route).toEqual({ place: 'drill', drill: hiddenWeights });
});

test('an exam that was begun is gone on with, though nothing of it was ever checked', async () => {
  location.hash = `/drill/${hiddenWeights}?mode=exam`;
  await expect.poll(() => navigation.route.place).toBe('drill');
  await render(App);
  await field('w₂⁺').fill('0.1999');
  location.hash = '/';
  await expect
    .element(page.getByText('You stopped in the middle of a drill: Do it yourself: w₂, w₃, w₄'))
    .toBeVisible();
  await button('Go on where you stopped').click();
  await expect.poll(() => navigation.route).toEqual({ place: 'drill', drill: hiddenWeights, mode: 'exam' });
});

test('a sheet that was written on last week, or is blank again, is not', async () => {
  await saveDraft(hiddenWeights, { ...emptyPaper, fields: { 'w+.1.1.2': '0.1999' } });
  noteLastSheet({ place: 'drill', drill: hiddenWeights }, now - 7 * 86_400_000);
  await openStart();
  await expect.element(button('Do it yourself: w₂, w₃, w₄')).toBeVisible();
  await saveDraft(hiddenWeights, { ...emptyPaper, fields: { 'w+.1.1.2': ' ' } });
  noteLastSheet({ place: 'drill', drill: hiddenWeights }, now);
  await whatNow.look();
  expect(whatNow.step).toMatchObject({ kind: 'first' });
});

test('a finished drill, and one of last week, are not', async () => {
  await recordCheck([attempt({ at: now - 7 * 86_400_000, drill: hiddenWeights, mode: 'guided' })]);
  await openStart();
  await expect.element(button('Start today’s session')).toBeVisible();
  expect(page.getByText('You stopped').elements()).toEqual([]);
});

test('each example tells how many of its drills are done', async () => {
  const items = ['dE/dw.1.1.2', 'w+.1.1.2', 'dE/dw.1.2.1', 'w+.1.2.1', 'dE/dw.1.2.2', 'w+.1.2.2'];
  await recordCheck(items.map((quantity) => attempt({ at: now, drill: hiddenWeights, quantity })));
  await openStart();
  const card = page.getByRole('article', { name: 'Lecture slides: a 2-2-2 network' });
  await expect.element(card.getByText(/1 of \d+ drills done/)).toBeVisible();
  await expect.element(page.getByText(/not begun yet/).first()).toBeVisible();
});

test('a record that cannot be read is told, and the examples stand there all the same', async () => {
  const open = vi.spyOn(connection, 'open').mockRejectedValue(new StorageError({ code: 'unavailable' }));
  await openStart();
  await expect.element(page.getByRole('alert')).toHaveTextContent('private windows');
  await expect.element(page.getByRole('heading', { name: 'Lecture slides: a 2-2-2 network' })).toBeVisible();
  open.mockRestore();
  await button('Try again').click();
  await expect.element(button('Do it yourself: w₂, w₃, w₄')).toBeVisible();
  expect(await allAttempts()).toEqual([]);
});

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    test.each(['at the first start', 'with reviews due'])('%s', async (when) => {
      language.choose(code);
      theme.choose(shown);
      if (when === 'with reviews due') await fillWithDueReviews(now);
      await openStart();
      await expect.element(page.getByRole('region').getByRole('button').first()).toBeVisible();
      await expect.element(page.getByRole('article').first()).toBeVisible();
      await expectAccessible();
    });
  },
);
