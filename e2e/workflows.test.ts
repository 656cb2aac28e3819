import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { call, getRun } from './support/api.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

// The tests follow each other: one workflow from the first line of it to its end.
const site = useSite()
const topic = 'Is =1+1 a formula?'
let workflowPath = ''
let runPath = ''

const step = (page: Page, id: string) => page.getByRole('region', { name: `Step ${id}` })
const head = (page: Page, id: string) => page.locator(`[data-step-head="${id}"]`)
/** A step in the picture. */
const card = (page: Page, id: string) => page.locator(`button[data-step="${id}"]`)
const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click()
const inRail = (page: Page) => page.getByRole('navigation', { name: 'Main' })

test('a workflow is made from an example, and mended where it is wrong', async () => {
  const { page, faults } = await site.open('/workflows')
  await page.getByRole('link', { name: 'Other ways to begin' }).click()
  await page.getByRole('link', { name: 'Ask, debate, approve, tell' }).click()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Questions')

  await page.getByRole('button', { name: /^Trigger/ }).click()
  await page.getByRole('combobox', { name: 'Starts' }).selectOption('manual')
  await page.getByRole('button', { name: /^Inputs/ }).click()
  await page.getByRole('button', { name: 'Add an input' }).click()
  const input = page.getByRole('group', { name: 'Input input' })
  await input.getByRole('textbox', { name: 'Name' }).fill('topic')
  await input.getByRole('textbox', { name: 'Name' }).press('Enter')

  await head(page, 'is_urgent').click()
  await step(page, 'is_urgent').getByRole('textbox', { name: 'If' }).fill('inputs.topic =')
  await head(page, 'debate').click()
  const debate = {
    topic: '{{ inputs.topic }}',
    format: 'single',
    participants: [{ name: 'Mara', instructions: 'You count.' }],
    model: 'simulated:instant',
  }
  await step(page, 'debate').getByRole('textbox', { name: 'Debate, as JSON' }).fill(JSON.stringify(debate))
  await head(page, 'tell').click()
  await step(page, 'tell').getByRole('combobox', { name: 'Channel' }).selectOption('log')
  await step(page, 'tell').getByRole('textbox', { name: 'Webhook' }).fill('')
  await step(page, 'tell').getByRole('textbox', { name: 'Text' }).fill('Decided: {{ inputs.topic }}')
  await page.getByRole('button', { name: 'Add a step after is_urgent' }).click()
  await page.getByRole('menuitem', { name: 'Persist record' }).click()
  const record = step(page, 'keep')
  await record.getByRole('textbox', { name: 'Collection' }).fill('answers')
  await record.getByRole('textbox', { name: 'Key' }).fill('{{ inputs.topic }}')
  const value = record.getByRole('textbox', { name: 'Value' })
  await value.fill('{"said": "=1+1", "by": "{{ nobody.here }}"}')

  await save(page)
  const faultsOfSave = page.getByRole('alert', { name: 'Faults' })
  await faultsOfSave.getByText('2 things keep it from being saved').waitFor()
  const expression = step(page, 'is_urgent').getByRole('textbox', { name: 'If' })
  await expect.poll(() => expression.getAttribute('aria-invalid')).toBe('true')
  expect(await expression.inputValue()).toBe('inputs.topic =')
  await expression.fill('$length(inputs.topic) > 3')
  await faultsOfSave.getByRole('button', { name: 'keep: Value by' }).click()
  await expect.poll(() => value.getAttribute('aria-invalid')).toBe('true')
  await value.fill('{"said": "=1+1", "by": "{{ steps.ask.output.decidedBy }}"}')
  await save(page)
  await page.waitForURL(/\/workflows\/[0-9a-f-]{36}/)
  workflowPath = new URL(page.url()).pathname
  await card(page, 'is_urgent').getByText('Condition').waitFor()
  // The browser says of every refusal that there was one.
  expect(faults.filter((fault) => !/status of 422/.test(fault))).toEqual([])
})

