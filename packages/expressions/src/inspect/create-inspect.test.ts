import { cpuMs } from '@workbench/core/testing/cpu-ms'
import { expect, test } from 'vitest'
import { createInspect } from './create-inspect.ts'

const inspect = createInspect()

test.each([
  ['1 + 2', [], []],
  ['trigger.body.title', ['trigger'], []],
  ['steps.ask.output', ['steps'], ['ask']],
  ['steps.`post-slack`.output', ['steps'], ['post-slack']],
  ['steps."ask".output', ['steps'], ['ask']],
  ['$.steps.ask', ['steps'], ['ask']],
  ['$$.steps.ask', ['steps'], ['ask']],
  ['(steps).ask', ['steps'], ['ask']],
  ['steps.(ask & tell.output)', ['steps'], ['ask', 'tell']],
  ['steps.ask[0].output', ['steps'], ['ask']],
  ['steps.ask.output.list[$.n > $$.steps.other.output]', ['steps'], ['other', 'ask']],
  ['trigger.body.items[price > steps.limit]', ['trigger'], []],
  ['trigger.body.items[price > $$.steps.limit.output]', ['trigger', 'steps'], ['limit']],
  ['$map(trigger.list, function($v) { $v + steps.base.output })', ['trigger', 'steps'], ['base']],
  ['$sum(steps.a.output) > 3 and steps.b.status = "completed"', ['steps'], ['a', 'b']],
  ['{"a": steps.a.output, item.name: index}', ['steps', 'item', 'index'], ['a']],
  ['[steps.a.output, run.id]', ['steps', 'run'], ['a']],
  ['$x := steps.a; $x.b', ['steps'], ['a']],
  ['steps.a.output ? steps.b : steps.c', ['steps'], ['a', 'b', 'c']],
  ['steps.a ?? steps.b ?: steps.c', ['steps'], ['a', 'b', 'c']],
  ['steps.a.output^(>score, name)', ['steps'], ['a']],
  ['steps.a.output{name: score}', ['steps'], ['a']],
  ['steps{"a": ask}', ['steps'], ['ask']],
  ['steps.a ~> |output|{"b": c}|', ['steps'], ['a']],
  ['steps.a ~> $count', ['steps'], ['a']],
  ['inputs@$i.steps.a[b = $i.c]', ['inputs', 'steps'], ['a']],
  ['$now() & workflow.name', ['workflow'], []],
  ['-inputs.n', ['inputs'], []],
  ['$exists(secrets.KEY)', ['secrets'], []],
  ['steps.__proto__', ['steps'], ['__proto__']],
])('%j says what it reads', (expression, roots, steps) => {
  const facts = inspect(expression.startsWith('$x :=') ? `(${expression})` : expression)
  expect(facts.problem).toBeNull()
  expect([...facts.roots].sort()).toEqual([...roots].sort())
  expect([...facts.steps].sort()).toEqual([...steps].sort())
  expect(facts.readsAllSteps).toBe(false)
})

test.each([
  'steps',
  '$$',
  '$',
  '$$.steps',
  'steps.*',
  '*.ask',
  '**.output',
  '$lookup(steps, inputs.id)',
  '$lookup("steps")',
  '$keys(steps)',
  '$keys()',
  'steps.$keys()',
  'steps.$lookup(inputs.id)',
  '($s := steps; $s.a)',
  '($all := $$; $all.steps.a)',
  'steps[ask.output = 1]',
  '$string()',
  '{"a": steps}',
  'function($s){ 1 }(steps)',
  'steps ~> $keys',
  'true ? steps : inputs',
])('%j does not say which steps it reads', (expression) => {
  expect(inspect(expression)).toMatchObject({ problem: null, readsAllSteps: true })
})

test.each(['$$', '*.a', '$keys()', '($all := $; $all.trigger)', 'trigger.%.inputs'])(
  '%j reads everything there may be',
  (expression) => {
    expect(inspect(expression).roots).toEqual(
      expect.arrayContaining(['trigger', 'inputs', 'steps', 'run', 'workflow', 'now', 'item', 'index']),
    )
  },
)

test.each([
  ['1 +', 'character 4'],
  ['trigger.body.(', 'character 15'],
  ['a b', 'character 4'],
  ['"open', 'terminated'],
  ['{\n  "a": 1,\n  "b": ]\n}', 'line 3, character'],
  ['', 'Unexpected end'],
  ['   ', 'Unexpected end'],
  ['/[/', 'character'],
  ['/(/x/', 'character'],
  ['$eval("1")', '$eval'],
  ['"1" ~> $eval(?)', '$eval'],
])('%j is a problem', (expression, problem) => {
  expect(inspect(expression).problem).toContain(problem)
})

test.each([
  ['parentheses', '('.repeat(20_000)],
  ['closed parentheses', `${'('.repeat(9_999)}1${')'.repeat(9_999)}`],
  ['lists', `${'['.repeat(9_999)}1${']'.repeat(9_999)}`],
  ['doubled defaults', `${'('.repeat(3_000)}a${'?:b)'.repeat(3_000)}`],
  ['doubled nulls', `${'('.repeat(60)}a${'??b)'.repeat(60)}`],
  ['a long path', Array(10_000).fill('a').join('.')],
  ['a long sum', Array(10_000).fill('1').join('+')],
  ['parents', Array(6_000).fill('%').join('.')],
  ['conditions', 'a?'.repeat(9_999)],
  ['comments', '/**/'.repeat(5_000)],
  ['predicates', `a${'[1][]'.repeat(3_900)}`],
  ['too long', '1'.repeat(20_001)],
])('%s of a hostile text end soon', (_, expression) => {
  const started = cpuMs()
  expect(inspect(expression)).toBeDefined()
  expect(cpuMs() - started).toBeLessThan(2000)
})

test('an expression too long is said to be', () => {
  expect(inspect(`"${'x'.repeat(20_000)}"`).problem).toContain('20000')
})
