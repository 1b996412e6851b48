import type { Held } from '../../exercises/contract/safekeeping.ts';
import type {} from '../../renderer/engine-client/desktop.ts';
import type { Screen } from './screen.ts';

/** More than any test has stored. */
const many: Pick<Held, 'attempts' | 'at'> = { attempts: 10_000, at: Date.UTC(2025, 2, 3, 12) };

/** What stands in place of every screen when the record was lost, and what is said when it is back. They come last. */
export const recoveryScreens: readonly Screen[] = [
  {
    name: 'recovery',
    async open(workbook) {
      const { page, say } = workbook;
      // As if far more had been stored than is there.
      await page.evaluate(async (held) => {
        const entry = JSON.stringify({ attempts: [] });
        if (window.workbookDesktop) await window.workbookDesktop.safekeep('addToJournal', { ...held, entry });
        else localStorage.setItem('backprop-workbook.record-held', JSON.stringify(held));
      }, many);
      await page.reload();
      await workbook.heading(say('recovery.incomplete.title')).waitFor();
      await page.getByRole('button', { name: say('recovery.restore'), exact: true }).waitFor();
    },
  },
  {
    name: 'recovery-mended',
    async open(workbook) {
      const { page, say } = workbook;
      await page.getByRole('button', { name: say('recovery.restore'), exact: true }).click();
      await workbook.heading(say('recovery.mended.title')).waitFor();
    },
  },
];
