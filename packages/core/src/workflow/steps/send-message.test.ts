import { describe, expect, test } from 'vitest'
import {
  arrived,
  createScriptedOutbound,
  notSent,
  type OutboundScript,
} from '../../../testing/scripted-outbound.ts'
import { aStepUnderTest, Crash } from '../../../testing/step-under-test.ts'
import type { StepContext } from '../step-type.ts'
import { type SendMessageFields, sendMessage } from './send-message.ts'

function aRun(fields: Partial<SendMessageFields>, script: OutboundScript = {}) {
  const outbound = createScriptedOutbound(script)
  const step = aStepUnderTest({ outbound })
  const run = (overrides: Partial<StepContext> = {}) =>
    sendMessage.run(
      { type: 'sendMessage', channel: 'slack', text: 'Hello', ...fields },
      step.context(overrides),
    )
  return { outbound, run }
}

test('tells how it was delivered', async () => {
  const { run, outbound } = aRun({ to: 'https://hooks.test/1' })
  const done = await run()
  expect(done.output).toEqual({ channel: 'slack', delivery: 'sent', shortened: false })
  expect(done.warning).toBeUndefined()
  expect(outbound.sent).toMatchObject([{ channel: 'slack', to: 'https://hooks.test/1', text: 'Hello' }])
})

test('without an address it goes where the channel usually goes', async () => {
  const { run, outbound } = aRun({ channel: 'teams' })
  await run()
  expect(outbound.sent).toMatchObject([{ channel: 'teams', to: null }])
})

test('a line for the log says so', async () => {
  const { run } = aRun({ channel: 'log' })
  expect((await run()).output).toEqual({ channel: 'log', delivery: 'log', shortened: false })
})

test('what the service did not take fails the step', async () => {
  const { run } = aRun({}, { answer: () => notSent({ code: 'not_taken', isTransient: false }) })
  await expect(run()).rejects.toMatchObject({ code: 'not_taken', retry: 'possible' })
})

describe('after a crash in the middle of sending', () => {
  const dying: OutboundScript = {
    answer: (effect, number) => {
      if (number === 1) throw new Crash('while it was sent')
      return arrived(effect)
    },
  }

  test('the run goes on with a warning, and nothing is sent twice', async () => {
    const { run, outbound } = aRun({}, dying)
    await expect(run()).rejects.toThrow(Crash)
    const done = await run()
    expect(done.output).toEqual({ channel: 'slack', delivery: 'unknown', shortened: false })
    expect(done.warning).toMatch(/not sent again/)
    expect(outbound.sent).toHaveLength(1)
  })

  test('it is sent again when the step says so', async () => {
    const { run } = aRun({ onUnknown: 'retry' }, dying)
    await expect(run()).rejects.toThrow(Crash)
    expect((await run()).output).toMatchObject({ delivery: 'sent' })
  })
})

describe('what templates give', () => {
  const rendering = (value: unknown): Pick<StepContext, 'render'> => ({
    render: async <Value>() => value as Value,
  })

  test('a text that came out as something else is written out', async () => {
    const { run, outbound } = aRun({})
    await run(rendering({ text: { score: 3 } }))
    expect(outbound.sent).toMatchObject([{ text: '{"score":3}' }])
  })

  test('an empty text and an address that is none fail the step', async () => {
    const { run } = aRun({})
    await expect(run(rendering({ text: null }))).rejects.toMatchObject({ code: 'invalid_value' })
    await expect(run(rendering({ text: 'Hi', to: null }))).rejects.toMatchObject({ code: 'invalid_value' })
  })
})

test('a dry run sends nothing, for the log either', async () => {
  for (const channel of ['slack', 'log'] as const) {
    const { run, outbound } = aRun({ channel })
    const done = await run({ dryRun: { output: undefined } })
    expect(done.output).toEqual({ channel, delivery: 'dry-run', shortened: false })
    expect(done.wouldDo).toMatchObject({ request: { text: 'Hello' } })
    expect(outbound.sent).toEqual([])
  }
})
