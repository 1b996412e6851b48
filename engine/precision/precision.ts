/** What every written value is rounded to: n decimals (0 to 15), or n significant figures (1 to 15). */
export type Precision = { readonly decimals: number } | { readonly significant: number };
