/** Nodes by their place in the order of work, each with the places of those that go into it. */
export type InputsOf = readonly (readonly number[])[];

/**
 * The column of each node, from 0 on the left, such that every edge leads to the right. Work begins as soon as it can; but
 * what leans on no result that is used elsewhere too, such as a given value, stands right in front of its first use.
 */
export function columnsOf(inputs: InputsOf): readonly number[] {
  const uses = usesOf(inputs);
  const columns: number[] = [];
  /** Whether it leans on a result that is used in several places. */
  const isHeld: boolean[] = [];
  for (const from of inputs) {
    columns.push(Math.max(-1, ...from.map((input) => columns[input] ?? 0)) + 1);
    const isResult = (input: number): boolean => (inputs[input] ?? []).length > 0;
    isHeld.push(from.some((input) => isHeld[input] === true || (isResult(input) && (uses[input] ?? []).length > 1)));
  }
  for (let node = inputs.length - 1; node >= 0; node -= 1) {
    const out = uses[node] ?? [];
    if (out.length === 0 || isHeld[node]) continue;
    columns[node] = Math.min(...out.map((use) => columns[use] ?? 0)) - 1;
  }
  const first = Math.min(...columns);
  return columns.map((column) => column - first);
}

/** Those that each node goes into. */
function usesOf(inputs: InputsOf): readonly (readonly number[])[] {
  const uses: number[][] = inputs.map(() => []);
  for (const [node, from] of inputs.entries()) for (const input of from) uses[input]?.push(node);
  return uses;
}
