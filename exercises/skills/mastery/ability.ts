/**
 * How well a skill is mastered: the logit of the chance of a right answer, as a normal distribution that each answer
 * moves and narrows, and that time widens. This is Glicko with the learner as one player and the drill as the other,
 * whose rating is known:
 *
 * - M. E. Glickman, "Parameter estimation in large dynamic paired comparison experiments", Applied Statistics 48 (1999),
 *   377–394, for the formulas (here in logits, where Glicko's q is 1);
 * - J. Park, "Online Estimation of Student Ability and Item Difficulty with Glicko-2 Rating System on Stratified Data",
 *   EDM 2021, for learners and drills as the players.
 *
 * Chosen over counting right answers because a hard drill then counts for more than an easy one, a hinted answer or a
 * slip that nobody recognized for less, and because it says how sure it is; and over Bayesian knowledge tracing because
 * that knows only "learned" and "not learned", and never forgets.
 */
export interface Ability {
  readonly mean: number;
  readonly variance: number;
  /** When it was last seen, in whole days. */
  readonly day: number;
}

/** What one answer says: fully with a weight of 1, hardly with a weight near 0. */
export interface Observation {
  readonly right: boolean;
  readonly weight: number;
  /** In logits; 0 for a drill of middling difficulty. */
  readonly difficulty: number;
  readonly day: number;
}

/** Before anything is seen: rather not, but that is hardly more than a guess. */
const beginner = { mean: -0.5, variance: 2 } as const;
/** Practice changes the learner, so that old answers tell less with each new one: they fade over some thirty. */
const driftOfAnswer = 0.015;
/** So does time: after some months without it, little is sure any more. */
const driftOfDay = 0.01;
/** Once in fifty times, the best slip with the pen; who never did so far is soon believed when it happens. */
const best = 4;
/** Some four plain answers. */
const certainFrom = 0.2;
/**
 * Once time has widened it so far that it says little more than a beginner's, it is certain of nobody: of the best as
 * little as of the others, whose chances near 1 would hide how wide it is. After ten right answers, that is four months.
 */
const vagueFrom = 0.875 * beginner.variance;

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** \sigma^2 \leftarrow \min(\sigma^2 + c^2 t, \sigma_0^2) */
function varianceOn({ variance, day: seen }: Ability, day: number): number {
  return Math.min(variance + driftOfDay * Math.max(0, day - seen), beginner.variance);
}

/**
 * p = \frac{1}{1 + e^{-(\mu - b)}}, \quad
 * \frac{1}{\sigma'^2} = \frac{1}{\sigma^2} + w\,p(1 - p), \quad
 * \mu' = \mu + \sigma'^2\,w\,(y - p)
 */
export function observe(before: Ability | null, { right, weight, difficulty, day }: Observation): Ability {
  const { mean, variance } = before ? { mean: before.mean, variance: varianceOn(before, day) } : beginner;
  const expected = logistic(mean - difficulty);
  const drifted = Math.min(variance + driftOfAnswer * weight, beginner.variance);
  const narrowed = 1 / (1 / drifted + weight * expected * (1 - expected));
  const moved = mean + narrowed * weight * ((right ? 1 : 0) - expected);
  return { mean: Math.max(-best, Math.min(best, moved)), variance: narrowed, day };
}

/** E = \frac{1}{1 + e^{-g(\sigma)\,\mu}}, \quad g(\sigma) = \frac{1}{\sqrt{1 + 3\sigma^2/\pi^2}}, in a drill of middling difficulty */
export function chanceOfRight(ability: Ability, day: number): number {
  const damping = 1 / Math.sqrt(1 + (3 * varianceOn(ability, day)) / Math.PI ** 2);
  return logistic(damping * ability.mean);
}

/** \sigma^2 < \sigma_v^2 \text{ and } \sigma_p = \sigma\,p(1 - p) \le 0.2: whether enough was seen, and lately enough, to say anything of the chance. */
export function isCertain(ability: Ability, day: number): boolean {
  const chance = logistic(ability.mean);
  const variance = varianceOn(ability, day);
  return variance < vagueFrom && Math.sqrt(variance) * chance * (1 - chance) <= certainFrom;
}
