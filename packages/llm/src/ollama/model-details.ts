import { fieldsOf } from '../count-in.ts'
import { providerFetch } from '../http-fetch.ts'
import type { ListedModel } from '../model-listing.ts'

/** Asked about in one go; the rest has its turn when the models are listed again. */
const mostAtOnce = 50

/**
 * Adds to listed models what `/api/show` knows of them: how many tokens they hold. Each is asked about once; what
 * does not answer stays as it was.
 *
 * @param baseUrl - Of an Ollama, without a slash at its end.
 */
export function createModelDetails(baseUrl: string) {
  const contexts = new Map<string, number | null>()

  async function ask(model: string, signal: AbortSignal): Promise<void> {
    try {
      const response = await providerFetch(`${baseUrl}/api/show`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ model }),
        signal,
      })
      const text = await response.text()
      contexts.set(model, response.ok ? contextIn(JSON.parse(text)) : null)
    } catch {
      // It is asked again with the next list.
    }
  }

  return async (models: readonly ListedModel[], signal: AbortSignal): Promise<readonly ListedModel[]> => {
    const unknown = models.filter(({ name }) => !contexts.has(name)).slice(0, mostAtOnce)
    await Promise.all(unknown.map(({ name }) => ask(name, signal)))
    return models.map((model) => ({
      ...model,
      contextWindow: model.contextWindow ?? contexts.get(model.name) ?? null,
    }))
  }
}

/** `{model_info: {"general.architecture": "llama", "llama.context_length": 131072}}`. */
function contextIn(body: unknown): number | null {
  const info = fieldsOf(fieldsOf(body).model_info)
  const length = info[`${String(info['general.architecture'])}.context_length`]
  return Number.isInteger(length) && Number(length) > 0 ? Number(length) : null
}
