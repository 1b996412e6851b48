import type { WorkbookEngine } from './methods.ts';

/** What the desktop shell gives the page as `window.workbookDesktop`; in a plain browser there is none. */
export interface DesktopBridge extends WorkbookEngine {
  /** Menu and dialogs of the shell follow the language that the page shows. */
  setLanguage(language: 'en' | 'ko'): void;
}
