import { createFakeClock } from '../../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../../testing/in-memory-run-journal.ts'
import { createScriptedModel, type ScriptedReply } from '../../../testing/scripted-model.ts'
import { testId } from '../../../testing/test-id.ts'
import type { DebateInput } from '../../models/debate.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { PersonNeeded } from '../../runs/run-interruptions.ts'
import { createRunSession } from '../../runs/run-session.ts'
import { runDebate } from '../run-debate.ts'

/** A debate on a journal that outlives its attempts, driven by the real loop. */
export function debateAttempts(input: DebateInput) {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(input, clock.now())
  /** What a worker does between claim and acknowledgement. A script that throws ends the attempt. */
  async function attempt(script: (request: ModelRequest, callIndex: number) => ScriptedReply) {
    const claimed = journal.attempt()
    const model = createScriptedModel(script)
    const session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    const { correlation, startedAtMs } = claimed
    const liveText = { publish() {}, close() {} }
    const end = await runDebate(claimed, {
      ...{ session, model, clock, correlation, startedAtMs, liveText },
      ...{ random: () => 0.5, toolUse: null, grounding: null },
    }).catch(async (error: unknown) => {
      if (error instanceof PersonNeeded) {
        const { people, untilMs } = error
        await session.waitFor({ approvals: [], people, runIds: [], untilMs })
      }
      throw error
    })
    await session.end(end)
    return { end, requests: model.requests }
  }
  return { journal, clock, attempt }
}
