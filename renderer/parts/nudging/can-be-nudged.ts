const gradient = /^(?:dE\/d[wbzax](\.\d+)+(@\d+)?|dv\..+)$/;

/**
 * Whether a quantity, by its id, is a gradient that can be checked by putting off what it is by; the part of one that comes
 * back through a single unit cannot.
 */
export const canBeNudged = (id: string): boolean => gradient.test(id);
