import { tick } from 'svelte';
import type { BoardLayout } from './board/board-layout.ts';
import type { EditorDesk } from './editor-desk.svelte.ts';

/** The diagram as it is drawn on the page, to be saved: lettered as from near by, with nothing selected. */
export class Drawing {
  #isPosing = $state(false);
  svg: SVGSVGElement | undefined;
  /** How it is laid out, once it is on the page. */
  layout = $state.raw<BoardLayout>();

  get isPosing(): boolean {
    return this.#isPosing;
  }

  /** Does something with the drawing as it is to be saved. */
  async pose<Result>(desk: EditorDesk, take: () => Result): Promise<Result> {
    const { selected } = desk;
    desk.select(undefined);
    this.#isPosing = true;
    await tick();
    const taken = take();
    this.#isPosing = false;
    desk.select(selected);
    return taken;
  }
}
