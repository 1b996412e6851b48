import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFile, someRecord } from '../records/some-record.ts';
import { sheet, weights } from './lecture-slides.ts';
import { RecordPage } from './record-page.ts';
import { openWorkbook, type Opened, type Running, type Shell } from './shell.ts';
import { temporaryFolder } from './temporary-folder.ts';
import type { Language } from './texts.ts';

const [w2] = weights;

/** A file to choose, with this in it. */
export async function fileOf(content: string): Promise<string> {
  const path = join(await temporaryFolder(), 'record.json');
  await writeFile(path, content);
  return path;
}

/** A workbook in which something was made and something was checked, at the page of its record. */
export async function openFilledRecord<Started extends Running>(
  shell: Shell<Started>,
  language: Language = 'en',
): Promise<Opened<Started> & { readonly record: RecordPage }> {
  const running = await openWorkbook(shell, { language });
  const { workbook } = running;
  const record = new RecordPage(workbook);
  await record.open();
  await record.choose(await fileOf(recordFile(someRecord)));
  await record.button('record.merge').click();
  await record.seesNews('record.news.merge', {
    attempts: someRecord.attempts.length,
    networks: someRecord.networks.length,
  });
  await workbook.follow(sheet.id);
  await workbook.answer(w2.quantity, w2.figure);
  await workbook.check();
  await workbook.seesVerdict(w2.quantity, 'correct');
  await record.open();
  return { ...running, record };
}
