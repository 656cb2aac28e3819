import { beforeAll, expect, test } from 'vitest'
import { call, untilEnded } from './support/api.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'
import type { Tab } from './support/tab.ts'

const site = useSite()

async function start(topic: string, model: string): Promise<string> {
  const participants = [{ name: 'Bo', instructions: 'Be kind.' }]
  const body = { topic, format: 'single', participants, model }
  return (await call<{ runId: string }>(site.url, '/debates/run', { method: 'POST', body })).body.runId
}

const row = (tab: Tab, title: string) => tab.page.locator('tbody tr[data-row-id]').filter({ hasText: title })

const focused = (tab: Tab) =>
  tab.page.evaluate<string>(
    'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""',
  )

beforeAll(async () => {
  for (const name of ['first', 'second'])
    await untilEnded(site.url, await start(`The ${name}`, 'simulated:instant'))
})

test('cancelling several says which could not be, and leaves only these selected', async () => {
  const ids = [await start('Cancelled here', 'simulated:slow'), await start('Ends before', 'simulated:slow')]
  const gone = await start('Gone meanwhile', 'simulated:slow')
  const tab = await site.open('/runs')
  const { page } = tab
  for (const title of ['Cancelled here', 'Ends before', 'Gone meanwhile']) {
    await row(tab, title).getByRole('checkbox').click()
  }
  await row(tab, 'The first').getByRole('checkbox').click()
  const bar = page.getByRole('region', { name: 'Selected runs' })
  await bar.getByText('4 selected').waitFor()
  await bar.getByRole('button', { name: /^Cancel/ }).click()
  const question = page.getByRole('alertdialog')
  await question.getByText("1 run of the selected can't be").waitFor()

  // Somebody else is quicker, and one is not there any more.
  await call(site.url, `/runs/${ids[1]}/cancel`, { method: 'POST' })
  await untilEnded(site.url, ids[1] ?? '')
  await page.route(`**/runs/${gone}/cancel`, (route) =>
    route.fulfill({
      status: 404,
      contentType: 'application/problem+json',
      body: '{"title":"Not Found","status":404,"detail":"There is no such run."}',
    }),
  )
  await question.getByRole('button', { name: /^Cancel \d runs?$/ }).click()
  const failures = page.getByRole('dialog', { name: /could not be cancelled/ })
  await failures.getByText('There is no such run.').waitFor()
  expect(await failures.getByRole('listitem').count()).toBeLessThanOrEqual(2)
  await failures.getByRole('button', { name: 'Close' }).last().click()
  expect((await untilEnded(site.url, ids[0] ?? '')).status).toBe('cancelled')
  await expect.poll(() => row(tab, 'Cancelled here').getAttribute('aria-selected')).toBe('false')
  expect(await row(tab, 'Gone meanwhile').getAttribute('aria-selected')).toBe('true')

  await page.unroute(`**/runs/${gone}/cancel`)
  await call(site.url, `/runs/${gone}/cancel`, { method: 'POST' })
  await untilEnded(site.url, gone)
})

test('what is selected is known as it is now, not as it was when it was selected', async () => {
  const id = await start('Ends while it is selected', 'simulated:slow')
  const tab = await site.open('/runs')
  await row(tab, 'Ends while it is selected').getByRole('checkbox').click()
  const bar = tab.page.getByRole('region', { name: 'Selected runs' })
  await expect.poll(() => bar.getByRole('button', { name: 'Retry' }).isDisabled()).toBe(true)
  await call(site.url, `/runs/${id}/cancel`, { method: 'POST' })
  await untilEnded(site.url, id)
  await expect.poll(() => bar.getByRole('button', { name: 'Retry' }).isDisabled()).toBe(false)
  expect(await bar.getByRole('button', { name: 'Cancel' }).isDisabled()).toBe(true)
})

