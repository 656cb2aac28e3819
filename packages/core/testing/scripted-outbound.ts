import type { EffectOutcome, Outbound, OutgoingEffect, RefusedEffect } from '../src/ports/outbound.ts'

export interface OutboundScript {
  /** Why an effect is refused. */
  readonly refusal?: (effect: OutgoingEffect) => Pick<RefusedEffect, 'code' | 'message'> | null
  /** What comes of a send, the first having the number 1; by default it arrives. */
  readonly answer?: (effect: OutgoingEffect, number: number) => EffectOutcome | Promise<EffectOutcome>
}

export interface ScriptedOutbound extends Outbound {
  /** Every effect that was to be decided, in order. */
  readonly prepared: readonly OutgoingEffect[]
  /** Those that really left. */
  readonly sent: readonly OutgoingEffect[]
}

/** A way out that leads nowhere: it remembers what it was given, and answers as it is told. */
export function createScriptedOutbound({
  refusal = () => null,
  answer = arrived,
}: OutboundScript = {}): ScriptedOutbound {
  const prepared: OutgoingEffect[] = []
  const sent: OutgoingEffect[] = []
  return {
    prepared,
    sent,
    async prepare(effect) {
      prepared.push(effect)
      const what = { target: targetOf(effect), request: requestOf(effect) }
      const refused = refusal(effect)
      if (refused !== null) return { ...refused, ...what }
      return {
        ...what,
        async send({ signal }) {
          signal.throwIfAborted()
          sent.push(effect)
          return answer(effect, sent.length)
        },
      }
    },
  }
}

const nothing = { latencyMs: 5, hosts: [] }

/** It arrived; of a request the answer is 200 with `body`. */
export function arrived(effect: OutgoingEffect, body: unknown = null): EffectOutcome {
  const output =
    effect.kind === 'httpRequest'
      ? { status: 200, headers: {}, body }
      : { channel: effect.channel, shortened: false }
  return { isSent: true, output, ...nothing }
}

/** The other side answered a request with this status. */
export const answeredWith = (status: number, body: unknown = null): EffectOutcome => ({
  isSent: true,
  output: { status, headers: {}, body },
  ...nothing,
})

/** By default nobody was there, which passes. */
export const notSent = (
  more: Partial<Extract<EffectOutcome, { isSent: false }>> = {},
): Extract<EffectOutcome, { isSent: false }> => ({
  isSent: false,
  isUnknown: false,
  code: 'failed',
  message: 'example.org refuses the connection (ECONNREFUSED).',
  isTransient: true,
  ...nothing,
  ...more,
})

const targetOf = (effect: OutgoingEffect): string =>
  effect.kind === 'httpRequest' ? `${effect.method} ${effect.url}` : `message to ${effect.channel}`

const requestOf = (effect: OutgoingEffect): unknown =>
  effect.kind === 'httpRequest'
    ? { method: effect.method, url: effect.url, headers: effect.headers, body: effect.body ?? null }
    : { channel: effect.channel, text: effect.text }
