import { describe, expect, test } from 'vitest'
import { createScriptedOutbound } from '../../testing/scripted-outbound.ts'
import { aStepUnderTest } from '../../testing/step-under-test.ts'
import { testId } from '../../testing/test-id.ts'
import type { Approval } from '../models/approval.ts'
import { type EffectToSend, sendEffect } from './send-effect.ts'
import { type StepContext, StepWaits } from './step-type.ts'

const aRequest = (body: unknown, asker?: string): EffectToSend => ({
  kind: 'httpRequest',
  effect: { kind: 'httpRequest', method: 'POST', url: 'https://a.test/x', headers: [], body },
  onUnknown: 'repeat',
  ...(asker === undefined ? {} : { asker }),
})

/** A policy that wants a person's yes. */
function underApproval() {
  const outbound = createScriptedOutbound({
    refusal: ({ isApproved }) =>
      isApproved ? null : { code: 'needs_approval', message: 'A person has to approve this.' },
  })
  let approval: Partial<Approval> | null = null
  const step = aStepUnderTest({
    outbound,
    approvals: { find: async () => approval as Approval | null },
  })
  const send = (body: unknown, overrides?: Partial<StepContext>) =>
    sendEffect(aRequest(body, 'Pay'), step.context(overrides))
  return {
    outbound,
    step,
    send,
    says: (said: Partial<Approval>) => {
      approval = { id: testId(), expiresAt: null, ...said }
    },
  }
}

const waitOf = async (sending: Promise<unknown>): Promise<StepWaits> => {
  const error = await sending.then(
    () => expect.fail('it went well'),
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(StepWaits)
  return error as StepWaits
}

describe('a policy that needs approval', () => {
  test('makes the step ask under its own key, once', async () => {
    const { send, says, outbound } = underApproval()
    const [question] = (await waitOf(send({ n: 1 }))).approvals
    expect(question).toMatchObject({
      stepId: 'steps/ask',
      title: 'Pay wants to call http_request',
      details: { tool: 'http_request', args: { method: 'POST', body: { n: 1 } }, speaker: 'Pay' },
      isOpen: false,
    })
    says({ id: question?.id ?? '', status: 'pending' })
    expect((await waitOf(send({ n: 1 }))).approvals).toMatchObject([{ id: question?.id, isOpen: true }])
    expect(outbound.sent).toEqual([])
  })

  test('after a yes, what people saw is sent, whatever the expressions give by then', async () => {
    const { send, says, outbound } = underApproval()
    await waitOf(send({ at: 'ten' }, { secretMarks: 'first' }))
    says({ status: 'approved' })
    expect(await send({ at: 'eleven' }, { secretMarks: 'second' })).toMatchObject({ delivery: 'sent' })
    expect(outbound.sent).toMatchObject([{ body: { at: 'ten' }, secretMarks: 'first', isApproved: true }])
  })

  test('a no and no answer in time fail the step', async () => {
    const { send, says } = underApproval()
    says({ status: 'rejected', comment: 'Too much' })
    await expect(send(1)).rejects.toMatchObject({
      code: 'approval_rejected',
      retry: 'never',
      message: expect.stringContaining('Too much'),
    })
    says({ status: 'expired' })
    await expect(send(1)).rejects.toMatchObject({ code: 'approval_expired' })
  })

  test('refuses where there is nobody to ask', async () => {
    const { step } = underApproval()
    await expect(sendEffect(aRequest(1), step.context())).rejects.toMatchObject({ code: 'needs_approval' })
  })
})
