import type { Budget, DebateRequest, Format, FormatDescription, Scenario } from '@workbench/client/models'
import type { FormatOptionValues } from './format-option-fields.tsx'

type InlineRequest = Extract<DebateRequest, { topic: string }>
type ParticipantRequest = InlineRequest['participants'][number]
export type Side = NonNullable<ParticipantRequest['stance']>

/** A seat as it is being filled in. */
export type SeatDraft = {
  /** Tells seats apart while they are moved; the same persona may sit twice. */
  readonly key: string
  readonly role: string
  readonly stance: Side | null
  /** A person takes its turns; a model otherwise. */
  readonly isPerson: boolean
} & (
  | { readonly kind: 'persona'; readonly personaId: string }
  /** Written for this debate alone. */
  | { readonly kind: 'inline'; readonly name: string; readonly instructions: string }
)

/** A debate as it is being composed: anything may still be missing. */
export interface DebateDraft {
  readonly topic: string
  readonly context: string
  readonly format: Format
  readonly formatOptions: FormatOptionValues
  readonly seats: readonly SeatDraft[]
  /** Of documents whose passages speakers are given. */
  readonly collections: readonly string[]
  /** null: the format's own default. */
  readonly rounds: number | null
  readonly moderatorId: string | null
  readonly judgeId: string | null
  readonly model: string | null
  /** For each answer; null: 1024. */
  readonly maxOutputTokens: number | null
  readonly budget: Budget
  /** Everybody votes before and after, seen by nobody. */
  readonly privateVotes: boolean
  readonly seed: number | null
}

const defaultMaxOutputTokens = 1024

export const emptyDraft: DebateDraft = {
  topic: '',
  context: '',
  format: 'panel',
  formatOptions: {},
  seats: [],
  collections: [],
  rounds: null,
  moderatorId: null,
  judgeId: null,
  model: null,
  maxOutputTokens: null,
  budget: {},
  privateVotes: false,
  seed: null,
}

/** A scenario as a draft that changes nothing of it. */
export const draftOfScenario = (scenario: Scenario, keyOf: () => string): DebateDraft => ({
  topic: scenario.topic,
  context: scenario.context,
  format: scenario.format,
  formatOptions: scenario.formatOptions,
  seats: scenario.participants.map(({ personaId, role = '', stance = null, kind }) => ({
    kind: 'persona',
    key: keyOf(),
    personaId,
    role,
    stance,
    isPerson: kind === 'person',
  })),
  collections: scenario.collections,
  rounds: scenario.rounds,
  moderatorId: scenario.moderatorId,
  judgeId: scenario.judgeId,
  model: scenario.model,
  maxOutputTokens: scenario.maxOutputTokens === defaultMaxOutputTokens ? null : scenario.maxOutputTokens,
  budget: scenario.budget,
  privateVotes: scenario.privateVotes,
  seed: null,
})

/**
 * What starts the debate. With a scenario the run belongs to it, and only what differs from it is sent.
 *
 * @param format - The draft's format; moderator and judge are left out where it has none.
 */
export function requestOf(
  draft: DebateDraft,
  format: FormatDescription | undefined,
  scenario: Scenario | null,
): DebateRequest {
  const settings = settingsOf(draft, format)
  const seed = draft.seed === null ? {} : { seed: draft.seed }
  if (scenario === null) return { ...inlineOf(settings), ...seed }
  const base = settingsOf(
    draftOfScenario(scenario, () => ''),
    undefined,
  )
  const changed = Object.entries(settings).filter(
    ([name, value]) => canonical(value) !== canonical(base[name as keyof Settings]),
  )
  // Rounds that nobody chose are those of the new format, not those the scenario has for its own.
  const overrides = Object.fromEntries(changed.filter(([, value]) => value !== undefined))
  return {
    scenarioId: scenario.id,
    ...(Object.keys(overrides).length > 0 && { overrides }),
    ...seed,
  }
}

/** All that can be set, with nothing left out that has a value of its own for "nothing". */
export function settingsOf(draft: DebateDraft, format: FormatDescription | undefined) {
  return {
    topic: draft.topic.trim(),
    context: draft.context,
    format: draft.format,
    formatOptions: draft.formatOptions,
    participants: draft.seats.map(participantOf),
    collections: [...draft.collections],
    rounds: draft.rounds ?? format?.rounds.default,
    moderatorId: format?.usesModerator === false ? null : draft.moderatorId,
    judgeId: format?.usesJudge === false ? null : draft.judgeId,
    model: draft.model,
    maxOutputTokens: draft.maxOutputTokens ?? defaultMaxOutputTokens,
    budget: draft.budget,
    privateVotes: draft.privateVotes,
  }
}

type Settings = ReturnType<typeof settingsOf>

function inlineOf({ rounds, ...settings }: Settings): InlineRequest {
  return { ...settings, ...(rounds !== undefined && { rounds }) }
}

export function participantOf(seat: SeatDraft): ParticipantRequest {
  const role = seat.role.trim()
  const place = {
    ...(role !== '' && { role }),
    ...(seat.stance !== null && { stance: seat.stance }),
    ...(seat.isPerson && { kind: 'person' as const }),
  }
  return seat.kind === 'persona'
    ? { personaId: seat.personaId, ...place }
    : { name: seat.name.trim(), instructions: seat.instructions, ...place }
}

/** The same text for the same value, in whatever order its fields were written. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''

/**
 * The draft with something in every place that must not be empty, so that one learns what it will take before all is
 * written; null while nobody is seated.
 */
export function estimable(draft: DebateDraft): DebateDraft | null {
  if (draft.seats.length === 0) return null
  const standIn = (text: string) => (text.trim() === '' ? '?' : text)
  return {
    ...draft,
    topic: standIn(draft.topic),
    seats: draft.seats.map((seat) =>
      seat.kind === 'inline'
        ? { ...seat, name: standIn(seat.name), instructions: standIn(seat.instructions) }
        : seat,
    ),
  }
}
