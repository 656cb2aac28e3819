import { fileURLToPath } from 'node:url'
import { runStart } from '../src/processes/run-start.ts'

// `workbench start` with children that start at once, for tests of how it starts and stops them.
const child = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url))
const modules = { server: child('child-server'), worker: child('child-worker') }
process.exit(await runStart({ env: process.env, modules, prepare: async () => {} }))
