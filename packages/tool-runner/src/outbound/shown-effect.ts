import type { OutgoingEffect, PreparedEffect } from '@workbench/core/ports/outbound'
import type { Redactor } from '@workbench/core/tools/redact-secrets'
import { shortenedJson } from '@workbench/core/workflow/shortened-json'
import { secretMarksAsPlaceholders } from '@workbench/core/workflow/templates/secret-marks'

export type ShownEffect = Pick<PreparedEffect, 'target' | 'request'>

/** What people may see of an effect: secrets by their names, credentials left out, long values cut. */
export function shownEffect(effect: OutgoingEffect, redactor: Redactor): ShownEffect {
  const named = secretMarksAsPlaceholders(effect, effect.secretMarks)
  const { target, request } = named.kind === 'httpRequest' ? shownHttp(named) : shownMessage(named)
  return {
    target: redactor.text(target).slice(0, 1000).toWellFormed(),
    request: shortenedJson(redactor.json(request)),
  }
}

type Http = Extract<OutgoingEffect, { kind: 'httpRequest' }>
type Message = Extract<OutgoingEffect, { kind: 'sendMessage' }>

const shownHttp = ({ method, url, headers, body }: Http): ShownEffect => ({
  target: `${method} ${url.replace(/[?#].*$/s, '')}`,
  request: { method, url, headers: Object.fromEntries(headers), ...(body === undefined ? {} : { body }) },
})

/** Of the actions only the labels: who has such a link may decide. */
const shownMessage = ({ channel, to, text, actions }: Message): ShownEffect => ({
  target: `message to ${channel}${to === null || channel === 'log' ? '' : ` at ${placeOf(to)}`}`,
  request: {
    channel,
    ...(to === null ? {} : { to: placeOf(to) }),
    text,
    ...(actions.length === 0 ? {} : { actions: actions.map(({ label }) => label) }),
  },
})

/** The path of a webhook is its credential. */
const placeOf = (to: string): string => (to.includes('{{') ? to : (URL.parse(to)?.origin ?? to))
