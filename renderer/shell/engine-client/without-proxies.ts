/**
 * State as plain data: what crosses to another process is copied, and a proxy cannot be. `$state.snapshot` would do, but
 * asks the browser for a copy of every single number, which takes seconds for a long log.
 */
export const withoutProxies = <Value>(value: Value): Value => plain(value) as Value;

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}
