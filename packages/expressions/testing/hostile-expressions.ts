import type { ExpressionFault } from '@workbench/core/ports/expressions'

export interface HostileExpression {
  readonly name: string
  readonly expression: string
  /** How it must end; a list where the machine decides what comes first. */
  readonly ends: ExpressionFault | 'ok' | readonly ExpressionFault[]
  /** What it may give at most, of `ok`. */
  readonly gives?: unknown
}

/** What they see: a text of a million characters among other things. */
export const hostileContext = {
  trigger: { body: { list: [1, 2, 3], text: 'Hello', big: 'x'.repeat(1_000_000) } },
  steps: { ask: { output: { a: 1 }, status: 'completed' } },
}

const big = '$$.trigger.body.big'
const grow = '$f := function($s, $n) { $n = 0 ? $s : $f($s & $s, $n - 1) };'
const twice = (made: string) =>
  `($f := function($o, $n) { $n = 0 ? $o : $f(${made}, $n - 1) }; $f({"a": 1}, 40))`

/** They never end by themselves, or after years. */
export const endless: readonly HostileExpression[] = [
  { name: 'a call of itself', expression: '($f := function() { $f() }; $f())', ends: 'timeout' },
  {
    name: 'two calls of each other',
    expression: '($f := function($n) { $g($n) }; $g := function($n) { $f($n) }; $f(1))',
    ends: 'timeout',
  },
  {
    name: 'a pattern that goes back and back',
    expression: `$match("${'a'.repeat(40)}!", /^(a+)+$/)`,
    ends: 'timeout',
  },
  {
    name: 'a pattern in $replace',
    expression: `$replace("${'a'.repeat(40)}!", /(a|a)*$/, "")`,
    ends: 'timeout',
  },
  {
    name: 'a signature that goes back and back',
    expression: `(function($a)<${'s+'.repeat(25)}:s>{ 1 })(${'"a",'.repeat(60)} 1)`,
    ends: ['timeout', 'failed'],
  },
  { name: 'all pairs', expression: '$distinct([1..99999])', ends: 'timeout' },
  {
    name: 'an order without order',
    expression:
      '$map([1..9999], function($i) { $sort([1..9999], function($a, $b) { $random() > 0.5 }).{"n": $} })',
    ends: ['timeout', 'limit'],
  },
]

/** They want more than there is. */
export const greedy: readonly HostileExpression[] = [
  { name: 'a range of 1e9', expression: '[1..1e9]', ends: 'limit' },
  { name: 'a range of 9999999', expression: '[1..9999999]', ends: 'limit' },
  { name: 'deep calls', expression: '($f := function($n) { 1 + $f($n + 1) }; $f(1))', ends: 'limit' },
  { name: '$pad', expression: '$length($pad("x", 400000000))', ends: 'limit' },
  { name: '$pad to the left', expression: '$length($pad("x", -400000000, "€"))', ends: 'limit' },
  { name: '$pad with much', expression: `$length($pad("x", 1000, ${big}))`, ends: 'limit' },
  { name: 'doubled text', expression: `(${grow} $length($f("x", 28)))`, ends: 'limit' },
  { name: 'doubled wide text', expression: `(${grow} $uppercase($f("€", 28)))`, ends: 'limit' },
  { name: '$join', expression: `$length($join([1..400].(${big})))`, ends: 'limit' },
  { name: '$join by much', expression: `$length($join([1..400].("a"), ${big}))`, ends: 'limit' },
  { name: '$string', expression: `$length($string([1..400].(${big})))`, ends: 'limit' },
  { name: 'a list as text', expression: `$length([1..400].(${big}) & "x")`, ends: 'limit' },
  { name: '$replace', expression: `$length($replace(${big}, "x", ${big}))`, ends: 'limit' },
  { name: '$replace by pattern', expression: `$length($replace(${big}, /x/, ${big}))`, ends: 'limit' },
  {
    name: '$replace without a call of its own',
    expression: '$length($reduce([1..40].("x"), $replace(?, ?, "xx")))',
    ends: 'limit',
  },
  {
    name: '$pad without a call of its own',
    expression: '$reduce([1000000000, 1000000000], $pad(?, ?))',
    ends: ['limit', 'failed'],
  },
  { name: '$match', expression: `$count($match(${big}, /x/))`, ends: 'limit' },
  { name: '$fromMillis', expression: '$length($fromMillis(0, "[D,1000000000-*]"))', ends: 'limit' },
  { name: '$now', expression: '$length($now("[D,1000000000-*]"))', ends: 'limit' },
  { name: '$formatNumber', expression: `$formatNumber(1, ${big})`, ends: 'limit' },
  {
    name: 'doubled lists',
    expression: '($f := function($l) { $f([$l, $l]) }; $f([1..1000]))',
    ends: 'limit',
  },
  { name: 'doubled objects', expression: twice('{"a": $o, "b": $o}'), ends: 'limit' },
  { name: 'doubled objects as text', expression: `$string(${twice('{"a": $o, "b": $o}')})`, ends: 'limit' },
  { name: 'doubled objects, copied', expression: `$clone(${twice('{"a": $o, "b": $o}')})`, ends: 'limit' },
  {
    name: 'deep results',
    expression: '($f := function($o, $n) { $n = 0 ? $o : $f({"a": $o}, $n - 1) }; $f(1, 65))',
    ends: 'limit',
  },
  { name: 'many values', expression: '[1..99999].[$, $]', ends: 'limit' },
  { name: 'a large result', expression: `[${big}, ${big}]`, ends: 'limit' },
  { name: 'a fault that tells everything', expression: `$number(${big})`, ends: 'failed' },
  { name: 'a fault about a long list', expression: `[1..400].(${big}) + 1`, ends: ['failed', 'limit'] },
  { name: 'a circle', expression: '($$ ~> |$$.trigger|{"self": $$}|; $$)', ends: 'limit' },
  { name: 'a circle as text', expression: '($$ ~> |$$.trigger|{"self": $$}|; $string($$))', ends: 'limit' },
  {
    name: 'a circle, all the way down',
    expression: '($$ ~> |$$.trigger|{"self": $$}|; **)',
    ends: ['limit', 'timeout'],
  },
]

