import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { call } from './support/api.ts'
import { addDocument } from './support/seed-documents.ts'
import { useSite } from './support/site.ts'
import { untilSettled } from './support/site-pages.ts'

const site = useSite()
const fixtures = join(import.meta.dirname, '../packages/documents/testing/fixtures')

const orchard = `# Orchard handbook

## Pruning

Apple trees are pruned in February, before the sap rises. A third of the young wood is taken.

## Picking

Ladders stand on level ground. The harvest begins when the pips are brown.
`

const row = (page: Page, title: string) =>
  page.getByRole('table', { name: 'Documents' }).getByRole('row').filter({ hasText: title })

/** Files as if somebody let them fall onto the page. */
async function drop(page: Page, files: readonly { readonly name: string; readonly bytes: Buffer }[]) {
  const given = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }))
  // Written as text, since the page's types are none of Node's.
  const data = await page.evaluateHandle(`(() => {
    const data = new DataTransfer()
    for (const { name, base64 } of ${JSON.stringify(given)}) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0))
      data.items.add(new File([bytes], name))
    }
    return data
  })()`)
  await page.dispatchEvent('main', 'drop', { dataTransfer: data })
}

describe('documents', () => {
  test('an empty workbench says what documents are for, and takes a file that is chosen', async () => {
    const { page, faults } = await site.open('/')
    await page.getByRole('link', { name: 'Documents', exact: true }).click()
    await page.getByRole('heading', { name: 'Give debates something to read' }).waitFor()
    await page.getByRole('button', { name: 'Add documents' }).first().click()
    const dialog = page.getByRole('dialog', { name: 'Add documents' })
    await dialog
      .locator('input[type="file"]')
      .setInputFiles({ name: 'orchard.md', mimeType: 'text/markdown', buffer: Buffer.from(orchard) })
    await dialog.getByRole('combobox', { name: 'Collection' }).fill('garden')
    await dialog.getByRole('combobox', { name: 'Tags' }).fill('trees,')
    await dialog.getByRole('button', { name: 'Add document' }).click()
    await row(page, 'orchard.md').getByText('Ready').waitFor({ timeout: 60_000 })
    expect(await row(page, 'orchard.md').textContent()).toContain('garden')
    expect(faults).toEqual([])
  })

  test('files that are dropped become ready, and a broken one says why', async () => {
    const { page } = await site.open('/documents')
    await page.getByRole('heading', { name: 'Documents', level: 1 }).waitFor()
    await drop(page, [
      { name: 'lighthouse.pdf', bytes: await readFile(join(fixtures, 'lighthouse.pdf')) },
      { name: 'broken.pdf', bytes: await readFile(join(fixtures, 'broken.pdf')) },
    ])
    await page.getByRole('button', { name: 'Add 2 documents' }).click()
    await row(page, 'lighthouse.pdf').getByText('Ready').waitFor({ timeout: 60_000 })
    await row(page, 'broken.pdf').getByText('Failed').waitFor({ timeout: 60_000 })
    await page.getByRole('link', { name: 'broken.pdf' }).click()
    const notice = page.getByRole('region', { name: 'What happened' })
    await notice.getByText('No text could be read from the file').waitFor()
    expect(await notice.textContent()).toMatch(/broken\.pdf.*document_unreadable/s)

    // What was meant takes its place, under the same name.
    await page.getByLabel('New content').setInputFiles({
      name: 'lighthouse.pdf',
      mimeType: 'application/pdf',
      buffer: await readFile(join(fixtures, 'lighthouse.pdf')),
    })
    await page.getByText('Skerry Point').first().waitFor({ timeout: 60_000 })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('broken.pdf')
    expect(await notice.count()).toBe(0)
  })

  test('a passage is found by its words, and opened where it stands', async () => {
    await addDocument(site.url, { name: 'orchard.md', content: orchard, collection: 'garden' })
    const tab = await site.open('/documents')
    const { page, faults } = tab
    await page.getByRole('tab', { name: 'Search passages' }).click()
    await page.getByRole('searchbox', { name: 'Search in all passages' }).fill('when are apple trees pruned')
    const found = page.getByRole('region', { name: 'Passages found' })
    await found.getByRole('listitem').first().getByText('orchard.md').waitFor()
    expect(await found.locator('mark').first().textContent()).toMatch(/apple|tree|prun/i)
    await page.getByText('compares words, not meaning').waitFor()
    await expect.poll(() => page.url()).toContain('q=when+are+apple+trees+pruned')
    await page.getByRole('main').focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/documents/*?chunk=*')
    const passage = page.locator('[aria-current="location"]')
    await passage.waitFor()
    expect(await passage.textContent()).toContain('before the sap rises')
    await page.reload()
    await passage.waitFor()
    await untilSettled(tab)
    expect(faults).toEqual([])
  })

  test('a link far down a long document shows the passage at once, and what stands before it when asked', async () => {
    const sections = Array.from(
      { length: 450 },
      (_, place) => `## Part ${place}\n\nBoat ${place} came home.\n`,
    )
    // Sections as short as these would share a passage.
    const content = sections.map((section) => `${section}\n${'The tide was out. '.repeat(60)}\n`).join('\n')
    const { documentId: id } = await addDocument(site.url, { name: 'log.md', content, collection: 'sea' })
    const answer = await fetch(`${site.url}/documents/${id}/chunks?from=400&limit=1`)
    const { items } = (await answer.json()) as { items: { id: string; ordinal: number }[] }
    const [chunk] = items
    const { page, faults } = await site.open('/documents')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/chunks?')) asked.push(new URL(request.url()).search)
    })

    await page.goto(`${site.url}/documents/${id}?chunk=${chunk?.id}`)
    const passage = page.locator('[aria-current="location"]')
    await passage.waitFor()

    expect(await passage.getAttribute('aria-label')).toBe('Passage 401')
    expect(asked[0]).toContain('from=380')
    const before = page.getByRole('button', { name: 'Show the passages before' })
    await before.scrollIntoViewIfNeeded()
    await before.click()
    await expect.poll(() => asked.some((query) => query.includes('from=180'))).toBe(true)
    await page.getByRole('article', { name: 'Passage 381' }).waitFor()
    expect(faults).toEqual([])

    // One that is gone is told, and the document is there all the same.
    await page.goto(`${site.url}/documents/${id}?chunk=${crypto.randomUUID()}`)
    await page.getByText('The passage you came for is gone').waitFor()
    await page.getByRole('article', { name: 'Passage 1', exact: true }).waitFor()
  })

  test('a debate that names the collection shows on the document who cited it', async () => {
    const { documentId } = await addDocument(site.url, {
      name: 'orchard.md',
      content: orchard,
      collection: 'garden',
    })
    const people = (await call<Listed>(site.url, '/personas?limit=2')).body.items.map(({ id }) => id)
    const { page, faults } = await site.open(`/?personas=${people.join(',')}`)
    await page.getByRole('textbox', { name: 'Topic' }).fill('When should apple trees be pruned?')
    await page.getByRole('button', { name: /^Documents/ }).click()
    const field = page.getByRole('combobox', { name: 'Collections' })
    await field.fill('nowhere')
    await field.press('Enter')
    await page.getByText('Nothing can be found in “nowhere” yet.').waitFor()
    await page.getByRole('button', { name: 'Remove nowhere' }).click()
    await field.fill('gard')
    await page.getByRole('option', { name: /garden/ }).click()
    await page.getByRole('button', { name: 'Start debate' }).click()
    await page.waitForURL('**/runs/*')
    await page.getByRole('region', { name: 'Verdict' }).waitFor({ timeout: 120_000 })

    await page.goto(`/documents/${documentId}?tab=uses`)
    const uses = page.getByRole('region', { name: 'Used in' })
    await uses
      .getByText(/cited as \[\d\]/)
      .first()
      .waitFor()
    await uses.getByRole('link', { name: 'Show the passage' }).first().click()
    await page.locator('[aria-current="location"]').waitFor()
    await page
      .getByRole('link', { name: /^given to/ })
      .first()
      .click()
    await page.getByRole('button', { name: /^Passage \d/ }).waitFor()
    expect(faults).toEqual([])
  })

  test('documents are found by filters, and deleted together after a question', async () => {
    const names = ['one.md', 'two.md', 'three.md']
    for (const name of names)
      await addDocument(site.url, { name, content: `# ${name}\n\nNothing much.`, collection: 'spare' })
    const { page, faults } = await site.open('/documents?collection=spare')
    await row(page, 'one.md').waitFor()
    expect(await page.getByRole('link', { name: 'orchard.md' }).count()).toBe(0)
    await page.getByRole('searchbox', { name: 'Find by title' }).fill('two')
    await row(page, 'three.md').waitFor({ state: 'detached' })
    await page.goBack()
    await page.goto('/documents?collection=spare')
    await row(page, 'three.md').waitFor()
    await page.getByRole('main').focus()
    for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key)
    const bar = page.getByRole('region', { name: 'Selected documents' })
    await bar.getByText('2 selected').waitFor()
    await bar.getByRole('button', { name: 'Delete' }).click()
    const question = page.getByRole('alertdialog', { name: 'Delete 2 documents?' })
    await question.getByRole('button', { name: 'Delete' }).click()
    await bar.waitFor({ state: 'detached' })
    await expect
      .poll(async () => (await call<Listed>(site.url, '/documents?collection=spare')).body.items.length)
      .toBe(1)

    await page.getByRole('table').getByRole('link').first().click()
    await page.getByRole('button', { name: 'More actions' }).click()
    await page.getByRole('menuitem', { name: 'Delete' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete document' }).click()
    await page.waitForURL('**/documents')
    await row(page, 'orchard.md').waitFor()
    expect(faults).toEqual([])
  })
})

interface Listed {
  readonly items: readonly { readonly id: string }[]
}
