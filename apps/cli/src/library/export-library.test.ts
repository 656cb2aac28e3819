import { readFile, writeFile } from 'node:fs/promises'
import { afterEach, expect, test } from 'vitest'
import { startFakeWorkbench } from '../../testing/fake-workbench.ts'
import { runCommand } from '../../testing/run-command.ts'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import type { CommandContext } from '../client-command.ts'
import { exportPersonas, exportScenarios } from './export-library.ts'

const folder = temporaryFolder()
let close = async () => {}
afterEach(() => close())

const ines = { id: '019aa1b2-0000-7000-8000-000000000001', name: 'Ines' }
const viktor = { id: '019aa1b2-0000-7000-8000-000000000002', name: 'Viktor' }
const text = 'workbench: 1\npersonas: []\u001b[2J\n'

async function running(command: (context: CommandContext) => Promise<number>, isInteractive = false) {
  const server = await startFakeWorkbench({ personas: [ines, viktor], scenarios: [ines], text })
  close = server.close
  const result = await runCommand(server.url, command, { isInteractive })
  return {
    ...result,
    asked: server.requests.map(({ path }) => path).filter((path) => path.includes('export')),
  }
}

test('personas by name go into one file, in the order they are named', async () => {
  const options = { format: 'yaml', force: false } as const
  const { code, out, asked } = await running((context) =>
    exportPersonas(['Viktor', 'Ines'], options, context),
  )
  expect({ code, out }).toEqual({ code: 0, out: text })
  expect(asked).toEqual([`/personas/export?ids=${viktor.id}&ids=${ines.id}`])
})

test('a terminal gets what cannot harm it', async () => {
  const { out } = await running((context) => exportScenarios(['Ines'], { force: false }, context), true)
  expect(out).toBe('workbench: 1\npersonas: []\ufffd[2J\n')
})

test('a card is one persona', async () => {
  const options = { format: 'card', force: false } as const
  const one = await running((context) => exportPersonas(['Ines'], options, context))
  expect(one.asked).toEqual([`/personas/${ines.id}/export?format=card`])
  await close()
  const two = await running((context) => exportPersonas(['Ines', 'Viktor'], options, context))
  expect(two).toMatchObject({ code: 2, asked: [], errors: expect.stringContaining('one by one') })
})

test('a file is written and named, and one that is there stays', async () => {
  const out = `${folder()}/ines.yaml`
  const written = await running((context) => exportScenarios(['Ines'], { out, force: false }, context))
  expect(written).toMatchObject({ code: 0, out: `${out}\n` })
  expect(await readFile(out, 'utf8')).toBe(text)
  await close()
  await writeFile(out, 'mine')
  const refused = await running((context) => exportScenarios(['Ines'], { out, force: false }, context))
  expect(refused).toMatchObject({ code: 1, asked: [], errors: expect.stringContaining('--force') })
  expect(await readFile(out, 'utf8')).toBe('mine')
})

test('a name that leads to nobody is told', async () => {
  const options = { format: 'yaml', force: false } as const
  const { code, errors } = await running((context) => exportPersonas(['Nobody'], options, context))
  expect(code).toBe(1)
  expect(errors).toContain('There is no persona "Nobody"')
})
