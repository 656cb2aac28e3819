import { describe, expect, test } from 'vitest'
import {
  answeredWith,
  arrived,
  createScriptedOutbound,
  notSent,
  type OutboundScript,
} from '../../testing/scripted-outbound.ts'
import { aStepUnderTest, Crash } from '../../testing/step-under-test.ts'
import { type EffectToSend, type SentEffect, sendEffect } from './send-effect.ts'
import type { StepContext } from './step-type.ts'

const aRequest: EffectToSend = {
  kind: 'httpRequest',
  effect: { kind: 'httpRequest', method: 'POST', url: 'https://a.test/x', headers: [], body: { n: 1 } },
  onUnknown: 'repeat',
}
const aMessage: EffectToSend = {
  kind: 'sendMessage',
  effect: { kind: 'sendMessage', channel: 'slack', to: null, text: 'Hello', actions: [] },
  onUnknown: 'leave',
}
const aLogLine: EffectToSend = {
  ...aMessage,
  effect: { kind: 'sendMessage', channel: 'log', to: null, text: 'Hello', actions: [] },
}

/** The ledger as it is durable, without what the step's own end adds. */
function aSend(toSend: EffectToSend, script: OutboundScript = {}) {
  const outbound = createScriptedOutbound(script)
  const step = aStepUnderTest({ outbound })
  const send = (overrides: Partial<StepContext> = {}) => sendEffect(toSend, step.context(overrides))
  const ledger = (last?: SentEffect) => {
    const entries = [...step.sides, last?.side ?? {}].flatMap(({ effects }) => effects ?? [])
    const newest = new Map(entries.map((entry) => [entry.key, entry]))
    return [...newest.values()].map(({ key, status }) => `${key} ${status}`)
  }
  return { outbound, step, send, ledger }
}

const failureOf = (sending: Promise<unknown>) =>
  sending.then(
    () => expect.fail('it went well'),
    (error: unknown) => error,
  )

describe('an effect', () => {
  test('is marked and in the ledger before it leaves; its outcome goes with the end of the step', async () => {
    const seen: string[][] = []
    const { send, ledger, outbound, step } = aSend(aRequest, {
      answer: (effect) => {
        seen.push(ledger())
        return arrived(effect, { id: 7 })
      },
    })
    const sent = await send()
    expect(seen).toEqual([['steps/ask/try/1 intended']])
    expect(sent).toMatchObject({ delivery: 'sent', output: { status: 200, body: { id: 7 } } })
    expect(sent.side.effects).toMatchObject([
      { status: 'sent', stepId: 'ask', kind: 'httpRequest', response: { status: 200, body: { id: 7 } } },
    ])
    expect(outbound.sent[0]?.idempotencyKey).toBe(`${step.context().runId}/steps/ask`)
  })

  test('that is refused fails for good, and nothing is marked', async () => {
    const refusal = () => ({ code: 'denied_net', message: 'Add a.test to "net".' })
    const { send, ledger, step } = aSend(aRequest, { refusal })
    expect(await failureOf(send())).toMatchObject({ code: 'denied_net', retry: 'never' })
    expect([ledger(), step.marks.size]).toEqual([[], 0])
  })

  test('that nobody took is durable as failed, and the next try is another entry under the same key', async () => {
    const { send, ledger, outbound } = aSend(aMessage, {
      answer: (effect, number) => (number === 1 ? notSent() : arrived(effect)),
    })
    expect(await failureOf(send())).toMatchObject({ code: 'failed', retry: 'transient', side: {} })
    expect(ledger()).toEqual(['steps/ask/try/1 failed'])
    expect(ledger(await send({ tryNumber: 2 }))).toEqual(['steps/ask/try/1 failed', 'steps/ask/try/2 sent'])
    const [first, second] = outbound.sent
    expect(second?.idempotencyKey).toBe(first?.idempotencyKey)
  })

  test('a retry of the run, which counts tries anew, takes no failed try for a crash', async () => {
    const { send, outbound } = aSend(aMessage, {
      answer: (effect, number) => (number === 1 ? notSent({ isTransient: false }) : arrived(effect)),
    })
    expect(await failureOf(send())).toMatchObject({ retry: 'possible' })
    expect(await send({ tryNumber: 1 })).toMatchObject({ delivery: 'sent' })
    expect(outbound.sent).toHaveLength(2)
  })

  test('an answer that the step calls a fault was sent all the same', async () => {
    const { send, ledger } = aSend(
      { ...aRequest, faultOf: () => ({ code: 'http_status', message: 'Status 503.', retry: 'transient' }) },
      { answer: () => answeredWith(503, 'busy') },
    )
    const failure = await failureOf(send())
    expect(failure).toMatchObject({ code: 'http_status', output: { status: 503, body: 'busy' } })
    expect(ledger()).toEqual(['steps/ask/try/1 sent'])
    await failureOf(send({ tryNumber: 2 }))
    expect(ledger()).toEqual(['steps/ask/try/1 sent', 'steps/ask/try/2 sent'])
  })

  test('has a little less time than its step, so that its outcome is known first', async () => {
    const { send, outbound } = aSend(aRequest)
    await send({ timeoutMs: 1000 })
    expect(outbound.sent[0]?.timeoutMs).toBe(950)
  })
})

