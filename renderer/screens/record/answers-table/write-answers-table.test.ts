import { beforeEach, expect, test } from 'vitest';
import { connection } from '../../../keeping/database/connection.ts';
import { recordCheck } from '../../../keeping/database/attempts.ts';
import { DrillTitles } from '../../../parts/names/drill-titles.svelte.ts';
import { language } from '../../../shell/language/language.svelte.ts';
import { attempt, clearRecord } from '../../../testing/record.ts';
import { slidesNetwork } from '../../../../test/networks/known-networks.ts';
import { writeAnswersTable } from './write-answers-table.ts';

/** In the time zone of whoever runs this, as the learner's is. */
const at = new Date(2025, 2, 3, 9, 5, 7).getTime();

beforeEach(clearRecord);

async function written(): Promise<string> {
  const database = await connection.open();
  const titles = new DrillTitles();
  await titles.load();
  let text = '';
  for await (const piece of writeAnswersTable(database, titles)) text += piece;
  return text;
}

async function fillRecord(): Promise<void> {
  const drill = 'examples/lecture-slides/epoch';
  await recordCheck([
    attempt({ at, drill, symbol: 'w₂⁺', typed: '0.1999', took: 12_345, hints: 1, mode: 'guided' }),
    attempt({ at, drill, symbol: { en: 'Which?', ko: '어느 것?' }, typed: '=1+1', reading: '2', verdict: 'wrong' }),
  ]);
  const own = { ...slidesNetwork, title: 'Mine, all mine' };
  await recordCheck([
    attempt({ at: at + 1000, drill: 'network/epoch', example: null, network: own, typed: '-0.25', reading: '-0.25' }),
    attempt({
      at: at + 1000,
      drill: 'generated/epoch/2/k3x9',
      example: null,
      verdict: 'mistake',
      mistake: 'error-sign',
    }),
  ]);
}

test('the table has a line for each answer, oldest first, in English', async () => {
  language.choose('en');
  await fillRecord();
  expect((await written()).split('\r\n')).toEqual([
    '\uFEFFDate,Time,Drill,Quantity,Typed,Read as,Result,Mistake,Hints,Seconds,Mode,Network',
    '2025-03-03,09:05:07,One whole epoch · Lecture slides: a 2-2-2 network,w₂⁺,0.1999,0.1999,Correct,,1,12.3,Guided,Lecture slides: a 2-2-2 network',
    '2025-03-03,09:05:07,One whole epoch · Lecture slides: a 2-2-2 network,Which?,\u200B=1+1,2,Wrong,,0,,On your own,Lecture slides: a 2-2-2 network',
    '2025-03-03,09:05:08,One whole epoch,w₂⁺,-0.25,-0.25,Correct,,0,,On your own,"Mine, all mine"',
    `2025-03-03,09:05:08,One whole epoch · seed k3x9,w₂⁺,0.1999,0.1999,Mistake,${language.text('mistake-name.error-sign')},0,,On your own,`,
    '',
  ]);
});

test('and in Korean', async () => {
  language.choose('ko');
  await fillRecord();
  const [heading, , second = ''] = (await written()).split('\r\n');
  expect(heading).toBe('\uFEFF날짜,시각,문제,구한 값,입력한 답,읽은 값,결과,실수,힌트,걸린 시간(초),푸는 방법,신경망');
  expect(second).toMatch(/^2025-03-03,09:05:07,.+,어느 것\?,\u200B=1\+1,2,오답,,0,,혼자 풀기,/);
});

test('an empty record gives the headings alone', async () => {
  language.choose('en');
  expect(await written()).toMatch(/^\uFEFFDate,[^\r\n]+\r\n$/);
});
