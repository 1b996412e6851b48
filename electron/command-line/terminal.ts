import type { CommandLanguage } from './command-text.ts';

/** Where a command writes, and in which language it speaks. Each line comes without its end. */
export interface Terminal {
  readonly language: CommandLanguage;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** 0: everything was done; 1: a file could not be used; 2: the call itself was wrong. */
export type ExitStatus = 0 | 1 | 2;
