import { openDrill } from '../../exercises/drills/open-drill.ts';
import { lectureSlides } from '../../exercises/examples/lecture-slides.ts';

/** The first example of the library, as the page gets it. */
export const example = lectureSlides;

export const sheet = sheetOf('lecture-slides/hidden-weights');

/** The weights that the slides leave to the reader, each with the figure that the reader is to find. */
export const weights = [
  { quantity: 'w+.1.1.2', figure: '0.1999' },
  { quantity: 'w+.1.2.1', figure: '0.2499' },
  { quantity: 'w+.1.2.2', figure: '0.2998' },
] as const;

/** Their gradients, which a learner may write down too. */
export const gradients = [
  { quantity: 'dE/dw.1.1.2', figure: '0.0002466' },
  { quantity: 'dE/dw.1.2.1', figure: '0.0001565' },
  { quantity: 'dE/dw.1.2.2', figure: '0.0003131' },
] as const;

export type Quantity = (typeof weights | typeof gradients)[number]['quantity'];

/** The field that asks for a quantity. */
export function fieldOf(quantity: Quantity) {
  const fields = sheet.rows.flatMap(({ gradient, updated }) => [gradient, updated]);
  const field = fields.find((candidate) => candidate.quantity === quantity);
  if (!field) throw new Error(`The drill does not ask for ${quantity}.`);
  return field;
}

function sheetOf(drill: string) {
  const opened = openDrill({ drill });
  if (!opened.ok) throw new Error(`There is no drill ${drill}: ${opened.error.code}`);
  return opened.value;
}
