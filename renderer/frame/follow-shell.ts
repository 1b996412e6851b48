import type { DesktopBridge, ShellRequest } from '../../exercises/contract/desktop-bridge.ts';
import { loadFormula } from '../keeping/database/formulas.ts';
import { loadNetwork } from '../keeping/database/networks.ts';
import { saveFormula, saveNetwork } from '../parts/files/save-file.ts';
import { openedFiles, placeOfFile } from '../shell/files/opened-files.svelte.ts';
import { navigation } from '../shell/navigation/navigation.svelte.ts';

/** Does what is chosen in the desktop's menu, and takes in what is opened from outside. */
export function followShell(desktop: Pick<DesktopBridge, 'follow'> | undefined): void {
  desktop?.follow((request) => void answer(request));
}

async function answer(request: ShellRequest): Promise<void> {
  switch (request.kind) {
    case 'go':
      navigation.go({ place: request.to });
      return;
    case 'open':
      openedFiles.add(new File([request.content], request.name));
      navigation.go({ place: placeOfFile(request.name) });
      return;
    case 'save':
      await saveOpen();
  }
}

/** The network or formula that is open; where none is, networks are shown, each with its own way to be saved. */
async function saveOpen(): Promise<void> {
  const { route } = navigation;
  if (route.place === 'formula') {
    const stored = await loadFormula(route.formula);
    if (stored.ok && stored.value) saveFormula(stored.value.formula);
    return;
  }
  const id = route.place === 'editor' ? route.network : undefined;
  const stored = id === undefined ? undefined : await loadNetwork(id);
  if (stored?.ok && stored.value) saveNetwork(stored.value.network);
  else navigation.go({ place: 'networks' });
}
