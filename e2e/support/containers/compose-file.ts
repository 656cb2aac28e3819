import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

interface Service {
  readonly image?: string
  readonly build?: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean }
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly restart?: string
  readonly stop_grace_period?: string
  readonly container_name?: string
  readonly read_only?: boolean
  readonly tmpfs?: readonly string[]
  readonly cap_drop?: readonly string[]
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes: Readonly<Record<string, unknown>>
}

/**
 * A compose file as `docker compose` reads it: merged, its variables filled in from `env`.
 *
 * @throws Error with the file's own words when a variable that it demands is missing.
 */
export function readComposeFile(path: string, env: Readonly<Record<string, string>>): ComposeFile {
  return parse(readFileSync(path, 'utf8'), {
    merge: true,
    schema: 'core',
    reviver: (_key: unknown, value: unknown) => (typeof value === 'string' ? fill(value, env) : value),
  }) as ComposeFile
}

/** `${NAME}`, `${NAME:-otherwise}`, `${NAME:?complaint}` and `$$`. */
function fill(text: string, env: Readonly<Record<string, string>>): string {
  return text.replaceAll(
    /\$(?:\$|\{(\w+)(?::([-?])([^}]*))?\})/g,
    (whole, name?: string, kind?: string, rest?: string) => {
      if (whole === '$$' || name === undefined) return '$'
      const value = env[name] ?? ''
      if (value !== '' || kind === undefined) return value
      if (kind === '-') return rest ?? ''
      throw new Error(`required variable ${name} is missing a value: ${rest}`)
    },
  )
}
