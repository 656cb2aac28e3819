/** Where a command writes; results go to stdout, everything about how it went to stderr. */
export interface Terminal {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Colours and text as it comes; plain whole lines otherwise. */
  readonly isInteractive: boolean
  /** Characters in a line. */
  readonly columns: number
}

/**
 * @param process - Passed in so that commands can be tested without one.
 * @param endsWithPipe - Whether the command is over once nobody reads what it prints; true when left out.
 */
export function terminalOf(
  { stdout, stderr, env, exit }: NodeJS.Process,
  { endsWithPipe = true }: { readonly endsWithPipe?: boolean } = {},
): Terminal {
  // `workbench … | head` closes the pipe when it has enough; that is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    if (endsWithPipe) exit(0)
  })
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    columns: stdout.columns ?? 80,
    isInteractive: stdout.isTTY === true && env.TERM !== 'dumb',
  }
}
