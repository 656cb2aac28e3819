import { type Environment, headerSecret, readEnvironment, urlOf } from './environment.ts'

/** What a command that talks to a running workbench needs to know. */
export interface ClientConfig {
  /** Base address of the server, without a slash at the end. */
  readonly url: string
  readonly token: string | null
}

const variables = {
  WORKBENCH_URL: {
    schema: urlOf(['http:', 'https:'], 'an http or https address')
      .transform((url) => url.replace(/\/+$/, ''))
      .default('http://127.0.0.1:4200'),
    example: 'http://127.0.0.1:4200',
    isSecret: true,
  },
  WORKBENCH_TOKEN: { schema: headerSecret.optional(), example: 'the-token-of-the-server', isSecret: true },
} as const

/** @throws ConfigError as `loadConfig` does. */
export function loadClientConfig(env: Environment): ClientConfig {
  const read = readEnvironment(variables, env)
  return { url: read.WORKBENCH_URL, token: read.WORKBENCH_TOKEN ?? null }
}
