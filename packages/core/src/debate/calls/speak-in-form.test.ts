import { expect, test } from 'vitest'
import { aDebateInput, aSeat } from '../../../testing/builders-of-runs.ts'
import { createFakeClock } from '../../../testing/fake-clock.ts'
import { createInMemoryRunJournal } from '../../../testing/in-memory-run-journal.ts'
import { createScriptedModel, type ScriptedReply } from '../../../testing/scripted-model.ts'
import { testId } from '../../../testing/test-id.ts'
import type { AuxiliaryCall } from '../../models/debate.ts'
import type { ModelRequest } from '../../ports/language-model.ts'
import { createRunSession } from '../../runs/run-session.ts'
import { runDebate } from '../run-debate.ts'

/** Two blind turns, then the synthesis, which has a form. */
const input = aDebateInput({ participants: [aSeat(0), aSeat(1)], rounds: 1 })
const readable = '{"decision":"Ban them.","rationale":"Air.","stance":0.6,"dissent":[]}'

function debate() {
  const clock = createFakeClock()
  const journal = createInMemoryRunJournal(input, clock.now())
  async function attempt(script: (request: ModelRequest) => ScriptedReply | undefined) {
    const claimed = journal.attempt()
    const model = createScriptedModel(script)
    const session = createRunSession(claimed, { journal, clock, newId: testId, defer: setImmediate })
    const deps = { session, model, clock, correlation: claimed.correlation, startedAtMs: claimed.startedAtMs }
    const liveText = { publish() {}, close() {} }
    const end = await runDebate(claimed, {
      ...{ ...deps, liveText, random: () => 0.5, toolUse: null, grounding: null },
    })
    await session.end(end)
    const synthesis = journal.steps.find(({ kind }) => kind === 'call')?.output as AuxiliaryCall | undefined
    return { end, requests: model.requests, synthesis }
  }
  return { journal, attempt }
}

const isSynthesis = ({ answer }: ModelRequest) => answer === 'panel-synthesis'
const isAskedAgain = ({ messages }: ModelRequest) => messages.length === 3

test('an answer that can not be read is asked for once more, with what was said before it', async () => {
  const { journal, attempt } = debate()
  const { end, requests, synthesis } = await attempt((request) =>
    isSynthesis(request) ? { text: isAskedAgain(request) ? readable : 'I say: ban them.' } : {},
  )

  expect(requests).toHaveLength(4)
  expect(requests[3]?.messages[1]).toMatchObject({ role: 'assistant', content: 'I say: ban them.' })
  expect(synthesis).toMatchObject({ answer: { decision: 'Ban them.' }, usage: { calls: 2 } })
  expect(end).toMatchObject({ status: 'completed', output: { verdict: { decision: 'Ban them.' } } })
  expect(journal.usage().calls).toBe(4)
})

test('what can not be read then either is an abstention, and nobody asks a third time', async () => {
  const { attempt } = debate()
  const { end, requests, synthesis } = await attempt(() => ({ text: 'Hm.' }))

  expect(requests).toHaveLength(4)
  expect(synthesis?.answer).toBeNull()
  expect(end).toMatchObject({ output: { verdict: { decision: 'undecided', decidedBy: 'nobody' } } })
})

test('a refusal is an answer', async () => {
  const { attempt } = debate()
  const { requests } = await attempt((request) =>
    isSynthesis(request) ? { text: 'No.', refused: true } : {},
  )
  expect(requests).toHaveLength(3)
})

test('an attempt that broke off after the first answer buys only the second', async () => {
  const { journal, attempt } = debate()
  await attempt((request) => {
    if (!isSynthesis(request)) return {}
    if (isAskedAgain(request)) throw new Error('gone')
    return { text: 'I say: ban them.' }
  })
  const { requests, synthesis } = await attempt(() => ({ text: readable }))

  expect(requests).toHaveLength(1)
  expect(requests[0]?.messages).toHaveLength(3)
  expect(synthesis?.answer).toMatchObject({ decision: 'Ban them.' })
  expect(journal.usage().calls).toBe(4)
})
