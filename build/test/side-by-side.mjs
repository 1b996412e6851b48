/**
 * Does pieces of work side by side, so many at a time, each begun as soon as there is room for it.
 * @template Piece
 * @template Outcome
 * @param {readonly Piece[]} pieces in the order in which they are begun
 * @param {number} atOnce at least 1
 * @param {(piece: Piece) => Promise<Outcome>} work the first that throws ends the whole, once what was begun has ended
 * @returns {Promise<Outcome[]>} in the order of the pieces
 */
export async function sideBySide(pieces, atOnce, work) {
  /** @type {Outcome[]} */
  const outcomes = [];
  const waiting = pieces.entries();
  const lanes = Array.from({ length: atOnce }, async () => {
    for (const [index, piece] of waiting) outcomes[index] = await work(piece);
  });
  const ended = await Promise.allSettled(lanes);
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
  return outcomes;
}
