import { describe, expect, test } from 'vitest'
import { cpuMs } from '../../testing/cpu-ms.ts'
import { noUsage } from '../models/usage.ts'
import { ExpressionError } from '../ports/expressions.ts'
import type { JournalStep } from '../ports/run-journal.ts'
import type { Step } from './steps/step.ts'
import { workflowUnderTest } from './testing/workflow-under-test.ts'

const give = (id: string, more: Partial<Step> = {}): Step =>
  ({ id, type: 'transform', expression: id, ...more }) as Step

/** What a script reads of a context. */
interface Seen {
  readonly steps: Readonly<Record<'a' | 'double', { readonly output: number; readonly status: string }>>
  readonly item: number
  readonly index: number
}

const hour = 3_600_000

describe('steps run one after the other', () => {
  test('each sees what those before it gave', async () => {
    const { attempt, output, story } = workflowUnderTest([give('a'), give('b')], {
      script: { a: () => 2, b: ({ steps }: Seen) => steps.a.output * 3 },
    })
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect(output()).toMatchObject({
      a: { status: 'completed', output: 2, attempts: 1, error: null },
      b: { status: 'completed', output: 6 },
    })
    expect(story()).toEqual([
      'StepStarted a',
      'StepFinished a completed',
      'StepStarted b',
      'StepFinished b completed',
      'RunFinished completed',
    ])
  })

  test('all of them are durable before one acts outside, and what it remembers, too', async () => {
    const talk = { topic: 'x', format: 'panel', participants: [{ name: 'Ada', instructions: 'Reason.' }] }
    const seen: string[][] = []
    const { attempt, journal } = workflowUnderTest(
      [give('a'), give('b'), { id: 'talk', type: 'runDebate', request: talk }],
      {
        script: { a: () => 1, b: () => 2 },
        onDebate: () => seen.push(journal.steps.map(({ key }) => key)),
      },
    )
    await attempt()
    expect(seen).toEqual([['steps/a', 'steps/b', 'steps/talk/mark/child']])
  })

  test('small ones are written together, soon', async () => {
    const { attempt, journal } = workflowUnderTest([give('a'), give('b'), give('c')], {
      script: { a: () => 1, b: () => 2, c: () => 3 },
    })
    await attempt()
    expect(journal.writes).toEqual([{ events: 7, steps: 3 }])
  })

  test('a finished one never runs again, wherever a worker was killed', async () => {
    const calls: string[] = []
    const script = Object.fromEntries(
      ['a', 'b', 'c'].map((id) => [
        id,
        () => {
          calls.push(id)
          return id
        },
      ]),
    )
    const { attempt, journal } = workflowUnderTest([give('a'), give('b'), give('c')], { script })
    await attempt()
    expect(calls).toEqual(['a', 'b', 'c'])
    await attempt()
    expect(calls).toEqual(['a', 'b', 'c'])
    expect(journal.events.filter(({ type }) => type === 'StepFinished')).toHaveLength(3)
  })

  test('one whose `when` gives false is skipped, and the next ones see nothing of it', async () => {
    const { attempt, output } = workflowUnderTest([give('a', { when: 'no' }), give('b')], {
      script: { no: () => false, b: ({ steps }: Seen) => steps.a },
    })
    await attempt()
    expect(output().a).toMatchObject({ status: 'skipped', output: null, attempts: 0 })
    expect(output().b?.output).toEqual({ status: 'skipped', output: null })
  })

  test('a `when` that gives no boolean fails the run and says what it gave', async () => {
    const { attempt } = workflowUnderTest([give('a', { when: 'maybe' })], { script: { maybe: () => 'yes' } })
    expect(await attempt()).toMatchObject({
      status: 'failed',
      error: {
        code: 'step_failed',
        message: expect.stringContaining('"maybe" gave a string; expected true or false'),
      },
    })
  })
})

