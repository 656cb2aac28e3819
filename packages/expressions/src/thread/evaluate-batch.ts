import type { ExpressionFault } from '@workbench/core/ports/expressions'
import { limits } from '../limits.ts'
import { createRecent } from '../recent.ts'
import { faultInWords, type JsonataFault } from '../words.ts'
import { compile } from './compile.ts'
import { createLibrary } from './library.ts'
import { LimitError } from './limit-error.ts'
import type { Batch, BatchResult } from './messages.ts'
import { resultAsJson } from './result-as-json.ts'

/** JSONata's faults that are about limits: calls too deep, lists too long. */
const limitCodes: ReadonlySet<string | undefined> = new Set(['D1011', 'D2014', 'D2015'])

/** The functions of a thread: evaluates one batch after the other. */
export async function createEvaluateBatch(): Promise<(batch: Batch) => Promise<BatchResult>> {
  let now = 0
  const library = await createLibrary(() => now)
  const compiled = createRecent((text) => compile(text, library), 500)

  return async ({ expressions, context }: Batch): Promise<BatchResult> => {
    now = Date.now()
    let data = dataFrom(context)
    let bytes = 0
    const values: (string | undefined)[] = []
    for (const expression of expressions) {
      try {
        const { evaluate, mayWrite } = compiled(expression)
        const json = resultAsJson(await evaluate(data))
        if (mayWrite) data = dataFrom(context)
        bytes += json?.length ?? 0
        if (bytes > limits.batchBytes)
          throw new LimitError(`They give more than ${limits.batchBytes} bytes in all.`)
        values.push(json)
      } catch (error) {
        return { ...faultOf(error, expression), expression }
      }
    }
    return { values }
  }
}

/** Names with which JSONata marks its functions mean nothing in data. */
function dataFrom(json: string): unknown {
  if (!json.includes('"_jsonata_')) return JSON.parse(json)
  return JSON.parse(json, (name, value) => (name.startsWith('_jsonata_') ? undefined : value))
}

function faultOf(error: unknown, expression: string): { code: ExpressionFault; message: string } {
  if (error instanceof LimitError) return { code: 'limit', message: error.message }
  if (error instanceof RangeError)
    return { code: 'limit', message: 'It calls too deeply, or makes too much.' }
  const fault = error as JsonataFault
  const message = faultInWords(fault, expression)
  if (limitCodes.has(fault.code)) return { code: 'limit', message }
  return { code: fault.code?.startsWith('S0') ? 'parse' : 'failed', message }
}