test('text and form are two views of one workflow, and comments stay', async () => {
  const { page, faults } = await site.open(workflowPath)
  const yaml = page.getByRole('textbox', { name: 'YAML' })
  const toForm = () => page.getByRole('button', { name: 'Form', exact: true }).click()
  const toYaml = () => page.getByRole('button', { name: 'YAML', exact: true }).click()
  await toYaml()
  await yaml.waitFor()
  const written = await yaml.inputValue()
  await yaml.fill(`# Asked by the board.\n${written.replace('name: Questions', 'name: [')}`)
  await page
    .getByRole('button', { name: /^Line \d+$/ })
    .first()
    .waitFor()
  await yaml.fill(`# Asked by the board.\n${written}`)
  await page.getByText('The form says the same').waitFor()
  await toForm()
  await page.getByRole('textbox', { name: 'Description' }).fill('Asks about everything.')
  await toYaml()
  await expect
    .poll(() => yaml.inputValue())
    .toMatch(/^# Asked by the board\.\n[\s\S]*Asks about everything\./)

  await save(page)
  await page.getByText('Saved as version 2').waitFor()
  await page.reload()
  await expect
    .poll(() => page.getByRole('textbox', { name: 'Description' }).inputValue())
    .toBe('Asks about everything.')
  await toYaml()
  await expect.poll(() => yaml.inputValue()).toMatch(/^# Asked by the board\.\n/)
  expect(faults).toEqual([])
})

test('the picture follows the run; what it asks is decided on its page, and seen in every tab', async () => {
  const other = await site.open('/workflows')
  const { page, faults } = await site.open(workflowPath)
  await page.getByRole('button', { name: 'Run now' }).click()
  const dialog = page.getByRole('dialog', { name: 'Run Questions' })
  await dialog.getByRole('textbox', { name: 'topic' }).fill(topic)
  await dialog.getByRole('button', { name: 'Run now' }).click()
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}/)
  runPath = new URL(page.url()).pathname

  await card(page, 'ask').getByText('Waiting').waitFor()
  await card(page, 'debate').getByText('Completed').waitFor()
  await card(page, 'tell').getByText('Pending').waitFor()
  for (const each of [page, other.page])
    await inRail(each).getByRole('link', { name: 'Approvals, 1 waiting' }).waitFor()
  await other.page.getByRole('listitem').filter({ hasText: 'Questions' }).getByText('Waiting').waitFor()

  await page.reload()
  const question = page.getByRole('list', { name: 'Waiting for a decision' })
  await question.getByRole('textbox', { name: /^Comment/ }).fill('Go on')
  await question.getByRole('button', { name: 'Approve' }).click()
  for (const id of ['ask', 'tell', 'is_urgent']) await card(page, id).getByText('Completed').waitFor()
  await page.getByRole('main').getByText('Completed', { exact: true }).first().waitFor()
  for (const each of [page, other.page])
    await inRail(each).getByRole('link', { name: 'Approvals', exact: true }).waitFor()
  await other.page.getByRole('listitem').filter({ hasText: 'Questions' }).getByText('Completed').waitFor()

  const ledger = page.getByRole('region', { name: 'What was sent' })
  await ledger.getByText('message to log').waitFor()
  expect(await ledger.getByText('Sent', { exact: true }).count()).toBe(1)
  await card(page, 'ask').click()
  await page.getByRole('region', { name: 'Chosen step' }).getByText('Go on').waitFor()
  await page.reload()
  await page.getByRole('region', { name: 'Chosen step' }).getByText('Go on').waitFor()
  expect([...faults, ...other.faults]).toEqual([])
})

test('an expression is tried over what the last run saw', async () => {
  const { page, faults } = await site.open(`${workflowPath}?step=is_urgent`)
  const form = step(page, 'is_urgent')
  const result = form.locator('[data-live-result]').first()
  await expect.poll(() => result.textContent()).toContain('= true')
  await form.getByRole('textbox', { name: 'If' }).fill('$length(inputs.topic) > 300')
  await expect.poll(() => result.textContent()).toMatch(/= false.*over the run/)
  expect(faults).toEqual([])
})

