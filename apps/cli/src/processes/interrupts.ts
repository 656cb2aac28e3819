/** The part of a process that hears signals. */
export interface SignalSource {
  on(signal: NodeJS.Signals, listener: () => void): unknown
  off(signal: NodeJS.Signals, listener: () => void): unknown
}

interface InterruptOptions {
  readonly source: SignalSource
  /** Milliseconds since any fixed moment. */
  readonly now: () => number
  /** The first signal: end in order. */
  readonly onFirst: (signal: NodeJS.Signals) => void
  /** Another one more than a second later: somebody has lost patience. */
  readonly onImpatience: () => void
}

// One Ctrl-C arrives twice when npm passes on what the terminal sent to the whole group, and people press it twice.
const sameInterruptMs = 1_000
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** @returns A function that stops listening. */
export function listenForInterrupts({ source, now, onFirst, onImpatience }: InterruptOptions): () => void {
  let firstAt: number | null = null
  const listeners = signals.map((signal) => {
    const listener = () => {
      if (firstAt === null) {
        firstAt = now()
        onFirst(signal)
      } else if (now() - firstAt > sameInterruptMs) onImpatience()
    }
    source.on(signal, listener)
    return { signal, listener }
  })
  return () => {
    for (const { signal, listener } of listeners) source.off(signal, listener)
  }
}
