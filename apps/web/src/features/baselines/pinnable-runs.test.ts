import type { RunSummary } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { fewRunsWarning, firstChoice, pinnableRuns, runsAsItIs } from './pinnable-runs.ts'

const run = (id: string, changes: Partial<RunSummary> = {}) =>
  ({ id, status: 'completed', kind: 'debate', forkedFrom: null, ...changes }) as RunSummary

test('forks and what did not complete can not be pinned', () => {
  const runs = [
    run('a'),
    run('b', { forkedFrom: { runId: 'a', atTurn: 1 } as unknown as RunSummary['forkedFrom'] }),
    run('c', { status: 'failed' }),
    run('d'),
  ]
  expect(pinnableRuns(runs).map(({ id }) => id)).toEqual(['a', 'd'])
})

test('runs with settings of their own are not offered beside others', () => {
  const runs = [run('candidate'), run('a'), run('b')]
  const offered = (...ids: string[]) =>
    runsAsItIs(
      runs,
      ids.map((runId) => ({ runId })),
    ).map(({ id }) => id)
  expect(offered('b', 'a', 'older')).toEqual(['a', 'b'])
  expect(offered()).toEqual(['candidate', 'a', 'b'])
})

test('the last five are chosen at first', () => {
  expect([...firstChoice(['7', '6', '5', '4', '3', '2'].map((id) => run(id)))]).toEqual([
    '7',
    '6',
    '5',
    '4',
    '3',
  ])
})

test('too few runs are warned of, few are told what they can show', () => {
  expect(fewRunsWarning(0)).toBeNull()
  expect(fewRunsWarning(1)).toContain('one run no experiment can come to a verdict')
  expect(fewRunsWarning(4)).toContain('no experiment can come to a verdict')
  expect(fewRunsWarning(5)).toContain('large differences only')
  expect(fewRunsWarning(10)).toBeNull()
})
