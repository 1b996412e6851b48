import type { JobStarter } from '../../engine/contract/job.ts';
import type { Bridge } from '../../engine/contract/method.ts';
import type { WorkbookJobs } from './jobs.ts';
import type { WorkbookMethods } from './methods.ts';
import type { Safekeeping } from './safekeeping.ts';

/** What the shell asks of the page: to go somewhere, to give the open network as a file, or to take a document in. */
export type ShellRequest =
  | { readonly kind: 'go'; readonly to: 'networks' | 'record' }
  | { readonly kind: 'save' }
  | { readonly kind: 'open'; readonly name: string; readonly content: Uint8Array<ArrayBuffer> };

/** What the desktop shell gives the page as `window.workbookDesktop`; in a plain browser there is none. */
export interface DesktopBridge extends Bridge<WorkbookMethods>, JobStarter<WorkbookJobs>, Safekeeping {
  /** Menu and dialogs of the shell follow the language that the page shows. */
  setLanguage(language: 'en' | 'ko'): void;
  /** Has the page be told what the shell asks of it, such as what was chosen in the menu; what was asked before waits. */
  follow(listener: (request: ShellRequest) => void): void;
  /** What the page would print, as a PDF in the size and with the margins that its styles ask for; null where that failed. */
  printToPdf(): Promise<Uint8Array<ArrayBuffer> | null>;
  /** What is to be done before the window closes, which waits for it a while; it is out of sight by then. */
  beforeClosing(finish: () => Promise<void>): void;
}
