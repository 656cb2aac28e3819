import type { Run } from '@workbench/client/models'
import { createWorkbenchClient } from '@workbench/client/workbench-client'
import { afterEach, expect, test } from 'vitest'
import { aRun } from '../../testing/debate-events.ts'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { findRun } from './find-run.ts'

let close = async () => {}
afterEach(() => close())

async function find(wanted: string, runs: readonly Run[]) {
  const server = await startFakeWorkbench({ runs })
  close = server.close
  return findRun(wanted, createWorkbenchClient({ url: server.url }))
}

const a = aRun({ id: '01a2061b-3ae0-71d0-b9f8-1c1f6872015b', title: 'Tea' })
const b = aRun({ id: '01a2061b-98c5-7732-90f9-f6f6b072015b', title: 'Cof\u001bfee' })
const many = Array.from({ length: 450 }, (_, index) =>
  aRun({ id: `01a2061c-0000-7000-8000-${String(index).padStart(12, '0')}` }),
)

test.each([
  ['a whole id', '01A2061B-3AE0-71D0-B9F8-1C1F6872015B'],
  ['its beginning', '01a2061b-3a'],
  ['its end', '6872015b'],
])('%s is enough', async (_what, wanted) => {
  expect(await find(wanted, [b, a])).toBe(a.id)
})

test('latest is the newest', async () => {
  expect(await find('latest', [b, a])).toBe(b.id)
  await close()
  await expect(find('latest', [])).rejects.toThrow('There is no run yet.')
})

test('a run on a later page is found too', async () => {
  expect(await find('72015b', [...many, a])).toBe(a.id)
})

test('a part of several ids is refused, with the runs it could mean', async () => {
  await expect(find('72015b', [b, a])).rejects.toMatchObject({
    message: '"72015b" is part of 2 ids.',
    hint: `Give more of it: ${b.id} "Cof\ufffdfee", ${a.id} "Tea"`,
  })
})

test('the beginning that ids of one morning share is not taken for an end', async () => {
  await expect(find('01a2061', [a])).rejects.toThrow('No run has an id')
})

test.each(['12345', 'my debate', ''])('"%s" is not a run', async (wanted) => {
  await expect(find(wanted, [a])).rejects.toMatchObject({ code: 'usage' })
})
