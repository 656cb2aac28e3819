import { noTokenDetails } from '@workbench/core/models/tokens'
import type { LanguageModel } from '@workbench/core/ports/language-model'

/** What lies between one model's answer and the next model's call. */
export interface Gap {
  /** How many calls had been made when the next one began. */
  readonly calls: number
  readonly ms: number
}

export interface InstantModel extends LanguageModel {
  /** Of turns one after another; rounds that speak in parallel share their boundaries and are left out. */
  readonly gaps: readonly Gap[]
  /** Another debate begins. */
  begin(): void
}

const text = 'It pays off only if the incidents really come from the old design. '.repeat(8)

/** A model that answers at once, always the same, and notes how long nobody asked it. */
export function createInstantModel(): InstantModel {
  const gaps: Gap[] = []
  let answeredAt: number | null = null
  let inFlight = 0
  let calls = 0
  return {
    gaps,
    begin() {
      answeredAt = null
      calls = 0
    },
    async stream(_request, { onDelta }) {
      if (answeredAt !== null && inFlight === 0) gaps.push({ calls, ms: performance.now() - answeredAt })
      inFlight += 1
      calls += 1
      await Promise.resolve()
      onDelta(text)
      inFlight -= 1
      answeredAt = performance.now()
      const usage = { calls: 1, inputTokens: 500, outputTokens: 120, costUsd: null }
      return {
        ...{ text, toolCalls: [], providerState: null, finishReason: 'stop', refused: false, usage },
        ...{ details: noTokenDetails, estimated: false, firstTokenMs: 0 },
      }
    },
  }
}
