/** Something to import, by its path. */
export interface ImportFile {
  readonly name: string
  readonly content: string
  /** For what is no text. */
  readonly encoding?: 'base64'
}

/** Why something was not sent at all. */
export interface Refused {
  readonly name: string
  readonly reason: string
}

/** What the server takes in one request. */
export const maxImportBytes = 32 * 1024 * 1024
// Room for what stands around the files in a request.
const roomBytes = 64 * 1024
/** Files go together up to here: the rest is for what earlier requests brought. */
const fullBytes = 24 * 1024 * 1024

const readable = /\.(json|ya?ml|csv|png|charx|ts)$/i

/** Says before it is read why a file can't be imported; null: it can. */
export function refusalOf(path: string, sizeBytes: number): string | null {
  if (!readable.test(path)) return 'Not a JSON, YAML, CSV, PNG, CHARX or TypeScript file.'
  if (sizeBytes === 0) return 'The file is empty.'
  if (sizeBytes > maxImportBytes) return `${sizeText(sizeBytes)} is above the limit of 32 MB. Split it.`
  return null
}

/** Groups files into requests below the server's limit, in their order. */
export function batchesOf(files: readonly ImportFile[], maxBytes = maxImportBytes - roomBytes) {
  const batches: ImportFile[][] = []
  const refused: Refused[] = []
  let room = 0
  for (const file of files) {
    // Quotes and line breaks take two bytes on the way.
    const size = new Blob([JSON.stringify(file)]).size + 1
    if (size > maxBytes) {
      refused.push({
        name: file.name,
        reason: `${sizeText(size)} on the way is above the limit of 32 MB. Split it.`,
      })
      continue
    }
    if (size > room) {
      batches.push([])
      room = Math.min(maxBytes, fullBytes)
    }
    batches.at(-1)?.push(file)
    room -= size
  }
  return { batches, refused }
}

/** `812 bytes`, `12 kB`, `1.4 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return bytes === 1 ? '1 byte' : `${bytes} bytes`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
