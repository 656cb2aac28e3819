import { expect, test } from 'vitest'
import { axeFaults } from './support/axe.ts'
import { useSite } from './support/site.ts'

const token = 'a-token-of-this-test'
const site = useSite(() => ({ WORKBENCH_TOKEN: token }))

test('with a token people log in once, and come back to where they were', async () => {
  const { page, faults } = await site.open('/runs?status=failed')
  expect(new URL(page.url()).pathname).toBe('/login')

  await page.getByLabel('Token').fill('a wrong one')
  await page.getByRole('button', { name: 'Log in' }).click()
  expect(await page.getByRole('alert').textContent()).toBe('That is not the token of this server.')

  await page.getByLabel('Token').fill(token)
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.waitForURL('**/runs?status=failed')
  await page.getByRole('status').filter({ hasText: 'Live' }).waitFor()
  expect(faults).toEqual([expect.stringContaining('401')])
})

test.each([
  ['light', 1_440],
  ['dark', 390],
] as const)('axe finds nothing in the login page, %s at %i', async (theme, width) => {
  const { page, faults } = await site.open('/', { theme, width })
  await page.getByLabel('Token').fill('a wrong one')
  await page.getByRole('button', { name: 'Log in' }).click()
  await page.getByRole('alert').waitFor()

  expect(await axeFaults(page)).toEqual([])
  expect(faults).toEqual([expect.stringContaining('401')])
})
