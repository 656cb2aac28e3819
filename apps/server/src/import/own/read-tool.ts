import { ScriptToolDraft } from '@workbench/core/models/tool'
import { scriptToolFaults } from '../../tools/check-script-tool.ts'
import { type Found, fault, leftOut, remarks } from '../found/found.ts'
import { fieldsOf, type Item } from '../found/item-fields.ts'
import { parsePlainly } from '../found/plain-issues.ts'
import { nameOf, type ReadContext } from '../found/read-context.ts'

const nothingToSay = ['origin', 'server', 'isSandboxed', 'updatedAt', 'createdAt', '$schema', 'kind', 'type']

/**
 * A script tool as `GET /tools/:name` gives it or as its file tells of it. Whether its source can be loaded is not asked. */
export function readTool(item: Item, { place, stem }: ReadContext): Found[] {
  const fields = fieldsOf(item, nothingToSay)
  const parsed = parsePlainly(ScriptToolDraft, {
    name: fields.take('name') ?? stem ?? undefined,
    description: fields.take('description'),
    inputSchema: fields.take('inputSchema', 'parameters'),
    source: fields.take('source'),
    policy: fields.take('policy'),
  })
  if ('reason' in parsed) return [fault(place, `tool: ${parsed.reason}`, nameOf(item))]
  const [wrong] = scriptToolFaults(parsed.data)
  if (wrong !== undefined) {
    return [fault(place, `tool: ${wrong.path.join('.')}: ${wrong.message}`, parsed.data.name)]
  }
  return [
    { kind: 'tool', place, draft: parsed.data, asksFor: askedFor(parsed.data) },
    ...remarks(place, parsed.data.name, leftOut(fields.left())),
  ]
}

function askedFor({ policy: { net, read, write, secrets, artifacts } }: ScriptToolDraft): string {
  const kinds = { hosts: net, 'files to read': read, 'files to write': write, secrets }
  const lists = Object.entries(kinds)
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `${kind} (${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''})`)
  return [...lists, ...(artifacts ? ['leaving files with runs'] : [])].join(', ')
}
