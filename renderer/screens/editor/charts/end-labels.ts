export interface EndLabel {
  readonly name: string;
  readonly y: number;
}

const apart = 12;

/** Names at the ends of their lines, moved apart so that each can be read. */
export function endLabels(labels: readonly EndLabel[], top: number, bottom: number): readonly EndLabel[] {
  const placed = labels.filter(({ y }) => Number.isFinite(y)).sort((one, other) => one.y - other.y);
  let least = top;
  const down = placed.map(({ name, y }) => {
    const at = Math.max(y, least);
    least = at + apart;
    return { name, y: at };
  });
  let most = bottom;
  return down.reverse().map(({ name, y }) => {
    const at = Math.min(y, most);
    most = at - apart;
    return { name, y: at };
  });
}
