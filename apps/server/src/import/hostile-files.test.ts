import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { parseFiles } from './parse/parse-files.ts'
import { textOfBytes } from './parse/text-of-file.ts'
import { aChunk, aPng, cardText } from './testing/a-png.ts'

// Each beside a good file: what is wrong is told once, with the file, and the good one is taken.
const good = { name: 'good.json', content: '{"name":"Ada","instructions":"Count."}' }

interface Sent {
  readonly name: string
  readonly content: string | Buffer
}

async function take({ name, content }: Sent) {
  const file =
    typeof content === 'string'
      ? { name, content }
      : { name, content: content.toString('base64'), encoding: 'base64' as const }
  const found = await parseFiles([file, good])
  return {
    isGoodTaken: found.some((item) => item.kind === 'persona' && item.file === good.name),
    taken: found.filter((item) => item.file === name && item.kind === 'persona').length,
    faults: found.flatMap((item) =>
      item.kind === 'fault' ? [`${item.file} ${item.place}: ${item.reason}`] : [],
    ),
  }
}

const card = { spec: 'chara_card_v2', spec_version: '2.0', data: { name: 'Bo', description: 'Bakes.' } }
const bomb = Buffer.concat([Buffer.from('chara\0\0'), deflateSync(Buffer.alloc(64 * 1024 * 1024))])

test.each<[string, Sent, RegExp]>([
  [
    'a picture whose chunk lies about its length',
    { name: 'a.png', content: aPng(aChunk('tEXt', cardText('chara', card), { length: 0x7fffffff })) },
    /^a\.png : the picture is cut short/,
  ],
  ['a picture that unpacks to a lot', { name: 'a.png', content: aPng(aChunk('zTXt', bomb)) }, /above 16 MiB/],
  ['a picture of something else', { name: 'a.png', content: aPng() }, /no character card/],
  [
    'latin-1',
    { name: 'a.json', content: Buffer.from('{"name":"Zoé"}', 'latin1') },
    /^a\.json : it is no text in UTF-8/,
  ],
  ['what calls itself base64', { name: 'a.png', content: Buffer.alloc(0) }, /^a\.png : the file is empty/],
  [
    'a key that is no key',
    { name: 'a.json', content: '{"name":"Bo","instructions":"x","metadata":{"a":[{"__proto__":{"x":1}}]}}' },
    /^a\.json : a key of metadata\.a\[0\] is "__proto__"/,
  ],
  [
    'a key that is no key, in YAML',
    {
      name: 'a.yaml',
      content: 'workbench: 1\npersonas:\n  - name: Bo\n    instructions: x\n    __proto__: {y: 1}\n',
    },
    /^a\.yaml personas\[0\]: a key of the item is "__proto__"/,
  ],
  [
    'NUL in a card',
    { name: 'a.json', content: JSON.stringify({ ...card, data: { name: 'Bo', description: 'B\0' } }) },
    /^a\.json : data\.description holds a NUL/,
  ],
  [
    'half a surrogate pair in an agent',
    { name: 'a.json', content: '{"a":{"role":"\\ud800","goal":"g","backstory":"b"}}' },
    /^a\.json a: role holds half of a surrogate pair/,
  ],
  [
    'YAML that grows without end',
    {
      name: 'agents.yaml',
      content: `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c]\n`,
    },
    /^agents\.yaml : YAML aliases expand/,
  ],
  [
    'YAML with a tag',
    { name: 'a.yaml', content: 'name: !!js/function "x"\n' },
    /^a\.yaml line 1: not valid YAML/,
  ],
  ['deep YAML', { name: 'a.yaml', content: `workbench: ${'['.repeat(3000)}` }, /^a\.yaml/],
  [
    'deep metadata',
    {
      name: 'a.json',
      content: `{"name":"Bo","instructions":"x","metadata":{"a":${'['.repeat(100)}${']'.repeat(100)}}}`,
    },
    /^a\.json : nested deeper than 64 levels/,
  ],
  [
    'a newer version',
    { name: 'a.yaml', content: 'workbench: 2\npersonas: []\n' },
    /^a\.yaml workbench: files of version 1/,
  ],
  [
    'a field that nobody knows, in a file that is read to the letter',
    { name: 'a.yaml', content: 'workbench: 1\npersonas:\n  - name: Bo\n    instructons: x\n' },
    /^a\.yaml personas\[0\]: persona: .*unknown field "instructons"/,
  ],
])('%s', async (_what, sent, reason) => {
  const { isGoodTaken, taken, faults } = await take(sent)
  expect({ isGoodTaken, taken }).toEqual({ isGoodTaken: true, taken: 0 })
  expect(faults).toEqual([expect.stringMatching(reason)])
})

test('a mark of byte order and line breaks of Windows change nothing', async () => {
  const yaml =
    '\ufeffworkbench: 1\r\npersonas:\r\n  - name: Bo\r\n    instructions: |\r\n      One.\r\n      Two.\r\n'
  const found = await parseFiles([{ name: 'a.yaml', content: yaml }])
  expect(found).toMatchObject([{ kind: 'persona', draft: { name: 'Bo', instructions: 'One.\nTwo.\n' } }])
})

test('ten thousand agents are read, each by itself', async () => {
  const agents = Array.from({ length: 10_000 }, (_, index) => [
    `a${index}`,
    { role: `R${index}`, goal: 'G', backstory: 'B' },
  ])
  const { taken, faults } = await take({
    name: 'agents.json',
    content: JSON.stringify(Object.fromEntries(agents)),
  })
  expect({ taken, faults }).toEqual({ taken: 10_000, faults: [] })
})

test('nothing of a file gets into the prototype of objects', async () => {
  await take({
    name: 'a.json',
    content: '{"__proto__":{"polluted":1},"a":{"role":"r","goal":"g","backstory":"b"}}',
  })
  await take({ name: 'b.yaml', content: '__proto__: {polluted: 1}\nname: x\ninstructions: y\n' })
  expect('polluted' in {}).toBe(false)
})

test('any bytes are a text, a card or a reason', () => {
  const picture = aPng(aChunk('tEXt', cardText('chara', card)))
  for (let at = 8; at < picture.length; at += 1) {
    const damaged = Buffer.from(picture)
    damaged[at] = (damaged[at] ?? 0) ^ 0x55
    expect(Object.keys(textOfBytes(damaged))).toHaveLength(1)
    expect(Object.keys(textOfBytes(picture.subarray(0, at)))).toHaveLength(1)
  }
})
