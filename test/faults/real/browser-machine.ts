import type { Browser, BrowserContext, Page } from 'playwright-core';
import { patience } from '../../../build/test/patience.mjs';
import { databaseName } from '../../../renderer/keeping/database/workbook-database.ts';
import { lookBeside, readDatabase } from './look-beside.ts';
import type { RealMainProcess } from './real-main-process.ts';
import type { RealMachine } from './real-machine.ts';

interface BrowserMachine {
  /** Where the page of the simulated windows is served. */
  readonly address: string;
  readonly hasOwnFiles: boolean;
  /** Of a desktop. */
  readonly main: RealMainProcess | undefined;
}

/** A profile of its own in a real browser, and one page in it that stays and belongs to nobody. */
export async function browserMachine(
  browser: Browser,
  { address, hasOwnFiles, main }: BrowserMachine,
): Promise<RealMachine> {
  const context = await browser.newContext({ locale: 'en-US', timezoneId: 'Asia/Seoul' });
  context.setDefaultTimeout(patience);
  if (!hasOwnFiles) await context.addInitScript(refuseFiles);
  const beside = await context.newPage();
  await main?.serve(context, () => beside.evaluate(deleteDatabase, databaseName));
  await beside.goto(new URL('beside.html', address).href);
  const windows: Page[] = [];
  const at = (window: number): Page => {
    const page = windows[window];
    if (!page) throw new Error(`there is no window ${window}`);
    return page;
  };
  const gone = async (window: number, end: (page: Page) => Promise<void>): Promise<void> => {
    const [page] = windows.splice(window, 1);
    if (page) await end(page);
  };
  return {
    open: async () => {
      if (windows.length === 0) main?.start();
      const page = await context.newPage();
      windows.push(page);
      await page.goto(address);
      await begun(page);
    },
    reload: async (window) => {
      const [page] = windows.splice(window, 1);
      if (!page) return;
      // In the simulated world, too, a window that is loaded anew is the last.
      windows.push(page);
      // Nothing of it is under way any more by then.
      await main?.forget();
      await page.reload();
      await begun(page);
    },
    close: (place) =>
      gone(place, async (page) => {
        if (main) await page.evaluate(() => window.pageInWindow?.finish());
        await page.close();
      }),
    clearSiteData: async () => {
      const tools = await context.newCDPSession(beside);
      await tools.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes: 'all' });
      await Promise.all(windows.map((page) => page.evaluate(() => sessionStorage.clear())));
    },
    cutShort: (place, call, later) =>
      gone(place, async (page) => {
        // Nobody is left to say what came of it.
        page.evaluate((told) => window.pageInWindow?.perform(told), call).catch(() => undefined);
        await page.waitForTimeout(later);
        await crash(context, page);
      }),
    crash: (window) => gone(window, (page) => crash(context, page)),
    hide: (place) => at(place).evaluate(() => window.pageInWindow?.hide()),
    kill: async (losesDatabase) => {
      await Promise.all(windows.splice(0).map((page) => crash(context, page)));
      if (losesDatabase) await beside.evaluate(deleteDatabase, databaseName);
    },
    perform: (place, call) => at(place).evaluate((told) => window.pageInWindow?.perform(told), call),
    look: async () => ({
      windows: await Promise.all(windows.map((page) => page.evaluate(() => window.pageInWindow?.see()))),
      ...(main
        ? { record: await readDatabase(beside, databaseName), ...(await main.look()) }
        : { ...(await lookBeside(beside)), journal: [] }),
    }),
    end: async () => {
      await context.close();
      await main?.end();
    },
  };
}

const begun = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.pageInWindow !== undefined);
};

async function crash(context: BrowserContext, page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const tools = await context.newCDPSession(page);
  // Nobody is left to answer.
  tools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

const refuseFiles = (): void => {
  navigator.storage.getDirectory = () => Promise.reject(new DOMException('no files here', 'SecurityError'));
};

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(new Error(deleting.error?.message));
  });
