import type { NetworkDocument } from '../../../engine/network/document.ts';
import { changedIn } from '../../keeping/database/network-line.ts';
import { keepNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { DeskShelf } from '../../keeping/desk/desk-shelf.ts';
import { wholeTitle } from '../../parts/names/network-title.ts';
import { engine } from '../../shell/engine-client/engine.ts';
import { language } from '../../shell/language/language.svelte.ts';

/** The shelf of networks, as a desk has to know it. */
export const networkShelf: DeskShelf<StoredNetwork, NetworkDocument> = {
  documentOf: (stored) => stored.network,
  changedIn,
  keep: keepNetwork,
  load: loadNetwork,
  asCopy: (network) => ({ ...network, title: language.text('writer.copy', { title: wholeTitle(network.title) }) }),
  leftIn: ({ network, ...state }) => network && { ...state, network },
  read: (network) => engine.call('readNetwork', { text: JSON.stringify(network) }),
};
