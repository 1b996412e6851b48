import type { NetworkDocument, NotationName } from '../../../engine/network/document.ts';
import type { SampleMark } from '../../../engine/quantities/quantity-name.ts';
import type { Precision } from '../../../engine/precision/precision.ts';
import type { StoredNetwork } from '../../keeping/database/stored-network.ts';
import { KeptDesk } from '../../keeping/desk/kept-desk.svelte.ts';
import { hasItem, itemOfName, nameOfItem, placeOfItem, type BoardItem } from './board/board-item.ts';
import { outlineOf, type Outline } from './document/outline.ts';
import { withNumber, type NumberPlace } from './document/number-place.ts';
import { networkShelf } from './network-shelf.ts';
import { removalFrom, without, type Removable, type Removal } from './document/removal.ts';
import type { ShownPass } from './values/shown-pass.ts';

/** One network being worked on: its document with everything it went through, what is selected, and how it is shown. */
export class EditorDesk extends KeptDesk<StoredNetwork, NetworkDocument> {
  /** Kept apart from the numbers, so that what hangs on it is not looked at again while they change. */
  #outline: Outline;
  #selected = $state<string>();
  #pass = $state<ShownPass>('both');
  #sample = $state<number | 'all'>(1);
  #precision = $state.raw<Precision>({ decimals: 4 });
  #explained = $state<string>();
  #removal = $state.raw<Removal>();

  constructor(stored: StoredNetwork, now: () => number) {
    super(networkShelf, stored, now);
    this.#outline = $state.raw(outlineOf(stored.network));
  }

  /** What hands were at ends, and no line stays open; what was done can be taken back when one comes back. */
  leave(): void {
    this.endGesture();
    this.explain(undefined);
  }

  get network(): NetworkDocument {
    return this.document;
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

  override change(next: NetworkDocument, gesture?: string): void {
    // Ids name the sample where there are several.
    if (next.samples.length > 1 !== this.network.samples.length > 1) this.#explained = undefined;
    super.change(next, gesture);
  }

  setNumber(place: NumberPlace, value: number, gesture?: string): void {
    this.change(withNumber(this.network, place, value), gesture);
  }

  protected override arrive(): void {
    this.#removal = undefined;
    this.#outline = outlineOf(this.network, this.#outline);
  }
}
