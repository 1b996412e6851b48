import { getContext, setContext, tick } from 'svelte';
import { answerFrom, type ScratchNumber } from '../../parts/scratch/scratch-sheet.ts';
import type { DrillSession } from './drill-session.svelte.ts';
import { newId } from '../../shell/new-id.ts';

const key = Symbol('pen');

/** Where the learner writes: what Enter does, and where the pen goes on. */
export class Pen {
  /** The form that holds the fields. */
  sheet: HTMLElement | undefined;
  #warned = $state(false);

  constructor(readonly session: DrillSession) {}

  /** Whether an exam was to be handed in while fields are still empty. */
  get warned(): boolean {
    return this.#warned && this.session.empty.length > 0 && !this.session.isOver;
  }

  /** Enter in a field. */
  async enter(item: string): Promise<void> {
    const { session } = this;
    if (session.isClosed(item)) {
      this.goTo(session.nextNotRight(item));
      return;
    }
    switch (session.sheet.mode) {
      case 'guided':
        await this.checkHere(item);
        return;
      case 'alone': {
        const next = session.nextEmpty(item);
        if (next === undefined) await this.checkAll();
        else this.goTo(next);
        return;
      }
      case 'exam': {
        const next = session.nextEmpty(item) ?? session.empty[0]?.name;
        if (next === undefined) this.sheet?.querySelector<HTMLElement>('[type="submit"]')?.focus();
        else this.goTo(next);
      }
    }
  }

  /** Checks one item and goes on to the next that is not right yet, which may be the same. */
  async checkHere(item: string): Promise<void> {
    await this.session.check([item], Date.now(), newId);
    // What is asked next may come onto the sheet only now.
    await tick();
    this.goTo(this.session.nextNotRight(item));
  }

  async checkAll(): Promise<void> {
    await this.session.checkAll(Date.now(), newId);
    this.goTo(this.session.nextNotRight());
  }

  /** Where fields are empty, it is asked once whether that is meant. */
  async handIn(): Promise<void> {
    if (this.session.empty.length > 0 && !this.warned) {
      this.#warned = true;
      return;
    }
    await this.session.checkAll(Date.now(), newId);
    await tick();
    if (this.session.isOver) this.sheet?.querySelector<HTMLElement>('[data-result]')?.focus();
  }

  async startAfresh(): Promise<void> {
    await this.session.startAfresh();
    this.#warned = false;
    await tick();
    this.goTo(this.session.items[0]?.name);
  }

  /** Puts a number of the scratch work into a field, rounded as is asked there. */
  put(number: ScratchNumber, item: string): void {
    const { session } = this;
    const precision = session.precisionOf(item);
    if (precision === null || session.isClosed(item)) return;
    void session.paper.write(item, answerFrom(number, precision));
    this.goTo(item);
  }

  /** To where one was. */
  goBack(): void {
    this.goTo(this.session.place);
  }

  /** What stands there is ready to be written over. */
  goTo(item: string | undefined): void {
    if (item === undefined) return;
    const place = this.sheet?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item)}"]`);
    const target = place?.matches('input') ? place : place?.querySelector<HTMLElement>('input, button:not(:disabled)');
    target?.focus();
    if (target instanceof HTMLInputElement && target.type === 'text') target.select();
  }
}

export const providePen = (session: DrillSession): Pen => setContext(key, new Pen(session));
export const usePen = (): Pen => getContext<Pen>(key);
