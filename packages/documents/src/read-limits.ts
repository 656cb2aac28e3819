/** What one document may take of the machine; the child is ended when it takes more. */
export interface ReadLimits {
  /** Of the child's work, milliseconds; waiting for the file's bytes or for whoever reads the parts does not count. */
  readonly workMs: number
  /** Resident memory of the child, bytes. */
  readonly memoryBytes: number
  /** Of extracted text, in bytes of UTF-8. */
  readonly textBytes: number
  readonly pages: number
  /** Of a table, in columns. */
  readonly columns: number
  /** Levels of lists, quotes, tags or objects within each other. */
  readonly depth: number
  /** What a Word document may unpack to, bytes. */
  readonly unpackedBytes: number
}

const mib = 1024 * 1024

export const defaultLimits: ReadLimits = {
  workMs: 120_000,
  memoryBytes: 1024 * mib,
  textBytes: 64 * mib,
  pages: 10_000,
  columns: 2_000,
  depth: 500,
  unpackedBytes: 256 * mib,
}
