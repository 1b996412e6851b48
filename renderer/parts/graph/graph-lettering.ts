/** Numbers are written so, where there is room. */
const usual = 15.5;
/** At the scale to which a graph is fitted by itself, no text is smaller than 12 pixels. */
export const leastScale = 0.84;
const least = 12 / leastScale;
const letterWidth = 0.57;

/** The size of a number that stands in so much room. */
export const sizeOfNumber = (written: string, room: number): number =>
  Math.max(least, Math.min(usual, (room - 6) / (Math.max(1, written.length) * letterWidth)));

/** How wide a number of that size is. */
export const widthOfNumber = (written: string, size: number): number => written.length * letterWidth * size;
