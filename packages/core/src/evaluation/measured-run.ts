import { textsIn } from '../debate/answers/said-in-turn.ts'
import { DebateInput, type DebateResult } from '../models/debate.ts'
import type { Run } from '../models/run.ts'
import { ToolRunOutput } from '../models/tool.ts'
import type { MeasuredRun } from './metrics/metric.ts'

/** A stored run as metrics read it. A workflow's requests and messages are steps, and no tool calls. */
export function measuredRun(run: Pick<Run, keyof MeasuredRun['run'] | 'input' | 'output'>): MeasuredRun {
  const otherToolCalls = callOfToolRun(run)
  const { kind, status, trigger, forkedFrom, queuedAt, startedAt, finishedAt, durationMs, usage } = run
  const measured = { kind, status, trigger, forkedFrom, queuedAt, startedAt, finishedAt, durationMs, usage }
  if (kind !== 'debate') return { run: measured, input: null, output: null, otherToolCalls }
  const input = DebateInput.safeParse(run.input)
  // Put together by us alone, from turns that were checked when they were stored.
  return {
    run: measured,
    input: input.data ?? null,
    output: inWords(run.output as DebateResult | null),
    otherToolCalls,
  }
}

/** Metrics of wording compare what was said, not the form that it was written in. */
function inWords(output: DebateResult | null): DebateResult | null {
  if (output === null || output.turns.every(({ answer }) => answer == null)) return output
  const turns = output.turns.map((turn) =>
    turn.answer == null ? turn : { ...turn, text: textsIn(turn.answer).join('\n') },
  )
  return { ...output, turns }
}

function callOfToolRun({ kind, output }: Pick<Run, 'kind' | 'output'>): MeasuredRun['otherToolCalls'] {
  const call = kind === 'tool' ? ToolRunOutput.safeParse(output).data : undefined
  return call === undefined ? [] : [{ ok: call.ok, latencyMs: call.latencyMs }]
}
