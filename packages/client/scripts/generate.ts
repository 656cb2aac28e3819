import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generatedTypes } from './generated-types.ts'

// `npm run client`, second half: types from openapi.json.
await writeFile(join(import.meta.dirname, '../src/generated/api.ts'), await generatedTypes())
