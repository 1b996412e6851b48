import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Faults } from './faults.ts';
import { temporaryFolder } from './temporary-folder.ts';
import type { Language } from './texts.ts';
import { Workbook } from './workbook.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Launch {
  /** The folder that keeps everything of this learner's from one launch to the next. */
  readonly record: string;
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

/**
 * Starts the workbook for one test, which fails if anything went wrong in the page meanwhile. `shows` is the language
 * that the page is expected to have, where a learner chose another than the system's.
 */
export async function openWorkbook<Started extends Running>(
  shell: Shell<Started>,
  { record, language = 'en', shows = language }: Partial<Launch> & { readonly shows?: Language } = {},
): Promise<Started & { readonly record: string; readonly workbook: Workbook }> {
  const folder = record ?? (await temporaryFolder());
  const running = await shell.launch({ record: folder, language });
  onTestFinished(async () => {
    await running.close();
    running.faults.expectNone();
  });
  return { ...running, record: folder, workbook: new Workbook(running.page, shows) };
}
