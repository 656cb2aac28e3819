import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type pg from 'pg'

// The driver hands the messages of COPY to any query object that takes them, but has none of its own that does
// (https://www.postgresql.org/docs/current/protocol-flow.html#PROTOCOL-COPY).

interface Connection {
  readonly stream: Writable & { pause(): void; resume(): void }
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reason: string): void
}

/** Rows that may wait to be read before the server is asked to pause, in bytes. */
const mostWaitingBytes = 1 << 20

/** Rows of `copy … to stdout`, one at a time, as they come. */
export async function* copyOut(client: pg.ClientBase, statement: string): AsyncGenerator<Buffer> {
  let rows: Buffer[] = []
  let waitingBytes = 0
  let isOver = false
  let failure: Error | null = null
  let connection: Connection | null = null
  let wake = () => {}
  client.query({
    submit(on: Connection) {
      connection = on
      on.query(statement)
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      // The driver uses the memory below it again for what comes next.
      rows.push(Buffer.from(chunk))
      waitingBytes += chunk.length
      if (waitingBytes > mostWaitingBytes) connection?.stream.pause()
      wake()
    },
    handleCommandComplete() {},
    // The last that the driver tells of a query.
    handleError(error: Error) {
      failure = error
      isOver = true
      wake()
    },
    handleReadyForQuery() {
      isOver = true
      wake()
    },
  } as unknown as pg.Submittable)
  try {
    for (;;) {
      const taken = rows
      rows = []
      waitingBytes = 0
      ;(connection as Connection | null)?.stream.resume()
      yield* taken
      if (rows.length > 0) continue
      if (isOver) break
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  } finally {
    ;(connection as Connection | null)?.stream.resume()
  }
  if (failure !== null) throw failure
}

/** Feeds `copy … from stdin`; resolves once the rows are in. */
export function copyIn(
  client: pg.ClientBase,
  statement: string,
  chunks: AsyncIterable<Buffer>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let isRefused = false
    let failure: unknown = null
    const feed = async (connection: Connection) => {
      try {
        for await (const chunk of chunks) {
          if (isRefused) return
          connection.sendCopyFromChunk(chunk)
          if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
        }
        if (!isRefused) connection.endCopyFrom()
      } catch (error) {
        failure = error
        connection.sendCopyFail('The rows could not be read')
      }
    }
    client.query({
      submit: (connection: Connection) => connection.query(statement),
      handleCopyInResponse: (connection: Connection) => void feed(connection),
      handleCommandComplete() {},
      // The last that the driver tells of a query.
      handleError(error: Error) {
        isRefused = true
        reject(failure ?? error)
      },
      handleReadyForQuery: () => resolve(),
    } as unknown as pg.Submittable)
  })
}
