import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { ExpressionError } from '@workbench/core/ports/expressions'
import { afterAll, expect, test } from 'vitest'
import {
  endless,
  greedy,
  type HostileExpression,
  hostileContext,
  hungry,
  prying,
  vandals,
} from '../testing/hostile-expressions.ts'
import { createExpressions } from './create-expressions.ts'

// Patient, so that a limit and not the clock ends what is about limits, on a machine that does other things too.
const patient = createExpressions({ threads: 1, timeoutMs: 30_000 })
const brief = createExpressions({ threads: 1, timeoutMs: 700 })
afterAll(() => Promise.all([patient.close(), brief.close()]))

type Under = typeof patient

async function endOf(
  { evaluate }: Under,
  expression: string,
): Promise<{ end: string; message: string; value?: unknown }> {
  try {
    const [value] = await evaluate([expression], hostileContext)
    return { end: 'ok', message: '', value }
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    return { end: error.code, message: error.message }
  }
}

async function expectHeld(expressions: Under, { expression, ends, gives }: HostileExpression): Promise<void> {
  const { end, message, value } = await endOf(expressions, expression)
  expect([ends].flat()).toContain(end)
  expect(message.length).toBeLessThan(700)
  if (end === 'ok') expect(value).toEqual(gives)
  // Whoever comes next is served, and sees what was there before.
  const next = [
    '$uppercase("a")',
    '$map(["b"], $uppercase)',
    'steps.ask.output.a',
    'trigger.body.list',
    '{}.isAdmin',
  ]
  const values = await expressions.evaluate(next, hostileContext)
  expect(values).toEqual(['A', 'B', 1, [1, 2, 3], undefined])
}

const named = (corpus: readonly HostileExpression[]) => corpus.map((one) => [one.name, one] as const)

test.each(named(endless))('%s is ended', { timeout: 20_000 }, (_, one) => expectHeld(brief, one))
test.each(named(greedy))('%s is refused', { timeout: 60_000 }, (_, one) => expectHeld(patient, one))
test.each(named(hungry))('%s run out of memory, the process does not', { timeout: 60_000 }, (_, one) =>
  expectHeld(patient, one),
)
test.each(named(prying))('%s leads nowhere', { timeout: 60_000 }, (_, one) => expectHeld(patient, one))
test.each(named(vandals))('%s is not changed for the next', { timeout: 60_000 }, (_, one) =>
  expectHeld(patient, one),
)

test('what one changes, the next of the same batch does not see', async () => {
  const batch = ['($$ ~> |$$.steps.ask.output|{"a": 2}|; 1)', 'steps.ask.output.a']
  expect(await patient.evaluate(batch, hostileContext)).toEqual([1, 1])
})

/** What has not been collected yet says nothing of what is held. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  collect()
}

test('memory does not grow with what was ended', { timeout: 60_000 }, async () => {
  const round = async () => {
    for (const { expression } of [...greedy.slice(0, 20), ...prying, ...vandals])
      await endOf(patient, expression)
    collectGarbage()
    return process.memoryUsage().heapUsed
  }
  const before = await round()
  for (let rounds = 0; rounds < 3; rounds++) await round()
  expect((await round()) - before).toBeLessThan(16 * 1024 * 1024)
})
