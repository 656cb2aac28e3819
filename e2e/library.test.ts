import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { call } from './support/api.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'
import type { Tab } from './support/tab.ts'

const site = useSite()

interface Saved {
  readonly id: string
  readonly version: number
}

/** A persona with two versions. */
async function aPersona(name: string): Promise<Saved> {
  const draft = { name, instructions: 'The first words.' }
  const { body } = await call<Saved>(site.url, '/personas', { method: 'POST', body: draft })
  const changed = { ...body, instructions: 'The second words.' }
  return (await call<Saved>(site.url, `/personas/${body.id}`, { method: 'PUT', body: changed })).body
}

const instructions = ({ page }: Tab) => page.getByRole('textbox', { name: 'Instructions' })

test('an old version comes back as a new one', async () => {
  const { id } = await aPersona('Restored')
  const tab = await site.open(`/personas/${id}?tab=versions&version=1`)
  const { page } = tab
  await page.getByRole('button', { name: 'Restore version 1' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
  await page.getByText('Version 1 is back').waitFor()
  await page.getByRole('link', { name: /Version 3/ }).waitFor()
  await page.getByRole('tab', { name: 'Edit' }).click()
  expect(await instructions(tab).inputValue()).toBe('The first words.')
  expect(tab.faults).toEqual([])
})

test('a version that somebody else overtook is not restored over their words', async () => {
  const { id, version } = await aPersona('Overtaken')
  const tab = await site.open(`/personas/${id}?tab=versions&version=1`)
  const { page } = tab
  await page.getByRole('button', { name: 'Restore version 1' }).click()
  const theirs = { name: 'Overtaken', instructions: 'Theirs.', version }
  await call(site.url, `/personas/${id}`, { method: 'PUT', body: theirs })
  await page.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
  await page.getByText('The version could not be restored').waitFor()
  const now = await call<{ instructions: string }>(site.url, `/personas/${id}`)
  expect(now.body.instructions).toBe('Theirs.')
})

test('a copy is another persona with the same words, and the export holds them', async () => {
  const { id } = await aPersona('Original')
  const { page } = await site.open(`/personas/${id}`)
  await page.getByRole('button', { name: 'More actions' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Export as YAML' }).click()
  const file = await readFile(await (await download).path(), 'utf8')
  expect(file).toContain('The second words.')

  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Duplicate' }).click()
  await page.waitForURL('**/personas/new?from=*')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/\/personas\/[0-9a-f-]{36}$/)
  expect(page.url()).not.toContain(id)
  const found = await call<{ items: unknown[] }>(site.url, '/personas?q=Original')
  expect(found.body.items).toHaveLength(2)
})

/** A change that is not saved, on a page that was come to from the library. */
async function changed(name: string): Promise<Tab> {
  await aPersona(name)
  const tab = await site.open(`/personas?q=${encodeURIComponent(name)}`)
  await tab.page.getByRole('main').getByRole('link', { name }).click()
  await instructions(tab).fill('Not saved yet.')
  return tab
}

const question = ({ page }: Tab) => page.getByRole('alertdialog', { name: 'Leave without saving?' })

const ways: readonly (readonly [string, (tab: Tab) => Promise<void>])[] = [
  ['a link', ({ page }) => page.getByRole('link', { name: 'Runs', exact: true }).click()],
  ['Back', ({ page }) => page.evaluate<void>('history.back()')],
  [
    'a command',
    async ({ page }) => {
      await page.keyboard.press('Control+k')
      await page.getByRole('dialog').waitFor()
      await page.keyboard.type('scenarios')
      await page.getByRole('option', { name: 'Scenarios', exact: true }).first().waitFor()
      await page.keyboard.press('Enter')
    },
  ],
]

test.each(ways)('who leaves changes by %s is asked, and can stay', async (by, leave) => {
  const tab = await changed(`Left by ${by}`)
  const address = tab.page.url()
  await leave(tab)
  await question(tab).getByRole('button', { name: 'Keep editing' }).click()
  await question(tab).waitFor({ state: 'detached' })
  expect(tab.page.url()).toBe(address)
  expect(await instructions(tab).inputValue()).toBe('Not saved yet.')

  await leave(tab)
  await question(tab).getByRole('button', { name: 'Leave without saving' }).click()
  await expect.poll(() => tab.page.url()).not.toBe(address)
  await untilSettled(tab)
  await tab.page.goto(address)
  expect(await instructions(tab).inputValue()).toBe('The second words.')
})

test('a reload asks, and keeps what was typed for this tab', async () => {
  const tab = await changed('Reloaded')
  const { page } = tab
  page.removeAllListeners('dialog')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  expect(asked).toEqual(['beforeunload'])
  await untilSettled(tab)
  expect(await instructions(tab).inputValue()).toBe('Not saved yet.')
  const other = await site.open(page.url())
  await untilSettled(other)
  expect(await instructions(other).inputValue()).toBe('The second words.')
})