test('several are cancelled without a mouse, and the focus stays in the list', async () => {
  const id = await start('By keyboard', 'simulated:slow')
  const tab = await site.open('/runs')
  const { page } = tab
  await row(tab, 'By keyboard').waitFor()
  await untilSettled(tab)
  await page.keyboard.press('j')
  await expect.poll(() => focused(tab)).toContain('By keyboard')
  await page.keyboard.press('x')
  const bar = page.getByRole('region', { name: 'Selected runs' })
  const cancel = bar.getByRole('button', { name: 'Cancel' })
  await cancel.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').waitFor({ state: 'detached' })
  await expect.poll(() => focused(tab)).toBe('Cancel')

  await page.keyboard.press('Enter')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel 1 run' }).focus()
  await page.keyboard.press('Enter')
  await bar.waitFor({ state: 'detached' })
  expect((await untilEnded(site.url, id)).status).toBe('cancelled')
  await expect.poll(() => focused(tab)).toContain('By keyboard')
  expect(tab.faults).toEqual([])
})

test('a view is saved, replaced, renamed and deleted, and its address is that of its filters', async () => {
  const tab = await site.open('/runs')
  const { page } = tab
  const views = page.getByRole('group', { name: 'Views' })
  const filters = page.getByRole('group', { name: 'Filters' })
  const save = async (name: string) => {
    await page.getByRole('button', { name: 'Save view' }).click()
    await page.getByRole('textbox', { name: 'Name of the view' }).fill(name)
    await page.keyboard.press('Enter')
  }
  await filters.getByRole('button', { name: 'Cancelled' }).click()
  await save('Failed this week')
  await page.getByText('A view that is always there has this name.').waitFor()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Stopped')
  await page.keyboard.press('Enter')
  await views.getByRole('button', { name: 'Stopped', pressed: true }).waitFor()
  await views.getByRole('button', { name: 'All' }).click()
  await views.getByRole('button', { name: 'Stopped' }).click()
  await expect.poll(() => new URL(page.url()).search).toContain('cancelled')
  await page.reload()
  await views.getByRole('button', { name: 'Stopped', pressed: true }).waitFor()

  // Other filters under a name that is taken: it says so before.
  await filters.getByRole('button', { name: 'Waiting' }).click()
  await page.getByRole('button', { name: 'Save view' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Stopped')
  await page.getByText('its filters are replaced').waitFor()
  await page.getByRole('button', { name: 'Replace' }).click()
  await views.getByRole('button', { name: 'Stopped', pressed: true }).waitFor()
  expect(await views.getByRole('button', { name: 'Stopped' }).count()).toBe(1)

  await page.getByRole('button', { name: 'View Stopped' }).click()
  await page.getByRole('menuitem', { name: 'Rename' }).click()
  await page.getByRole('textbox', { name: 'Name of the view' }).fill('Stopped or waiting')
  await page.keyboard.press('Enter')
  await views.getByRole('button', { name: 'Stopped or waiting', pressed: true }).waitFor()
  await page.getByRole('button', { name: 'View Stopped or waiting' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete view' }).click()
  await views.getByRole('button', { name: 'Stopped or waiting' }).waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).search).toContain('waiting')
})

test('what sets a run apart stands before its title, and a phone shows tokens and score', async () => {
  const body = {
    files: [
      {
        name: 'old.json',
        content: JSON.stringify({ title: 'An old one', messages: [{ speaker: 'A', text: 'Yes.' }] }),
      },
    ],
  }
  await call(site.url, '/import', { method: 'POST', body })
  await call(site.url, '/tools/calculate/invoke', { method: 'POST', body: { args: { expression: '1 + 1' } } })
  const tab = await site.open('/runs', { width: 390 })
  await row(tab, 'An old one').getByRole('img', { name: 'Imported' }).waitFor()
  await row(tab, 'The first')
    .getByText(/\d tokens/)
    .waitFor()
  await row(tab, 'calculate').getByText('score 100 %').waitFor()
})
