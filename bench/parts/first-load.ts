import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { buildWebApp } from '@workbench/web/build-web-app'
import type { Bench } from '../result.ts'

/** Vite's manifest, as far as scripts go. */
type Manifest = Record<string, { readonly file: string; readonly imports?: readonly string[] }>

const dist = join(import.meta.dirname, '../../apps/web/dist')
const homePage = 'src/features/debates/debates-page.tsx'
/** Taken from `public` as it is, so it is not in the manifest. */
const themeScript = 'assets/theme.js'
const limitKb = 200

/** What has to be fetched and run before somebody who opens `/` sees it: the app and that page, nothing of the others. */
export const firstLoad: Bench = {
  name: 'first-load',
  async run() {
    const built = await buildWebApp()
    if (built.state === 'failed') throw new Error(`The web app could not be built: ${built.fault}`)
    const manifest = JSON.parse(await readFile(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest
    const files = new Set([themeScript])
    for (const entry of ['index.html', homePage]) collect(manifest, entry, files)
    const sizes = await Promise.all([...files].map(gzippedBytes))
    const kb = sizes.reduce((sum, size) => sum + size, 0) / 1_000
    return [
      {
        what: `script for the first page, gzipped, ${files.size} files`,
        measured: `${kb.toFixed(1)} kB`,
        limitMeasured: `${limitKb} kB`,
        ratio: kb / limitKb,
        atMost: 1,
      },
    ]
  },
}

/** An entry with everything it imports at once, each file once. */
function collect(manifest: Manifest, key: string, files: Set<string>): void {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`The build has no ${key}; did the page move?`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const imported of chunk.imports ?? []) collect(manifest, imported, files)
}

async function gzippedBytes(file: string): Promise<number> {
  return (await promisify(gzip)(await readFile(join(dist, file)), { level: 9 })).length
}
