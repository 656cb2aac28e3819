import { expect, test, vi } from 'vitest'
import {
  arrived,
  createScriptedOutbound,
  notSent,
  type OutboundScript,
} from '../../../testing/scripted-outbound.ts'
import { aStepUnderTest, Crash } from '../../../testing/step-under-test.ts'
import { WorkbenchError } from '../../errors.ts'
import type { Approval } from '../../models/approval.ts'
import type { NewApproval } from '../../ports/run-journal.ts'
import type { StepContext } from '../step-type.ts'
import { type ApprovalFields, approval } from './approval.ts'

const aStep = (more: Partial<ApprovalFields> = {}): ApprovalFields => ({
  type: 'approval',
  title: 'Publish?',
  details: 'The report says yes.',
  ...more,
})
const toSlack = { channel: 'slack' as const, to: 'https://hooks.example.org/1' }

/** A step and the people it asks; questions are theirs once they are durable. */
function anApprovalStep(fields: Partial<ApprovalFields> = {}, script: OutboundScript = {}) {
  const outbound = createScriptedOutbound(script)
  const asked: NewApproval[] = []
  let answer: Partial<Approval> | 'forgotten' = {}
  const step = aStepUnderTest({
    outbound,
    approvals: {
      async find(runId, stepId) {
        for (const side of step.sides.splice(0)) asked.push(...(side.approvals ?? []))
        const question = asked.at(-1)
        if (question === undefined || answer === 'forgotten') return null
        expect([runId, stepId]).toEqual([step.context().runId, 'steps/ask'])
        return approvalOf(question, answer)
      },
    },
    approvalLinks: { linkTo: async (id, approver) => `https://w.example/approve/${id}/${approver}` },
  })
  const run = (overrides: Partial<StepContext> = {}) =>
    approval.run(aStep(fields), step.context({ timeoutMs: fields.timeoutMs ?? null, ...overrides }))
  return {
    ...{ ...step, asked, outbound, run },
    answer(given: typeof answer) {
      answer = given
    },
    messages: () => outbound.sent.map((effect) => (effect.kind === 'sendMessage' ? effect : null)),
    /** Runs it until it waits, and gives what it waits for. */
    async waits() {
      const error: unknown = await run().then(
        () => null,
        (reason: unknown) => reason,
      )
      expect(error).toMatchObject({ name: 'StepWaits', runIds: [], untilMs: null })
      const { approvals } = error as { approvals: (NewApproval & { isOpen: boolean })[] }
      expect(approvals).toHaveLength(1)
      return approvals[0]
    },
  }
}

const approvalOf = (question: NewApproval, answer: Partial<Approval>): Approval => ({
  ...{ id: question.id, runId: 'run' as Approval['runId'], workflowId: null, stepId: question.stepId },
  ...{ title: question.title, details: question.details, status: 'pending', decisions: [] },
  ...{ approvers: [...(question.approvers ?? [])], required: question.required ?? 1 },
  ...{ decidedBy: null, comment: null, createdAt: '2026-01-01T00:00:00.000Z', decidedAt: null },
  expiresAt: question.expiresAtMs === null ? null : new Date(question.expiresAtMs).toISOString(),
  ...answer,
})

test('a question is asked once, durable before the step waits for it', async () => {
  const { waits, asked, clock, marks } = anApprovalStep({
    ...{ approvers: ['Ada', 'Bob'], required: 2, timeoutMs: 60_000 },
  })
  const question = {
    ...{ id: expect.any(String), stepId: 'steps/ask', title: 'Publish?', details: 'The report says yes.' },
    ...{ expiresAtMs: clock.now() + 60_000, approvers: ['Ada', 'Bob'], required: 2 },
  }
  const first = await waits()
  expect(first).toEqual({ ...question, isOpen: true })

  await clock.advance(1000)
  expect(await waits()).toEqual(first)
  expect(asked).toEqual([question])
  expect([...marks.keys()]).toEqual(['asked/1'])
})

