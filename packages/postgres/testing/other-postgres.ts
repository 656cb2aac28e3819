import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The oldest Postgres we are tested with: what Debian 12 brings, in a folder of its own. */
export const debianPostgres15 = '/usr/lib/postgresql/15/bin'

/** Debian's, too. */
export const pgbouncerProgram = '/usr/sbin/pgbouncer'

/** Why the tests on Postgres 15 do not run here; null when they can. */
export const postgres15Missing = existsSync(join(debianPostgres15, 'initdb'))
  ? null
  : 'no Postgres 15 here (apt-get install postgresql-15)'

/** Why the tests through a pooler do not run here; null when they can. */
export const pgbouncerMissing = existsSync(pgbouncerProgram)
  ? null
  : 'no PgBouncer here (apt-get install pgbouncer)'
