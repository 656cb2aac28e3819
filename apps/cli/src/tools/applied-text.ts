import { inLine } from '../display/in-line.ts'
import { type Style, styleFor } from '../display/style.ts'
import type { Terminal } from '../display/terminal.ts'

/** What became of a file. */
export interface AppliedFile {
  readonly file: string
  /** null: the file could not be read so far. */
  readonly tool: string | null
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'refused'
  /** Why it was refused; null: it was not. */
  readonly reason: string | null
  /** Whether the tool can be called now; null: nothing was changed. */
  readonly enabled: boolean | null
  /** What its policy allows that was not allowed before. */
  readonly opens: readonly string[]
  readonly remarks: readonly string[]
}

/** A line of what became of a file on stdout, what else there is to know on stderr. */
export function appliedText(result: AppliedFile, { isInteractive, write, writeError }: Terminal): void {
  const { file, tool, outcome, reason, enabled, opens, remarks } = result
  if (outcome === 'refused') {
    const named = tool === null ? file : `${file} (${tool})`
    writeError(`workbench: ${inLine(`${named}: ${reason}`)}\n`)
    if (!isInteractive) write(`refused\t${tool ?? '-'}\t${inLine(file)}\n`)
    return
  }
  const style = styleFor({ isInteractive })
  write(
    isInteractive
      ? `${paint(outcome, style)}  ${tool}  ${style.faint(inLine(file))}\n`
      : `${outcome}\t${tool}\t${inLine(file)}\n`,
  )
  for (const remark of remarks) writeError(`  ${inLine(remark)}\n`)
  if (enabled === false && opens.length > 0) {
    writeError(`  ${tool} is switched off: it asks for ${inLine(opens.join('; '))}. --yes allows that.\n`)
  }
}

function paint(outcome: AppliedFile['outcome'], style: Style): string {
  const text = outcome.padEnd('unchanged'.length)
  return outcome === 'unchanged' ? style.faint(text) : style.good(text)
}
