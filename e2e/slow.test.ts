import type { Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { useSite } from './support/site.ts'

const site = useSite()

/** Requests for data, not the navigation to the page of the same address. */
const isData = (route: Route) => route.request().resourceType() === 'fetch'

const onData = (page: Page, path: string, answer: (route: Route) => Promise<void>) =>
  page.route(
    (url) => url.pathname === path,
    (route) => (isData(route) ? answer(route) : route.fallback()),
  )

const problem = (status: number, more: object = {}) => ({
  status,
  contentType: 'application/problem+json',
  headers: { 'x-request-id': 'request-of-this-test' },
  body: JSON.stringify({
    type: 'about:blank',
    title: 'Error',
    status,
    detail: 'Something went wrong here.',
    requestId: 'request-of-this-test',
    ...more,
  }),
})

const lists = ['Runs', 'Personas', 'Scenarios', 'Tools', 'Workflows', 'Approvals', 'Records'] as const

test.each(lists)('%s that take their time show where they will be', async (name) => {
  const { page } = await site.open('/nowhere')
  const gate = Promise.withResolvers<void>()
  await onData(page, `/${name.toLowerCase()}`, async (route) => {
    await gate.promise
    await route.continue()
  })
  await page.goto(`/${name.toLowerCase()}`)
  await page.getByRole('heading', { level: 1, name }).waitFor()
  // Rows of a table that are still to come, or lines with a word for those who don't see them.
  const placeholder = name === 'Runs' ? page.getByRole('row').nth(1) : page.getByText(/^Loading /).first()
  await placeholder.waitFor({ state: 'attached' })
  gate.resolve()
  await placeholder.waitFor({ state: 'detached' })
})

test.each(lists)('%s that can not be loaded say so, with the request id and another try', async (name) => {
  const { page } = await site.open('/nowhere')
  let isBroken = true
  await onData(page, `/${name.toLowerCase()}`, (route) =>
    isBroken ? route.fulfill(problem(403)) : route.continue(),
  )
  await page.goto(`/${name.toLowerCase()}`)
  const alert = page.getByRole('main').getByRole('alert')
  await alert.getByText('request-of-this-test').waitFor()
  expect(await alert.textContent()).toContain('Something went wrong here.')
  isBroken = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  await alert.waitFor({ state: 'detached' })
})

test('a server that is away for a moment is no error at all', async () => {
  const { page } = await site.open('/nowhere')
  let tries = 0
  await onData(page, '/personas', (route) => {
    tries += 1
    return tries <= 2 ? route.abort('connectionrefused') : route.continue()
  })
  await page.goto('/personas')
  await page.getByRole('main').getByRole('link', { name: /Mara/ }).waitFor()
  expect(tries).toBe(3)
  expect(await page.getByRole('alert').count()).toBe(0)
})

test('code that is fetched while the server is away comes once it is back', async () => {
  const { page } = await site.open('/')
  let refusals = 0
  await page.route(/\/assets\/settings-page-.*\.js/, (route) => {
    refusals += 1
    return refusals <= 3 ? route.abort('connectionrefused') : route.continue()
  })
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
  expect(refusals).toBe(4)
})

test('a form that is refused keeps what was typed and says it at the field', async () => {
  const { page } = await site.open('/personas/new')
  let isRefused = true
  await onData(page, '/personas', (route) => {
    const isWrite = route.request().method() === 'POST'
    const errors = [{ path: 'name', message: 'Somebody else has this name' }]
    return isWrite && isRefused ? route.fulfill(problem(422, { errors })) : route.continue()
  })
  const name = page.getByRole('textbox', { name: 'Name' })
  await name.fill('Grace')
  await page.getByRole('textbox', { name: 'Instructions' }).fill('Be exact.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  await expect.poll(() => name.getAttribute('aria-invalid')).toBe('true')
  const described = (await name.getAttribute('aria-describedby')) ?? ''
  const texts = await Promise.all(
    described.split(' ').map((id) => page.locator(`[id="${id}"]`).textContent()),
  )
  expect(texts.join(' ')).toContain('Somebody else has this name')
  expect(await name.inputValue()).toBe('Grace')
  isRefused = false
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Grace' }).waitFor()
})

test('a debate that can not be started keeps what was typed, through a reload too', async () => {
  const { page } = await site.open('/')
  await onData(page, '/debates/run', (route) => route.fulfill(problem(500)))
  await page.getByRole('textbox', { name: 'Topic' }).fill('Should it be kept?')
  await page.getByRole('combobox', { name: 'Add a persona', exact: true }).fill('Mara')
  await page.getByRole('option', { name: 'Mara' }).first().click()
  await page.getByRole('button', { name: 'Start debate' }).click()

  await page.getByRole('alert').getByText('request-of-this-test').waitFor()
  await page.reload()
  expect(await page.getByRole('textbox', { name: 'Topic' }).inputValue()).toBe('Should it be kept?')
})

/** Lets the next write through to the server, and loses its answer on the way back. */
async function loseNextAnswer(page: Page, path: string, method: string): Promise<void> {
  let isLost = false
  await onData(page, path, async (route) => {
    if (isLost || route.request().method() !== method) return route.fallback()
    isLost = true
    await route.fetch()
    await route.abort('connectionreset')
  })
}

test('a persona whose answer was lost is there once when it is saved again', async () => {
  const { page } = await site.open('/personas/new')
  await loseNextAnswer(page, '/personas', 'POST')
  await page.getByRole('textbox', { name: 'Name' }).fill('Lost and found')
  await page.getByRole('textbox', { name: 'Instructions' }).fill('Be patient.')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await save.click()
  await page.getByRole('main').getByRole('alert').getByText('does not answer').waitFor()

  await save.click()
  await page.getByRole('heading', { level: 1, name: 'Lost and found' }).waitFor()
  await page.goto('/personas?q=Lost+and+found')
  await page.getByRole('main').getByRole('link', { name: 'Lost and found' }).first().waitFor()
  expect(await page.getByRole('main').getByRole('link', { name: 'Lost and found' }).count()).toBe(1)
})

test('a change whose answer was lost is no conflict with oneself', async () => {
  const { page } = await site.open('/personas?q=Mara')
  await page.getByRole('main').getByRole('link', { name: /Mara/ }).first().click()
  const instructions = page.getByRole('textbox', { name: 'Instructions' })
  await instructions.waitFor()
  await loseNextAnswer(page, new URL(page.url()).pathname, 'PUT')
  await instructions.fill('Speak of what customers said.')
  const save = page.getByRole('button', { name: 'Save', exact: true })
  await save.click()
  await page.getByRole('main').getByRole('alert').getByText('does not answer').waitFor()

  await save.click()
  await page.getByText('Saved as version 2').waitFor()
  expect(await page.getByText(/Somebody saved/).count()).toBe(0)
  await expect.poll(() => save.isDisabled()).toBe(true)
})
