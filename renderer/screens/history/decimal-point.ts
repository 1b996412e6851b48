/** How wide what stands before the decimal point is, in widths of a figure; a sign is narrower than a figure. */
export function widthBeforePoint(typed: string): number {
  const whole = /^\s*([-+−]?)(\d*)/.exec(typed.normalize('NFKC'));
  return (whole?.[1] ? 0.7 : 0) + (whole?.[2]?.length ?? 0);
}

/** How far each of these starts in, so that their decimal points stand in one line. What is far out hangs alone. */
export function indents(typed: readonly string[]): readonly number[] {
  const widths = typed.map(widthBeforePoint);
  const widest = Math.min(Math.max(...widths), 4);
  return widths.map((width) => Math.max(widest - width, 0));
}
