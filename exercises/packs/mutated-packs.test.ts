import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slidesNetwork } from '../../test/networks/known-networks.ts';
import { mutated } from '../../test/networks/mutate.ts';
import { workedBy } from '../../test/packs/simulated-learner.ts';
import type { WorkbookError } from '../../engine/contract/errors.ts';
import { readClass } from './class/read-class.ts';
import { drawTasks } from './draw-tasks.ts';
import { parsePack } from './parse-pack.ts';
import { checksumOf } from './results/checksum.ts';
import { parseResults } from './results/parse-results.ts';
import type { TaskPack } from './task-pack.ts';

const pack: TaskPack = {
  format: 'backprop-workbook.tasks',
  version: 1,
  title: 'Week 3',
  introduction: 'As last week.',
  from: 'Ms Han',
  language: 'en',
  due: '2025-11-08',
  tasks: [
    { drill: 'examples/lecture-slides/gradient', mode: 'exam', points: 4, hints: false, scratch: true, retries: false },
    { kind: 'update', level: 1, seed: 'each', count: 3 },
    { network: slidesNetwork, asks: ['E', 'w+.2.1.1'], precision: { significant: 5 } },
  ],
};
const results = workedBy({ ...pack, tasks: pack.tasks.slice(2) }, 'Mina', 'slope-dropped');

const refusals = new Set<WorkbookError['code']>(['document-invalid', 'document-newer', 'network-too-large']);

function expectRefusal(error: WorkbookError): void {
  expect(refusals).toContain(error.code);
  if ('path' in error) expect(error.path).toBeTypeOf('string');
  if ('found' in error) expect(error.found).not.toBe('');
}

it('1,000 mutated packs are each refused with a path, or read, and their drills drawn', () => {
  let read = 0;
  fc.assert(
    fc.property(mutated(fc.constant(pack)), (raw) => {
      const parsed = parsePack(raw);
      if (!parsed.ok) {
        expectRefusal(parsed.error);
        return;
      }
      read += 1;
      expect(drawTasks(parsed.value, 'Mina')).toMatchObject({ ok: true });
      expect(parsePack(parsed.value)).toEqual(parsed);
    }),
    { numRuns: 1000, seed: 20251108 },
  );
  expect(read).toBeGreaterThan(200);
  expect(read).toBeLessThan(800);
});

it('1,000 mutated results are each refused with a path, or read, and make a table', () => {
  let read = 0;
  fc.assert(
    fc.property(mutated(fc.constant(results)), (raw) => {
      const parsed = parseResults(raw);
      if (!parsed.ok) {
        expectRefusal(parsed.error);
        return;
      }
      read += 1;
      const { results: found, intact } = parsed.value;
      expect(intact).toBe(checksumOf(found) === found.checksum);
      const files = [{ name: 'a', text: JSON.stringify(raw) }];
      const view = readClass({ files });
      expect(view.ok && view.value.classes.length + view.value.refused.length).toBe(1);
    }),
    { numRuns: 1000, seed: 20251108 },
  );
  expect(read).toBeGreaterThan(200);
  expect(read).toBeLessThan(800);
});
