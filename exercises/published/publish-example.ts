import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import { Printer } from '../../engine/printing/printer.ts';
import { solve } from '../../engine/solution/solve.ts';
import { explainExample, type ExplainedClaim } from '../audit/audit-examples.ts';
import type { PublishedClaim, PublishedExample } from '../contract/published-views.ts';
import { examples } from '../examples/examples.ts';

/** The source of an example as it was published: every figure beside what the engine works out. */
export function publishExample({ example: id }: { readonly example: string }): Outcome<PublishedExample> {
  const example = examples.find((candidate) => candidate.id === id);
  if (!example) return failure({ code: 'unknown-example', example: id });
  const solved = solve(example.network);
  if (!solved.ok) return solved;
  const printer = new Printer(solved.value, example.network.notation ?? 'numbered', example.precision);
  const { sections, remarks } = explainExample(example);
  return success({
    id,
    title: example.title,
    source: example.source,
    sections: sections.map(({ title, claims }) => ({ title, claims: claims.map((claim) => show(printer, claim)) })),
    remarks,
  });
}

function show(printer: Printer, claim: ExplainedClaim): PublishedClaim {
  return {
    place: claim.places.join(' '),
    claimed: claim.claimed,
    ...(claim.quantity === null ? {} : { symbol: printer.symbol(claim.quantity) }),
    computed: claim.right,
    class: claim.class,
    explanation: claim.explanation,
    remarkable: claim.remarkable,
  };
}
