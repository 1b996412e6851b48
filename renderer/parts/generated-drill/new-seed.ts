/** Letters and figures that nobody confuses when reading a seed aloud or off paper. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789';
const length = 6;

/** A seed that nobody has had before, short enough to be told to a neighbour. */
export const newSeed = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(length)), (drawn) => characters[drawn % characters.length]).join(
    '',
  );
