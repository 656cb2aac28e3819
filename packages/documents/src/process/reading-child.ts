import type { DocumentPart } from '@workbench/core/ports/document-reader'
import { type Frame, type Header, lineBytes } from '../child/frames.ts'
import type { Fault } from '../child/read-fault.ts'
import { tooMuchText } from '../child/too-much-text.ts'
import type { ChildCommand } from './child-command.ts'
import { faultOfExit } from './fault-of-exit.ts'
import { feedChild } from './feed-child.ts'
import { parseFrame } from './parse-frame.ts'
import { LineTooLongError, readLines } from './read-lines.ts'
import { startChild } from './start-child.ts'
import { watchChild } from './watch-child.ts'

/** What ended a reading that is the document's fault, not ours. */
export class ReadingFault extends Error {
  override readonly name = 'ReadingFault'
  readonly fault: Fault

  constructor(fault: Fault) {
    super(fault.reason)
    this.fault = fault
  }
}

export interface ReadingChild {
  /**
   * What the child says next; `end` is the last.
   *
   * @throws ReadingFault, what the source of the bytes threw, or the signal's reason.
   */
  next(): Promise<Exclude<Frame, { fault: unknown }>>
  /** Ends the child and lets go of the source, at any time. */
  end(): Promise<void>
}

interface Reading {
  readonly command: ChildCommand
  /** A line to send before the header; null for none. */
  readonly code: string | null
  /** Whether the command says on descriptor 3 which process it started. */
  readonly saysPid: boolean
  readonly header: Header
  readonly bytes: AsyncIterable<Uint8Array>
  readonly signal: AbortSignal
}

const unexpected: Fault = {
  code: 'document_unreadable',
  reason: 'made the process that read it say things that it never says',
  hint: 'The file may be made to do harm. Ask whoever it came from.',
}

/** A process of its own that reads one document, within its limits. */
export function readingChild({ command, code, saysPid, header, bytes, signal }: Reading): ReadingChild {
  const { limits } = header
  const child = startChild(command, saysPid)
  const lines = readLines(child.output, lineBytes)
  const { promise: stopped, reject: stop } = Promise.withResolvers<never>()
  stopped.catch(() => {})
  let isAsked = false
  let hasBegun = false
  let textBytes = 0
  const head = JSON.stringify(header)
  const feeding = feedChild(child.input, code === null ? [head] : [code, head], bytes)
  feeding.done.catch(stop)
  const unwatch = watchChild(
    { pid: child.pid, isWorking: () => isAsked && !feeding.isWaiting() },
    limits,
    (fault) => stop(new ReadingFault(fault)),
  )
  const onAbort = () => {
    stop(signal.reason)
    // Nobody may be there to hear of it.
    void end()
  }
  signal.addEventListener('abort', onAbort, { once: true })

  async function end(): Promise<void> {
    unwatch()
    signal.removeEventListener('abort', onAbort)
    await child.kill()
  }

  async function line(): Promise<string> {
    isAsked = true
    try {
      const { done, value } = await Promise.race([lines.next(), stopped])
      if (done !== true) return value
      // What the source threw comes first: without it the child would not have ended.
      await Promise.race([feeding.done, child.exited])
      const exit = await Promise.race([child.exited, stopped])
      const fault = faultOfExit(exit, child.complaints(), hasBegun, limits)
      throw fault === null ? endedByItself(child.complaints()) : new ReadingFault(fault)
    } catch (error) {
      throw error instanceof LineTooLongError ? new ReadingFault(unexpected) : error
    } finally {
      isAsked = false
    }
  }

  function counted(parts: readonly DocumentPart[]): void {
    for (const { text } of parts) textBytes += Buffer.byteLength(text)
    if (textBytes > limits.textBytes) throw new ReadingFault(tooMuchText(null, limits.textBytes).fault)
  }

  return {
    async next() {
      const frame = parseFrame(await line())
      if (frame === null || 'open' in frame === hasBegun) {
        if (frame === null || !('fault' in frame)) throw new ReadingFault(unexpected)
      }
      if ('fault' in frame) throw new ReadingFault(frame.fault)
      hasBegun = true
      if ('parts' in frame) counted(frame.parts)
      return frame
    },
    end,
  }
}

const endedByItself = (complaints: string) =>
  new Error(`The process that reads documents ended by itself. ${complaints.slice(-500)}`)
