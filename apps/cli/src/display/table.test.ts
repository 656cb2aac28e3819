import { expect, test } from 'vitest'
import { plainStyle } from './style.ts'
import { type Column, table } from './table.ts'

interface Row {
  readonly id: string
  readonly title: string
  readonly cost: string
}

const columns: readonly Column<Row>[] = [
  { title: 'ID', text: ({ id }) => id },
  { title: 'TITLE', text: ({ title }) => title, isFlexible: true },
  { title: 'COST', text: ({ cost }) => cost, align: 'right', givesWay: 1 },
]
const rows: readonly Row[] = [
  { id: 'a1', title: 'Tea', cost: '$0.0042' },
  { id: 'b2', title: 'Should the billing service be rewritten?', cost: '$12' },
]
const printed = (width: number) => table(rows, columns, { width, style: plainStyle })

test('columns are aligned, and no wider than they need to be', () => {
  expect(printed(100)).toBe(`ID  TITLE                                        COST
a1  Tea                                       $0.0042
b2  Should the billing service be rewritten?      $12
`)
})

test('the flexible column gives way first', () => {
  expect(printed(36)).toBe(`ID  TITLE                       COST
a1  Tea                      $0.0042
b2  Should the…rewritten?        $12
`)
})

test('then whole columns go', () => {
  expect(printed(24)).toBe(`ID  TITLE
a1  Tea
b2  Should the…ewritten?
`)
})

test('wide characters take two columns', () => {
  const text = table([{ id: '会議', title: 'x', cost: '$1' }], columns, { width: 80, style: plainStyle })
  expect(text).toBe('ID    TITLE  COST\n会議  x        $1\n')
})
