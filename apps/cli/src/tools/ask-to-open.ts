import { createInterface } from 'node:readline'
import { inLine } from '../display/in-line.ts'
import type { ToolPlan } from './plan-tool.ts'

interface Source {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
}

/** @returns how to ask a person, who answers yes or no or breaks off; null unless somebody sees it and can answer. */
export const askToOpen = ({ stdin, stderr }: Source) =>
  stdin.isTTY === true && stderr.isTTY === true
    ? async ({ draft, present, opens }: ToolPlan, signal: AbortSignal): Promise<boolean | null> => {
        const what = present === null ? 'is new and' : 'is there already and'
        stderr.write(`${draft.name} ${what} asks for more than to compute:\n`)
        for (const line of opens) stderr.write(`  ${inLine(line)}\n`)
        const answer = await lineOf({ stdin, stderr }, 'Allow it? [y/N] ', signal)
        return answer === null ? null : /^\s*y(?:es)?\s*$/i.test(answer)
      }
    : null

/** What is typed up to the line break; null when the person breaks off. */
function lineOf({ stdin, stderr }: Source, question: string, signal: AbortSignal): Promise<string | null> {
  const lines = createInterface({ input: stdin, output: stderr })
  return new Promise<string | null>((resolve) => {
    lines.question(question, { signal }, resolve)
    lines.once('close', () => resolve(null))
  }).finally(() => lines.close())
}
