import { basename } from 'node:path'
import { cutMiddle } from '../display/cut-middle.ts'
import { inLine } from '../display/in-line.ts'
import type { Terminal } from '../display/terminal.ts'

/** Back to the beginning of the line, and nothing in it. */
const clearLine = '\r\u001b[2K'

/** One line at the bottom of a terminal that says how far it is; nothing in a pipe. */
export function createAddProgress(
  files: number,
  { isInteractive, isQuiet, columns, writeError }: Terminal & { readonly isQuiet: boolean },
) {
  const isShown = isInteractive && !isQuiet
  const underWay = new Map<string, string>()
  let done = 0
  const show = () => {
    if (!isShown) return
    const what = [...underWay].map(([file, state]) => `${inLine(basename(file))} ${state}`).join(', ')
    writeError(clearLine + cutMiddle(`${done} of ${files}  ${what}`, columns - 1))
  }
  const set = (file: string, state: string) => {
    if (underWay.get(file) === state) return
    underWay.set(file, state)
    show()
  }
  return {
    /** @param share - 0 to 1. */
    sending: (file: string, share: number) => set(file, `${Math.floor(share * 100)} %`),
    reading: (file: string) => set(file, 'is read'),
    done(file: string) {
      underWay.delete(file)
      done += 1
      if (underWay.size > 0) show()
    },
    clear: () => {
      if (isShown) writeError(clearLine)
    },
  }
}
