import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import App from '../../app.svelte';
import { languageCodes } from '../../shell/language/language-code.ts';
import { language } from '../../shell/language/language.svelte.ts';
import { navigation } from '../../shell/navigation/navigation.svelte.ts';
import { expectAccessible } from '../../testing/accessibility.ts';
import {
  button,
  check,
  field,
  figures,
  gradientForWeight,
  hiddenWeights,
  saidOf,
  startAnew,
  write,
} from '../../testing/drill.ts';
import '../../shell/theme/theme.css';
import { theme } from '../../shell/theme/theme.svelte.ts';

beforeEach(startAnew);

async function open(drill: string, mode?: 'exam'): Promise<void> {
  navigation.go({ place: 'drill', drill, ...(mode ? { mode } : {}) });
  await expect.poll(() => navigation.route).toMatchObject({ place: 'drill', drill });
  await render(App);
  await expect.element(button(language.text(mode ? 'drill.hand-in' : 'drill.check'))).toBeVisible();
}

describe.each(languageCodes.flatMap((code) => [[code, 'light'] as const, [code, 'dark'] as const]))(
  'nothing bars anyone (%s, %s)',
  (code, shown) => {
    beforeEach(() => {
      language.choose(code);
      theme.choose(shown);
    });

    test('from lines with verdicts of several kinds, and the working of a mistake', async () => {
      await open(hiddenWeights);
      await write({ 'w₂⁺': gradientForWeight, 'w₃⁺': '0.7', 'w₄⁺': 'abc', '∂E_total/∂w₂': figures['∂E_total/∂w₂'] });
      await check();
      await expect.poll(() => saidOf('w₄⁺')).not.toBe('');
      await button(language.text('drill.see-right')).click();
      await expect.element(page.getByText(language.text('drill.diagnosis.right'))).toBeVisible();
      await expectAccessible();
    });

    test('from a table, a hint, and scratch work', async () => {
      await open('examples/lecture-slides/forward-pass');
      await field('net_h1').fill('0.0275');
      await field('out_h1').fill('0.7');
      await check();
      await expect.poll(() => saidOf('out_h1')).not.toBe('');
      await button(language.text('drill.hint.rule')).click();
      const scratch = page.getByRole('textbox', { name: language.text('scratch.name') });
      await scratch.fill('σ(0.0275)');
      await button(language.text('scratch.keep')).click();
      await expect.element(page.getByRole('list', { name: language.text('scratch.kept') })).toBeVisible();
      await expectAccessible();
      await userEvent.keyboard('{Alt>}w{/Alt}');
      await page.getByRole('textbox', { name: language.text('scratch.page') }).click();
      await userEvent.keyboard('{Control>}{End}{/Control}{Enter}net_h2 = 0.05*0.25 + 0.1*0.2 = 0.0325');
      await userEvent.keyboard('{Control>}{Enter}{/Control}');
      await expect
        .element(page.getByRole('region', { name: language.text('solution.line', { line: 2 }) }))
        .toBeVisible();
      await expectAccessible();
      await button(language.text('scratch.page.close')).click();
    });

    test.each(['examples/lecture-slides/matrix', 'examples/lecture-slides/symbols'])('from %s', async (drill) => {
      await open(drill);
      await expectAccessible();
    });

    test('from an exam that is handed in', async () => {
      await open(hiddenWeights, 'exam');
      await write({ 'w₂⁺': figures['w₂⁺'], 'w₃⁺': '0.7' });
      await button(language.text('drill.hand-in')).click();
      await button(language.text('drill.hand-in.anyway')).click();
      await expect.element(button(language.text('drill.exam.again'))).toBeVisible();
      await expectAccessible();
    });
  },
);
