import type { OutgoingEffect, PreparedEffect, RefusedEffect } from '../ports/outbound.ts'
import { type StepContext, StepFailed, StepWaits } from './step-type.ts'
import { toolOfEffect } from './tool-of-effect.ts'

/** What people are asked about: it is sent as they saw it, whatever its expressions would give by then. */
interface AskedEffect {
  readonly effect: OutgoingEffect
}

/**
 * Has an effect decided, by people where the policy wants that.
 *
 * @param asker - On whose behalf people are asked, in words for them; null: nobody is asked, it is refused then.
 * @throws StepFailed when it is refused, StepWaits while people are asked.
 */
export async function approvedEffect(
  effect: OutgoingEffect,
  asker: string | null,
  context: StepContext,
): Promise<PreparedEffect> {
  const { outbound } = context.deps
  const asked = context.remembered('asked') as AskedEffect | undefined
  const outgoing = asker === null || asked === undefined ? effect : rejoined(effect, asked)
  const prepared = await outbound.prepare(outgoing)
  if (!isRefused(prepared)) return prepared
  if (prepared.code !== 'needs_approval' || asker === null) throw refusal(prepared)
  if (context.dryRun === null) await decided(outgoing, prepared, asker, context)
  const approved = await outbound.prepare({ ...outgoing, isApproved: true })
  if (isRefused(approved)) throw refusal(approved)
  return approved
}

/** Correlation, limits and time are those of now. */
const rejoined = (now: OutgoingEffect, { effect }: AskedEffect): OutgoingEffect => {
  const { runId, correlation, limits, isApproved, timeoutMs } = now
  return { ...effect, runId, correlation, limits, isApproved, timeoutMs }
}

/** @throws StepWaits, StepFailed unless they said yes. */
async function decided(
  effect: OutgoingEffect,
  { target, request }: RefusedEffect,
  asker: string,
  context: StepContext,
): Promise<void> {
  const { runId, key, deps } = context
  const approval = await deps.approvals.find(runId, key)
  if (approval?.status === 'approved') return
  if (approval === null || approval.status === 'pending') {
    await context.remember<AskedEffect>('asked', () => ({ value: { effect } }))
    const tool = toolOfEffect[effect.kind]
    const question = {
      id: approval?.id ?? deps.newId(),
      stepId: key,
      title: `${asker} wants to call ${tool}`,
      details: { tool, target, args: request, speaker: asker },
      expiresAtMs: null,
      isOpen: approval !== null,
    }
    throw new StepWaits({ approvals: [question] })
  }
  const said = (approval.comment ?? '').trim()
  throw approval.status === 'rejected'
    ? new StepFailed('approval_rejected', `A person rejected ${target}${said === '' ? '.' : `: ${said}`}`)
    : new StepFailed('approval_expired', `Nobody decided on ${target} in time.`)
}

const isRefused = (one: PreparedEffect | RefusedEffect): one is RefusedEffect => 'code' in one

const refusal = ({ code, message }: RefusedEffect): StepFailed => new StepFailed(code, message)
