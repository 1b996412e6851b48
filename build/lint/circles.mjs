/** @typedef {ReadonlyMap<string, ReadonlySet<string>>} Imports for each file those that it imports */

/**
 * The circles of imports: the strongly connected components of more than one file, found as by Tarjan (1972).
 * A file that imports itself, as a component does that draws itself inside, is none.
 * @param {Imports} imports
 * @returns {string[][]}
 */
export function circlesIn(imports) {
  /** @type {Map<string, number>} when each file was come to */
  const order = new Map();
  /** @type {string[]} */
  const path = [];
  const onPath = new Set();
  /** @type {string[][]} */
  const circles = [];

  /** @param {string} file */
  function visit(file) {
    const number = order.size;
    order.set(file, number);
    path.push(file);
    onPath.add(file);
    let reached = number;
    for (const target of imports.get(file) ?? []) {
      if (!order.has(target)) reached = Math.min(reached, visit(target));
      else if (onPath.has(target)) reached = Math.min(reached, order.get(target) ?? number);
    }
    if (reached === number) close(file);
    return reached;
  }

  /** @param {string} first of a component, all of which stands behind it on the path */
  function close(first) {
    const component = path.splice(path.indexOf(first));
    for (const file of component) onPath.delete(file);
    if (component.length > 1) circles.push(component.sort());
  }

  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return circles;
}
