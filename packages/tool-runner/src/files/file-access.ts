/** Files for tools, within the roots that a policy names (`ToolPolicy.read` or `.write`). */
export interface FileAccess {
  /**
   * @param path - Absolute, or relative to the only root.
   * @throws ToolError `denied_read`; `output_limit` above `maxBytes`; `failed` when the file is not there or not readable.
   */
  read(path: string, roots: readonly string[], limits: { readonly maxBytes: number }): Promise<FileContent>
  /**
   * Puts a whole file in place at once, 0644; missing folders inside the root are made. Nobody ever sees half of it.
   *
   * @throws ToolError `denied_write`; `failed` when the disk or the system refuses.
   */
  write(path: string, roots: readonly string[], bytes: Uint8Array): Promise<{ readonly path: string }>
  /**
   * What is in a folder, by name; links are named, not followed.
   *
   * @throws ToolError `denied_read`; `output_limit` above `maxEntries`; `failed` when it is not there or no folder.
   */
  list(
    path: string,
    roots: readonly string[],
    limits: { readonly maxEntries: number },
  ): Promise<FolderContent>
}

export interface FileContent {
  /** Absolute, as judged: what the audit says. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface FolderContent {
  readonly path: string
  readonly entries: readonly FolderEntry[]
}

export interface FolderEntry {
  readonly name: string
  readonly type: 'file' | 'folder' | 'link' | 'other'
  /** Bytes; 0 for anything but a file. */
  readonly size: number
}
