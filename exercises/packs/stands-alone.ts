import { parseFormula } from '../../engine/formula/parse-formula.ts';
import { solveFormula } from '../../engine/formula/solve-formula.ts';
import { solve } from '../../engine/solution/solve.ts';
import { readDrillId } from '../drills/drill-id.ts';
import { fitsFormula } from '../drills/graphs/fits-formula.ts';
import { graphDefinitionOf } from '../drills/graphs/graph-kinds.ts';
import { fitsNetwork } from '../drills/fits-network.ts';
import { definitionOf } from '../drills/kinds/drill-kinds.ts';
import { examples } from '../examples/examples.ts';
import { readSeed } from '../generator/seed.ts';
import { mistakesOf } from '../mistakes/document-mistakes.ts';
import { isGenerated } from '../mistakes/generated/generated-mistake.ts';
import { isInGraph } from '../mistakes/graph/mistake-in-graph.ts';
import { isInLetters } from '../mistakes/letters/mistake-in-letters.ts';
import { readMadeUpId } from '../mistakes/made-up-id.ts';
import { templateOf, writeTemplate } from '../templates/templates.ts';
import type { DrillKind } from '../contract/drill-views.ts';

const madeUp = /^mistakes\/(?:generated|letters|graph)\//;

/** Whether an id names a drill, or a mistake to find, that is on no network of somebody's. It is not made for that. */
export function standsAlone(id: string): boolean {
  if (isGenerated(id) || isInLetters(id) || isInGraph(id)) return readMadeUpId(id, madeUp.exec(id)?.[0] ?? '').ok;
  if (id.startsWith('mistakes/')) return isInDocument(id);
  const read = readDrillId(id);
  switch (read?.of) {
    case 'example':
      return fitsExample(read.example, read.kind);
    case 'generated':
      return (definitionOf(read.kind) ?? graphDefinitionOf(read.kind)) !== undefined && readSeed(read.seed).ok;
    case 'template':
      return fitsTemplate(read.template, read.kind);
    case 'network':
    case 'formula':
    case 'asks':
      return false;
    case undefined:
      return examples.some(({ drills }) => drills.some((listed) => listed.id === id));
  }
}

const isInDocument = (id: string): boolean =>
  examples.some(
    (example) => id.startsWith(`mistakes/${example.id}/`) && mistakesOf(example).some((mistake) => mistake.id === id),
  );

function fitsExample(name: string, kind: DrillKind): boolean {
  const definition = definitionOf(kind);
  const example = examples.find(({ id }) => id === name);
  const solved = example && solve(example.network);
  return definition !== undefined && solved?.ok === true && fitsNetwork(definition, solved.value);
}

function fitsTemplate(id: string, kind: DrillKind): boolean {
  const template = templateOf(id);
  const definition = graphDefinitionOf(kind);
  const parsed = template && parseFormula(writeTemplate(template));
  const solved = parsed?.ok ? solveFormula(parsed.value) : undefined;
  return definition !== undefined && solved?.ok === true && fitsFormula(definition, solved.value);
}
