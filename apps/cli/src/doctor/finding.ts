/** What `workbench doctor` found out about one thing. */
export interface Finding {
  readonly about: string
  /** `warn`: it works, and somebody should look at it. */
  readonly verdict: 'ok' | 'warn' | 'fail'
  readonly text: string
  /** How to put it right; null when nothing is wrong. */
  readonly mend: string | null
}

export const ok = (about: string, text: string): Finding => ({ about, verdict: 'ok', text, mend: null })

export const warn = (about: string, text: string, mend: string): Finding => ({
  ...{ about, verdict: 'warn', text, mend },
})

export const fail = (about: string, text: string, mend: string): Finding => ({
  ...{ about, verdict: 'fail', text, mend },
})
