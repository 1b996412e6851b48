import type { LocalizedText } from '../../engine/network/document.ts';
import { askedNodesTitle, askedTitle } from '../drills/asked-drill.ts';
import { readDrillId } from '../drills/drill-id.ts';
import { kindTexts } from '../drills/kinds/drill-kinds.ts';
import { examples } from '../examples/examples.ts';
import { drillFacts } from '../skills/drill-facts.ts';
import type { DrawnTask } from './draw-tasks.ts';

/** What a drill of a pack is called, without opening it. */
export function titleOfTask({
  drill,
  network,
  formula,
}: Pick<DrawnTask, 'drill' | 'network' | 'formula'>): LocalizedText {
  if (network) return network.title ?? askedTitle;
  if (formula) return formula.title ?? askedNodesTitle;
  const listed = readDrillId(drill)
    ? undefined
    : examples.flatMap(({ drills }) => drills).find(({ id }) => id === drill);
  if (listed) return listed.title;
  const { kind } = drillFacts({ drill, example: null });
  return kindTexts.find((texts) => texts.kind === kind)?.title ?? drill;
}
