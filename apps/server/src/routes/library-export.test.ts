import { expect, test } from 'vitest'
import { appUnderTest } from '../testing/app-under-test.ts'

async function aLibrary() {
  const { app } = await appUnderTest()
  const post = async (url: string, payload: object) =>
    (await app.inject({ method: 'POST', url, payload })).json()
  const ines = { name: 'Inés', instructions: 'You plan.\n  Streets: all of them.\n', tags: ['town'] }
  const first = await post('/personas', { ...ines, metadata: { crewai: { id: 'ines' } }, temperature: 0.3 })
  const second = await post('/personas', {
    name: 'Viktor',
    instructions: 'Bake.',
    model: 'simulated:debater',
  })
  const scenario = await post('/scenarios', {
    ...{ name: 'High street', topic: 'Close it?', format: 'panel', formatOptions: { verdict: 'poll' } },
    participants: [
      { personaId: first.id, role: 'planner' },
      { personaId: second.id, kind: 'person' },
    ],
    ...{ moderatorId: first.id, budget: { maxCalls: 20 }, privateVotes: true, metadata: { note: 1 } },
  })
  const download = (url: string) => app.inject({ url, headers: { accept: 'text/html' } })
  return { app, first, second, scenario, download, post }
}

const withoutIds = ({ id, createdAt, updatedAt, ...content }: Record<string, unknown>) => content

test('a persona is a download of YAML, whatever the browser prefers, named after it', async () => {
  const { first, download } = await aLibrary()
  const { statusCode, headers, body } = await download(`/personas/${first.id}/export`)
  expect(statusCode).toBe(200)
  expect(headers).toMatchObject({
    'content-type': 'application/yaml; charset=utf-8',
    'content-disposition': 'attachment; filename="ines.yaml"',
  })
  expect(body).toBe(
    `workbench: 1
personas:
  - name: Inés
    instructions: |
      You plan.
        Streets: all of them.
    temperature: 0.3
    tags:
      - town
    metadata:
      crewai:
        id: ines
`,
  )
})

test('what was exported comes into another workbench as it was, and only once', async () => {
  const { scenario, first, second, download } = await aLibrary()
  const { body } = await download(`/scenarios/${scenario.id}/export`)
  const other = await appUnderTest()
  const take = async () =>
    (
      await other.app.inject({
        method: 'POST',
        url: '/import',
        payload: { files: [{ name: 'high-street.yaml', content: body }] },
      })
    ).json()
  expect(await take()).toMatchObject({ imported: { personas: 2, scenarios: 1 }, failed: [], remarks: [] })
  const listed = async (url: string) => (await other.app.inject(url)).json().items
  const people = (await listed('/personas')).toReversed()
  expect(people.map(withoutIds)).toEqual([first, second].map(withoutIds))
  const [there] = await listed('/scenarios')
  const named = (id: string) => people.find((one: { id: string }) => one.id === id)?.name
  expect(withoutIds({ ...there, participants: null, moderatorId: null })).toEqual(
    withoutIds({ ...scenario, participants: null, moderatorId: null }),
  )
  expect(
    there.participants.map(({ personaId, ...seat }: { personaId: string }) => [named(personaId), seat]),
  ).toEqual([
    ['Inés', { role: 'planner' }],
    ['Viktor', { kind: 'person' }],
  ])
  expect(named(there.moderatorId)).toBe('Inés')
  const again = await take()
  expect(again).toMatchObject({ imported: { personas: 0, scenarios: 0 }, failed: [] })
  expect(again.skipped).toHaveLength(3)
})

test('many are one file: those that are named, in that order, or all that fit', async () => {
  const { first, second, download } = await aLibrary()
  const names = async (url: string) =>
    [...(await download(url)).body.matchAll(/^ {2}- name: (.*)$/gm)].map(([, name]) => name)
  expect(await names(`/personas/export?ids=${second.id}&ids=${first.id}`)).toEqual(['Viktor', 'Inés'])
  expect(await names('/personas/export?tag=town')).toEqual(['Inés'])
  expect((await names('/personas/export')).toSorted()).toEqual(['Inés', 'Viktor'])
  expect((await download('/scenarios/export?debateFormat=oxford')).body).toBe(
    'workbench: 1\npersonas: []\nscenarios: []\n',
  )
  const unknown = '019aa1b2-0000-7000-8000-00000000000f'
  expect((await download(`/personas/export?ids=${unknown}`)).statusCode).toBe(404)
  expect((await download(`/scenarios/${unknown}/export`)).statusCode).toBe(404)
  expect((await download(`/personas/${first.id}/export?format=pdf`)).statusCode).toBe(422)
})

test('a character card goes out as it came in', async () => {
  const { app, post, download } = await aLibrary()
  const card = {
    ...{ spec: 'chara_card_v2', spec_version: '2.0' },
    data: {
      ...{
        name: 'Maren',
        description: '{{char}} keeps the light.',
        personality: '',
        scenario: '',
        first_mes: 'Hello.',
      },
      ...{ mes_example: '', creator_notes: 'Calm.', system_prompt: '', post_history_instructions: '' },
      ...{ alternate_greetings: ['Hi.'], tags: ['calm'], creator: 'somebody', character_version: '2' },
      extensions: { other: { depth: 4, list: [1, null] } },
    },
  }
  const taken = await post('/import', { files: [{ name: 'maren.json', content: JSON.stringify(card) }] })
  const [{ id }] = taken.created.personas
  const { body, headers } = await download(`/personas/${id}/export?format=card`)
  expect(headers['content-disposition']).toBe('attachment; filename="maren.card.json"')
  expect(JSON.parse(body)).toEqual(card)
  const stored = (await app.inject(`/personas/${id}`)).json()
  expect(stored.instructions).toBe('You are Maren.\n\nMaren keeps the light.')
})

test('a persona that was written here comes back from its card', async () => {
  const { second, download } = await aLibrary()
  const { body } = await download(`/personas/${second.id}/export?format=card`)
  const other = await appUnderTest()
  const payload = { files: [{ name: 'v.card.json', content: body }] }
  const taken = (await other.app.inject({ method: 'POST', url: '/import', payload })).json()
  expect(taken).toMatchObject({ imported: { personas: 1 }, remarks: [] })
  const [there] = (await other.app.inject('/personas')).json().items
  expect(withoutIds(there)).toEqual(withoutIds(second))
})
