import { tick } from 'svelte';
import { on } from 'svelte/events';
import { addLayer, addUnit } from '../document/change-units.ts';
import { numberAt, type NumberPlace } from '../document/number-place.ts';
import { sizeAt } from '../document/shape.ts';
import type { EditorDesk } from '../editor-desk.svelte.ts';
import { dragStep, keyStep, steppedBy } from '../../../parts/numbers/decimal.ts';
import { itemOfName, itemsOf, layerOfItem, nameOfItem, placeOfItem, type BoardItem } from './board-item.ts';

/** So far a hand shakes while it clicks. */
const shaking = 3;

interface Drag {
  readonly pointer: number;
  readonly x: number;
  readonly place: NumberPlace | undefined;
  readonly value: number;
  readonly wasSelected: boolean;
  readonly quantity: string | undefined;
  moved: boolean;
}

type UnitItem = Extract<BoardItem, { readonly kind: 'unit' }>;

/** What stands in the field to begin with; where it is undefined, the number as it is. */
interface Typing {
  readonly text: string | undefined;
}

/** What hands do in the diagram: select, drag, step, type, walk, add and remove. */
export class BoardGestures {
  readonly #desk: EditorDesk;
  readonly #reveal: (item: BoardItem) => void;
  #board: HTMLElement | undefined;
  #drag: Drag | undefined;
  /** What stands in the field when typing begins; undefined while nobody types. */
  #typing = $state.raw<Typing>();

  constructor(desk: EditorDesk, reveal: (item: BoardItem) => void) {
    this.#desk = desk;
    this.#reveal = reveal;
  }

  get typing(): Typing | undefined {
    return this.#typing;
  }

