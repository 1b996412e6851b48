/** Long enough to tell files apart, short enough for every file system with an ending behind it. */
const longest = 60;

/** Letters and digits of any script in lower case, everything else a hyphen. */
export const hyphenated = (text: string): string =>
  Array.from(
    (
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
    ).join('-'),
  )
    .slice(0, longest)
    .join('')
    .replace(/-+$/, '');

/**
 * A file's name from the title of the network it is about, and then what of it the file holds, such as `numpy.py`, which
 * keeps it from being a name that Windows reserves.
 */
export const fileName = (title: string, ending: string): string => `${hyphenated(title) || 'network'}-${ending}`;
