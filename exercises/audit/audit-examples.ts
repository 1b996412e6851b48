import type { QuantityId } from '../../engine/expression/expression.ts';
import type { NetworkDocument } from '../../engine/network/document.ts';
import { writeNumber } from '../../engine/precision/precision.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/examples.ts';
import { validateExamples } from '../examples/validate-examples.ts';
import type { BothLanguages, Claim, ClaimClass, Place } from './claim.ts';
import { givenExplanation, rightExplanation, roundingExplanation } from './explanations.ts';
import { Page, type NumberedClaim } from './page.ts';
import { readFigure, type PrintedFigure } from './printed-figure.ts';

/** One numeric statement of a source, held against the engine: as `backprop examples` prints it. */
export interface AuditedClaim {
  /** Null where the figure is no quantity of the graph. */
  readonly quantity: QuantityId | null;
  /** As printed there. */
  readonly claimed: string;
  /** Full value, by the engine, under the setting of the example. */
  readonly computed: number;
  /** How to find it in the source: its part, line and column. */
  readonly place: string;
  readonly class: ClaimClass;
}

/** One example with every numeric statement of its source. */
export interface AuditedExample {
  readonly id: string;
  /** The document's file name. */
  readonly source: string;
  readonly network: NetworkDocument;
  readonly claims: readonly AuditedClaim[];
}

/** The same statement for a reader. */
export interface ExplainedClaim extends AuditedClaim {
  /** Every place where it is printed; no other claim has any of them. */
  readonly places: readonly Place[];
  /** What should stand there. */
  readonly right: string;
  readonly explanation: BothLanguages;
  /** Whether it has a sentence of its own, and not only the one shared by all that are right. */
  readonly remarkable: boolean;
}

/** A slip in a formula, which claims no number. */
export interface ExplainedRemark {
  readonly line: number;
  readonly explanation: BothLanguages;
}

/** One part of a document, with its figures in reading order. */
export interface ExplainedSection {
  readonly title: BothLanguages;
  readonly claims: readonly ExplainedClaim[];
}

/** What the source of an example printed. */
export interface ExplainedExample {
  readonly sections: readonly ExplainedSection[];
  readonly remarks: readonly ExplainedRemark[];
}

/** Every valid example with its claims, in the order of the library. What is wrong with the others: `validateExamples`. */
export function auditExamples(list: readonly Example[] = examples): AuditedExample[] {
  return validateExamples(list).valid.map((example) => ({
    id: example.id,
    source: example.source,
    network: example.network,
    claims: explainExample(example)
      .sections.flatMap(({ claims }) => claims)
      .map(({ quantity, claimed, computed, place, class: found }) => ({
        quantity,
        claimed,
        computed,
        place,
        class: found,
      })),
  }));
}

/** What the source of a valid example printed, in reading order, with an explanation of each figure. */
export function explainExample({ network, published }: Example): ExplainedExample {
  if (!published) return { sections: [], remarks: [] };
  const page = new Page(network, published);
  return {
    sections: published.sections.map((section) => ({
      title: section.title,
      claims: page.claimsOf(section).map((printed) => explainClaim(page, printed)),
    })),
    remarks: published.remarks.map(({ line, explanation }) => ({ line, explanation })),
  };
}

function explainClaim(page: Page, { claim, index, section }: NumberedClaim): ExplainedClaim {
  const { of, claimed, at, fault, explanation } = claim;
  const figure = readFigure(claimed);
  const computed = page.document.valueOf(of);
  const agreement = page.assess(of, figure, index);
  const shared =
    agreement?.class === 'rounding'
      ? roundingExplanation(figure, computed, agreement.reached, page.shortens)
      : page.document.isGiven(of)
        ? givenExplanation
        : rightExplanation(figure, computed);
  return {
    quantity: page.document.isQuantity(of) ? of : null,
    claimed,
    computed,
    place: `${section.title.en}: ${describePlaces(at)}`,
    // What agrees with nothing is wrong, whether or not its table says so; a test sees to it that the tables do.
    class: fault?.class ?? agreement?.class ?? 'wrong-value',
    places: at,
    right: rightText(page, claim, figure),
    explanation: explanation ?? shared,
    remarkable: explanation !== undefined || agreement?.class !== 'right',
  };
}

/** What was meant, where a digit slipped; what the task gives, in full; else the value, rounded as it is printed. */
function rightText(page: Page, { of, fault }: Claim, { decimals }: PrintedFigure): string {
  if (fault?.class === 'misprint') return fault.meant;
  const full = page.document.valueOf(of);
  return page.document.isGiven(of) ? String(full) : writeNumber(full, { decimals });
}

/** `line 70, column 10 and column 92` */
function describePlaces(places: readonly Place[]): string {
  const columnsOfLine = new Map<string, string[]>();
  for (const place of places) {
    const [line = '', column = ''] = place.split(':');
    columnsOfLine.set(line, [...(columnsOfLine.get(line) ?? []), `column ${column}`]);
  }
  return [...columnsOfLine].map(([line, columns]) => `line ${line}, ${columns.join(' and ')}`).join('; ');
}
