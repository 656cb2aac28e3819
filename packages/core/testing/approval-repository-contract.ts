import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError, NotFoundError } from '../src/errors.ts'
import { Approval } from '../src/models/approval.ts'
import type { RunId } from '../src/models/ids.ts'
import { Run } from '../src/models/run.ts'
import type { ApprovalRepository } from '../src/ports/approval-repository.ts'
import type { NewApproval } from '../src/ports/run-journal.ts'
import { aNewRun, aTurn } from './builders-of-runs.ts'
import type { RunsUnderTest } from './run-repository-contract.ts'
import { testId } from './test-id.ts'

export interface ApprovalsUnderTest extends RunsUnderTest {
  readonly approvals: ApprovalRepository
}

/** What every ApprovalRepository must do, together with the journal that asks. */
export function approvalRepositoryContract(name: string, make: () => Promise<ApprovalsUnderTest>): void {
  const aQuestion = (overrides: Partial<NewApproval> = {}): NewApproval => ({
    id: testId(),
    stepId: 'turn/0/tool/0.0',
    title: 'Ada wants to call http_request',
    details: { tool: 'http_request', args: { url: 'https://example.org' } },
    expiresAtMs: null,
    ...overrides,
  })
  const long = Date.UTC(2100, 0, 1)

  async function asking(...questions: NewApproval[]) {
    const store = await make()
    const { runId } = await store.runs.start(aNewRun(), 'RUN_DEBATE')
    await store.work(runId, { asks: questions })
    const typesOf = async () => (await store.events.listByRun(runId, 0, 100)).map(({ type }) => type)
    return { ...store, runId, typesOf }
  }

  describe(`${name} as an approval repository`, () => {
    test('a run that asks waits, and what it asks can be read', async () => {
      const question = aQuestion({ expiresAtMs: long })
      const { approvals, runs, runId } = await asking(question)

      const asked = await approvals.get(question.id)

      const { id, stepId, title, details } = question
      const expiresAt = new Date(long).toISOString()
      expect(Approval.parse(asked)).toEqual({
        ...{ id, runId, workflowId: null, stepId, title, details, status: 'pending', expiresAt },
        ...{ approvers: [], required: 1, decisions: [] },
        ...{ decidedBy: null, comment: null, decidedAt: null, createdAt: expect.any(String) },
      })
      expect(await approvals.find(runId, stepId)).toEqual(asked)
      expect(Run.parse(await runs.get(runId))).toMatchObject({
        status: 'waiting',
        waitingFor: { type: 'approval', id, until: expiresAt },
      })
    })

    test('a decision is kept with who made it, and brings the run back at once', async () => {
      const question = aQuestion()
      const { approvals, runs, events, runId, jobsOf } = await asking(question)
      const jobs = await jobsOf(runId)

      const decided = await approvals.decide(
        question.id,
        { decision: 'reject', comment: 'Too dear.' },
        'Noor',
      )

      expect(Approval.parse(decided)).toMatchObject({
        ...{ status: 'rejected', decidedBy: 'Noor', comment: 'Too dear.', decidedAt: expect.any(String) },
      })
      expect(await approvals.get(question.id)).toEqual(decided)
      expect(await runs.get(runId)).toMatchObject({ status: 'queued', waitingFor: null })
      expect(await jobsOf(runId)).toBe(jobs + 1)
      expect((await events.listByRun(runId, 0, 100)).at(-1)).toMatchObject({
        type: 'ApprovalDecided',
        data: {
          ...{ approvalId: question.id, stepId: question.stepId, decision: 'reject' },
          ...{ decidedBy: 'Noor', comment: 'Too dear.' },
        },
      })
    })

    test('the run goes on after the decision as the same run', async () => {
      const question = aQuestion()
      const { approvals, runs, runId, work } = await asking(question)
      expect(await approvals.decide(question.id, { decision: 'approve' }, 'Noor')).toMatchObject({
        ...{ status: 'approved', comment: null },
      })

      await work(runId, { turns: [aTurn()], end: 'completed' })

      expect(await runs.get(runId)).toMatchObject({ status: 'completed', attempt: 2 })
    })

    test('of two decisions at once one stands, and the run is queued once', async () => {
      const question = aQuestion()
      const { approvals, runId, jobsOf } = await asking(question)
      const jobs = await jobsOf(runId)

      const decide = (decision: 'approve' | 'reject') => approvals.decide(question.id, { decision }, 'Noor')
      const results = await Promise.allSettled([decide('approve'), decide('reject')])

      expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      const refused = results.find((result) => result.status === 'rejected')
      expect(refused?.reason).toBeInstanceOf(ConflictError)
      expect(await jobsOf(runId)).toBe(jobs + 1)
    })

    test('a question is asked once, however often the run comes to it', async () => {
      const [first, second] = [aQuestion({ stepId: 'a' }), aQuestion({ stepId: 'b' })]
      const { approvals, runs, runId, work, typesOf } = await asking(first, second)
      expect((await runs.get(runId)).waitingFor?.id).toBe(first.id)
      await approvals.decide(first.id, { decision: 'approve' }, 'Noor')

      await work(runId, { asks: [aQuestion({ stepId: 'b' })] })

      expect((await approvals.list({ runId, limit: 10 })).items.map(({ id }) => id)).toEqual([
        second.id,
        first.id,
      ])
      expect(await runs.get(runId)).toMatchObject({
        ...{ status: 'waiting', waitingFor: { type: 'approval', id: second.id, until: null } },
      })
      expect((await typesOf()).filter((type) => type === 'ApprovalRequested')).toHaveLength(2)
    })

    test('what was answered while the run was at work does not make it wait', async () => {
      const [first, second] = [aQuestion({ stepId: 'a' }), aQuestion({ stepId: 'b' })]
      const { approvals, runs, runId, work, jobsOf } = await asking(first, second)
      await approvals.decide(first.id, { decision: 'approve' }, 'Noor')
      await work(runId, {})
      await approvals.decide(second.id, { decision: 'approve' }, 'Noor')
      expect((await runs.get(runId)).status).toBe('running')
      const jobs = await jobsOf(runId)

      await work(runId, { asks: [second, aQuestion({ stepId: 'c' })] })

      expect(await runs.get(runId)).toMatchObject({ status: 'queued', waitingFor: null })
      expect(await jobsOf(runId)).toBe(jobs + 1)
    })

    test('no answer is lost, however it meets the beginning of the waiting', async () => {
      const questions = [0, 1, 2, 3, 4, 5].map((place) => aQuestion({ stepId: `step ${place}` }))
      const { approvals, runs, runId, work } = await asking(...questions)
      const [first, ...others] = questions
      await approvals.decide(first?.id ?? '', { decision: 'approve' }, 'Noor')

      for (const question of others) {
        await work(runId, {})
        await Promise.all([
          work(runId, { asks: [question] }),
          approvals.decide(question.id, { decision: 'approve' }, 'Noor'),
        ])
        expect((await runs.get(runId)).status).toBe('queued')
      }
    })

    test('what is past its time has expired, can not be decided, and does not make the run wait', async () => {
      const question = aQuestion({ expiresAtMs: 1_000 })
      const { approvals, runs, runId } = await asking(question)

      expect(await approvals.get(question.id)).toMatchObject({ status: 'expired', decidedBy: null })
      expect((await approvals.list({ status: ['expired'], limit: 5 })).items).toHaveLength(1)
      expect((await approvals.list({ status: ['pending'], limit: 5 })).items).toEqual([])
      await expect(approvals.decide(question.id, { decision: 'approve' }, 'Noor')).rejects.toThrow(
        ConflictError,
      )
      expect((await runs.get(runId)).status).toBe('queued')
    })

    test('a run that is cancelled while it waits takes its questions with it', async () => {
      const question = aQuestion()
      const { approvals, runs, runId, typesOf } = await asking(question)

      await runs.cancel(runId)

      expect((await approvals.get(question.id)).status).toBe('expired')
      await expect(approvals.decide(question.id, { decision: 'approve' }, 'Noor')).rejects.toThrow(
        ConflictError,
      )
      expect((await typesOf()).at(-1)).toBe('RunCancelled')
    })

    test('so does one that ends with a question open', async () => {
      const [first, second] = [aQuestion({ stepId: 'a' }), aQuestion({ stepId: 'b' })]
      const { approvals, runId, work } = await asking(first, second)
      await approvals.decide(first.id, { decision: 'approve' }, 'Noor')

      await work(runId, { end: 'failed' })

      expect((await approvals.get(first.id)).status).toBe('approved')
      expect((await approvals.get(second.id)).status).toBe('expired')
    })

    test('a retry asks anew what nobody answered; answers stand', async () => {
      const [first, second] = [aQuestion({ stepId: 'a' }), aQuestion({ stepId: 'b' })]
      const { approvals, runs, runId, work } = await asking(first, second)
      await approvals.decide(first.id, { decision: 'approve' }, 'Noor')
      await work(runId, { end: 'failed' })

      await runs.retry(runId, 'RUN_DEBATE')

      expect(await approvals.find(runId, 'a')).toMatchObject({ status: 'approved' })
      expect(await approvals.find(runId, 'b')).toBeNull()
      const again = aQuestion({ stepId: 'b' })
      await work(runId, { asks: [again] })
      expect(await approvals.find(runId, 'b')).toMatchObject({ id: again.id, status: 'pending' })
      // What was asked the first time stays on record.
      const { items } = await approvals.list({ runId, limit: 10 })
      expect(items.map(({ id, status }) => [id, status])).toEqual([
        [again.id, 'pending'],
        [second.id, 'expired'],
        [first.id, 'approved'],
      ])
      await expect(approvals.decide(second.id, { decision: 'approve' }, 'Noor')).rejects.toThrow(
        ConflictError,
      )
    })

    test('a run whose end was asked for does not begin to wait', async () => {
      const { approvals, runs, runId, work } = await asking(aQuestion({ stepId: 'a' }))
      const first = await approvals.find(runId, 'a')
      await approvals.decide(first?.id ?? '', { decision: 'approve' }, 'Noor')
      await work(runId, {})
      await runs.cancel(runId)

      await work(runId, { asks: [aQuestion({ stepId: 'b' })] })

      expect((await runs.get(runId)).status).toBe('queued')
    })

    test('where several have to say yes, all but the last keep the run waiting', async () => {
      const question = aQuestion({ approvers: ['Ada', 'Ben', 'Cy'], required: 2 })
      const { approvals, runs, runId, jobsOf, typesOf } = await asking(question)
      const jobs = await jobsOf(runId)

      const once = await approvals.decide(question.id, { decision: 'approve', by: ' ben' }, 'ben', 'link')

      const vote = { by: 'Ben', decision: 'approve', comment: null, via: 'link', at: expect.any(String) }
      expect(Approval.parse(once)).toMatchObject({
        ...{
          status: 'pending',
          decidedBy: null,
          decidedAt: null,
          approvers: ['Ada', 'Ben', 'Cy'],
          required: 2,
        },
        decisions: [vote],
      })
      expect(await approvals.get(question.id)).toEqual(once)
      expect((await approvals.list({ status: ['pending'], limit: 5 })).items).toEqual([once])
      expect((await runs.get(runId)).status).toBe('waiting')
      expect(await jobsOf(runId)).toBe(jobs)
      expect(await typesOf()).not.toContain('ApprovalDecided')

      const comment = 'So be it.'
      const twice = await approvals.decide(question.id, { decision: 'approve', comment }, 'Ada')

      expect(twice).toMatchObject({ status: 'approved', decidedBy: 'Ben, Ada', comment })
      expect(twice.decisions).toEqual([vote, { ...vote, by: 'Ada', via: 'api', comment }])
      expect(await approvals.find(runId, question.stepId)).toEqual(twice)
      expect((await approvals.list({ status: ['approved'], limit: 5 })).items).toEqual([twice])
      expect((await runs.get(runId)).status).toBe('queued')
      expect(await jobsOf(runId)).toBe(jobs + 1)
      expect((await typesOf()).filter((type) => type === 'ApprovalDecided')).toHaveLength(1)
      await expect(approvals.decide(question.id, { decision: 'reject' }, 'Cy')).rejects.toThrow(ConflictError)
    })

    test('the first no is enough', async () => {
      const question = aQuestion({ approvers: ['Ada', 'Ben'], required: 2 })
      const { approvals, runs, events, runId } = await asking(question)
      await approvals.decide(question.id, { decision: 'approve', comment: 'Fine.' }, 'Ada')

      const decided = await approvals.decide(question.id, { decision: 'reject', comment: 'No.' }, 'Ben')

      expect(decided).toMatchObject({ status: 'rejected', decidedBy: 'Ben', comment: 'No.' })
      expect((await runs.get(runId)).status).toBe('queued')
      expect((await events.listByRun(runId, 0, 100)).at(-1)?.data).toMatchObject({
        ...{ decision: 'reject', decidedBy: 'Ben', comment: 'No.' },
      })
    })

    test('only those who are named decide, each once, and what is refused leaves nothing', async () => {
      const question = aQuestion({ approvers: ['Ada', 'Ben'], required: 2 })
      const { approvals } = await asking(question)
      const decide = (by: string) => approvals.decide(question.id, { decision: 'approve' }, by)
      const once = await decide('Ada')

      const error = await decide('a person').catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(InvalidInputError)
      expect(error).toMatchObject({
        faults: [{ path: ['by'], message: expect.stringContaining('Ada, Ben') }],
      })
      await expect(decide(' ADA')).rejects.toThrow(ConflictError)
      expect(await approvals.get(question.id)).toEqual(once)
    })

    test('of answers at once each person counts once, and the run is queued once', async () => {
      const names = ['Ada', 'Ben', 'Cy', 'Di']
      const question = aQuestion({ approvers: names, required: 4 })
      const { approvals, runs, runId, jobsOf, typesOf } = await asking(question)
      const jobs = await jobsOf(runId)

      const results = await Promise.allSettled(
        [...names, ...names].map((by) => approvals.decide(question.id, { decision: 'approve', by }, by)),
      )

      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(4)
      const { status, decisions } = await approvals.get(question.id)
      expect(status).toBe('approved')
      expect(decisions.map(({ by }) => by).toSorted()).toEqual(names)
      expect((await runs.get(runId)).status).toBe('queued')
      expect(await jobsOf(runId)).toBe(jobs + 1)
      expect((await typesOf()).filter((type) => type === 'ApprovalDecided')).toHaveLength(1)
    })

    test('the list is newest first, stable under inserts, and narrows by status and run', async () => {
      const store = await make()
      const ids: string[] = []
      const runIds: RunId[] = []
      for (let count = 0; count < 4; count += 1) {
        const { runId } = await store.runs.start(aNewRun(), 'RUN_DEBATE')
        const question = aQuestion()
        await store.work(runId, { asks: [question] })
        ids.unshift(question.id)
        runIds.unshift(runId)
      }
      const { approvals } = store
      await approvals.decide(ids[1] ?? '', { decision: 'approve' }, 'Noor')
      await approvals.decide(ids[2] ?? '', { decision: 'reject' }, 'Noor')
      const idsFor = async (query: Partial<Parameters<ApprovalRepository['list']>[0]>) =>
        (await approvals.list({ limit: 10, ...query })).items.map(({ id }) => id)

      for (const status of [undefined, ['pending' as const]]) {
        const all = await idsFor({ status })
        const page = await approvals.list({ limit: 1, status })
        const rest = await approvals.list({ limit: 9, status, cursor: page.nextCursor ?? undefined })
        expect([...page.items, ...rest.items].map(({ id }) => id)).toEqual(all)
        expect(rest.nextCursor).toBeNull()
      }
      expect(await idsFor({})).toEqual(ids)
      expect(await idsFor({ status: ['pending'] })).toEqual([ids[0], ids[3]])
      expect(await idsFor({ status: ['approved', 'rejected'] })).toEqual([ids[1], ids[2]])
      expect(await idsFor({ runId: runIds[2] })).toEqual([ids[2]])
      expect(await idsFor({ runId: runIds[2], status: ['pending'] })).toEqual([])
      await expect(approvals.list({ limit: 1, cursor: 'nonsense' })).rejects.toThrow(InvalidInputError)
    })

    test('an unknown one is not found', async () => {
      const { approvals } = await make()

      await expect(approvals.get(testId())).rejects.toThrow(NotFoundError)
      await expect(approvals.decide(testId(), { decision: 'approve' }, 'Noor')).rejects.toThrow(NotFoundError)
      expect(await approvals.find(testId(), 'x')).toBeNull()
    })
  })
}
