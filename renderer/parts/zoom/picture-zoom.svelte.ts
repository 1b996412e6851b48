import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3-zoom';
import type { Attachment } from 'svelte/attachments';
import type { Place } from '../../../exercises/diagram/place.ts';

interface Picture {
  readonly width: number;
  readonly height: number;
  /** By itself, it is not made smaller than this. */
  readonly least: number;
}

interface Ways {
  /** What grows above the picture at a scale, in its own units; nothing where this is left out. */
  readonly above?: (scale: number) => number;
  /** Whether what is higher than its room is shown from its top; else from its middle. */
  readonly fromTop?: boolean;
  /** Whether the wheel alone zooms; else only with Ctrl, and the page scrolls. */
  readonly byWheel: boolean;
}

const smallest = 0.08;
const largest = 4;
/** Small networks are not blown up over this when they are fitted. */
const largestFitted = 1.25;
const step = 1.3;
/** Kept free around a fitted picture. */
const padding = 10;
/** Kept free around what is brought into view. */
const margin = 40;

/** What starts a drag of its own, or takes the wheel itself. */
const ownGestures = '[data-item], button, input, select, a, [data-still]';

/** Where a picture is looked at, and how closely. Wheel, drag and pinch move it; so do the buttons. */
export class PictureZoom {
  readonly #ways: Ways;
  #transform = $state.raw<ZoomTransform>(zoomIdentity);
  #board: HTMLElement | undefined;
  #width = $state(1);
  #picture: Picture = { width: 1, height: 1, least: 0 };
  #fitted = true;
  readonly #zoom = zoom<HTMLElement, unknown>()
    .scaleExtent([smallest, largest])
    .filter((event: Event) => {
      if (event instanceof MouseEvent && event.button !== 0) return false;
      if (event instanceof WheelEvent) return this.#ways.byWheel || event.ctrlKey || event.metaKey;
      return !(event.target instanceof Element && event.target.closest(ownGestures));
    })
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      this.#transform = transform;
      if (sourceEvent) this.#fitted = false;
    });

  constructor(ways: Ways) {
    this.#ways = ways;
  }

  /** For the style of what is looked at. */
  get style(): string {
    const { x, y, k } = this.#transform;
    return `translate(${x}px, ${y}px) scale(${k})`;
  }

  get scale(): number {
    return this.#transform.k;
  }

  /** From where to where the picture reaches in its board. */
  get reach(): { readonly left: number; readonly right: number } {
    const { x, k } = this.#transform;
    return { left: x, right: x + k * this.#width };
  }

  readonly watch: Attachment<HTMLElement> = (board) => {
    this.#board = board;
    const selected = select(board).call(this.#zoom).on('dblclick.zoom', null);
    const observer = new ResizeObserver(() => {
      if (this.#fitted) this.fit(this.#picture.least);
    });
    observer.observe(board);
    return () => {
      observer.disconnect();
      selected.on('.zoom', null);
      this.#board = undefined;
    };
  };

  /** Another picture; it is fitted as long as nobody has chosen another view. */
  show(picture: Picture): void {
    this.#picture = picture;
    this.#width = picture.width;
    if (this.#fitted) this.fit(this.#picture.least);
  }

  /** All of the picture, as large as it may be; by itself only as far as it can still be read, from its beginning. */
  fit(least = 0): void {
    const board = this.#board;
    if (!board || board.clientWidth === 0) return;
    const { width, height } = this.#picture;
    const room = { width: board.clientWidth - 2 * padding, height: board.clientHeight - 2 * padding };
    const first = Math.min(room.width / width, room.height / height, largestFitted);
    const above = this.#ways.above?.(first) ?? 0;
    const scale = Math.max(Math.min(first, room.height / (height + above)), least);
    const x = Math.max(padding, (board.clientWidth - width * scale) / 2);
    const middle = (board.clientHeight - (height - above) * scale) / 2;
    const y = this.#ways.fromTop ? Math.max(0, middle) : middle;
    this.#go(zoomIdentity.translate(x, y).scale(scale));
    this.#fitted = true;
  }

  closer(): void {
    this.#by(step);
  }

  further(): void {
    this.#by(1 / step);
  }

  /** Moves no more than it must for this place of the picture to be seen. */
  bringIntoView({ x, y }: Place): void {
    const board = this.#board;
    if (!board) return;
    const [left, top] = this.#transform.apply([x, y]);
    const dx = inside(left, board.clientWidth) - left;
    const dy = inside(top, board.clientHeight) - top;
    if (dx === 0 && dy === 0) return;
    this.#fitted = false;
    const { k } = this.#transform;
    this.#go(this.#transform.translate(dx / k, dy / k));
  }

  #by(factor: number): void {
    if (!this.#board) return;
    this.#fitted = false;
    this.#zoom.scaleBy(select(this.#board), factor);
  }

  #go(transform: ZoomTransform): void {
    if (this.#board) this.#zoom.transform(select(this.#board), transform);
  }
}

const inside = (place: number, length: number): number =>
  Math.max(Math.min(margin, length / 2), Math.min(place, length - margin));
