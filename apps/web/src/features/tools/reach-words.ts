import type { Tool, ToolPolicy } from '@workbench/client/models'

/** One kind of thing that a tool may touch, in few words and in all words. */
export interface Reach {
  readonly kind: 'hosts' | 'reads' | 'writes' | 'secrets' | 'files'
  readonly text: string
  readonly all: string
}

type Touching = Pick<ToolPolicy, 'net' | 'read' | 'write' | 'secrets' | 'artifacts'>

/** What a policy lets a tool touch; empty: it can do nothing but compute. */
export const reachOf = ({ net, read, write, secrets, artifacts }: Touching): readonly Reach[] => [
  ...reach('hosts', net, ''),
  ...reach('reads', read, 'reads '),
  ...reach('writes', write, 'writes '),
  ...reach('secrets', secrets, 'secret '),
  ...(artifacts ? [savesFiles] : []),
]

const savesFiles: Reach = { kind: 'files', text: 'saves files', all: 'saves files with the run' }

const reach = (kind: Reach['kind'], names: readonly string[], verb: string): readonly Reach[] => {
  const [first] = names
  if (first === undefined) return []
  const rest = names.length === 1 ? '' : ` and ${names.length - 1} more`
  return [{ kind, text: `${verb}${first}${rest}`, all: `${verb}${names.join(', ')}` }]
}

/** The same as one line; what an MCP server has is not held by any policy. */
export function reachWords({ policy, isSandboxed }: Pick<Tool, 'policy' | 'isSandboxed'>): string {
  if (!isSandboxed) return 'whatever its server can'
  const parts = reachOf(policy)
  return parts.length === 0 ? 'nothing' : parts.map(({ text }) => text).join(' · ')
}

export const originWords = { builtin: 'built-in', script: 'script', mcp: 'MCP' } as const satisfies Record<
  Tool['origin'],
  string
>
