/** What a command tells the shell, documented in docs/cli.md. */
export const exitCodes = {
  done: 0,
  /** It failed or was refused; a run that was watched failed or was cancelled. */
  failed: 1,
  /** Wrong options or arguments. */
  usage: 2,
  noServer: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const

/** What `workbench eval` tells a build: only a verdict is below 3, whatever else happens. */
export const gateCodes = {
  /** Equivalent or improved. */
  passed: 0,
  regressed: 1,
  /** Insufficient, suspect or inconclusive. */
  undecided: 2,
  couldNotRun: 3,
} as const
