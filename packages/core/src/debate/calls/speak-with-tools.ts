import type { AuxiliaryCall, GivenPassage, Turn } from '../../models/debate.ts'
import type { ToolCall } from '../../models/tool.ts'
import { addUsage, type Usage } from '../../models/usage.ts'
import type { ModelMessage, ModelReply, OfferedTool, RequestedToolCall } from '../../ports/language-model.ts'
import { defaultRetryPolicy } from '../../runs/call-with-retries.ts'
import { BudgetReached } from '../../runs/run-interruptions.ts'
import { settleAll } from '../../runs/settle-all.ts'
import { callTool, type ToolCallDeps } from '../../tools/call-tool.ts'
import type { DebateState } from '../plan/debate-state.ts'
import type { PlannedCall } from '../plan/planned-call.ts'
import { askedAgain, isUnreadable } from '../prompts/ask-again.ts'
import { toolResultsFor } from '../prompts/tool-results.ts'
import { promptFor } from '../stages/prompt-for.ts'
import { answeredEvent, type CallModelDeps, callModel, modelRequestOf, mostToolRounds } from './call-model.ts'
import { finishCall } from './finish-call.ts'

export type SpeakWithToolsDeps = Pick<ToolCallDeps, 'tools' | 'approvals' | 'newId'>

/** One reply within the turn, as the journal keeps it. */
interface StoredReply
  extends Pick<
    ModelReply,
    'text' | 'toolCalls' | 'providerState' | 'finishReason' | 'refused' | 'firstTokenMs'
  > {
  readonly usage: Usage
  readonly startedAt: string
  readonly latencyMs: number
}

/**
 * A turn whose speaker may call tools before it speaks: reply, calls, reply … until one calls no more, or until the
 * rounds are used up and it has to answer in words. Each reply and each tool call is a step of its own, so that a
 * resume repeats no finished one.
 *
 * @param passages - What was found for it; left out when no documents were asked.
 * @returns the turn, with the usage of all its replies; their steps have accounted for it.
 */
export async function speakWithTools(
  state: DebateState,
  call: PlannedCall,
  passages: readonly GivenPassage[] | undefined,
  deps: CallModelDeps,
  toolUse: SpeakWithToolsDeps,
): Promise<Turn | AuxiliaryCall> {
  const offered = await toolUse.tools.offer(call.speaker.tools)
  const prompt = promptFor(state, call, { hasTools: offered.length > 0, passages: passages ?? [] })
  const request = modelRequestOf(state, call, prompt, deps)
  const messages: ModelMessage[] = [...request.messages]
  const replies: StoredReply[] = []
  const toolCalls: ToolCall[] = []
  let toolMs = 0

  for (let round = 0; ; round += 1) {
    const asked = { ...request, messages: [...messages], ...offerIn(round, offered) }
    const reply = await replyIn(round, asked, call, deps)
    replies.push(reply)
    if (reply.toolCalls.length === 0 || round === mostToolRounds) break

    const calls = await settleAll(
      reply.toolCalls.map((one, place) => makeCall(one, [round, place], state, call, deps, toolUse)),
    )
    toolCalls.push(...calls)
    toolMs += Math.max(...calls.map(({ latencyMs }) => latencyMs))
    const { text: content, toolCalls: requested, providerState } = reply
    messages.push({ role: 'assistant', content, toolCalls: requested, providerState })
    messages.push({ role: 'tool', results: toolResultsFor(requested, calls) })
  }
  const last = replies.at(-1)
  if (last !== undefined && isUnreadable(call, last)) {
    const again = askedAgain({ ...request, messages: [...messages] }, call, last.text)
    const asked = { ...again, ...offerIn(mostToolRounds, offered) }
    try {
      replies.push(await replyIn(replies.length, asked, call, deps))
    } catch (error) {
      // What can't be asked for again stays as it was written.
      if (!(error instanceof BudgetReached) || deps.session.signal.aborted) throw error
    }
  }
  deps.liveText.close(deps.session.runId, call.position)
  return finishCall(call, { ...turnOf(replies, toolMs), toolCalls }, passages)
}

