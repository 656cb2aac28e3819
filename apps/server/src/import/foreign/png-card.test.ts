import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { aChunk, aPng, cardText } from '../testing/a-png.ts'
import { cardTextOfPng, isPng } from './png-card.ts'

const ada = { name: 'Ada', description: 'Zählt 😀' }
const base64 = Buffer.from(JSON.stringify(ada)).toString('base64')
const textOf = (bytes: Buffer) => JSON.parse((cardTextOfPng(bytes) as { text: string }).text)
const reasonOf = (bytes: Buffer) => (cardTextOfPng(bytes) as { reason: string }).reason

test('a card stands in a text chunk, plain or packed', () => {
  expect(isPng(aPng())).toBe(true)
  expect(textOf(aPng(aChunk('tEXt', cardText('chara', ada))))).toEqual(ada)
  const packed = Buffer.concat([Buffer.from('chara\0\0'), deflateSync(base64)])
  expect(textOf(aPng(aChunk('zTXt', packed)))).toEqual(ada)
  expect(textOf(aPng(aChunk('iTXt', `chara\0\0\0en\0chara\0${base64}`)))).toEqual(ada)
  const international = Buffer.concat([Buffer.from('chara\0\u0001\0\0\0'), deflateSync(base64)])
  expect(textOf(aPng(aChunk('iTXt', international)))).toEqual(ada)
})

test('of two cards the newer one counts, wherever it stands', () => {
  const [v2, v3] = [aChunk('tEXt', cardText('chara', ada)), aChunk('tEXt', cardText('ccv3', { name: 'Bo' }))]
  expect(textOf(aPng(v2, v3))).toEqual({ name: 'Bo' })
  expect(textOf(aPng(v3, v2))).toEqual({ name: 'Bo' })
})

test('a picture without a card says so', () => {
  expect(reasonOf(aPng())).toContain('no character card')
  expect(reasonOf(aPng(aChunk('tEXt', 'Comment\0chara')))).toContain('no character card')
})

test('a length that lies, a checksum that does not match and a picture cut short are told', () => {
  const chunk = cardText('chara', ada)
  expect(reasonOf(aPng(aChunk('tEXt', chunk, { length: 0xffffffff })))).toContain('cut short')
  expect(reasonOf(aPng(aChunk('tEXt', chunk)).subarray(0, 90))).toContain('cut short')
  const damaged = aPng(aChunk('tEXt', chunk))
  damaged[damaged.indexOf('chara') + 20] = 0x41
  damaged[damaged.indexOf('chara') + 21] = 0x41
  expect(reasonOf(damaged)).toContain('CRC')
})

test('what is no base64 or no UTF-8 is told', () => {
  expect(reasonOf(aPng(aChunk('tEXt', 'chara\0{"name":"Ada"}')))).toContain('no base64')
  expect(reasonOf(aPng(aChunk('tEXt', 'chara\0')))).toContain('no base64')
  expect(reasonOf(aPng(aChunk('tEXt', `chara\0${Buffer.from([0xc3, 0x28]).toString('base64')}`)))).toContain(
    'UTF-8',
  )
})

test('what unpacks to more than any card is not unpacked', () => {
  const bomb = Buffer.concat([Buffer.from('chara\0\0'), deflateSync(Buffer.alloc(64 * 1024 * 1024))])
  expect(bomb.length).toBeLessThan(100_000)
  expect(reasonOf(aPng(aChunk('zTXt', bomb)))).toContain('above 16 MiB')
})
