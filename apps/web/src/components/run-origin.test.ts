import { expect, test } from 'vitest'
import { runOrigin } from './run-origin.ts'

const of = (type: string, forkedFrom: { runId: string; turn: number } | null = null) =>
  runOrigin({ trigger: { type, id: null }, forkedFrom })

test('baselines, imports, dry runs and runs of experiments are told apart', () => {
  expect(['baseline', 'import', 'dryRun', 'experiment'].map((type) => of(type))).toEqual([
    'baseline',
    'import',
    'dry-run',
    'experiment',
  ])
})

test('a fork is a fork, whatever started it', () => {
  expect(of('experiment', { runId: 'one', turn: 2 })).toBe('fork')
})

test('what was started for its own sake carries no mark, nor what nobody knows yet', () => {
  expect(['api', 'webhook', 'cron', 'manual', 'toString'].map((type) => of(type))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ])
})
