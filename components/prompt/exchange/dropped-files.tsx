/** Every file of what was dropped, folders included. Entries must be taken before the event ends. */
export async function droppedFiles(items: DataTransferItemList): Promise<File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: File[] = [];
  for (const entry of entries) await collect(entry, files);
  return files;
}

const enough = 6_000;

async function collect(entry: FileSystemEntry, into: File[]): Promise<void> {
  if (into.length > enough || entry.name.startsWith(".") || entry.name === "node_modules") return;
  if (isFile(entry)) return void into.push(withPath(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)), entry.fullPath));
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader gives a hundred at a time, and none when it has given all.
  for (let more = await readSome(reader); more.length > 0; more = await readSome(reader)) for (const inner of more) await collect(inner, into);
}

const readSome = (reader: FileSystemDirectoryReader) => new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

function withPath(file: File, path: string): File {
  Object.defineProperty(file, "webkitRelativePath", { value: path.replace(/^\//, "") });
  return file;
}
