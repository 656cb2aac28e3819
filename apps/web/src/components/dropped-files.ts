/** A file that was chosen or dropped, and where it lay in the folder that was dropped. */
export interface DroppedFile {
  /** e.g. "personas.csv" or "library/personas.csv" */
  readonly path: string
  readonly file: File
}

// A folder that holds a whole disk must not fill the memory.
const mostFiles = 10_000
const deepest = 12

/** What was dropped, folders opened; without what may not be read. Call it within the event: the browser forgets what was dropped after it. */
export async function droppedFiles(data: DataTransfer): Promise<readonly DroppedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return chosenFiles(data.files)
  const found: DroppedFile[] = []
  for (const entry of entries) await collect(entry, 0, found)
  return found
}

export const chosenFiles = (files: Iterable<File>): readonly DroppedFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }))

async function collect(entry: FileSystemEntry, depth: number, found: DroppedFile[]): Promise<void> {
  if (found.length >= mostFiles || depth > deepest) return
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)))
    if (file !== null) found.push({ path: entry.fullPath.replace(/^\//, ''), file })
  } else if (isDirectory(entry)) {
    for (const child of await childrenOf(entry)) await collect(child, depth + 1, found)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

async function childrenOf(directory: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = directory.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    // Browsers hand out a hundred at a time, and nothing at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    )
    if (some.length === 0) return children
    children.push(...some)
  }
}
