import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { readRecord } from '../../exercises/record/read-record.ts';

const exampleIn = async (page: string): Promise<string> =>
  /```json\n(.*?)```/s.exec(await readFile(`docs/${page}`, 'utf8'))?.[1] ?? '';

it('the pages on the record’s file have one example, which the workbook reads to its end', async () => {
  const example = await exampleIn('record-file.md');
  expect(await exampleIn('record-file.ko.md')).toBe(example);
  const reading = readRecord(example);
  const first = reading.next();
  expect(first.value).toEqual((JSON.parse(example) as { counts: unknown }).counts);
  let last = first;
  while (last.done !== true) last = reading.next();
  expect(last.value).toBeUndefined();
});
