/** Measures of a graph's picture. Nothing in it is written smaller than `letters.small`. */
export const letters = { number: 15.5, name: 16, small: 15 } as const;

/** The circle of an operation. */
export const circle = 19;
/** A letter is about so wide, of numbers and of what stands in circles. */
const letterWidth = 8.9;
/** From the line of a node up to the top of its name, where it has one above its circle. */
export const nameRoom = 44;
/** From the line of a node to what stands above it and below it. */
export const lineRoom = 27;
/** What a line that only passes keeps free on both sides. */
export const passingRoom = 11;
/** Between one row and the next. */
export const rowGap = 10;
/** A gap between two columns is at least so wide. */
export const leastGap = 62;
export const margin = { side: 16, end: 20, top: 12, bottom: 10 } as const;
export const labelHeight = 24;
/** What stands below the local slope. */
export const secondLine = 20;

/** Half the width of what an operation or a given name stands in. */
export const halfWidthOf = (text: string): number => Math.max(circle, (text.length * letterWidth + 18) / 2);

/** The width of a number of so many characters on a line. */
export const numberWidth = (characters: number): number => characters * letterWidth + 16;
