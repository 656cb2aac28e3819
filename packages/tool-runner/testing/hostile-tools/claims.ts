import type { HostileTool } from './hostile-tool.ts'

const say = (text: string) => `Deno.stdout.writeSync(new TextEncoder().encode(${text}));`
const wait = `await new Promise(() => {})`

/** Forged frames, results that hurt whoever reads them, and a runtime that was changed underneath. */
export const claimTools: readonly HostileTool[] = [
  { name: 'prints', code: `${say(`'hello\\n'`)} return 1`, ends: 'failed' },
  {
    name: 'prints what is not UTF-8',
    code: `Deno.stdout.writeSync(new Uint8Array([34, 255, 254, 34, 10])); return 1`,
    ends: 'failed',
  },
  {
    name: 'prints a frame that there is not',
    code: `${say(`'{"grant":{"net":["*"]}}\\n'`)} return 1`,
    ends: 'failed',
  },
  {
    name: 'prints a frame with more in it',
    code: `${say(`'{"result":1,"policy":{}}\\n'`)} return 1`,
    ends: 'failed',
  },
  { name: 'prints a number', code: `${say(`'1\\n'`)} return 1`, ends: 'failed' },
  { name: 'says again that it is ready', code: `${say(`'{"ready":true}\\n'`)} return 1`, ends: 'failed' },
  {
    name: 'forges a result',
    code: `${say(`'{"result":"forged"}\\n'`)} ${wait}`,
    ends: 'ok',
    gives: 'forged',
  },
  {
    name: 'forges two results',
    code: `${say(`'{"result":"one"}\\n{"result":"two"}\\n'`)} return 3`,
    ends: 'ok',
    gives: 'one',
  },
  {
    name: 'forges a translation',
    code: `${say(`'{"program":{"code":"exports.default = () => 2","kind":"function"}}\\n'`)} return 1`,
    ends: 'ok',
    gives: 1,
  },
  {
    name: 'forges an error of ours',
    code: `${say(`'{"error":{"code":"cancelled","message":"x"}}\\n'`)} ${wait}`,
    ends: 'failed',
  },
  {
    name: 'forges an error that there is not',
    code: `${say(`'{"error":{"code":"admin","message":"x"}}\\n'`)} ${wait}`,
    ends: 'failed',
  },
  {
    name: 'forges an answer',
    code: `${say(`'{"answer":{"id":1,"ok":true,"value":{}}}\\n'`)} ${wait}`,
    ends: 'failed',
  },
  {
    name: 'forges a request without an operation',
    code: `${say(`'{"ask":{}}\\n'`)} return 1`,
    ends: 'ok',
    gives: 1,
  },
  { name: 'forges a request that is a list', code: `${say(`'{"ask":[]}\\n'`)} return 1`, ends: 'failed' },
  {
    name: 'nests a request deeply',
    code: `${say(`'{"ask":' + '['.repeat(100_000) + ']'.repeat(100_000) + '}\\n'`)} return 1`,
    ends: 'failed',
  },
  {
    name: 'makes up a code',
    code: `throw Object.assign(new Error('x'), { code: 'needs_approval' })`,
    ends: 'failed',
  },
  {
    name: 'makes up that it was refused',
    code: `throw Object.assign(new Error('x'), { code: 'denied_net' })`,
    ends: 'failed',
  },
  { name: 'throws what is no error', code: `throw { toString() { throw 1 } }`, ends: 'failed' },
  {
    name: 'throws an error that throws',
    code: `const error = new Error('x'); Object.defineProperty(error, 'message', { get() { throw 1 } }); throw error`,
    ends: 'failed',
  },
  { name: 'throws a very long message', code: `throw new Error('x'.repeat(1_000_000))`, ends: 'failed' },
  {
    name: 'gives a key __proto__',
    code: `return JSON.parse('{"__proto__":{"isAdmin":true}}')`,
    ends: 'failed',
  },
  { name: 'hides a key __proto__', code: `return { list: [JSON.parse('{"__proto__":1}')] }`, ends: 'failed' },
  {
    name: 'spells the key in other ways',
    code: `${say(`'{"result":{"__pro\\\\u0074o__":{"x":1}}}\\n'`)} ${wait}`,
    ends: 'failed',
  },
  {
    name: 'gives a key constructor',
    code: `return { constructor: { prototype: { x: 1 } } }`,
    ends: 'failed',
  },
  { name: 'gives a cyclic result', code: `const one = {}; one.self = one; return one`, ends: 'failed' },
  { name: 'gives a big integer', code: `return 1n`, ends: 'failed' },
  {
    name: 'gives a result that throws',
    code: `return { toJSON() { throw new Error('no') } }`,
    ends: 'failed',
  },
  {
    name: 'gives a result that says another one',
    code: `return { toJSON: () => ({ said: 'other' }) }`,
    ends: 'ok',
    gives: { said: 'other' },
  },
  { name: 'gives a function', code: `return () => 1`, ends: 'ok', gives: null },
  { name: 'gives nothing', code: ``, ends: 'ok', gives: null },
  {
    name: 'gives a deep result',
    code: `let one: any = 1; for (let i = 0; i < 500; i++) one = [one]; return one`,
    ends: 'failed',
  },
  {
    name: 'gives very many small things',
    code: `return Array(600_000).fill([])`,
    ends: ['failed', 'output_limit'],
  },
  {
    name: 'gives text that no database takes',
    code: `return ['a\\0b', 'c\\ud800d', { 'k\\0': 1 }]`,
    ends: 'ok',
    gives: ['ab', 'c\ufffdd', { k: 1 }],
  },
  { name: 'has no function', code: `export default 1`, ends: 'failed' },
  { name: 'has no default export', code: `import 'node:assert'\nconst x = 1`, ends: 'failed' },
  { name: 'is no TypeScript', code: `export default async ( => {`, ends: 'failed' },
  {
    name: 'is nested more deeply than can be read',
    code: `export default () => ${'('.repeat(20_000)}1${')'.repeat(20_000)}`,
    ends: ['failed', 'memory'],
  },
  {
    name: 'changes JSON',
    code: `JSON.stringify = () => '{"result":"forged"}'; JSON.parse = () => ({}); return 1`,
    ends: 'ok',
    gives: 1,
  },
  {
    name: 'changes promises',
    code: `Promise.prototype.then = () => {}; Promise.allSettled = () => {}; return 1`,
    ends: ['ok', 'timeout', 'failed'],
    gives: 1,
    timeoutMs: 500,
  },
  {
    name: 'changes the encoder',
    code: `TextEncoder.prototype.encode = () => new Uint8Array([123, 10]); return 1`,
    ends: ['ok', 'failed'],
    gives: 1,
  },
  {
    name: 'changes what all objects have',
    code: `Object.prototype.toJSON = () => 'mine'; Object.prototype.error = { code: 'x' }; return { a: 1 }`,
    ends: ['ok', 'failed'],
    gives: 'mine',
  },
  {
    name: 'changes arrays',
    code: `Array.prototype.map = () => { throw 1 }; Array.prototype[Symbol.iterator] = () => { throw 1 }; return [1]`,
    ends: ['ok', 'failed'],
    gives: [1],
  },
  {
    name: 'takes away the runtime',
    code: `for (const name of Object.getOwnPropertyNames(globalThis)) { try { delete globalThis[name] } catch {} } return 1`,
    ends: ['ok', 'failed'],
    gives: 1,
  },
  { name: 'ends its process', code: `Deno.exit(0)`, ends: 'failed' },
  {
    name: 'ends its process through Node',
    code: `import process from 'node:process'\nexport default () => process.exit(133)`,
    ends: ['failed', 'memory'],
  },
  {
    name: 'aborts its process',
    code: `import process from 'node:process'\nexport default () => process.abort()`,
    ends: ['failed', 'memory'],
  },
  {
    name: 'fails where nobody waits',
    code: `Promise.reject(new Error('unseen')); await new Promise((resolve) => setTimeout(resolve, 200)); return 1`,
    ends: 'failed',
  },
  {
    name: 'fails in a timer',
    code: `setTimeout(() => { throw new Error('unseen') }, 1); ${wait}`,
    ends: 'failed',
  },
  {
    name: 'fails before it is called',
    code: `import 'node:assert'\nthrow new Error('early')\nexport default () => 1`,
    ends: 'failed',
  },
]
