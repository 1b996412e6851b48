import { failure, success, type Outcome } from '../../engine/contract/outcome.ts';
import type { MistakeCard } from '../contract/mistake-views.ts';
import { examples } from '../examples/examples.ts';
import { mistakesOf } from './document-mistakes.ts';

/** The mistakes of an example's document that can be looked for. */
export function listMistakes({ example: id }: { readonly example: string }): Outcome<MistakeCard[]> {
  const example = examples.find((candidate) => candidate.id === id);
  if (!example) return failure({ code: 'unknown-example', example: id });
  return success(mistakesOf(example).map((mistake) => ({ id: mistake.id, title: mistake.title })));
}
