import { describe, expect, it } from 'vitest';
import { solve } from '../../engine/solution/solve.ts';
import type { SkillName } from '../contract/learning-views.ts';
import { examples } from '../examples/examples.ts';
import { ruleOf, type RuleName } from '../rules/rule.ts';
import { drillFacts } from './drill-facts.ts';
import { skillAsked } from './skill-asked.ts';

/** The rule shown beside a quantity, and the skill that it is evidence for; two for what differs by layer. */
const skillsOfRules: Readonly<Record<RuleName, SkillName | readonly [output: SkillName, hidden: SkillName]>> = {
  'weighted-sum': 'weighted-sum',
  activation: 'activation',
  'output-loss': 'loss',
  loss: 'loss',
  'error-at-output': 'error-at-output',
  'error-at-output-turned': 'error-at-output',
  slope: 'slope',
  path: 'paths-summed',
  'paths-summed': 'paths-summed',
  'input-gradient': 'paths-summed',
  delta: ['output-gradient', 'hidden-gradient'],
  'delta-turned': ['output-gradient', 'hidden-gradient'],
  'weight-gradient': ['output-gradient', 'hidden-gradient'],
  'batch-sum': 'batch-sum',
  'bias-gradient': 'bias',
  'shared-bias-gradient': 'shared-bias',
  change: 'update',
  'change-added': 'update',
  'update-added': 'update',
  update: 'update',
  'not-trained': 'update',
  'nudged-weight': 'weighted-sum',
  'difference-quotient': 'nudging',
};

describe('the skill that an answer shows', () => {
  it.each(examples.map(({ id, network }) => [id, network] as const))(
    'is that of its rule, all through %s',
    (id, network) => {
      const solved = solve(network);
      if (!solved.ok) throw new Error(`${id} has no solution`);
      const drill = drillFacts({ drill: `examples/${id}/epoch`, example: id });
      for (const { id: quantity, name } of solved.value.quantities.values()) {
        const rule = ruleOf(name, solved.value);
        const skills = rule && skillsOfRules[rule];
        const isOutput = 'layer' in name && name.layer === network.layers.length;
        const expected = typeof skills === 'object' ? skills[isOutput ? 0 : 1] : skills;
        expect(skillAsked(quantity, drill), quantity).toBe(expected);
      }
    },
  );

  it('is that of the same step where a weight is moved by ε, and nudging for what comes of both', () => {
    const drill = drillFacts({ drill: 'examples/article/nudge', example: 'article' });
    const skills = ['z.2.1+ε', 'a.2.1-ε', 'E.1+ε', 'E-ε', 'ΔE/2ε.2.1.1'].map((id) => skillAsked(id, drill));
    expect(skills).toEqual(['weighted-sum', 'activation', 'loss', 'loss', 'nudging']);
    expect(['ε', 'w.2.1.1+ε'].map((id) => skillAsked(id, drill))).toEqual([undefined, undefined]);
  });

  it('is the work in matrices where a matrix is filled in, and the notation where tiles are chosen', () => {
    const matrix = drillFacts({ drill: 'examples/article/matrix', example: 'article' });
    expect(skillAsked('dE/dw.1.1.2', matrix)).toBe('matrix-step');
    const symbols = drillFacts({ drill: 'examples/article/symbols', example: 'article' });
    expect(skillAsked('chain', symbols)).toBe('notation-reading');
    expect(skillAsked('weights-passed', symbols)).toBe('notation-reading');
    expect(skillAsked('__proto__', symbols)).toBeUndefined();
  });
});
