import type { RunSummary } from '@workbench/client/models'
import { expect, test } from 'vitest'
import { runsToCompare } from './runs-to-compare.ts'

const run = (id: string, status: RunSummary['status']) => ({ id, status }) as RunSummary

test('the two newest completed runs are compared, the older one first', () => {
  const runs = [
    run('5', 'running'),
    run('4', 'completed'),
    run('3', 'failed'),
    run('2', 'completed'),
    run('1', 'completed'),
  ]
  expect(runsToCompare(runs)).toEqual({ a: '2', b: '4' })
})

test('one completed run is too few', () => {
  expect(runsToCompare([run('2', 'failed'), run('1', 'completed')])).toBeNull()
})
