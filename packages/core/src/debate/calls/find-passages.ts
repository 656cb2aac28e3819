import type { GivenPassage } from '../../models/debate.ts'
import { noUsage } from '../../models/usage.ts'
import type { Clock } from '../../ports/clock.ts'
import type { DocumentSearch } from '../../ports/document-search.ts'
import type { RunSession, StepResult } from '../../runs/run-session.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { givenPassages, mostPassages } from '../prompts/given-passages.ts'
import { retrievalQuery } from './retrieval-query.ts'

export interface Grounding {
  readonly search: DocumentSearch
}

export interface FindPassagesDeps {
  readonly session: RunSession
  readonly clock: Clock
  /** null where there are no documents: debates that name collections do without. */
  readonly grounding: Grounding | null
}

/** What the journal keeps of a search. */
export interface FoundPassages {
  readonly query: string
  readonly passages: readonly GivenPassage[]
}

/** Only turns are given passages, and only where the debate names collections; chairs and judges weigh what was said. */
export const isGrounded = (
  { input: { collections } }: DebateState,
  { kind }: Pick<PlannedCall, 'kind'>,
  { grounding }: Pick<FindPassagesDeps, 'grounding'>,
): boolean => grounding !== null && kind === 'turn' && collections.length > 0

/**
 * Looks for what the documents have on the point under debate, once: a resume gets what was found then. A search that
 * fails is told by a warning and leaves the turn without passages.
 */
export async function findPassages(
  state: DebateState,
  call: PlannedCall,
  deps: FindPassagesDeps,
): Promise<readonly GivenPassage[]> {
  const key = `${call.key}/passages`
  const place = { key, kind: 'passages', position: call.position, saves: 'later' } as const
  const { passages } = await deps.session.step(place, () => search(key, state, call, deps))
  return passages
}

async function search(
  key: string,
  state: DebateState,
  call: PlannedCall,
  { session: { signal }, clock, grounding }: FindPassagesDeps,
): Promise<StepResult<FoundPassages>> {
  const query = retrievalQuery(state, call)
  const { collections } = state.input
  const startedAtMs = clock.now()
  let passages: readonly GivenPassage[] = []
  let message: string | null = null
  try {
    const hits = await grounding?.search.search({ query, collections, limit: mostPassages * 2, signal })
    passages = givenPassages(hits ?? [])
  } catch (error) {
    // The abort's reason says more than the error that it caused.
    signal.throwIfAborted()
    message = `The documents could not be searched: ${error instanceof Error ? error.message : String(error)}`
  }
  const { position: turn, round, phase, seat, speaker } = call
  const about = { key, turn, round, phase, seat, speaker: speaker.name }
  const documents = new Set(passages.map(({ documentId }) => documentId)).size
  return {
    output: { query, passages },
    usage: noUsage,
    events: [
      {
        type: 'StepFinished',
        component: 'knowledge',
        level: message === null ? 'info' : 'warn',
        latencyMs: clock.now() - startedAtMs,
        data: { ...about, query, passages: passages.length, documents },
        error:
          message === null ? null : { code: 'search_failed', message: message.slice(0, 500).toWellFormed() },
      },
    ],
  }
}
