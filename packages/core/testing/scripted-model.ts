import { type AnswerKind, isStructured } from '../src/debate/answers/answers.ts'
import { plainReplies } from '../src/debate/testing/debate-builders.ts'
import { ModelCallError } from '../src/errors.ts'
import { noTokenDetails } from '../src/models/tokens.ts'
import type { Usage } from '../src/models/usage.ts'
import type { LanguageModel, ModelReply, ModelRequest } from '../src/ports/language-model.ts'

export interface ScriptedReply {
  readonly text?: string
  /** Tokens it reports; 10 in and 5 out by default, at no cost. */
  readonly usage?: Partial<ModelReply['usage']>
  readonly refused?: boolean
  /** Calls it asks for: name and arguments, in order. */
  readonly toolCalls?: readonly (readonly [name: string, args: unknown])[]
  /** Thrown instead of an answer. */
  readonly error?: ModelCallError
  /** Answers only once this resolves. */
  readonly until?: Promise<unknown>
  /** Of its usage, by the time that it is aborted. */
  readonly reported?: Usage
}

/** What has a form is given in it, so that nobody asks again. */
const plainReply = (answer: string, number: number): string =>
  isStructured(answer as AnswerKind)
    ? (plainReplies[answer as AnswerKind] ?? `Reply ${number}`)
    : `Reply ${number}`

export interface ScriptedModel extends LanguageModel {
  readonly requests: readonly ModelRequest[]
}

/**
 * A model that answers as the script says and remembers what it was asked.
 *
 * @param script - Given each request and its number from 0; undefined fails loudly: the call was not planned.
 */
export function createScriptedModel(
  script: (request: ModelRequest, callIndex: number) => ScriptedReply | undefined,
): ScriptedModel {
  const requests: ModelRequest[] = []
  return {
    requests,
    async stream(request, { signal, onDelta, onGivenUp }) {
      const reply = script(request, requests.push(request) - 1)
      if (reply === undefined) throw new Error(`Unplanned call to ${request.model}: ${request.system}`)
      if (reply.until !== undefined) {
        await orAborted(reply.until, signal).catch((reason) => {
          if (reply.reported !== undefined) onGivenUp?.(reply.reported)
          throw reason
        })
      }
      signal.throwIfAborted()
      if (reply.error !== undefined) throw reply.error
      const toolCalls = (reply.toolCalls ?? []).map(([name, args], place) => ({
        id: `call-${requests.length}-${place}`,
        name,
        args,
        isReadable: true,
      }))
      const text = reply.text ?? (toolCalls.length > 0 ? '' : plainReply(request.answer, requests.length))
      onDelta(text)
      return {
        text,
        toolCalls,
        providerState: null,
        finishReason: reply.refused ? 'content-filter' : toolCalls.length > 0 ? 'tool-calls' : 'stop',
        refused: reply.refused ?? false,
        usage: { calls: 1, inputTokens: 10, outputTokens: 5, costUsd: 0, ...reply.usage },
        details: noTokenDetails,
        estimated: false,
        firstTokenMs: 1,
      }
    },
  }
}

function orAborted(until: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  const aborted = new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([until, aborted])
}

export const rateLimited = (retryAfterMs: number | null): ModelCallError =>
  new ModelCallError('model_rate_limited', 'Too many requests.', { retryable: true, retryAfterMs })

export const overloaded = (): ModelCallError =>
  new ModelCallError('model_unavailable', 'The provider is overloaded.', { retryable: true })

export const wrongKey = (): ModelCallError =>
  new ModelCallError('model_auth', 'The key was refused.', { retryable: false, hint: 'Check the key.' })
