import { beforeEach, expect, test } from 'vitest';
import type { DrillMode } from '../../../exercises/contract/drill-views.ts';
import type { ScratchNumber } from '../../parts/scratch/scratch-sheet.ts';
import { hiddenWeights } from '../../testing/drill.ts';
import { allAttempts, clearRecord } from '../../testing/record.ts';
import { DrillOpening } from './drill-opening.svelte.ts';
import { Pen } from './pen.svelte.ts';

beforeEach(clearRecord);

async function penAt(mode: DrillMode): Promise<Pen> {
  const opening = new DrillOpening();
  await opening.open({ drill: hiddenWeights, mode });
  if (!opening.session) throw new Error('It was not opened.');
  return new Pen(opening.session);
}

const first = 'dE/dz.1.1';
const other = 'w+.1.2.1';

/** As it was worked out. */
const worked = (value: number): ScratchNumber => ({ value, text: String(value), digits: null });

test('what is put on the sheet is as precise as is asked there', async () => {
  const pen = await penAt('guided');
  const { paper } = pen.session;
  pen.put(worked(0.0123456), first);
  expect(paper.typed(first)).toBe('0.01235');
  pen.put(worked(0.98765432), other);
  expect([paper.typed(first), paper.typed(other)]).toEqual(['0.01235', '0.9877']);
});

test('an exam with empty fields is handed in at the second asking, on each sheet anew, and then nothing is put there', async () => {
  const pen = await penAt('exam');
  const { session } = pen;
  await session.paper.write(other, '0.7');
  expect(pen.warned).toBe(false);
  await pen.handIn();
  expect([pen.warned, session.isOver]).toEqual([true, false]);
  await pen.startAfresh();
  expect(pen.warned).toBe(false);
  await session.paper.write(other, '0.8');
  await pen.handIn();
  expect([pen.warned, session.isOver]).toEqual([true, false]);
  await pen.handIn();
  expect([pen.warned, session.isOver]).toEqual([false, true]);
  expect(await allAttempts()).toMatchObject([{ quantity: other, typed: '0.8' }]);
  pen.put(worked(0.5), other);
  expect(session.paper.typed(other)).toBe('0.8');
});

test('a full exam is handed in at once', async () => {
  const pen = await penAt('exam');
  for (const { name } of pen.session.items) await pen.session.paper.write(name, '0.7');
  await pen.handIn();
  expect(pen.session.isOver).toBe(true);
});
