import { createWorkbenchClient } from '@workbench/client/workbench-client'
import { loadClientConfig } from '@workbench/platform/client-config'
import type { Config } from '@workbench/platform/config'
import type { Environment } from '@workbench/platform/environment'
import { printable } from '@workbench/platform/printable'
import { tryModels } from '@workbench/server/try-models'
import { type Finding, ok, warn } from './finding.ts'

const patienceMs = 10_000

interface Provider {
  readonly name: string
  readonly state: string
  readonly message?: string | null
  readonly howToTurnOn?: string | null
}

interface Models {
  readonly defaultModel: string
  readonly providers: readonly Provider[]
}

/**
 * What a running server says about its models and their keys; where none answers they are tried from here, with what a
 * server would be given.
 */
export async function providerFindings(env: Environment, config: Config): Promise<readonly Finding[]> {
  const { url, token } = loadClientConfig(env)
  const client = createWorkbenchClient({ url, token })
  const asked = await client.debates.models({ signal: AbortSignal.timeout(patienceMs) }).catch(() => null)
  const models = (asked ?? (await tryModels(config))) as Models
  const whence =
    asked === null ? `no server answers at ${url}: tried from here` : `as the server at ${url} has them`
  return [ok('models', whence), defaultModelFinding(models), ...models.providers.map(findingOf)]
}

/** A default model that nobody answers for fails every debate that names none. */
export function defaultModelFinding({ defaultModel, providers }: Models): Finding {
  const about = 'default model'
  const name = printable(defaultModel)
  const provider = providers.find((one) => defaultModel.startsWith(`${one.name}:`))
  if (provider === undefined) {
    return warn(about, `${name} is of no provider there is`, 'Set WORKBENCH_DEFAULT_MODEL to provider:model.')
  }
  if (provider.state === 'ready') return ok(about, name)
  const mend = provider.howToTurnOn ?? 'See below.'
  return warn(
    about,
    `${name} can't be used, its provider is ${provider.state === 'off' ? 'off' : 'not ready'}`,
    `${printable(mend)} Or let WORKBENCH_DEFAULT_MODEL name another.`,
  )
}

export function findingOf({ name, state, message, howToTurnOn }: Provider): Finding {
  const about = `models of ${printable(name)}`
  if (state === 'ready') return ok(about, 'ready')
  if (state === 'off') return ok(about, `off${howToTurnOn == null ? '' : `: ${printable(howToTurnOn)}`}`)
  const [what, mend] = parted(printable(message || state))
  return warn(about, what, mend)
}

/** What is wrong, and the last sentence, which says what mends it. */
function parted(message: string): readonly [string, string] {
  const end = message.lastIndexOf('. ')
  return end === -1
    ? [message, 'Check its key and address in the environment of the server.']
    : [message.slice(0, end + 1), message.slice(end + 2)]
}
