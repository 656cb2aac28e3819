import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { buildPackage } from './build-package.ts'

// `node packages/client/scripts/pack.ts`: a file for `npm install` in other projects, where it is called from.
const folder = join(import.meta.dirname, '../dist')
await buildPackage(folder)
execFileSync('npm', ['pack', folder], { stdio: 'inherit' })
