import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { apiDocument } from './api-document.ts'

test('the client was generated from the API as it is', async () => {
  const place = join(import.meta.dirname, '../../../packages/client/openapi.json')
  const written: unknown = JSON.parse(await readFile(place, 'utf8'))
  expect(JSON.parse(JSON.stringify(await apiDocument())), 'out of date: run "npm run client"').toEqual(
    written,
  )
})
