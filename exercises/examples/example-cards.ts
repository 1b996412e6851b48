import type { ExampleCard } from '../contract/views.ts';
import { weightIds } from '../drills/drill-specification.ts';
import { examples } from './examples.ts';
import { validateExamples } from './validate-examples.ts';

/** The library as cards show it. An example that cannot be used is left out; `validateExamples` says what is wrong. */
export function exampleCards(): ExampleCard[] {
  return validateExamples(examples).valid.map(({ id, title, summary, network, drills }) => ({
    id,
    title,
    summary,
    network,
    drills: drills.map((drill) => ({
      id: drill.id,
      title: drill.title,
      summary: drill.summary,
      asks: drill.weights.flatMap((weight) => {
        const { gradient, updated } = weightIds(weight);
        return [
          { quantity: updated, decimals: drill.decimals.updated, optional: false },
          { quantity: gradient, decimals: drill.decimals.gradient, optional: true },
        ];
      }),
    })),
  }));
}
