import type { Terminal } from '../src/display/terminal.ts'

/** A terminal whose text a test can read. */
export function capturedTerminal({ isInteractive = false, columns = 100 } = {}) {
  let out = ''
  let errors = ''
  const terminal: Terminal = {
    isInteractive,
    columns,
    write: (text) => {
      out += text
    },
    writeError: (text) => {
      errors += text
    },
  }
  return { terminal, out: () => out, errors: () => errors }
}