test('what was kept is found, opened and downloaded', async () => {
  const { page, faults } = await site.open('/records')
  await page.getByRole('button', { name: topic }).click()
  await page.getByText('"said": "=1+1"').waitFor()
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download CSV' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
  const csv = await readFile(await download.path(), 'utf8')
  expect(csv).toContain('answers')
  // No program takes a cell for a formula.
  expect(csv).not.toMatch(/(^|[,\n])"?[=+@-]/)
  await page.getByRole('searchbox', { name: 'Search records' }).fill('nothing like that')
  await page.getByText('No record fits').waitFor()
  await page.reload()
  await page.getByText('No record fits').waitFor()
  await page.goBack()
  expect(faults).toEqual([])
})

test('a fork shares what was done before a step, and asks nobody again', async () => {
  const { page, faults } = await site.open(runPath)
  await page.getByRole('button', { name: 'Fork', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Fork this run' })
  await dialog.getByRole('combobox', { name: 'First step that runs anew' }).selectOption('1')
  await dialog.getByRole('textbox', { name: 'Inputs' }).fill(JSON.stringify({ topic: 'Forked' }))
  await dialog.getByRole('button', { name: 'Start fork' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/runs/') && url.pathname !== runPath)
  await page.getByRole('main').getByText('Completed', { exact: true }).first().waitFor()
  await page.getByText('Forked from').waitFor()
  const records = await call<{ items: readonly { key: string }[] }>(site.url, '/records')
  expect(records.body.items.map(({ key }) => key)).toEqual(['Forked', topic])
  expect(faults).toEqual([])
})

test('a dry run says what would have been done, and does none of it', async () => {
  const { page, faults } = await site.open(workflowPath)
  await page.getByRole('button', { name: 'Dry run' }).click()
  const dialog = page.getByRole('dialog', { name: 'Dry run of Questions' })
  await dialog.getByRole('textbox', { name: 'topic' }).fill('Only rehearsed')
  await dialog.getByRole('button', { name: 'Start dry run' }).click()
  await page.waitForURL('**/runs/*')
  const banner = page.getByRole('region', { name: 'Dry run' })
  await banner.getByText('nothing was sent').waitFor()
  await banner.getByText('These 4 things would have been done:').waitFor()
  await banner.getByText('Decided: Only rehearsed').or(banner.getByText('message to log')).first().waitFor()
  const runId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await expect.poll(async () => (await getRun(site.url, runId)).status).toBe('completed')
  const records = await call<{ items: readonly object[] }>(site.url, '/records')
  expect(records.body.items).toHaveLength(2)
  expect(faults).toEqual([])
})

test('steps are worked through without a mouse', async () => {
  const tab = await site.open(workflowPath)
  const { page, faults } = tab
  await untilSettled(tab)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.url()).toContain('step=')
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog', { name: 'Dry run of Questions' })
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('a step that is pressed in the picture is opened and brought into sight beside it', async () => {
  const steps = Array.from({ length: 40 }, (_, at) => ({
    id: `s${at}`,
    type: 'transform',
    expression: `${at}`,
  }))
  const draft = { name: 'Many steps', trigger: { type: 'manual' }, steps }
  const { body } = await call<{ id: string }>(site.url, '/workflows', { method: 'POST', body: draft })
  const { page, faults } = await site.open(`/workflows/${body.id}?step=s30`)
  await card(page, 's32').click()
  const top = () => head(page, 's32').evaluate((row) => row.getBoundingClientRect().top)
  await expect.poll(top).toBeLessThan(800)
  expect(await top()).toBeGreaterThan(40)
  expect(await step(page, 's32').getByRole('textbox', { name: 'Expression' }).inputValue()).toBe('32')
  await call(site.url, `/workflows/${body.id}`, { method: 'DELETE' })
  expect(faults).toEqual([])
})

test('a workflow is switched off and on, and deleted; its runs stay', async () => {
  const { page, faults } = await site.open(workflowPath)
  await page.getByRole('button', { name: 'Disable' }).click()
  await page.getByRole('button', { name: 'Enable' }).waitFor()
  await page.goto('/workflows')
  const onOff = page.getByRole('switch', { name: 'Enabled: Questions' })
  expect(await onOff.getAttribute('aria-checked')).toBe('false')
  await onOff.click()
  const isEnabled = async () => (await call<{ enabled: boolean }>(site.url, workflowPath)).body.enabled
  await expect.poll(isEnabled).toBe(true)

  await page.getByRole('link', { name: 'Questions' }).click()
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete workflow' }).click()
  await page.waitForURL('**/workflows')
  await page.getByText('Let things happen by themselves').waitFor()
  await page.goto(runPath)
  await card(page, 'tell').getByText('Completed').waitFor()
  expect(faults).toEqual([])
})
