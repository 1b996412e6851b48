/** How learning platforms take questions. */
export const questionFormats = ['moodle-xml', 'qti-2.1', 'qti-3.0', 'canvas-qti'] as const;
export type QuestionFormat = (typeof questionFormats)[number];

/** A file for a learning platform. */
export interface ExportedQuestions {
  readonly fileName: string;
  readonly content: Uint8Array;
  /** Places of tasks, from 1, that ask for no number and are not in it. */
  readonly leftOut: readonly number[];
}

/** So many of its drills are done. */
export interface QuestionsMade {
  readonly made: number;
  readonly of: number;
}
