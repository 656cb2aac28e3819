import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { apiDocument } from '@workbench/server/api-document'

// `npm run client`, first half: the API as the server publishes it, for the client to be generated from.
const place = join(import.meta.dirname, '../packages/client/openapi.json')
await writeFile(place, `${JSON.stringify(await apiDocument(), null, 2)}\n`)
