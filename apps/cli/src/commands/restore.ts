import { Command } from 'commander'

const examples = `
Examples:
  npx workbench restore workbench-2026-11-22.backup
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench restore tonight.backup

Stop servers and workers first. The file is read and checked in whole before anything is touched. A backup of an earlier
version is brought up to date, one of a newer version is refused. Runs that were under way go on when a worker starts.`

/** `workbench restore FILE` */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('make the database what it was when a backup was written')
    .argument('<file>', 'what `workbench backup` wrote')
    .option('--force', 'throw away what the database holds')
    .option('--json', 'print what was restored as one line of JSON')
    .addHelpText('after', examples)
    .action(async (file: string, { force = false, json = false }: { force?: boolean; json?: boolean }) => {
      const { runRestore } = await import('../processes/run-restore.ts')
      process.exitCode = await runRestore({ file, force, json, env: process.env })
    })
}
