import type { DebateInput } from '@workbench/client/models'
import { Tag } from '../../../components/tag.tsx'
import { SeverityMark } from '../transcript/severity-mark.tsx'
import { nameOf } from './figures.ts'
import type { RegisteredFinding } from './registered-findings.ts'

const actions: Readonly<Record<string, string>> = {
  accept: 'accepted',
  mitigate: 'mitigated',
  rebut: 'rebutted',
}

interface Props {
  readonly findings: readonly RegisteredFinding[]
  readonly input: Pick<DebateInput, 'participants'>
}

/** What the red team found, what became of it, and what is left. */
export const FindingRegister = ({ findings, input }: Props) => (
  <div className="mt-4 border-t border-line pt-4">
    <h3 className="text-sm font-semibold">Findings</h3>
    <ul className="mt-1 divide-y divide-line">
      {findings.map(({ id, claim, seat, round, severity, residual, action, duplicateOf }) => (
        <li key={id} className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-2 py-2">
          <span className="pt-0.5 font-mono text-sm font-medium">{id}</span>
          <div className="min-w-0">
            <p dir="auto" className="max-w-[68ch] wrap-anywhere">
              {claim}
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
              <bdi className="wrap-anywhere">{nameOf(input, seat)}</bdi>
              {round !== null && <span>round {round}</span>}
              {duplicateOf !== null ? (
                <span>said before as {duplicateOf}</span>
              ) : (
                <>
                  {severity !== null && <SeverityMark severity={severity} />}
                  <span aria-hidden>→</span>
                  {residual === null ? <span>not ruled</span> : <Residual residual={residual} />}
                  {action !== null && <Tag>{actions[action] ?? action}</Tag>}
                </>
              )}
            </p>
          </div>
        </li>
      ))}
    </ul>
  </div>
)

const Residual = ({ residual }: { readonly residual: number }) =>
  residual === 0 ? (
    <span className="font-medium text-completed">nothing left</span>
  ) : (
    <SeverityMark severity={residual} />
  )
