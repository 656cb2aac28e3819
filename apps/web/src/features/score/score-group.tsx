import type { EvidenceUse } from './evidence-use.ts'
import { FigureRow } from './figure-row.tsx'
import type { ScoreSection } from './score-sections.ts'

/** Figures that answer one question, and what of it could not be measured. */
export const ScoreGroup = ({
  section: { title, figures, missing },
  evidence,
}: {
  readonly section: ScoreSection
  readonly evidence: EvidenceUse
}) => (
  <section aria-label={title} className="min-w-0">
    <h3 className="border-b border-line pb-1 text-xs font-medium text-muted">{title}</h3>
    {figures.length > 0 && (
      <ul className="flex flex-col">
        {figures.map((figure) => (
          <FigureRow key={figure.metric.name} figure={figure} evidence={evidence} />
        ))}
      </ul>
    )}
    {missing.map(({ reason, titles }) => (
      <p key={reason} className="pt-1.5 text-xs text-muted">
        {titles.join(', ')}: {reason}.
      </p>
    ))}
  </section>
)