describe('when the process dies', () => {
  const dyingWhileSending = (): OutboundScript => ({
    answer: (effect, number) => {
      if (number === 1) throw new Crash('while it was sent')
      return arrived(effect)
    },
  })

  test('while a request is sent, it is sent again under the same key, and the ledger tells of both', async () => {
    const { send, ledger, outbound } = aSend(aRequest, dyingWhileSending())
    await expect(send()).rejects.toThrow(Crash)
    const sent = await send()
    expect(ledger(sent)).toEqual(['steps/ask/try/1 unknown', 'steps/ask/try/2 sent'])
    expect(new Set(outbound.sent.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1)
  })

  test('while a message is sent, it is not sent again, and says so', async () => {
    const { send, ledger, outbound } = aSend(aMessage, dyingWhileSending())
    await expect(send()).rejects.toThrow(Crash)
    const sent = await send()
    expect(sent).toMatchObject({ delivery: 'unknown', warning: expect.stringMatching(/nobody knows/i) })
    expect(ledger(sent)).toEqual(['steps/ask/try/1 unknown'])
    expect(outbound.sent).toHaveLength(1)
  })

  test('and again after that, nothing is sent either', async () => {
    const { send, step, outbound } = aSend(aMessage, dyingWhileSending())
    await expect(send()).rejects.toThrow(Crash)
    step.crashAfter('outcome/1')
    await expect(send()).rejects.toThrow(Crash)
    expect(await send()).toMatchObject({ delivery: 'unknown' })
    expect(outbound.sent).toHaveLength(1)
  })

  test('while a message is sent that may come twice, it comes twice', async () => {
    const { send, outbound } = aSend({ ...aMessage, onUnknown: 'repeat' }, dyingWhileSending())
    await expect(send()).rejects.toThrow(Crash)
    expect(await send()).toMatchObject({ delivery: 'sent' })
    expect(outbound.sent).toHaveLength(2)
  })

  test('just before it leaves, nobody can tell that from after', async () => {
    const { send, step, outbound } = aSend(aMessage)
    step.crashAfter('intent/1')
    await expect(send()).rejects.toThrow(Crash)
    expect(await send()).toMatchObject({ delivery: 'unknown' })
    expect(outbound.sent).toHaveLength(0)
  })

  test('a line for the log needs no mark and is written again', async () => {
    const { send, step, ledger, outbound } = aSend(aLogLine, dyingWhileSending())
    await expect(send()).rejects.toThrow(Crash)
    expect(step.marks.size).toBe(0)
    expect(ledger(await send())).toEqual(['steps/ask/try/1 sent'])
    expect(outbound.sent).toHaveLength(2)
  })
})

describe('when the connection breaks after it left', () => {
  const broken = notSent({ isUnknown: true, message: 'a.test closed the connection (ECONNRESET).' })

  test('a request is tried again', async () => {
    const { send, ledger } = aSend(aRequest, { answer: () => broken })
    expect(await failureOf(send())).toMatchObject({ retry: 'transient', message: broken.message })
    expect(ledger()).toEqual(['steps/ask/try/1 unknown'])
  })

  test('a message is left at that', async () => {
    const { send, ledger } = aSend(aMessage, { answer: () => broken })
    expect(await send()).toMatchObject({ delivery: 'unknown' })
    expect(ledger()).toEqual(['steps/ask/try/1 unknown'])
    expect(await send()).toMatchObject({ delivery: 'unknown' })
  })
})

describe('a step with several parts', () => {
  test('sends each once, however often it runs', async () => {
    const { send, outbound, ledger } = aSend({ ...aMessage, part: 'notify/0' })
    expect(await send()).toEqual({ delivery: 'sent', output: expect.anything(), side: {} })
    expect(await send()).toEqual({
      delivery: 'sent',
      output: { channel: 'slack', shortened: false },
      side: {},
    })
    expect(outbound.sent).toHaveLength(1)
    expect(outbound.sent[0]?.idempotencyKey).toMatch(/\/steps\/ask\/notify\/0$/)
    expect(ledger()).toEqual(['steps/ask/notify/0/try/1 sent'])
  })

  test('keeps them apart', async () => {
    const outbound = createScriptedOutbound()
    const step = aStepUnderTest({ outbound })
    await sendEffect({ ...aMessage, part: 'notify/0' }, step.context())
    await sendEffect({ ...aMessage, part: 'notify/1' }, step.context())
    expect(outbound.sent).toHaveLength(2)
  })

  test('writes a line for the log once as well, and again after a crash', async () => {
    let lines = 0
    const { send } = aSend(
      { ...aLogLine, part: 'notify/0' },
      {
        answer: (effect) => {
          lines += 1
          if (lines === 1) throw new Crash('while it was sent')
          return arrived(effect)
        },
      },
    )
    await expect(send()).rejects.toThrow(Crash)
    expect([await send(), await send()]).toMatchObject([{ delivery: 'sent' }, { delivery: 'sent' }])
    expect(lines).toBe(2)
  })
})

describe('a dry run', () => {
  test('sends and marks nothing, and says what it would have done', async () => {
    const { send, ledger, outbound, step } = aSend(aRequest)
    const sent = await send({ dryRun: { output: undefined } })
    expect(sent).toMatchObject({
      delivery: 'dry-run',
      wouldDo: { target: 'POST https://a.test/x', request: { body: { n: 1 } } },
    })
    expect(ledger(sent)).toEqual(['steps/ask/try/1 dry-run'])
    expect([outbound.sent, step.marks.size]).toEqual([[], 0])
  })

  test('fails where the run would be refused', async () => {
    const { send } = aSend(aRequest, { refusal: () => ({ code: 'denied_net', message: 'no' }) })
    expect(await failureOf(send({ dryRun: { output: undefined } }))).toMatchObject({ code: 'denied_net' })
  })

  test('asks nobody', async () => {
    const refusal: OutboundScript['refusal'] = ({ isApproved }) =>
      isApproved ? null : { code: 'needs_approval', message: 'ask' }
    const { send } = aSend({ ...aRequest, asker: 'Notify' }, { refusal })
    expect(await send({ dryRun: { output: undefined } })).toMatchObject({ delivery: 'dry-run' })
  })
})
