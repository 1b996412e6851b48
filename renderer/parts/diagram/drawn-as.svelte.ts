import type { NetworkDocument, NotationName } from '../../../engine/network/document.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { NetworkGraph } from '../../../exercises/contract/graph-views.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { readPreference, writePreference } from '../../shell/preferences/preferences.ts';

/** Larger networks are not asked about: their graphs have far more operations than can be read. */
const mostWeights = 40;

interface Wanted {
  readonly network: NetworkDocument;
  readonly notation: NotationName;
  readonly precision: Precision;
}

/** Whether a network is drawn as such or as a computation graph, which is kept for all of them. */
export class DrawnAs {
  #found = $state.raw<NetworkGraph>();
  #isGraph = $state(readPreference('network-drawn') === 'graph');
  #asked = 0;

  /** The network as a graph; undefined where it has too many operations, or as long as it is not known. */
  get found(): NetworkGraph | undefined {
    return this.#found;
  }

  get isGraph(): boolean {
    return this.#isGraph;
  }

  choose(isGraph: boolean): void {
    this.#isGraph = isGraph;
    writePreference('network-drawn', isGraph ? 'graph' : 'network');
  }

  /** Another network, or the same in another notation. What answers late is not looked at. */
  async ask({ network, notation, precision }: Wanted): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = isSmall(network) ? await engine.call('networkGraph', { network, notation, precision }) : undefined;
    if (asked === this.#asked) this.#found = (answer?.ok ? answer.value : null) ?? undefined;
  }
}

function isSmall({ inputs, layers, samples }: NetworkDocument): boolean {
  const weights = layers.reduce((sum, { units }, index) => sum + units * (layers[index - 1]?.units ?? inputs), 0);
  return weights * samples.length <= mostWeights;
}
