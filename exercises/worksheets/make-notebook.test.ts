import { expect, it } from 'vitest';
import { valueOf } from '../../test/drills/sheet.ts';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { lectureSlides } from '../examples/lecture-slides.ts';
import { makeNotebook, readNotebook } from './make-notebook.ts';

const look = { notation: 'numbered', precision: { significant: 4 }, languages: ['en'], paper: 'a4' };

function made(wanted: object) {
  const work = valueOf(makeNotebook(valueOf(readNotebook({ ...look, ...wanted }))));
  work.advance(1);
  return work.result();
}
const paperOf = (wanted: object) => valueOf(made(wanted) ?? { ok: false });

it('has every line of an example, from the forward pass to the loss after the step', () => {
  const { body, title } = paperOf({ network: lectureSlides.network, title: 'Lecture slides' });
  expect(title).toBe('Lecture slides');
  for (const stage of ['Forward pass', 'Loss', 'Backward pass', 'Gradients', 'Update', 'Forward pass after the step']) {
    expect(body).toContain(`<span class="said" lang="en">${stage}</span></h2>`);
  }
  // As the README has it: the loss falls from 0.2396740076 to 0.2325906136.
  for (const loss of ['0.2397', '0.2326']) expect(body).toContain(`<b class="number">${loss}</b>`);
});

it('has those of anybody’s network, in whatever notation, under its name', () => {
  const own = { network: slidesNetwork, title: 'Mine <b>' };
  const { body } = paperOf(own);
  expect(body).toContain('<h1>Mine &lt;b&gt;</h1>');
  expect(body.split('class="noted"').length).toBeGreaterThan(30);
  expect(paperOf({ ...own, notation: 'matrix' }).body).toContain('δ⁽²⁾');
});

it('refuses what is no network, and is cancelled', () => {
  expect(made({ network: {}, title: '' })).toMatchObject({ ok: false });
  expect(readNotebook({ ...look, network: slidesNetwork }).ok).toBe(false);
  const work = valueOf(makeNotebook(valueOf(readNotebook({ ...look, network: slidesNetwork, title: 'Mine' }))));
  work.cancel();
  expect(work.result()).toMatchObject({ ok: false, error: { code: 'cancelled' } });
});
