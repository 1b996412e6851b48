import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openDrill as openSheet } from '../../../../exercises/drills/open-drill.ts';
import { button, check, field, openDrill, saidOf, startAnew } from '../../../testing/drill.ts';
import { allAttempts } from '../../../testing/record.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

const enter = () => userEvent.keyboard('{Enter}');

describe('a table', () => {
  const open = () => openDrill('examples/lecture-slides/forward-pass');

  test('has a row for each unit, and Enter goes on along the row', async () => {
    await open();
    const table = page.getByRole('table', { name: 'Forward pass' });
    await expect.element(table.getByRole('columnheader')).toHaveLength(2);
    await expect.element(table.getByRole('rowheader')).toHaveLength(4);
    await field('net_h1').fill('0.0275');
    await enter();
    await expect.poll(() => saidOf('net_h1')).toMatch(/^Correct/);
    await expect.element(field('out_h1')).toHaveFocus();
    await userEvent.keyboard('0.50687457');
    await enter();
    await expect.element(field('net_h2')).toHaveFocus();
  });

  test('what was found is filled in in the diagram', async () => {
    await open();
    const found = () => document.querySelector('.diagram [data-quantity="z.1.1"]')?.textContent ?? '';
    expect(found()).not.toContain('0.02750');
    await field('net_h1').fill('0.0275');
    await enter();
    await expect.poll(found).toContain('0.02750');
  });

  test('what is said of the field one is at stands below', async () => {
    await open();
    await field('net_h1').fill('0.7');
    await field('out_h1').fill('0.1');
    await check();
    await expect.poll(() => saidOf('net_h1')).toMatch(/^Wrong \| .*This is not right/);
    await field('out_h1').click();
    expect(saidOf('net_h1')).toBe('Wrong');
    await button('Hint: the rule').click();
    await expect.element(button('Numbers filled in')).toBeVisible();
  });
});

describe('of several samples', () => {
  const samples = () => page.getByRole('group', { name: 'Sample shown' });
  const shown = () => samples().getByRole('radio', { checked: true }).element().parentElement?.textContent;

  test('the diagram shows the one that the task is about', async () => {
    const ofAnother = ['a', 'b', 'c', 'd', 'e', 'f']
      .map((seed) => openSheet({ drill: `generated/factors/3/${seed}` }))
      .find((opened) => opened.ok && (opened.value.sample ?? 1) > 1);
    if (!ofAnother?.ok) throw new Error('none of these is about another sample than the first');
    const { id, sample } = ofAnother.value;
    await openDrill(id);
    await expect.element(page.getByText(`Look at sample ${String(sample)} alone.`)).toBeVisible();
    expect(shown()).toBe(String(sample));
  });

  test('a field brings its own, and the switch above the diagram any other', async () => {
    await openDrill('examples/batch-notes/forward-pass');
    const names = () => [...document.querySelectorAll('.diagram .forward')].map((unit) => unit.textContent);
    expect(shown()).toBe('1');
    // 1-2-2-1: of five units the sum and the activation, of which nothing is known yet.
    expect(names()).toHaveLength(10);
    for (const name of names()) expect(name).toMatch(/⁽¹⁾/);
    await field('z⁽²⁾⁽³⁾₁').click();
    await expect.poll(shown).toBe('3');
    for (const name of names()) expect(name).toMatch(/⁽³⁾/);
    await samples().getByRole('radio', { name: '2' }).click();
    await expect.poll(shown).toBe('2');
  });
});

test('a matrix has a field for each entry, named by its symbol', async () => {
  await openDrill('examples/lecture-slides/matrix');
  const names = page
    .getByRole('textbox', { name: '∂E_total/∂' })
    .elements()
    .map((one) => one.getAttribute('name'));
  expect(names).toEqual(['dE/dz.2.1', 'dE/dz.2.2', 'dE/dw.2.1.1', 'dE/dw.2.1.2', 'dE/dw.2.2.1', 'dE/dw.2.2.2']);
  await field('∂E_total/∂w₆').click();
  const marked = () =>
    [...document.querySelectorAll<SVGElement>('.diagram .line.pointed')].map(({ dataset }) => dataset.quantity);
  await expect.poll(marked).toEqual(['w.2.1.2']);
  await field('∂E_total/∂net_o1').fill('0.14088');
  await enter();
  await expect.poll(() => saidOf('∂E_total/∂net_o1')).toMatch(/^Correct/);
  await expect.element(field('∂E_total/∂net_o2')).toHaveFocus();
});

