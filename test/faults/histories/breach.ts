/** What the record promises, by the names under which the page in docs/ tells of it. */
export const lawNames = [
  'nothing confirmed is lost',
  'nothing newer is replaced by older',
  'nothing counts twice',
  'what is said of saving is true',
  'every choice ends in a working record',
  'nothing hangs',
  'a loss is told, and only a loss',
  'snapshots are kept and can be read',
  'nothing throws',
] as const;
export type LawName = (typeof lawNames)[number];

/** A law that does not hold. */
export class Breach extends Error {
  constructor(
    readonly law: LawName,
    readonly detail: string,
  ) {
    super(`${law}: ${detail}`);
  }
}
