import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'
import type { Tab } from './support/tab.ts'

const site = useSite()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench drop '))
  await mkdir(join(folder, 'library/deeper/.git'), { recursive: true })
  const write = (name: string, content: string) => writeFile(join(folder, name), content)
  await write('one.json', JSON.stringify([{ name: 'Dropped alone', instructions: 'Be brief.' }]))
  await write('library/two.json', JSON.stringify([{ name: 'From a folder', instructions: 'Be kind.' }]))
  await write('library/deeper/three.csv', 'act,prompt\nFrom further down,Be exact.\n')
  await write('library/deeper/broken.json', '[{"name": ')
})
afterAll(() => rm(folder, { recursive: true }))

/** Drags files of this machine over the middle of the page, as somebody does from a file manager. */
async function drag({ page, context }: Tab, names: readonly string[]) {
  const session = await context.newCDPSession(page)
  const data = { items: [], files: names.map((name) => join(folder, name)), dragOperationsMask: 1 }
  const at = { x: 600, y: 400, data }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    session.send('Input.dispatchDragEvent', { type, ...at })
  await send('dragEnter')
  await send('dragOver')
  return { drop: () => send('drop') }
}

test('files that are dragged over the page say where they go, and nothing happens when they leave', async () => {
  const tab = await site.open('/personas')
  await untilSettled(tab)
  await drag(tab, ['one.json'])
  await tab.page.getByText('Drop to import').waitFor()
  // They were dropped elsewhere, of which the page hears nothing.
  await tab.page.mouse.move(300, 300)
  await tab.page.getByText('Drop to import').waitFor({ state: 'detached' })
  expect(await tab.page.getByRole('dialog').count()).toBe(0)
})

test('a file and a folder that are dropped together are imported, and what could not be read is named', async () => {
  const tab = await site.open('/personas')
  const { page } = tab
  await untilSettled(tab)
  await (await drag(tab, ['one.json', 'library'])).drop()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await dialog.getByText('one.json').waitFor()
  await dialog.getByText('library/deeper/three.csv').waitFor()
  await dialog.getByRole('button', { name: /^Import/ }).click()
  await dialog.getByRole('button', { name: 'Done' }).waitFor()
  await dialog.getByText('library/deeper/broken.json').first().waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  for (const name of ['Dropped alone', 'From a folder', 'From further down']) {
    await page.getByRole('main').getByRole('link', { name }).waitFor()
  }
  expect(tab.faults).toEqual([])
})

test('files that are dropped onto the open dialog come to those that are there', async () => {
  const tab = await site.open('/scenarios')
  const { page } = tab
  await untilSettled(tab)
  await (await drag(tab, ['one.json'])).drop()
  await page.getByRole('dialog').getByText('one.json').waitFor()
  await (await drag(tab, ['library/two.json'])).drop()
  await page.getByRole('dialog').getByText('two.json').waitFor()
  expect(await page.getByRole('dialog').getByText('one.json').count()).toBe(1)
})
