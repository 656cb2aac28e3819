import { APICallError, type LanguageModelV4CallOptions } from '@ai-sdk/provider'
import { estimateTokens } from '../estimate-tokens.ts'
import { httpFetch } from '../http-fetch.ts'
import type { StreamTarget } from '../stream-reply.ts'
import type { ContextRoom } from './context-room.ts'
import { ollamaBody } from './ollama-body.ts'
import { createOllamaReader } from './ollama-stream.ts'

interface OllamaModelSettings {
  /** Without a version and without a slash at its end. */
  readonly baseUrl: string
  readonly room: ContextRoom
}

/**
 * A model of Ollama by its own `/api/chat`, as a model of the AI SDK. Its chat completions can not say how much room
 * a prompt needs: they keep the last 4 096 tokens or so and drop the rest without a word.
 */
export function createOllamaModel(model: string, settings: OllamaModelSettings): StreamTarget['model'] {
  const url = `${settings.baseUrl}/api/chat`
  return {
    async doStream(options) {
      const room = settings.room.roomFor(model, tokensNeeded(options))
      const response = await httpFetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...definedHeaders(options.headers) },
        body: JSON.stringify(ollamaBody(model, options, room)),
        ...(options.abortSignal === undefined ? {} : { signal: options.abortSignal }),
      })
      if (!response.ok || response.body === null) throw await failureOf(response, url)
      const pieces = response.body.pipeThrough(new TextDecoderStream()).getReader()
      const first = await pieces.read()
      if (isEvents(first.value)) {
        await pieces.cancel()
        throw notKnownHere(url)
      }
      return { stream: joined(first, pieces).pipeThrough(createOllamaReader()) }
    },
  }
}

/** The estimate may be a third too low; what a template adds is in the margin as well. */
function tokensNeeded({ prompt, tools, maxOutputTokens = 0 }: LanguageModelV4CallOptions): number {
  const texts = prompt.map(({ content }) => (typeof content === 'string' ? content : JSON.stringify(content)))
  const written = estimateTokens(texts.join('\n')) + estimateTokens(JSON.stringify(tools ?? []))
  return Math.ceil(written * 1.34) + maxOutputTokens
}

const definedHeaders = (headers: LanguageModelV4CallOptions['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers ?? {}).flatMap(([name, value]) => (value ? [[name, value]] : [])))

/** Whatever it is that answers every address alike with chat completions: Ollama sends lines of JSON and no events. */
const isEvents = (start: string | undefined): boolean => /^\s*(?:data|event|id|retry|):/.test(start ?? '')

type Pieces = ReadableStreamDefaultReader<string>

const joined = (first: Awaited<ReturnType<Pieces['read']>>, pieces: Pieces): ReadableStream<string> =>
  new ReadableStream({
    start(out) {
      if (first.done) out.close()
      else out.enqueue(first.value)
    },
    async pull(out) {
      const { done, value } = await pieces.read()
      if (done) out.close()
      else out.enqueue(value)
    },
    cancel: (reason) => pieces.cancel(reason),
  })

const notKnownHere = (url: string): APICallError =>
  new APICallError({
    message: 'This is no chat of Ollama.',
    url,
    requestBodyValues: {},
    statusCode: 501,
    isRetryable: false,
  })

async function failureOf(response: Response, url: string): Promise<APICallError> {
  const responseBody = await response.text()
  return new APICallError({
    message: response.statusText || `Status ${response.status}`,
    url,
    requestBodyValues: {},
    statusCode: response.status,
    responseHeaders: Object.fromEntries(response.headers),
    responseBody,
  })
}
