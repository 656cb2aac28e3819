import { useQuery } from '@tanstack/react-query'
import clsx from 'clsx'
import { type LucideIcon, Shield, ShieldAlert, ShieldCheck } from 'lucide-react'
import { Disclosure } from '../../components/disclosure.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { settingsQuery } from '../settings/settings-query.ts'
import { type SandboxState, sandboxState } from './sandbox-words.ts'

const looks: Record<SandboxState['tone'], { readonly icon: LucideIcon; readonly ink: string }> = {
  strong: { icon: ShieldCheck, ink: 'text-completed' },
  weaker: { icon: Shield, ink: 'text-waiting' },
  refuses: { icon: ShieldAlert, ink: 'text-failed' },
  none: { icon: ShieldAlert, ink: 'text-waiting' },
}

/** How strong the walls around tools are on this machine, and what would make them stronger. */
export function SandboxLine() {
  const { data, isError } = useQuery(settingsQuery)
  // The page is of use without it, and the settings say more about an error.
  if (isError) return null
  if (data === undefined) return <Skeleton className="mb-5 h-16 w-full" />
  const { tone, title, text, missing } = sandboxState(data.workers)
  const { icon: Icon, ink } = looks[tone]
  return (
    <section
      aria-label="Walls around tools"
      className={clsx(
        'mb-5 flex gap-3 rounded-lg border px-4 py-3',
        tone === 'refuses' ? 'border-failed/40 bg-failed-soft' : 'border-line bg-surface',
      )}
    >
      <Icon className={clsx('mt-0.5 size-4 shrink-0', ink)} aria-hidden />
      <div className="min-w-0 flex-1">
        <p className="font-medium">{title}</p>
        <p className={clsx('max-w-[90ch] text-sm', tone !== 'refuses' && 'text-muted')}>{text}</p>
        {missing.length > 0 && (
          <div className="mt-1">
            <Disclosure
              isOpenAtFirst={tone === 'refuses'}
              summary={missing.length === 1 ? 'One layer is missing' : `${missing.length} layers are missing`}
            >
              <ul className="flex list-disc flex-col gap-1 pl-6 text-sm">
                {missing.map((each) => (
                  <li key={each} className="wrap-anywhere">
                    {each}
                  </li>
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </div>
    </section>
  )
}
