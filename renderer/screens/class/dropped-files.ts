/** More than any course has; whoever drops a whole disk by mistake is not kept waiting for it. */
const mostFiles = 5000;
/** A folder of folders, one for each group, and some more. */
const deepest = 8;

/** A file with the folders that it lay in. */
export interface FoundFile {
  readonly name: string;
  readonly file: File;
}

const isResults = (name: string): boolean => name.toLowerCase().endsWith('.json');

/** Files as they were chosen, those that may be results. A folder gives all that it holds. */
export const chosenFiles = (files: Iterable<File>): readonly FoundFile[] =>
  [...files]
    .filter(({ name }) => isResults(name))
    .slice(0, mostFiles)
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** Everything that was dropped and may be results, from folders too, in the order of their names. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  // Entries are only told while the event lasts.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles(transfer.files);
  const found: FoundFile[] = [];
  for (const entry of entries) await look(entry, found, entry.isFile);
  return found;
}

/** @param isNamed whether somebody dropped this very file, which is told of where it cannot be read */
async function look(entry: FileSystemEntry, found: FoundFile[], isNamed: boolean, depth = 0): Promise<void> {
  if (found.length >= mostFiles || depth > deepest) return;
  if (isFile(entry)) {
    if (!isNamed && !isResults(entry.name)) return;
    const file = await new Promise<File | undefined>((resolve) => entry.file(resolve, () => resolve(undefined)));
    if (file) found.push({ name: entry.fullPath.replace(/^\//, ''), file });
  } else if (isFolder(entry)) {
    const inside = await entriesOf(entry.createReader());
    for (const one of inside.sort((a, b) => (a.name < b.name ? -1 : 1))) await look(one, found, false, depth + 1);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** A reader tells a hundred at a time, and none once it is through. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0 || all.length > mostFiles) return all;
    all.push(...some);
  }
}
