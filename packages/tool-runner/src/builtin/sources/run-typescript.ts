// Runs code that came as an argument, in this process, which is made for one call and may do nothing by itself.

type Run = (input: unknown, ctx: object) => unknown

const hasDefaultExport = /^[ \t]*export\s+default\b/m

/** The ways to read the code, best first. The first that parses is the one that is meant. */
function readingsOf(code: string): string[] {
  if (hasDefaultExport.test(code)) return [code]
  // On the first line of the code, so that messages name its lines.
  const head = 'export default async (input, ctx) => { '
  const lines = code.trimEnd().split('\n')
  const last = lines.pop() ?? ''
  return [
    `export default async (input, ctx) => (\n${code.trim().replace(/;+$/, '')}\n)`,
    `${head}${[...lines, `return (${last.trim().replace(/;+$/, '')})`].join('\n')}\n}`,
    `${head}${code}\n}`,
  ]
}

type Bytes = Uint8Array<ArrayBuffer> & { toBase64(): string }

const moduleOf = (code: string): Promise<{ readonly default?: unknown }> => {
  const bytes = new TextEncoder().encode(code) as Bytes
  return import(`data:application/typescript;base64,${bytes.toBase64()}`)
}

async function load(code: string): Promise<unknown> {
  let fault: unknown
  for (const reading of readingsOf(code)) {
    try {
      return (await moduleOf(reading)).default
    } catch (error) {
      fault = error
    }
  }
  throw fault
}

/** Messages of the parser name the data: URL with all of the code. */
const tidied = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error
  const message = error.message.replace(/ ?(at )?data:application\/typescript;base64,[A-Za-z0-9+/=]+/g, '')
  return message === error.message ? error : new Error(message)
}

export default async ({ code, input = null }: { code: string; input?: unknown }, ctx: object) => {
  const printed: string[] = []
  const { console: terminal } = globalThis
  const { log } = terminal
  terminal.log = (...values: unknown[]) => {
    const words = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
    printed.push(words.join(' '))
    log(...values)
  }
  try {
    const loaded = await load(code)
    const result = await (typeof loaded === 'function' ? (loaded as Run)(input, ctx) : loaded)
    return result === undefined && printed.length > 0 ? printed.join('\n') : result
  } catch (error) {
    throw tidied(error)
  }
}
