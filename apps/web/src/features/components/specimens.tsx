import type { ReactNode } from 'react'

/** A group of components, in the light and in the dark theme beside each other. */
export const Specimens = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title} className="flex flex-col gap-3">
    <h2 className="text-lg font-semibold">{title}</h2>
    <div className="grid gap-4 desktop:grid-cols-2">
      {(['light', 'dark'] as const).map((theme) => (
        <div
          key={theme}
          // Every colour is written as light-dark(), so this is all it takes.
          style={{ colorScheme: theme }}
          className="flex min-w-0 flex-col gap-5 rounded-lg border border-line bg-canvas p-4 text-ink tablet:p-5"
        >
          {children}
        </div>
      ))}
    </div>
  </section>
)

/** One component in several states. */
export const Specimen = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex min-w-0 flex-col gap-2">
    <h3 className="text-sm text-muted">{name}</h3>
    <div className="flex min-w-0 flex-wrap items-center gap-2">{children}</div>
  </div>
)

/** As long as a name may be, without a place to break it. */
export const longName = 'AnExtraordinarilyLongName'.repeat(8)
