import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedTypes } from '../../scripts/generated-types.ts'

const hint = 'out of date: run "npm run client"'

test('the types are those of openapi.json', async () => {
  const present = await readFile(join(import.meta.dirname, 'api.ts'), 'utf8')
  expect(present === (await generatedTypes()), hint).toBe(true)
})
