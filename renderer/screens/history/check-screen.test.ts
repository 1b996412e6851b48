import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { connection } from '../../keeping/database/connection.ts';
import { recordCheck } from '../../keeping/database/attempts.ts';
import { blankNetwork } from '../../parts/network-document/blank-network.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import { button, field, figures, gradientForWeight, hiddenWeights, saidOf, startAnew } from '../../testing/drill.ts';
import { allAttempts, attempt } from '../../testing/record.ts';
import { theme } from '../../shell/theme/theme.svelte.ts';
import '../../shell/theme/theme.css';

const at = Date.UTC(2026, 2, 2, 12);
const minute = 60_000;

async function openCheck(check: string): Promise<void> {
  navigation.go({ place: 'check', check });
  await expect.poll(() => navigation.route).toEqual({ place: 'check', check });
  await render(App);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const slides = (differences: Parameters<typeof attempt>[0]) =>
  attempt({ at, drill: hiddenWeights, mode: 'guided', ...differences });

/** One step right, then a gradient where a weight is asked. */
async function fillRecord(): Promise<void> {
  const { '∂E_total/∂net_h1': delta } = figures;
  await recordCheck([
    slides({ check: 'first', at: at - minute, quantity: 'dE/dz.1.1', symbol: '∂E_total/∂net_h1', typed: delta }),
  ]);
  await recordCheck([
    slides({
      check: 'second',
      quantity: 'w+.1.1.2',
      typed: gradientForWeight,
      verdict: 'mistake',
      mistake: 'gradient-for-weight',
      hints: 1,
      took: 75_000,
    }),
  ]);
}

beforeEach(startAnew);

test('an old check is there as it was: the sheet as it stood, the verdict, and what the mistake was', async () => {
  await fillRecord();
  await openCheck('second');
  await expect.element(page.getByText(/0 of 1 right\./)).toBeVisible();
  const [, row] = page.getByRole('row').elements();
  const cells = [...(row?.children ?? [])].map((cell) => cell.textContent.trim().replace(/\s+/g, ' '));
  expect(cells).toEqual(['w₂⁺', gradientForWeight, 'Mistake Gradient given for the new weight', '1', '1 min 15 s']);
  await expect.element(field('w₂⁺')).toHaveValue(gradientForWeight);
  expect(saidOf('w₂⁺')).toContain('That is the gradient');
  await expect.element(field('∂E_total/∂net_h1')).toHaveValue(figures['∂E_total/∂net_h1']);
  expect(saidOf('∂E_total/∂net_h1')).toContain('Correct');
  await expect.element(field('w₃⁺')).toHaveValue('');
});

test('what came later is not there, and nothing can be changed or is kept', async () => {
  await fillRecord();
  await openCheck('first');
  await expect.element(field('w₂⁺')).toHaveValue('');
  await expect.element(field('w₂⁺')).toHaveAttribute('readonly');
  expect(button('Check my answers').elements()).toEqual([]);
  expect(button('Hint: the rule').elements()).toEqual([]);
  expect(await (await connection.open()).drafts.count()).toBe(0);
});

test('the verdict is the one that was given then', async () => {
  await recordCheck([slides({ check: 'one', quantity: 'w+.1.1.2', typed: '7', verdict: 'correct' })]);
  await openCheck('one');
  await expect.element(field('w₂⁺')).toHaveValue('7');
  expect(saidOf('w₂⁺')).toContain('Correct');
});

test('a drill that was made up can be done anew, with new numbers or the same', async () => {
  const made = { drill: 'generated/losses/2/abc', mode: 'alone', example: null, quantity: 'E', symbol: 'E' } as const;
  await recordCheck([attempt({ at, check: 'one', ...made })]);
  await openCheck('one');
  await expect
    .element(page.getByRole('link', { name: 'Do it with new numbers' }))
    .toHaveAttribute('href', expect.stringMatching(/^#\/drill\/generated\/losses\/2\/[a-z0-9]{6}\?mode=alone$/));
  await button('The same drill again').click();
  await expect.poll(() => navigation.route).toEqual({ place: 'drill', drill: 'generated/losses/2/abc', mode: 'alone' });
});

test('a drill on one’s own network opens with that network, and puts it back on the shelf to do it anew', async () => {
  const network = blankNetwork('mine');
  const own = { drill: 'network/forward-pass', mode: 'guided', example: null, network } as const;
  await recordCheck([
    attempt({ at, check: 'one', ...own, quantity: 'z.1.1', symbol: 'z₁', typed: '0.5', verdict: 'wrong' }),
  ]);
  await openCheck('one');
  await expect.element(page.getByRole('heading', { name: 'The sheet as it stood' })).toBeVisible();
  await button('The same drill again').click();
  await expect.poll(() => navigation.route.place).toBe('drill');
  const [kept] = await (await connection.open()).networks.toArray();
  expect(kept?.network).toEqual(network);
  expect(navigation.route).toEqual({ place: 'drill', drill: 'network/forward-pass', network: kept?.id });
});

test('a mistake that was looked for is shown among its lines', async () => {
  const drill = 'mistakes/generated/1/abc';
  const sheet = await engine.call('openMistake', { mistake: drill });
  if (!sheet.ok) throw new Error(sheet.error.code);
  const [line] = sheet.value.lines;
  const { quantity = '', claimed = '' } = line ?? {};
  await recordCheck([attempt({ at, check: 'one', drill, example: null, quantity, typed: claimed, verdict: 'wrong' })]);
  await openCheck('one');
  const lines = page.getByRole('list', { name: 'The lines, with the one you marked' }).getByRole('listitem');
  await expect.element(lines.first()).toHaveTextContent(/You marked this line.*Wrong/);
  expect(lines.elements()).toHaveLength(sheet.value.lines.length);
});

test('of a drill that cannot be opened any more, what was answered is there all the same', async () => {
  await recordCheck([attempt({ at, check: 'one', drill: 'long-gone', typed: '0.1999' })]);
  await openCheck('one');
  await expect.element(page.getByText('The drill cannot be opened any more')).toBeVisible();
  await expect.element(page.getByRole('cell', { name: '0.1999' })).toBeVisible();
  expect(await allAttempts()).toHaveLength(1);
});

test('a check that is not in the record is told as such', async () => {
  await openCheck('nowhere');
  await expect.element(page.getByText('This answer is not in your record')).toBeVisible();
  await expect.element(page.getByRole('link', { name: 'To all answers' })).toHaveAttribute('href', '#/history');
});

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    test('from an old check', async () => {
      language.choose(code);
      theme.choose(shown);
      await fillRecord();
      await openCheck('second');
      await expect.element(page.getByRole('table').first()).toBeVisible();
      await expectAccessible();
    });
  },
);
