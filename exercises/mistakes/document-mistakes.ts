import { isWithinLastPlace } from '../../engine/answers/judge-within-last-place.ts';
import { readNumber } from '../../engine/answers/read-number.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { solve } from '../../engine/solution/solve.ts';
import { explainExample, type ExplainedClaim, type ExplainedSection } from '../audit/audit-examples.ts';
import type { BothLanguages, ClaimClass } from '../audit/claim.ts';
import { readFigure } from '../audit/printed-figure.ts';
import type { Judgement } from '../contract/drill-views.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/examples.ts';
import type { MistakeDrill } from './mistake-drill.ts';

/** A figure that stands beside the symbol of a quantity. */
export type PublishedLine = ExplainedClaim & { readonly quantity: QuantityId };

/** Lines of a document of which one is the first that is wrong. */
export interface Mistake {
  readonly id: string;
  readonly title: BothLanguages;
  readonly example: Example;
  readonly lines: readonly PublishedLine[];
  /** Index of the first wrong line. */
  readonly wrong: number;
  readonly fault: PublishedLine;
  /** Decimals asked of the repair. */
  readonly decimals: number;
}

const fewestBefore = 2;
const mostBefore = 5;
const mostAfter = 2;
const fewestLines = 3;
/** As exact as a binary number keeps a decimal. */
const exactDecimals = 12;

const sound: ReadonlySet<ClaimClass> = new Set(['right', 'rounding']);
/** What is carried on from an earlier slip is no slip of its own. */
const faulty: ReadonlySet<ClaimClass> = new Set(['wrong-value', 'wrong-name', 'wrong-setting', 'misprint']);

const known = new Map<string, readonly Mistake[]>();

/** The mistake drills of an example, in the order of its document. */
export function mistakesOf(example: Example): readonly Mistake[] {
  const found = known.get(example.id) ?? explainExample(example).sections.flatMap((part) => mistakesIn(example, part));
  known.set(example.id, found);
  return found;
}

/** A mistake drill of a document by its id, with what is needed to show and judge it. */
export function mistakeOfDocument(id: string): Outcome<MistakeDrill> {
  const example = examples.find((candidate) => id.startsWith(prefixOf(candidate)));
  const found = example && mistakesOf(example).find((mistake) => mistake.id === id);
  if (!found) return failure({ code: 'unknown-drill', drill: id });
  const { title, lines, wrong, fault, decimals } = found;
  const solved = solve(example.network);
  if (!solved.ok) return solved;
  return success({
    id,
    title,
    example: example.id,
    generated: null,
    solution: solved.value,
    precision: example.precision,
    worked: [],
    lines: lines.map(({ places, quantity, claimed }) => ({ place: places.join(' '), quantity, claimed })),
    decimals,
    judgeRepair: (typed) => judgeRepair(fault, typed),
    revealed: { line: wrong, right: fault.right, class: fault.class, explanation: fault.explanation },
  });
}

function judgeRepair(fault: PublishedLine, typed: string): Judgement {
  const { quantity } = fault;
  const reading = readNumber(typed);
  if (reading.kind === 'problem') return { quantity, verdict: 'invalid', problem: reading.problem };
  const right = isRepair(fault, reading.value);
  return { quantity, verdict: right ? 'correct' : 'wrong', reading: reading.text, value: reading.value };
}

const prefixOf = ({ id }: Example): string => `mistakes/${id}/`;

function mistakesIn(example: Example, { title, claims }: ExplainedSection): Mistake[] {
  const lines = claims.filter(isLine);
  const found = lines.flatMap((fault, index) => {
    const [place] = fault.places;
    // Where a formula alone names the wrong quantity, the figure is right as it stands.
    const isRight = isRepair(fault, readFigure(fault.claimed).value);
    if (!faulty.has(fault.class) || isRight || place === undefined) return [];
    const window = windowAround(lines, fault, index);
    if (window.length < fewestLines) return [];
    return [
      {
        id: `${prefixOf(example)}${place}`,
        example,
        lines: window,
        wrong: window.indexOf(fault),
        fault,
        decimals: decimalsOf(fault),
      },
    ];
  });
  return found.map((mistake, index) => ({ ...mistake, title: found.length > 1 ? numbered(title, index + 1) : title }));
}

const isLine = (claim: ExplainedClaim): claim is PublishedLine => claim.quantity !== null;

/** A digit that was dropped is asked for too. */
const decimalsOf = ({ claimed, right }: ExplainedClaim): number =>
  Math.max(readFigure(claimed).decimals, readFigure(right).decimals);

/**
 * Right is what the engine works out under the setting of the example, whatever setting the document slipped into. What
 * has nothing to be rounded, such as a target of 0.01 printed as 0.0, is asked exactly.
 */
export function isRepair(fault: PublishedLine, value: number): boolean {
  const isExact = Number(fault.right) === fault.computed;
  return isWithinLastPlace(value, fault.computed, isExact ? exactDecimals : decimalsOf(fault));
}

/**
 * The nearest lines before and after; before it, nothing that is wrong itself. How many come before depends on where it
 * stands, lest the place on the page give it away.
 */
function windowAround(lines: readonly PublishedLine[], fault: PublishedLine, index: number): PublishedLine[] {
  const shown = new Set([statementOf(fault)]);
  const isNew = (line: PublishedLine): boolean => {
    const statement = statementOf(line);
    return !shown.has(statement) && shown.add(statement) === shown;
  };
  const before = lines
    .slice(0, index)
    .reverse()
    .filter((line) => sound.has(line.class) && isNew(line))
    .slice(0, fewestBefore + (index % (mostBefore - fewestBefore + 1)))
    .reverse();
  const after = lines.slice(index + 1).filter(isNew);
  return [...before, fault, ...after.slice(0, mostAfter)];
}

const statementOf = ({ quantity, claimed }: PublishedLine): string => `${quantity} ${claimed}`;

const numbered = ({ en, ko }: BothLanguages, number: number): BothLanguages => ({
  en: `${en}, ${number}`,
  ko: `${ko}, ${number}`,
});
