/** Some half a million attempts, in millions of bytes; more would not fit into the memory of a usual machine at once. */
export const largestRecord = 256;
