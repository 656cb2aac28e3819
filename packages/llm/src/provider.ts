import type { ModelPrice } from '@workbench/core/models/price'
import type {
  LanguageModel,
  ModelInfo,
  ModelProviderInfo,
  ModelReply,
  ModelRequest,
} from '@workbench/core/ports/language-model'

export type ProviderHealth = Pick<ModelProviderInfo, 'state' | 'message'>

/** One provider: everything before the first colon of `provider:model`. */
export interface ModelProvider {
  /**
   * As `LanguageModel.stream`.
   *
   * @param modelName - What follows the first colon of `request.model`.
   */
  stream(
    request: ModelRequest,
    modelName: string,
    options: Parameters<LanguageModel['stream']>[1],
  ): Promise<ModelReply>
  /** Models known by name; never fails, an empty list when none are known. */
  list(): Promise<readonly ModelInfo[]>
  /** How it is doing, as far as the last `list` showed. */
  health(): ProviderHealth
  /** The model to take when nobody named one; null while none is known. */
  defaultModelName(): string | null
  /** @returns why this name can't be used and what would be right; null when it can. */
  problemWith(modelName: string): string | null
  /** null when unknown. */
  priceOf(modelName: string): ModelPrice | null
  /** Tokens; null when it is unknown or has no end. */
  contextOf(modelName: string): number | null
}
