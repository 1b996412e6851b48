import * as v from 'valibot';
import { usualAddress } from '../links/drill-link.ts';
import { sheetLanguages } from './voice.ts';

/** Who gets a sheet of their own: nobody, each letter, or each name of a list. */
const copies = v.variant('of', [
  v.object({ of: v.literal('one') }),
  v.object({ of: v.literal('letters'), count: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(26)) }),
  v.object({ of: v.literal('names'), names: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(200)) }),
]);

export const paperSizes = ['a4', 'letter'] as const;
export const workingRooms = ['none', 'some', 'much'] as const;

/** How a worksheet is to be made. */
export const worksheetSettings = v.object({
  /** One language, or two, of which the first is said first. */
  languages: v.pipe(v.array(v.picklist(sheetLanguages)), v.minLength(1), v.maxLength(2)),
  paper: v.picklist(paperSizes),
  copies,
  /** Lines to write on below each task. */
  working: v.picklist(workingRooms),
  hints: v.boolean(),
  /** Whether the key has the worked line of every number. */
  worked: v.boolean(),
  /** Where the workbook is that the codes lead to. */
  address: v.string(),
});
export type WorksheetSettings = v.InferOutput<typeof worksheetSettings>;

export const usualSettings: WorksheetSettings = {
  languages: ['en'],
  paper: 'a4',
  copies: { of: 'one' },
  working: 'some',
  hints: false,
  worked: false,
  address: usualAddress,
};

/** One sheet of those that are made. */
export interface Copy {
  /** What its drills are drawn from: a letter, a name, or the empty text. */
  readonly learner: string;
  readonly of: 'one' | 'letter' | 'name';
}

export function copiesOf({ copies: wanted }: WorksheetSettings): readonly Copy[] {
  switch (wanted.of) {
    case 'one':
      return [{ learner: '', of: 'one' }];
    case 'letters':
      return Array.from({ length: wanted.count }, (_, index) => ({
        learner: String.fromCharCode(65 + index),
        of: 'letter' as const,
      }));
    case 'names':
      return wanted.names.map((learner) => ({ learner, of: 'name' as const }));
  }
}
