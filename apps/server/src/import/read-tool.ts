import { ScriptToolDraft } from '@workbench/core/models/tool'
import { scriptToolFaults } from '../tools/check-script-tool.ts'
import { type Found, fault, leftOut, remarks } from './found.ts'
import { fieldsOf, type Item } from './item-fields.ts'
import { parsePlainly } from './plain-issues.ts'
import { nameOf, type ReadContext } from './read-context.ts'

const nothingToSay = ['origin', 'server', 'isSandboxed', 'updatedAt', 'createdAt', '$schema', 'kind', 'type']

/**
 * A script tool as `GET /tools/:name` gives it or as its file tells of it. One that asks for more than to compute is
 * taken, and stays off until somebody has looked at its policy: a file must not open a way out by itself.
 */
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
  const asked = askedFor(parsed.data)
  const draft =
    asked === '' ? parsed.data : { ...parsed.data, policy: { ...parsed.data.policy, enabled: false } }
  return [
    { kind: 'tool', place, draft },
    ...remarks(place, draft.name, [
      ...(asked === '' ? [] : [`asks for ${asked}; it stays off until you turn it on in its policy`]),
      ...leftOut(fields.left()),
    ]),
  ]
}

function askedFor({ policy: { net, read, write, secrets } }: ScriptToolDraft): string {
  const kinds = { hosts: net, 'files to read': read, 'files to write': write, secrets }
  return Object.entries(kinds)
    .filter(([, names]) => names.length > 0)
    .map(([kind, names]) => `${kind} (${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''})`)
    .join(', ')
}
