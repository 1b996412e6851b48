/** Which live values stand in the diagram. */
export const shownPasses = ['forward', 'backward', 'both'] as const;
export type ShownPass = (typeof shownPasses)[number];
