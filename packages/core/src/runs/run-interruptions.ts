import type { AwaitedPerson, NewApproval } from '../ports/run-journal.ts'

// Reasons to stop in the middle of a run that are nobody's fault; the loop ends the attempt accordingly.

/** Somebody asked for the run to be cancelled. */
export class CancelRequested extends Error {
  override readonly name = 'CancelRequested'
}

/** The worker is shutting down: another one shall go on. */
export class HandedBack extends Error {
  override readonly name = 'HandedBack'
}

export type BudgetLimit = 'maxCalls' | 'maxTokens' | 'maxCostUsd' | 'maxSeconds'

/** A limit that the run was given has no room for what comes next. */
export class BudgetReached extends Error {
  override readonly name = 'BudgetReached'
  readonly limit: BudgetLimit
  readonly allowed: number

  constructor(limit: BudgetLimit, allowed: number) {
    super(
      limit === 'maxSeconds'
        ? `The budget of ${describe(limit, allowed)} is used up.`
        : `The budget of ${describe(limit, allowed)} has no room for the next call.`,
    )
    this.limit = limit
    this.allowed = allowed
  }
}

/** A provider asks for so long a pause that the run gives its worker back meanwhile. */
export class LongPause extends Error {
  override readonly name = 'LongPause'
  readonly untilMs: number

  constructor(untilMs: number) {
    super('The provider asks to wait.')
    this.untilMs = untilMs
  }
}

/** A call waits for people to decide; the run gives its worker back meanwhile. */
export class ApprovalNeeded extends Error {
  override readonly name = 'ApprovalNeeded'
  readonly approvals: readonly AskedApproval[]

  constructor(approvals: readonly AskedApproval[]) {
    super('People have to decide first.')
    this.approvals = approvals
  }
}

/** It is for people to speak; the run gives its worker back meanwhile. */
export class PersonNeeded extends Error {
  override readonly name = 'PersonNeeded'
  readonly people: readonly AskedPerson[]
  /** When it stops waiting, milliseconds since the epoch; null: never. */
  readonly untilMs: number | null

  constructor(people: readonly AskedPerson[], untilMs: number | null) {
    super('A person has to speak first.')
    this.people = people
    this.untilMs = untilMs
  }
}

export interface AskedPerson extends AwaitedPerson {
  /** What the event says that tells of the start of their turn. */
  readonly started: Readonly<Record<string, unknown>>
}

export interface AskedApproval extends NewApproval {
  /** It was asked in an earlier attempt and is still open. */
  readonly isOpen: boolean
}

function describe(limit: BudgetLimit, allowed: number): string {
  switch (limit) {
    case 'maxCalls':
      return `${allowed} calls`
    case 'maxTokens':
      return `${allowed} tokens`
    case 'maxCostUsd':
      return `$${allowed}`
    case 'maxSeconds':
      return `${allowed} seconds`
  }
}
