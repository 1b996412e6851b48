import type { NamedValue } from '../../../engine/answers/read-answer.ts';
import type { NetworkDocument } from '../../../engine/network/document.ts';
import type { ShownQuantity } from '../../../exercises/contract/network-views.ts';

interface NamedSheet {
  readonly network: NetworkDocument;
  /** The letter of the learning rate. */
  readonly rateSymbol: string;
}

/** Everything that stands on a sheet by name, the learning rate too: what a scratch line may be written with. */
export const namesOn = (
  { network, rateSymbol }: NamedSheet,
  quantities: Readonly<Record<string, ShownQuantity>>,
): readonly NamedValue[] => [
  ...Object.values(quantities).map(({ symbol, value }) => ({ symbol: symbol.text, value })),
  { symbol: rateSymbol, value: network.learningRate },
];
