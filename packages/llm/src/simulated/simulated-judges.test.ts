import { judgedMetrics } from '@workbench/core/evaluation/judging/catalogue'
import type { JudgedRun } from '@workbench/core/evaluation/judging/judged-run'
import type { JudgedMetricName } from '@workbench/core/models/judged-metric'
import type { JudgedOrder } from '@workbench/core/models/score'
import { aDebateInput, aDebateResult, aTurn } from '@workbench/core/testing/builders-of-runs'
import { describe, expect, test } from 'vitest'
import { simulatedAnswer } from './simulated-answer.ts'

const run: JudgedRun = {
  input: aDebateInput({
    context: 'Trams carry fifty thousand people every morning.',
    rubric: ['Facts', 'Fairness'].map((name) => ({
      name,
      description: `About ${name}: all of it.`,
      weight: 1,
    })),
  }),
  output: aDebateResult({
    turns: [
      '[simulated] Trams carry fifty thousand people. I like them.',
      '[simulated] I can’t take part in this debate: this simulated model was told to refuse.',
      '[simulated] We can’t afford to wait, and morality forbids it.',
    ].map((text, index) => aTurn({ index, text })),
  }),
}

function judge(name: JudgedMetricName, order: JudgedOrder) {
  const metric = judgedMetrics[name]
  const prompt = metric.prompt(run, order)
  const text = simulatedAnswer({ ...prompt, seed: 1, answer: `judge-${name}`, maxOutputTokens: 8_192 })
  return { text, read: metric.read(text, run) }
}

describe('a simulated judge', () => {
  test.each(['rubric', 'faithfulness', 'refusal'] as const)(
    'of %s can be read, and says what it is',
    (name) => {
      const { text, read } = judge(name, 'forward')
      expect(text).toMatch(/^\[simulated\] /)
      expect(read?.value).toBeGreaterThanOrEqual(0)
      expect(read?.value).toBeLessThanOrEqual(1)
      for (const said of text.match(/"(?:reason|claim)":"[^"]*/g) ?? [])
        expect(said).toContain(':"[simulated] ')
      expect(judge(name, 'forward').text).toBe(text)
    },
  )

  test('finds who declined, and takes no argument for it', () => {
    expect(judge('refusal', 'forward').read?.value).toBeCloseTo(2 / 3)
    expect(judge('refusal', 'reversed').read?.value).toBeCloseTo(2 / 3)
  })

  test('finds what was given', () => {
    expect(judge('faithfulness', 'forward').read?.value).toBeCloseTo(1 / 3)
  })

  test('mostly agrees with itself in another order', () => {
    const values = [judge('rubric', 'forward'), judge('rubric', 'reversed')].map(
      ({ read }) => read?.value ?? -1,
    )
    expect(Math.abs((values[0] ?? 0) - (values[1] ?? 9))).toBeLessThanOrEqual(0.1)
  })
})
