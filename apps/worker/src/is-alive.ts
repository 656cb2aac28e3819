import { configOrRefuse } from '@workbench/platform/refuse-to-start'
import { isWorkerHere } from '@workbench/postgres/workers/is-worker-here'

// Exits with 0 when a worker of this machine is at work: the health check of its container.
const { databaseUrl, databaseDirectUrl } = configOrRefuse(process.env)
try {
  process.exit((await isWorkerHere(databaseDirectUrl ?? databaseUrl)) ? 0 : 1)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
