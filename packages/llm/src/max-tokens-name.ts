import { APICallError } from '@ai-sdk/provider'
import type { StreamTarget } from './stream-reply.ts'

type Body = Record<string, unknown>

/**
 * What OpenAI calls the limit of an answer has changed for its newer models: they refuse `max_tokens`, and many other
 * servers know nothing else. A model that names the new one in its refusal is asked by it from then on.
 */
export function createMaxTokensName() {
  const newer = new Set<unknown>()
  return {
    /** Puts the limit under the name that the model takes. */
    rename({ max_tokens: limit, ...body }: Body): Body {
      const name = newer.has(body.model) ? 'max_completion_tokens' : 'max_tokens'
      return limit === undefined ? body : { ...body, [name]: limit }
    },
    heeding: (name: string, model: StreamTarget['model']): StreamTarget['model'] => ({
      async doStream(options) {
        try {
          return await model.doStream(options)
        } catch (error) {
          if (newer.has(name) || !namesNewer(error)) throw error
          newer.add(name)
          return model.doStream(options)
        }
      },
    }),
  }
}

const namesNewer = (error: unknown): boolean =>
  APICallError.isInstance(error) &&
  error.statusCode === 400 &&
  error.responseBody?.includes('max_completion_tokens') === true
