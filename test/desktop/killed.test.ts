import { expect, test } from 'vitest';
import { Random } from '../../exercises/generator/random.ts';
import { desktop } from '../harness/desktop-shell.ts';
import { killAll } from '../harness/kill-all.ts';
import { sheet, weights } from '../harness/lecture-slides.ts';
import { RecordPage } from '../harness/record-page.ts';
import { temporaryFolder } from '../harness/temporary-folder.ts';
import { Workbook } from '../harness/workbook.ts';

const [w2] = weights;
/** `npm run bench:kills` does it more often. */
const times = Number(process.env.WORKBOOK_KILLS ?? 10);

/** Another wrong answer each time, with as many digits as are asked for. */
const wrongAnswer = (index: number): string => (0.3 + index * 1e-6).toFixed(7);

test(`killed ${times} times right after a check was confirmed, nothing confirmed is lost`, async () => {
  const record = await temporaryFolder();
  const random = new Random('killed');
  const confirmed: string[] = [];

  /** The workbook after its last end, once it has been seen to hold everything. */
  async function start() {
    const { app, page } = await desktop.launch({ record, language: 'en' });
    const workbook = new Workbook(page, 'en');
    await workbook.seesLibrary();
    const { attempts } = await new RecordPage(workbook).tables();
    expect(attempts.map((attempt) => (attempt as { typed: string }).typed).sort()).toEqual(confirmed);
    return { app, workbook };
  }

  for (let time = 0; time < times; time += 1) {
    const { app, workbook } = await start();
    await workbook.follow(sheet.id);
    for (let checks = random.integer(1, 3); checks > 0; checks -= 1) {
      const typed = wrongAnswer(confirmed.length);
      await workbook.answer(w2.quantity, typed);
      await workbook.check();
      await workbook.seesVerdict(w2.quantity, 'wrong');
      confirmed.push(typed);
    }
    await killAll(app);
  }
  const { app } = await start();
  await app.close();
});
