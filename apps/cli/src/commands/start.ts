import { Command } from 'commander'

const examples = `
Examples:
  npm start                                           everything, on http://127.0.0.1:4200
  PORT=8080 WORKBENCH_DATA_DIR=/srv/workbench npx workbench start
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench start

Ctrl-C stops it in order; once more, a second later, at once.`

/** `workbench start` */
export function startCommand(): Command {
  return new Command('start')
    .description('run everything on this machine: embedded Postgres, server and worker')
    .addHelpText('after', examples)
    .action(async () => {
      const { runStart } = await import('../processes/run-start.ts')
      process.exit(await runStart({ env: process.env }))
    })
}
