import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import type { MistakeName } from '../../engine/checking/mistakes/mistake-names.ts';
import { drawTasks } from '../../exercises/packs/draw-tasks.ts';
import { readPack } from '../../exercises/packs/parse-pack.ts';
import { valueOf } from '../drills/sheet.ts';
import { answersBy } from '../packs/simulated-learner.ts';
import type { CatchFile } from './catch-file.ts';
import { openWorkbook, type Running, type Shell } from './shell.ts';
import type { Workbook } from './workbook.ts';

/** Three learners, each with another mistake wherever it can be made. */
const learners = [
  ['Jun', 'error-sign'],
  ['민아', 'slope-dropped'],
  ['3', 'source-left-out'],
] as const satisfies readonly (readonly [string, MistakeName])[];

/** A page of packs in one of its states, and what is pressed there. */
class PackPages {
  constructor(readonly workbook: Workbook) {}

  async go(address: string): Promise<void> {
    await this.workbook.page.evaluate((hash) => (location.hash = hash), address);
  }

  button(key: Parameters<Workbook['say']>[0]): Locator {
    return this.workbook.page.getByRole('button', { name: this.workbook.say(key), exact: true });
  }

  link(key: Parameters<Workbook['say']>[0]): Locator {
    return this.workbook.page.getByRole('link', { name: this.workbook.say(key), exact: true });
  }

  /** Makes a pack of a drill that is the same for all and of one that everybody gets with other numbers. */
  async make(title: string): Promise<void> {
    const { page, say } = this.workbook;
    await this.go('/packs');
    await this.button('packs.make').click();
    await page.getByRole('textbox', { name: say('pack.field.title') }).fill(title);
    const add = page.getByRole('group', { name: say('pack.add') });
    await add.getByRole('combobox', { name: say('pack.add.kind') }).selectOption('gradient');
    await add.getByRole('button', { name: say('pack.add.do'), exact: true }).click();
    await add.getByText(say('pack.add.example'), { exact: true }).click();
    await add.getByRole('combobox', { name: say('pack.add.drill') }).selectOption('examples/lecture-slides/gradient');
    await add.getByRole('button', { name: say('pack.add.do'), exact: true }).click();
    await this.button('pack.save').waitFor();
  }

  /** Opens a pack by its file, under a name. */
  async begin(file: string, name: string): Promise<void> {
    const { page, say } = this.workbook;
    await this.go('/packs');
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('textbox', { name: say('pack.name') }).fill(name);
    await this.button('pack.begin').click();
  }

  /** Takes the pack away, for the next learner at the same machine. */
  async remove(title: string): Promise<void> {
    const { page, say } = this.workbook;
    await this.go('/packs');
    await page.getByRole('button', { name: say('packs.remove.of', { title }), exact: true }).click();
    await this.button('packs.put-back').waitFor();
  }

  /** Writes answers on the sheet on screen, and has them checked. */
  async work(answers: readonly { readonly quantity: string; readonly typed: string }[]): Promise<void> {
    const { page, say } = this.workbook;
    for (const { quantity, typed } of answers) await page.locator(`[data-item="${quantity}"]`).fill(typed);
    await this.workbook.checkButton.click();
    await page
      .getByText(say('verdict.mistake'), { exact: true })
      .or(page.getByText(say('verdict.wrong')))
      .first()
      .waitFor();
  }
}

/** The whole way of a task pack: made, worked by three learners, handed in as files, and read as a class. */
export function describeClass<Started extends Running>(shell: Shell<Started>, catchFile: CatchFile<Started>): void {
  test('a pack that is made is worked by each with another mistake, handed in, and the class table names each of them', async () => {
    const running = await openWorkbook(shell);

    const { page, workbook } = running;
    const { say } = workbook;
    const pages = new PackPages(workbook);
    await pages.make('Week 3');
    const packFile = await catchFile(running, () => pages.button('pack.save').click());
    await pages.remove('Week 3');
    const pack = valueOf(readPack(await readFile(packFile, 'utf8')));

    const handedIn: string[] = [];
    for (const [name, mistake] of learners) {
      await pages.begin(packFile, name);
      await pages.link('pack.first').click();
      for (const drawn of valueOf(drawTasks(pack, name))) {
        const answers = answersBy(drawn, mistake);
        await page.locator(`[data-item="${answers[0]?.quantity ?? ''}"]`).waitFor();
        await pages.work(answers);
        await page
          .getByRole('complementary', { name: say('packs.name') })
          .getByRole('link')
          .last()
          .click();
      }
      await pages.go(`${new URL(page.url()).hash.slice(1).split('/').slice(0, 3).join('/')}/hand-over`);
      handedIn.push(await catchFile(running, () => pages.button('pack.hand-over.save').click()));
      await pages.remove('Week 3');
    }

    await pages.link('class.title').click();
    // The page before takes in files as well.
    await page.getByRole('heading', { level: 1, name: say('class.title'), exact: true }).waitFor();
    const files = await Promise.all(
      handedIn.map(async (path, index) => ({
        name: `${index}.bpresults.json`,
        mimeType: 'application/json',
        buffer: await readFile(path),
      })),
    );
    await page.locator('input[type="file"]').first().setInputFiles(files);
    await page.getByText(say('class.judged')).waitFor();
    const rows = page.getByRole('region', { name: say('class.table') }).getByRole('row');
    expect(await rows.count()).toBe(learners.length + 3);
    for (const [name, mistake] of learners) {
      const row = rows.filter({ has: page.getByRole('button', { name, exact: true }) });
      expect(await row.textContent()).toContain(say(`mistake-name.${mistake}`));
      expect(await row.textContent()).not.toContain(say('class.broken'));
      for (const [, other] of learners) {
        if (other !== mistake) expect(await row.textContent()).not.toContain(say(`mistake-name.${other}`));
      }
    }
  });
}
