import { createWriteStream, type WriteStream } from 'node:fs'
import { rename, stat } from 'node:fs/promises'

const maxBytes = 5 * 1024 * 1024

/** Appends lines to a file that never outgrows five MiB; the one before it is kept as `PATH.1`. */
export interface LineLog {
  write(line: string): void
  close(): Promise<void>
}

/** Losing lines (a full disk) is no reason to stop: errors of the file are swallowed. */
export async function openLineLog(path: string): Promise<LineLog> {
  const sizeNow = await stat(path).then(
    ({ size }) => size,
    () => 0,
  )
  if (sizeNow > maxBytes) await rename(path, `${path}.1`).catch(() => {})
  let room = sizeNow > maxBytes ? maxBytes : maxBytes - sizeNow
  const stream: WriteStream = createWriteStream(path, { flags: 'a', mode: 0o600 })
  stream.on('error', () => {})
  return {
    write(line) {
      room -= line.length + 1
      if (room > 0 && stream.writable) stream.write(`${line}\n`)
    },
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  }
}
