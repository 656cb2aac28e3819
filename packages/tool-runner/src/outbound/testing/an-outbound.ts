import type { ToolPolicy } from '@workbench/core/models/tool'
import type {
  EffectOutcome,
  Outbound,
  OutgoingEffect,
  OutgoingHttp,
  OutgoingMessage,
  PreparedEffect,
  RefusedEffect,
} from '@workbench/core/ports/outbound'
import { builtInTools } from '@workbench/core/tools/built-in-tools'
import { secretMark } from '@workbench/core/workflow/templates/secret-marks'
import { createEgress } from '../../egress/create-egress.ts'
import type { RunnerLine } from '../../runner/runner-deps.ts'
import { realClock } from '../../runner/testing/a-tool-runner.ts'
import { createOutbound } from '../create-outbound.ts'
import type { OutboundDeps } from '../outbound-deps.ts'

export const nonce = 'f0e1d2c3'
/** As rendering leaves `{{ secrets.NAME }}`. */
export const mark = (name: string): string => secretMark(nonce, name)

export interface OutboundSetup extends Partial<Pick<OutboundDeps, 'egress' | 'channels' | 'clock'>> {
  /** What differs from the policies that the tools are shipped with. */
  readonly policy?: Partial<ToolPolicy>
  readonly secrets?: Readonly<Record<string, string>>
  readonly reveal?: OutboundDeps['secrets']['reveal']
}

/** The way out with real requests; tools and secrets are in memory. */
export function anOutbound({ policy = {}, secrets = {}, reveal, ...deps }: OutboundSetup = {}) {
  const lines: RunnerLine[] = []
  const all = new Map(Object.entries(secrets))
  const tools = builtInTools.map((tool) => ({ ...tool, policy: { ...tool.policy, ...policy } }))
  const outbound: Outbound = createOutbound({
    tools: { find: async (name) => tools.find((tool) => tool.name === name) ?? null },
    secrets: {
      reveal: reveal ?? (async (names) => new Map([...all].filter(([name]) => names.includes(name)))),
      revealAll: async () => all,
    },
    egress: createEgress(),
    channels: { send: () => Promise.reject(new Error('Nobody should send a message')) },
    clock: realClock,
    onLine: (line) => lines.push(line),
    ...deps,
  })
  const decide = (effect: OutgoingEffect) => outbound.prepare(effect)
  return {
    lines,
    decide,
    send: async (effect: OutgoingEffect, signal = new AbortController().signal): Promise<EffectOutcome> =>
      prepared(await decide(effect)).send({ signal }),
  }
}

const common = {
  runId: 'run-1',
  correlation: { requestId: 'request-1', traceId: '0af7651916cd43dd8448eb211c80319c' },
  idempotencyKey: 'run-1/steps/send',
  limits: [],
  isApproved: false,
  secretMarks: nonce,
  timeoutMs: null,
}

export const aRequest = (overrides: Partial<OutgoingHttp> = {}): OutgoingHttp => ({
  ...common,
  kind: 'httpRequest',
  method: 'GET',
  url: 'https://a.test/x',
  headers: [],
  body: undefined,
  ...overrides,
})

export const aMessage = (overrides: Partial<OutgoingMessage> = {}): OutgoingMessage => ({
  ...common,
  kind: 'sendMessage',
  channel: 'slack',
  to: null,
  text: 'Hello',
  actions: [],
  ...overrides,
})

export function prepared(one: PreparedEffect | RefusedEffect): PreparedEffect {
  if ('code' in one) throw new Error(`It was refused: ${one.code}: ${one.message}`)
  return one
}

export function refused(one: PreparedEffect | RefusedEffect): RefusedEffect {
  if ('code' in one) return one
  throw new Error('It was allowed')
}

export const failed = (outcome: EffectOutcome): Extract<EffectOutcome, { isSent: false }> => {
  if (outcome.isSent) throw new Error(`It was sent: ${JSON.stringify(outcome.output)}`)
  return outcome
}
