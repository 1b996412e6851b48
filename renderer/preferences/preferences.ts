/** Small choices of this browser or window: language, theme. Lost ones fall back to the system's, so nothing is said. */
type Preference = 'language' | 'theme' | 'persistence-asked';

const keyOf = (preference: Preference) => `backprop-workbook.${preference}`;

/** Null where nothing was chosen yet, or where the browser refuses storage. */
export function readPreference(preference: Preference): string | null {
  try {
    return localStorage.getItem(keyOf(preference));
  } catch {
    return null;
  }
}

export function writePreference(preference: Preference, value: string): void {
  try {
    localStorage.setItem(keyOf(preference), value);
  } catch {
    // The choice still holds until the page is closed.
  }
}
