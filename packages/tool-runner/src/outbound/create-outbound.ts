import type { Outbound, OutgoingEffect, PreparedEffect, RefusedEffect } from '@workbench/core/ports/outbound'
import { toolOfEffect } from '@workbench/core/workflow/tool-of-effect'
import { policyInForce } from '../runner/policy-in-force.ts'
import { createRedactorMemo } from '../runner/redactor-memo.ts'
import { secretsOfCall } from '../runner/secrets-of-call.ts'
import { faultOf, ToolError } from '../tool-error.ts'
import { attempt } from './attempt.ts'
import { httpSend } from './http-send.ts'
import { messageSend } from './message-send.ts'
import type { OutboundDeps, SendDeps } from './outbound-deps.ts'
import { plainEffect } from './plain-effect.ts'
import { redactHosts } from './redact-hosts.ts'
import { type ShownEffect, shownEffect } from './shown-effect.ts'

/**
 * The way out for steps of workflows: what the tools http_request and send_message may do at this moment, narrowed by
 * the workflow, and the same egress. Nothing runs in a sandbox, since none of it is code.
 */
export function createOutbound(deps: OutboundDeps): Outbound {
  const redactorFor = createRedactorMemo()
  return { prepare: (effect) => prepare(effect, { ...deps, redactorFor }) }
}

/** Rejects when tools or secrets can not be read. */
async function prepare(effect: OutgoingEffect, deps: SendDeps): Promise<PreparedEffect | RefusedEffect> {
  const name = toolOfEffect[effect.kind]
  // Asked for beside the policy, since all of them are wanted whatever it says.
  const all = deps.secrets.revealAll()
  all.catch(() => {})
  const secrets = {
    reveal: (names: readonly string[]) => revealed(names, effect, all, deps),
    revealAll: () => all,
  }
  const tool = await deps.tools.find(name)
  const policy = tool === null ? null : policyInForce(tool, effect.limits)
  let shown: ShownEffect = { target: name, request: null }
  let redact = (text: string): string => text
  try {
    const { granted, redactor } = await secretsOfCall({ ...deps, secrets }, policy ?? { secrets: [] })
    redact = redactHosts(redactor, granted)
    const plain = plainEffect(effect)
    shown = shownEffect(plain, redactor)
    if (policy === null) throw new ToolError('unknown_tool', `There is no tool ${name}.`)
    if (!policy.enabled) throw switchedOff(name)
    const grant = { policy, secrets: granted, redactor, tool: name }
    const send = plain.kind === 'httpRequest' ? httpSend(plain, grant, deps) : messageSend(plain, grant, deps)
    if (policy.needsApproval && !effect.isApproved) throw needsApproval(name)
    return { ...shown, send: ({ signal }) => attempt(send, plain, grant, deps, signal) }
  } catch (error) {
    if (!(error instanceof ToolError)) throw error
    const { code, message } = faultOf(error)
    return { code, message: redact(message), ...shown }
  }
}

/** Those that are at hand are not asked for again; a line in the log is sent to nobody, so it takes no others. */
async function revealed(
  names: readonly string[],
  effect: OutgoingEffect,
  all: Promise<ReadonlyMap<string, string>>,
  { secrets }: Pick<SendDeps, 'secrets'>,
): Promise<ReadonlyMap<string, string>> {
  const atHand = await all
  const known = new Map([...atHand].filter(([name]) => names.includes(name)))
  const isForLog = effect.kind === 'sendMessage' && effect.channel === 'log'
  const others = isForLog ? [] : names.filter((name) => !known.has(name))
  return others.length === 0 ? known : new Map([...known, ...(await secrets.reveal(others))])
}

const switchedOff = (name: string): ToolError =>
  new ToolError(
    'disabled',
    `${name} is switched off for this workflow. Switch it on in the policy of the tool, and in the tool limits of the workflow.`,
  )

const needsApproval = (name: string): ToolError =>
  new ToolError(
    'needs_approval',
    `The policy of ${name} wants a person to approve this first, and nobody is asked here. Take needsApproval out of the policy and of the tool limits of the workflow.`,
  )
