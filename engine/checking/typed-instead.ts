import { constant, type QuantityId } from '../expression/expression.ts';
import type { FoundMistake, Work } from './candidates.ts';
import { Course } from './course.ts';
import { Detour } from './detour.ts';
import type { MistakeName } from './mistakes/mistake-names.ts';

/** A slip of the pen: nothing was worked otherwise, but another number stands there. */
export function typedInstead(name: MistakeName, { full }: Work, asked: QuantityId, value: number): FoundMistake {
  const { graph, course } = full;
  const written = [constant(value)];
  const detour = new Detour(graph, ({ id }) => (id === asked ? written : undefined));
  return { name, detour, work: full.along(new Course(graph, course.onPaper, detour)), straight: full };
}
