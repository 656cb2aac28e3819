import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const howToGetOne = process.env.WORKBENCH_CHROMIUM
  ? `The browser in WORKBENCH_CHROMIUM (${process.env.WORKBENCH_CHROMIUM}) does not start.`
  : 'There is no browser to test with: get one with "apt-get install chromium" or "npx playwright-core install chromium".'

const downloadMs = 180_000

const options: LaunchOptions = {
  // The user the tests run as can be root, and containers seldom allow the sandbox.
  chromiumSandbox: false,
  args: [
    // Nothing but the pages under test reaches for the network.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
    '--disable-gpu',
    // The shared memory of containers is small.
    '--disable-dev-shm-usage',
  ],
}

const chosen = process.env.WORKBENCH_CHROMIUM

/** The one chosen by hand and no other; else playwright's own, then the system's. */
const candidates: readonly LaunchOptions[] = chosen
  ? [{ executablePath: chosen }]
  : [
      {},
      { executablePath: '/usr/bin/chromium' },
      { executablePath: '/usr/bin/chromium-browser' },
      { executablePath: '/usr/bin/google-chrome' },
      { channel: 'chrome' },
    ]

/** The first browser of this machine that starts, null when none does. */
export async function findBrowser(): Promise<Browser | null> {
  for (const candidate of candidates) {
    const browser = await chromium.launch({ ...options, ...candidate }).catch(() => null)
    if (browser !== null) return browser
  }
  return null
}

/** @throws Error with one line that says how to get a browser, when there is none. */
export async function openBrowser(): Promise<Browser> {
  const browser = await findBrowser()
  if (browser === null) throw new Error(howToGetOne)
  return browser
}

/**
 * Sees to it that there is a browser: looks, else downloads playwright's own, within three minutes.
 *
 * @returns null, or one line that says how to get one.
 */
export async function provideBrowser(): Promise<string | null> {
  for (const isLast of [false, true]) {
    const browser = await findBrowser()
    if (browser !== null) {
      await browser.close()
      return null
    }
    if (!isLast && !chosen) await download()
  }
  return howToGetOne
}

async function download(): Promise<void> {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js')
  const child = spawn(process.execPath, [cli, 'install', 'chromium-headless-shell'], { stdio: 'ignore' })
  const limit = setTimeout(() => child.kill('SIGKILL'), downloadMs)
  await new Promise<void>((resolve) => {
    child.once('error', () => resolve())
    child.once('exit', () => resolve())
  })
  clearTimeout(limit)
}
