import type { Locator, Page } from 'playwright-core'

// Steps that people take in the app, by what they see: names and roles.

export interface JourneyPersona {
  readonly name: string
  readonly instructions: string
}

/** Writes a persona and saves it. @returns its id. */
export async function createPersona(page: Page, { name, instructions }: JourneyPersona): Promise<string> {
  await page.goto('/personas')
  await page.getByRole('main').getByRole('link', { name: 'New persona' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Instructions' }).fill(instructions)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.waitForURL(/\/personas\/[0-9a-f-]{36}/)
  return idIn(page)
}

interface JourneyDebate {
  readonly topic: string
  /** Names, in the order of their seats. */
  readonly personas: readonly string[]
  /** As the list of models names it; the default one when left out. */
  readonly model?: string
  readonly rounds?: number
  /** As the picker names it; Panel when left out. */
  readonly format?: string
  /** The name of the one whose seat a person takes. */
  readonly person?: string
}

/** Fills the composer on the home page and starts. @returns the id of the run, whose page is open then. */
export async function startDebate(page: Page, debate: JourneyDebate): Promise<string> {
  await page.goto('/')
  await page.getByRole('textbox', { name: 'Topic' }).fill(debate.topic)
  for (const name of debate.personas) {
    await choose(page, 'Add a persona', name)
    // Empty again for the next one: the same name typed over it at this moment would not count as typed.
    await page
      .getByRole('combobox', { name: 'Add a persona' })
      .and(page.locator(':placeholder-shown'))
      .waitFor()
  }
  if (debate.format !== undefined) await pickFormat(page, debate.format)
  if (debate.person !== undefined) {
    await page.getByRole('switch', { name: `A person takes the seat of ${debate.person}` }).click()
  }
  if (debate.model !== undefined) await choose(page, 'Model', debate.model)
  if (debate.rounds !== undefined)
    await page.getByRole('spinbutton', { name: 'Rounds' }).fill(String(debate.rounds))
  await page.getByRole('button', { name: 'Start debate' }).click()
  await page.waitForURL(/\/runs\/[0-9a-f-]{36}/)
  return idIn(page)
}

/** Opens the picker of formats and takes one. */
export async function pickFormat(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Format', exact: true })
  await field.click()
  await page.getByRole('option').filter({ hasText: name }).first().click()
  await page.getByText(name, { exact: true }).and(field.locator('*')).waitFor()
}

async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).fill(text)
  await page.getByRole('option', { name: text }).first().click()
}

/** The link to a run in the list of runs, which is open. */
export const runLink = (page: Page, title: string): Locator =>
  page.getByRole('row').filter({ hasText: title }).getByRole('link')

const idIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''
