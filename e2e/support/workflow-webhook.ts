import { createHmac } from 'node:crypto'
import { call } from './api.ts'
import { anAmount, type OrderWorkflow } from './workflow-order.ts'

/** Of the call that everything about an order comes from. */
export const requestIdOf = (order: string): string => `order:${order}`

/**
 * Signs a delivery as of now.
 *
 * @param body - As it is sent, byte by byte.
 * @param secret - `whsec_…`
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signedHeaders(webhookId: string, body: string, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1_000))
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${webhookId}.${timestamp}.${body}`).digest('base64')
  return {
    'webhook-id': webhookId,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  }
}

/**
 * Sends an order as its shop does; once more is the same delivery, signed anew.
 *
 * @returns the id of its run.
 */
export async function sendOrder(url: string, { id, secret }: OrderWorkflow, order: string): Promise<string> {
  const body = { order, amount: anAmount }
  const headers = {
    'x-request-id': requestIdOf(order),
    ...signedHeaders(`msg_${order}`, JSON.stringify(body), secret),
  }
  const path = `/workflows/${id}/trigger`
  const answer = await call<{ runId: string }>(url, path, { method: 'POST', body, headers })
  if (answer.status !== 202) throw new Error(`The order was not taken: ${JSON.stringify(answer.body)}`)
  return answer.body.runId
}