test('anybody may decide, without a time, when nothing else is said', async () => {
  const { waits } = anApprovalStep({ details: undefined })
  expect(await waits()).toMatchObject({ approvers: [], required: 1, expiresAtMs: null, details: null })
})

test('a yes is the output', async () => {
  const { waits, run, answer } = anApprovalStep()
  await waits()
  answer({ status: 'approved', decidedBy: 'Ada', comment: 'Go.' })
  expect(await run()).toEqual({ output: { decision: 'approved', decidedBy: 'Ada', comment: 'Go.' } })
})

test.each([
  [{ decidedBy: 'Ada', comment: 'Too early' }, 'Ada said no: Too early'],
  [{ decidedBy: 'Ada', comment: ' ' }, 'Ada said no.'],
  [{ decidedBy: null, comment: null }, 'Somebody said no.'],
])('a no fails the step, which keeps who and why: %j', async (said, message) => {
  const { waits, run, answer } = anApprovalStep()
  await waits()
  answer({ status: 'rejected', ...said })
  const output = { decision: 'rejected', ...said }
  await expect(run()).rejects.toMatchObject({ code: 'approval_rejected', retry: 'never', message, output })
})

const late = 'Nobody decided before 2026-01-01T00:01:00.000Z'

test.each([
  [undefined, { code: 'approval_expired', message: `${late}.`, output: null }],
  ['fail', { code: 'approval_expired', message: `${late}.`, output: null }],
  [
    'reject',
    {
      ...{ code: 'approval_rejected', message: `${late}; the step takes that as a no.` },
      output: { decision: 'rejected', decidedBy: null, comment: null },
    },
  ],
] as const)('when nobody decides in time, onTimeout %s fails the step', async (onTimeout, failure) => {
  const { waits, run, answer } = anApprovalStep({ onTimeout, timeoutMs: 60_000 })
  await waits()
  answer({ status: 'expired' })
  await expect(run()).rejects.toMatchObject({ name: 'StepFailed', retry: 'never', ...failure })
})

test('when nobody decides in time, onTimeout approve goes on and says so', async () => {
  const { waits, run, answer } = anApprovalStep({ onTimeout: 'approve', timeoutMs: 60_000 })
  await waits()
  answer({ status: 'expired' })
  expect(await run()).toEqual({
    output: { decision: 'approved', decidedBy: null, comment: null },
    warning: `${late}; the step takes that as a yes.`,
  })
})

test('dying right after the question was asked asks nobody again', async () => {
  const { waits, run, asked, crashAfter, messages } = anApprovalStep({ notify: [toSlack] })
  crashAfter('asked/1')
  await expect(run()).rejects.toThrow(Crash)
  expect(messages()).toEqual([])
  await waits()
  expect([asked.length, messages().length]).toEqual([1, 1])
})

test('a question that a retry of the run forgot is asked anew, and told anew', async () => {
  const { waits, asked, answer, messages } = anApprovalStep({ notify: [toSlack] })
  await waits()
  answer('forgotten')
  await waits()
  answer({})
  await waits()
  expect(asked).toHaveLength(2)
  expect(asked[1]?.id).not.toBe(asked[0]?.id)
  expect(messages().map((sent) => sent?.actions[0]?.url)).toEqual(
    asked.map(({ id }) => `https://w.example/approve/${id}/null`),
  )
})

test('each approver is told with a link of their own', async () => {
  const { waits, messages } = anApprovalStep({
    ...{ approvers: ['Ada', 'Bob'], required: 2, timeoutMs: 90_000 },
    notify: [
      { ...toSlack, approver: 'Bob' },
      { channel: 'teams', to: 'https://teams.example.org' },
    ],
  })
  const question = await waits()
  const linkTo = (name: string) => ({
    label: `Decide as ${name}`,
    url: `https://w.example/approve/${question?.id}/${name}`,
  })
  expect(messages()).toMatchObject([
    {
      ...{ channel: 'slack', to: toSlack.to, actions: [linkTo('Bob')], timeoutMs: null },
      text: 'Publish?\n\nThe report says yes.\n\nWorkflow: Daily\n2 have to say yes, of Ada, Bob\nOpen until 2026-01-01 00:01 UTC',
    },
    { channel: 'teams', actions: [linkTo('Ada'), linkTo('Bob')] },
  ])
})

