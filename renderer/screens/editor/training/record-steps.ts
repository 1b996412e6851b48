const even = 160;
const early = 80;

/** At which steps of a run to record: evenly all along, and more closely at first, where most happens. The last one always. */
export function recordSteps(epochs: number): readonly number[] {
  if (epochs <= even) return Array.from({ length: epochs + 1 }, (_, step) => step);
  const steps = [
    ...Array.from({ length: even + 1 }, (_, index) => Math.round((epochs * index) / even)),
    ...Array.from({ length: early }, (_, index) => Math.round(epochs ** (index / early))),
  ];
  return [...new Set(steps)].sort((one, other) => one - other);
}

const mostKept = 4000;

/** Every other one, first and last among them, where there are too many to draw. */
export const thinned = <Record>(records: readonly Record[]): readonly Record[] =>
  records.length <= mostKept ? records : records.filter((_, index) => index % 2 === 0 || index === records.length - 1);
