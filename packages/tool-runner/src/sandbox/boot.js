// @ts-check
// What every child runs first: it waits for a script, gives it its context and tells the parent how it went. It
// protects nobody: the tool shares its process and may break all of it, which is why the parent believes none of what
// it says. It comes over standard input as the body of an async function (see boot.ts), so that it imports nothing and
// exports nothing.

/** @typedef {{ code: string, message: string }} Fault */
/** @typedef {{ text: string } | { base64: string }} WireBody */
/** @typedef {{ id: number, ok: true, value: unknown } | { id: number, ok: false, error: Fault }} Answer */
/**
 * @typedef {object} Start
 * @property {string} source - TypeScript.
 * @property {Program | null} program - What it was translated to before.
 * @property {unknown} args
 * @property {number} maxOutputBytes
 * @property {number} abortAfterMs - When `ctx.signal` fires; a little before the parent kills.
 */

/** Requests under way at once; more wait here, so that the parent never has to hold up a tool that plays fair. */
const maxInFlight = 16
const maxLogLine = 16_000
const maxMessage = 65_536
/** Of the frame around a result. */
const emptyBytes = '{"result":}\n'.length
const encoder = new TextEncoder()
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
// Taken before the tool can change them.
const { parse, stringify } = JSON
const { inspect, exit } = Deno
const read = Deno.stdin.read.bind(Deno.stdin)
const readSync = Deno.stdin.readSync.bind(Deno.stdin)
const writeSync = Deno.stdout.writeSync.bind(Deno.stdout)

class ToolError extends Error {
  name = 'ToolError'
  /** @param {Fault} fault */
  constructor({ code, message }) {
    super(message)
    this.code = code
  }
}

/** Errors that this file made: their codes count, those that a tool makes up do not. */
const ownErrors = new WeakSet()

/** @param {Fault} fault */
function ownError(fault) {
  const error = new ToolError(fault)
  ownErrors.add(error)
  return error
}

/** @param {string | Uint8Array} frame - JSON, or its bytes with the line break. */
function send(frame) {
  let bytes = typeof frame === 'string' ? encoder.encode(`${frame}\n`) : frame
  while (bytes.length > 0) bytes = bytes.subarray(writeSync(bytes))
}

const decoder = new TextDecoder()
const buffer = new Uint8Array(64 * 1024)
/** @type {string[]} */
let parts = []

/** Lines that end within the next bytes. @param {number | null} count - Of bytes in the buffer. @returns {string[]} */
function nextLines(count) {
  // The parent is gone.
  if (count === null) exit(0)
  const [first, ...rest] = decoder.decode(buffer.subarray(0, count), { stream: true }).split('\n')
  parts.push(first)
  const lines = []
  for (const part of rest) {
    lines.push(parts.join(''))
    parts = [part]
  }
  return lines
}

/** @type {Map<number, (answer: Answer) => void>} */
const waiting = new Map()
/** @type {(() => void)[]} */
const queue = []
/** @type {Set<Promise<unknown>>} */
const pending = new Set()
/** @type {AbortSignal | undefined} */
let signal
let inFlight = 0
let lastId = 0

/** @param {string} op @param {object} fields */
function ask(op, fields) {
  const asked = askInTurn(op, fields)
  pending.add(asked)
  const settled = () => pending.delete(asked)
  asked.then(settled, settled)
  return asked
}

/** @param {string} op @param {object} fields */
async function askInTurn(op, fields) {
  while (inFlight >= maxInFlight) await new Promise((resolve) => queue.push(() => resolve(null)))
  inFlight += 1
  lastId += 1
  const id = lastId
  try {
    /** @type {Answer} */
    const answer = await new Promise((resolve) => {
      waiting.set(id, resolve)
      send(stringify({ ask: { op, id, ...fields } }))
    })
    if (answer.ok) return answer.value
    throw ownError(answer.error)
  } finally {
    waiting.delete(id)
    inFlight -= 1
    queue.shift()?.()
  }
}

/** @param {Uint8Array} bytes @returns {WireBody} */
function toWire(bytes) {
  try {
    return { text: strictDecoder.decode(bytes) }
  } catch {
    return { base64: bytes.toBase64() }
  }
}

/** @param {unknown} content - As a tool gave it. @returns {WireBody} */
function contentToWire(content) {
  if (typeof content === 'string') return { text: content }
  if (content instanceof Uint8Array) return { base64: content.toBase64() }
  throw new TypeError('Expected the content of the file as a string or a Uint8Array')
}

