import { awaitedTurns } from '@workbench/core/debate/people/awaited-turns'
import { type QualityFigures, qualityOf } from '@workbench/core/evaluation/quality-of'
import type { DebateInput } from '@workbench/core/models/debate'
import type { Run, RunSummary } from '@workbench/core/models/run'
import type { WorkflowInput } from '@workbench/core/models/workflow-run'
import type { AddedNote } from '@workbench/core/ports/run-journal'
import { type DebateOutcome, debateOutput } from '@workbench/core/runs/debate-output'
import type { WorkflowEnd } from '@workbench/core/workflow/step-faults'
import { workflowOutput } from '@workbench/core/workflow/workflow-output'
import type { runSteps, runs } from '../schema.ts'

export type RunRow = typeof runs.$inferSelect
export type StepRow = Pick<typeof runSteps.$inferSelect, 'key' | 'kind' | 'position' | 'output'>
/** Lists leave out what can be large. */
export type RunSummaryRow = Omit<RunRow, 'input' | 'output'> & Measured

/** See qualityFigures. */
interface Measured {
  figures: QualityFigures | null
}

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null

export function toRunSummary(row: RunSummaryRow): RunSummary {
  const { startedAt, finishedAt, forkedFromRunId, forkedFromTurn } = row
  const summary = {
    id: row.id,
    kind: row.kind,
    status: row.status,
    title: row.title,
    scenarioId: row.scenarioId,
    workflowId: row.workflowId,
    parentRunId: row.parentRunId,
    forkedFrom: forkedFromRunId === null ? null : { runId: forkedFromRunId, turn: forkedFromTurn ?? 0 },
    trigger: row.trigger,
    requestId: row.requestId,
    attempt: row.attempt,
    queuedAt: row.queuedAt.toISOString(),
    startedAt: iso(startedAt),
    finishedAt: iso(finishedAt),
    durationMs:
      startedAt === null || finishedAt === null
        ? null
        : Math.max(0, finishedAt.getTime() - startedAt.getTime()),
    usage: {
      calls: row.calls,
      inputTokens: row.inputTokens,
      outputTokens: row.outputTokens,
      costUsd: row.costUsd,
    },
    waitingFor: row.waitingFor,
    quality: row.figures === null ? null : qualityOf(row.figures),
    error: row.error,
  }
  // Rows are written by us alone, from values that were checked on their way in.
  return summary as RunSummary
}

export function toRun(
  row: RunRow & Measured,
  steps: readonly StepRow[],
  notes: readonly AddedNote[] = [],
): Run {
  return {
    ...toRunSummary(row),
    input: row.input as Run['input'],
    output: outputOf(row, steps, notes) as Run['output'],
    awaitedTurns: row.waitingFor?.type === 'person' ? [...awaitedTurns(row.input as DebateInput, steps)] : [],
    lastSeq: row.lastSeq,
    savedByResume: {
      calls: row.savedCalls,
      inputTokens: row.savedInputTokens,
      outputTokens: row.savedOutputTokens,
      costUsd: row.savedCostUsd,
    },
  }
}

/** What the journal holds of it is not stored a second time. */
function outputOf(row: RunRow, steps: readonly StepRow[], notes: readonly AddedNote[]): unknown {
  if (row.kind === 'debate') {
    return debateOutput(row.status, steps, row.output as DebateOutcome | null, notes)
  }
  if (row.kind === 'workflow') {
    const { status, inFlight } = row
    return workflowOutput(row.input as WorkflowInput, steps, {
      ...{ status, inFlight, end: row.output as WorkflowEnd | null },
    })
  }
  return row.output
}
