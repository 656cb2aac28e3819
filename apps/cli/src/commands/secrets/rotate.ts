import { Command } from 'commander'

const help = `
Examples:
  npx workbench secrets rotate
  NEW_KEY=$(openssl rand -base64 32) npx workbench secrets rotate --new-key-env NEW_KEY

Works on the database and the data folder themselves, so it takes the environment of the workbench: DATABASE_URL,
WORKBENCH_DATA_DIR, WORKBENCH_SECRET_KEY.

Without WORKBENCH_SECRET_KEY the key is in the data folder. It is replaced there, every secret is sealed anew, and running
servers and workers go on with the new one. A key that stands in WORKBENCH_SECRET_KEY is yours to keep: give the new one in
a variable named by --new-key-env, then set WORKBENCH_SECRET_KEY to it and restart. Until then what runs can't open secrets.`

/** `workbench secrets rotate` */
export function secretsRotateCommand(): Command {
  return new Command('rotate')
    .description('seal every secret with a new key')
    .option('--new-key-env <name>', 'the variable that holds the new key: 32 bytes in base64')
    .addHelpText('after', help)
    .action(async ({ newKeyEnv = null }: { newKeyEnv?: string | null }) => {
      const { runRotate } = await import('../../processes/run-rotate.ts')
      process.exitCode = await runRotate({ newKeyEnv, env: process.env })
    })
}
