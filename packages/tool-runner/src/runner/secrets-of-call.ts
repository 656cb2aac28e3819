import { WorkbenchError } from '@workbench/core/errors'
import type { ToolPolicy } from '@workbench/core/models/tool'
import type { SecretRepository } from '@workbench/core/ports/secret-repository'
import type { Redactor } from '@workbench/core/tools/redact-secrets'
import { ToolError } from '../tool-error.ts'
import type { RedactorFor } from './redactor-memo.ts'

export interface SecretsOfCall {
  /** Values of those that the policy names and that exist. */
  readonly granted: ReadonlyMap<string, string>
  /** Knows every secret there is: what a tool says may hold one that another tool was given. */
  readonly redactor: Redactor
}

export interface SecretsDeps {
  readonly secrets: Pick<SecretRepository, 'reveal' | 'revealAll'>
  readonly redactorFor: RedactorFor
}

/**
 * The secrets that matter to one call. Rejects when they can not be read.
 *
 * @throws ToolError with `failed` when the policy names a secret that can not be opened.
 */
export async function secretsOfCall(
  { secrets, redactorFor }: SecretsDeps,
  { secrets: named }: Pick<ToolPolicy, 'secrets'>,
): Promise<SecretsOfCall> {
  const [granted, all] = await Promise.all([
    named.length === 0 ? none : secrets.reveal(named).catch(explain),
    // One that was sealed with a lost key must not stop tools that have nothing to do with it.
    secrets.revealAll().catch((error: unknown) => {
      if (error instanceof WorkbenchError) return none
      throw error
    }),
  ])
  return { granted, redactor: redactorFor(new Map([...all, ...granted])) }
}

const none: ReadonlyMap<string, string> = new Map()

function explain(error: unknown): never {
  if (!(error instanceof WorkbenchError)) throw error
  const hint = error.hint === null ? '' : ` ${error.hint}`
  throw new ToolError('failed', `${error.message}${hint}`, { cause: error })
}
