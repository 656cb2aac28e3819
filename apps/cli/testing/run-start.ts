import { fileURLToPath } from 'node:url'
import { runStart } from '../src/processes/run-start.ts'

// `workbench start` with children that start at once, for tests of how it starts and stops them.
const modules = {
  server: fileURLToPath(new URL('./child-server.ts', import.meta.url)),
  worker: fileURLToPath(new URL('./child-worker.ts', import.meta.url)),
}
process.exit(
  await runStart({
    env: process.env,
    modules,
    prepare: async () => {},
    build: async () => ({ state: 'current' }),
  }),
)
