import { ipcMain } from 'electron';
import { channels } from '../channels.ts';
import { isFromPage } from '../page/is-from-page.ts';

/** The page as it would be printed, as a PDF: its own styles say what stands on paper, and how large the paper is. */
export function setUpPrinting(): void {
  ipcMain.handle(channels.printing, async (event): Promise<Uint8Array | null> => {
    if (!isFromPage(event)) return null;
    try {
      return await event.sender.printToPDF({ preferCSSPageSize: true, printBackground: true });
    } catch (error) {
      console.error(error);
      return null;
    }
  });
}