/** They fill the memory of their thread bit by bit. */
export const hungry: readonly HostileExpression[] = [
  { name: 'a list of lists', expression: '[1..9999].([1..9999])', ends: 'limit' },
  {
    name: 'long texts',
    expression: `$map([1..9999], function($i) { $uppercase(${big} & $i) })`,
    ends: 'limit',
  },
]

/** They want out, or to stay behind. */
export const prying: readonly HostileExpression[] = [
  { name: 'constructor', expression: '"a".constructor', ends: 'ok' },
  { name: '__proto__', expression: 'trigger.__proto__', ends: 'ok' },
  { name: 'constructor by $lookup', expression: '$lookup(trigger, "constructor")', ends: 'ok' },
  { name: 'toString', expression: 'trigger.body.list.toString', ends: 'ok' },
  { name: 'process', expression: 'process.env', ends: 'ok' },
  { name: 'globalThis', expression: '$globalThis', ends: 'ok' },
  { name: '$eval', expression: '$eval("1 + 1")', ends: 'failed' },
  { name: 'no $eval', expression: '$exists($eval)', ends: 'ok', gives: false },
  { name: 'a function', expression: '$sum', ends: 'failed' },
  { name: 'a function of its own', expression: 'function($a) { $a }', ends: 'failed' },
  { name: 'a pattern', expression: '/a/', ends: 'failed' },
  { name: 'a function in a list', expression: '[1, $sum]', ends: 'failed' },
  { name: 'a function in an object', expression: '{"a": {"b": $sum}}', ends: 'failed' },
  { name: 'what a function is made of', expression: '$sum.implementation', ends: 'ok' },
  {
    name: 'all that a function is made of',
    expression: '$count($sum.**.implementation)',
    ends: 'ok',
    gives: 0,
  },
  { name: 'what a function remembers', expression: '(function() { 1 }).**.environment', ends: 'ok' },
  { name: 'the parts of a function', expression: '$spread($sum)', ends: ['failed', 'limit'] },
  {
    name: 'the parts of a function, one by one',
    expression: '$each($sum, function($v, $k) { $k })',
    ends: 'failed',
  },
  { name: 'a result with __proto__', expression: '{"__proto__": {"isAdmin": true}}', ends: 'failed' },
  { name: 'a result with constructor', expression: '{"a": {"constructor": 1}}', ends: 'failed' },
  {
    name: '__proto__ by $merge',
    expression: '$merge([{"a": 1}, {"__proto__": {"isAdmin": true}}])',
    ends: 'failed',
  },
  {
    name: '__proto__ by transform',
    expression: '($ ~> |trigger|{"__proto__": {"isAdmin": true}}|).trigger.isAdmin',
    ends: 'ok',
  },
  { name: 'names of functions in results', expression: '{"_jsonata_lambda": true}', ends: 'failed' },
  { name: 'no number', expression: '1 / 0', ends: 'failed' },
]

/** They change what the next expression would use, if they could. */
export const vandals: readonly HostileExpression[] = [
  { name: 'a function', expression: '{} ~> |$uppercase|{"implementation": 1}|', ends: 'failed' },
  {
    name: 'a function by another',
    expression: '{} ~> |$uppercase|{"implementation": $lowercase}|',
    ends: 'failed',
  },
  {
    name: 'a function away',
    expression: '{} ~> |$uppercase|{}, ["implementation", "_jsonata_function"]|',
    ends: 'failed',
  },
  { name: 'the number of arguments', expression: '{} ~> |$uppercase|{"arity": 7}|', ends: 'failed' },
  { name: 'the signature', expression: '{} ~> |$uppercase|{"signature": 7}|', ends: 'failed' },
  { name: 'a name', expression: '($uppercase := $lowercase; 1)', ends: 'ok', gives: 1 },
  { name: 'the context', expression: '($$ ~> |$$.steps.ask.output|{"a": 2}|; 1)', ends: 'ok', gives: 1 },
  {
    name: 'the context by a copy that is none',
    expression: '($clone := function($o) { $o }; $$ ~> |steps.ask.output|{"a": 2}|; 1)',
    ends: 'ok',
    gives: 1,
  },
  { name: 'a list of the context', expression: '(trigger.body.list[]; 1)', ends: 'ok', gives: 1 },
]
