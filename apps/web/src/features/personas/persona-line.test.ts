import { expect, test } from 'vitest'
import { personaLine } from './persona-line.ts'

test('a description goes before the instructions', () => {
  expect(personaLine({ description: 'Plans cities.', instructions: 'You are …' })).toBe('Plans cities.')
})

test('without a description, the first line of the instructions that says something', () => {
  expect(personaLine({ description: ' ', instructions: '\n\nYou plan.\nName the street.' })).toBe('You plan.')
})

test('a line of a thousand words is cut', () => {
  expect(personaLine({ description: '', instructions: 'x'.repeat(5000) })).toHaveLength(301)
})
