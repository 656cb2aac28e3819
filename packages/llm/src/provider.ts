import type { LanguageModel, ModelInfo, ModelReply, ModelRequest } from '@workbench/core/ports/language-model'

/** One provider that is turned on: everything before the first colon of `provider:model`. */
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
  /** The model to take when nobody named one; null while none is known. */
  defaultModelName(): string | null
  /** @returns why this name can't be used and what would be right; null when it can. */
  problemWith(modelName: string): string | null
  /** US dollars for a million tokens; null when unknown. */
  priceOf(modelName: string): ModelInfo['price']
}
