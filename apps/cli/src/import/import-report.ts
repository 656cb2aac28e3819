import type { ImportNote, ImportResult } from '@workbench/client/models'
import { printable } from '@workbench/platform/printable'

const kinds = ['tools', 'personas', 'scenarios', 'runs'] as const
// What was refused needs somebody's hand; what was skipped is there already.
const maxListed = { skipped: 3, noted: 10, refused: 50 } as const

/** Of more files than these only those with something to say are listed. */
const maxPlainFiles = 50

/** What an import took, skipped and refused, and what it left out of what it took, file by file, then in all. */
export function importReport({ created, asks, ...notes }: Omit<ImportResult, 'references'>): string {
  const asked = new Map(asks.map(({ name, variables }) => [name, variables]))
  const skipped = Map.groupBy(notes.skipped, ({ name }) => name)
  const failed = Map.groupBy(notes.failed, ({ name }) => name)
  const remarks = Map.groupBy(notes.remarks, ({ name }) => name)
  const took = kinds.map((kind) => [kind, Map.groupBy(created[kind], ({ file }) => file)] as const)
  const files = new Set(
    [...took.map(([, byFile]) => byFile), skipped, failed, remarks, asked].flatMap((byFile) => [
      ...byFile.keys(),
    ]),
  )
  const isPlain = (file: string) => !failed.has(file) && !remarks.has(file) && !asked.has(file)
  const listedFiles = files.size <= maxPlainFiles ? [...files] : [...files].filter((file) => !isPlain(file))
  const perFile = listedFiles.map((file) => {
    const counts = took.map(([kind, byFile]) => [kind, byFile.get(file)?.length ?? 0] as const)
    const skippedHere = skipped.get(file) ?? []
    const failedHere = failed.get(file) ?? []
    return [
      `${printable(file)}: ${sentence(counts, skippedHere.length, failedHere.length)}`,
      ...listed('skipped', skippedHere),
      ...listed('noted', remarks.get(file) ?? []),
      ...listed('refused', failedHere),
      ...needed(asked.get(file)),
    ].join('\n')
  })
  const unlisted = files.size - listedFiles.length
  const totals = kinds.map((kind) => [kind, created[kind].length] as const)
  const inAll =
    files.size === 1 ? [] : [`In all: ${sentence(totals, notes.skipped.length, notes.failed.length)}`]
  return `${[...perFile, ...(unlisted > 0 ? [`${unlisted} more files without a fault`] : []), ...inAll].join('\n')}\n`
}

function sentence(counts: readonly (readonly [string, number])[], skipped: number, failed: number): string {
  const took = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${one(kind, count)}`)
  return [
    took.length === 0 ? 'took nothing' : `took ${took.join(', ')}`,
    ...(skipped > 0 ? [`skipped ${skipped}`] : []),
    ...(failed > 0 ? [`refused ${failed}`] : []),
  ].join('; ')
}

const one = (kind: string, count: number): string => (count === 1 ? kind.replace(/s$/, '') : kind)

function listed(word: keyof typeof maxListed, notes: readonly ImportNote[]): string[] {
  const lines = notes
    .slice(0, maxListed[word])
    .map(({ item, reason }) => `  ${word}${item === null ? '' : ` "${inLine(item)}"`}: ${inLine(reason)}`)
  const more = notes.length - maxListed[word]
  return more > 0 ? [...lines, `  … and ${more} more ${word}; --json lists them all`] : lines
}

/** What to do about a file that asks, or waits for one that does. */
function needed(variables: readonly string[] | undefined): string[] {
  if (variables === undefined) return []
  if (variables.length === 0) return ['  waits for the other files']
  return variables.map((name) => `  needs a value: --set ${inLine(name)}=…`)
}

const inLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ')
