import { saidInTurn } from '../debate/said-in-turn.ts'
import type { Turn } from '../models/debate.ts'
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

/** A run's turns for spreadsheets, one record each after a header (RFC 4180). A run without turns is a header. */
export function exportCsv(run: Run): string {
  const output = DebateResult.safeParse(run.output)
  const turns = output.success ? output.data.turns : []
  const records = turns.map((turn) => Object.values(columns).map((read) => field(read(turn))))
  return [Object.keys(columns), ...records].map((record) => `${record.join(',')}\r\n`).join('')
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