test('the log needs no address, and the link is for whoever reads it', async () => {
  const { waits, messages } = anApprovalStep({ notify: [{ channel: 'log' }] })
  const question = await waits()
  expect(messages()).toMatchObject([
    {
      ...{ channel: 'log', to: null },
      actions: [{ label: 'Open and decide', url: `https://w.example/approve/${question?.id}/null` }],
    },
  ])
})

test('dying between two messages sends the second alone', async () => {
  const { run, waits, crashAfter, messages } = anApprovalStep({
    notify: [toSlack, { ...toSlack, channel: 'teams' }],
  })
  crashAfter('notify/1/0/outcome/1')
  await expect(run()).rejects.toThrow(Crash)
  await waits()
  await waits()
  expect(messages().map((sent) => sent?.channel)).toEqual(['slack', 'teams'])
})

test('dying while a message is being sent does not send it again, and warns', async () => {
  const { run, waits, crashAfter, messages, answer } = anApprovalStep({ notify: [toSlack] })
  crashAfter('notify/1/0/intent/1')
  await expect(run()).rejects.toThrow(Crash)
  await waits()
  expect(messages()).toEqual([])
  answer({ status: 'approved' })
  expect(await run()).toMatchObject({
    output: { decision: 'approved' },
    warning: expect.stringContaining('The message to slack: Nobody knows whether this arrived'),
  })
})

test('a message that fails leaves the question open, stands in the ledger once, and is tried once', async () => {
  const { run, waits, sides, answer, messages } = anApprovalStep(
    { notify: [toSlack] },
    { answer: () => notSent({ message: 'It refuses.', isTransient: false }) },
  )
  await waits()
  const effects = sides.flatMap((side) => side.effects ?? [])
  expect(effects.map(({ key, status, kind }) => [key, status, kind])).toEqual([
    ['steps/ask/notify/1/0/try/1', 'intended', 'approvalMessage'],
    ['steps/ask/notify/1/0/try/1', 'failed', 'approvalMessage'],
  ])
  await waits()
  expect(messages()).toHaveLength(1)
  answer({ status: 'approved', decidedBy: 'Ada' })
  expect(await run()).toMatchObject({
    output: { decidedBy: 'Ada' },
    warning: 'The message to slack: It refuses.',
  })
})

test('a message that fails for a moment is sent a moment later', async () => {
  const { run, clock, messages, marks } = anApprovalStep(
    { notify: [toSlack] },
    { answer: (effect, number) => (number < 3 ? notSent() : arrived(effect)) },
  )
  const waiting = expect(run()).rejects.toMatchObject({ name: 'StepWaits' })
  for (const ms of [500, 1000]) {
    await vi.waitUntil(() => clock.sleepers === 1)
    await clock.advance(ms)
  }
  await waiting
  expect([messages().length, marks.get('told/1')]).toEqual([3, { problems: [] }])
})

test('a message that is refused, or has no link, stands in the ledger too', async () => {
  const refusal = () => ({ code: 'denied_net', message: 'The host is not allowed.' })
  const refused = anApprovalStep({ notify: [toSlack] }, { refusal })
  await refused.waits()
  expect(refused.sides.flatMap((side) => side.effects ?? [])).toMatchObject([
    {
      ...{ key: 'steps/ask/notify/1/0/try/1', status: 'failed', target: 'message to slack' },
      response: { code: 'denied_net', message: 'The host is not allowed.' },
    },
  ])

  class NoKey extends WorkbenchError {
    readonly code = 'secret_key'
  }
  const keyless = anApprovalStep({ notify: [toSlack] })
  const linkTo = () => Promise.reject(new NoKey('The key file is gone.'))
  const deps = { ...keyless.context().deps, approvalLinks: { linkTo } }
  await expect(keyless.run({ deps })).rejects.toMatchObject({ name: 'StepWaits' })
  expect(keyless.sides.flatMap((side) => side.effects ?? [])).toMatchObject([
    { status: 'failed', response: { message: 'The key file is gone.' } },
  ])
})

