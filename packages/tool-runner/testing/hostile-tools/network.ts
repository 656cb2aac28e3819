import type { HostileTool } from './hostile-tool.ts'

const addresses = [
  'http://127.0.0.1:8000/',
  'http://localhost:8000/',
  'http://[::1]:8000/',
  'http://[::ffff:127.0.0.1]:8000/',
  'http://[64:ff9b::7f00:1]:8000/',
  'http://2130706433:8000/',
  'http://0x7f000001:8000/',
  'http://0177.0.0.1:8000/',
  'http://127.1:8000/',
  'http://0.0.0.0:8000/',
  'http://169.254.169.254/latest/meta-data/',
  'http://metadata.google.internal/',
  'http://example.com/',
]

/** Connections by every client there is, to addresses in every notation. */
export const networkTools: readonly HostileTool[] = [
  ...addresses.map(
    (url): HostileTool => ({
      name: `fetches ${url}`,
      code: `return (await fetch(${JSON.stringify(url)})).text()`,
      ends: 'denied_net',
    }),
  ),
  { name: 'connects', code: `return Deno.connect({ hostname: '127.0.0.1', port: 9 })`, ends: 'denied_net' },
  {
    name: 'connects with TLS',
    code: `return Deno.connectTls({ hostname: '127.0.0.1', port: 9 })`,
    ends: 'denied_net',
  },
  {
    name: 'connects to a socket of the file system',
    code: `return Deno.connect({ transport: 'unix', path: '/var/run/docker.sock' })`,
    ends: ['denied_net', 'denied_read', 'denied_write', 'failed'],
  },
  { name: 'listens', code: `Deno.listen({ port: 0 })`, ends: 'denied_net' },
  { name: 'serves', code: `Deno.serve({ port: 0 }, () => new Response())`, ends: 'denied_net' },
  {
    name: 'listens for datagrams',
    code: `Deno.listenDatagram({ port: 0, transport: 'udp' })`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'asks the name service',
    code: `return Deno.resolveDns('example.com', 'A')`,
    // Behind bwrap there is not even the file that says where it is.
    ends: ['denied_net', 'failed'],
  },
  { name: 'opens a WebSocket', code: `new WebSocket('ws://127.0.0.1:8000/')`, ends: 'denied_net' },
  {
    name: 'opens a WebSocket as a stream',
    code: `await new WebSocketStream('ws://127.0.0.1:8000/').opened`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'listens to events',
    code: `new EventSource('http://127.0.0.1:8000/'); await new Promise(() => {})`,
    ends: ['denied_net', 'failed', 'timeout'],
    timeoutMs: 500,
  },
  {
    name: 'connects through Node',
    code: `import { connect } from 'node:net'
export default () => new Promise((resolve, reject) => connect(9, '127.0.0.1').on('connect', resolve).on('error', reject))`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'asks over HTTP through Node',
    code: `import { get } from 'node:http'
export default () => new Promise((resolve, reject) => get('http://127.0.0.1:8000/', resolve).on('error', reject))`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'asks over HTTPS through Node',
    code: `import { get } from 'node:https'
export default () => new Promise((resolve, reject) => get('https://example.com/', resolve).on('error', reject))`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'asks over HTTP/2 through Node',
    code: `import { connect } from 'node:http2'
export default () => new Promise((resolve, reject) => connect('http://127.0.0.1:8000/').on('connect', resolve).on('error', reject))`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'sends a datagram through Node',
    code: `import { createSocket } from 'node:dgram'
export default () => new Promise((resolve, reject) => {
  createSocket('udp4').on('error', reject).send('x', 9, '127.0.0.1', (error) => (error ? reject(error) : resolve('sent')))
})`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'asks the name service through Node',
    code: `import { resolve4 } from 'node:dns/promises'\nexport default () => resolve4('secrets.example.com')`,
    ends: ['denied_net', 'failed'],
  },
  {
    name: 'looks a name up through Node',
    code: `import { lookup } from 'node:dns/promises'\nexport default () => lookup('secrets.example.com')`,
    ends: ['denied_net', 'failed', 'denied_run'],
  },
  {
    name: 'takes over a descriptor',
    code: `import { Socket } from 'node:net'
export default () => new Promise((resolve, reject) => { new Socket({ fd: 3 }).on('error', reject).write('{"result":"forged"}\\n', () => resolve('written')) })`,
    ends: ['failed', 'denied_net', 'denied_run', 'timeout', 'ok', 'memory'],
    gives: 'written',
    timeoutMs: 1_000,
  },
  {
    name: 'asks its context for what it may not have',
    code: `return ctx.fetch('http://127.0.0.1:8000/')`,
    ends: 'denied_net',
  },
]
