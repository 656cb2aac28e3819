import { createEmbedder, type EmbeddingConfig } from '@workbench/llm/embedding/create-embedder'

const patienceMs = 10_000

/**
 * Embeds one word with the model that is configured.
 *
 * @returns the model, null for none; and what is wrong with it, null when it answers.
 */
export async function tryEmbedding(
  config: EmbeddingConfig,
): Promise<{ readonly model: string | null; readonly fault: unknown }> {
  const embedder = createEmbedder(config)
  if (embedder === null) return { model: null, fault: null }
  try {
    await embedder.embed(['hello'], { purpose: 'query', signal: AbortSignal.timeout(patienceMs) })
    return { model: embedder.model, fault: null }
  } catch (fault) {
    return { model: embedder.model, fault }
  }
}
