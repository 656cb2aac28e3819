import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { BackupError } from './backup-error.ts'
import {
  BackupHead,
  BackupManifest,
  fileOfMember,
  headName,
  manifestName,
  tableOfMember,
} from './backup-format.ts'
import { readTar, type TarMember } from './tar.ts'

/** The members of a backup, in their order. */
export async function* membersOfBackup(path: string): AsyncGenerator<TarMember> {
  const file = createReadStream(path)
  const bytes = createGunzip()
  file.on('error', (error) => bytes.destroy(error))
  try {
    yield* readTar(file.pipe(bytes))
  } finally {
    file.destroy()
    bytes.destroy()
  }
}

interface Sum {
  rows: number
  bytes: number
  readonly hash: ReturnType<typeof createHash>
}

/**
 * Reads a whole backup and compares it with its own manifest, before anything else is touched.
 *
 * @throws BackupError when it is none, was cut off, or something in it is not as it was written.
 */
export async function checkBackup(path: string): Promise<{ head: BackupHead; manifest: BackupManifest }> {
  const sums = new Map<string, Sum>()
  let head: BackupHead | null = null
  let manifest: BackupManifest | null = null
  try {
    for await (const { name, content } of membersOfBackup(path)) {
      if (name === headName) head = BackupHead.parse(JSON.parse(String(await buffer(content))))
      else if (name === manifestName)
        manifest = BackupManifest.parse(JSON.parse(String(await buffer(content))))
      else {
        const key = tableOfMember(name) ?? fileOfMember(name)
        if (key === null || head === null) throw new Error(`It holds ${name}, which does not belong there.`)
        const sum = sums.get(key) ?? { rows: 0, bytes: 0, hash: createHash('sha256') }
        sums.set(key, sum)
        for await (const piece of content) addTo(sum, piece)
      }
    }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new BackupError(`There is no file ${path}.`, { cause })
    if (code === 'EISDIR') throw new BackupError(`${path} is a folder, not a backup.`, { cause })
    throw new BackupError(`${path} is no whole backup: ${message}`, { cause, hint: 'Take another one.' })
  }
  if (head === null || manifest === null) throw new BackupError(`${path} is no whole backup: it ends early.`)
  compare(path, head, manifest, sums)
  return { head, manifest }
}

function addTo(sum: Sum, piece: Buffer): void {
  sum.hash.update(piece)
  sum.bytes += piece.length
  // A line is a row: line breaks inside of values are written as \n in the text form of COPY.
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) sum.rows += 1
}

function compare(
  path: string,
  { tables }: BackupHead,
  manifest: BackupManifest,
  sums: ReadonlyMap<string, Sum>,
): void {
  const expected = [
    ...manifest.tables.map((table) => ({ ...table, key: table.name })),
    ...manifest.files.map((file) => ({ ...file, key: file.path, rows: null })),
  ]
  const wrong = expected.find(({ key, rows, bytes, sha256 }) => {
    const sum = sums.get(key)
    if (sum === undefined) return bytes > 0
    return sum.bytes !== bytes || (rows !== null && sum.rows !== rows) || sum.hash.digest('hex') !== sha256
  })
  if (wrong !== undefined) {
    throw new BackupError(`${path} is damaged: ${wrong.key} is not as it was written.`, {
      hint: 'Take another backup.',
    })
  }
  const isListed = tables.every(({ name }) => manifest.tables.some((table) => table.name === name))
  const isKnown = [...sums.keys()].every((key) => expected.some((one) => one.key === key))
  if (!isListed || !isKnown) throw new BackupError(`${path} is damaged: its manifest does not match.`)
}
