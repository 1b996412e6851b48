import type { Locator, Page } from 'playwright-core';
import { databaseName } from '../../renderer/keeping/database/workbook-database.ts';
import type { MessageKey } from '../../renderer/shell/language/messages.ts';
import type { Say } from './texts.ts';
import type { Workbook } from './workbook.ts';

/** Everything in the record's tables but what follows from the rest. */
export type Tables = Readonly<
  Record<'attempts' | 'drafts' | 'networks' | 'sessions' | 'workings' | 'packs' | 'formulas', readonly unknown[]>
>;

/** What a learner does with the record as a whole. */
export class RecordPage {
  readonly page: Page;
  readonly say: Say;

  constructor(workbook: Workbook) {
    this.page = workbook.page;
    this.say = workbook.say;
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: this.say('record.name'), exact: true }).click();
    await this.page.getByRole('heading', { level: 1, name: this.say('record.name') }).waitFor();
    await this.page.getByRole('term').first().waitFor();
  }

  button(name: MessageKey): Locator {
    return this.page.getByRole('button', { name: this.say(name), exact: true });
  }

  async choose(path: string): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(path);
  }

  /** Chooses a file with this text. */
  async chooseText(text: string): Promise<void> {
    const file = { name: 'record.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await this.page.locator('input[type="file"]').setInputFiles(file);
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: this.say('record.delete.ask') });
  }

  async sees(key: MessageKey): Promise<void> {
    await this.page.getByText(this.say(key), { exact: true }).waitFor();
  }

  /** What is told once something is done; `attempts` and `networks` say how many. */
  async seesNews(key: MessageKey, counts: { readonly attempts: number; readonly networks: number }): Promise<void> {
    await this.page.getByRole('status').getByText(this.say(key, counts), { exact: true }).waitFor();
  }

  async deleteAll(): Promise<void> {
    await this.button('record.delete').click();
    await this.dialog.getByRole('button', { name: this.say('record.delete.sure'), exact: true }).click();
    await this.page.getByRole('status').getByText(this.say('record.news.delete'), { exact: true }).waitFor();
  }

  /** What IndexedDB holds, read past the workbook; each list in the order of its keys. */
  tables(): Promise<Tables> {
    return this.page.evaluate(
      (name) =>
        new Promise<Tables>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            const database = opening.result;
            const lists = ['attempts', 'drafts', 'networks', 'sessions', 'workings', 'packs', 'formulas'] as const;
            const reading = database.transaction(lists, 'readonly');
            const asked = lists.map((list) => [list, reading.objectStore(list).getAll()] as const);
            reading.oncomplete = () => {
              database.close();
              resolve(Object.fromEntries(asked.map(([list, { result }]) => [list, result])) as unknown as Tables);
            };
          };
        }),
      databaseName,
    );
  }
}
