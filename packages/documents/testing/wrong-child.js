// A child that a file has taken over; the file's name says what it does.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { Worker } from 'node:worker_threads'

const say = (frame) => process.stdout.write(`${JSON.stringify(frame)}\n`)
const part = (text) => ({ kind: 'paragraph', text, level: null, page: null })
const attempt = async (name, act) => {
  try {
    await act()
    return part(`${name}: yes`)
  } catch {
    return part(`${name}: no`)
  }
}
const connected = (port) =>
  new Promise((resolve, reject) => connect(port, '127.0.0.1').once('connect', resolve).once('error', reject))

const acts = {
  spins() {
    for (;;);
  },
  eatsBuffers() {
    const eaten = []
    setInterval(() => eaten.push(Buffer.alloc(32 * 1024 * 1024, 1)), 10)
  },
  eatsHeap() {
    const eaten = []
    for (;;) eaten.push({ eaten: [eaten.length] })
  },
  floods() {
    const chunk = 'x'.repeat(65_536)
    const more = () => process.stdout.write(chunk, more)
    more()
  },
  babbles: () => process.stdout.write('hello\n'),
  aborts: () => process.abort(),
  exits: () => process.exit(3),
  closes() {
    closeSync(1)
    setInterval(() => {}, 1_000)
  },
  opensTwice: () => say({ open: { mediaType: 'text/plain' } }),
  halves: () =>
    process.stdout.write('{"parts":[{"kind":"paragraph","text":"\\ud800","level":null,"page":null}]}\n'),
  async escapes(port) {
    const parts = [
      await attempt('reads files', () => readFileSync('/etc/hostname')),
      await attempt('reads its own code', () => readFileSync(import.meta.filename)),
      await attempt('writes files', () => writeFileSync(`${tmpdir()}/written-by-a-child`, '')),
      await attempt('starts processes', () => spawn(process.execPath, ['-e', '0'])),
      await attempt('starts threads', () => new Worker('0', { eval: true })),
      await attempt('sees our environment', () => {
        if (!Object.keys(process.env).some((name) => name === 'HOME' || name === 'PATH')) throw new Error()
      }),
      await attempt('sees our processes', () => {
        if (!existsSync(`/proc/${process.ppid}/status`) || process.pid === 1) throw new Error()
      }),
      await attempt('connects', () => connected(port)),
    ]
    say({ parts })
    say({ end: { pages: null, notes: [] } })
  },
}

let held = ''
for await (const chunk of process.stdin) {
  held += chunk
  if (held.includes('\n')) break
}
const [act, argument] = JSON.parse(held.slice(0, held.indexOf('\n'))).name.split(' ')
if (act !== 'exits') say({ open: { mediaType: 'text/plain' } })
await acts[act](Number(argument))
