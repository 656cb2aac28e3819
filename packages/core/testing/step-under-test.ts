import type { RunSideWrites } from '../src/ports/run-journal.ts'
import type { StepContext, StepDeps } from '../src/workflow/step-type.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { testId } from './test-id.ts'

/** The process died here; what was remembered stays. */
export class Crash extends Error {
  override readonly name = 'Crash'
}

export interface StepUnderTest {
  readonly clock: FakeClock
  /** What is durable: the step's marks by name. */
  readonly marks: Map<string, unknown>
  /** What became durable with the marks, oldest first. */
  readonly sides: RunSideWrites[]
  /** What a try of the step gets; the same marks each time. */
  readonly context: (overrides?: Partial<StepContext>) => StepContext
  /** The process dies once this is remembered, one time. */
  crashAfter(name: string): void
}

/**
 * A step without a workflow around it. Templates come out as they are; what the step does not need is not there.
 *
 * @param deps - What it reaches the rest by; asking for more fails.
 */
export function aStepUnderTest(deps: Partial<StepDeps> = {}): StepUnderTest {
  const clock = createFakeClock()
  const marks = new Map<string, unknown>()
  const sides: RunSideWrites[] = []
  let fatal: string | null = null
  const runId = testId()
  const workflowId = testId()

  const defaults: StepContext = {
    ...{ runId, workflow: { id: workflowId, name: 'Daily' }, key: 'steps/ask', stepId: 'ask' },
    ...{ stepName: 'Ask', depth: 0 },
    ...{ tryNumber: 1, limits: [], signal: new AbortController().signal, timeoutMs: null, dryRun: null },
    correlation: { requestId: 'request-1', traceId: '4bf92f3577b34da6a3ce929d0e0e4736' },
    secretMarks: 'nonce',
    evaluate: (expression) => Promise.reject(new Error(`Nobody said what ${expression} gives`)),
    render: async (template) => structuredClone(template),
    remembered: (name) => structuredClone(marks.get(name)),
    async remember<Value>(name: string, make: () => { value: Value; side?: RunSideWrites }) {
      if (!marks.has(name)) {
        const { value, side } = make()
        marks.set(name, JSON.parse(JSON.stringify(value)))
        if (side !== undefined) sides.push(side)
      }
      if (fatal === name) {
        fatal = null
        throw new Crash(`after ${name}`)
      }
      return structuredClone(marks.get(name)) as Value
    },
    deps: { clock, newId: testId, ...deps } as StepDeps,
  }
  return {
    ...{ clock, marks, sides },
    context: (overrides = {}) => ({ ...defaults, ...overrides }),
    crashAfter(name) {
      fatal = name
    },
  }
}
