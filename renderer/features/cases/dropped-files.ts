/** More files than this in a dropped folder are not one winter's reports. */
const MOST_FILES = 5000;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A directory gives its entries in parts; an empty part is the end. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

/** What the system and office programs leave in folders. */
const isHidden = ({ name }: FileSystemEntry): boolean =>
  name.startsWith('.') || name.startsWith('~$') || name === 'Thumbs.db' || name === 'desktop.ini';

async function filesBelow(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (isHidden(entry) || found.length >= MOST_FILES) return;
  if (entry.isFile) {
    found.push(await fileOf(entry as FileSystemFileEntry));
    return;
  }
  const entries = await entriesOf(entry as FileSystemDirectoryEntry);
  const byName = [...entries].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'));
  for (const each of byName) await filesBelow(each, found);
}

/** The files of a drop, also those in the folders that were dropped. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // Both are gone when the handler of the event has returned.
  const items = [...data.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: File[] = [];
  for (const { entry, file } of items) {
    if (entry?.isDirectory) await filesBelow(entry, found);
    else if (file) found.push(file);
  }
  return found;
}
