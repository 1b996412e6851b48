import type { NetworkDocument, NotationName } from '../../engine/network/document.ts';
import type { Precision } from '../../engine/precision/precision.ts';
import { keepNetwork } from '../database/networks.ts';
import type { StoredNetwork } from '../database/stored-network.ts';
import type { StorageProblem } from '../database/stored.ts';
import { hasItem, itemOfName, nameOfItem, placeOfItem, type BoardItem } from './board/board-item.ts';
import { History } from './document/history.svelte.ts';
import { withNumber, type NumberPlace } from './document/number-place.ts';

/** Which live values stand in the diagram. */
export type ShownPass = 'forward' | 'backward' | 'both';

/** One network being worked on: its document with everything it went through, what is selected, and how it is shown. */
export class EditorDesk {
  readonly id: string;
  readonly #history: History<NetworkDocument>;
  readonly #now: () => number;
  #selected = $state<string>();
  #pass = $state<ShownPass>('both');
  #sample = $state<number | 'all'>(1);
  #precision = $state.raw<Precision>({ decimals: 4 });
  #explained = $state<string>();
  #problem = $state.raw<StorageProblem>();
  #keeping: Promise<void> | undefined;
  /** While something is dragged, only where it ends is kept. */
  isMoving = false;

  constructor({ id, network }: StoredNetwork, now: () => number) {
    this.id = id;
    this.#history = new History(network);
    this.#now = now;
  }

  get network(): NetworkDocument {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  get notation(): NotationName {
    return this.network.notation ?? 'numbered';
  }

  get pass(): ShownPass {
    return this.#pass;
  }

  set pass(pass: ShownPass) {
    this.#pass = pass;
  }

  /** The sample whose values are shown, from 1, or the sums over all of them. */
  get sample(): number | 'all' {
    const { length } = this.network.samples;
    return this.#sample === 'all' ? (length > 1 ? 'all' : 1) : Math.min(this.#sample, length);
  }

  set sample(sample: number | 'all') {
    this.#sample = sample;
  }

  /** The sample whose inputs and targets are edited in the diagram. */
  get editedSample(): number {
    return this.sample === 'all' ? 1 : this.sample;
  }

  /** The sample as ids write it: empty where there is one, or where sums are shown. */
  get at(): string {
    return this.sample === 'all' || this.network.samples.length < 2 ? '' : `@${this.sample}`;
  }

  get precision(): Precision {
    return this.#precision;
  }

  set precision(precision: Precision) {
    this.#precision = precision;
  }

  /** What is selected in the diagram, as long as the network has it. */
  get selected(): BoardItem | undefined {
    const item = this.#selected === undefined ? undefined : itemOfName(this.#selected);
    return item && hasItem(this.network, item) ? item : undefined;
  }

  get selectedName(): string | undefined {
    return this.selected && this.#selected;
  }

  select(item: BoardItem | undefined): void {
    const name = item && nameOfItem(item);
    if (name !== this.#selected) this.endGesture();
    this.#selected = name;
  }

  /** The number that stands where the selection is. */
  get selectedPlace(): NumberPlace | undefined {
    return this.selected && placeOfItem(this.network, this.selected, this.editedSample);
  }

  /** The quantity whose line is open; it goes along to another sample. */
  get explained(): string | undefined {
    return this.at === '' ? this.#explained : this.#explained?.replace(/@\d+/, this.at);
  }

  explain(quantity: string | undefined): void {
    this.#explained = quantity;
  }

  /** Why the network could not be kept. */
  get problem(): StorageProblem | undefined {
    return this.#problem;
  }

  /** Goes on to another document, in one step with other changes of the same gesture. */
  change(next: NetworkDocument, gesture?: string): void {
    if (next === this.network) return;
    // Ids name the sample where there are several.
    if (next.samples.length > 1 !== this.network.samples.length > 1) this.#explained = undefined;
    this.#history.change(next, gesture);
    if (!this.isMoving) void this.keep();
  }

  setNumber(place: NumberPlace, value: number, gesture?: string): void {
    this.change(withNumber(this.network, place, value), gesture);
  }

  /** What comes next is a step of its own. */
  endGesture(): void {
    this.#history.endGesture();
    if (!this.isMoving) return;
    this.isMoving = false;
    void this.keep();
  }

  undo(): void {
    this.#history.undo();
    void this.keep();
  }

  redo(): void {
    this.#history.redo();
    void this.keep();
  }

  /** Keeps the network as it is now. While one state is being written, later ones wait, and of those only the last counts. */
  keep(): Promise<void> {
    this.#keeping ??= this.#write().finally(() => (this.#keeping = undefined));
    return this.#keeping;
  }

  async #write(): Promise<void> {
    let written: NetworkDocument | undefined;
    while (written !== this.network) {
      written = this.network;
      const kept = await keepNetwork({ id: this.id, network: written, changed: this.#now() });
      this.#problem = kept.ok ? undefined : kept.problem;
    }
  }
}
