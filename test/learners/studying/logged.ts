import type { LoggedAttempt } from '../../../exercises/contract/learning-views.ts';

/** An attempt with what matters to a test; each in a check of its own, 2026-03-02 at noon in UTC, a Monday. */
let checks = 0;
export const logged = (change: Partial<LoggedAttempt> = {}): LoggedAttempt => {
  checks += 1;
  return {
    at: Date.parse('2026-03-02T12:00:00Z'),
    position: 0,
    check: `check ${checks}`,
    drill: 'generated/gradient/2/abc',
    mode: 'guided',
    example: null,
    quantity: 'dE/dw.2.1.1',
    verdict: 'correct',
    hints: 0,
    took: null,
    ...change,
  };
};

/** 2026-03-02 as days since 1970. */
export const thatMonday = 20_514;
