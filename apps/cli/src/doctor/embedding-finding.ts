import type { Config } from '@workbench/platform/config'
import { tryEmbedding } from '@workbench/server/try-embedding'
import { oneLine } from '../processes/one-line.ts'
import { type Finding, ok, warn } from './finding.ts'

/** How passages of documents are compared; a model of a provider is asked for one word. */
export async function embeddingFinding(config: Config): Promise<Finding> {
  const about = 'embedding model'
  const { model, fault } = await tryEmbedding(config)
  if (model === null) return ok(about, 'none: passages are found by their words alone')
  if (fault === null) {
    return ok(about, model === 'local:lexical' ? `${model}: it compares words, not meaning` : model)
  }
  // Documents wait for it; a search goes on with words.
  return warn(about, oneLine(fault), 'Put it right, or set WORKBENCH_EMBEDDING_MODEL=local')
}
