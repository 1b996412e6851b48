import { difficulties, drillKinds, type Difficulty, type DrillKind } from '../contract/drill-views.ts';

/** What an id says of the drill behind it. */
export type DrillId =
  | { readonly of: 'example'; readonly example: string; readonly kind: DrillKind }
  | { readonly of: 'network'; readonly kind: DrillKind }
  | { readonly of: 'generated'; readonly kind: DrillKind; readonly difficulty: Difficulty; readonly seed: string };

/** As it is stored, shared and typed in. */
export function writeDrillId(id: DrillId): string {
  switch (id.of) {
    case 'example':
      return `examples/${id.example}/${id.kind}`;
    case 'network':
      return `network/${id.kind}`;
    case 'generated':
      return `generated/${id.kind}/${id.difficulty}/${id.seed}`;
  }
}

/** Undefined for what names no drill of these; whether its seed is one, and its example exists, is not looked at. */
export function readDrillId(text: string): DrillId | undefined {
  const [of, first = '', second = '', ...rest] = text.split('/');
  if (of === 'network' && second === '' && rest.length === 0) return withKind(first, (kind) => ({ of, kind }));
  if (of === 'examples' && rest.length === 0) {
    return withKind(second, (kind) => ({ of: 'example', example: first, kind }));
  }
  const difficulty = difficultyOf(second);
  if (of !== 'generated' || difficulty === undefined) return undefined;
  return withKind(first, (kind) => ({ of, kind, difficulty, seed: rest.join('/') }));
}

export const difficultyOf = (text: string): Difficulty | undefined =>
  difficulties.find((difficulty) => String(difficulty) === text);

function withKind(text: string, make: (kind: DrillKind) => DrillId): DrillId | undefined {
  const kind = drillKinds.find((candidate) => candidate === text);
  return kind && make(kind);
}
