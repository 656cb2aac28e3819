import { stanceNumber, stanceWords } from './stance-words.ts'

/** A stance from against (left) to for (right), as a bar, a number and words. */
export const StanceBar = ({ stance }: { readonly stance: number }) => (
  <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
    <StanceMark stance={stance} />
    <span>
      {stanceNumber(stance)} <span className="text-muted">{stanceWords(stance)}</span>
    </span>
  </span>
)

/** The bar alone; in the colour of the speaker where there is one. */
export function StanceMark({
  stance,
  isWide = false,
}: {
  readonly stance: number
  readonly isWide?: boolean
}) {
  const share = Math.min(1, Math.abs(stance)) * 50
  return (
    <span
      aria-hidden
      className={`relative inline-block h-1.5 overflow-hidden rounded-full bg-pressed ${isWide ? 'w-full' : 'w-12'}`}
    >
      <span
        className="absolute inset-y-0 rounded-full bg-speaker"
        style={{ left: `${stance < 0 ? 50 - share : 50}%`, width: `${share}%` }}
      />
      <span className="absolute inset-y-0 left-1/2 w-px bg-line-strong" />
    </span>
  )
}
