/** The two numbers that a part with two meanings can be, as each of them would be written so that nobody asks. */
export function meaningsOf(part: string): { readonly one: string; readonly other: string } {
  if (part.includes('·')) return { one: part.replace('·', '.'), other: part.replace('·', '*') };
  if (part.includes('*')) {
    const plain = part.replace(',', '.');
    return {
      one: plain.replace(/10\s*([+-])(\d+)$/, '10^$1$2'),
      other: plain.replace(/\s*([+-])(\d+)$/, ' $1 $2'),
    };
  }
  return { one: part.replace(',', '.'), other: part.replace(',', '') };
}
