/** DOMStringList. */
export const namesOf = (names: readonly string[]): readonly string[] & { contains(name: string): boolean } => {
  const sorted = [...names].sort();
  return Object.assign(sorted, { contains: (name: string) => sorted.includes(name) });
};
