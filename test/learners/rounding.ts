/** How a simulated learner rounds what is written down. */
export interface Rounding {
  readonly digits: number;
  readonly counts: 'decimals' | 'significant';
  /** Which way a tie goes; or digits are dropped, whatever they are. */
  readonly ties: 'half-up' | 'half-even' | 'cut';
}

/** Rounds by the decimal digits of the shortest form of a number, as a person reads them off a calculator. */
export function roundAs(value: number, { digits, counts, ties }: Rounding): number {
  if (!Number.isFinite(value) || value === 0) return value;
  // A calculator shows 0.112 where doubles come to 0.11199999999999999, and nobody cuts that.
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(ties === 'cut' ? 12 : undefined)
    .split('e');
  const all = mantissa.replace('.', '');
  const kept = counts === 'significant' ? digits : Number(exponent) + 1 + digits;
  if (kept < 0) return 0;
  if (kept >= all.length) return value;
  const whole = BigInt(all.slice(0, kept) || '0');
  const rest = all.slice(kept);
  const tie = /^50*$/.test(rest);
  const up = ties !== 'cut' && (tie ? ties === 'half-up' || whole % 2n === 1n : (rest[0] ?? '0') >= '5');
  const magnitude = Number(`${whole + (up ? 1n : 0n)}e${Number(exponent) + 1 - kept}`);
  return value < 0 ? -magnitude : magnitude;
}

/** The number as it stands on paper, with the zeros at its end that show how far it was rounded. */
export function writeAs(value: number, rounding: Rounding): string {
  const rounded = roundAs(value, rounding);
  if (rounding.counts === 'decimals') return rounded.toFixed(rounding.digits).replace(/^-(0(?:\.0*)?)$/, '$1');
  return rounded === 0 ? '0' : rounded.toPrecision(rounding.digits);
}