test('a shutdown in the middle of a message is no failure of it', async () => {
  const { run, marks } = anApprovalStep({ notify: [toSlack] })
  const reason = new Error('shutting down')
  await expect(run({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  expect([...marks.keys()]).not.toContain('told/1')
})

test('words come from what the templates gave', async () => {
  const render = async () => ({ title: 7, details: { topic: 'Tea' } }) as never
  const { run, asked, waits } = anApprovalStep()
  await expect(run({ render })).rejects.toMatchObject({ name: 'StepWaits' })
  await waits()
  expect(asked).toMatchObject([{ title: '7', details: '{"topic":"Tea"}' }])

  const empty = anApprovalStep()
  await expect(empty.run({ render: async () => ({ title: null }) as never })).rejects.toMatchObject({
    ...{ code: 'invalid_value', retry: 'never' },
  })
})

test('a dry run says yes and what it would ask, unless it is told otherwise', async () => {
  const { run, marks, outbound } = anApprovalStep({ approvers: ['Ada'], notify: [toSlack] })
  expect(await run({ dryRun: { output: undefined } })).toMatchObject({
    output: { decision: 'approved', decidedBy: null, comment: null },
    wouldDo: { title: 'Publish?', details: 'The report says yes.', approvers: ['Ada'], required: 1 },
  })
  expect(await run({ dryRun: { output: { comment: 'Fine' } } })).toMatchObject({
    output: { decision: 'approved', comment: 'Fine' },
  })
  await expect(run({ dryRun: { output: { decision: 'rejected', decidedBy: 'Bob' } } })).rejects.toMatchObject(
    { code: 'approval_rejected', message: 'Bob said no.' },
  )
  expect([marks.size, outbound.sent.length]).toEqual([0, 0])
})

test('a dry run says which messages it would send, and which would be refused', async () => {
  const notify = [toSlack, { channel: 'log' as const }]
  const { run, outbound } = anApprovalStep({ notify })
  const { wouldDo, side, warning } = await run({ dryRun: { output: undefined } })
  expect(wouldDo).toMatchObject({ messages: [{ target: 'message to slack' }, { target: 'message to log' }] })
  expect(side?.effects?.map(({ key, kind, status }) => [key, kind, status])).toEqual([
    ['steps/ask/notify/1/0/try/1', 'approvalMessage', 'dry-run'],
    ['steps/ask/notify/1/1/try/1', 'approvalMessage', 'dry-run'],
  ])
  expect([warning, outbound.sent]).toEqual([undefined, []])

  const refusal = () => ({ code: 'denied_net', message: 'The host is not allowed.' })
  const refused = anApprovalStep({ notify: [toSlack] }, { refusal })
  expect(await refused.run({ dryRun: { output: undefined } })).toMatchObject({
    ...{ output: { decision: 'approved' }, warning: 'The message to slack: The host is not allowed.' },
  })
})

test.each([
  [{ approvers: ['Ada', 'Bob'], required: 2 }, []],
  [{ required: 2 }, []],
  [{ approvers: ['Ada', 'Ada'], required: 2 }, ['steps.0.approvers.1', 'steps.0.required']],
  [{ approvers: ['Ada'], required: 2 }, ['steps.0.required']],
  [{ approvers: ['Ada'], notify: [{ ...toSlack, approver: 'Ada' }] }, []],
  [{ approvers: ['Ada'], notify: [toSlack, { ...toSlack, approver: 'Eve' }] }, ['steps.0.notify.1.approver']],
  [{ notify: [{ ...toSlack, approver: 'Eve' }] }, ['steps.0.notify.0.approver']],
])('%j has faults at %j', (fields, places) => {
  const faults = approval.faults?.(aStep(fields), ['steps', 0]) ?? []
  expect(faults.map(({ path }) => path.join('.'))).toEqual(places)
})
