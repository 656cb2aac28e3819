import { expect, test } from 'vitest'
import { call } from './support/api.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()

const source = `export default async ({ text, from }, ctx) => {
  if (from) {
    const response = await ctx.fetch(from, { headers: { 'x-token': '{{ secrets.WORD_TOKEN }}' } })
    return { status: response.status }
  }
  await ctx.log('counting')
  return { words: text.split(' ').length }
}`

const schema = {
  type: 'object',
  properties: { text: { type: 'string' }, from: { type: 'string' } },
  required: ['text'],
}

test('a script tool is written, tried, and let through to a host by its policy', async () => {
  const { page, faults } = await site.open('/tools')
  await page.getByRole('link', { name: 'New script tool' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('1 to 64 letters').waitFor()
  await page.getByRole('textbox', { name: 'Name' }).fill('count_words')
  await page.getByRole('textbox', { name: 'Description' }).fill('Counts words.')
  await page.getByRole('textbox', { name: 'Source' }).fill(source)
  await page.getByRole('textbox', { name: 'Arguments' }).fill(JSON.stringify(schema))
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL('**/tools/count_words?tab=try')

  await page.getByRole('textbox', { name: 'text', exact: true }).fill('three little words')
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  const result = page.getByRole('region', { name: 'Result' })
  await result.getByText('"words": 3').waitFor()

  const address = `http://localhost:${new URL(site.url).port}/healthz`
  await page.getByRole('textbox', { name: 'from', exact: false }).fill(address)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await page.getByRole('region', { name: 'Error' }).getByText('denied_secret').waitFor()

  await call(site.url, '/secrets/WORD_TOKEN', { method: 'PUT', body: { value: 'three-secret-words' } })
  await page.reload()
  await page.getByRole('tab', { name: 'Policy' }).click()
  await addTo('Hosts', `localhost:${new URL(site.url).port}`)
  await addTo('Secrets', 'WORD_TOKEN')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('In force from the next call on.').waitFor()

  await page.getByRole('tab', { name: 'Try it' }).click()
  await page.getByRole('textbox', { name: 'text', exact: true }).fill('x')
  await page.getByRole('textbox', { name: 'from', exact: false }).fill(address)
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await result.getByText('"status": 200').waitFor()
  await result.getByRole('link', { name: 'Open the run' }).click()
  await page.getByRole('region', { name: 'What it touched' }).getByText('WORD_TOKEN').waitFor()
  expect(await page.getByRole('main').textContent()).not.toContain('three-secret-words')
  expect(faults).toEqual([])

  async function addTo(label: string, text: string) {
    const field = page.getByRole('combobox', { name: label })
    await field.fill(text)
    await field.press('Enter')
  }
})

test('every call stands in the list, with what was refused to it', async () => {
  await call(site.url, '/tools/read_file/invoke', { method: 'POST', body: { args: { path: '/etc/passwd' } } })
  const tab = await site.open('/tools?tab=calls')
  const { page, faults } = tab
  const list = page.getByRole('region', { name: 'Calls' }).getByRole('list').first()
  await list.getByText('Refused: reading not allowed').first().waitFor()
  await page.getByRole('combobox', { name: 'Tool' }).selectOption('read_file')
  await expect.poll(() => page.url()).toContain('tool=read_file')
  await untilSettled(tab)
  await page.getByRole('main').focus()
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await list.getByText('denied_read').first().waitFor()
  await page.reload()
  await list.getByText('Refused: reading not allowed').first().waitFor()
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('timeout')
  await page.getByText('No call fits').waitFor()

  await page.goto('/tools?refused=yes')
  await page.getByRole('link', { name: 'read_file' }).waitFor()
  expect(await page.getByRole('link', { name: 'calculate' }).count()).toBe(0)
  expect(faults).toEqual([])
})

test('a tool that somebody uses is not deleted, and it is said who does', async () => {
  const policy = {}
  const body = { name: 'used_one', description: 'Is used.', source: 'export default async () => 1', policy }
  await call(site.url, '/tools', { method: 'POST', body })
  await call(site.url, '/personas', {
    method: 'POST',
    body: { name: 'Its user', instructions: 'Use it.', tools: ['used_one'] },
  })
  const { page } = await site.open('/tools/used_one')
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  const dialog = page.getByRole('alertdialog')
  await dialog.getByRole('button', { name: 'Delete tool' }).click()
  await dialog.getByText('Its user').waitFor()
})

test('a secret is stored, replaced and deleted, and never comes back', async () => {
  const { page, faults } = await site.open('/settings')
  const section = page.getByRole('list', { name: 'Secrets' })
  const value = 'open-sesame-open'
  await page.getByRole('button', { name: 'Add a secret' }).click()
  // What pops up for a moment is called a dialog, too.
  const dialog = page.getByRole('dialog', { name: /^(Add a secret|Replace CAVE_WORD)$/ })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('CAVE_WORD')
  await dialog.getByLabel('Value').fill('short')
  await dialog.getByRole('button', { name: 'Store' }).click()
  await dialog.getByText('At least 8 characters.').waitFor()
  await dialog.getByLabel('Value').fill(value)
  await dialog.getByRole('button', { name: 'Store' }).click()
  await section.getByText('CAVE_WORD').waitFor()
  expect(await page.content()).not.toContain(value)

  await page.getByRole('button', { name: 'Replace CAVE_WORD' }).click()
  expect(await dialog.getByLabel('Value').inputValue()).toBe('')
  await dialog.getByLabel('Value').fill('another-secret')
  await dialog.getByRole('button', { name: 'Replace', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Delete CAVE_WORD' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete secret' }).click()
  await section.getByText('CAVE_WORD').waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('a persona is given tools and narrows them; a name that is none is kept and marked', async () => {
  const tools = ['http_request', 'gone_tool']
  const policy = (await call<object>(site.url, '/tools/http_request/policy')).body
  await call(site.url, '/tools/http_request/policy', {
    method: 'PUT',
    body: { ...policy, net: ['a.example.com', 'b.example.com'] },
  })
  const { body } = await call<{ id: string }>(site.url, '/personas', {
    method: 'POST',
    body: { name: 'Narrowed', instructions: 'Be careful.', tools },
  })
  const { page, faults } = await site.open(`/personas/${body.id}`)
  await page.getByText('unknown here').waitFor()
  const field = page.getByRole('combobox', { name: 'Tools' })
  await field.fill('calcu')
  await page.getByRole('option', { name: 'calculate' }).click()
  await page.getByRole('button', { name: 'Narrow what they may touch' }).click()
  await page.getByRole('button', { name: 'http_request as its policy says' }).click()
  await page.getByRole('combobox', { name: 'Hosts of http_request' }).first().selectOption('some')
  await page.getByRole('button', { name: 'Remove b.example.com' }).click()
  await page.getByRole('checkbox', { name: 'A person approves each call of http_request' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Saved as version 2').waitFor()
  const saved = await call<object>(site.url, `/personas/${body.id}`)
  expect(saved.body).toMatchObject({
    tools: [...tools, 'calculate'],
    toolLimits: { http_request: { net: ['a.example.com'], needsApproval: true } },
  })
  expect(faults).toEqual([])
})