  readonly watch = (board: HTMLElement) => {
    this.#board = board;
    const ends = [
      on(board, 'pointerdown', (event) => this.#press(event)),
      on(board, 'pointermove', (event) => this.#move(event)),
      on(board, 'pointerup', () => this.#release()),
      on(board, 'pointercancel', () => this.#release()),
      on(board, 'click', (event) => this.#click(event)),
      on(board, 'keydown', (event) => this.#key(event)),
      on(board, 'focusin', (event) => this.#focus(event)),
    ];
    return () => ends.forEach((end) => end());
  };

  #press(event: PointerEvent): void {
    const name = event.button === 0 ? dataUnder(event, 'item') : undefined;
    const item = name === undefined ? undefined : itemOfName(name);
    if (!item || !(event.currentTarget instanceof Element)) return;
    const place = placeOfItem(this.#desk.network, item, this.#desk.editedSample);
    this.#drag = {
      pointer: event.pointerId,
      x: event.clientX,
      place,
      value: (place && numberAt(this.#desk.network, place)) ?? 0,
      wasSelected: this.#desk.selectedName === name,
      quantity: dataUnder(event, 'quantity'),
      moved: false,
    };
    event.currentTarget.setPointerCapture(event.pointerId);
    void this.come(item);
  }

  #move(event: PointerEvent): void {
    const drag = this.#drag;
    if (!drag?.place || drag.pointer !== event.pointerId) return;
    const away = Math.round(event.clientX - drag.x);
    if (!drag.moved && Math.abs(away) <= shaking) return;
    drag.moved = true;
    this.#desk.isMoving = true;
    this.#desk.setNumber(drag.place, steppedBy(drag.value, away * dragStep(event)), 'drag');
  }

  #release(): void {
    const drag = this.#drag;
    this.#drag = undefined;
    if (!drag) return;
    if (drag.moved) this.#desk.endGesture();
    else if (drag.quantity !== undefined) this.#desk.explain(drag.quantity);
    else if (drag.wasSelected && drag.place) this.startTyping();
  }

  /** Whatever gave an item the focus, it is the one that is worked on. */
  #focus(event: FocusEvent): void {
    const item = itemOfName(dataUnder(event, 'item') ?? '');
    if (item && nameOfItem(item) !== this.#desk.selectedName) this.#desk.select(item);
  }

  /** Values that belong to no item, such as the loss. */
  #click(event: MouseEvent): void {
    const quantity = dataUnder(event, 'quantity');
    if (quantity !== undefined && dataUnder(event, 'item') === undefined) this.#desk.explain(quantity);
  }

  #key(event: KeyboardEvent): void {
    const { selected } = this.#desk;
    if (!selected || event.ctrlKey || event.metaKey || dataUnder(event, 'item') === undefined) return;
    if (this.#byKey(event, selected)) event.preventDefault();
  }

  /** Where Tab leads to when nothing is selected yet. */
  async enter(): Promise<void> {
    const [first] = itemsOf(this.#desk.network);
    if (first) await this.come(this.#desk.selected ?? first);
  }

  /** Opens the field at the number, with this in it; with the number itself, to be written over, where nothing is said. */
  startTyping(text?: string): void {
    this.#typing = { text };
  }

  /** Ends the typing; the pen is then at the number, or at the next one. */
  async endTyping(go: 'stay' | 'next' | 'before' | 'away'): Promise<void> {
    if (this.#typing === undefined) return;
    this.#typing = undefined;
    const { selected } = this.#desk;
    if (!selected || go === 'away') return;
    if (go === 'stay') await this.come(selected);
    else await this.#walk(selected, go === 'next' ? 1 : -1, true);
  }

  #byKey(event: KeyboardEvent, selected: BoardItem): boolean {
    const { network } = this.#desk;
    switch (event.key) {
      case 'ArrowUp':
      case 'ArrowDown':
        return this.#step(event.key === 'ArrowUp' ? keyStep(event) : -keyStep(event));
      case 'ArrowRight':
      case 'ArrowLeft':
        if (event.altKey) return false;
        void this.#walk(selected, event.key === 'ArrowRight' ? 1 : -1);
        return true;
      case 'Home':
      case 'End':
        void this.#goTo(event.key === 'Home' ? 0 : -1);
        return true;
      case 'PageDown':
      case 'PageUp':
        void this.#toLayer(layerOfItem(network, selected) + (event.key === 'PageDown' ? 1 : -1));
        return true;
      case 'Enter':
      case 'F2':
        if (this.#desk.selectedPlace) this.startTyping();
        return true;
      case 'Escape':
        this.#desk.select(undefined);
        return true;
      case 'Delete':
        if (selected.kind === 'unit') return this.#remove(event.shiftKey, selected);
        return this.#clear();
      case 'Backspace':
        return this.#clear();
      default:
        return this.#byCharacter(event, selected);
    }
  }

  #byCharacter(event: KeyboardEvent, selected: BoardItem): boolean {
    if (event.altKey) return false;
    const layer = Math.min(layerOfItem(this.#desk.network, selected), this.#desk.network.layers.length);
    if (event.code === 'KeyN') {
      if (!event.shiftKey) this.#desk.change(addUnit(this.#desk.network, layer));
      else this.#desk.change(addLayer(this.#desk.network, Math.min(layer, this.#desk.network.layers.length - 1)));
      return true;
    }
    // Keyboards for Korean have full-width figures too.
    const key = event.key.normalize('NFKC');
    if (!/^[-+.,\d\u2212]$/.test(key) || !this.#desk.selectedPlace) return false;
    this.startTyping(key);
    return true;
  }

  #step(amount: number): boolean {
    const place = this.#desk.selectedPlace;
    const value = place && numberAt(this.#desk.network, place);
    if (!place || value === undefined) return false;
    this.#desk.setNumber(place, steppedBy(value, amount), `step ${this.#desk.selectedName ?? ''}`);
    return true;
  }

  /** Opens an empty field at the number, which stays until another one is typed. */
  #clear(): boolean {
    if (this.#desk.selectedPlace) this.startTyping('');
    return true;
  }

  #remove(wholeLayer: boolean, { layer, unit }: UnitItem): boolean {
    this.#desk.remove(wholeLayer ? { kind: 'layer', layer } : { kind: 'unit', layer, unit });
    const { network } = this.#desk;
    const at = Math.min(layer, network.layers.length);
    void this.come({ kind: 'unit', layer: at, unit: Math.min(unit, sizeAt(network, at)) });
    return true;
  }

  async #walk(from: BoardItem, by: 1 | -1, numbersOnly = false): Promise<void> {
    const items = itemsOf(this.#desk.network);
    const name = nameOfItem(from);
    let at = items.findIndex((item) => nameOfItem(item) === name) + by;
    const hasNumber = (item: BoardItem): boolean =>
      placeOfItem(this.#desk.network, item, this.#desk.editedSample) !== undefined;
    for (let next = items[at]; next && numbersOnly && !hasNumber(next); next = items[at]) at += by;
    await this.come(items[at] ?? from);
  }

  async #goTo(index: number): Promise<void> {
    const item = itemsOf(this.#desk.network).at(index);
    if (item) await this.come(item);
  }

  async #toLayer(layer: number): Promise<void> {
    const { network } = this.#desk;
    const item = itemsOf(network).find((one) => layerOfItem(network, one) === layer);
    if (item) await this.come(item);
  }

  /** Selects an item, shows it, and gives it the focus. */
  async come(item: BoardItem): Promise<void> {
    this.#desk.select(item);
    this.#reveal(item);
    await tick();
    this.#board?.querySelector<SVGElement>(`[data-item="${nameOfItem(item)}"][tabindex]`)?.focus();
  }
}

const dataUnder = (event: Event, name: 'item' | 'quantity'): string | undefined =>
  event.target instanceof Element ? event.target.closest<SVGElement>(`[data-${name}]`)?.dataset[name] : undefined;
