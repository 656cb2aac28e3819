import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compileSchema } from '@workbench/tool-runner/runner/compile-schema'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowJsonSchema } from './json-schema.ts'

test('the schema that is published with the client is that of workflows as they are', async () => {
  const place = join(import.meta.dirname, '../../../../../packages/client/workflow.schema.json')
  const written: unknown = JSON.parse(await readFile(place, 'utf8'))
  expect(JSON.parse(JSON.stringify(workflowJsonSchema())), 'out of date: run "npm run client"').toEqual(
    written,
  )
})

test('it takes what a person writes, and finds what is wrong in nested steps', () => {
  const check = compileSchema(workflowJsonSchema())
  const text = `
name: Nightly
trigger: { type: cron, schedule: '0 3 * * *' }
steps:
  - id: each
    type: forEach
    items: inputs.topics
    steps:
      - { id: ask, type: delay, durationMs: 5 }
`
  expect(check(parse(text))).toEqual([])
  expect(check(parse(text.replace('durationMs: 5', 'durationMs: long')))).not.toEqual([])
  expect(check(parse(text.replace('type: cron', 'type: never')))).not.toEqual([])
  expect(check({ ...parse(text), colour: 'red' })).not.toEqual([])
})
