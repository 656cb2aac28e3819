import { expect, test } from 'vitest'
import { aRun } from '../../testing/builders-of-runs.ts'
import { completedRun } from './completed-run.ts'

test('a run is seen as it ended', () => {
  const output = { verdict: { decision: 'Yes' } }
  expect(completedRun(aRun({ status: 'completed', output }), null)).toMatchObject({
    ...{ status: 'completed', output, score: null },
  })
})

test('an output that is too large to be kept by every run that follows is cut, its form stays', () => {
  const steps = { big: { output: 'x'.repeat(3_000_000) }, small: { output: 1 } }
  const { output } = completedRun(aRun({ output: { steps } }), null)
  expect(JSON.stringify(output).length).toBeLessThan(5_000)
  expect(output).toMatchObject({
    steps: { big: { output: expect.stringMatching(/^x+… \(3000000 characters\)$/) }, small: { output: 1 } },
  })
})
