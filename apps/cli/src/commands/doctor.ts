import { Command } from 'commander'

const examples = `
Examples:
  npx workbench doctor
  DATABASE_URL=postgres://user:password@db:5432/workbench npx workbench doctor

Exit code 1 when something is broken.`

/** `workbench doctor` */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('check this machine and the configuration, and say how to mend what is broken')
    .addHelpText('after', examples)
    .action(async () => {
      const { runDoctor } = await import('../processes/run-doctor.ts')
      process.exitCode = await runDoctor(process.env, (line) => process.stdout.write(`${line}\n`))
    })
}
