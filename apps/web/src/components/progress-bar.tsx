interface Props {
  /** What goes on, for those who don't see it. */
  readonly label: string
  /** How much is done, up to `max`; null: nobody can say. */
  readonly value: number | null
  readonly max: number
  /** How much that is in words; per cents when left out. */
  readonly text?: string
}

/** How far something has come. */
export const ProgressBar = ({ label, value, max, text }: Props) => (
  <div
    role="progressbar"
    aria-label={label}
    aria-valuemin={0}
    aria-valuemax={max}
    aria-valuenow={value ?? undefined}
    aria-valuetext={text}
    className="h-1.5 w-full overflow-hidden rounded-full bg-hover"
  >
    {value === null ? (
      <div className="h-full w-full animate-pulse bg-running/60" />
    ) : (
      <div
        className="h-full rounded-full bg-running transition-[width] duration-300"
        style={{ width: `${(100 * value) / Math.max(1, max)}%` }}
      />
    )}
  </div>
)
