import type { StepStatus } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { layOut } from './lay-out.ts'
import { lineLook } from './line-look.ts'
import type { StepState } from './step-state.ts'
import type { AnyStep } from './step-tree.ts'

const steps: readonly AnyStep[] = [
  { id: 'if', type: 'condition', then: [{ id: 'yes', type: 'transform' }] },
  { id: 'after', type: 'transform' },
]

function looksWith(statuses: Readonly<Record<string, StepStatus>>, items: StepState['items'] = null) {
  const states = new Map(
    Object.entries(statuses).map(([id, status]) => [
      id,
      { status, items, attempts: 1, tookMs: null, hasWarning: false },
    ]),
  )
  return Object.fromEntries(layOut(steps).edges.map((edge) => [edge.id, lineLook(edge, states)]))
}

test('a line is lit as the step is that it leads to', () => {
  expect(looksWith({ if: 'completed', yes: 'running' })).toMatchObject({
    ':trigger>if': 'is-lit',
    'if>if:then': 'is-running',
    'if:join>after': undefined,
  })
})

test('of two ways only the one that was taken is lit, also when there is no step on it', () => {
  const taken = looksWith({ if: 'completed', yes: 'skipped', after: 'completed' })
  expect(taken).toMatchObject({
    'if>if:then': 'is-skipped',
    'if>if:else': 'is-lit',
    'if:else>if:join': 'is-lit',
  })
  const passed = looksWith({ if: 'completed', yes: 'completed', after: 'completed' })
  expect(passed).toMatchObject({
    'if>if:else': 'is-skipped',
    'if:else>if:join': 'is-skipped',
    'yes>if:join': 'is-lit',
  })
})

test('no way is lit of a condition that was skipped, or where every item went its own', () => {
  expect(looksWith({ if: 'skipped', yes: 'skipped' })).toMatchObject({ 'if>if:else': 'is-skipped' })
  const items = { done: 2, all: 2, failed: 0 }
  expect(looksWith({ if: 'completed', yes: 'completed' }, items)['if>if:else']).toBeUndefined()
})
