import { webhookSecrets } from '@workbench/core/tools/built-in-tools'
import { ToolError } from '../tool-error.ts'
import type { CallContext } from './call-context.ts'
import type { ContextRequest } from './context-request.ts'
import { outgoingHeaders } from './outgoing-headers.ts'
import { rulesOf } from './rules-of.ts'
import { withSecrets } from './secret-of.ts'

type MessageRequest = Extract<ContextRequest, { op: 'sendMessage' }>

const maxAnswerBytes = 64 * 1024

/** Sends a message to people; the address of a webhook may be in a secret, and the tool need not know it. */
export async function answerMessage(
  { channel, to, text }: MessageRequest,
  call: CallContext,
): Promise<{ readonly channel: string; readonly isShortened: boolean }> {
  const { channels, egress, grant, isBuiltIn } = call
  if (!isBuiltIn || grant.tool !== 'send_message')
    throw new ToolError('denied_run', 'Messages are sent by the tool send_message alone.')
  const address =
    channel === 'log' ? null : withSecrets(to ?? `{{ secrets.${webhookSecrets[channel]} }}`, grant)
  const about = { runId: grant.runId, requestId: grant.correlation.requestId }
  const receipt = await channels.send(
    { channel, to: address, text, about },
    async ({ url, headers, body }) => {
      const answer = await egress.fetch(
        {
          url,
          method: 'POST',
          headers: outgoingHeaders(headers, grant.correlation, call.nextIdempotencyKey()),
          body: Buffer.from(body),
          // A webhook that is gone leads to a page for people, which would answer 200.
          redirect: 'manual',
        },
        rulesOf(call, maxAnswerBytes),
      )
      return { status: answer.status, body: Buffer.from(answer.body).toString('utf8') }
    },
  )
  if (!receipt.isSent) throw new ToolError('failed', receipt.problem)
  return { channel, isShortened: receipt.isShortened }
}
