export interface ToastText {
  readonly title: string
  readonly description?: string
}

type Show = (text: ToastText) => void

/** Keeps what is said until there is somebody to show it. */
export function createToastQueue() {
  const waiting: ToastText[] = []
  const listeners = new Set<() => void>()
  let isWanted = false
  let present: Show | null = null
  return {
    add: (text: ToastText): void => {
      if (present !== null) {
        present(text)
        return
      }
      waiting.push(text)
      isWanted = true
      for (const listener of listeners) listener()
    },
    /** Whether anything was said since the page was loaded. */
    isWanted: () => isWanted,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** From now on, this one shows them. @returns what ends that. */
    show: (show: Show) => {
      present = show
      for (const text of waiting.splice(0)) show(text)
      return () => {
        present = null
      }
    },
  }
}