/** In the last round the tools are still named, since the conversation speaks of them, but none may be called. */
const offerIn = (round: number, tools: readonly OfferedTool[]) =>
  round < mostToolRounds ? { tools } : { tools, toolChoice: 'none' as const }

async function replyIn(
  round: number,
  request: Parameters<typeof callModel>[0],
  call: PlannedCall,
  deps: CallModelDeps,
): Promise<StoredReply> {
  const { session, retryPolicy = defaultRetryPolicy } = deps
  const key = `${call.key}/model/${round}`
  return session.step<StoredReply>({ key, kind: 'model', position: call.position }, async () => {
    const { model } = request
    const onStart = () =>
      session.emit({ type: 'LLMCallStarted', component: 'llm', data: { key, model, try: 1 } })
    const triesBefore = round * retryPolicy.tries
    // Where there is no room to hear what a tool says, the speaker has to do without: else the turn would be lost.
    const isLast = request.toolChoice === 'none' || deps.budget?.isLast(request) === true
    const asked = isLast ? { ...request, toolChoice: 'none' as const } : request
    const called = await callModel(asked, { call, key, triesBefore, onStart }, deps)
    const { usage, latencyMs } = called
    const { text, providerState, finishReason, refused, firstTokenMs } = called.reply
    const toolCalls = isLast ? [] : called.reply.toolCalls
    const startedAt = new Date(called.startedAtMs).toISOString()
    const said = { text, toolCalls, providerState, finishReason, refused, firstTokenMs }
    return {
      output: { ...said, usage, startedAt, latencyMs },
      usage,
      events: [answeredEvent(key, model, called)],
    }
  })
}

function makeCall(
  { name, args, isReadable }: RequestedToolCall,
  [round, place]: readonly [number, number],
  { input: { collections } }: DebateState,
  { key, position, seat, speaker }: PlannedCall,
  { session, correlation, clock }: CallModelDeps,
  { tools, approvals, newId }: SpeakWithToolsDeps,
): Promise<ToolCall> {
  const request = {
    key: `${key}/tool/${round}.${place}`,
    position,
    callId: `${position}.${round}.${place}`,
    tool: name,
    args,
    limits: speaker.toolLimits ?? [],
    collections,
    fault: isReadable ? faultOf(name, place, speaker.tools) : notJson,
    place: { turn: position, seat, speaker: speaker.name },
    asker: speaker.name,
  }
  return callTool(request, { session, correlation, clock, tools, approvals, newId })
}

/** So many calls of one reply are made; a model that asks for more is told. */
const mostCallsInReply = 16

const notJson = {
  code: 'invalid_args',
  message: 'The arguments are no JSON. Write them as one JSON object.',
} as const

/** A tool that exists and was not given to this speaker is as unknown to it as any other. */
function faultOf(name: string, place: number, given: readonly string[]) {
  if (!given.includes(name)) {
    return {
      code: 'unknown_tool',
      message: `You have no tool "${name}"; you have ${given.join(', ')}.`,
    } as const
  }
  if (place < mostCallsInReply) return undefined
  return { code: 'failed', message: `More than ${mostCallsInReply} calls at once; make fewer.` } as const
}

/** The turn is what was said last; waiting for people is no part of its time. */
function turnOf(replies: readonly StoredReply[], toolMs: number) {
  const first = replies[0] as StoredReply
  const last = replies.at(-1) as StoredReply
  const spoken = replies.findLast(({ text }) => text.trim() !== '') ?? last
  return {
    text: spoken.text,
    finishReason: last.finishReason,
    refused: last.refused,
    usage: replies.map(({ usage }) => usage).reduce(addUsage),
    startedAt: first.startedAt,
    latencyMs: replies.reduce((sum, { latencyMs }) => sum + latencyMs, toolMs),
    firstTokenMs: first.firstTokenMs,
  }
}
