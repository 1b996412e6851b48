/**
 * All numbers of a network in training lie in one array, so that a layer is a handful of offsets into it and the same
 * bytes can be worked on from TypeScript and from WebAssembly.
 */
export type Memory = Float64Array;

/** The number at an offset that lies inside by construction; NaN, which no result survives unseen, where it does not. */
export const at = (memory: Memory, offset: number): number => memory[offset] ?? NaN;
