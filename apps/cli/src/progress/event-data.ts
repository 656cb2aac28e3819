import type { Event } from '@workbench/client/models'
import { Turn } from '@workbench/core/models/debate'
import { Usage } from '@workbench/core/models/usage'
import { z } from 'zod'

// What the events of a debate carry, read leniently: a field that is missing is a gap on the screen, no error.

const TurnPlace = z.object({
  turn: z.int().nonnegative(),
  round: z.int().min(1).catch(1),
  speaker: z.string().catch('?'),
  model: z.string().catch(''),
})

export interface TurnStart {
  readonly turn: number
  readonly round: number
  readonly speaker: string
  readonly model: string
}

export const turnStart = (event: Event): TurnStart | null =>
  event.type === 'TurnStarted' ? (TurnPlace.safeParse(event.data).data ?? null) : null

export const finishedTurn = (event: Event): Turn | null =>
  event.type === 'TurnFinished'
    ? (z.object({ result: Turn }).safeParse(event.data).data?.result ?? null)
    : null

/** What a model call used, whether it brought an answer or not. */
export const callUsage = (event: Event): Usage | null =>
  event.type === 'LLMCallFinished'
    ? (z.object({ usage: Usage }).safeParse(event.data).data?.usage ?? null)
    : null

/** A call that is tried again after a pause. */
export const retryOf = (event: Event): { readonly inMs: number; readonly message: string } | null => {
  if (event.type !== 'LLMCallFinished' || event.error === null) return null
  const inMs = z.object({ retryInMs: z.int() }).safeParse(event.data).data?.retryInMs
  return inMs === undefined ? null : { inMs, message: event.error.message }
}

const StepPlace = z.object({ role: z.string(), speaker: z.string().catch('') })

/** A call that is no turn: moderator, judge, poll. */
export const stepStart = (event: Event): { readonly role: string; readonly speaker: string } | null =>
  event.type === 'StepStarted' ? (StepPlace.safeParse(event.data).data ?? null) : null

const Asked = z.object({ approvalId: z.string(), title: z.string() })

/** A question to people that the run will wait for. */
export const askedOf = (event: Event): { readonly approvalId: string; readonly title: string } | null =>
  event.type === 'ApprovalRequested' ? (Asked.safeParse(event.data).data ?? null) : null
