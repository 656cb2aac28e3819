import type { FormatDescription } from '@workbench/client/models'
import type { ReactNode } from 'react'

/** What a format costs, when it ends, where it comes from, and what it does better than there. */
export const FormatFacts = ({ format }: { readonly format: FormatDescription }) => (
  <dl className="flex flex-col gap-2 pb-1 pl-5 text-sm">
    <Fact term="Calls of models, at most">{format.callFormula}</Fact>
    <Fact term="When it ends">{format.stopRule}</Fact>
    <Fact term="Who takes part">
      {takesWords(format)} {format.takesPeople ? 'Seats can be taken by people.' : 'Models only.'}
    </Fact>
    <Fact term="Where it comes from">{format.source}</Fact>
    {format.faultsAvoided.length > 0 && (
      <Fact term="What this avoids">
        <ul className="flex list-disc flex-col gap-1 pl-4 marker:text-muted">
          {format.faultsAvoided.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </Fact>
    )}
  </dl>
)

const Fact = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt className="text-muted">{term}</dt>
    <dd className="wrap-anywhere">{children}</dd>
  </div>
)

function takesWords({ participants: { min, max } }: FormatDescription): string {
  if (min === max) return min === 1 ? 'One.' : `${min}, no more and no fewer.`
  return `${min} to ${max}.`
}
