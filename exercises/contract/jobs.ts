import { job } from '../../engine/contract/job.ts';
import { readTraining, train } from '../../engine/training/train.ts';
import { judgeClass, readClassInput } from '../packs/class/judge-class.ts';
import { exportQuestions, readQuestions } from '../platforms/export-questions.ts';
import { makeNotebook, readNotebook } from '../worksheets/make-notebook.ts';
import { makeWorksheet } from '../worksheets/make-worksheet.ts';
import { readWorksheet } from '../worksheets/read-worksheet.ts';

/**
 * The contract's other half: what takes too long to be answered at once. Whoever hosts these does so apart from the page
 * and from the engine: a process of their own on the desktop, a worker of their own in a browser. Add a job here and it
 * exists in the page, the preload, the hosts and the tests.
 */
export const workbookJobs = {
  /** Gradient descent over many epochs. */
  train: job(readTraining, train),
  /** The results of a class, every answer judged again. */
  judgeClass: job(readClassInput, judgeClass),
  /** A task pack as a file for a learning platform. */
  exportQuestions: job(readQuestions, exportQuestions),
  /** Sheets to print, with their key. */
  makeWorksheet: job(readWorksheet, makeWorksheet),
  /** An example or a network with all its lines, to print. */
  makeNotebook: job(readNotebook, makeNotebook),
};

export type WorkbookJobs = typeof workbookJobs;
