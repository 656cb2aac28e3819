import type { ReactNode } from 'react'
import { Disclosure } from '../../components/disclosure.tsx'

interface Props {
  /** The field, as faults name it. */
  readonly name: string
  readonly title: string
  /** What is set inside, so that one need not look. */
  readonly note: string
  /** Opens it, e.g. since something inside is wrong; what was opened stays so. */
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** Settings that most debates leave as they are. */
export const Folded = ({ name, title, note, isOpen, children }: Props) => (
  <div data-field={name}>
    <Disclosure
      isOpenWhen={isOpen}
      summary={
        <span className="flex min-w-0 flex-1 justify-between gap-3">
          <span className="font-medium text-ink">{title}</span>
          <span className="truncate">{note}</span>
        </span>
      }
    >
      <div className="flex flex-col gap-4 pt-1 pb-3">{children}</div>
    </Disclosure>
  </div>
)
