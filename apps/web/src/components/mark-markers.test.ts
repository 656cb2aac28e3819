import { expect, test } from 'vitest'
import { markMarkers } from './mark-markers.ts'

type Node = Parameters<ReturnType<typeof markMarkers>>[0]

const text = (value: string): Node => ({ type: 'text', value })
const element = (tagName: string, ...children: Node[]): Node => ({ type: 'element', tagName, children })

/** What stands there: markers that stand for something between angle brackets. */
const shown = ({ tagName, value, children = [] }: Node): string => {
  const inner = children.map(shown).join('')
  return tagName === 'cite' ? `<${inner}>` : (value ?? inner)
}

function marked(...children: Node[]): string {
  const tree = element('p', ...children)
  markMarkers(new Set(['1', '2']))(tree)
  return shown(tree)
}

test.each([
  ['Costs fell [1].', 'Costs fell <1>.'],
  ['Costs fell [1, 2].', 'Costs fell <1><2>.'],
  ['[1][2]', '<1><2>'],
  ['[1,7] and [2]', '<1>[7] and <2>'],
  ['[1-2], [1; 2]', '<1><2>, <1><2>'],
])('%s', (written, expected) => {
  expect(marked(text(written))).toBe(expected)
})

test.each([
  '[3]',
  '[7, 8]',
  '[1.2]',
  '[one]',
  '[2-1]',
  '[1-2-3]',
  '[1-90]',
  '[ ]',
  '1',
  '[1',
  'a[-1]',
  '[^1]',
])('%s stays as it is', (written) => {
  expect(marked(text(written))).toBe(written)
})

test('markers are found within what is emphasised, and not within code', () => {
  expect(marked(element('strong', text('so [1]')), element('code', text('list[1]')))).toBe('so <1>list[1]')
})

test('a link that is named like a marker does not lead elsewhere', () => {
  expect(marked(element('a', text('1')))).toBe('<1>')
  expect(marked(element('a', text('3')), element('a', text('see [2]')))).toBe('3see [2]')
})
