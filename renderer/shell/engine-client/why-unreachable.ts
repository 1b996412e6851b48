import type { WorkbookError } from '../../../engine/contract/errors.ts';
import { desktop } from './desktop.ts';

/** Why a worker does not answer. In a browser it cannot even be loaded where nobody serves the workbook any more. */
export async function whyUnreachable(): Promise<WorkbookError> {
  if (desktop) return { code: 'unreachable' };
  try {
    await fetch(new URL('./workbook.json', document.baseURI), { cache: 'no-store' });
    return { code: 'unreachable' };
  } catch {
    return { code: isOfThisMachine(location.hostname) ? 'not-served' : 'site-away' };
  }
}

/** Whether `npm start` serves the page, and not a website. */
export const isOfThisMachine = (host: string): boolean => ['127.0.0.1', 'localhost'].includes(host);
