import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { build } from 'vite'
import { compressFiles } from './compress-files.ts'
import { publish, temporaryFolder } from './publish.ts'

// A process of its own, so that the bundler's memory goes with it: `node build-process.ts ROOT STAMP`. It says what went
// wrong on its standard error, and ends when whoever started it is gone.
const [, , root = '', stamp = ''] = process.argv
const dist = join(root, 'dist')
const built = temporaryFolder(dist)
const endWithParent = () => process.exit(1)
process.on('disconnect', endWithParent)

try {
  await build({
    root,
    configLoader: 'native',
    logLevel: 'silent',
    build: { outDir: built, emptyOutDir: true },
  })
  await compressFiles(join(built, 'assets'))
  await publish(built, dist, stamp)
} catch (error) {
  process.exitCode = 1
  const text = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${stripVTControlCharacters(text).trim()}\n`)
  await rm(built, { recursive: true, force: true })
}
process.off('disconnect', endWithParent)
if (process.connected) process.disconnect()
