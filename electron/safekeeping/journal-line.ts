import * as v from 'valibot';
import type { Held } from '../../exercises/contract/safekeeping.ts';

const line = v.object({
  held: v.number(),
  at: v.number(),
  last: v.optional(v.string()),
  entry: v.optional(v.unknown()),
});

export interface JournalText {
  /** What the last line says the record held; null where there is none. */
  readonly held: Held | null;
  /** The entries of all lines that have one. */
  readonly entries: readonly unknown[];
  /** How many bytes of the file are whole lines. What lies behind was cut off while it was written. */
  readonly whole: number;
}

/** @param entry JSON on one line; without one, the line only says what the record holds */
export function journalLine({ attempts, at, last }: Omit<Held, 'isChanged'>, entry?: string): string {
  const beside = `${last === undefined ? '' : `,"last":${JSON.stringify(last)}`}${entry === undefined ? '' : `,"entry":${entry}`}`;
  return `{"held":${attempts},"at":${at}${beside}}\n`;
}

/** Reads a journal. A line that cannot be read is left out: each of the others stands for itself. */
export function readJournal(bytes: Buffer): JournalText {
  const whole = bytes.lastIndexOf('\n') + 1;
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').flatMap(readLine);
  const entries = lines.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
  const last = lines.at(-1);
  return {
    held: last ? { attempts: last.held, at: last.at, last: last.last, isChanged: entries.length > 0 } : null,
    entries,
    whole,
  };
}

function readLine(text: string): readonly v.InferOutput<typeof line>[] {
  try {
    const read = v.safeParse(line, JSON.parse(text));
    return read.success ? [read.output] : [];
  } catch {
    return [];
  }
}
