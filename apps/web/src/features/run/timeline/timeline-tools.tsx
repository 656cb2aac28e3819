import { ChevronsDownUp, ChevronsUpDown, Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { memo } from 'react'
import { Button } from '../../../components/button.tsx'
import { IconButton } from '../../../components/icon-button.tsx'
import { duration } from '../../../format/duration.ts'
import type { LegendWord } from './legend-words.ts'

interface Props {
  /** Colours to explain; the same list as long as those are the same. */
  readonly words: readonly LegendWord[]
  /** How much time is in view, in milliseconds. */
  readonly spanMs: number
  readonly isWhole: boolean
  readonly isAllUnfolded: boolean
  /** @param factor - Over 1: closer. */
  readonly onZoom: (factor: number) => void
  readonly onShow: (view: null) => void
  readonly onFoldAll: (isFolded: boolean) => void
}

/** What colours mean, and how close one looks; not drawn again while bars grow. */
export const TimelineTools = memo(function TimelineTools({
  words,
  spanMs,
  isWhole,
  isAllUnfolded,
  onZoom,
  onShow,
  onFoldAll,
}: Props) {
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Legend words={words} />
      <div className="ml-auto flex items-center gap-1">
        <span className="mr-1 text-sm text-muted">{duration(spanMs)} in view</span>
        <IconButton icon={ZoomOut} label="Wider (−)" disabled={isWhole} onClick={() => onZoom(0.5)} />
        <IconButton icon={ZoomIn} label="Closer (+)" onClick={() => onZoom(2)} />
        <IconButton icon={Maximize} label="Show all (0)" disabled={isWhole} onClick={() => onShow(null)} />
        <Button variant="ghost" onClick={() => onFoldAll(isAllUnfolded)}>
          {isAllUnfolded ? <ChevronsDownUp aria-hidden /> : <ChevronsUpDown aria-hidden />}
          {isAllUnfolded ? 'Fold all' : 'Unfold all'}
        </Button>
      </div>
    </div>
  )
})

const marks: readonly { readonly word: LegendWord; readonly look: string }[] = [
  { word: 'Queue', look: 'bg-queued-soft ring-1 ring-inset ring-line-strong/60' },
  { word: 'Turn, in its speaker’s colour', look: 'bg-linear-to-r from-running to-completed' },
  { word: 'Model call', look: 'bg-running' },
  { word: 'Step', look: 'bg-line-strong' },
  { word: 'Tool call', look: 'bg-waiting' },
  { word: 'Documents', look: 'bg-accent' },
  { word: 'Pause', look: 'bg-waiting-soft ring-1 ring-inset ring-waiting/50' },
  { word: 'Failed', look: 'bg-failed' },
  { word: 'Broken off', look: 'bg-cancelled/50' },
]

const Legend = ({ words }: Pick<Props, 'words'>) => (
  <ul aria-label="Colours" className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
    {marks
      .filter(({ word }) => words.includes(word))
      .map(({ word, look }) => (
        <li key={word} className="flex items-center gap-1.5">
          <span aria-hidden className={`h-2.5 w-4 rounded-sm ${look}`} />
          {word}
        </li>
      ))}
  </ul>
)
