import { describe, expect, test } from 'vitest'
import { ConflictError, InvalidInputError } from '../errors.ts'
import type { Approval, ApprovalDecision } from '../models/approval.ts'
import { castVote, type Voter } from './cast-vote.ts'

const anApproval = (overrides: Partial<Approval> = {}): Approval => ({
  id: '01900000-0000-7000-8000-000000000001',
  runId: '01900000-0000-7000-8000-000000000002' as Approval['runId'],
  workflowId: null,
  stepId: 'steps/ask',
  title: 'Send it?',
  details: null,
  status: 'pending',
  approvers: [],
  required: 1,
  decisions: [],
  decidedBy: null,
  comment: null,
  createdAt: '2026-01-01T00:00:00.000Z',
  decidedAt: null,
  expiresAt: null,
  ...overrides,
})
const aVoter = (overrides: Partial<Voter> = {}): Voter => ({
  decidedBy: 'Noor',
  via: 'api',
  at: '2026-01-01T00:01:00.000Z',
  ...overrides,
})
/** Each by another person, who says so. */
const vote = (
  approval: Approval,
  by: string,
  decision: ApprovalDecision['decision'] = 'approve',
  comment?: string,
) => castVote(approval, 'waiting', { decision, by, comment }, aVoter({ decidedBy: by }))

describe('one answer is enough', () => {
  test('unless more are required', () => {
    expect(vote(anApproval(), 'Noor', 'approve', 'Fine.')).toMatchObject({
      ...{ status: 'approved', decidedBy: 'Noor', comment: 'Fine.', decidedAt: aVoter().at },
      decisions: [{ by: 'Noor', decision: 'approve', comment: 'Fine.', via: 'api', at: aVoter().at }],
    })
  })

  test('of anybody, by whatever name, where nobody is named', () => {
    const decided = castVote(
      anApproval(),
      'running',
      { decision: 'approve' },
      aVoter({ decidedBy: ' a person ' }),
    )
    expect(decided).toMatchObject({ status: 'approved', decidedBy: 'a person' })
  })

  test('of somebody who gives no name, although some are named', () => {
    const approval = anApproval({ approvers: ['Ada'] })
    const nameless = castVote(approval, 'waiting', { decision: 'reject' }, aVoter({ decidedBy: 'a person' }))
    expect(nameless).toMatchObject({ status: 'rejected', decidedBy: 'a person' })
  })

  test('but a name that is given must be one of them', () => {
    const approval = anApproval({ approvers: ['Ada', 'Ben'] })
    const refused = () => vote(approval, 'Eve')
    expect(refused).toThrow(InvalidInputError)
    expect(refused).toThrow('by: Expected one of the approvers: Ada, Ben')
  })
})

describe('four eyes', () => {
  const approval = anApproval({ approvers: ['Ada Lovelace', 'Ben', 'Zoë'], required: 2 })

  test('the first yes is kept and decides nothing', () => {
    const once = vote(approval, 'Ben', 'approve', 'Looks good')
    expect(once).toEqual({
      ...approval,
      decisions: [{ by: 'Ben', decision: 'approve', comment: 'Looks good', via: 'api', at: aVoter().at }],
    })
  })

  test('the second yes approves, with both names and the last comment there is', () => {
    const once = vote(approval, 'Ben', 'approve', 'Looks good')
    const twice = vote(once, 'Zoë', 'approve', ' ')
    expect(twice).toMatchObject({ status: 'approved', decidedBy: 'Ben, Zoë', comment: 'Looks good' })
    expect(vote(once, 'Zoë', 'approve', 'So be it').comment).toBe('So be it')
    expect(vote(vote(approval, 'Ben'), 'Zoë').comment).toBeNull()
  })

  test('the first no rejects, and only its own comment says why', () => {
    const once = vote(approval, 'Ben', 'approve', 'Looks good')
    expect(vote(once, 'Zoë', 'reject')).toMatchObject({
      ...{ status: 'rejected', decidedBy: 'Zoë', comment: null },
      decisions: [{ by: 'Ben' }, { by: 'Zoë' }],
    })
  })

  test('names count whatever their case and the blanks around them, and are kept as declared', () => {
    expect(vote(approval, '  ada LOVELACE ').decisions[0]?.by).toBe('Ada Lovelace')
    // The same letter, written as two characters.
    expect(vote(approval, 'ZOE\u0308').decisions[0]?.by).toBe('Zoë')
  })

  test('nobody answers twice', () => {
    const once = vote(approval, 'Ben')
    expect(() => vote(once, 'ben ', 'reject')).toThrow(ConflictError)
    expect(() => vote(once, 'ben ', 'reject')).toThrow('Ben has answered already: approve')
  })

  test('a name is needed', () => {
    const nameless = () =>
      castVote(approval, 'waiting', { decision: 'approve' }, aVoter({ decidedBy: 'a person' }))
    expect(nameless).toThrow(InvalidInputError)
    expect(nameless).toThrow('Ada Lovelace, Ben, Zoë')
  })

  test('a link names its holder without their saying so', () => {
    const voter = aVoter({ decidedBy: 'ben', via: 'link' })
    expect(castVote(approval, 'waiting', { decision: 'approve' }, voter).decisions).toMatchObject([
      { by: 'Ben', via: 'link' },
    ])
  })

  test('where nobody is named, two of any names are two people', () => {
    const open = anApproval({ required: 2 })
    const once = vote(open, 'Eve')
    expect(once.status).toBe('pending')
    expect(() => vote(once, 'EVE')).toThrow(ConflictError)
    expect(vote(once, 'Noor').status).toBe('approved')
  })
})

describe('too late', () => {
  test.each([
    ['approved', 'waiting', 'This was approved by Ada at 2026-01-01T00:00:30.000Z.'],
    ['rejected', 'completed', 'This was rejected by Ada'],
    ['expired', 'waiting', 'nobody decided before 2026-01-01T00:00:59.000Z'],
    ['expired', 'failed', 'its run is failed'],
    ['pending', 'cancelled', 'its run is cancelled'],
  ] as const)('%s, in a run that is %s', (status, runStatus, why) => {
    const approval = anApproval({
      ...{ status, expiresAt: '2026-01-01T00:00:59.000Z' },
      ...(status === 'approved' || status === 'rejected'
        ? { decidedBy: 'Ada', decidedAt: '2026-01-01T00:00:30.000Z' }
        : {}),
    })
    const late = () => castVote(approval, runStatus, { decision: 'approve', by: 'Noor' }, aVoter())
    expect(late).toThrow(ConflictError)
    expect(late).toThrow(why)
  })
})
