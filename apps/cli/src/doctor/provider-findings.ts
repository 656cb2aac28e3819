import { createWorkbenchClient } from '@workbench/client/workbench-client'
import { loadClientConfig } from '@workbench/platform/client-config'
import type { Environment } from '@workbench/platform/environment'
import { printable } from '@workbench/platform/printable'
import { type Finding, ok, warn } from './finding.ts'

const patienceMs = 10_000

interface Provider {
  readonly name: string
  readonly state: string
  readonly message?: string | null
  readonly howToTurnOn?: string | null
}

/** What a running server says about its models and their keys; keys are tried there, not here. */
export async function providerFindings(env: Environment): Promise<readonly Finding[]> {
  const { url, token } = loadClientConfig(env)
  const client = createWorkbenchClient({ url, token })
  try {
    const models = await client.debates.models({ signal: AbortSignal.timeout(patienceMs) })
    return [
      ok('default model', printable(models.defaultModel)),
      ...(models.providers as readonly Provider[]).map(findingOf),
    ]
  } catch {
    return [ok('models', `no server answers at ${url}: ask again while one runs to have keys tried`)]
  }
}

export function findingOf({ name, state, message, howToTurnOn }: Provider): Finding {
  const about = `models of ${printable(name)}`
  const said = printable((message ?? '') || state)
  if (state === 'ready') return ok(about, 'ready')
  if (state === 'off') return ok(about, `off${howToTurnOn == null ? '' : `: ${printable(howToTurnOn)}`}`)
  const mend =
    state === 'unauthorized'
      ? 'Check its key in the environment of the server.'
      : 'Check its address and key.'
  return warn(about, said, howToTurnOn == null ? mend : printable(howToTurnOn))
}
