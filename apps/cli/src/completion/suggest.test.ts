import { expect, test } from 'vitest'
import { createProgram } from '../program.ts'
import { suggest } from './suggest.ts'

const program = createProgram((code) => {
  throw new Error(`It wanted to exit with ${code}`)
})

async function values(...words: readonly string[]) {
  const offer = await suggest(program, words, async (thing, command) =>
    thing === 'run'
      ? [
          { value: 'latest', description: `for ${command}` },
          { value: '8f6a2b34', description: 'completed' },
        ]
      : [{ value: `a-${thing}`, description: '' }],
  )
  return offer === 'files' ? offer : offer.map(({ value }) => value)
}

test('commands, and commands of commands', async () => {
  expect(await values('')).toContain('runs')
  expect(await values('')).not.toContain('__complete')
  expect(await values('de')).toEqual(['debate'])
  expect(await values('runs', 'c')).toEqual(['cancel', 'compare'])
})

test('options, and their values', async () => {
  expect(await values('runs', 'list', '--s')).toEqual(['--status', '--scenario', '--search'])
  expect(await values('debate', '--format', 'p')).toEqual(['panel', 'propose-critique-refine'])
  expect(await values('runs', 'list', '--kind', 'd')).toEqual(['debate'])
  expect(await values('debate', '--topic', '')).toEqual([])
})

test('values that belong to an option with =, however the shell takes them apart', async () => {
  expect(await values('runs', 'export', '--format=')).toEqual([
    '--format=md',
    '--format=json',
    '--format=csv',
  ])
  expect(await values('runs', 'export', '--format', '=', 'j')).toEqual(['json'])
})

test('one value after another between commas', async () => {
  expect(await values('runs', 'list', '--status', 'failed,ca')).toEqual(['failed,cancelled'])
})

test('runs where a run belongs, behind options and their values too', async () => {
  expect(await values('runs', 'show', '')).toEqual(['latest', '8f6a2b34'])
  expect(await values('runs', 'show', '8')).toEqual(['8f6a2b34'])
  expect(await values('runs', 'fork', '--at-turn', '2', '--watch', 'l')).toEqual(['latest'])
  expect(await values('runs', 'compare', '8f6a2b34', 'l')).toEqual(['latest'])
  expect(await values('runs', 'cancel', 'latest', '8f6a2b34', 'l')).toEqual(['latest'])
  expect(await values('runs', 'show', 'latest', '')).toEqual([])
})

test('workflows, tools, approvals and secrets where they belong', async () => {
  expect(await values('workflow', 'run', '')).toEqual(['a-workflow'])
  expect(await values('workflow', 'disable', 'a-workflow', '')).toEqual(['a-workflow'])
  expect(await values('workflow', 'run', 'a-workflow', '--stubs', '')).toBe('files')
  expect(await values('tools', '')).toEqual(['list', 'show', 'call', 'apply', 'help'])
  expect(await values('tools', 'show', '')).toEqual(['a-tool'])
  expect(await values('tools', 'call', 'a-tool', '')).toEqual([])
  expect(await values('approvals', '')).toEqual(['list', 'approve', 'reject', 'help'])
  expect(await values('approvals', 'reject', 'a-approval', '')).toEqual(['a-approval'])
  expect(await values('approvals', 'list', '--status', 'pending,a')).toEqual(['pending,approved'])
  expect(await values('secrets', '')).toEqual(['list', 'set', 'delete', 'rotate', 'help'])
  expect(await values('secrets', 'set', '')).toEqual(['a-secret'])
})

test('personas and scenarios to export, one after the other', async () => {
  expect(await values('export', '')).toEqual(['persona', 'scenario', 'help'])
  expect(await values('export', 'persona', '')).toEqual(['a-persona'])
  expect(await values('export', 'scenario', 'a-scenario', '')).toEqual(['a-scenario'])
  expect(await values('export', 'persona', '--format', '')).toEqual(['yaml', 'card'])
  expect(await values('export', 'persona', 'a-persona', '--out', '')).toBe('files')
})

test('scenarios and experiments where they belong, beside the commands there are', async () => {
  expect(await values('eval', '')).toEqual(
    expect.arrayContaining(['list', 'promote', 'rescore', 'a-scenario']),
  )
  expect(await values('eval', 'a-')).toEqual(['a-scenario'])
  expect(await values('eval', 'a-scenario', '')).toEqual(['a-scenario'])
  expect(await values('eval', 'show', '')).toEqual(['a-experiment'])
  expect(await values('eval', '--resume', '')).toEqual(['a-experiment'])
  expect(await values('eval', 'promote', 'a-scenario', '--experiment=')).toEqual([
    '--experiment=a-experiment',
  ])
  expect(await values('eval', 'a-scenario', '--junit', '')).toBe('files')
  expect(await values('debate', '')).toEqual(['a-scenario'])
})

test('files where a file belongs', async () => {
  expect(await values('import', 'examples', '')).toBe('files')
  expect(await values('runs', 'export', 'latest', '--output', '')).toBe('files')
  expect(await values('tools', 'apply', '')).toBe('files')
})

test('nothing for what nobody knows', async () => {
  expect(await values('nonsense', '')).toEqual([])
  expect(await values('runs', 'list', '--nonsense', '')).toEqual([])
})
