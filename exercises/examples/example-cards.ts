import type { ExampleCard } from '../contract/views.ts';
import { drillsOfExample } from '../drills/drills-for.ts';
import { examples } from './examples.ts';
import { validateExamples } from './validate-examples.ts';

/** The library as cards show it. An example that cannot be used is left out; `validateExamples` says what is wrong. */
export function exampleCards(): ExampleCard[] {
  return validateExamples(examples).valid.map((example) => {
    const { id, title, summary, network } = example;
    const drills = drillsOfExample(example);
    return { id, title, summary, network, drills: drills.ok ? drills.value : [] };
  });
}
