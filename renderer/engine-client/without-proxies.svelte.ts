/** State as plain data: what crosses to another process is copied, and a proxy cannot be. */
export function withoutProxies<Value>(value: Value): Value {
  const plain: unknown = $state.snapshot(value);
  return plain as Value;
}
