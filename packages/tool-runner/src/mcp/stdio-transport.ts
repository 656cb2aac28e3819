import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { deserializeMessage, serializeMessage } from '@modelcontextprotocol/sdk/shared/stdio.js'
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js'
import { createLineReader } from './line-reader.ts'
import type { LocalMcpServer } from './mcp-config.ts'

const largestMessage = 16 * 1024 * 1024
const longestLogLine = 2_000
const mostLogLines = 200

export interface StdioTransportOptions {
  /** The whole environment of the program. */
  readonly env: Readonly<Record<string, string>>
  /** Hears what the program writes to stderr: lines, cut, and at most 200 of them. */
  readonly onLogLine: (line: string) => void
  /** How long it may take to end after its stdin was closed, and again after SIGTERM, milliseconds. */
  readonly patienceMs: number
}

/**
 * Starts a local MCP server in a process group of its own. The SDK's own transport is not used, since it hands out
 * variables of our environment and ends the one process only, while servers are often started through `npx` or a shell.
 */
export function createStdioTransport(
  { command, args, cwd }: Pick<LocalMcpServer, 'command' | 'args' | 'cwd'>,
  { env, onLogLine, patienceMs }: StdioTransportOptions,
): Transport {
  let child: ChildProcessWithoutNullStreams | null = null
  let ended: Promise<void> = Promise.resolve()

  const transport: Transport = {
    start: () =>
      new Promise((resolve, reject) => {
        if (!existsSync(cwd)) return reject(new Error(`can't be started: there is no folder ${cwd}`))
        const started = spawn(command, [...args], { cwd, env, detached: true, windowsHide: true })
        child = started
        started.once('spawn', resolve)
        started.on('error', (error: NodeJS.ErrnoException) => {
          if (started.pid !== undefined) return transport.onerror?.(error)
          const why =
            error.code === 'ENOENT' ? `there is no program ${command}` : (error.code ?? error.message)
          reject(new Error(`can't be started: ${why}`))
        })
        ended = endOf(started).then(() => transport.onclose?.())
        // What it left behind would hold its pipes open.
        started.once('exit', () => signalGroup(started, 'SIGKILL'))
        started.stdin.on('error', () => undefined)
        started.stdout.on('data', messageReader(started))
        started.stderr.on('data', logReader(onLogLine))
      }),

    send: (message) =>
      new Promise((resolve, reject) => {
        if (child === null || !child.stdin.writable) return reject(new Error('the program has ended'))
        child.stdin.write(serializeMessage(message), (error) => (error ? reject(error) : resolve()))
      }),

    async close() {
      const ending = child
      if (ending === null || ending.pid === undefined) return
      ending.stdin.end()
      if (await within(ended, patienceMs)) return
      signalGroup(ending, 'SIGTERM')
      if (await within(ended, patienceMs)) return
      signalGroup(ending, 'SIGKILL')
      await ended
    },
  }

  function messageReader(started: ChildProcessWithoutNullStreams): (chunk: Buffer) => void {
    return createLineReader({
      longest: largestMessage,
      onLine: (line) => {
        if (line.trim() === '') return
        try {
          transport.onmessage?.(deserializeMessage(line))
        } catch {
          transport.onerror?.(new Error('wrote a line to stdout that is no message'))
        }
      },
      onTooLong: () => {
        transport.onerror?.(new Error(`wrote a message of more than ${largestMessage / 1024 / 1024} MiB`))
        signalGroup(started, 'SIGKILL')
      },
    })
  }

  return transport
}

function logReader(onLogLine: (line: string) => void): (chunk: Buffer) => void {
  let count = 0
  const onLine = (line: string) => {
    count += 1
    if (count <= mostLogLines) onLogLine(line.slice(0, longestLogLine))
    else if (count === mostLogLines + 1) onLogLine('… and more, which is not kept')
  }
  return createLineReader({ longest: 64 * 1024, onLine, onTooLong: () => onLine('(a very long line)') })
}

/** Resolves when it has ended and its pipes are closed, or a second after it has ended. */
function endOf(child: ChildProcessWithoutNullStreams): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve())
    child.once('error', () => child.pid === undefined && resolve())
    child.once('exit', () => {
      const timer = setTimeout(() => {
        for (const stream of [child.stdin, child.stdout, child.stderr]) stream.destroy()
        resolve()
      }, 1_000)
      child.once('close', () => clearTimeout(timer))
    })
  })
}

function signalGroup({ pid }: ChildProcessWithoutNullStreams, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // Nobody is left in the group.
  }
}

function within(ended: Promise<void>, ms: number): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), ms)
    void ended.then(() => {
      clearTimeout(timer)
      resolve(true)
    })
  })
}
