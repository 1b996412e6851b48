import type { QuantityId } from '../expression/expression.ts';
import { Course } from './course.ts';
import { isSame, type FoundMistake, type Work } from './candidates.ts';
import type { Detours, NamedDetour } from './detours.ts';
import { roundingTo } from './written-range.ts';
import type { Given } from './paper.ts';

/** With fewer figures than this, two mistakes together lead to so many numbers that they explain none. */
const fewestFigures = 4;

/**
 * Two of the usual mistakes, the sign of the error turned and another, that lead to an answer together and to its very
 * digits; undefined where none do, or more than one pair.
 */
export function twoMistakes(
  { full }: Work,
  detours: Detours,
  asked: QuantityId,
  answer: Given,
): readonly [FoundMistake, FoundMistake] | undefined {
  if (!answer.digits || answer.digits.significant < fewestFigures) return undefined;
  const place = full.graph.placeOf(asked);
  const { down, up } = roundingTo(answer.precision);
  const isWritten = (value: number): boolean => isSame(down(value), answer.value) || isSame(up(value), answer.value);
  const fitting = detours.pairs.filter(({ together }) => {
    const value = detours.values.of(place, full, together);
    return value !== undefined && Number.isFinite(value) && isWritten(value);
  });
  const [only, ...others] = fitting;
  if (!only || others.length > 0) return undefined;
  const found = ({ name, detour }: NamedDetour): FoundMistake => ({
    name,
    detour,
    straight: full,
    work: full.along(new Course(full.graph, full.course.onPaper, detour)),
  });
  return [found(only.one), found(only.other)];
}
