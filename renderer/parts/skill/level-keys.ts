import type { SkillLevel } from '../../../exercises/contract/learning-views.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

export const levelKeys = {
  new: 'skill.level.new',
  uncertain: 'skill.level.uncertain',
  learning: 'skill.level.learning',
  known: 'skill.level.known',
} as const satisfies Record<SkillLevel, MessageKey>;
