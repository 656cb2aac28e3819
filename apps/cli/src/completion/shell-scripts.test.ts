import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder.ts'
import { shellScript } from './shell-scripts.ts'

const run = promisify(execFile)
const folder = temporaryFolder()

/** What bash would offer behind these words, when the program answers so. */
async function inBash(answer: string, words: readonly string[]) {
  // A path with a quote and a space in it, as a home may have.
  const program = `${folder()}/it's a.js`
  const asked = `${folder()}/asked`
  await writeFile(
    program,
    `require('node:fs').writeFileSync(${JSON.stringify(asked)}, JSON.stringify(process.argv.slice(2)))
     process.stdout.write(${JSON.stringify(answer)})`,
  )
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const script = `${shellScript('bash', [process.execPath, program])}
    COMP_WORDS=(workbench ${quoted}); COMP_CWORD=${words.length}; _workbench; printf '%s\\n' "\${COMPREPLY[@]}"
    node -e 'process.stdout.write(require("node:fs").readFileSync(process.argv[1]))' "$0"`
  const { stdout } = await run('bash', ['-c', script, asked], { cwd: folder() })
  const lines = stdout.trimEnd().split('\n')
  return { offered: lines.slice(0, -1), asked: JSON.parse(lines.at(-1) ?? '') as unknown }
}

test('bash offers values without their descriptions', async () => {
  expect(await inBash('list\tlist runs\nshow\n', ['runs', ''])).toEqual({
    offered: ['list', 'show'],
    asked: ['__complete', '--', 'runs', ''],
  })
})

test('bash passes words on as they are, and runs nothing that is typed', async () => {
  const words = ['runs', 'list', '$(touch pwned)', '--search=a b;c', '']
  expect((await inBash('x\n', words)).asked).toEqual(['__complete', '--', ...words])
  expect((await inBash(':files\n', ['import', 'p'])).offered).toEqual([''])
})

test('bash offers files where they belong', async () => {
  await writeFile(`${folder()}/my personas.csv`, '')
  expect((await inBash(':files\n', ['import', 'my'])).offered).toEqual(['my personas.csv'])
})

test('what starts the program is quoted for each shell', () => {
  const command = ["/it's/node"]
  expect(shellScript('zsh', command)).toContain(
    `'/it'\\''s/node' '__complete' '--' "\${(@)words[2,CURRENT]}"`,
  )
  expect(shellScript('fish', command)).toContain(`'/it\\'s/node' '__complete' '--' $words[2..-1]`)
})
