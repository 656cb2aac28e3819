import { finishCall } from '@workbench/core/debate/calls/finish-call'
import { applyResults } from '@workbench/core/debate/stages/apply-results'
import { initialState } from '@workbench/core/debate/stages/enter-stage'
import { nextStep } from '@workbench/core/debate/stages/next-step'
import { promptFor } from '@workbench/core/debate/stages/prompt-for'
import { noUsage } from '@workbench/core/models/usage'
import type { ModelRequest } from '@workbench/core/ports/language-model'
import { createModels } from '@workbench/llm/models'
import { twelveTurnsInput } from '../debate-request.ts'

// The limit for a worker: the very calls of so many debates through the same client, in the same order and with
// the same parallel rounds, and nothing kept. `node bare-loop.ts DEBATES`.
const debates = Number(process.argv[2])
const rounds = callsOfOneDebate()
const { model } = createModels({
  defaultModel: null,
  compatible: { baseUrl: process.env.COMPATIBLE_BASE_URL ?? '', apiKey: null },
})
const call = (request: ModelRequest) =>
  model.stream(request, { signal: new AbortController().signal, onDelta: () => {} })
const debate = async (calls: readonly (readonly ModelRequest[])[]) => {
  for (const parallel of calls) await Promise.all(parallel.map(call))
}
const all = () => Promise.all(Array.from({ length: debates }, () => debate(rounds)))

// Warm, like the worker it is compared with.
await all()
const startedAt = performance.now()
await all()
console.log(`took ${performance.now() - startedAt}`)
process.on('SIGTERM', () => process.exit(0))
setInterval(() => {}, 60_000)

/** The requests of a debate, as the engine would ask them, grouped by what runs in parallel. */
function callsOfOneDebate(): ModelRequest[][] {
  const text = 'It pays off only if the incidents really come from the old design. '.repeat(8)
  const groups: ModelRequest[][] = []
  let state = initialState(twelveTurnsInput('compatible:bench'))
  for (;;) {
    const step = nextStep(state)
    if (step.kind === 'finish') return groups
    groups.push(
      step.calls.map((planned) => ({
        ...promptFor(state, planned),
        model: planned.speaker.model,
        temperature: null,
        maxOutputTokens: 1024,
        seed: planned.seed,
        answer: planned.answer,
        price: null,
        tools: [],
        correlation: { requestId: 'bench', traceId: `${'0'.repeat(31)}1` },
      })),
    )
    const reply = {
      text,
      finishReason: 'stop' as const,
      refused: false,
      usage: { ...noUsage, calls: 1 },
      startedAt: new Date().toISOString(),
      latencyMs: 1,
      toolCalls: [],
      firstTokenMs: 1,
    }
    state = applyResults(
      state,
      step.calls.map((planned) => ({ call: planned, result: finishCall(planned, reply) })),
    )
  }
}
