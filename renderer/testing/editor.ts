import { expect } from 'vitest';
import { page, type Locator } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { keepNetwork, loadNetwork } from '../keeping/database/networks.ts';
import EditorScreen from '../screens/editor/editor-screen.svelte';

interface OpenEditor {
  readonly id: string;
  readonly leave: () => PromiseLike<void>;
}

/** Puts a network on the shelf and opens it. Each has an id of its own, for what was done to one can always be undone. */
export async function openEditor(network: NetworkDocument): Promise<OpenEditor> {
  const id = crypto.randomUUID();
  await keepNetwork({ id, network, changed: 0 });
  return { id, leave: await reopenEditor(id) };
}

/** Gives how to leave it again. */
export async function reopenEditor(id: string): Promise<() => PromiseLike<void>> {
  const { unmount } = await render(EditorScreen, { network: id });
  await expect.element(lossShown()).toHaveTextContent(/= \d/);
  return unmount;
}

/** The loss in the bar below the diagram. */
export const lossShown = (): Locator => page.getByRole('group', { name: 'Selected' }).getByRole('button').last();

/** What is edited in the diagram, such as `w.1.2.1`. */
export function item(name: string): SVGElement {
  const found = document.querySelector<SVGElement>(`[data-item="${name}"][tabindex]`);
  if (!found) throw new Error(`The diagram has no ${name}.`);
  return found;
}

export const valueAt = (name: string): number => Number(item(name).getAttribute('aria-valuenow'));

/** The network as it lies on the shelf. */
export async function keptNetwork(id: string): Promise<NetworkDocument | undefined> {
  const stored = await loadNetwork(id);
  return stored.ok ? stored.value?.network : undefined;
}

/** Drops files onto the page, as from a folder. */
export function dropFiles(...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

export const networkFile = (name: string, network: unknown): File =>
  new File([JSON.stringify(network)], name, { type: 'application/json' });
