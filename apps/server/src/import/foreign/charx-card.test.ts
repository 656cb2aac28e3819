import { expect, test } from 'vitest'
import { aZip } from '../testing/a-zip.ts'
import { cardTextOfCharx, isZip } from './charx-card.ts'

const card = { name: 'card.json', content: '{"spec":"chara_card_v3","data":{"name":"Ada"}}' }
const picture = { name: 'assets/icon/main.png', content: 'not looked at' }
const reasonOf = (bytes: Buffer) => (cardTextOfCharx(bytes) as { reason: string }).reason

test('the card of an archive is the file card.json at its root', () => {
  const archive = aZip(picture, card)
  expect(isZip(archive)).toBe(true)
  expect(cardTextOfCharx(archive)).toEqual({ text: card.content })
})

test('an archive without one says so', () => {
  expect(reasonOf(aZip(picture, { ...card, name: 'deep/card.json' }))).toContain('no card.json')
})

test('a card that unpacks to more than it may is not unpacked, whatever its header says', () => {
  const bomb = { ...card, content: Buffer.alloc(64 * 1024 * 1024) }
  expect(reasonOf(aZip(bomb))).toContain('above 16 MiB')
  expect(reasonOf(aZip({ ...bomb, size: 10 }))).toContain('above 16 MiB')
})

test('an archive that is damaged or cut short is told as such', () => {
  const archive = aZip(card)
  expect(reasonOf(archive.subarray(0, 60))).toContain('cut short')
  const damaged = Buffer.from(archive)
  damaged[50] = (damaged[50] ?? 0) ^ 0xff
  expect(reasonOf(damaged)).toMatch('damaged')
  const lost = Buffer.from(archive)
  lost.writeUInt32LE(0xfffffff0, lost.length - 6)
  expect(reasonOf(lost)).toMatch('damaged')
})
