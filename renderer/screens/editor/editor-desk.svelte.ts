import type { NetworkDocument, NotationName } from '../../../engine/network/document.ts';
import type { SampleMark } from '../../../engine/quantities/quantity-name.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import { keepNetwork } from '../../keeping/database/networks.ts';
import { changedIn, relationOf } from '../../keeping/database/network-line.ts';
import { forgetSetAside, setAside } from '../../keeping/database/set-aside.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import type { StorageProblem } from '../../keeping/database/stored.ts';
import { thisRun } from '../../keeping/database/this-run.ts';
import { writer } from '../../keeping/database/writer.svelte.ts';
import { hasItem, itemOfName, nameOfItem, placeOfItem, type BoardItem } from './board/board-item.ts';
import { History } from './document/history.svelte.ts';
import { outlineOf, type Outline } from './document/outline.ts';
import { withNumber, type NumberPlace } from './document/number-place.ts';
import { keepBeside } from './keep-beside.ts';
import { removalFrom, without, type Removable, type Removal } from './document/removal.ts';
import type { ShownPass } from './values/shown-pass.ts';

/** One network being worked on: its document with everything it went through, what is selected, and how it is shown. */
export class EditorDesk {
  readonly id: string;
  readonly #history: History<NetworkDocument>;
  readonly #now: () => number;
  /** Kept apart from the numbers, so that what hangs on it is not looked at again while they change. */
  #outline: Outline;
  #selected = $state<string>();
  #pass = $state<ShownPass>('both');
  #sample = $state<number | 'all'>(1);
  #precision = $state.raw<Precision>({ decimals: 4 });
  #explained = $state<string>();
  #removal = $state.raw<Removal>();
  #problem = $state.raw<StorageProblem>();
  #keeping: Promise<void> | undefined;
  /** What lies on the shelf, as far as this desk knows. */
  #kept: StoredNetwork;
  /** What is on its way to the shelf. */
  #writing: StoredNetwork | undefined;
  /** What another window has made of the network, while what was done here could not be kept. */
  #elsewhere: StoredNetwork | undefined;
  #isSetAside = false;
  /** While something is dragged, only where it ends is kept. */
  isMoving = false;

  constructor(stored: StoredNetwork, now: () => number) {
    const { id, network } = stored;
    this.id = id;
    this.#history = new History(network);
    this.#outline = $state.raw(outlineOf(network));
    this.#kept = stored;
    this.#now = now;
  }

  /**
   * Goes on from what lies on the shelf: what was done to it there, such as another name, is a step like any other. Work
   * that could not be kept stays, and is kept with the next change or when it is opened: as a copy where the network was
   * changed elsewhere meanwhile.
   */
  takeUp(stored: StoredNetwork): void {
    if (!this.#isKept) {
      this.#elsewhere = relationOf(this.#state(), stored) === 'apart' ? stored : undefined;
      return;
    }
    const { network } = this;
    const isSame = JSON.stringify(stored.network) === JSON.stringify(network);
    this.#kept = isSame ? { ...stored, network } : stored;
    if (!isSame) this.change(stored.network);
  }

  /** What the page before this one could not finish writing is a step, which is kept now. */
  resume(network: NetworkDocument): void {
    this.#isSetAside = true;
    this.change(network);
  }

  /** The network as it is to be written. */
  #state(): StoredNetwork {
    return changedIn(thisRun, this.#writing ?? this.#kept, this.network, this.#now());
  }

