import { ModelCallError } from '@workbench/core/errors'
import type { Embedder } from '@workbench/core/ports/embedder'
import { callFailure } from '../call-failure.ts'
import type { CallLimits } from '../call-limits.ts'
import { estimateTokens } from '../estimate-tokens.ts'
import { withoutCredentials } from '../provider-address.ts'
import { nothingCounted } from '../token-counts.ts'
import { usageOf } from '../usage-of.ts'
import type { EmbeddingProvider } from './embedding-providers.ts'
import { saidFor } from './said-for.ts'

/**
 * An embedding model of a provider that a client of the AI SDK speaks to. One call, one try: whoever calls knows
 * whether there is time for another.
 *
 * @param model - `provider:model`.
 * @param modelName - Without the provider.
 */
export function createSdkEmbedder(
  model: string,
  modelName: string,
  provider: EmbeddingProvider,
  limits: Pick<CallLimits, 'callTimeoutMs' | 'clock'>,
): Embedder {
  const { clock } = limits
  const client = provider.modelNamed(modelName)
  const address = withoutCredentials(provider.baseUrl)
  return {
    model,
    batchSize: provider.batchSize,
    async embed(texts, { purpose, signal }) {
      signal.throwIfAborted()
      const values = texts.map((text) => saidFor(purpose, modelName, text))
      const price = provider.priceOf(modelName, clock.now())
      const { answer, stop } = withinTime(model, limits, signal)
      try {
        const { embeddings, usage } = await client.doEmbed({
          ...provider.optionsFor(modelName, purpose),
          values,
          abortSignal: answer,
        })
        const inputTokens = usage?.tokens ?? values.reduce((sum, text) => sum + estimateTokens(text), 0)
        const used = usageOf({ ...nothingCounted, inputTokens }, price)
        if (embeddings.length !== values.length || embeddings.some((vector) => !isVector(vector))) {
          throw unusableAnswer(model, used)
        }
        return { vectors: embeddings.map(toLengthOne), usage: used }
      } catch (error) {
        if (answer.aborted) throw answer.reason
        if (error instanceof ModelCallError) throw error
        throw callFailure(error, {
          ...{ model, address, nowMs: clock.now(), usage: null, offersTools: false },
          addressVariable: provider.addressVariable,
          keyVariable: provider.keyVariable,
          apiKey: provider.apiKey,
        })
      } finally {
        stop()
      }
    },
  }
}

function withinTime(
  model: string,
  { clock, callTimeoutMs }: Pick<CallLimits, 'callTimeoutMs' | 'clock'>,
  signal: AbortSignal,
): { readonly answer: AbortSignal; stop(): void } {
  const timeout = new AbortController()
  const stopped = new AbortController()
  clock.sleep(callTimeoutMs, stopped.signal).then(
    () =>
      timeout.abort(
        new ModelCallError('timeout', `Model "${model}" did not answer within ${callTimeoutMs / 1000} s.`, {
          retryable: true,
          hint: 'The provider may be overloaded: try again later, or choose another embedding model.',
        }),
      ),
    () => {},
  )
  return { answer: AbortSignal.any([signal, timeout.signal]), stop: () => stopped.abort() }
}

const isVector = (values: readonly number[]): boolean =>
  values.length > 0 && values.every(Number.isFinite) && values.some((value) => value !== 0)

function toLengthOne(values: readonly number[]): Float32Array {
  const length = Math.hypot(...values)
  return Float32Array.from(values, (value) => value / length)
}

const unusableAnswer = (model: string, usage: ModelCallError['usage']): ModelCallError =>
  new ModelCallError('model_bad_request', `Model "${model}" answered with something that is no vectors.`, {
    retryable: false,
    usage,
    hint: 'Check that WORKBENCH_EMBEDDING_MODEL names an embedding model, not one for conversation.',
  })
