import { Link } from '@tanstack/react-router'
import type { ImportNote } from '@workbench/client/models'
import { CircleCheck, CircleHelp, CircleX, Info, type LucideIcon, SkipForward } from 'lucide-react'
import type { ReactNode } from 'react'
import { Disclosure } from '../../components/disclosure.tsx'
import { LongList } from '../../components/long-list.tsx'
import {
  byReason,
  type CreatedKind,
  createdItems,
  type ImportReport,
  placeText,
  takenText,
} from './import-report.ts'

interface Props {
  readonly report: ImportReport
  /** Called when one follows a link out of it. */
  readonly onLeave: () => void
}

const kinds = { personas: 'Personas', scenarios: 'Scenarios', runs: 'Runs', tools: 'Tools' } as const
/** Lists up to this length stand open. */
const few = 8

/** What was taken, in part or whole, skipped and refused, each with its reason. */
export function ImportReportView({ report, onLeave }: Props) {
  const { created, skipped, failed, remarks, asks } = report
  const taken = takenText(report)
  return (
    <div className="flex flex-col gap-5">
      <p role="status" className="text-base">
        {taken === null ? 'Nothing new was taken.' : `Took ${taken}.`}
        {skipped.length > 0 && ` ${skipped.length.toLocaleString('en-US')} skipped.`}
        {failed.length > 0 && ` ${failed.length.toLocaleString('en-US')} could not be taken.`}
      </p>
      {failed.length > 0 && (
        <Part icon={CircleX} look="text-failed" title="Could not be taken" count={failed.length}>
          <Notes notes={failed} />
        </Part>
      )}
      {asks.length > 0 && (
        <Part icon={CircleHelp} look="text-waiting" title="Left out for want of values" count={asks.length}>
          {asks.map(({ name, variables }) => (
            <div key={name} className="py-1 text-sm wrap-anywhere">
              <bdi>{name}</bdi>
              <p className="text-muted">
                {variables.length === 0
                  ? 'It belongs to the others.'
                  : variables.map((one) => `{${one}}`).join(', ')}
              </p>
            </div>
          ))}
        </Part>
      )}
      {taken !== null && (
        <Part
          icon={CircleCheck}
          look="text-completed"
          title="Taken"
          count={(Object.keys(kinds) as CreatedKind[]).reduce((sum, kind) => sum + created[kind].length, 0)}
        >
          {(Object.keys(kinds) as CreatedKind[])
            .filter((kind) => created[kind].length > 0)
            .map((kind) => (
              <Folded key={kind} title={kinds[kind]} count={created[kind].length}>
                <LongList
                  items={createdItems(created, kind)}
                  keyOf={({ address }) => address}
                  render={({ address, name }) => (
                    <Link
                      to={address}
                      onClick={onLeave}
                      className="block truncate rounded-sm py-0.5 text-accent-ink hover:underline"
                    >
                      <bdi>{name}</bdi>
                    </Link>
                  )}
                />
              </Folded>
            ))}
        </Part>
      )}
      {remarks.length > 0 && (
        <Part icon={Info} look="text-muted" title="Taken, but for a part" count={remarks.length}>
          <Notes notes={remarks} />
        </Part>
      )}
      {skipped.length > 0 && (
        <Part icon={SkipForward} look="text-muted" title="Skipped" count={skipped.length}>
          <Notes notes={skipped} />
        </Part>
      )}
    </div>
  )
}

interface PartProps {
  readonly icon: LucideIcon
  readonly look: string
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}

const Part = ({ icon: Icon, look, title, count, children }: PartProps) => (
  <section className="flex min-w-0 flex-col gap-1">
    <h3 className="flex items-center gap-2 font-semibold">
      <Icon className={`size-4 ${look}`} aria-hidden />
      {title}
      <span className="font-normal text-muted">{count.toLocaleString('en-US')}</span>
    </h3>
    <div className="flex min-w-0 flex-col gap-1 pl-6">{children}</div>
  </section>
)

const Notes = ({ notes }: { readonly notes: readonly ImportNote[] }) =>
  byReason(notes).map(({ reason, notes: group }) => {
    const [only] = group
    if (group.length === 1 && only !== undefined) {
      return (
        <div key={reason} className="py-1 text-sm wrap-anywhere">
          <bdi>{placeText(only)}</bdi>
          <p className="text-muted">{reason}</p>
        </div>
      )
    }
    return (
      <Folded key={reason} title={reason} count={group.length}>
        <LongList
          items={group}
          keyOf={placeText}
          render={(note) => (
            <bdi className="block py-0.5 text-sm text-muted wrap-anywhere">{placeText(note)}</bdi>
          )}
        />
      </Folded>
    )
  })

const Folded = ({
  title,
  count,
  children,
}: {
  readonly title: string
  readonly count: number
  readonly children: ReactNode
}) => (
  <Disclosure
    isOpenAtFirst={count <= few}
    summary={
      <span className="min-w-0 wrap-anywhere">
        {title} {count > 1 && <span className="text-muted">({count.toLocaleString('en-US')})</span>}
      </span>
    }
  >
    <div className="pl-5">{children}</div>
  </Disclosure>
)
