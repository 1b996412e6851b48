import type { Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Faults } from './faults.ts';
import type { Language } from './texts.ts';
import { Workbook } from './workbook.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Launch {
  /** The folder that keeps everything of this learner's from one launch to the next; without one, nothing is kept. */
  readonly record?: string | undefined;
  /** The system's language. */
  readonly language: Language;
}

/** A started workbook, in a window or in a browser. */
export interface Running {
  readonly page: Page;
  readonly faults: Faults;
  /** Makes what the page has to itself this large. */
  readonly resize: (size: Size) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A way to run the workbook; the same walks are made in each. */
export interface Shell<Started extends Running = Running> {
  readonly name: 'desktop' | 'browser';
  launch(launch: Launch): Promise<Started>;
}

/** A started workbook with what a person does in it. */
export type Opened<Started extends Running> = Started & { readonly workbook: Workbook };

/**
 * Starts the workbook for one test, which fails if anything went wrong in the page meanwhile. `shows` is the language
 * that the page is expected to have, where a learner chose another than the system's.
 */
export async function openWorkbook<Started extends Running>(
  shell: Shell<Started>,
  { record, language = 'en', shows = language }: Partial<Launch> & { readonly shows?: Language } = {},
): Promise<Opened<Started>> {
  const running = await shell.launch({ record, language });
  onTestFinished(async () => {
    await running.close();
    running.faults.expectNone();
  });
  return { ...running, workbook: new Workbook(running.page, shows) };
}

/**
 * One started workbook for those tests of a file that leave the record and the program as they were; each begins at the
 * first screen of a page that is loaded anew. To be called where tests are declared; gives what opens it for a test.
 */
export function sharedWorkbook<Started extends Running>(shell: Shell<Started>): () => Promise<Opened<Started>> {
  let running: Started;
  beforeAll(async () => {
    running = await shell.launch({ language: 'en' });
  });
  afterAll(() => running.close());
  return async () => {
    const { page, faults } = running;
    await page.evaluate(() => {
      location.hash = '';
    });
    await page.reload();
    const workbook = new Workbook(page, 'en');
    await workbook.seesLibrary();
    faults.beginAnew();
    onTestFinished(() => faults.expectNone());
    return { ...running, workbook };
  };
}
