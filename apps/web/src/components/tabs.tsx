import { Tabs as Base } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

interface Tab<Value extends string> {
  readonly value: Value
  readonly label: string
  /** A number beside the label. */
  readonly count?: number | undefined
}

interface Props<Value extends string> {
  /** What the tabs are about, for those who don't see them. */
  readonly label: string
  readonly tabs: readonly Tab<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  /** The panel of the present tab; the others are not rendered. */
  readonly children: ReactNode
}

export function Tabs<Value extends string>({ label, tabs, value, onChange, children }: Props<Value>) {
  return (
    <Base.Root value={value} onValueChange={onChange} className="flex min-w-0 flex-col">
      <Base.List
        aria-label={label}
        className="relative flex gap-1 overflow-x-auto border-b border-line [scrollbar-width:none]"
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="flex h-9 items-center gap-1.5 px-2.5 text-sm font-medium whitespace-nowrap text-muted -outline-offset-2 hover:text-ink data-active:text-ink"
          >
            {tab.label}
            {tab.count !== undefined && (
              <span className="rounded-full bg-hover px-1.5 text-xs text-muted">
                {tab.count.toLocaleString('en-US')}
              </span>
            )}
          </Base.Tab>
        ))}
        <Base.Indicator className="absolute bottom-0 left-(--active-tab-left) h-0.5 w-(--active-tab-width) bg-accent-ink transition-[left,width] duration-150" />
      </Base.List>
      <Base.Panel value={value} className="min-w-0 pt-4">
        {children}
      </Base.Panel>
    </Base.Root>
  )
}