/** @param {WireBody} body */
const fromWire = (body) => ('text' in body ? encoder.encode(body.text) : Uint8Array.fromBase64(body.base64))

/** @param {unknown} input @param {RequestInit} init */
async function contextFetch(input, init = {}) {
  // Only to bring method, headers and body into one form; the address goes to the parent as it is.
  const isRequest = input instanceof Request
  const request = isRequest ? new Request(input, init) : new Request('http://tool.invalid/', init)
  const bytes = request.body === null ? null : new Uint8Array(await request.arrayBuffer())
  const { url, status, headers, body } = await ask('fetch', {
    url: isRequest ? input.url : String(input),
    method: request.method.toUpperCase(),
    headers: [...request.headers],
    body: bytes === null ? null : toWire(bytes),
    redirect: request.redirect,
  })
  const text = () => new TextDecoder().decode(fromWire(body))
  return {
    url,
    status,
    ok: status >= 200 && status < 300,
    headers,
    text: async () => text(),
    json: async () => parse(text()),
    bytes: async () => fromWire(body),
  }
}

/** @param {unknown[]} values */
async function log(...values) {
  lastId += 1
  const line = values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ')
  // Has no answer, so that lines also come through when the tool never lets go of the thread.
  send(stringify({ ask: { op: 'log', id: lastId, line: line.slice(0, maxLogLine) } }))
}

/** @param {number} abortAfterMs */
const contextFor = (abortAfterMs) =>
  Object.freeze({
    fetch: contextFetch,
    async readFile(path, as = 'utf8') {
      const bytes = fromWire(await ask('readFile', { path: String(path), as }))
      return as === 'bytes' ? bytes : new TextDecoder().decode(bytes)
    },
    async writeFile(path, content) {
      const body = contentToWire(content)
      await ask('writeFile', { path: String(path), body })
    },
    listFiles: (path) => ask('listFiles', { path: String(path) }),
    async saveArtifact(name, content, mediaType = null) {
      const body = contentToWire(content)
      return ask('saveArtifact', { name: String(name), mediaType, body })
    },
    secret: (name) => ask('secret', { name: String(name) }),
    sendMessage: ({ channel, to = null, text }) => ask('sendMessage', { channel, to, text }),
    searchDocuments: (query, { collection = null, limit = 10 } = {}) =>
      ask('searchDocuments', { query, collection, limit }),
    log,
    get signal() {
      // Made when asked for: the first timer of a process costs 6 ms.
      signal ??= AbortSignal.timeout(abortAfterMs)
      return signal
    },
  })

/** By the kind of access that the runtime refused. */
const insteadOf = {
  net: ['denied_net', 'Use ctx.fetch, and name the host under `net` in its policy.'],
  read: ['denied_read', 'Use ctx.readFile, and name the path under `read` in its policy.'],
  write: ['denied_write', 'Use ctx.writeFile, and name the path under `write` in its policy.'],
  env: ['denied_run', 'Use ctx.secret, or give what it needs as an argument.'],
  import: ['denied_run', 'Keep all code in the one file; `node:` modules can be imported.'],
}

/** What the tool's code is called in messages of the runtime. */
const toolAddress = /data:text\/javascript;base64,[\w+/=]*|file:\/\/\/stripTypeScriptTypes\.ts/g

/** @param {unknown} error @returns {Fault} */
function faultOf(error) {
  if (!(error instanceof Error)) return { code: 'failed', message: `The tool threw ${inspect(error)}` }
  if (ownErrors.has(error)) return { code: error.code, message: error.message }
  const { name, message } = error
  const [, asked, what] = /Requires (\w+) access(?: to (.{1,300}?))?(?:, run again|$)/s.exec(message) ?? []
  // Node's modules for names say no more than this.
  const isLookup = /^(?:getaddrinfo EPERM|query[A-Z]\w* UNKNOWN) /.test(message)
  if (asked !== undefined || isLookup || name === 'NotCapable' || name === 'PermissionDenied') {
    const kind = asked ?? (isLookup ? 'net' : (/--allow-(\w+)/.exec(message)?.[1] ?? 'such'))
    const [code, advice] = insteadOf[kind] ?? ['denied_run', 'No policy can give it to a tool.']
    const access = `no ${kind} access of its own${what === undefined ? '' : ` (${what})`}`
    return { code, message: `The tool has ${access}. ${advice}` }
  }
  if (name === 'RangeError' && /allocat|out of memory/i.test(message))
    return { code: 'memory', message: `The tool ran out of memory: ${message}` }
  const cause = error.cause instanceof Error ? faultOf(error.cause) : null
  if (cause !== null && cause.code !== 'failed') return cause
  const words = message.replace(toolAddress, 'tool.ts').replace(/^SyntaxError: /, '')
  if (/^(?:npm|jsr|remote|A remote) specifier|^Importing |^Import ".*" not allowed/i.test(message))
    return { code: 'denied_run', message: `${words} ${insteadOf.import[1]}` }
  return { code: 'failed', message: name === 'Error' ? words : `${name}: ${words}` }
}

