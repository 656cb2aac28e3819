import type { ToolFault } from '@workbench/core/models/tool'
import type { Child } from './child.ts'
import { faultOfExit } from './fault-of-exit.ts'
import { claimedFault, type Frame, parseFrame } from './frame.ts'
import { ClaimError, cleanJson } from './json-claim.ts'
import { FloodError } from './lines.ts'
import type { Script, ScriptHost, ScriptOutcome } from './sandbox.ts'
import type { Translations } from './translations.ts'

/** More than boot.js ever has under way: only a tool that forges its requests is held up. */
const maxPending = 64

type End =
  | { readonly kind: 'result'; readonly result: unknown; readonly bytes: number }
  /** `isOver`: the script came to its end by itself. */
  | { readonly kind: 'fault'; readonly fault: ToolFault; readonly isOver: boolean }

/** Has a warmed child run a script, and kills it whatever comes of it. */
export async function runScript(
  child: Child,
  script: Script,
  host: ScriptHost,
  translations: Translations,
): Promise<ScriptOutcome> {
  const { promise: ending, resolve: end } = Promise.withResolvers<End>()
  const stop = (code: ToolFault['code'], message: string) =>
    end({ kind: 'fault', fault: { code, message }, isOver: false })
  const onAbort = () => stop('cancelled', 'The call was cancelled.')
  const timer = setTimeout(
    () => stop('timeout', `The tool took longer than ${script.timeoutMs} ms.`),
    script.timeoutMs,
  )
  host.signal.addEventListener('abort', onAbort, { once: true })
  if (host.signal.aborted) onAbort()
  void child.floods.then(() => stop('output_limit', 'The tool wrote too much to its standard error.'))
  listen(child, script, host, translations).then(end, (error: unknown) => stop(...reasonFor(error)))
  const program = translations.of(script.source)
  void child.send({
    source: program === null ? script.source : '',
    program,
    args: script.args,
    maxOutputBytes: script.maxOutputBytes,
    abortAfterMs: Math.max(0, script.timeoutMs - Math.min(250, script.timeoutMs / 10)),
  })
  const ended = await ending
  clearTimeout(timer)
  host.signal.removeEventListener('abort', onAbort)
  return outcomeOf(ended, child)
}

async function outcomeOf(end: End, child: Child): Promise<ScriptOutcome> {
  if (end.kind === 'result') {
    // The caller goes on first. How the script ended is known; the kill that follows would only tell of signal 9.
    setImmediate(() => void child.kill())
    return { result: end.result, error: null, resultBytes: end.bytes, exit: { code: 0, signal: null } }
  }
  const killed = await child.kill()
  return {
    result: null,
    error: end.fault,
    resultBytes: 0,
    exit: end.isOver ? { code: 1, signal: null } : killed,
  }
}

async function listen(
  child: Child,
  script: Script,
  host: ScriptHost,
  translations: Translations,
): Promise<End> {
  const pending = new Set<Promise<void>>()
  // Of a source that is known the child has nothing to tell: what comes is the tool's, meant for the calls after it.
  let isTranslationDue = translations.of(script.source) === null
  for await (const line of child.lines) {
    const isProgram = isTranslationDue && startsWith(line, '{"program":')
    const isResult = !isProgram && !startsWith(line, '{"ask":') && !startsWith(line, '{"error":')
    if (isResult && line.length > script.maxOutputBytes + 1_024) return tooLarge(script)
    const frame = read(line)
    if ('ask' in frame) {
      const answering = answer(child, host, frame.ask).finally(() => pending.delete(answering))
      pending.add(answering)
      if (pending.size >= maxPending) await Promise.race(pending)
    } else if ('program' in frame) {
      if (isTranslationDue) translations.keep(script.source, frame.program)
    } else if ('error' in frame) {
      return { kind: 'fault', fault: claimedFault(frame.error), isOver: true }
    } else if ('result' in frame) {
      // Forged requests may still be under way; nothing of a call happens after it.
      await Promise.all(pending)
      const bytes = Buffer.byteLength(JSON.stringify(frame.result))
      return bytes > script.maxOutputBytes
        ? tooLarge(script)
        : { kind: 'result', result: frame.result, bytes }
    } else throw new ClaimError(`${strayOutput}: it was ready before.`)
    isTranslationDue = false
  }
  const exit = await child.ended
  return { kind: 'fault', fault: faultOfExit(exit, child.complaints()), isOver: false }
}

async function answer(child: Child, host: ScriptHost, request: Readonly<Record<string, unknown>>) {
  const value = await host.answer(request).catch(() => ({ id: request.id, ok: false, error: runnerFault }))
  // boot.js waits for no answer to a log line: a tool that logs and never lets go of the thread would not read it.
  if (request.op !== 'log') await child.send({ answer: value })
}

const runnerFault: ToolFault = { code: 'failed', message: 'The tool runner had a fault of its own.' }

const tooLarge = ({ maxOutputBytes }: Script): End => ({
  kind: 'fault',
  fault: {
    code: 'output_limit',
    message: `The result is larger than the policy allows: ${maxOutputBytes} bytes.`,
  },
  isOver: false,
})

/** @throws ClaimError */
function read(line: Uint8Array): Frame {
  try {
    const frame = parseFrame(line)
    return 'result' in frame ? { result: cleanJson(frame.result) } : frame
  } catch (error) {
    if (!(error instanceof ClaimError)) throw error
    const what = startsWith(line, '{"result":') ? 'The result is refused' : strayOutput
    throw new ClaimError(`${what}: ${error.message}`, { cause: error })
  }
}

const strayOutput =
  'The tool wrote something of its own to its standard output (use the result and ctx.log instead)'

const startsWith = (line: Uint8Array, text: string) => Buffer.from(text).equals(line.subarray(0, text.length))

function reasonFor(error: unknown): [code: ToolFault['code'], message: string] {
  if (error instanceof FloodError) return ['output_limit', error.message]
  if (error instanceof ClaimError) return ['failed', error.message]
  return ['failed', 'The connection to the process of the tool broke.']
}
