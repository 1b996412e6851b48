import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { NetworkDocument } from '../../engine/network/document.ts';
import type { Say } from './texts.ts';
import type { Workbook } from './workbook.ts';

/** More stops than the editor has between two places. */
const manyStops = 80;

const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((element) => element === document.activeElement);

/** What a learner does in the editor, by mouse or by keyboard. Items are named as in the diagram: `w.1.2.3`, `u.1.2`, `t.1`. */
export class EditorDesk {
  readonly page: Page;
  readonly say: Say;

  constructor(workbook: Workbook) {
    this.page = workbook.page;
    this.say = workbook.say;
  }

  get blankButton(): Locator {
    return this.page.getByRole('button', { name: this.say('networks.new.blank'), exact: true });
  }

  /** Which sample is shown. */
  get samples(): Locator {
    return this.page.getByRole('combobox', { name: this.say('diagram.sample'), exact: true });
  }

  /** Where the diagram says what all comes to. */
  get loss(): Locator {
    return this.page.locator('[data-quantity^="E"] .number');
  }

  /** Presses a value in the diagram, which opens its line. */
  async explain(quantity: string): Promise<void> {
    await this.page.locator(`[data-quantity="${quantity}"]`).first().click();
    await this.page
      .getByRole('region', { name: this.say('editor.working'), exact: true })
      .getByRole('button')
      .nth(1)
      .waitFor();
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: this.say('editor.undo'), exact: true });
  }

  item(name: string): Locator {
    return this.page.locator(`[data-item="${name}"][tabindex]`);
  }

  addUnit(layer: string): Locator {
    return this.page.getByRole('button', { name: this.say('editor.unit.add', { layer }), exact: true });
  }

  addLayerAfter(layer: string): Locator {
    return this.page.getByRole('button', { name: this.say('editor.layer.add.after', { layer }), exact: true });
  }

  biasOf(layer: string): Locator {
    return this.page
      .getByRole('group', { name: layer, exact: true })
      .getByRole('combobox', { name: this.say('editor.bias'), exact: true });
  }

  get notation(): Locator {
    return this.page.getByRole('combobox', { name: this.say('example.notation'), exact: true });
  }

  value(name: string): Promise<number> {
    return this.item(name).evaluate((item) => Number(item.getAttribute('aria-valuenow')));
  }

  /** Drags a number until it has this value: a hundredth for each pixel. */
  async drag(name: string, value: number): Promise<void> {
    const away = Math.round((value - (await this.value(name))) * 100);
    const { x, y, width, height } = (await this.item(name).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const { mouse } = this.page;
    await mouse.move(x + width / 2, y + height / 2);
    await mouse.down();
    await mouse.move(x + width / 2 + away / 2, y + height / 2);
    await mouse.move(x + width / 2 + away, y + height / 2);
    await mouse.up();
    await expect.poll(() => this.value(name)).toBe(value);
  }

  /** Presses Tab until a place has the focus, as someone without a mouse does. */
  async tabTo(place: Locator): Promise<void> {
    for (let stop = 0; stop < manyStops; stop += 1) {
      if (await hasFocus(place)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not lead to ${String(place)}.`);
  }

  /** Into the diagram from wherever one is: Tab leads to the first number, or to the one chosen last. */
  async tabIntoDiagram(): Promise<void> {
    const inDiagram = () => this.page.evaluate(() => document.activeElement?.hasAttribute('data-item') ?? false);
    for (let stop = 0; stop < manyStops; stop += 1) {
      await this.page.keyboard.press('Tab');
      if (await inDiagram()) return;
    }
    throw new Error('Tab does not lead into the diagram.');
  }

  async undoAll(): Promise<void> {
    while (await this.undoButton.isEnabled()) await this.page.keyboard.press('Control+z');
  }

  /** Saves the network as a file, from what stands beside the diagram. */
  async saveDocument(): Promise<void> {
    const panel = this.page.getByRole('button', { name: this.say('editor.panel.export'), exact: true });
    if ((await panel.getAttribute('aria-expanded')) !== 'true') await panel.click();
    await this.page.getByRole('button', { name: this.say('networks.export'), exact: true }).click();
  }

  async openShelf(): Promise<void> {
    await this.page.getByRole('link', { name: this.say('editor.to-shelf'), exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: this.say('networks.title'), exact: true }).waitFor();
  }

  async importFile(path: string): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(path);
    await this.item('u.0.1').waitFor();
  }
}

/** A network without what does not change how it is worked. */
export const withoutTitle = (network: NetworkDocument): NetworkDocument => ({ ...network, title: undefined });
