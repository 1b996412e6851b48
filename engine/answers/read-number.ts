/** Why what was typed is not a number; each has a sentence in the message catalogues. */
export type ReadingProblem = 'empty' | 'not-a-number' | 'too-large' | 'ambiguous-separator' | 'too-long';
