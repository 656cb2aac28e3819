import { expect, test } from 'vitest'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()

test('a persona is found, opened and changed without a mouse', async () => {
  const tab = await site.open('/personas')
  const { page, faults } = tab
  await untilSettled(tab)
  await page.keyboard.press('/')
  await page.keyboard.type('Mara')
  await expect.poll(() => page.url()).toContain('q=Mara')
  await untilSettled(tab)
  await page.keyboard.press('Escape')
  await page.getByRole('main').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/personas\/[0-9a-f-]{36}/)

  await page.getByRole('textbox', { name: 'Description' }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('Changed by hand')
  await page.keyboard.press('Control+Enter')
  await page.getByText('Saved').first().waitFor()
  expect(faults).toEqual([])
})

test('everything is found by typing, from everywhere', async () => {
  const tab = await site.open('/scenarios')
  const { page, faults } = tab
  await untilSettled(tab)
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type('new persona')
  await page.getByRole('option', { name: 'New persona' }).waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/personas/new')

  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('the keys explain themselves', async () => {
  const tab = await site.open('/personas')
  const { page } = tab
  await untilSettled(tab)
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('Search and commands').waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('a debate is composed and started without a mouse', async () => {
  const tab = await site.open('/runs')
  const { page, faults } = tab
  await untilSettled(tab)
  await page.keyboard.press('n')
  await page.waitForURL(`${site.url}/`)
  await page.getByRole('textbox', { name: 'Topic' }).focus()
  await page.keyboard.type('Is a keyboard enough?')
  for (const name of ['Mara', 'Tomasz']) {
    await page.getByRole('combobox', { name: 'Add a persona', exact: true }).focus()
    await page.keyboard.type(name)
    await page.getByRole('option', { name }).first().waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
  }
  const format = page.getByRole('combobox', { name: 'Format', exact: true })
  await format.focus()
  await page.keyboard.type('O')
  await page.keyboard.press('Enter')
  expect(await format.textContent()).toBe('Oxford debate')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  expect(await format.textContent()).toBe('Panel')
  await page.getByRole('textbox', { name: 'Topic' }).focus()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}/)
  expect(faults).toEqual([])
})
