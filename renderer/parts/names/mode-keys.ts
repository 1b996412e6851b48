import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { MessageKey } from '../../shell/language/messages.ts';

/** Each way to take a drill, by its name and what it is, from the most help to none. */
export const modeKeys = {
  guided: { name: 'drill.mode.guided', about: 'drill.mode.guided.about' },
  alone: { name: 'drill.mode.alone', about: 'drill.mode.alone.about' },
  exam: { name: 'drill.mode.exam', about: 'drill.mode.exam.about' },
} as const satisfies Record<DrillMode, Record<'name' | 'about', MessageKey>>;

export const modes: readonly DrillMode[] = ['guided', 'alone', 'exam'];

export const isMode = (name: string | null): name is DrillMode => modes.some((mode) => mode === name);
