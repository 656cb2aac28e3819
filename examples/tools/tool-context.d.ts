// What a script tool gets as its second argument; for editors, `import type { ToolContext } from './tool-context.d.ts'`.
// Types are gone when the tool runs, and so is the import. More: docs/tools.md.

/** Everything a tool can reach. Whatever its policy does not name is refused with a ToolError. */
export interface ToolContext {
  /**
   * An HTTP request, sent by the workbench: to hosts under `net`, each redirect judged again, at most 5. `{{ secrets.NAME }}`
   * in the value of a header becomes the secret on the way out. 8 MiB each way.
   *
   * @throws ToolError `denied_net`, `denied_secret`; `failed` when nothing answers. A status of 400 and more is an answer.
   */
  fetch(url: string | URL, init?: ToolRequest): Promise<ToolResponse>
  /**
   * A file under `read`: regular, with one name, 8 MiB at most. Paths are absolute.
   *
   * @throws ToolError `denied_read`; `failed` when there is no such file.
   */
  readFile(path: string, as?: 'utf8'): Promise<string>
  readFile(path: string, as: 'bytes'): Promise<Uint8Array>
  /**
   * Writes a file under `write` whole, in place of what is there.
   *
   * @throws ToolError `denied_write`
   */
  writeFile(path: string, content: string | Uint8Array): Promise<void>
  /**
   * What is in a folder under `read`, 10 000 entries at most.
   *
   * @throws ToolError `denied_read`
   */
  listFiles(path: string): Promise<FolderEntry[]>
  /**
   * Leaves a file with the run, where people find it: 20 a call and 16 MiB each, if its policy says `artifacts: true`. Secrets
   * are taken out of text. Folders in the name are left away; the type is what the name says when none is given.
   *
   * @throws ToolError `denied_write`, `output_limit`
   */
  saveArtifact(name: string, content: string | Uint8Array, mediaType?: string): Promise<SavedArtifact>
  /**
   * The value of a secret under `secrets`. Better is `{{ secrets.NAME }}` in a header: the tool then never has it.
   *
   * @throws ToolError `denied_secret`
   */
  secret(name: string): Promise<string>
  /** A line in the audit of the call; `console.log` does the same. */
  log(...values: unknown[]): Promise<void>
  /** Aborts shortly before the time of the policy is over. */
  readonly signal: AbortSignal
}

export interface SavedArtifact {
  /** As it is kept. */
  readonly name: string
  readonly mediaType: string
  readonly sizeBytes: number
}

export interface ToolRequest {
  /** GET when left out. */
  method?: string
  headers?: Record<string, string>
  body?: string | Uint8Array | URLSearchParams | FormData
  /** `follow` when left out. */
  redirect?: 'follow' | 'manual' | 'error'
}

export interface ToolResponse {
  /** Where the answer came from, after redirects. */
  readonly url: string
  readonly status: number
  /** The status is 200 to 299. */
  readonly ok: boolean
  /** By lower-case name; several of one name are joined by ", ". */
  readonly headers: Readonly<Record<string, string>>
  text(): Promise<string>
  json(): Promise<unknown>
  bytes(): Promise<Uint8Array>
}

export interface FolderEntry {
  readonly name: string
  readonly type: 'file' | 'folder' | 'link' | 'other'
  /** Bytes; 0 for anything but a file. */
  readonly size: number
}

/** What the methods above throw, and what a call ends with when the tool does not catch it. */
export interface ToolError extends Error {
  readonly name: 'ToolError'
  readonly code:
    | 'denied_net'
    | 'denied_read'
    | 'denied_write'
    | 'denied_run'
    | 'denied_secret'
    | 'timeout'
    | 'memory'
    | 'output_limit'
    | 'cancelled'
    | 'failed'
}
