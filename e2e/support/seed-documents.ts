import { call, untilEnded } from './api.ts'

interface Wanted {
  readonly name: string
  readonly content: string | Uint8Array<ArrayBuffer>
  readonly collection?: string
  readonly tags?: readonly string[]
}

interface Added {
  readonly documentId: string
  readonly runId: string
}

/** Adds a document and waits until it was read, or could not be. */
export async function addDocument(
  url: string,
  { name, content, collection = 'default', tags = [] }: Wanted,
): Promise<Added> {
  const form = new FormData()
  form.append('collection', collection)
  for (const tag of tags) form.append('tags', tag)
  form.append('file', new Blob([content]), name)
  const headers = { accept: 'application/json' }
  const response = await fetch(`${url}/documents`, { method: 'POST', body: form, headers })
  if (response.status !== 202) throw new Error(`${name} was not taken: ${await response.text()}`)
  const added = (await response.json()) as Added
  await untilEnded(url, added.runId)
  return added
}

const handbook = `# Billing handbook

## Incidents

The billing service is nine years old and causes a third of all incidents.

## Costs

A rewrite takes four people eleven months; every price change has to be made twice until then.
`

const longWord = 'x'.repeat(180)

/** Documents in every state, and one that a debate was given passages of. */
export async function useDocuments(url: string): Promise<void> {
  await addDocument(url, {
    name: 'handbook.md',
    content: handbook,
    collection: 'billing',
    tags: ['finance', '2026'],
  })
  await addDocument(url, {
    name: `${longWord}.csv`,
    content: `name,cost\n${longWord},7\n`,
    tags: [longWord.slice(0, 60)],
  })
  await addDocument(url, { name: 'broken.pdf', content: '%PDF-1.7 and nothing else' })
  const { body } = await call<{ runId: string }>(url, '/debates/run', {
    method: 'POST',
    body: {
      topic: 'Is the billing service worth a rewrite?',
      format: 'panel',
      rounds: 1,
      collections: ['billing'],
      participants: ['Mara', 'Tomasz'].map((name) => ({ name, instructions: 'You count what it costs.' })),
      model: 'simulated:instant',
    },
  })
  await untilEnded(url, body.runId)
}
