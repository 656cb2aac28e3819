import { Command } from 'commander'

const examples = `
Examples:
  npx workbench doctor
  npx workbench doctor --json
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench doctor

Each line is ok, warn or fail, and says how to mend it. Exit code 1 when something is broken.`

/** `workbench doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check this machine, the configuration and what runs, and say how to mend what is broken')
    .option('--json', 'print it as one line of JSON')
    .addHelpText('after', examples)
    .action(async ({ json = false }: { json?: boolean }) => {
      const { runDoctor } = await import('../doctor/run-doctor.ts')
      const print = (line: string) => void process.stdout.write(`${line}\n`)
      process.exitCode = await runDoctor(process.env, { print, json })
    })
}
