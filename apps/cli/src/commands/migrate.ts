import { Command } from 'commander'

const examples = `
Examples:
  npx workbench migrate
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench migrate

Run it before new versions of server and worker where they are started one by one; "workbench start" does it itself.
A database that holds nothing yet is filled from the folder WORKBENCH_IMPORT_DIR (./import), if there is one.`

/** `workbench migrate` */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('bring the database up to date, under a lock')
    .addHelpText('after', examples)
    .action(async () => {
      const { runMigrate } = await import('../processes/run-migrate.ts')
      process.exitCode = await runMigrate(process.env, (line) => process.stdout.write(`${line}\n`))
    })
}
