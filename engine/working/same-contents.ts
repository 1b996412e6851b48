/** Whether two values without circles, made of plain objects, lists and maps, hold the same; those that are the same need no look. */
export function hasSameContents(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (one instanceof Map) {
    if (!(other instanceof Map) || one.size !== other.size) return false;
    for (const [key, value] of one) if (!other.has(key) || !hasSameContents(value, other.get(key))) return false;
    return true;
  }
  if (other instanceof Map || Array.isArray(one) !== Array.isArray(other)) return false;
  const entries = Object.entries(one);
  const others: ReadonlyMap<string, unknown> = new Map(Object.entries(other));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && hasSameContents(value, others.get(key)))
  );
}