describe('condition', () => {
  const steps: Step[] = [
    {
      id: 'urgent',
      type: 'condition',
      expression: 'urgent',
      then: [give('page')],
      else: [give('wait')],
    },
    give('after'),
  ]

  test.each([
    [true, 'page', 'wait'],
    [false, 'wait', 'page'],
  ])('that gives %s runs %s and not %s', async (result, taken, left) => {
    const { attempt, output } = workflowUnderTest(steps, {
      script: {
        urgent: () => result,
        page: () => 1,
        wait: () => 2,
        after: ({ steps: seen }: Seen) => Object.keys(seen),
      },
    })
    await attempt()
    expect(output().urgent).toMatchObject({ status: 'completed', output: { result } })
    expect(output()[taken]?.status).toBe('completed')
    expect(output()[left]?.status).toBe('skipped')
    expect(output().after?.output).toEqual(['urgent', taken])
  })
})

describe('forEach', () => {
  const each = (more: Partial<Step> = {}): Step =>
    ({ id: 'each', type: 'forEach', items: 'items', steps: [give('double'), give('add')], ...more }) as Step
  const script = {
    items: () => [1, 2, 3],
    double: ({ item }: Seen) => item * 2,
    add: ({ steps, index }: Seen) => steps.double.output + index,
  }

  test('runs its steps for every item; its output has theirs', async () => {
    const { attempt, output } = workflowUnderTest([each()], { script })
    await attempt()
    expect(output().each).toMatchObject({
      status: 'completed',
      output: [
        { double: 2, add: 2 },
        { double: 4, add: 5 },
        { double: 6, add: 8 },
      ],
      items: [{ double: { status: 'completed' } }, {}, {}],
    })
    expect(Object.keys(output())).toEqual(['each'])
  })

  test('works on as many items at once as it is told', async () => {
    const pauses: Step[] = [
      {
        id: 'each',
        type: 'forEach',
        items: 'items',
        concurrency: 2,
        steps: [{ id: 'nap', type: 'delay', durationMs: hour }],
      },
    ]
    const { attempt, journal, clock, output } = workflowUnderTest(pauses, { script })
    const naps = () => journal.steps.filter(({ key }) => key.endsWith('/mark/until')).length
    expect(await attempt()).toBeNull()
    expect(naps()).toBe(2)
    expect(output().each).toMatchObject({
      status: 'waiting',
      items: [{ nap: { status: 'waiting' } }, {}, { nap: { status: 'pending' } }],
    })
    await clock.advance(hour)
    expect(await attempt()).toBeNull()
    expect(naps()).toBe(3)
    await clock.advance(hour)
    expect(await attempt()).toMatchObject({ status: 'completed' })
  })

  test('one item that fails ends the run, and what the others gave is kept', async () => {
    const failing = { ...script, double: ({ item }: Seen) => fail(item === 2, item) }
    const { attempt, output } = workflowUnderTest([each()], { script: failing })
    expect(await attempt()).toMatchObject({ status: 'failed', error: { code: 'step_failed' } })
    expect(output().each).toMatchObject({
      status: 'failed',
      items: [
        { add: { status: 'completed' } },
        { double: { status: 'failed' } },
        { double: { status: 'pending' } },
      ],
    })
  })

  test('with onError continue it fails and the run goes on', async () => {
    const failing = { ...script, double: ({ item }: Seen) => fail(item === 2, item) }
    const { attempt, output } = workflowUnderTest([each({ onError: 'continue' }), give('items')], {
      script: failing,
    })
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect(output().each).toMatchObject({ status: 'failed', error: { code: 'expression' } })
    expect(output().items?.status).toBe('completed')
  })

  test('what a failure that was let pass left out is skipped, not pending for ever', async () => {
    const failing = { ...script, double: ({ item }: Seen) => fail(item === 2, item), yes: () => true }
    const inBranch: Step = {
      ...{ id: 'branch', type: 'condition', expression: 'yes', onError: 'continue' },
      then: [give('broken'), give('left')],
    }
    const nap: Step = { id: 'nap', type: 'delay', durationMs: hour }
    const { attempt, output, clock } = workflowUnderTest([each({ onError: 'continue' }), inBranch, nap], {
      script: { ...failing, broken: () => fail(true, 1) },
    })
    expect(await attempt()).toBeNull()
    expect(output().each?.items?.map(({ add }) => add?.status)).toEqual(['completed', 'skipped', 'skipped'])
    await clock.advance(hour)
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect([output().broken?.status, output().left?.status]).toEqual(['failed', 'skipped'])
  })

  test('in a dry run an item gives what is named for it, before what is named for all', async () => {
    const participants = ['Ada', 'Bob'].map((name) => ({ name, instructions: 'Be brief.' }))
    const request = { topic: 'Tea?', format: 'panel', participants }
    const asks = each({
      steps: [
        { id: 'ask', type: 'approval', title: 'Yes?' },
        { id: 'constructor', type: 'runDebate', request },
      ],
    } as Partial<Step>)
    const outputs = { ask: { comment: 'all' }, 'steps/each/item/1/steps/ask': { comment: 'second' } }
    const { attempt, output } = workflowUnderTest([asks], { script, input: { dryRun: { outputs } } })
    await attempt()
    expect(output().each?.output).toMatchObject(
      ['all', 'second', 'all'].map((comment) => ({
        ask: { comment },
        constructor: { simulated: true },
      })),
    )
  })

  test('a single value is a list of one, nothing is an empty list', async () => {
    for (const [value, count] of [
      ['x', 1],
      [undefined, 0],
      [null, 0],
    ] as const) {
      const { attempt, output } = workflowUnderTest(
        [{ id: 'each', type: 'forEach', items: 'items', steps: [give('it')] }],
        { script: { items: () => value, it: () => 1 } },
      )
      await attempt()
      expect(output().each?.output).toHaveLength(count)
    }
  })

  test('many lanes within many lanes are through before long', async () => {
    const lanes: Step = {
      id: 'outer',
      type: 'forEach',
      items: 'hundred',
      concurrency: 50,
      steps: [
        { id: 'inner', type: 'forEach', items: 'ten', concurrency: 50, steps: [give('one'), give('two')] },
      ],
    }
    const { attempt, output } = workflowUnderTest([lanes], {
      script: {
        hundred: () => Array.from({ length: 100 }, (_, index) => index),
        ten: () => Array.from({ length: 10 }, (_, index) => index),
        one: () => 1,
        two: () => 2,
      },
    })
    const startedAt = cpuMs()
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect(output().outer?.items).toHaveLength(100)
    // Looking through the whole tree for every step took half a minute.
    expect(cpuMs() - startedAt).toBeLessThan(10_000)
  })

  test('its time is the time of everything in it', async () => {
    const naps: Step[] = [
      {
        id: 'each',
        type: 'forEach',
        items: 'items',
        timeoutMs: 5000,
        steps: [{ id: 'nap', type: 'delay', durationMs: hour }],
      },
    ]
    const { attempt, journal, clock } = workflowUnderTest(naps, { script })
    await attempt()
    expect(journal.waitsFor()?.untilMs).toBe(clock.now() + 5000)
    await clock.advance(5000)
    expect(await attempt()).toMatchObject({ status: 'failed', error: { code: 'timeout' } })
  })
})

