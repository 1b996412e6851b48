import type { Paper } from '../../../exercises/worksheets/paper.ts';
import { desktop } from '../../shell/engine-client/desktop.ts';
import { saveFile } from '../files/save-file.ts';
import { putPaper } from './paper-root.ts';

/** Takes away the paper that is laid out to be printed. */
let takeAway: () => void = () => undefined;

/** Lays a paper out beside the page, with all its letters there, so that what is printed now is that paper alone. */
async function layOut(paper: Paper): Promise<void> {
  takeAway();
  const host = document.createElement('div');
  host.className = 'printed-paper';
  host.ariaHidden = 'true';
  putPaper(host, paper);
  const pages = new CSSStyleSheet();
  pages.replaceSync(paper.pages);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, pages];
  const { title } = document;
  // Whoever saves the print as a file is offered this as its name.
  document.title = paper.title;
  document.body.append(host);
  takeAway = () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== pages);
    document.title = title;
    takeAway = () => undefined;
  };
  // Only what is laid out asks for its letters.
  host.getBoundingClientRect();
  await document.fonts.ready;
}

/** Prints a paper, as the browser or the desktop does it. */
export async function printPaper(paper: Paper): Promise<void> {
  await layOut(paper);
  window.addEventListener('afterprint', () => takeAway(), { once: true });
  window.print();
}

/** Whether papers can be saved as PDF without a dialog of the browser's own. */
export const savesPdf = desktop !== undefined;

/** Saves a paper as PDF, which only the desktop can; false where that failed. */
export async function savePdf(paper: Paper, name: string): Promise<boolean> {
  await layOut(paper);
  const pdf = await desktop?.printToPdf();
  takeAway();
  if (!pdf) return false;
  saveFile(name, new Blob([pdf], { type: 'application/pdf' }));
  return true;
}
