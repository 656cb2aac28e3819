import { expect, test } from 'vitest'
import { aPersonaDraft } from '../../testing/builders-of-drafts.ts'
import { CardData } from './card-data.ts'
import { cardInstructions } from './card-instructions.ts'
import { cardKey, cardOfPersona } from './card-of-persona.ts'

const card = (fields: Record<string, unknown>) => CardData.parse({ name: 'Ada', ...fields })
const entry = (content: string, more: object) => ({ content, keys: [], extensions: {}, ...more })

test('what a card tells a model comes in the order in which its own programs tell it', () => {
  const instructions = cardInstructions(
    card({
      description: 'A mathematician.',
      personality: 'exact',
      scenario: 'A lecture.',
      mes_example: '<START>\nUser: Sure?\nAda: Proven.',
      post_history_instructions: 'Stay brief.',
      character_book: {
        entries: [
          entry('Second.', { constant: true, insertion_order: 2 }),
          entry('First.', { constant: true, insertion_order: 1, position: 'before_char' }),
          entry('At a keyword.', { constant: false }),
          entry('Switched off.', { constant: true, enabled: false }),
        ],
      },
    }),
  )
  expect(instructions).toBe(
    [
      'You are Ada.',
      'First.',
      'A mathematician.',
      'Personality: exact',
      'Scenario: A lecture.',
      'Second.',
      'How Ada speaks:\nUser: Sure?\nAda: Proven.',
      'Stay brief.',
    ].join('\n\n'),
  )
})

test('notes, creator, tags, version and greetings are never told', () => {
  const secret = 'must not be told'
  const told = cardInstructions(
    card({
      ...{
        creator_notes: secret,
        creator: secret,
        tags: [secret],
        character_version: secret,
        first_mes: secret,
      },
      ...{ alternate_greetings: [secret], extensions: { other: secret }, group_only_greetings: [secret] },
    }),
  )
  expect(told).toBe('You are Ada.')
})

test('placeholders become names, whatever their case, and a name is no pattern', () => {
  const description = '{{CHAR}}, <bot>, {{Char}} and {{user}}, <USER>'
  expect(cardInstructions(card({ system_prompt: description }))).toBe('Ada, Ada, Ada and User, User')
  expect(cardInstructions(card({ nickname: 'Countess', system_prompt: '{{char}}' }))).toBe('Countess')
  expect(cardInstructions(card({ name: '$& $1', system_prompt: '{{char}}!' }))).toBe('$& $1!')
  expect(cardInstructions(card({ system_prompt: '{{original}} Now.' }))).toBe('You are Ada. Now.')
})

const kept = {
  ...{ name: 'Ada', description: '{{char}} counts.', creator_notes: 'For tests.', tags: ['maths'] },
  ...{ first_mes: 'Hello.', extensions: { other: { depth: 4 } }, unknown_field: 1 },
}
const imported = (overrides = {}) =>
  aPersonaDraft({
    instructions: cardInstructions(CardData.parse(kept)),
    description: 'For tests.',
    tags: ['maths'],
    metadata: { [cardKey]: { spec: 'chara_card_v2', data: kept } },
    ...overrides,
  })

test('a card that came in goes out as it was, extensions and unknown fields included', () => {
  expect(cardOfPersona(imported())).toMatchObject({ spec: 'chara_card_v2', spec_version: '2.0', data: kept })
  expect(cardOfPersona(imported()).data.extensions).toEqual({ other: { depth: 4 } })
})

test('changed instructions take the place of what they were made of', () => {
  const { data } = cardOfPersona(imported({ name: 'Ada L.', instructions: 'Count twice.', tags: ['new'] }))
  expect(data).toMatchObject({
    ...{ name: 'Ada L.', tags: ['new'], system_prompt: 'Count twice.', description: '', first_mes: 'Hello.' },
    creator_notes: 'For tests.',
  })
  expect(cardInstructions(CardData.parse(data))).toBe('Count twice.')
})

test('what a card can not say stands in an extension of its own', () => {
  const { data } = cardOfPersona(aPersonaDraft({ model: 'simulated:debater', metadata: { note: 1 } }))
  expect(data.extensions).toEqual({
    'ai-workbench': { description: 'An analyst', model: 'simulated:debater', metadata: { note: 1 } },
  })
})
