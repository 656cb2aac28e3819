import { provideBrowser } from './browser.ts'

/** Once for all files; those that need no browser run without one, the others say in one line how to get it. */
export default async function setup(): Promise<void> {
  const missing = await provideBrowser()
  if (missing !== null) console.warn(missing)
}
