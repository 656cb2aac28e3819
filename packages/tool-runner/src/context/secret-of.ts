import { fillPlaceholders, placeholdersIn } from '@workbench/core/tools/secret-placeholders'
import type { Grant } from '../grant.ts'
import { ToolError } from '../tool-error.ts'

/**
 * The value of a secret, for who has a policy that names it.
 *
 * @throws ToolError with `denied_secret`
 */
export function grantedSecret(
  name: string,
  { policy, secrets, tool }: Pick<Grant, 'policy' | 'secrets' | 'tool'>,
): string {
  if (!policy.secrets.includes(name))
    throw new ToolError(
      'denied_secret',
      `The policy of ${tool} does not name the secret ${name}. Add it there under secrets.`,
    )
  const value = secrets.get(name)
  if (value === undefined)
    throw new ToolError('denied_secret', `There is no secret ${name}. Store one with that name first.`)
  return value
}

/**
 * The same for a call of a tool; that it was used is recorded.
 *
 * @throws ToolError with `denied_secret`
 */
export function secretOf(name: string, grant: Grant): string {
  const value = grantedSecret(name, grant)
  grant.audit.secret(name)
  return value
}

/**
 * A text with its `{{ secrets.NAME }}` filled in.
 *
 * @throws ToolError with `denied_secret`
 */
export const withSecrets = (text: string, grant: Grant): string =>
  fillPlaceholders(text, new Map(placeholdersIn(text).map((name) => [name, secretOf(name, grant)])))
