import { textReply } from '@workbench/llm/testing/chat-completions-reply'
import type { RecordedRequest } from '@workbench/llm/testing/chat-completions-server'
import { call } from './api.ts'
import type { Gates } from './gates.ts'

/** Replies of the models in a debate that pays: four of Mara, who calls tools in three of them, and one of Tomasz. */
export const replyKeys = ['Mara/0', 'Mara/1', 'Mara/2', 'Mara/3', 'Tomasz/0'] as const
/** What Mara pays, in the replies that ask for it; the last one only once somebody has approved it. */
export const paymentsByReply = [['first'], ['second', 'third'], ['approved']] as const

/** What was said at the end of a turn, for the reply with this key. */
export const wordsOf = (reply: string) => `${reply} is all there is to say about the bill.`

/** Answers as Mara, who pays, and as Tomasz, who only talks; each reply goes through the gate `TRIAL/SPEAKER/REPLY`. */
export const payingScript =
  (gates: Gates, tillHost: string, replyMs = 0) =>
  async ({ body: { messages } }: RecordedRequest) => {
    const trial = trialIn(messages) ?? 'none'
    const reply = replyIn(messages)
    await gates.pass(`${trial}/${reply}`)
    const [speaker, round] = reply.split('/')
    const names = speaker === 'Mara' ? (paymentsByReply[Number(round)] ?? []) : []
    const toolCalls = names.map((name) => callOf(name, `http://${tillHost}/${trial}/${name}`))
    const manner = { usage: aReplyCosts, firstDeltaDelayMs: replyMs }
    return toolCalls.length > 0
      ? textReply('', { ...manner, deltas: [], toolCalls, finishReason: 'tool_calls' })
      : textReply(wordsOf(reply), manner)
  }

export const aReplyCosts = { promptTokens: 100, completionTokens: 10 }

const callOf = (name: string, url: string) =>
  name === 'approved'
    ? { name: 'pay', args: { url } }
    : { name: 'http_request', args: { url, method: 'POST', body: 'One hundred' } }

type Messages = RecordedRequest['body']['messages']

export const trialIn = (messages: Messages): string | null => {
  for (const { content } of messages) {
    const trial = /Trial ([0-9a-f-]{36})/.exec(content ?? '')?.[1]
    if (trial !== undefined) return trial
  }
  return null
}

/** Whose reply is asked for, and the how manieth of the turn, from 0. */
export function replyIn(messages: Messages): string {
  const speaker = /^You are (\w+)\./.exec(messages[0]?.content ?? '')?.[1] ?? 'nobody'
  return `${speaker}/${messages.filter(({ role }) => role === 'assistant').length}`
}

/** Lets tools reach the till, `pay` only after somebody has approved. */
export async function installPayingTools(url: string, tillHost: string): Promise<void> {
  const shipped = (await call<object>(url, '/tools/http_request/policy')).body
  const net = [tillHost]
  await call(url, '/tools/http_request/policy', { method: 'PUT', body: { ...shipped, net } })
  const pay = {
    name: 'pay',
    description: 'Pays.',
    inputSchema: { type: 'object', properties: { url: { type: 'string' } }, required: ['url'] },
    source: `export default async ({ url }, ctx) => (await ctx.fetch(url, { method: 'POST' })).json()`,
    policy: { net, needsApproval: true },
  }
  const { status, body } = await call(url, '/tools', { method: 'POST', body: pay })
  if (status !== 201) throw new Error(`The tool was not taken: ${JSON.stringify(body)}`)
}

/** @returns the id of its run. */
export async function startPayingDebate(url: string, trial: string): Promise<string> {
  const body = {
    topic: `Who pays the bill? Trial ${trial}`,
    format: 'panel',
    formatOptions: { blindFirstRound: false, verdict: 'none', stopOnConsensus: false },
    rounds: 1,
    model: 'compatible:scripted',
    participants: [
      { name: 'Mara', instructions: 'You pay.', tools: ['http_request', 'pay'] },
      { name: 'Tomasz', instructions: 'You talk.' },
    ],
  }
  const started = await call<{ runId: string }>(url, '/debates/run', { method: 'POST', body })
  return started.body.runId
}
