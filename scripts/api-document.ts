import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apiDocument } from '@workbench/server/api-document'
import { workflowJsonSchema } from '@workbench/server/workflows/yaml/json-schema'

// `npm run client`, first half: the API as the server publishes it, for the client to be generated from, and the schema
// of workflows as files.
const folder = join(import.meta.dirname, '../packages/client')
const write = (name: string, json: object) =>
  writeFile(join(folder, name), `${JSON.stringify(json, null, 2)}\n`)
await write('openapi.json', await apiDocument())
await write('workflow.schema.json', workflowJsonSchema())
