import type { OutgoingMessage } from '@workbench/core/ports/outbound'
import { webhookSecrets } from '@workbench/core/tools/built-in-tools'
import { outgoingHeaders } from '../context/outgoing-headers.ts'
import { grantedSecret } from '../context/secret-of.ts'
import { ToolError } from '../tool-error.ts'
import { checkRequest } from './check-request.ts'
import { filledMarks } from './filled-marks.ts'
import { isPassingStatus } from './is-passing.ts'
import type { EffectGrant, OutboundDeps, Send } from './outbound-deps.ts'

/** Of a service's answer, bytes. */
const maxAnswerBytes = 64 * 1024

/**
 * Decides on a message to people.
 *
 * @throws ToolError `denied_secret`, `denied_net`, `invalid_args`
 */
export function messageSend(
  effect: OutgoingMessage,
  grant: EffectGrant,
  { egress, channels }: Pick<OutboundDeps, 'egress' | 'channels'>,
): Send {
  const { channel, text, actions, correlation, idempotencyKey, runId } = effect
  if (text.trim() === '') throw new ToolError('invalid_args', 'The message is empty.')
  const to = addressOf(effect, grant)
  if (to !== null) checkRequest(to, [], grant.policy.net)
  const about = { runId, requestId: correlation.requestId }

  return async (rulesFor) => {
    let status = 0
    const receipt = await channels.send({ channel, to, text, actions, about }, async (post) => {
      const answer = await egress.fetch(
        {
          url: post.url,
          method: 'POST',
          headers: outgoingHeaders(post.headers, correlation, idempotencyKey),
          body: Buffer.from(post.body),
          // A webhook that is gone leads to a page for people, which would answer 200.
          redirect: 'manual',
        },
        rulesFor(maxAnswerBytes),
      )
      status = answer.status
      return { status, body: Buffer.from(answer.body).toString('utf8') }
    })
    if (receipt.isSent) return { isSent: true, output: { channel, shortened: receipt.isShortened } }
    const isTransient = isPassingStatus(status)
    return { isSent: false, code: 'not_taken', message: receipt.problem, isTransient }
  }
}

function addressOf({ channel, to, secretMarks }: OutgoingMessage, grant: EffectGrant): string | null {
  if (channel === 'log') return null
  return to === null ? grantedSecret(webhookSecrets[channel], grant) : filledMarks(to, secretMarks, grant)
}
