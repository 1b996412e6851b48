/** The id of the note on an item, which its field is described by. */
export const noteId = (item: string): string => `note-${item.replace(/\s+/g, '-')}`;
