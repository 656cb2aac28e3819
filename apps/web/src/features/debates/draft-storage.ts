import type { Scenario } from '@workbench/client/models'
import { type DebateDraft, emptyDraft, type SeatDraft } from './debate-draft.ts'

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Which scenario a draft began with; its version, since a draft of an older one would undo what was changed. */
export type DraftOf = Pick<Scenario, 'id' | 'version'> | null

// One place for the draft that began with nothing, one for the last that began with a scenario.
const placeOf = (of: DraftOf) => (of === null ? 'debate-draft' : 'scenario-debate-draft')

export function saveDraft(store: Store, of: DraftOf, draft: DebateDraft): void {
  try {
    store.setItem(placeOf(of), JSON.stringify({ of: of && { id: of.id, version: of.version }, draft }))
  } catch {
    // A full or forbidden store: the draft lasts as long as the page.
  }
}

export const forgetDraft = (store: Store, of: DraftOf): void => {
  try {
    store.removeItem(placeOf(of))
  } catch {
    // Nothing is kept then anyway.
  }
}

/** What was being typed; null when there is nothing, or nothing that this version of the page understands. */
export function readDraft(store: Store, of: DraftOf): DebateDraft | null {
  try {
    const saved: unknown = JSON.parse(store.getItem(placeOf(of)) ?? 'null')
    if (!isRecord(saved) || !isRecord(saved.draft)) return null
    const began = isRecord(saved.of) ? saved.of : null
    if (began?.id !== of?.id || began?.version !== of?.version) return null
    return draftFrom(saved.draft)
  } catch {
    return null
  }
}

function draftFrom(saved: Fields): DebateDraft | null {
  const { seats, format, formatOptions, budget } = saved
  if (typeof format !== 'string' || !Array.isArray(seats) || !seats.every(isSeat)) return null
  if (!isRecord(formatOptions) || !isRecord(budget)) return null
  return {
    topic: textIn(saved.topic),
    context: textIn(saved.context),
    // Whether there still is such a format, and such options, is for the server to say.
    format: format as DebateDraft['format'],
    formatOptions: formatOptions as DebateDraft['formatOptions'],
    budget: budget as DebateDraft['budget'],
    // Drafts of earlier versions know no people at the table.
    seats: seats.map((seat) => ({ ...seat, isPerson: seat.isPerson === true })),
    // Drafts of earlier versions name none.
    collections: textsIn(saved.collections),
    rounds: numberIn(saved.rounds),
    moderatorId: textOrNull(saved.moderatorId),
    judgeId: textOrNull(saved.judgeId),
    model: textOrNull(saved.model),
    maxOutputTokens: numberIn(saved.maxOutputTokens),
    privateVotes: saved.privateVotes === true,
    seed: numberIn(saved.seed),
  }
}

function isSeat(value: unknown): value is SeatDraft {
  if (!isRecord(value) || typeof value.key !== 'string' || typeof value.role !== 'string') return false
  if (value.stance !== null && !['for', 'against', 'neutral'].includes(String(value.stance))) return false
  if (value.kind === 'persona') return typeof value.personaId === 'string'
  return value.kind === 'inline' && typeof value.name === 'string' && typeof value.instructions === 'string'
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (value: unknown) => (typeof value === 'string' ? value : '')
const textsIn = (value: unknown) =>
  Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)
const numberIn = (value: unknown) => (typeof value === 'number' ? value : null)

/** Nothing that anybody would miss. */
export const isEmptyDraft = (draft: DebateDraft): boolean =>
  JSON.stringify(draft) === JSON.stringify(emptyDraft)
