import { textReply } from '@workbench/llm/testing/chat-completions-reply'
import type { RecordedRequest } from '@workbench/llm/testing/chat-completions-server'
import { call } from './api.ts'
import type { Gates } from './gates.ts'
import { replyIn } from './paying-debate.ts'

// An order comes in by a webhook; a service is asked what it costs, two models talk about it, a person says yes, and
// Slack is told. Every order has an id, by which all it causes outside is found again.

/** What an order asks of the outside, in this order. */
export const callNames = ['rate', 'Mara/0', 'Tomasz/0', 'notice', 'message'] as const
export type CallName = (typeof callNames)[number]

/** Every step of the workflow, nested ones included, where each one's call is made. */
export const stepIds = ['large', 'rate', 'question', 'debate', 'ask', 'message', 'record'] as const

/** Outermost steps before the one that asks people. */
export const stepsBeforeAsking = 2

const draftFor = (host: string) => ({
  name: 'Orders',
  trigger: { type: 'webhook' },
  steps: [
    {
      ...{ id: 'large', type: 'condition', expression: 'trigger.body.amount > 100' },
      then: [
        {
          ...{ id: 'rate', type: 'httpRequest', method: 'POST' },
          url: `http://${host}/{{ trigger.body.order }}/rate`,
          body: { amount: '{{ trigger.body.amount }}' },
        },
        {
          ...{ id: 'question', type: 'transform' },
          expression:
            '"Shall we pay " & (trigger.body.amount * steps.rate.output.body.rate) & "? Order " & trigger.body.order',
        },
      ],
      else: [{ id: 'small', type: 'transform', expression: '"No question"' }],
    },
    {
      ...{ id: 'debate', type: 'runDebate' },
      request: {
        topic: '{{ steps.question.output }}',
        format: 'panel',
        formatOptions: { blindFirstRound: false, verdict: 'none', stopOnConsensus: false },
        rounds: 1,
        model: 'compatible:scripted',
        participants: [
          { name: 'Mara', instructions: 'You count.' },
          { name: 'Tomasz', instructions: 'You decide.' },
        ],
      },
    },
    {
      ...{ id: 'ask', type: 'approval', title: '{{ steps.question.output }}' },
      notify: [{ channel: 'slack', to: `http://${host}/{{ trigger.body.order }}/notice` }],
    },
    {
      ...{ id: 'message', type: 'sendMessage', channel: 'slack' },
      to: `http://${host}/{{ trigger.body.order }}/message`,
      text: '{{ steps.debate.output.turns[1].text }} It was {{ steps.ask.output.decision }}.',
    },
    {
      ...{ id: 'record', type: 'persistRecord', collection: 'orders', key: '{{ trigger.body.order }}' },
      value: { amount: '{{ trigger.body.amount }}', said: '{{ steps.debate.output.turns[1].text }}' },
    },
  ],
})

export const anAmount = 210
/** What Slack is told in the end. */
export const lastMessage = 'Tomasz/0 is all there is to say about the order. It was approved.'

export interface OrderWorkflow {
  readonly id: string
  /** `whsec_…`, as it is told once. */
  readonly secret: string
}

/** Lets workflows reach the outside, beside whatever they may reach already, and creates the one for orders. */
export async function createOrderWorkflow(url: string, host: string): Promise<OrderWorkflow> {
  for (const tool of ['http_request', 'send_message']) {
    const { body: policy } = await call<{ net: readonly string[] }>(url, `/tools/${tool}/policy`)
    const body = { ...policy, net: [...policy.net, host] }
    await call(url, `/tools/${tool}/policy`, { method: 'PUT', body })
  }
  const created = await call<{ id: string; webhookSecret: string }>(url, '/workflows', {
    method: 'POST',
    body: draftFor(host),
  })
  if (created.status !== 201) throw new Error(`The workflow was not taken: ${JSON.stringify(created.body)}`)
  return { id: created.body.id, secret: created.body.webhookSecret }
}

/** Answers as the two who talk about an order; each reply goes through the gate `ORDER/SPEAKER/REPLY`. */
export const orderScript =
  (gates: Gates, replyMs = 0) =>
  async ({ body: { messages } }: RecordedRequest) => {
    const reply = replyIn(messages)
    await gates.pass(`${orderIn(messages) ?? 'none'}/${reply}`)
    return textReply(`${reply} is all there is to say about the order.`, { firstDeltaDelayMs: replyMs })
  }

/** null: it is about something else. */
export function orderIn(messages: RecordedRequest['body']['messages']): string | null {
  for (const { content } of messages) {
    const order = /Order ([0-9a-f-]{36})/.exec(content ?? '')?.[1]
    if (order !== undefined) return order
  }
  return null
}
