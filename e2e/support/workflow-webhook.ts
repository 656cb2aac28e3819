import { createHmac } from 'node:crypto'
import { call } from './api.ts'
import { anAmount, type OrderWorkflow } from './workflow-order.ts'

/** Of the call that everything about an order comes from. */
export const requestIdOf = (order: string): string => `order:${order}`

/**
 * Sends an order as its shop does; once more is the same delivery, with a signature of its own time.
 *
 * @returns the id of its run.
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export async function sendOrder(url: string, { id, secret }: OrderWorkflow, order: string): Promise<string> {
  const body = { order, amount: anAmount }
  const webhookId = `msg_${order}`
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signed = `${webhookId}.${timestamp}.${JSON.stringify(body)}`
  const signature = createHmac('sha256', key).update(signed).digest('base64')
  const headers = {
    'x-request-id': requestIdOf(order),
    'webhook-id': webhookId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
  const path = `/workflows/${id}/trigger`
  const answer = await call<{ runId: string }>(url, path, { method: 'POST', body, headers })
  if (answer.status !== 202) throw new Error(`The order was not taken: ${JSON.stringify(answer.body)}`)
  return answer.body.runId
}