describe('an order', () => {
  const open = () => openDrill('examples/lecture-slides/symbols');
  const pool = (tile: string) =>
    page.getByRole('group', { name: 'Factors to choose from' }).getByRole('button', { name: tile, exact: true });
  const placed = () =>
    page
      .getByRole('group', { name: /^Your product for/ })
      .getByRole('button')
      .elements()
      .map((tile) => tile.getAttribute('aria-label')?.replace(/,.*/, ''));
  /** The chain back to w₁ through out_o1, first factor first. */
  const chain = ['∂E_total/∂out_o1', '∂out_o1/∂net_o1', '∂net_o1/∂out_h1', '∂out_h1/∂net_h1', '∂net_h1/∂w₁'];

  test('is put together by pressing tiles, and judged as a whole', async () => {
    await open();
    for (const tile of chain) await pool(tile).click();
    expect(placed()).toEqual(chain);
    await button('Check').first().click();
    await expect.element(page.getByText('Correct', { exact: true })).toBeVisible();
    expect(await allAttempts()).toMatchObject([
      { quantity: 'chain', reading: chain.join(' · '), precision: null, verdict: 'correct', role: 'backward' },
    ]);
  });

  test('is put together with the keyboard alone', async () => {
    await open();
    const [first = '', second = '', third = ''] = chain;
    pool(second).element().focus();
    await enter();
    expect(placed()).toEqual([second]);
    pool(first).element().focus();
    await userEvent.keyboard(' ');
    expect(placed()).toEqual([second, first]);
    pool(third).element().focus();
    await enter();

    // The second is moved in front of the first, then the third is taken out.
    page
      .getByRole('button', { name: `${first}, place 2 of 3` })
      .element()
      .focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(placed).toEqual([first, second, third]);
    await expect.element(page.getByRole('button', { name: `${first}, place 1 of 3` })).toHaveFocus();
    page
      .getByRole('button', { name: `${third}, place 3 of 3` })
      .element()
      .focus();
    await userEvent.keyboard('{Backspace}');
    await expect.poll(placed).toEqual([first, second]);
    await expect.element(pool(third)).toBeEnabled();
  });

  test('says what about it is not right, and what was put there stays after leaving', async () => {
    const { unmount } = await open();
    for (const tile of chain.slice(0, 2)) await pool(tile).click();
    await button('Check').first().click();
    await expect.element(page.getByText('Wrong', { exact: true })).toBeVisible();
    expect(document.querySelector('#note-chain')?.textContent.trim()).not.toBe('');
    await unmount();
    await open();
    expect(placed()).toEqual(chain.slice(0, 2));
  });

  test('asks to choose first', async () => {
    await open();
    await button('Check').first().click();
    await expect.element(page.getByText('Choose first.')).toBeVisible();
    expect(await allAttempts()).toEqual([]);
  });
});

describe('where there is little room', () => {
  test('what is too wide fades out where there is more of it', async () => {
    await page.viewport(400, 800);
    await openDrill('examples/matrix-derivation/matrix');
    const wide = () => document.querySelector<HTMLElement>('.scroll[tabindex]');
    await expect.poll(() => wide()?.dataset.more).toBe('after');
    wide()?.scrollBy({ left: 5000 });
    await expect.poll(() => wide()?.dataset.more).toBe('before');
  });

  test('the scratch line stands below the facts, and nothing of them under it', async () => {
    await page.viewport(900, 600);
    await openDrill('examples/matrix-derivation/matrix');
    const bottom = document.querySelector('.facts')?.getBoundingClientRect().bottom ?? Infinity;
    const scratch = page.getByRole('region', { name: 'Scratch line' }).element().getBoundingClientRect();
    expect(bottom).toBeLessThanOrEqual(scratch.top);
  });
});

test('a choice is made with check boxes, and Enter checks it', async () => {
  await openDrill('examples/lecture-slides/symbols');
  for (const weight of ['w₅', 'w₇']) {
    page.getByRole('checkbox', { name: weight }).element().focus();
    await userEvent.keyboard(' ');
  }
  await enter();
  await expect.element(page.getByText('Correct', { exact: true })).toBeVisible();
  expect(await allAttempts()).toMatchObject([{ quantity: 'weights-passed', reading: 'w₅, w₇', verdict: 'correct' }]);
});

test('an exam that is handed in says what should have been chosen and put in order', async () => {
  await openDrill('examples/lecture-slides/symbols', 'exam');
  page.getByRole('checkbox', { name: 'w₅' }).element().focus();
  await userEvent.keyboard(' ');
  await button('Hand in').click();
  await button('Hand in as it is').click();
  await expect.element(page.getByText('Right order:')).toBeVisible();
  await expect.element(page.getByText('Right choice:')).toBeVisible();
  const said = (of: string) =>
    page.getByText(of).element().parentElement?.querySelector('annotation')?.textContent ?? '';
  expect(said('Right order:').match(/\\cdot/g)).toHaveLength(4);
  expect(said('Right choice:')).toMatch(/w_\{5\}.*w_\{7\}/);
});
