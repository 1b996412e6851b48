import type { JobStarter } from '../../engine/contract/job.ts';
import type { Bridge } from '../../engine/contract/method.ts';
import type { WorkbookJobs } from './jobs.ts';
import type { WorkbookMethods } from './methods.ts';
import type { Safekeeping } from './safekeeping.ts';

/** What the desktop shell gives the page as `window.workbookDesktop`; in a plain browser there is none. */
export interface DesktopBridge extends Bridge<WorkbookMethods>, JobStarter<WorkbookJobs>, Safekeeping {
  /** Menu and dialogs of the shell follow the language that the page shows. */
  setLanguage(language: 'en' | 'ko'): void;
  /** What is to be done before the window closes, which waits for it a while; it is out of sight by then. */
  beforeClosing(finish: () => Promise<void>): void;
}
