/** The part of XMLHttpRequest that uploads need: this package is typed for servers and browsers alike. */
export interface BrowserRequest {
  readonly status: number
  readonly responseText: string
  readonly upload: {
    onprogress: ((event: { readonly loaded: number; readonly total: number }) => void) | null
  }
  onload: (() => void) | null
  onerror: (() => void) | null
  onabort: (() => void) | null
  onloadend: (() => void) | null
  open(method: string, url: string): void
  setRequestHeader(name: string, value: string): void
  getResponseHeader(name: string): string | null
  send(form: FormData): void
  abort(): void
}

/** null where there is none, as in Node. */
export function browserRequest(): BrowserRequest | null {
  const { XMLHttpRequest } = globalThis as unknown as { XMLHttpRequest?: new () => BrowserRequest }
  return XMLHttpRequest === undefined ? null : new XMLHttpRequest()
}
