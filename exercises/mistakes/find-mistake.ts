import type { Outcome } from '../../engine/contract/outcome.ts';
import { generatedMistake, isGenerated } from './generated/generated-mistake.ts';
import { isInGraph, mistakeInGraph } from './graph/mistake-in-graph.ts';
import { isInLetters, mistakeInLetters } from './letters/mistake-in-letters.ts';
import type { MistakeDrill } from './mistake-drill.ts';
import { mistakeOfDocument } from './document-mistakes.ts';

/** A mistake drill by its id, from a document or made up. */
export function findMistake(id: string): Outcome<MistakeDrill> {
  if (isInLetters(id)) return mistakeInLetters(id);
  if (isInGraph(id)) return mistakeInGraph(id);
  return isGenerated(id) ? generatedMistake(id) : mistakeOfDocument(id);
}
