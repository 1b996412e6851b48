/** Ends of lines, other controls, halves of characters, and marks that turn the direction of what is around them. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu;

/** A title as it can stand in a comment: on one line, whatever was typed. */
export const oneLine = (text: string): string => text.replace(unfit, ' ').replace(/ +/g, ' ').trim();
