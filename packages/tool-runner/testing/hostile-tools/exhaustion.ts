import type { HostileTool } from './hostile-tool.ts'

const flood = (stream: 'stdout' | 'stderr', text: string) =>
  `const bytes = new TextEncoder().encode(${text}); for (;;) Deno.${stream}.writeSync(bytes)`

/** Memory, output and time without end. */
export const exhaustionTools: readonly HostileTool[] = [
  {
    name: 'fills the heap',
    code: `const kept = []; for (;;) kept.push(new Array(1_000).fill({ x: 1 }).map((one) => ({ ...one })))`,
    ends: ['memory', 'timeout'],
    timeoutMs: 8_000,
  },
  {
    name: 'fills buffers',
    code: `const kept = []; for (;;) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1))`,
    ends: 'memory',
    timeoutMs: 8_000,
  },
  {
    name: 'asks for one huge buffer',
    code: `return new Uint8Array(2 ** 32).fill(1).length`,
    ends: 'memory',
    timeoutMs: 8_000,
  },
  {
    name: 'fills the memory of WebAssembly',
    code: `const kept = []; for (;;) { const one = new WebAssembly.Memory({ initial: 1_000 }); new Uint8Array(one.buffer).fill(1); kept.push(one) }`,
    ends: 'memory',
    timeoutMs: 8_000,
  },
  {
    name: 'grows text',
    code: `let text = 'x'; for (;;) { text += text; text.charCodeAt(1) }`,
    ends: ['memory', 'failed'],
    timeoutMs: 8_000,
  },
  {
    name: 'swallows that there is no more memory',
    code: `const kept = []; for (;;) { try { kept.push(new Uint8Array(1024 * 1024).fill(1)) } catch {} }`,
    ends: ['timeout', 'memory'],
    timeoutMs: 1_500,
  },
  {
    name: 'makes many workers',
    code: `const code = 'const kept = []; for (;;) kept.push(new Uint8Array(1024 * 1024).fill(1))'
for (let i = 0; i < 64; i++) new Worker('data:text/javascript,' + encodeURIComponent(code), { type: 'module' })
await new Promise(() => {})`,
    ends: ['memory', 'timeout', 'failed'],
    timeoutMs: 5_000,
  },
  { name: 'floods its output', code: flood('stdout', `'x'.repeat(1023) + '\\n'`), ends: 'failed' },
  {
    name: 'floods its output with requests',
    code: flood('stdout', `'{"ask":{"op":"log","id":1,"line":"' + 'x'.repeat(60_000) + '"}}\\n'`),
    ends: 'output_limit',
    timeoutMs: 8_000,
  },
  {
    name: 'writes a line without end',
    code: flood('stdout', `'x'.repeat(65_536)`),
    ends: 'output_limit',
    timeoutMs: 8_000,
  },
  {
    name: 'floods its error output',
    code: flood('stderr', `'x'.repeat(65_536)`),
    ends: 'output_limit',
    timeoutMs: 8_000,
  },
  {
    name: 'logs without end',
    code: `for (;;) console.log('x'.repeat(10_000))`,
    ends: ['output_limit', 'timeout'],
    timeoutMs: 8_000,
  },
  {
    name: 'asks without end and reads no answer',
    code: flood('stdout', `'{"ask":{"op":"fetch","id":1}}\\n'.repeat(100)`),
    ends: ['timeout', 'output_limit'],
    timeoutMs: 1_500,
  },
  {
    name: 'asks ten thousand things at once',
    code: `await Promise.allSettled(Array.from({ length: 10_000 }, () => ctx.secret('x'))); return 'done'`,
    ends: 'ok',
    gives: 'done',
    timeoutMs: 10_000,
  },
  { name: 'gives a result that is too large', code: `return 'x'.repeat(5_000_000)`, ends: 'output_limit' },
  {
    name: 'forges a result that is too large',
    code: `Deno.stdout.writeSync(new TextEncoder().encode('{ "result":"' + 'x'.repeat(60_000) + '"}\\n')); await new Promise(() => {})`,
    ends: 'output_limit',
  },
  { name: 'loops', code: `for (;;) {}`, ends: 'timeout', timeoutMs: 400 },
  {
    name: 'loops before it is called',
    code: `for (;;) {}\nexport default () => 1`,
    ends: 'timeout',
    timeoutMs: 400,
  },
  { name: 'loops in microtasks', code: `for (;;) await null`, ends: 'timeout', timeoutMs: 400 },
  {
    name: 'loops in timers',
    code: `await new Promise(() => setInterval(() => {}, 0))`,
    ends: 'timeout',
    timeoutMs: 400,
  },
  { name: 'never settles', code: `await new Promise(() => {})`, ends: 'timeout', timeoutMs: 400 },
  {
    name: 'backtracks',
    code: `return /^(a+)+$/.test('a'.repeat(40) + 'b')`,
    ends: 'timeout',
    timeoutMs: 400,
  },
  {
    name: 'sleeps in the thread',
    code: `Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)`,
    ends: ['timeout', 'failed'],
    timeoutMs: 400,
  },
  {
    name: 'ignores that its time is up',
    code: `ctx.signal.addEventListener('abort', () => {}); await new Promise(() => {})`,
    ends: 'timeout',
    timeoutMs: 400,
  },
  {
    name: 'ignores signals',
    code: `for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGQUIT']) { try { Deno.addSignalListener(name, () => {}) } catch {} } for (;;) {}`,
    ends: 'timeout',
    timeoutMs: 400,
  },
  {
    name: 'eats what its parent says',
    code: `const buffer = new Uint8Array(1_000); for (;;) await Deno.stdin.read(buffer)`,
    ends: 'timeout',
    timeoutMs: 400,
  },
  {
    name: 'waits for a person',
    code: `prompt('Password?'); alert('x'); return 'done'`,
    ends: ['ok', 'timeout', 'failed'],
    gives: 'done',
    timeoutMs: 400,
  },
  {
    name: 'leaves a worker behind',
    code: `new Worker('data:text/javascript,for(;;){}', { type: 'module' }); return 'done'`,
    ends: ['ok', 'memory'],
    gives: 'done',
  },
]