  get #isKept(): boolean {
    return this.network === this.#kept.network;
  }

  /** What hands were at ends, and no line stays open; what was done can be taken back when one comes back. */
  leave(): void {
    this.endGesture();
    this.explain(undefined);
  }

  get network(): NetworkDocument {
    return this.#history.present;
  }

  /** The network as it is, and as it was at each step before. */
  statesBack(): Iterable<NetworkDocument> {
    return this.#history.back();
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Units of each layer from the inputs on, which are layer 0. */
  get sizes(): readonly number[] {
    return this.#outline.sizes;
  }

  get notation(): NotationName {
    return this.#outline.notation;
  }

  get pass(): ShownPass {
    return this.#pass;
  }

  set pass(pass: ShownPass) {
    this.#pass = pass;
  }

  /** The sample whose values are shown, from 1, or all of them together. */
  get sample(): number | 'all' {
    const { samples } = this.#outline;
    return this.#sample === 'all' ? (samples > 1 ? 'all' : 1) : Math.min(this.#sample, samples);
  }

  set sample(sample: number | 'all') {
    // A line over all samples is none of a single one.
    if ((sample === 'all') !== (this.sample === 'all')) this.#explained = undefined;
    this.#sample = sample;
  }

  /** The sample whose inputs and targets are edited in the diagram; none where all are shown together. */
  get editedSample(): number | undefined {
    return this.sample === 'all' ? undefined : this.sample;
  }

  /** The sample as ids write it: empty where there is one, or where all are shown. */
  get at(): SampleMark {
    return this.sample === 'all' || this.#outline.samples < 2 ? '' : `@${this.sample}`;
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
    return item && hasItem(this.sizes, item) ? item : undefined;
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

  /** What was taken out last, until something else is done to the network. */
  get removal(): Removal | undefined {
    return this.#removal;
  }

  /** Takes a unit or a layer out, and keeps in mind which, so that it can be said; false where the network needs it. */
  remove(what: Removable): boolean {
    const before = this.network;
    this.change(without(before, what));
    if (this.network === before) return false;
    this.#removal = removalFrom(before, what);
    return true;
  }

  /** Goes on to another document, in one step with other changes of the same gesture. */
  change(next: NetworkDocument, gesture?: string): void {
    if (next === this.network) return;
    // Ids name the sample where there are several.
    if (next.samples.length > 1 !== this.network.samples.length > 1) this.#explained = undefined;
    this.#removal = undefined;
    this.#history.change(next, gesture);
    this.#outline = outlineOf(next, this.#outline);
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

  /** Takes a gesture back while it is under way, so that it is no step at all. */
  abandonGesture(gesture: string): void {
    const before = this.network;
    this.#history.abandon(gesture);
    if (this.network !== before) this.#arrive();
  }

  undo(): void {
    this.#history.undo();
    this.#arrive();
  }

  redo(): void {
    this.#history.redo();
    this.#arrive();
  }

  #arrive(): void {
    this.#removal = undefined;
    this.#outline = outlineOf(this.network, this.#outline);
    void this.keep();
  }

  /** Keeps the network as it is now. While one state is being written, later ones wait, and of those only the last counts. */
  keep(): Promise<void> {
    if (!this.#keeping) {
      this.#keeping = this.#write().finally(() => (this.#keeping = undefined));
      writer.undertake(this.#keeping);
    }
    return this.#keeping;
  }

  /** Once nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#keeping;
  }

  /** Where the page is left before all is kept, what is not is set aside for the page that comes after it. */
  setAside(): void {
    if (this.#isKept) return;
    setAside(this.#state());
    this.#isSetAside = true;
  }

  async #write(): Promise<void> {
    let written: NetworkDocument | undefined;
    while (written !== this.network && !this.#isKept) {
      written = this.network;
      const [state, lies] = [this.#state(), this.#elsewhere];
      this.#writing = state;
      const kept = await (lies ? keepBeside(state, lies) : keepNetwork(state));
      this.#writing = undefined;
      this.#problem = kept.ok ? undefined : kept.problem;
      if (!kept.ok) continue;
      this.#kept = state;
      if (lies) this.#goOnFrom(lies);
    }
    if (this.#isSetAside && this.#isKept) {
      forgetSetAside(this.id);
      this.#isSetAside = false;
    }
  }

  /** What was done here is kept as a copy, and can still be taken back to. */
  #goOnFrom(lies: StoredNetwork): void {
    this.#elsewhere = undefined;
    // What was done while that was written belongs to what lies there as little.
    if (this.#isKept) this.takeUp(lies);
    else this.#elsewhere = lies;
  }
}
