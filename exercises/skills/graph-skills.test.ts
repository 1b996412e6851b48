import { describe, expect, it } from 'vitest';
import { drawnPlans } from '../../test/formulas/drawn-plans.ts';
import { difficulties } from '../contract/drill-views.ts';
import { askedBy } from '../drills/drill-plan.ts';
import { graphDefinitions } from '../drills/graphs/graph-kinds.ts';
import { stepsOf } from '../review/session/look-into-drill.ts';
import { drillWork } from '../review/pace/drill-work.ts';
import { drillFacts } from './drill-facts.ts';
import { evidenceOf } from './evidence.ts';
import { askedIn } from './practised-by.ts';

const onGraph = { layers: 0, samples: 1 };

describe.each(graphDefinitions)('a $kind drill', (definition) => {
  const { kind } = definition;
  const ways = difficulties.flatMap((difficulty) => [[difficulty, 'guided'] as const, [difficulty, 'alone'] as const]);

  it.each(ways)('asks for what it is said to practise, at difficulty %i, %s', (difficulty, asking) => {
    const facts = drillFacts({ drill: `generated/${kind}/${difficulty}/any`, example: null });
    expect(facts).toEqual({ kind, difficulty, ...onGraph });
    const found = drawnPlans(definition, difficulty, asking, 40).map(({ plan }) =>
      askedBy(plan).flatMap((quantity) =>
        evidenceOf({ quantity, verdict: 'correct', mode: asking, hints: 0 }, facts)
          .filter(({ direct }) => direct)
          .map(({ skill }) => skill),
      ),
    );
    expect(found.length).toBeGreaterThan(10);
    for (const skill of askedIn(kind, difficulty, asking)) {
      expect(
        found.filter((skills) => !skills.includes(skill)),
        skill,
      ).toEqual([]);
    }
  });

  it.each(ways)('is no more work than is said in four of five, at difficulty %i, %s', (difficulty, asking) => {
    const drawn = drawnPlans(definition, difficulty, asking, 80);
    const at = (counts: readonly number[], share: number): number =>
      [...counts].sort((one, other) => one - other)[Math.floor(share * (counts.length - 1))] ?? 0;
    const answers = drawn.map(({ plan }) => askedBy(plan).length);
    const steps = drawn.map(({ solution, plan }) => stepsOf(solution, plan));
    const said = drillWork[kind][asking];
    expect(said.answers[difficulty - 1]).toBeGreaterThanOrEqual(at(answers, 0.8));
    expect(said.steps[difficulty - 1]).toBeGreaterThanOrEqual(at(steps, 0.8));
    expect(said.steps[difficulty - 1]).toBeLessThanOrEqual(at(steps, 1));
  });
});

describe('what an answer on a graph says', () => {
  const facts = drillFacts({ drill: 'formula/whole-way-back', example: null });
  const right = { verdict: 'correct', mode: 'alone', hints: 0 } as const;

  it.each([
    ['v.q', 'node-value'],
    ["v'.q", 'node-value'],
    ['ds.f.q', 'local-slope'],
    ['df.f.q', 'way-back'],
    ['dv.q', 'way-back'],
    ['w+', 'update'],
  ])('%s is of the skill %s', (quantity, skill) => {
    const [direct] = evidenceOf({ ...right, quantity }, facts);
    expect(direct).toMatchObject({ skill, right: true, direct: true });
  });

  it('is of the ways out where the drill is made for these, with the local slopes behind it', () => {
    const ways = drillFacts({ drill: 'templates/residual/several-ways-out', example: null });
    const shown = evidenceOf({ ...right, quantity: 'dv.x' }, ways);
    expect(shown.map(({ skill }) => skill)).toEqual(['ways-out', 'local-slope', 'way-back']);
    expect(evidenceOf({ ...right, mode: 'guided', quantity: 'dv.x' }, ways)).toHaveLength(1);
  });

  it.each([
    ['asks/v.f,dv.x', 'whole-way-back'],
    ["asks/decimals-3/x+,v'.f", 'graph-step'],
    ['asks/ds.f.q', 'local-slopes'],
    ['mistakes/graph/2/abc', 'mistake-in-graph'],
    ['templates/gate/graph-path', 'graph-path'],
  ])('%s is a drill of the kind %s', (drill, kind) => {
    expect(drillFacts({ drill, example: null })).toMatchObject({ kind, ...onGraph });
  });
});
