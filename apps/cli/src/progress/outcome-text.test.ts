import { expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { plainStyle } from '../display/style.ts'
import { debateResultOf, outcomeText } from './outcome-text.ts'

test('a completed debate tells verdict, reasons, dissent, and what it used', () => {
  expect(outcomeText(aRun(), plainStyle)).toBe(`
Verdict (moderator)
Yes, four days.

It pays.
Dissent (Ada): Not in hospitals.

Run completed: all rounds were held.
1.0 s, 2 calls, 20 tokens in, 10 out, $0.0042
Written by a simulated model: good for trying things out, not for answers.
`)
})

test('who was written inline is not taken for another one without a persona', () => {
  const run = aRun()
  const output = debateResultOf(run)
  const dissent = [{ personaId: null, text: 'Not in hospitals.' }]
  const old = output && { ...output, verdict: output.verdict && { ...output.verdict, dissent } }
  expect(outcomeText({ ...run, output: old }, plainStyle)).toContain('Dissent (unnamed): Not in hospitals.')
})

test('a failed one tells what went wrong and what to do', () => {
  const error = {
    code: 'model_auth',
    message: 'The key was refused\u001b[2J.',
    hint: 'Check OPENAI_API_KEY.',
  } as const
  const text = outcomeText(aRun({ status: 'failed', output: null, error }), plainStyle)
  expect(text).toContain(
    'Run failed.\nThe key was refused\ufffd[2J. Check OPENAI_API_KEY.\nGo on from the last finished turn: npx workbench runs retry ',
  )
  expect(text).not.toContain('Verdict')
})

test('an unknown cost is a dash, and what a resume saved is told', () => {
  const usage = { calls: 2, inputTokens: 20, outputTokens: 10, costUsd: null }
  const text = outcomeText(aRun({ usage, savedByResume: { ...usage, calls: 3 } }), plainStyle)
  expect(text).toContain('cost —; 3 calls were not bought again when it went on')
})
