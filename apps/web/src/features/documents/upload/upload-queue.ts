/** A file on its way into the workbench. */
export interface Upload {
  readonly key: string
  readonly wanted: WantedUpload
  readonly status: 'waiting' | 'sending' | 'failed'
  /** Bytes that have left this machine. */
  readonly sentBytes: number
  /** Why it failed. */
  readonly error: unknown
}

export interface WantedUpload {
  readonly file: File
  /** The name it gets there. */
  readonly title: string
  readonly collection: string
  readonly tags: readonly string[]
}

export interface UploadsView {
  /** What is not there yet, in the order in which it was added. */
  readonly uploads: readonly Upload[]
  /** How many got there since the queue was empty. */
  readonly done: number
}

/** What became of a file. */
interface SentUpload {
  readonly documentId: string
}

interface Deps {
  /** Rejects when the file is not taken; follows the signal. */
  readonly send: (
    wanted: WantedUpload,
    how: { readonly onProgress: (sentBytes: number) => void; readonly signal: AbortSignal },
  ) => Promise<SentUpload>
  /** A file got there. */
  readonly onSent: (sent: SentUpload) => void
  readonly newKey: () => string
}

// Browsers open six connections to a server: pages and the live stream need some of them, too.
const atOnce = 3

/** Sends files one after another, a few at a time; each can be cancelled, and tried again when it failed. */
export function createUploadQueue({ send, onSent, newKey }: Deps) {
  let view: UploadsView = { uploads: [], done: 0 }
  const sending = new Map<string, AbortController>()
  const listeners = new Set<() => void>()

  const set = (next: Partial<UploadsView>) => {
    view = { ...view, ...next }
    for (const listener of listeners) listener()
  }
  const change = (key: string, changes: Partial<Upload>) =>
    set({ uploads: view.uploads.map((each) => (each.key === key ? { ...each, ...changes } : each)) })
  const without = (key: string) => view.uploads.filter((each) => each.key !== key)

  function pump(): void {
    while (sending.size < atOnce) {
      const next = view.uploads.find(({ status }) => status === 'waiting')
      if (next === undefined) return
      void start(next)
    }
  }

  async function start({ key, wanted }: Upload): Promise<void> {
    const attempt = new AbortController()
    sending.set(key, attempt)
    change(key, { status: 'sending', sentBytes: 0, error: null })
    const { signal } = attempt
    try {
      const sent = await send(wanted, {
        signal,
        onProgress: (sentBytes) => !signal.aborted && change(key, { sentBytes }),
      })
      set({ uploads: without(key), done: view.done + 1 })
      onSent(sent)
    } catch (error) {
      if (!signal.aborted) change(key, { status: 'failed', error })
    } finally {
      sending.delete(key)
      pump()
    }
  }

  return {
    view: (): UploadsView => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add(wanted: readonly WantedUpload[]): void {
      const added = wanted.map(
        (each): Upload => ({ key: newKey(), wanted: each, status: 'waiting', sentBytes: 0, error: null }),
      )
      set({ uploads: [...view.uploads, ...added], done: view.uploads.length === 0 ? 0 : view.done })
      pump()
    },
    /** Takes it out; what was sent of it is thrown away. */
    cancel(key: string): void {
      sending.get(key)?.abort()
      set({ uploads: without(key) })
    },
    cancelAll(): void {
      for (const attempt of sending.values()) attempt.abort()
      set({ uploads: [], done: 0 })
    },
    /** Those that failed, or one of them, once more. */
    retry(key?: string): void {
      for (const upload of view.uploads)
        if (upload.status === 'failed' && (key === undefined || upload.key === key))
          change(upload.key, { status: 'waiting' })
      pump()
    },
    /** Forgets how many got there. */
    forget: () => set({ done: 0 }),
  }
}
