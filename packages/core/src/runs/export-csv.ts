import { saidInTurn } from '../debate/answers/said-in-turn.ts'
import type { DebateNote, Turn } from '../models/debate.ts'
import { DebateResult } from '../models/debate.ts'
import type { Run } from '../models/run.ts'
import { sourceText } from './source-text.ts'

const columns: Readonly<Record<string, (turn: Turn) => string | number | boolean | null>> = {
  index: ({ index }) => index,
  round: ({ round }) => round,
  phase: ({ phase }) => phase,
  seat: ({ seat }) => seat,
  speaker: ({ speaker }) => speaker,
  role: ({ role }) => role,
  model: ({ model }) => model,
  startedAt: ({ startedAt }) => startedAt,
  latencyMs: ({ latencyMs }) => latencyMs,
  inputTokens: ({ usage }) => usage.inputTokens,
  outputTokens: ({ usage }) => usage.outputTokens,
  costUsd: ({ usage }) => usage.costUsd,
  finishReason: ({ finishReason }) => finishReason,
  refused: ({ refused }) => refused,
  toolCalls: ({ toolCalls }) =>
    toolCalls.map(({ name, error }) => (error?.code ? `${name} (${error.code})` : name)).join('; '),
  citations: ({ citations }) => citations.map(sourceText).join('; '),
  stance: ({ stance }) => stance,
  confidence: ({ confidence }) => confidence,
  text: saidInTurn,
}

/** What a note has of them; it is no turn, so it has no index. */
const columnsOfNote: Readonly<Record<string, (note: DebateNote) => string | null>> = {
  phase: () => 'note',
  speaker: ({ by }) => by,
  startedAt: ({ at }) => at,
  text: ({ text }) => text,
}

/**
 * A run's turns for spreadsheets, one record each after a header (RFC 4180), and notes from outside where speakers began to
 * see them; those that none saw come last. A run without turns is a header.
 */
export function exportCsv(run: Run): string {
  const output = DebateResult.safeParse(run.output)
  const { turns, notes = [] } = output.success ? output.data : { turns: [] }
  const records = inOrder(turns, notes).map((said) =>
    Object.entries(columns).map(([name, read]) =>
      field('index' in said ? read(said) : (columnsOfNote[name]?.(said) ?? null)),
    ),
  )
  return [Object.keys(columns), ...records].map((record) => `${record.join(',')}\r\n`).join('')
}

function inOrder(turns: readonly Turn[], notes: readonly DebateNote[]): readonly (Turn | DebateNote)[] {
  const placeOf = (said: Turn | DebateNote) =>
    'index' in said ? said.index : (said.afterTurn ?? Number.POSITIVE_INFINITY)
  // Sorting is stable: a note stands before the turn of its place.
  return [...notes, ...turns].sort((a, b) => {
    const [x, y] = [placeOf(a), placeOf(b)]
    return x === y ? 0 : x - y
  })
}

function field(value: string | number | boolean | null): string {
  if (value === null) return ''
  // A number is no formula even when it is negative; a text that begins like one is run by spreadsheets, a tab,
  // carriage return or full-width sign in front of it too. See OWASP, "CSV Injection".
  if (typeof value !== 'string') return String(value)
  const harmless = /^[=+\-@\t\r\n|\uff1d\uff0b\uff0d\uff20]/.test(value.replace(/^[ \u00a0\ufeff]+/, ''))
    ? `'${value}`
    : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
