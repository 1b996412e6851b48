import { beforeEach, expect, test } from 'vitest';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { difference, visionNames } from '../../../testing/colour-vision.ts';
import { startAnew } from '../../../testing/drill.ts';
import { openEditor } from '../../../testing/editor.ts';
import { theme } from '../../../shell/theme/theme.svelte.ts';
import '../../../shell/theme/theme.css';

beforeEach(startAnew);

/** Its third weight is below 0. */
const network = {
  ...slidesNetwork,
  layers: slidesNetwork.layers.map((layer) => ({
    ...layer,
    weights: [
      [0.4, 0.4],
      [-0.4, 0.4],
    ],
  })),
};

const styleOf = (selector: string): CSSStyleDeclaration => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return getComputedStyle(found);
};

test.each(['light', 'dark'] as const)('the sign of a weight is seen whichever colours one sees (%s)', async (shown) => {
  document.documentElement.dataset.theme = shown;
  theme.choose(shown);
  await openEditor(network);
  const [above, below] = [styleOf('.edge:not(.negative)'), styleOf('.edge.negative')];
  const [number, negative] = [styleOf('.label:not(.negative) .weight'), styleOf('.label.negative .weight')];
  for (const vision of visionNames) {
    expect(difference(above.stroke, below.stroke, vision), `lines, ${vision}`).toBeGreaterThan(15);
    expect(difference(number.fill, negative.fill, vision), `numbers, ${vision}`).toBeGreaterThan(25);
  }
});

test('and without any colour: by dashes and by the minus', async () => {
  await openEditor(network);
  expect(styleOf('.edge:not(.negative)').strokeDasharray).toBe('none');
  expect(styleOf('.edge.negative').strokeDasharray).not.toBe('none');
  expect(document.querySelector('.label.negative .value')?.textContent).toBe('−0.4');
});
