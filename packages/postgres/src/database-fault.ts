import { WorkbenchError } from '@workbench/core/errors'

/** A database can't be used as it is configured: what is wrong, and what to do; never with a password. */
export class DatabaseFault extends WorkbenchError {
  readonly code = 'database_unusable'
}

/** Which variable named the database. */
export type DatabaseVariable = 'DATABASE_URL' | 'DATABASE_DIRECT_URL'

interface Advice {
  readonly message: string
  readonly hint: string
}

interface Place {
  readonly variable: DatabaseVariable
  readonly host: string
  readonly user: string
  readonly name: string
  /** What the driver or the server says. */
  readonly said: string
}

/**
 * What went wrong at the first use of a database, in words for whoever configured it.
 *
 * @returns the error itself where nothing is known to do about it.
 */
export function databaseFault(
  error: unknown,
  databaseUrl: string,
  variable: DatabaseVariable = 'DATABASE_URL',
): unknown {
  if (error instanceof WorkbenchError) return error
  const { code, message } = rootOf(error)
  const place = placeOf(databaseUrl)
  const advice = adviceFor(code, { ...place, variable, said: message })
  return advice === null ? error : new DatabaseFault(advice.message, { cause: error, hint: advice.hint })
}

function adviceFor(code: string, { variable, host, user, name, said }: Place): Advice | null {
  if (/^(28|08P01)/.test(code) || /pg_hba\.conf/.test(said)) {
    const wantsTls = /no encryption|SSL off/i.test(said)
    return {
      message: `Postgres at ${host} does not let in "${user}": ${said}.`,
      hint: wantsTls
        ? `It wants TLS: add ?sslmode=verify-full to ${variable}.`
        : `Check user and password in ${variable}; characters such as @ / : # are written in percent encoding there.`,
    }
  }
  if (code === '3D000') {
    return {
      message: `Postgres at ${host} has no database "${name}".`,
      hint: `Make it with: CREATE DATABASE ${quoted(name)} OWNER ${quoted(user)} ENCODING 'UTF8' TEMPLATE template0. Or name another one in ${variable}.`,
    }
  }
  if (code === '42501') {
    return {
      message: `"${user}" may not do in the database "${name}" what a workbench needs: ${said}.`,
      hint: `Let it own the database (ALTER DATABASE ${quoted(name)} OWNER TO ${quoted(user)}), or grant CREATE on the database and on its schema public; or name another user in ${variable}.`,
    }
  }
  if (code === '42P07') {
    return {
      message: `The database "${name}" holds something of another program: ${said}.`,
      hint: `A workbench wants a database of its own: make one with CREATE DATABASE, and name it in ${variable}.`,
    }
  }
  if (code === '53300') {
    return {
      message: `Postgres at ${host} takes no more connections: ${said}.`,
      hint: 'Each server and each worker takes up to ten: raise max_connections, start fewer processes, or put a pooler in front (DATABASE_DIRECT_URL then leads past it).',
    }
  }
  if (/^(57P0|08)/.test(code)) {
    return {
      message: `Postgres at ${host} can't be used now: ${said}.`,
      hint: `Try again in a moment; ${variable} names it.`,
    }
  }
  if (/CERT|ALTNAME|SELF_SIGNED|VERIFY_LEAF/.test(code)) {
    return {
      message: `The certificate of Postgres at ${host} can't be trusted: ${said}.`,
      hint: `Add &sslrootcert=/path/to/ca.crt to ${variable}, or make it sslmode=no-verify to have TLS without that check.`,
    }
  }
  if (/does not support SSL/.test(said)) {
    return {
      message: `Postgres at ${host} has no TLS.`,
      hint: `Take sslmode out of ${variable}, or turn on ssl in its postgresql.conf.`,
    }
  }
  if (networkCodes.has(code) || /timeout|terminated unexpectedly/i.test(said)) {
    return {
      message: `No Postgres answers at ${host} (${said}).`,
      hint: `Check ${variable} and that its server runs; without ${variable} the embedded one is used.`,
    }
  }
  return null
}

const networkCodes: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'ENOENT',
  'EPIPE',
])

/** The innermost error with a code: drizzle wraps what the driver throws, and a name may have two addresses. */
function rootOf(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  const inner = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined)
  if (inner instanceof Error) return rootOf(inner)
  const { code } = error as { code?: unknown }
  return { code: typeof code === 'string' ? code : '', message: error.message }
}

function placeOf(databaseUrl: string): Pick<Place, 'host' | 'user' | 'name'> {
  const url = URL.canParse(databaseUrl) ? new URL(databaseUrl) : null
  const user = decoded(url?.username ?? '') || 'nobody'
  return {
    host: url?.host || 'its address',
    user,
    name: decoded(url?.pathname.slice(1) ?? '') || user,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const quoted = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`
