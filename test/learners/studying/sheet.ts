import { operandsOf } from '../../../engine/expression/evaluate.ts';
import type { QuantityId } from '../../../engine/expression/expression.ts';
import type { NetworkSolution } from '../../../engine/solution/solution.ts';
import { solve } from '../../../engine/solution/solve.ts';
import type { DrillKind, DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { SkillName } from '../../../exercises/contract/learning-views.ts';
import { readDrillId } from '../../../exercises/drills/drill-id.ts';
import { askedBy } from '../../../exercises/drills/drill-plan.ts';
import { givenValues } from '../../../exercises/drills/given-values.ts';
import { definitionOf } from '../../../exercises/drills/kinds/drill-kinds.ts';
import { drawNetwork } from '../../../exercises/generator/draw-network.ts';
import { Random } from '../../../exercises/generator/random.ts';
import { drawRecipe } from '../../../exercises/generator/recipe.ts';
import { ruleOf, type RuleName } from '../../../exercises/rules/rule.ts';
import { derivedIn } from '../../../exercises/skills/skill-asked.ts';

/** One answer that a sheet asks for, and the skills that the work from what stood there before it takes. */
export interface Question {
  readonly quantity: string;
  /** In the order of work; that of the answer itself comes last. */
  readonly takes: readonly SkillName[];
}

const skillOfRule = (rule: RuleName, isOutput: boolean): SkillName => {
  switch (rule) {
    case 'output-loss':
    case 'loss':
      return 'loss';
    case 'path':
    case 'input-gradient':
      return 'paths-summed';
    case 'delta':
    case 'delta-turned':
    case 'weight-gradient':
      return isOutput ? 'output-gradient' : 'hidden-gradient';
    case 'bias-gradient':
      return 'bias';
    case 'shared-bias-gradient':
      return 'shared-bias';
    case 'not-trained':
    case 'change':
    case 'change-added':
    case 'update-added':
      return 'update';
    // Nobody who can work a weighted sum fails at adding ε to one of its weights.
    case 'nudged-weight':
      return 'weighted-sum';
    case 'difference-quotient':
      return 'nudging';
    case 'error-at-output-turned':
      return 'error-at-output';
    case 'weighted-sum':
    case 'activation':
    case 'error-at-output':
    case 'slope':
    case 'paths-summed':
    case 'batch-sum':
    case 'update':
      return rule;
  }
};

/** The sheet of a made-up drill, on the first network that its recipe gives, whether or not it could be judged. */
export function sheetOf(drill: string, mode: DrillMode): readonly Question[] {
  const id = readDrillId(drill);
  const definition = id?.of === 'generated' ? definitionOf(id.kind) : undefined;
  if (id?.of !== 'generated' || !definition) throw new RangeError(`no made-up drill ${drill}`);
  const random = new Random(`${id.kind}/${id.difficulty}/${id.seed}`);
  const fitting = firstThatFits(random, id, definition.fits);
  const solution = definition.extended?.(fitting, new Random(drill), id.difficulty) ?? fitting;
  const plan = definition.plan(solution, mode, new Random(drill));
  const onPaper = new Set(givenValues(solution, plan));
  const items = plan.parts.flatMap((part): Question[] =>
    part.kind === 'order' || part.kind === 'choice'
      ? [{ quantity: part.item, takes: ['notation-reading'] }]
      : part.kind === 'derivation'
        ? [{ quantity: part.item, takes: [derivationOf(part.item, solution)] }]
        : [],
  );
  const numbers = askedBy(plan).map((quantity) => ({ quantity, takes: workFor(solution, quantity, onPaper, id.kind) }));
  return [...items, ...numbers];
}

function firstThatFits(
  random: Random,
  { kind, difficulty }: { kind: DrillKind; difficulty: 1 | 2 | 3 },
  fits: (solution: NetworkSolution) => boolean,
): NetworkSolution {
  for (;;) {
    const solved = solve(drawNetwork(random, drawRecipe(random, kind, difficulty)));
    if (solved.ok && fits(solved.value)) return solved.value;
  }
}

/** What has to be worked out besides; afterwards it stands on paper too. */
function workFor(
  solution: NetworkSolution,
  asked: QuantityId,
  onPaper: Set<QuantityId>,
  kind: DrillKind,
): readonly SkillName[] {
  const takes: SkillName[] = [];
  const work = (id: QuantityId): void => {
    const quantity = solution.quantities.get(id);
    const expression = quantity?.simplified ?? quantity?.expression;
    if (!quantity || !expression || onPaper.has(id)) return;
    onPaper.add(id);
    for (const operand of operandsOf(expression)) work(operand);
    const { name } = quantity;
    const rule = ruleOf(name, solution);
    const isOutput = 'layer' in name && name.layer === solution.document.layers.length;
    if (rule) takes.push(kind === 'matrix' && id === asked ? 'matrix-step' : skillOfRule(rule, isOutput));
  };
  work(asked);
  return takes;
}

/** The skill of a derivative in letters: where what it is by lies. */
const derivationOf = (item: string, { document }: NetworkSolution): SkillName =>
  derivedIn(item)?.layer === document.layers.length ? 'output-derivation' : 'hidden-derivation';
