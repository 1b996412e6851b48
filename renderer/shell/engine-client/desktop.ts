import type { DesktopBridge } from '../../../exercises/contract/desktop-bridge.ts';

declare global {
  interface Window {
    /** Put there by the desktop's preload; a plain browser has none. */
    readonly workbookDesktop?: DesktopBridge;
  }
}

export const desktop: DesktopBridge | undefined = window.workbookDesktop;
