import { Checker } from '../../engine/checking/checker.ts';
import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { QuantityId } from '../../engine/expression/expression.ts';
import { solve } from '../../engine/solution/solve.ts';
import { explainExample, type ExplainedClaim, type ExplainedSection } from '../audit/audit-examples.ts';
import type { BothLanguages, ClaimClass } from '../audit/claim.ts';
import { readFigure } from '../audit/printed-figure.ts';
import type { Judgement } from '../contract/drill-views.ts';
import type { Example } from '../examples/example.ts';
import { examples } from '../examples/examples.ts';
import { judgeRepair, type Figure } from './judge-repair.ts';
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
  readonly judgeRepair: (typed: string) => Judgement;
}

const fewestBefore = 2;
const mostBefore = 5;
const mostAfter = 2;
const fewestLines = 3;

const sound: ReadonlySet<ClaimClass> = new Set(['right', 'rounding']);
/** What is carried on from an earlier slip is no slip of its own. */
const faulty: ReadonlySet<ClaimClass> = new Set(['wrong-value', 'wrong-name', 'wrong-setting', 'misprint']);

const known = new Map<string, readonly Mistake[]>();

/** The mistake drills of an example, in the order of its document. */
export function mistakesOf(example: Example): readonly Mistake[] {
  const found = known.get(example.id);
  if (found) return found;
  const solved = solve(example.network);
  const checker = solved.ok ? new Checker(solved.value) : undefined;
  const mistakes = checker
    ? explainExample(example).sections.flatMap((part) => mistakesIn(example, checker, part))
    : [];
  known.set(example.id, mistakes);
  return mistakes;
}

/** A mistake drill of a document by its id, with what is needed to show and judge it. */
export function mistakeOfDocument(id: string): Outcome<MistakeDrill> {
  const example = examples.find((candidate) => id.startsWith(prefixOf(candidate)));
  const found = example && mistakesOf(example).find((mistake) => mistake.id === id);
  if (!found) return failure({ code: 'unknown-drill', drill: id });
  const { title, lines, wrong, fault, decimals, judgeRepair } = found;
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
    judgeRepair,
    revealed: { line: wrong, right: fault.right, letters: null, class: fault.class, explanation: fault.explanation },
  });
}

const prefixOf = ({ id }: Example): string => `mistakes/${id}/`;

function mistakesIn(example: Example, checker: Checker, { title, claims }: ExplainedSection): Mistake[] {
  const lines = claims.filter(isLine);
  const found = lines.flatMap((fault, index) => {
    const [place] = fault.places;
    if (!faulty.has(fault.class) || place === undefined) return [];
    const window = windowAround(lines, fault, index);
    if (window.length < fewestLines) return [];
    const wrong = window.indexOf(fault);
    const judge = repairOf(checker, window.slice(0, wrong), fault);
    // Where a formula alone names the wrong quantity, the figure is right as it stands.
    if (judge(fault.claimed).verdict === 'correct') return [];
    return [
      {
        id: `${prefixOf(example)}${place}`,
        example,
        lines: window,
        wrong,
        fault,
        decimals: decimalsOf(fault),
        judgeRepair: judge,
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
 * As everything is judged, under the setting of the example, whatever setting the document slipped into, and going on
 * from the figures that the document prints before the wrong one. More digits than it prints are never asked for, and
 * what the document itself rounds to is right.
 */
function repairOf(checker: Checker, before: readonly PublishedLine[], fault: PublishedLine) {
  const figures = before.map((line) => figureOf(line, line.claimed));
  return (typed: string): Judgement => {
    const judgement = judgeRepair(checker, figures, { ...figureOf(fault, typed), decimals: decimalsOf(fault) });
    if (judgement.verdict !== 'coarse') return judgement;
    const { quantity, reading, value } = judgement;
    return { quantity, verdict: 'correct', reading, value };
  };
}

const figureOf = ({ quantity, claimed }: PublishedLine, typed: string): Figure => ({
  quantity,
  typed,
  decimals: readFigure(claimed).decimals,
});

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
