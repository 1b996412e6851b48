import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { lectureSlides } from '../../../exercises/examples/lecture-slides.ts';
import { button, startAnew } from '../../testing/drill.ts';
import PrintNotebook from './print-notebook.svelte';

test('a network is printed with all its lines', async () => {
  await startAnew();
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const { network, precision } = lectureSlides;
  await render(PrintNotebook, { network, title: 'Mine', notation: 'numbered', precision });
  await button('Print with all lines').click();
  await expect.poll(() => print.mock.calls.length).toBe(1);
  const paper = document.querySelector('body > .printed-paper')?.shadowRoot;
  expect(paper?.querySelector('h1')?.textContent).toBe('Mine');
  expect(paper?.querySelectorAll('.noted').length).toBeGreaterThan(30);
  window.dispatchEvent(new Event('afterprint'));
});
