import type { WorkbookError } from '../../../engine/contract/errors.ts';
import { desktop } from './desktop.ts';

/** Why a worker does not answer. In a browser it cannot even be loaded where nobody serves the workbook any more. */
export async function whyUnreachable(): Promise<WorkbookError> {
  if (desktop) return { code: 'unreachable' };
  try {
    await fetch(new URL('./workbook.json', document.baseURI), { cache: 'no-store' });
    return { code: 'unreachable' };
  } catch {
    return { code: 'not-served' };
  }
}
