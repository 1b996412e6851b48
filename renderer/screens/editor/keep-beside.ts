import { copyIdOf, relationOf } from '../../keeping/database/network-line.ts';
import { keepNetwork, loadNetwork } from '../../keeping/database/networks.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { Stored } from '../../keeping/database/stored.ts';
import { wholeTitle } from '../../parts/names/network-title.ts';
import { language } from '../../shell/language/language.svelte.ts';

/**
 * Keeps a state of a network as a copy, named so, beside the one that lies on the shelf: each has changes that the other
 * has not. A copy that was kept before, and gone on with, stays as it is.
 */
export async function keepBeside(state: StoredNetwork, lies: StoredNetwork): Promise<Stored<void>> {
  const { network } = state;
  const title = language.text('writer.copy', { title: wholeTitle(network.title) });
  const copy = { ...state, id: copyIdOf(state, lies), network: { ...network, title } };
  const loaded = await loadNetwork(copy.id);
  if (!loaded.ok) return loaded;
  const relation = loaded.value ? relationOf(copy, loaded.value) : 'newer';
  if (relation === 'newer') return keepNetwork(copy);
  return relation === 'apart' && loaded.value ? keepBeside(copy, loaded.value) : { ok: true, value: undefined };
}
