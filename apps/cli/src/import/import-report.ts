import type { ImportNote, ImportResult } from '@workbench/client/models'
import { printable } from '@workbench/platform/printable'

const kinds = ['personas', 'scenarios', 'runs'] as const
// What was refused needs somebody's hand; what was skipped is there already.
const maxListed = { skipped: 3, refused: 50 } as const

/** What an import took, skipped and refused, file by file, then in all. */
export function importReport({ created, skipped, failed }: ImportResult): string {
  const files = new Set([
    ...kinds.flatMap((kind) => created[kind].map(({ file }) => file)),
    ...[...skipped, ...failed].map(({ name }) => name),
  ])
  const perFile = [...files].map((file) => {
    const counts = kinds.map(
      (kind) => [kind, created[kind].filter((one) => one.file === file).length] as const,
    )
    const skippedHere = skipped.filter(({ name }) => name === file)
    const failedHere = failed.filter(({ name }) => name === file)
    return [
      `${printable(file)}: ${sentence(counts, skippedHere.length, failedHere.length)}`,
      ...listed('skipped', skippedHere),
      ...listed('refused', failedHere),
    ].join('\n')
  })
  const totals = kinds.map((kind) => [kind, created[kind].length] as const)
  const inAll = files.size === 1 ? [] : [`In all: ${sentence(totals, skipped.length, failed.length)}`]
  return `${[...perFile, ...inAll].join('\n')}\n`
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

const inLine = (text: string): string => printable(text).replaceAll(/\s+/g, ' ')
