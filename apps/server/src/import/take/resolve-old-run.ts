import { formats } from '@workbench/core/debate/formats/catalogue'
import type { DebateInput, DebateResult, Seat, Turn } from '@workbench/core/models/debate'
import type { Persona } from '@workbench/core/models/persona'
import type { Scenario } from '@workbench/core/models/scenario'
import type { FoundRun, OldContent, OldMessage, PersonaReference } from '../found/found.ts'
import type { LookupAnswer } from './persona-lookup.ts'

interface Surroundings {
  readonly lookup: (reference: PersonaReference) => Promise<LookupAnswer>
  readonly scenario: Scenario | null
  /** What the seats speak with when the run is forked. */
  readonly defaultModel: string
  /** ISO 8601: when it was said, if the file does not tell. */
  readonly fallbackTime: string
}

/** What the turns name as their model where the file does not say who wrote them. */
const unknownModel = 'imported:transcript'

/** Nothing is known about what it cost; a price of 0 would be a lie. */
export const unknownUsage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: null }

/** An old run as a debate of this workbench: who is not known here keeps the name and has no persona. */
export async function resolveOldRun(
  found: FoundRun,
  content: OldContent,
  surroundings: Surroundings,
): Promise<{ readonly title: string; readonly input: DebateInput; readonly output: DebateResult }> {
  const { scenario, defaultModel } = surroundings
  const table = await invitedTo(content, surroundings)
  const seatOf = await table.seatMessages(content.messages)
  const topic = content.topic ?? scenario?.topic ?? found.title ?? ''
  // Its file's name, or else its id, tells a run apart where nothing else does.
  const title = found.title ?? scenario?.name ?? found.fileIds.at(-1) ?? 'Imported run'
  const turns = turnsOf(content.messages, seatOf, found.startedAt ?? surroundings.fallbackTime)
  return {
    title,
    input: {
      schemaVersion: 1,
      topic: topic || title,
      context: content.context || (scenario?.context ?? ''),
      format: content.format,
      formatOptions: formats[content.format].options.parse({}) as DebateInput['formatOptions'],
      rounds: roundsOf(turns, table.seats().length),
      participants: table.seats(),
      moderator: null,
      judge: null,
      model: defaultModel,
      maxOutputTokens: 1024,
      scenarioId: scenario?.id ?? null,
      scenarioVersion: scenario?.version ?? null,
      collections: [],
      rubric: [],
      budget: {},
      seed: 0,
    },
    output: {
      turns,
      calls: [],
      verdict: content.verdict,
      stopReason: null,
      simulated: turns.some(({ model }) => model.startsWith('simulated:')),
    },
  }
}

/** Rounds times seats is what a plan of it would hold: not millions. */
const maxPlaces = 20_000

function roundsOf(turns: readonly Turn[], seats: number): number {
  const rounds = turns.reduce((most, { round }) => Math.max(most, round), 1)
  return Math.min(rounds, Math.ceil(maxPlaces / Math.max(1, seats)))
}

/** Who was invited sits first, in that order; whoever else speaks sits down when he first does. */
async function invitedTo(content: OldContent, { lookup, scenario, defaultModel }: Surroundings) {
  const seats: Seat[] = []
  const seatByKey = new Map<string, Seat>()

  const sit = (
    name: string,
    persona: Persona | null,
    more: Partial<Pick<Seat, 'role' | 'stance'>> = {},
  ): Seat => {
    const seat: Seat = {
      seat: seats.length,
      personaId: persona?.id ?? null,
      personaVersion: persona?.version ?? null,
      name: persona?.name ?? name,
      instructions: persona?.instructions ?? `You are ${name}.`,
      model: defaultModel,
      temperature: persona?.temperature ?? null,
      maxOutputTokens: persona?.maxOutputTokens ?? 1024,
      tools: [],
      role: more.role ?? null,
      stance: more.stance ?? null,
    }
    seats.push(seat)
    for (const key of [seat.name, name, ...(persona === null ? [] : [persona.id])]) remember(key, seat)
    return seat
  }
  const remember = (key: string, seat: Seat) => {
    if (!seatByKey.has(key.toLowerCase())) seatByKey.set(key.toLowerCase(), seat)
  }

  for (const { persona: reference, seat: around } of content.participants) {
    const answer = await lookup(reference)
    const names =
      reference.by === 'any' ? reference.values : [reference.by === 'id' ? reference.id : reference.name]
    const seat = sit(names.at(-1) ?? '', 'persona' in answer ? answer.persona : null, {
      role: around.role ?? null,
      stance: around.stance ?? null,
    })
    for (const name of names) remember(name, seat)
  }
  if (content.participants.length === 0 && scenario !== null) {
    for (const { personaId, role, stance } of scenario.participants) {
      const answer = await lookup({ by: 'id', id: personaId })
      if ('reason' in answer) continue
      sit(answer.persona.name, answer.persona, { role: role ?? null, stance: stance ?? null })
    }
  }

  const seatFor = async ({ references, speaker }: OldMessage): Promise<Seat> => {
    const keys = [...references, speaker]
    for (const key of keys) {
      const seated = seatByKey.get(key.toLowerCase())
      if (seated !== undefined) return seated
    }
    const answer = references.length === 0 ? null : await lookup({ by: 'any', values: references })
    const persona = answer !== null && 'persona' in answer ? answer.persona : null
    const seat = (persona && seatByKey.get(persona.id)) ?? sit(speaker, persona)
    for (const key of keys) remember(key, seat)
    return seat
  }

  return {
    seats: () => seats,
    async seatMessages(messages: readonly OldMessage[]): Promise<readonly Seat[]> {
      const taken: Seat[] = []
      for (const message of messages) taken.push(await seatFor(message))
      return taken
    },
  }
}

/** Seats in the order of first speech; a seat's nth message belongs to round n unless the file counts rounds itself. */
function turnsOf(messages: readonly OldMessage[], seats: readonly Seat[], startedAt: string): Turn[] {
  const spoken = new Map<number, number>()
  let latest = messages.find(({ at }) => at !== null)?.at ?? startedAt
  return messages.map(({ speaker, role, text, at, round, model, usage, latencyMs }, index) => {
    const seat = seats[index]
    const place = seat?.seat ?? 0
    const times = (spoken.get(place) ?? 0) + 1
    spoken.set(place, times)
    // A message without a time was said when the one before it was.
    latest = at ?? latest
    return {
      index,
      round: round ?? times,
      phase: 'imported',
      seat: place,
      personaId: seat?.personaId ?? null,
      speaker: seat?.name ?? speaker,
      role: role ?? seat?.role ?? null,
      visibleTurns: null,
      text,
      model: model ?? unknownModel,
      usage: usage ?? unknownUsage,
      startedAt: latest,
      latencyMs,
      firstTokenMs: null,
      finishReason: 'stop',
      refused: false,
      stance: null,
      confidence: null,
      toolCalls: [],
      citations: [],
    }
  })
}
