import type { Outcome } from '../../../../engine/contract/outcome.ts';
import type { NetworkDocument } from '../../../../engine/network/document.ts';
import type { NumberField } from '../../../../exercises/contract/drill-views.ts';
import { fieldsOf } from '../../../parts/sheet/drill-items.ts';
import { engine } from '../../../shell/engine-client/engine.ts';

/** What a drill asks of a network when it is done alone, each thing to be asked or not. */
export async function fieldsAsked(drill: string, network: NetworkDocument): Promise<Outcome<readonly NumberField[]>> {
  const sheet = await engine.call('openDrill', { drill, network, mode: 'alone' });
  return sheet.ok ? { ok: true, value: fieldsOf(sheet.value) } : sheet;
}
