import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { UsageError } from '../usage-error.ts'

/** More than a server takes; whoever pipes in something else by mistake is stopped early. */
const mostBytes = 1024 * 1024

interface Source {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stderr: Pick<NodeJS.WritableStream, 'write'>
}

/**
 * A value that nobody sees: typed at a prompt that echoes nothing, or everything on standard input but the line break at
 * its end.
 *
 * @returns null when the person broke off.
 * @throws UsageError when it is too long or no text.
 */
export function readSecret(source: Source, prompt: string, signal: AbortSignal): Promise<string | null> {
  return source.stdin.isTTY === true ? typed(source, prompt, signal) : piped(source)
}

function typed({ stdin, stderr }: Source, prompt: string, signal: AbortSignal): Promise<string | null> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: stdin, output: nowhere, terminal: true, historySize: 0 })
  stderr.write(prompt)
  return new Promise<string | null>((resolve) => {
    lines.once('line', resolve)
    // Ctrl-C, which is only a key while nothing is echoed, and Ctrl-D.
    lines.once('SIGINT', () => resolve(null))
    lines.once('close', () => resolve(null))
    signal.addEventListener('abort', () => resolve(null), { once: true })
  }).finally(() => {
    lines.close()
    stderr.write('\n')
  })
}

async function piped({ stdin }: Source): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > mostBytes)
      throw new UsageError('The value is too long.', { hint: 'A secret has 64 KiB at most.' })
    chunks.push(bytes)
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
    return text.replace(/\r?\n$/, '')
  } catch (error) {
    throw new UsageError('The value is no text in UTF-8.', {
      cause: error,
      hint: 'Encode it, e.g. with base64.',
    })
  }
}
