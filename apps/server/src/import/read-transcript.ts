import { formats } from '@workbench/core/debate/formats/catalogue'
import type { DebateInput, DebateResult, Turn } from '@workbench/core/models/debate'
import { LongText, Name } from '@workbench/core/models/fields'
import { z } from 'zod'
import { type Found, fault } from './found.ts'
import { describeIssues } from './place.ts'
import { nameOf } from './read-persona.ts'

const Message = z.strictObject({
  speaker: Name,
  text: z.string().max(1_000_000),
  at: z.iso.datetime({ offset: true }).optional(),
})

const Transcript = z
  .strictObject({
    title: z.string().trim().min(1).max(500).optional(),
    topic: LongText.optional(),
    context: LongText.default(''),
    messages: z.array(Message).min(1).max(10_000),
    verdict: z.string().max(100_000).optional(),
  })
  .refine(
    ({ title, topic }) => title !== undefined || (topic ?? '') !== '',
    'a transcript needs a title or a topic',
  )

/** What the turns of a transcript name as their model: who really wrote them is not known. */
const importedModel = 'imported:transcript'

/** Nothing is known about what the conversation cost; a price of 0 would be a lie. */
const unknownUsage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: null }

/** A conversation that was held elsewhere: `{title or topic, messages: [{speaker, text}], verdict?}`. */
export function readTranscript(
  item: Readonly<Record<string, unknown>>,
  place: string,
  { now, defaultModel }: TranscriptSettings,
): Found {
  const parsed = Transcript.safeParse(item)
  if (!parsed.success) return fault(place, `transcript: ${describeIssues(parsed.error)}`, nameOf(item))
  const { title, topic, context, messages, verdict } = parsed.data
  const at = timesOf(messages, now)
  const turns = turnsOf(messages, at)
  return {
    kind: 'run',
    place,
    originalId: null,
    title: title ?? topic?.slice(0, 200) ?? '',
    status: 'completed',
    startedAt: at[0] ?? null,
    finishedAt: at.at(-1) ?? null,
    input: inputOf({ topic: topic ?? title ?? '', context, turns, defaultModel }),
    output: {
      turns,
      calls: [],
      verdict: verdict === undefined ? null : verdictOf(verdict),
      stopReason: null,
      simulated: false,
    },
    source: item,
  }
}

export interface TranscriptSettings {
  /** Milliseconds since the epoch: when it was said, if the transcript does not tell. */
  readonly now: number
  /** What the seats speak with when the run is forked. */
  readonly defaultModel: string
}

type SpokenMessage = z.infer<typeof Message>

/** A message without a time was said when the one before it was. */
function timesOf(messages: readonly SpokenMessage[], now: number): string[] {
  const first = messages.find(({ at }) => at !== undefined)?.at
  let latest = first === undefined ? now : Date.parse(first)
  return messages.map(({ at }) => {
    latest = at === undefined ? latest : Date.parse(at)
    return new Date(latest).toISOString()
  })
}

/** Seats in the order of first speech; a seat's nth message belongs to round n. */
function turnsOf(messages: readonly SpokenMessage[], at: readonly string[]): Turn[] {
  const seats = new Map<string, { readonly seat: number; spoken: number }>()
  return messages.map(({ speaker, text }, index) => {
    const seat = seats.get(speaker) ?? { seat: seats.size, spoken: 0 }
    seats.set(speaker, seat)
    seat.spoken += 1
    return {
      index,
      round: seat.spoken,
      phase: 'imported',
      seat: seat.seat,
      personaId: null,
      speaker,
      role: null,
      visibleTurns: null,
      text,
      model: importedModel,
      usage: unknownUsage,
      startedAt: at[index] ?? '',
      latencyMs: 0,
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

interface InputParts {
  readonly topic: string
  readonly context: string
  readonly turns: readonly Turn[]
  readonly defaultModel: string
}

function inputOf({ topic, context, turns, defaultModel }: InputParts): DebateInput {
  const names = [...new Set(turns.map(({ speaker }) => speaker))]
  return {
    schemaVersion: 1,
    topic,
    context,
    format: 'panel',
    formatOptions: formats.panel.options.parse({}),
    rounds: Math.max(...turns.map(({ round }) => round)),
    participants: names.map((name, seat) => ({
      seat,
      personaId: null,
      personaVersion: null,
      name,
      instructions: `You are ${name}.`,
      model: defaultModel,
      temperature: null,
      maxOutputTokens: 1024,
      tools: [],
      role: null,
      stance: null,
    })),
    moderator: null,
    judge: null,
    model: defaultModel,
    maxOutputTokens: 1024,
    scenarioId: null,
    scenarioVersion: null,
    collections: [],
    rubric: [],
    budget: {},
    seed: 0,
  }
}

const verdictOf = (decision: string): NonNullable<DebateResult['verdict']> => ({
  decision,
  rationale: '',
  decidedBy: 'imported',
  votes: null,
  dissent: [],
  scores: null,
})
