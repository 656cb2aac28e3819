import type { LanguageModelV4StreamPart } from '@ai-sdk/provider'
import { countIn, fieldsOf } from '../count-in.ts'

/** UTF-16 code units without the end of a line: no piece of an answer, but something else. */
const longestLine = 8 * 1024 * 1024

/**
 * Reads the answer of Ollama's `/api/chat`: one JSON object a line, `done` in the last one. Without it the finish is
 * `interrupted`.
 */
export function createOllamaReader(): TransformStream<string, LanguageModelV4StreamPart> {
  let rest = ''
  let calls = 0
  let isFinished = false
  type Controller = TransformStreamDefaultController<LanguageModelV4StreamPart>

  function takeCall(call: unknown, out: Controller): void {
    const { id, function: called } = fieldsOf(call)
    const { name, arguments: args } = fieldsOf(called)
    calls += 1
    const toolCallId = typeof id === 'string' && id !== '' ? id : `call_${calls}`
    const toolName = typeof name === 'string' ? name : ''
    const input = typeof args === 'string' ? args : JSON.stringify(args ?? {})
    out.enqueue({ type: 'tool-input-start', id: toolCallId, toolName })
    out.enqueue({ type: 'tool-input-delta', id: toolCallId, delta: input })
    out.enqueue({ type: 'tool-input-end', id: toolCallId })
    out.enqueue({ type: 'tool-call', toolCallId, toolName, input })
  }

  function take(line: string, out: Controller): void {
    if (line.trim() === '') return
    let chunk: unknown
    try {
      chunk = JSON.parse(line)
    } catch {
      out.enqueue({ type: 'error', error: 'a line of its answer is no JSON' })
      return
    }
    out.enqueue({ type: 'raw', rawValue: chunk })
    const { message, done, done_reason: reason, error, ...counts } = fieldsOf(chunk)
    if (error !== undefined) {
      out.enqueue({ type: 'error', error: typeof error === 'string' ? error : fieldsOf(error) })
      return
    }
    const { content, thinking, tool_calls: asked } = fieldsOf(message)
    if (isText(thinking)) out.enqueue({ type: 'reasoning-delta', id: '0', delta: thinking })
    if (isText(content)) out.enqueue({ type: 'text-delta', id: '0', delta: content })
    if (Array.isArray(asked)) for (const call of asked) takeCall(call, out)
    if (done !== true) return
    isFinished = true
    const raw = typeof reason === 'string' ? reason : undefined
    out.enqueue({
      type: 'finish',
      finishReason: { raw, unified: calls > 0 ? 'tool-calls' : unifiedReason(raw) },
      usage: {
        inputTokens: {
          total: countIn(counts.prompt_eval_count) ?? undefined,
          noCache: undefined,
          cacheRead: undefined,
          cacheWrite: undefined,
        },
        outputTokens: {
          total: countIn(counts.eval_count) ?? undefined,
          text: undefined,
          reasoning: undefined,
        },
      },
    })
  }

  return new TransformStream({
    transform(piece, out) {
      const lines = (rest + piece).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(line, out)
      if (rest.length > longestLine) out.error(new Error('A line of the answer has no end.'))
    },
    flush(out) {
      if (!isFinished) take(rest, out)
    },
  })
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

/** Old versions give none. */
function unifiedReason(reason: string | undefined) {
  if (reason === 'length') return 'length'
  return reason === undefined || reason === 'stop' ? 'stop' : 'other'
}
