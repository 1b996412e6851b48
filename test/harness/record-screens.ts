import { recordFile, someRecord } from '../records/some-record.ts';
import { RecordPage } from './record-page.ts';
import type { Screen } from './screen.ts';

/** The page of the record as a whole: with a file that was refused, with one that waits, and asking before it deletes. */
export const recordScreens: readonly Screen[] = [
  {
    name: 'record-refused',
    async open(workbook) {
      const record = new RecordPage(workbook);
      await record.open();
      await record.chooseText(recordFile({ ...someRecord, attempts: [{ id: 7 }] }));
      await workbook.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'record-found',
    async open(workbook) {
      const record = new RecordPage(workbook);
      await record.chooseText(recordFile(someRecord));
      await record.button('record.merge').waitFor();
    },
  },
  {
    name: 'record-replaced',
    async open(workbook) {
      const record = new RecordPage(workbook);
      await record.button('record.replace').click();
      await record.button('record.bring-back').waitFor();
    },
  },
  {
    name: 'record-delete',
    async open(workbook) {
      const record = new RecordPage(workbook);
      await record.button('record.delete').click();
      await record.dialog.waitFor();
    },
  },
];
