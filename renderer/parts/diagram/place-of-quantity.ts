/**
 * Where a quantity is at home in the diagram: gradients, changes and updated values with their weight, everything of a unit
 * (its sum, its activation, their derivatives) with that unit. Undefined for what belongs to the network as a whole.
 */
export function placeOfQuantity(id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const edge = /^(?:w\+?|Δw|dE\/dw)\.(\d+\.\d+\.\d+)/.exec(id)?.[1];
  if (edge !== undefined) return `edge ${edge}`;
  const input = /^(?:x|dE\/dx)\.(\d+)/.exec(id)?.[1];
  if (input !== undefined) return `unit 0.${input}`;
  const unit = /^(?:z'?|a'?|da\/dz|dE\/da|dE\/dz|b\+?|Δb|dE\/db)\.(\d+\.\d+)/.exec(id)?.[1];
  return unit === undefined ? undefined : `unit ${unit}`;
}
