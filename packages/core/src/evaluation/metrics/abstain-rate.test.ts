import { expect, test } from 'vitest'
import { aDebateInput, aDebateResult, aRun, aTurn } from '../../../testing/builders-of-runs.ts'
import type { AuxiliaryCall, DebateInput, Turn } from '../../models/debate.ts'
import { evidenceOf } from '../evidence-of.ts'
import { measuredRun } from '../measured-run.ts'
import { abstainRate } from './abstain-rate.ts'

const aCall = (
  role: AuxiliaryCall['role'],
  phase: string,
  answer: AuxiliaryCall['answer'],
): AuxiliaryCall => {
  const { usage, startedAt, model, finishReason, refused, latencyMs, firstTokenMs } = aTurn()
  const measured = { usage, startedAt, model, finishReason, refused, latencyMs, firstTokenMs }
  return { key: phase, role, round: 1, phase, seat: null, afterTurn: 0, text: 'said', answer, ...measured }
}

const debate = (
  input: Partial<DebateInput>,
  turns: readonly Partial<Turn>[],
  calls: readonly AuxiliaryCall[],
) =>
  measuredRun(
    aRun({
      input: aDebateInput(input),
      output: aDebateResult({
        turns: turns.map((turn, index) => aTurn({ index, ...turn })),
        calls: [...calls],
      }),
    }),
  )

test('counts votes, verdicts and stances that could not be read', () => {
  const calls = [aCall('poll', 'poll', { decision: 'for' }), aCall('judge', 'synthesis', null)]
  const measured = debate({ format: 'panel' }, [{ stance: 0.5 }, { stance: null, text: 'No line' }], calls)

  expect(abstainRate.measure(measured)).toBe(2 / 4)
  expect(evidenceOf(measured).filter(({ metric }) => metric === 'abstainRate')).toEqual([
    { metric: 'abstainRate', turn: 1, text: 'No line', note: 'The answer of Ada could not be read.' },
    {
      metric: 'abstainRate',
      turn: null,
      text: 'said',
      note: 'The answer of the judge (synthesis) could not be read.',
    },
  ])
})

test('speeches and moderation are free text and can not fail', () => {
  const calls = [aCall('moderator', 'moderation', null), aCall('audience', 'audience-after', { vote: 'pro' })]
  expect(abstainRate.measure(debate({ format: 'oxford' }, [{}, {}], calls))).toBe(0)
  expect(abstainRate.measure(debate({ format: 'oxford' }, [{}, {}], []))).toBeNull()
})

test('short answers that are counted against each other have to be readable', () => {
  const texts = [{ text: '{"reasoning": "r", "answer": "42"}' }, { text: 'Forty-two, I think.' }]
  expect(abstainRate.measure(debate({ format: 'single', rounds: 2 }, texts, []))).toBe(0.5)
  expect(abstainRate.measure(debate({ format: 'single', rounds: 1 }, texts.slice(0, 1), []))).toBeNull()
})

test('options that the format does not know leave what calls tell', () => {
  const calls = [aCall('poll', 'poll', null)]
  expect(abstainRate.measure(debate({ formatOptions: { foreign: true } }, [{}], calls))).toBe(1)
})

test('nobody asked for a stance in a conversation that was held elsewhere', () => {
  const usage = { calls: 0, inputTokens: 0, outputTokens: 0, costUsd: null }
  const run = aRun({ trigger: { type: 'import', id: null }, usage })
  expect(abstainRate.measure(measuredRun(run))).toBeNull()
})
