/** In bytes of the body, which is little more than the file. */
export interface UploadProgress {
  readonly sentBytes: number
  readonly totalBytes: number
}

export interface FormToSend {
  readonly url: string
  readonly form: FormData
  readonly headers: Readonly<Record<string, string>>
  readonly signal?: AbortSignal | undefined
  /** Called as bytes leave. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined
  readonly fetch: (request: Request) => Promise<Response>
}
