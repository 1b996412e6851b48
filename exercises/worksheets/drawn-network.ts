import type { NetworkDocument } from '../../engine/network/document.ts';
import type { NetworkFunctions, ShownQuantity, UnitNames } from '../contract/network-views.ts';
import { shownNumber } from '../diagram/shown-number.ts';
import { sheetText, type SheetKey, type Voice } from './voice.ts';
import { drawDiagram } from './diagram-drawing.ts';
import { markup, type Markup } from './markup.ts';
import { typeset } from './typeset.ts';

/** What every sheet says of its network, whatever it asks. */
export interface SheetNetwork {
  readonly network: NetworkDocument;
  readonly functions: NetworkFunctions;
  /** The letter of the learning rate. */
  readonly rateSymbol: string;
  readonly given: Readonly<Record<string, ShownQuantity>>;
  readonly names: UnitNames;
}

/** So much of a millimetre is a unit of the diagram: letters of 9.5 points. */
const unitMillimetres = 0.2;

/**
 * The diagram with what it does not show: every given number that cannot be read from it, the functions and the rate.
 * @param sample the one that the task is about, from 1; null where it is about all of them
 */
export function drawnNetwork(of: SheetNetwork, sample: number | null, voice: Voice): Markup {
  const { network, given, names } = of;
  const sizes = [network.inputs, ...network.layers.map(({ units }) => units)].join('-');
  const isWorked = Object.keys(given).some((id) => /^[za]\./.test(id));
  const drawing = drawDiagram({
    network,
    quantities: given,
    names,
    sample: sample ?? 1,
    label: voice.plain(isWorked ? 'drill.diagram.label' : 'drill.diagram.label.given', { sizes }),
    targetWord: sheetText(voice.first, 'drill.diagram.target'),
  });
  return markup`<figure>
    <div class="diagram" style="width: ${Math.round(drawing.width * unitMillimetres)}mm">${drawing.svg}</div>
    <figcaption>${rateAndLoss(of, voice)}${functionsOf(of.functions, voice)}</figcaption>
  </figure>${notInDiagram(of, sample, drawing.read, voice)}`;
}

function rateAndLoss({ network, rateSymbol, given }: SheetNetwork, voice: Voice): Markup {
  const fact = (key: SheetKey, values: Readonly<Record<string, string>>): Markup =>
    markup`<span class="fact">${voice.say(key, values)}</span> `;
  const epsilon = given['ε']?.shown;
  const loss = given.E?.shown;
  return markup`<p class="facts">${fact('drill.rate', { symbol: rateSymbol, rate: shownNumber(String(network.learningRate)) })}${epsilon !== undefined && fact('drill.epsilon', { epsilon })}${loss !== undefined && fact('drill.loss', { loss })}</p>`;
}

const functionsOf = ({ activations, loss }: NetworkFunctions, voice: Voice): Markup =>
  markup`<dl class="functions">${activations.map(
    ({ layers, name, line }) =>
      markup`<dt>${voice.pick(layers)}</dt>
      <dd><span>${voice.say(`activation.${name}`)}</span> ${line && typeset(line)}</dd>`,
  )}<dt>${voice.say('drill.functions.loss')}</dt>
    <dd><span>${voice.say(`loss.${loss.name}`)}</span> ${loss.lines.map((line) => markup`${typeset(line)} `)}</dd></dl>`;

/** What the sheet says beside the diagram already. */
const toldInFacts: ReadonlySet<string> = new Set(['E', 'ε']);

function notInDiagram(
  { network, given }: SheetNetwork,
  sample: number | null,
  read: ReadonlySet<string>,
  voice: Voice,
): Markup | null {
  const samples = network.samples.length;
  // Of several samples the diagram shows one, and all of them stand below it.
  const isAll = sample === null && samples > 1;
  const left = Object.values(given).filter(
    ({ id }) => !toldInFacts.has(id) && (!read.has(id) || (isAll && sampleOf(id) !== undefined)),
  );
  const groups = [
    { heading: 'sheet.given' as const, sample: undefined, values: left.filter(({ id }) => sampleOf(id) === undefined) },
    ...network.samples
      .map((_, index) => index + 1)
      .filter((one) => sample === null || one === sample)
      .map((one) => ({
        heading: 'sheet.sample' as const,
        sample: one,
        values: left.filter(({ id }) => sampleOf(id) === one),
      })),
  ].filter(({ values }) => values.length > 0);
  if (groups.length === 0) return null;
  return markup`<div class="given">${isAll && markup`<p class="small">${voice.say('sheet.sample-shown')}</p>`}${groups.map(
    ({ heading, sample: one, values }) =>
      markup`<p><strong>${voice.say(heading, { sample: one ?? 0 })}:</strong> ${values.map(valueOf)}</p>`,
  )}</div>`;
}

function valueOf({ symbol, shown, value, given }: ShownQuantity): Markup {
  const written = shownNumber(given ? String(value) : shown);
  return markup`<span class="value">${typeset(symbol)} = ${written}</span> `;
}

/** The sample that a quantity belongs to; undefined for what all have in common. */
function sampleOf(id: string): number | undefined {
  const [, sample] = /@(\d+)$/.exec(id) ?? [];
  return sample === undefined ? undefined : Number(sample);
}
