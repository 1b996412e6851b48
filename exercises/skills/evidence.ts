import type { LoggedAttempt, SkillName } from '../contract/learning-views.ts';
import type { DrillFacts } from './drill-facts.ts';
import { readNodeQuantity } from './node-quantity.ts';
import { placeOf, type QuantityPlace } from './quantity-place.ts';
import { derivedIn, isOnGraph, skillAsked } from './skill-asked.ts';
import { mistakeOf, skillBroken, skillBrokenOnGraph } from './skill-of-mistake.ts';
import { stepsBehind } from './steps-behind.ts';

/** What one answer says of one skill. */
export interface Evidence {
  readonly skill: SkillName;
  readonly right: boolean;
  /** From 0, which says nothing, to 1, for an answer that shows this one rule and nothing else. */
  readonly weight: number;
  /** Of the rule that was asked, or that was broken; not of a step that only must have been right on the way. */
  readonly direct: boolean;
}

/**
 * What a right answer still shows after so many hints: the rule was read off, then its numbers too, then the value.
 * A wrong answer is no less wrong for the hints before it.
 */
const afterHints = [1, 0.6, 0.25, 0] as const;

/** A step that was right on the way, but not written down. */
const behind = 0.75;
/**
 * Wrong in a way that is not known: it may be the rule asked or a slip of the pen, and where the results alone are asked,
 * any step before it too. Of what is chosen or put in order, there is nothing else that it could be.
 */
const undiagnosed = { guided: 0.75, alone: 0.3, exam: 0.3 } as const;

type Answer = Pick<LoggedAttempt, 'quantity' | 'verdict' | 'mistake' | 'mode' | 'hints'>;

/** The skills that an answer is evidence for, so that a slip counts against the rule it broke and against no other. */
export function evidenceOf(answer: Answer, drill: DrillFacts): readonly Evidence[] {
  const { quantity, verdict, mode, hints } = answer;
  const asked = skillAsked(quantity, drill);
  if (!asked) return [];
  const place = isOnGraph(drill) ? undefined : placeOf(quantity);
  const of = (skill: SkillName, right: boolean, weight: number, direct = true): Evidence => ({
    skill,
    right,
    weight,
    direct,
  });
  const right = of(asked, true, afterHints[hints] ?? 0);
  switch (verdict) {
    case 'correct':
    case 'rounded': {
      const rounding = roundingShown(place, verdict, hints);
      if (hints > 0) return [right, ...rounding];
      const steps = stepsShown(answer, place, drill);
      return [right, ...steps.map((skill) => of(skill, true, behind, false)), ...rounding];
    }
    case 'carried':
      // The value is wrong, the step is right; what was wrong before it is an answer of its own.
      return [right];
    case 'mistake': {
      const mistake = mistakeOf(answer.mistake);
      if (!mistake || mistake === 'decimal-slip') return [of(asked, false, undiagnosed[mode])];
      // In letters, whatever is broken is the derivation; in numbers it may be well in hand.
      if (derivedIn(quantity)) return [of(asked, false, 1)];
      const broken = isOnGraph(drill)
        ? skillBrokenOnGraph(mistake, asked)
        : skillBroken(mistake, asked, place?.layer === drill.layers ? 'output' : 'hidden');
      // The mistake explains the whole answer, so the rule that was asked was followed.
      const followed = broken === asked ? [] : [of(asked, true, behind * right.weight, false)];
      return [of(broken, false, 1), ...followed];
    }
    case 'wrong':
      return [of(asked, false, place || isOnGraph(drill) ? undiagnosed[mode] : 1)];
  }
}

/** A right value says little of how it was rounded: most ways lead there. One with other digits says it all. */
const roundedRight = 0.25;

/** What an answer by the right method shows of rounding; only activations and losses have digits enough to show it when right. */
function roundingShown(
  place: QuantityPlace | undefined,
  verdict: 'correct' | 'rounded',
  hints: number,
): readonly Evidence[] {
  if (verdict === 'rounded') return [{ skill: 'rounding', right: false, weight: 1, direct: true }];
  const shows = (place?.of === 'a' || place?.of === 'E') && hints < afterHints.length - 1;
  return shows ? [{ skill: 'rounding', right: true, weight: roundedRight, direct: true }] : [];
}

function stepsShown(
  { quantity, mode }: Answer,
  place: QuantityPlace | undefined,
  drill: DrillFacts,
): readonly SkillName[] {
  if (place) return stepsBehind(place, drill, mode);
  return isOnGraph(drill) ? stepsOnGraph(quantity, mode, drill) : itemSteps(quantity);
}

/** Who writes a gradient down and nothing before it has found the local slopes on the way, and gone along each way out. */
function stepsOnGraph(quantity: string, mode: Answer['mode'], { kind }: DrillFacts): readonly SkillName[] {
  const asked = readNodeQuantity(quantity);
  if (mode === 'guided' || (asked !== 'node-gradient' && asked !== 'edge-gradient')) return [];
  return kind === 'several-ways-out' ? ['local-slope', 'way-back'] : ['local-slope'];
}

/** Who names every weight that the error passes knows its paths. */
const itemSteps = (item: string): readonly SkillName[] => (item === 'weights-passed' ? ['paths-summed'] : []);
