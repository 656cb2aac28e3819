import type { HostileTool } from './hostile-tool.ts'

/** Environment, other programs, native code, and more permission than it has. */
export const machineTools: readonly HostileTool[] = [
  { name: 'reads the environment', code: `return Deno.env.toObject()`, ends: 'denied_run' },
  { name: 'reads a variable', code: `return Deno.env.get('WORKBENCH_SECRET_KEY')`, ends: 'denied_run' },
  {
    name: 'reads the environment through Node',
    code: `import process from 'node:process'\nexport default () => ({ ...process.env })`,
    ends: ['denied_run', 'ok'],
    gives: {},
  },
  { name: 'sets a variable', code: `Deno.env.set('LD_PRELOAD', '/tmp/x.so')`, ends: 'denied_run' },
  { name: 'asks for the name of the machine', code: `return Deno.hostname()`, ends: 'denied_run' },
  { name: 'asks for its network cards', code: `return Deno.networkInterfaces()`, ends: 'denied_run' },
  { name: 'asks who it is', code: `return Deno.uid()`, ends: 'denied_run' },
  {
    name: 'asks Node who it is',
    code: `import { userInfo } from 'node:os'\nexport default () => userInfo()`,
    ends: 'denied_run',
  },
  { name: 'runs a program', code: `return new Deno.Command('/bin/sh').output()`, ends: 'denied_run' },
  {
    name: 'runs a program through Node',
    code: `import { execSync } from 'node:child_process'\nexport default () => String(execSync('id'))`,
    ends: 'denied_run',
  },
  {
    name: 'forks itself',
    code: `import { fork } from 'node:child_process'\nexport default () => { fork('/tmp/x.js') }`,
    ends: ['denied_run', 'denied_read'],
  },
  { name: 'kills its parent', code: `Deno.kill(Deno.ppid, 'SIGKILL')`, ends: 'denied_run' },
  { name: 'kills its group', code: `Deno.kill(0, 'SIGKILL')`, ends: 'denied_run' },
  {
    name: 'signals its parent through Node',
    code: `import process from 'node:process'\nexport default () => process.kill(process.ppid, 'SIGTERM')`,
    ends: 'denied_run',
  },
  { name: 'loads a library', code: `Deno.dlopen('libc.so.6', {})`, ends: ['denied_run', 'denied_read'] },
  {
    name: 'loads an addon',
    code: `import { createRequire } from 'node:module'\nexport default () => createRequire('file:///tmp/x.js')('/tmp/x.node')`,
    ends: ['denied_run', 'denied_read', 'failed'],
  },
  {
    name: 'asks for permission',
    code: `return (await Deno.permissions.request({ name: 'read' })).state`,
    ends: 'ok',
    gives: 'denied',
  },
  {
    name: 'asks for permission, then reads',
    code: `await Deno.permissions.request({ name: 'read', path: '/etc/passwd' }); return Deno.readTextFile('/etc/passwd')`,
    ends: 'denied_read',
  },
  {
    name: 'makes a worker with every permission',
    code: `const code = 'postMessage(await Deno.readTextFile("/etc/passwd"))'
return await new Promise((resolve, reject) => {
  const worker = new Worker('data:text/javascript,' + encodeURIComponent(code), { type: 'module', deno: { permissions: 'all' } })
  worker.onmessage = ({ data }) => resolve(data)
  worker.onerror = (event) => { event.preventDefault(); reject(new Error(event.message)) }
})`,
    ends: ['failed', 'denied_read', 'denied_run'],
  },
  {
    name: 'reads in a worker',
    code: `const code = 'try { postMessage(await Deno.readTextFile("/etc/passwd")) } catch { postMessage("held") }'
return await new Promise((resolve) => {
  const worker = new Worker('data:text/javascript,' + encodeURIComponent(code), { type: 'module' })
  worker.onmessage = ({ data }) => resolve(data)
})`,
    // V8 reserves so much for a second thread that the limit of the kernel ends it.
    ends: ['ok', 'memory'],
    gives: 'held',
  },
  {
    name: "reads in one of Node's workers",
    code: `import { Worker } from 'node:worker_threads'
export default () => new Promise((resolve, reject) => {
  const worker = new Worker('require("node:worker_threads").parentPort.postMessage(require("node:fs").readFileSync("/etc/passwd", "utf8"))', { eval: true })
  worker.on('message', resolve)
  worker.on('error', reject)
})`,
    ends: ['memory', 'failed', 'denied_read', 'denied_run'],
    timeoutMs: 3_000,
  },
  {
    name: 'imports a file as text',
    code: `import text from 'file:///etc/passwd' with { type: 'text' }\nexport default () => text`,
    ends: ['denied_read', 'denied_run', 'failed'],
  },
  {
    name: 'imports a file as JSON',
    code: `return import('file:///etc/passwd', { with: { type: 'json' } })`,
    ends: ['denied_read', 'denied_run', 'failed'],
  },
  {
    name: 'imports a file as bytes',
    code: `return import('/etc/passwd', { with: { type: 'bytes' } })`,
    ends: ['denied_read', 'denied_run', 'failed'],
  },
  {
    name: 'imports a computed path',
    code: `const path = ['file:///etc', 'passwd'].join('/'); return import(path)`,
    ends: ['denied_read', 'denied_run'],
  },
  {
    name: 'imports in hidden words',
    code: `return (0, eval)('imp' + 'ort("file:///etc/passwd")')`,
    ends: ['denied_read', 'denied_run', 'failed'],
  },
  {
    name: 'imports from the network',
    code: `import x from 'https://deno.land/std/version.ts'\nexport default () => x`,
    ends: 'denied_run',
  },
  { name: 'imports from this machine', code: `return import('http://127.0.0.1:1/x.ts')`, ends: 'denied_run' },
  {
    name: 'imports from npm',
    code: `import x from 'npm:left-pad'\nexport default () => x`,
    ends: 'denied_run',
  },
  { name: 'imports from jsr', code: `return import('jsr:@std/assert')`, ends: 'denied_run' },
  {
    name: 'imports data that reads',
    code: `return import('data:text/javascript,export default await Deno.readTextFile("/etc/passwd")')`,
    ends: 'denied_read',
  },
  {
    name: 'requires a file',
    code: `import { createRequire } from 'node:module'\nexport default () => createRequire('file:///etc/')('/etc/passwd')`,
    ends: ['denied_read', 'failed'],
  },
  {
    name: 'evaluates with the inspector',
    code: `import { Session } from 'node:inspector'\nexport default () => { const session = new Session(); session.connect(); return 'connected' }`,
    ends: ['denied_run', 'failed', 'ok'],
    gives: 'connected',
  },
  {
    name: 'reaches for the inner parts of the runtime',
    code: `return Object.keys(Deno[Deno.internal]?.core?.ops ?? {}).length`,
    ends: ['ok', 'failed'],
    gives: 0,
  },
  {
    name: 'keeps something for the next call',
    code: `localStorage.setItem('kept', 'by a call before')`,
    ends: ['failed', 'denied_write'],
  },
  {
    name: 'keeps something in the cache',
    code: `const cache = await caches.open('kept'); await cache.put('http://kept/', new Response('by a call before'))`,
    ends: ['failed', 'denied_write'],
  },
]
