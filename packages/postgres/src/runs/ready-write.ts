import type { BlobStore } from '@workbench/core/ports/blob-store'
import type { JournalStep, NewEvent, RunEnd, RunWrite } from '@workbench/core/ports/run-journal'
import { type KeptPayload, keepPayload } from '../blobs/keep-payload.ts'
import { shownOfTurn } from '../blobs/shown.ts'

/** A write whose outputs are JSON already; what is too large for a row of them is in the blob store. */
export interface ReadyWrite extends RunWrite {
  /** JSON, as many as there are steps. */
  readonly outputs: readonly string[]
  /** JSON of what the end says; null when the run goes on. */
  readonly endOutput: string | null
  /** The blobs that it points to. */
  readonly payloads: readonly string[]
  /** Written beside it when the run begins to wait. */
  readonly waitingFor?: unknown
}

/** @param onFault - Told why a large value had to stay in its row. */
export async function readyWrite(
  write: RunWrite,
  {
    blobs,
    onFault,
  }: { readonly blobs: BlobStore; readonly onFault?: ((error: unknown) => void) | undefined },
): Promise<ReadyWrite> {
  const kept: KeptPayload[] = []
  for (const { kind, output } of write.steps)
    kept.push(await keepPayload(blobs, output, { onFault, ...(isSpoken(kind) && { shown: shownOfTurn }) }))
  const end = hasEnded(write.end) ? await keepPayload(blobs, write.end.output, { onFault }) : null
  return {
    ...write,
    events: end === null || end.sha256 === null ? write.events : pointing(write.events, write.end, end),
    outputs: kept.map(({ json }) => json),
    endOutput: end?.json ?? null,
    payloads: [...kept, ...(end === null ? [] : [end])].flatMap(({ sha256 }) => sha256 ?? []),
  }
}

type Ended = Extract<RunEnd, { readonly output: unknown }>

export const hasEnded = (end: RunEnd | undefined): end is Ended =>
  end !== undefined && end.status !== 'queued'

const isSpoken = (kind: JournalStep['kind']): boolean => kind === 'turn' || kind === 'call'

/** The event that tells of the end says the same once more. */
const pointing = (events: readonly NewEvent[], end: RunEnd | undefined, { json }: KeptPayload) =>
  events.map((event) =>
    hasEnded(end) && event.data.output === end.output
      ? { ...event, data: { ...event.data, output: JSON.parse(json) as unknown } }
      : event,
  )
