import type { ModelProviderInfo } from '@workbench/core/ports/language-model'
import { createModels, type ModelsConfig } from '@workbench/llm/models'

/** What a server with this configuration would say about its models: each provider is asked, nothing is bought. */
export async function tryModels(
  config: ModelsConfig,
): Promise<{ readonly defaultModel: string; readonly providers: readonly ModelProviderInfo[] }> {
  const { catalog } = createModels(config)
  // The default model may be one that a provider has to be asked for first.
  await catalog.list()
  return { defaultModel: catalog.defaultModel, providers: await catalog.providers() }
}
