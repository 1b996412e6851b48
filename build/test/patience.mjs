/**
 * The longest that a wait for something in a test may last, in milliseconds: the one limit for all of them. Nothing in the
 * tests is about speed, which the benches measure: what comes late on a slow or busy machine has come.
 */
export const patience = 120_000;
