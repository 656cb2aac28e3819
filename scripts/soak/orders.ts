import { call } from '../../e2e/support/api.ts'
import { createGates } from '../../e2e/support/gates.ts'
import { type OutsideRequest, startOutside } from '../../e2e/support/workflow-outside.ts'
import { signedHeaders } from '../../e2e/support/workflow-webhook.ts'
import { soakDebate } from './debate.ts'

/** Every how manieth order is talked about and decided on by people; they are few, since each costs a debate more. */
const askedEvery = 5

/** Long enough for some to be on their way when a worker is killed. */
const answerMs = 400

/** Steps of one that is not talked about, the condition among them, and how many more there are when it is. */
export const orderSteps = { always: 5, whenAsked: 2 }

/** A workflow that webhooks start, and the place where it is counted what it did. */
export interface Orders {
  /** A start of it, signed anew each time; the same number is the same delivery. */
  request(number: number): { path: string; headers: Record<string, string>; body: string }
  /** Everything that arrived outside, by `/ORDER/NAME`. */
  arrived(): ReadonlyMap<string, readonly OutsideRequest[]>
  close(): Promise<void>
}

/** @throws Error when the workbench does not take the workflow. */
export async function startOrders(url: string): Promise<Orders> {
  const outside = await startOutside(createGates(), answerMs)
  const { host } = outside
  for (const tool of ['http_request', 'send_message']) {
    const { body: policy } = await call<object>(url, `/tools/${tool}/policy`)
    await call(url, `/tools/${tool}/policy`, { method: 'PUT', body: { ...policy, net: [host] } })
  }
  const created = await call<{ id: string; webhookSecret: string }>(url, '/workflows', {
    method: 'POST',
    body: workflowFor(host),
  })
  if (created.status !== 201) throw new Error(`The workflow was not taken: ${JSON.stringify(created.body)}`)
  const { id, webhookSecret } = created.body
  return {
    request(number) {
      const order = `order-${number}`
      const body = JSON.stringify({ order, isAsked: number % askedEvery === 0 })
      return { path: `/workflows/${id}/trigger`, headers: signedHeaders(order, body, webhookSecret), body }
    },
    arrived: () => Map.groupBy(outside.requests, ({ path }) => path),
    close: () => outside.close(),
  }
}

const workflowFor = (host: string) => ({
  name: 'Orders',
  trigger: { type: 'webhook' },
  steps: [
    {
      ...{ id: 'asked', type: 'condition', expression: 'trigger.body.isAsked' },
      then: [
        { id: 'debate', type: 'runDebate', request: soakDebate },
        { id: 'ask', type: 'approval', title: 'Shall we pay {{ trigger.body.order }}?' },
      ],
    },
    {
      ...{ id: 'rate', type: 'httpRequest', method: 'POST' },
      url: `http://${host}/{{ trigger.body.order }}/rate`,
      body: { order: '{{ trigger.body.order }}' },
    },
    { id: 'total', type: 'transform', expression: 'steps.rate.output.body.rate * 21' },
    {
      ...{ id: 'message', type: 'sendMessage', channel: 'slack' },
      to: `http://${host}/{{ trigger.body.order }}/message`,
      text: 'It costs {{ steps.total.output }}.',
    },
    {
      ...{ id: 'record', type: 'persistRecord', collection: 'orders', key: '{{ trigger.body.order }}' },
      value: '{{ steps.total.output }}',
    },
  ],
})