describe('a step that fails', () => {
  test('fails the run, which goes on at this very step when it is retried', async () => {
    let isBroken = true
    const { attempt, output, journal } = workflowUnderTest([give('a'), give('b')], {
      script: { a: () => 1, b: () => fail(isBroken, 2) },
    })
    expect(await attempt()).toMatchObject({
      status: 'failed',
      error: { code: 'step_failed', message: 'Step "b": It broke.' },
    })
    expect(output().b).toMatchObject({
      status: 'failed',
      error: { code: 'expression', message: 'It broke.' },
      attempts: 1,
    })
    expect(journal.steps.map(({ key }) => key)).toEqual(['steps/a'])
    isBroken = false
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect(output().b).toMatchObject({ status: 'completed', output: 2 })
  })

  test('with onError continue is a result like any other', async () => {
    const { attempt, output } = workflowUnderTest([give('a', { onError: 'continue' }), give('b')], {
      script: { a: () => fail(true, 1), b: ({ steps }: Seen) => steps.a.status },
    })
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect(output().a).toMatchObject({ status: 'failed', error: { message: 'It broke.' } })
    expect(output().b?.output).toBe('failed')
  })

  test('inside of a condition that continues ends that branch alone', async () => {
    const steps: Step[] = [
      {
        id: 'if',
        type: 'condition',
        expression: 'yes',
        onError: 'continue',
        then: [give('bad'), give('never')],
      },
      give('after'),
    ]
    const { attempt, output } = workflowUnderTest(steps, {
      script: { yes: () => true, bad: () => fail(true, 1), after: () => 'went on' },
    })
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect(output().after?.output).toBe('went on')
    expect(output().never?.attempts).toBe(0)
  })
})

