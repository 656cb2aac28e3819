import type { Browser, BrowserContext, Page, Request } from 'playwright-core'

export type Theme = 'light' | 'dark'

interface TabOptions {
  /** CSS pixels; default 1440. */
  readonly width?: number
  /** What the system prefers; default light. */
  readonly theme?: Theme
  /** Sent with every request, e.g. a token. */
  readonly headers?: Record<string, string>
}

export interface Tab {
  readonly page: Page
  readonly context: BrowserContext
  /**
   * What no page of ours may cause, in the order in which it came: errors and warnings of the console, uncaught errors, dialogs,
   * requests to other hosts, breaches of the content security policy.
   */
  readonly faults: string[]
  /** Data and scripts that were asked for and are not there yet; streams, which never are, do not count. */
  readonly underWay: ReadonlySet<Request>
  close(): Promise<void>
}

const heights = { phone: 844, desk: 900 }

/** A tab with a profile of its own, which sees what goes wrong in it. */
export async function openTab(
  browser: Browser,
  url: string,
  { width = 1_440, theme = 'light', headers = {} }: TabOptions = {},
): Promise<Tab> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: width < 700 ? heights.phone : heights.desk },
    colorScheme: theme,
    // Times of day and words for them are the same on every machine.
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What moves is done at once, so that nothing is looked at half way.
    reducedMotion: 'reduce',
    extraHTTPHeaders: headers,
  })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const faults: string[] = []
  watch(page, new URL(url).origin, faults)
  const underWay = requestsUnderWay(page)
  return { page, context, faults, underWay, close: () => context.close() }
}

function requestsUnderWay(page: Page): ReadonlySet<Request> {
  const underWay = new Set<Request>()
  page.on('request', (request) => {
    const isStream = request.headers().accept?.includes('text/event-stream') === true
    if (['fetch', 'script'].includes(request.resourceType()) && !isStream) underWay.add(request)
  })
  page.on('requestfinished', (request) => underWay.delete(request))
  page.on('requestfailed', (request) => underWay.delete(request))
  return underWay
}

function watch(page: Page, origin: string, faults: string[]): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const to = new URL(request.url())
    const isOurs = to.origin === origin || ['data:', 'blob:', 'about:'].includes(to.protocol)
    if (!isOurs) faults.push(`request: ${request.url().slice(0, 200)}`)
  })
}
