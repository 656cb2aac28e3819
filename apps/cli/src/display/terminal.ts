/** Where a command writes; results go to stdout, everything about how it went to stderr. */
export interface Terminal {
  readonly write: (text: string) => void
  readonly writeError: (text: string) => void
  /** Colours and text as it comes; plain whole lines otherwise. */
  readonly isInteractive: boolean
  /** Characters in a line. */
  readonly columns: number
}

/** @param process - Passed in so that commands can be tested without one. */
export function terminalOf({ stdout, stderr, env, exit }: NodeJS.Process): Terminal {
  // `workbench … | head` closes the pipe when it has enough; that is no error.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit(0)
    throw error
  })
  return {
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    columns: stdout.columns ?? 80,
    isInteractive: stdout.isTTY === true && env.TERM !== 'dumb',
  }
}
