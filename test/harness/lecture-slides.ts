import { openDrill } from '../../exercises/drills/open-drill.ts';
import { lectureSlides } from '../../exercises/examples/lecture-slides.ts';

/** The first example of the library, as the page gets it. */
export const example = lectureSlides;

export const sheet = sheetOf('lecture-slides/hidden-weights');

/** How the error comes back to the hidden units; asked of those who are guided. */
export const deltas = [
  { quantity: 'dE/dz.1.1', figure: '0.002466463' },
  { quantity: 'dE/dz.1.2', figure: '0.003130939' },
] as const;

/** Gradient and new value of each weight that the slides leave to the reader, in the order of the drill. */
export const weights = [
  { gradient: 'dE/dw.1.1.2', quantity: 'w+.1.1.2', slope: '0.0002466463', figure: '0.1998767' },
  { gradient: 'dE/dw.1.2.1', quantity: 'w+.1.2.1', slope: '0.0001565470', figure: '0.2499217' },
  { gradient: 'dE/dw.1.2.2', quantity: 'w+.1.2.2', slope: '0.0003130939', figure: '0.2998435' },
] as const;

/** Everything that is asked of those who work on their own, with what is right. */
export const results = weights.flatMap(({ gradient, quantity, slope, figure }) => [
  { quantity: gradient, figure: slope } as const,
  { quantity, figure } as const,
]);

export type Quantity = (typeof deltas | typeof results)[number]['quantity'];

/** The field that asks for a quantity. */
export function fieldOf(quantity: Quantity) {
  const lines = sheet.parts.flatMap((part) => (part.kind === 'lines' ? part.lines : []));
  const line = lines.find(({ field }) => field.quantity === quantity);
  if (!line) throw new Error(`The drill does not ask for ${quantity}.`);
  return line.field;
}

function sheetOf(drill: string) {
  const opened = openDrill({ drill });
  if (!opened.ok) throw new Error(`There is no drill ${drill}: ${opened.error.code}`);
  return opened.value;
}

/** The forward pass as somebody might write it down; in the sixth line two digits of out_h2 = 0.5106 are exchanged. */
export const workingWithSlip = [
  'net_h1 = 0.05*0.15 + 0.1*0.2 = 0.0275',
  'out_h1 = 0.5069',
  'out_h2 = 0.5106',
  'net_o1 = 0.5069*0.35 + 0.5106*0.4 = 0.3817',
  'Now the second output.',
  'net_o2 = 0.5069*0.45 + 0.5016*0.5 = 0.4789',
  'out_o2 = 0.6175',
].join('\n');
