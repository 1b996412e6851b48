import { expect, test } from 'vitest';
import { browserShell } from '../harness/browser-shell.ts';
import { sheet, weights } from '../harness/lecture-slides.ts';
import { RecordPage } from '../harness/record-page.ts';
import { openWorkbook } from '../harness/shell.ts';
import { Workbook } from '../harness/workbook.ts';

const shell = browserShell();
const [w2, w3, w4] = weights;

/** The workbook in a first window, which writes, and in a second one of the same browser. */
async function twoWindows() {
  const first = await openWorkbook(shell);
  await first.workbook.seesLibrary();
  const page = await first.page.context().newPage();
  await page.goto(shell.address);
  const second = new Workbook(page, 'en');
  await second.seesLibrary();
  return { first: first.workbook, second };
}

const notice = ({ page, say }: Workbook) => page.getByText(say('writer.reading'), { exact: true });
const takeOver = ({ page, say }: Workbook) => page.getByRole('button', { name: say('writer.take-over'), exact: true });
const notStored = ({ page, say }: Workbook) =>
  page
    .getByRole('alert')
    .filter({ hasText: say('storage.elsewhere') })
    .first();

async function typedAnswers(workbook: Workbook): Promise<readonly string[]> {
  const { attempts } = await new RecordPage(workbook).tables();
  return attempts.map((attempt) => (attempt as { typed: string }).typed).sort();
}

/** What stands in the fields of the drill's sheet as it lies in the record. */
async function storedFields(workbook: Workbook): Promise<unknown> {
  const { drafts } = await new RecordPage(workbook).tables();
  return (drafts[0] as { fields: unknown } | undefined)?.fields;
}

async function checkWrong(workbook: Workbook, typed: string): Promise<void> {
  await workbook.answer(w2.quantity, typed);
  await workbook.check();
  await workbook.seesVerdict(w2.quantity, 'wrong');
}

/** Every place where something of the record is shown. */
const everywhere = ['/', '/practice', '/progress', '/history', '/record', '/networks', '/session'];

test('one window writes; in the other everything can be looked at, and nothing is stored', async () => {
  const { first, second } = await twoWindows();
  await notice(second).waitFor();
  expect(await notice(first).count()).toBe(0);
  await first.follow(sheet.id);
  await checkWrong(first, '0.71');

  for (const address of everywhere) {
    await second.page.evaluate((hash) => (location.hash = hash), address);
    await second.page.getByRole('heading', { level: 1 }).waitFor();
    await notice(second).waitFor();
  }
  await second.openHistory();
  await second.seesAttempts([[w2.quantity, '0.71', 'wrong']]);

  await second.follow(sheet.id);
  await checkWrong(second, '0.72');
  await notStored(second).waitFor();
  expect(await typedAnswers(second)).toEqual(['0.71']);

  // What the first one stores is seen in the second.
  await checkWrong(first, '0.73');
  await second.openHistory();
  await second.seesAttempts([
    [w2.quantity, '0.73', 'wrong'],
    [w2.quantity, '0.71', 'wrong'],
  ]);
});

test('when the window that writes is closed, the other takes over by itself, with what stands there now', async () => {
  const { first, second } = await twoWindows();
  await second.follow(sheet.id);
  await notice(second).waitFor();
  await first.follow(sheet.id);
  await checkWrong(first, '0.71');
  await first.answer(w3.quantity, 'half an ans');
  await first.page.close();

  await notice(second).waitFor({ state: 'detached' });
  await expect.poll(() => second.field(w3.quantity).inputValue()).toBe('half an ans');
  await checkWrong(second, '0.72');
  expect(await notStored(second).count()).toBe(0);
  expect(await typedAnswers(second)).toEqual(['0.71', '0.72']);
});

test('the window that writes does so still when it has been reloaded', async () => {
  const { first, second } = await twoWindows();
  await notice(second).waitFor();
  await first.follow(sheet.id);
  await first.page.reload();
  await first.seesDrill();
  await checkWrong(first, '0.71');
  await notice(second).waitFor();
  expect(await notice(first).count()).toBe(0);
  expect(await typedAnswers(first)).toEqual(['0.71']);
  // What is read is reloaded as what it is.
  await second.page.reload();
  await notice(second).waitFor();
  expect(await notice(first).count()).toBe(0);
});

test('a window takes over with one press; what the other has begun is kept, and the other says that it reads', async () => {
  const { first, second } = await twoWindows();
  await first.follow(sheet.id);
  await first.answer(w3.quantity, 'half an ans');
  await second.follow(sheet.id);
  await takeOver(second).click();
  await notice(first).waitFor();
  await notice(second).waitFor({ state: 'detached' });
  await expect.poll(() => second.field(w3.quantity).inputValue()).toBe('half an ans');
  await checkWrong(second, '0.72');

  await checkWrong(first, '0.71');
  await notStored(first).waitFor();
  expect(await typedAnswers(first)).toEqual(['0.72']);

  // And back again: what could not be stored stands there as it was typed, and can be checked once more.
  await takeOver(first).click();
  await notice(second).waitFor();
  await notStored(first).waitFor({ state: 'detached' });
  await expect.poll(() => first.field(w2.quantity).inputValue()).toBe('0.71');
  await first.check();
  await expect.poll(() => typedAnswers(first)).toEqual(['0.71', '0.72']);
});

test('what is written in two windows meets on one sheet: of each field, what was written in it last', async () => {
  const { first, second } = await twoWindows();
  await first.follow(sheet.id);
  await first.answer(w2.quantity, '0.2');
  await first.answer(w3.quantity, '0.3');
  await expect.poll(() => storedFields(first)).toEqual({ [w2.quantity]: '0.2', [w3.quantity]: '0.3' });

  await second.follow(sheet.id);
  await expect.poll(() => second.field(w3.quantity).inputValue()).toBe('0.3');
  await second.answer(w4.quantity, '0.41');
  await second.answer(w2.quantity, '0.21');
  await notStored(second).waitFor();
  await first.answer(w3.quantity, '0.32');
  await expect.poll(() => storedFields(first)).toEqual({ [w2.quantity]: '0.2', [w3.quantity]: '0.32' });

  await takeOver(second).click();
  await notice(second).waitFor({ state: 'detached' });
  const typed = () => Promise.all(weights.map(({ quantity }) => second.field(quantity).inputValue()));
  await expect.poll(typed).toEqual(['0.21', '0.32', '0.41']);
  await second.answer(w4.quantity, '0.42');
  await expect
    .poll(() => storedFields(second))
    .toEqual({ [w2.quantity]: '0.21', [w3.quantity]: '0.32', [w4.quantity]: '0.42' });

  // What was stored here is not written once more when this window takes over again.
  await takeOver(first).click();
  await notice(first).waitFor({ state: 'detached' });
  await expect.poll(() => first.field(w4.quantity).inputValue()).toBe('0.42');
  await first.answer(w2.quantity, '0.23');
  await takeOver(second).click();
  await notice(second).waitFor({ state: 'detached' });
  await expect.poll(typed).toEqual(['0.23', '0.32', '0.42']);
});

test('a window that is loaded anew goes on writing', async () => {
  const { first, second } = await twoWindows();
  await second.page.close();
  for (let time = 0; time < 5; time += 1) {
    await first.follow(sheet.id);
    await first.page.reload();
    await first.checkButton.waitFor();
    await checkWrong(first, `0.7${time}`);
    expect(await notStored(first).count()).toBe(0);
  }
  expect(await typedAnswers(first)).toHaveLength(5);
});
