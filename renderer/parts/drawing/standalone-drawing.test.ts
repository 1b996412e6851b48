import { beforeEach, expect, test } from 'vitest';
import { slidesNetwork } from '../../../test/networks/known-networks.ts';
import { startAnew } from '../../testing/drill.ts';
import { openEditor } from '../../testing/editor.ts';
import '../../shell/theme/theme.css';
import { embeddedTypeface, typefaceName } from './embedded-typeface.ts';
import { pictureOf, standaloneDrawing } from './standalone-drawing.ts';

beforeEach(startAnew);

const box = { x: 0, y: 0, width: 900, height: 400 };

const dotsOf = async (picture: Blob | undefined) =>
  new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0));

async function drawn(): Promise<string> {
  await openEditor(slidesNetwork);
  const drawing = document.querySelector<SVGSVGElement>('svg.drawing');
  if (!drawing) throw new Error('Nothing is drawn.');
  return standaloneDrawing(drawing, box, '#ffffff');
}

test('a saved diagram is well formed, stands for itself, and carries its letters', async () => {
  const text = await drawn();
  const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(root.localName).toBe('svg');
  expect(root.getAttribute('style')).toContain(`'${typefaceName}'`);
  expect([...root.querySelectorAll('[class], [data-item], [data-quantity], [tabindex]')]).toEqual([]);
  expect(text.replace(embeddedTypeface, '')).not.toMatch(/var\(|color\(|url\(/);
  const letters = [...root.querySelectorAll('text')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
  expect(letters).toEqual(expect.arrayContaining(['w₁ 0.15', 'z₁ 0.0275']));
});

test('the letters are those of the page, in a picture of dots too', async () => {
  const text = await drawn();
  const [own, other] = await Promise.all([text, text.replace(embeddedTypeface, '')].map((one) => pictureOf(one, box)));
  expect(own?.type).toBe('image/png');
  expect(await dotsOf(own)).not.toEqual(await dotsOf(other));
});

test('every letter that is drawn is among them', async () => {
  const text = await drawn();
  const [, address] = /src:(url\([^)]*\))/.exec(embeddedTypeface) ?? [];
  await new FontFace('Only these', address ?? '').load().then((face) => document.fonts.add(face));
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('Nothing to draw on.');
  /** A letter that the typeface lacks is as wide as the next one in the list makes it. */
  const widthWith = (next: string, letter: string): number => {
    pen.font = `40px 'Only these', ${next}`;
    return pen.measureText(letter).width;
  };
  const letters = new Set(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.textContent);
  for (const letter of letters) expect(widthWith('monospace', letter), letter).toBe(widthWith('serif', letter));
});
