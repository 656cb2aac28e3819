import { createFakeClock } from '../../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../../testing/in-memory-run-journal.ts'
import { createScriptedModel, type ScriptedReply } from '../../../testing/scripted-model.ts'
import { createScriptedTools } from '../../../testing/scripted-tools.ts'
import { testId } from '../../../testing/test-id.ts'
import { RunLostError } from '../../errors.ts'
import { highestCostOf } from '../../models/cost-of.ts'
import type { DebateInput } from '../../models/debate.ts'
import type { Usage } from '../../models/usage.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import type { ClaimedRun, RunEnd, RunJournal } from '../../ports/run-journal.ts'
import { createRunSession } from '../../runs/run-session.ts'
import { boundOfRequest } from '../bounds/bound-of-request.ts'
import { runDebate } from '../run-debate.ts'

type Script = (request: ModelRequest, callIndex: number) => ScriptedReply | undefined

/** A debate on a journal that outlives its attempts; each can be killed at any of its writes. */
export function budgetedDebate(input: DebateInput) {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(input, clock.now())
  let next: ClaimedRun | null = null

  /**
   * @param killedAt - From this write on another attempt owns the run.
   * @returns null when it was killed.
   */
  async function attempt(script: Script, killedAt = Number.POSITIVE_INFINITY) {
    const claimed = next ?? journal.attempt()
    next = null
    let writes = 0
    const dying: RunJournal = {
      ...journal,
      async write(one) {
        writes += 1
        if (writes === killedAt) next = journal.attempt()
        return journal.write(one)
      },
    }
    const model = createScriptedModel(script)
    const session = createRunSession(claimed, { journal: dying, clock, newId: testId, defer: setImmediate })
    const { correlation, startedAtMs } = claimed
    const tools = createScriptedTools({ look: { answer: async () => ({ result: 'x'.repeat(500) }) } })
    const approvals = { find: async () => null }
    try {
      const end = await runDebate(claimed, {
        ...{ session, model, clock, correlation, startedAtMs, grounding: null, random: () => 0.5 },
        liveText: { publish() {}, close() {} },
        toolUse: { tools, approvals, newId: testId },
        retryPolicy: { tries: 3, firstDelayMs: 0, longestSleepMs: 0, longestPauseMs: 0 },
      })
      await session.end(end)
      return { end, requests: model.requests, session }
    } catch (error) {
      if (!(error instanceof RunLostError)) throw error
      return { end: null, requests: model.requests, session }
    }
  }
  const keys = () => journal.steps.map(({ key }) => key)
  return { journal, clock, attempt, keys }
}

/** All that a request may take, which a provider that keeps to `maxOutputTokens` never passes. */
export function fullUsage(request: ModelRequest): Usage {
  const { tokens } = boundOfRequest(request)
  const { maxOutputTokens: outputTokens, price } = request
  const inputTokens = tokens - outputTokens
  const costUsd = highestCostOf(price, inputTokens, outputTokens)
  return { calls: 1, inputTokens, outputTokens, costUsd }
}

/** What the run came to, for comparing ends. */
export const outcomeOf = (end: RunEnd | null) =>
  end === null || end.status === 'queued'
    ? null
    : { status: end.status, output: end.output, error: end.error }

/** Everybody may look something up. */
export const withTools = (input: DebateInput): DebateInput => ({
  ...input,
  participants: input.participants.map((seat) => ({ ...seat, tools: ['look'] })),
})
