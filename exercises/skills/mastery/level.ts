import type { SkillLevel } from '../../contract/learning-views.ts';
import { chanceOfRight, isCertain, type Ability } from './ability.ts';

/** From here on, what builds on a skill may be begun. */
export const knownFrom = 0.7;

export function levelOf(ability: Ability | null, day: number): SkillLevel {
  if (!ability) return 'new';
  if (!isCertain(ability, day)) return 'uncertain';
  return chanceOfRight(ability, day) >= knownFrom ? 'known' : 'learning';
}
