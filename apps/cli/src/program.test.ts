import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { createProgram } from './program.ts'

const program = createProgram((code) => {
  throw new Error(`It wanted to exit with ${code}`)
})

const leavesOf = (command: Command): readonly Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leavesOf)

const named = (command: Command): string =>
  command.parent === null ? command.name() : `${named(command.parent)} ${command.name()}`

test('every command says what it does and shows how', () => {
  const shown = leavesOf(program).filter((command) => !command.name().startsWith('__'))
  expect(shown.length).toBeGreaterThan(12)
  for (const command of shown) {
    let help = ''
    command.configureOutput({ writeOut: (text) => (help += text) })
    command.outputHelp()
    expect(command.description()).not.toBe('')
    expect(help, named(command)).toContain('Examples:\n')
    expect(help).toContain(named(command))
  }
})

test('a command ends as the program does, however deep it is', () => {
  for (const command of leavesOf(program)) command.configureOutput({ writeErr: () => {} })
  for (const args of [
    ['runs', 'list', '--limit', '0'],
    ['debate', '--nonsense'],
  ]) {
    expect(() => program.parse(args, { from: 'user' })).toThrow('It wanted to exit with 2')
  }
})
