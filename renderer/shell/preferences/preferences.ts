/**
 * Small things that this browser or window remembers beside the record: choices such as language and theme, and what is
 * known of the record. Lost ones fall back to the system's, or are not known, so nothing is said.
 */
type Preference =
  | 'language'
  | 'theme'
  | 'persistence-asked'
  | 'record-held'
  | 'record-changed'
  | 'last-sheet'
  | 'last-network'
  | 'shared-address'
  | 'scratch'
  | 'network-drawn';

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
