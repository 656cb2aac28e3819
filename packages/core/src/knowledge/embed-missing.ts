import { addUsage, noUsage, type Usage } from '../models/usage.ts'
import type { Clock } from '../ports/clock.ts'
import type { Embedder } from '../ports/embedder.ts'
import type { VectorStore } from '../ports/vector-store.ts'
import { callWithRetries } from '../runs/call-with-retries.ts'
import type { RunSession } from '../runs/run-session.ts'

export interface Embedding {
  readonly embedder: Embedder
  readonly vectors: Pick<VectorStore, 'missing' | 'put'>
}

export interface EmbedMissingDeps extends Embedding {
  readonly session: Pick<RunSession, 'signal' | 'emit' | 'spend'>
  readonly clock: Clock
  /** From 0 up to 1. */
  readonly random: () => number
}

/** Calls at a time: a provider takes about a second for each. */
const callsAtOnce = 4

/**
 * Embeds what nobody has embedded with this model before. Each answer is durable before the call counts as done, so that
 * whoever comes after a crash asks for the rest only.
 *
 * @param texts - By their hashes.
 * @param key - Stands in the events of its failures: the step's.
 * @returns how many were embedded, and what that cost.
 * @throws ModelCallError, LongPause
 */
export async function embedMissing(
  texts: ReadonlyMap<string, string>,
  key: string,
  deps: EmbedMissingDeps,
): Promise<{ readonly embedded: number; readonly usage: Usage }> {
  const { embedder, vectors } = deps
  const missing = await vectors.missing(embedder.model, [...texts.keys()])
  const groups = Array.from({ length: Math.ceil(missing.length / embedder.batchSize) }, (_, group) =>
    missing.slice(group * embedder.batchSize, (group + 1) * embedder.batchSize),
  )
  let usage = noUsage
  const spend = (more: Usage) => {
    usage = addUsage(usage, more)
    deps.session.spend(more)
  }
  const queue = groups.values()
  const lane = async () => {
    for (const group of queue) await embedGroup(group, texts, key, spend, deps)
  }
  // What the others were paid for is kept, too, before a failure of one is told.
  const lanes = await Promise.allSettled(Array.from({ length: Math.min(callsAtOnce, groups.length) }, lane))
  for (const one of lanes) if (one.status === 'rejected') throw one.reason
  return { embedded: missing.length, usage }
}

async function embedGroup(
  hashes: readonly string[],
  texts: ReadonlyMap<string, string>,
  key: string,
  spend: (usage: Usage) => void,
  { embedder, vectors: store, session, clock, random }: EmbedMissingDeps,
): Promise<void> {
  const { model } = embedder
  const { signal } = session
  const group = hashes.map((hash) => texts.get(hash) ?? '')
  let startedAtMs = clock.now()
  const { vectors, usage } = await callWithRetries(
    () => {
      startedAtMs = clock.now()
      return embedder.embed(group, { purpose: 'passage', signal })
    },
    {
      ...{ clock, random, signal },
      onFailure(error, retryInMs) {
        if (error.usage !== null) spend(error.usage)
        session.emit({
          ...{ type: 'LLMCallFinished', component: 'llm', level: retryInMs === null ? 'error' : 'warn' },
          latencyMs: clock.now() - startedAtMs,
          data: { key, model, retryInMs, ...(error.usage !== null && { usage: error.usage }) },
          error: { code: error.code, message: error.message },
        })
      },
    },
  )
  spend(usage)
  await store.put(
    model,
    hashes.map((hash, place) => {
      const vector = vectors[place]
      if (vector === undefined) throw new Error(`${model} gave fewer vectors than it was given texts`)
      return { hash, vector }
    }),
  )
}