describe('waiting', () => {
  test('a delay holds no worker and remembers when it is over', async () => {
    const { attempt, clock, journal, output } = workflowUnderTest(
      [{ id: 'nap', type: 'delay', durationMs: hour }, give('b')],
      { script: { b: () => 1 } },
    )
    const startMs = clock.now()
    expect(await attempt()).toBeNull()
    expect(journal.waitsFor()).toEqual({ approvals: [], runIds: [], untilMs: startMs + hour })
    expect(output().nap).toMatchObject({ status: 'waiting', startedAt: new Date(startMs).toISOString() })

    await clock.advance(hour / 2)
    expect(await attempt()).toBeNull()
    expect(journal.waitsFor()?.untilMs).toBe(startMs + hour)

    await clock.advance(hour / 2)
    expect(await attempt()).toMatchObject({ status: 'completed' })
    expect(output().nap).toMatchObject({ status: 'completed', startedAt: new Date(startMs).toISOString() })
  })
})

test('a chain of runs that start each other ends with a clear error', async () => {
  const { attempt } = workflowUnderTest([give('a')], { script: { a: () => 1 }, input: { depth: 9 } })
  expect(await attempt()).toMatchObject({
    status: 'failed',
    error: {
      message: expect.stringContaining('the last of 8 runs'),
      hint: expect.stringContaining('runCompleted'),
    },
  })
})

function fail<Value>(isBroken: boolean, value: Value): Value {
  if (isBroken) throw new ExpressionError('failed', 'x', 'It broke.')
  return value
}

describe('a run has an end of its size', () => {
  const steps = [
    {
      ...{ id: 'each', type: 'forEach', items: 'items', onError: 'continue' },
      steps: [give('a', { onError: 'continue' })],
    } as Step,
    give('b'),
  ]
  const script = { items: () => Array.from({ length: 40 }, (_, n) => n), b: () => 1 }

  test('in characters: what its steps give is held all at once', async () => {
    const wide = 'x'.repeat(1024 * 1024)
    const { attempt, journal } = workflowUnderTest(steps, { script: { ...script, a: () => wide } })
    const finished = () => journal.steps.filter(({ kind }) => kind === 'step').length
    expect(await attempt()).toMatchObject({
      status: 'failed',
      error: { code: 'step_failed', message: expect.stringContaining('at most 32 million characters') },
    })
    expect(finished()).toBeLessThan(33)
    // A further attempt counts what is there.
    expect(await attempt()).toMatchObject({ status: 'failed' })
    expect(finished()).toBeLessThan(33)
  })

  test('in steps, those of all items counted, also when failures are caught', async () => {
    let calls = 0
    const { attempt, journal } = workflowUnderTest(steps, { script: { ...script, a: () => ++calls } })
    const earlier = { kind: 'step' as const, position: 0, usage: noUsage, output: { output: 1 } }
    const rows = journal.steps as JournalStep[]
    for (let n = 0; n < 9990; n += 1) rows.push({ ...earlier, key: `earlier/${n}` })
    expect(await attempt()).toMatchObject({
      status: 'failed',
      error: {
        message: expect.stringContaining('at most 10000 steps'),
        hint: expect.stringContaining('fewer items'),
      },
    })
    expect(calls).toBe(9)
  })
})
