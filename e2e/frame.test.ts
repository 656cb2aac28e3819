import { expect, test } from 'vitest'
import { axeFaults } from './support/axe.ts'
import { useSite } from './support/site.ts'

const site = useSite()

test('the rail leads to every part, each with an address that survives back and reload', async () => {
  const { page, faults } = await site.open('/')
  const heading = () => page.getByRole('heading', { level: 1 }).textContent()

  for (const name of ['Runs', 'Scenarios', 'Approvals', 'Tools', 'Personas', 'Debates']) {
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true }).click()
    await page.waitForURL(`${site.url}/${name === 'Debates' ? '' : name.toLowerCase()}`)
    await expect.poll(() => page.title()).toContain(name)
    expect(await heading()).toBe(name)
  }
  await page.goBack()
  await page.waitForURL('**/personas')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Personas' }).waitFor()
  expect(faults).toEqual([])
})

test('an address that leads nowhere says so, with the way back', async () => {
  const { page, faults } = await site.open('/nowhere/at/all')
  await page.getByText('There is no such page').waitFor()
  await page.getByRole('main').getByRole('link', { name: 'runs' }).click()
  await page.waitForURL('**/runs')
  expect(faults).toEqual([expect.stringContaining('404')])
})

test('a page is live as soon as it is there, and a chosen theme is kept', async () => {
  const { page, faults } = await site.open('/runs')
  await page.getByRole('status').filter({ hasText: 'Live' }).waitFor()
  const ground = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
  const light = await ground()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menu').getByText('Dark', { exact: true }).click()
  await expect.poll(ground).not.toBe(light)
  const dark = await ground()
  await page.reload()
  expect(await ground()).toBe(dark)
  expect(faults).toEqual([])
})

test('the same address is JSON to programs, also after a browser was there', async () => {
  const { page } = await site.open('/runs')
  const answer = await page.evaluate<string>(
    'fetch("/runs").then((response) => response.headers.get("content-type"))',
  )
  expect(answer).toContain('application/json')
  await page.goto('/personas')
  await page.goBack()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Runs')
})

test('the skip link comes first and leads past the rail', async () => {
  const { page } = await site.open('/runs')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('content')
})

test('axe finds nothing in the frame', async () => {
  const { page } = await site.open('/nowhere')
  await page.getByText('There is no such page').waitFor()
  expect(await axeFaults(page)).toEqual([])
})
