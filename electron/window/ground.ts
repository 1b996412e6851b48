/** The page's own ground in both themes, so that nothing flashes before it is drawn. */
export const ground = { light: '#faf7f0', dark: '#191a1d' } as const;
