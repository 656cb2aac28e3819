import { Command } from 'commander'

const examples = `
Examples:
  npx workbench backup workbench-2026-11-22.backup
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench backup /backups/tonight.backup --force

Works while the workbench runs, and takes everything as it is at one moment: personas, scenarios, runs, events. The file
holds what was said and, when there are any, the keys of secrets: keep it as you keep the database. Keys of providers are
in the environment and not in it.`

/** `workbench backup FILE` */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write everything that lasts into one file')
    .argument('<file>', 'where to write it')
    .option('--force', 'replace a file that is there')
    .option('--json', 'print what was written as one line of JSON')
    .addHelpText('after', examples)
    .action(async (file: string, { force = false, json = false }: { force?: boolean; json?: boolean }) => {
      const { runBackup } = await import('../processes/run-backup.ts')
      process.exitCode = await runBackup({ file, force, json, env: process.env })
    })
}
