import type { Command } from 'commander'
import { oneProcessCommand } from './one-process.ts'

const examples = `
Examples:
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench worker
  npx workbench worker                  one more beside a running "workbench start"`

/** `workbench worker` */
export function workerCommand(): Command {
  return oneProcessCommand({ name: 'worker', description: 'run a worker alone: it takes jobs', examples })
}
