import type { Command } from 'commander'
import { oneProcessCommand } from './one-process.ts'

const examples = `
Examples:
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench server
  PORT=4201 npx workbench server        a second one beside a running "workbench start"`

/** `workbench server` */
export function serverCommand(): Command {
  return oneProcessCommand({ name: 'server', description: 'run a server alone: API and web app', examples })
}