/** @param {unknown} error */
function fail(error) {
  const { code, message } = faultOf(error)
  send(stringify({ error: { code, message: message.slice(0, maxMessage) } }))
}

/**
 * @typedef {object} Program
 * @property {string} code - JavaScript.
 * @property {'function' | 'module'} kind - Body of an async function that sets `exports.default`, or a module.
 */

/** @param {string} typescript @returns {Promise<Program>} */
async function translate(typescript) {
  const { stripTypeScriptTypes } = await import('node:module')
  return asFunction(withoutTypes(typescript, stripTypeScriptTypes))
}

function withoutTypes(typescript, stripTypeScriptTypes) {
  try {
    // Keeps lines and columns.
    return stripTypeScriptTypes(typescript)
  } catch {
    // Knows enums, namespaces and parameter properties as well.
    return stripTypeScriptTypes(typescript, { mode: 'transform' })
  }
}

/**
 * Most tools import nothing and export one expression. As a function they start in a tenth of the time that Deno takes
 * to import a module. Every mention of either word elsewhere, be it in a comment, leaves the code a module.
 *
 * @param {string} code @returns {Program}
 */
function asFunction(code) {
  const isPlain = code.split(/\bexport\b/).length === 2 && !/\bimport\b|\barguments\b/.test(code)
  const expression = /^export default (?!(?:async )?function|class|abstract)/m
  if (!isPlain || !expression.test(code)) return { code, kind: 'module' }
  return { code: `'use strict'; ${code.replace(expression, 'exports.default = ')}`, kind: 'function' }
}

const AsyncFunction = (async () => {}).constructor

/** @param {Program} program */
async function load({ code, kind }) {
  if (kind === 'module') return import(`data:text/javascript;base64,${encoder.encode(code).toBase64()}`)
  const exports = { default: undefined }
  await AsyncFunction('exports', code)(exports)
  return exports
}

/** @param {Start} start @param {typeof send} send */
async function run({ source, program, args, maxOutputBytes, abortAfterMs }, send) {
  const known = program ?? (await translate(source))
  // So that it is done once for each source.
  if (program === null) send(stringify({ program: known }))
  const { default: tool } = await load(known)
  if (typeof tool !== 'function')
    throw new Error('There is no function to call. Write `export default async (args, ctx) => result`.')
  const result = await tool(args, contextFor(abortAfterMs))
  // What was not awaited still belongs to the call.
  if (pending.size > 0) await Promise.allSettled(pending)
  const json = stringify(result) ?? 'null'
  const bytes = encoder.encode(`{"result":${json}}\n`)
  const size = bytes.length - emptyBytes
  if (size > maxOutputBytes) {
    const message = `The result has ${size} bytes; the policy allows ${maxOutputBytes}.`
    throw ownError({ code: 'output_limit', message })
  }
  send(bytes)
}

// Ways around the checks of arguments, though not of permissions.
delete Deno[Deno.internal]
for (const level of ['log', 'info', 'debug', 'warn', 'error', 'trace']) console[level] = log
addEventListener('unhandledrejection', (event) => {
  event.preventDefault()
  fail(event.reason)
})
addEventListener('error', (event) => {
  event.preventDefault()
  fail(event.error)
})

// What runs for the first time takes ten times as long: so all of it runs once before the call.
const rehearsal = { source: '', args: {}, maxOutputBytes: 9, abortAfterMs: 0 }
await run(
  { ...rehearsal, program: { code: 'exports.default = async () => null', kind: 'function' } },
  () => {},
)
parse(stringify(rehearsal))
send('{"ready":true}')
let lines = []
// Nothing else is there to be done yet, and a thread less is to be started.
while (lines.length === 0) lines = nextLines(readSync(buffer))
run(parse(lines[0]), send).catch(fail)
for (;;) {
  for (const line of nextLines(await read(buffer))) {
    /** @type {{ answer: Answer }} */
    const { answer } = parse(line)
    waiting.get(answer.id)?.(answer)
  }
}
