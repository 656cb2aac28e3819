import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { benches } from './benches.ts'
import { isMet, table } from './result.ts'

// `npm run bench` runs them all, `npm run bench -- NAME …` some. Figures are ratios against a limit that is
// measured in the same run, since machines differ and are noisy.
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${benches.map(({ name }) => name).join(', ')}.`,
  )
  process.exit(2)
}
const rows = []
for (const bench of benches) {
  if (wanted.length > 0 && !wanted.includes(bench.name)) continue
  console.error(`${bench.name} …`)
  for (const row of await bench.run()) rows.push({ bench: bench.name, ...row })
}
const results = { at: new Date().toISOString(), node: process.version, cores: cpus().length, rows }
await mkdir(import.meta.dirname, { recursive: true })
await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
console.log(table(rows))
const missed = rows.filter((row) => !isMet(row))
if (missed.length > 0) console.log(`\n${missed.length} of ${rows.length} missed.`)
process.exit(missed.length > 0 ? 1 : 0)
