import { createHash } from 'node:crypto'

const longestName = 64
const longestPrefix = 32
const hashLength = 8

/**
 * Names of a server's tools as models are told them, `SERVER__TOOL`, by the names the server calls them by. Every name
 * fits `^[A-Za-z0-9_-]{1,64}$`; what does not is replaced by `_`, and what is too long or would then be the name of
 * another tool ends in a hash of what it was. The same list gives the same names, in whatever order.
 */
export function mcpToolNames(server: string, tools: readonly string[]): ReadonlyMap<string, string> {
  const prefix = serverPrefix(server)
  const plain = new Map<string, string>()
  const owners = new Map<string, number>()
  for (const tool of new Set(tools)) {
    const name = fitted(`${prefix}__${tool.replace(/[^A-Za-z0-9_-]/g, '_')}`, tool, longestName)
    plain.set(tool, name)
    owners.set(name, (owners.get(name) ?? 0) + 1)
  }
  return new Map(
    [...plain].map(([tool, name]) => {
      const isOwn = owners.get(name) === 1 || name === `${prefix}__${tool}`
      return [tool, isOwn ? name : hashed(name, tool, longestName)]
    }),
  )
}

/**
 * The beginning of the names of a server's tools. It has no `__` in it and none at its end, so the first `__` of a name
 * always parts server and tool, and tools of two servers never share a name unless their prefixes are the same.
 */
export function serverPrefix(server: string): string {
  const clean = server
    .replace(/[^A-Za-z0-9_-]/g, '_')
    .replace(/_{2,}/g, '_')
    .replace(/_$/, '')
  return fitted(clean || 'server', server, longestPrefix)
}

const fitted = (name: string, origin: string, most: number): string =>
  name.length <= most ? name : hashed(name, origin, most)

function hashed(name: string, origin: string, most: number): string {
  const hash = createHash('sha256').update(origin).digest('hex').slice(0, hashLength)
  return `${name.slice(0, most - hashLength - 1).replace(/_+$/, '')}_${hash}`
}
