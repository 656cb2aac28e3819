import type { ReplyFrames } from './chat-completions-frames.ts'
import type { ReportedUsage, StreamReply } from './chat-completions-reply.ts'
import type { WireProtocol } from './scripted-server.ts'
import { argumentsText, idOf, parsedArguments, type ToolExchange } from './tool-exchange.ts'

interface GooglePart {
  readonly text: string
  readonly thoughtSignature?: string
  readonly functionCall?: { readonly id?: string; readonly name: string; readonly args: unknown }
  readonly functionResponse?: { readonly id?: string; readonly name: string; readonly response: unknown }
}

/** The body of a call, as far as tests look at it. */
export interface GoogleBody {
  readonly systemInstruction?: { readonly parts: readonly { readonly text: string }[] }
  readonly contents: readonly {
    readonly role: string
    readonly parts: readonly GooglePart[]
  }[]
  readonly tools?: readonly {
    readonly functionDeclarations: readonly {
      readonly name: string
      readonly description?: string
      readonly parameters?: unknown
      readonly parametersJsonSchema?: unknown
    }[]
  }[]
  readonly toolConfig?: { readonly functionCallingConfig: { readonly mode: string } }
  readonly generationConfig?: {
    readonly temperature?: number
    readonly maxOutputTokens?: number
    readonly seed?: number
    readonly thinkingConfig?: Readonly<Record<string, unknown>>
  }
}

const callPath = /\/v1beta\/models\/([^:/]+):streamGenerateContent\?alt=sse$/

/**
 * Google's `streamGenerateContent`. A finish reason that begins with `prompt:` blocks the prompt for what follows.
 *
 * @see https://ai.google.dev/api/generate-content
 */
export const googleGenerate: WireProtocol<GoogleBody> = {
  isCall: (path) => callPath.test(path),
  problemWith: ({ contents }) => (contents.length > 0 ? null : 'contents is not specified'),
  modelOf: (_, path) => callPath.exec(path)?.[1] ?? '',
  framesOf,
  isList: (path) => /\/v1beta\/models(?:\?|$)/.test(path),
  listOf: (models) => ({
    models: [
      ...models.map((id) => ({
        name: `models/${id}`,
        displayName: `Scripted ${id}`,
        inputTokenLimit: 1_048_576,
        outputTokenLimit: 65_536,
        supportedGenerationMethods: ['generateContent', 'countTokens'],
      })),
      { name: 'models/gemini-embedding-001', supportedGenerationMethods: ['embedContent'] },
    ],
  }),
  toolsIn,
}

function toolsIn({ contents, tools = [], toolConfig }: GoogleBody): ToolExchange {
  const parts = contents.flatMap((content) => content.parts)
  const idOrNull = ({ id = null }: { readonly id?: string | null }) => id
  return {
    offered: tools
      .flatMap(({ functionDeclarations }) => functionDeclarations)
      .map(({ name, description, parameters, parametersJsonSchema }) => ({
        name,
        description,
        schema: parametersJsonSchema ?? parameters,
      })),
    choice: toolConfig?.functionCallingConfig.mode.toLowerCase() ?? null,
    calls: parts.flatMap(({ functionCall: call }) =>
      call === undefined ? [] : [{ id: idOrNull(call), name: call.name, args: call.args }],
    ),
    results: parts.flatMap(({ functionResponse: response }) =>
      response === undefined ? [] : [{ id: idOrNull(response), content: response.response }],
    ),
    kept: parts.flatMap(({ thoughtSignature }) => (thoughtSignature === undefined ? [] : [thoughtSignature])),
  }
}

function framesOf(reply: StreamReply, model: string): ReplyFrames {
  const usage = reply.usage === null ? {} : { usageMetadata: wireUsage(reply.usage) }
  const chunk = (fields: Record<string, unknown>): string =>
    `data: ${JSON.stringify({ ...fields, modelVersion: model, responseId: 'scripted' })}\r\n\r\n`
  const candidate = (parts: readonly unknown[], finishReason?: string): Record<string, unknown> => ({
    candidates: [
      {
        content: { parts, role: 'model' },
        index: 0,
        ...(finishReason === undefined ? {} : { finishReason }),
      },
    ],
  })
  const blocked = /^prompt:(.+)$/.exec(reply.finishReason)?.[1]
  if (blocked !== undefined) {
    return { head: '', deltas: [], tail: chunk({ promptFeedback: { blockReason: blocked }, ...usage }) }
  }
  const head =
    reply.reasoning === undefined ? '' : chunk(candidate([{ text: reply.reasoning, thought: true }]))
  const { breakage } = reply
  const shown = breakage === undefined ? reply.deltas : reply.deltas.slice(0, breakage.afterDeltas)
  const reports = breakage === undefined || breakage.reportUsageBefore === true
  const deltas = shown.map((text) => chunk({ ...candidate([{ text }]), ...(reports ? usage : {}) }))
  if (breakage !== undefined) {
    const error = breakage.error ?? { code: 500, message: 'Scripted error', status: 'INTERNAL' }
    return { head, deltas, tail: breakage.how === 'error-chunk' ? chunk({ error }) : '' }
  }
  const calls = (reply.toolCalls ?? []).map((call, place) => {
    const id = idOf(call, place)
    const args = parsedArguments(argumentsText(call))
    return {
      functionCall: { ...(id === null ? {} : { id }), name: call.name, args },
      // One signature stands for all calls of a reply.
      ...(place > 0 || reply.signature === undefined ? {} : { thoughtSignature: reply.signature }),
    }
  })
  const word = reply.finishReason === 'stop' ? 'STOP' : reply.finishReason
  return { head, deltas, tail: chunk({ ...candidate(calls, word), ...usage }) }
}

function wireUsage({ promptTokens, completionTokens, cachedTokens, reasoningTokens = 0 }: ReportedUsage) {
  return {
    promptTokenCount: promptTokens,
    ...(cachedTokens === undefined ? {} : { cachedContentTokenCount: cachedTokens }),
    candidatesTokenCount: completionTokens - reasoningTokens,
    ...(reasoningTokens === 0 ? {} : { thoughtsTokenCount: reasoningTokens }),
    totalTokenCount: promptTokens + completionTokens,
  }
}
