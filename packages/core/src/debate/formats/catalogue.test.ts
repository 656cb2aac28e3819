import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Format } from '../../models/scenario.ts'
import { describeFormats, FormatDescription, formats } from './catalogue.ts'

test('every format is described as JSON, with the schema of its options', () => {
  const described = describeFormats()
  expect(described.map(({ id }) => id).sort()).toEqual([...Format.options].sort())
  for (const description of described) {
    expect(FormatDescription.parse(JSON.parse(JSON.stringify(description)))).toEqual(description)
  }
  expect(described.find(({ id }) => id === 'oxford')?.options).toMatchObject({
    properties: {
      judges: { type: 'integer', minimum: 0, maximum: 9, default: 1 },
      bothOrders: { default: true },
    },
    additionalProperties: false,
  })
})

test('every option of every format has a default', () => {
  for (const { options } of Object.values(formats)) expect(options.safeParse({}).success).toBe(true)
})

test('the documents say of every format what the catalogue says', () => {
  const range = ({ min, max }: { min: number; max: number }) => (min === max ? `${min}` : `${min}–${max}`)
  const rows = describeFormats().map(
    ({ id, summary, participants, rounds, callFormula, takesPeople, source }) =>
      `| \`${id}\` | ${summary} | ${range(participants)} | ${rounds.default}, ≤ ${rounds.max} | ${callFormula} | ${takesPeople ? 'yes' : 'no'} | ${source} |`,
  )
  const page = readFileSync(new URL('../../../../../docs/debates.md', import.meta.url), 'utf8')
  const table = page.slice(page.indexOf('| --- |'), page.indexOf('\n<!-- /formats -->')).split('\n').slice(1)
  expect(table).toEqual(rows)
})
