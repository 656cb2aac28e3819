import type { Effect } from '@workbench/client/models'
import clsx from 'clsx'
import { CircleCheck, CircleDashed, CircleHelp, CircleX, FlaskConical, type LucideIcon } from 'lucide-react'
import { CopyButton } from '../../../components/copy-button.tsx'
import { Disclosure } from '../../../components/disclosure.tsx'
import { JsonValue } from '../../../components/json-value.tsx'
import { Tooltip } from '../../../components/tooltip.tsx'
import { clockTime, exactTime } from '../../../format/time.ts'
import { placeOfEffect } from './place-of-effect.ts'
import { itemWords } from './step-places.ts'

const looks: Record<
  Effect['status'],
  { readonly icon: LucideIcon; readonly word: string; readonly ink: string; readonly says: string }
> = {
  intended: {
    icon: CircleDashed,
    word: 'Sending',
    ink: 'text-running',
    says: 'It is about to leave, or is on its way.',
  },
  sent: { icon: CircleCheck, word: 'Sent', ink: 'text-completed', says: 'It arrived.' },
  failed: { icon: CircleX, word: 'Failed', ink: 'text-failed', says: 'It was refused or did not arrive.' },
  unknown: {
    icon: CircleHelp,
    word: 'Unknown',
    ink: 'text-waiting',
    says: 'It broke off while it was being sent. It may have arrived.',
  },
  'dry-run': {
    icon: FlaskConical,
    word: 'Not sent',
    ink: 'text-muted',
    says: 'A dry run sends nothing.',
  },
}

interface Props {
  readonly effect: Effect
  /** Of its step. */
  readonly name: string
  readonly onStep: () => void
}

/** One thing that left the workbench, or would have. */
export function EffectRow({ effect, name, onStep }: Props) {
  const { icon: Icon, word, ink, says } = looks[effect.status]
  const { path, tryNumber } = placeOfEffect(effect.key)
  return (
    <li className="border-line px-3 py-1.5 not-first:border-t tablet:px-4">
      <Disclosure
        summary={
          <span className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-0.5 py-1 text-left">
            <Tooltip text={says}>
              <span className={clsx('flex w-22 shrink-0 items-center gap-1.5 font-medium', ink)}>
                <Icon className="size-4" aria-hidden />
                {word}
              </span>
            </Tooltip>
            <bdi className="min-w-0 flex-1 truncate font-mono text-xs text-ink max-tablet:basis-full">
              {effect.target}
            </bdi>
            <span className="flex min-w-0 shrink-0 items-center gap-3 max-tablet:pl-0">
              <bdi className="max-w-48 truncate">{name}</bdi>
              {path !== '' && <span>{itemWords(path)}</span>}
              {tryNumber > 1 && <span>try {tryNumber}</span>}
              <time dateTime={effect.at} title={exactTime(effect.at)} className="tabular-nums">
                {clockTime(effect.at).slice(0, 8)}
              </time>
            </span>
          </span>
        }
      >
        <div className="flex flex-col gap-3 pb-2 pl-5">
          {effect.status === 'unknown' && <p className="text-sm">{says}</p>}
          <div className="grid gap-3 desktop:grid-cols-2">
            <JsonValue label="Request" value={effect.request} />
            {effect.response !== null && effect.response !== undefined && (
              <JsonValue label="Response" value={effect.response} />
            )}
          </div>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
            <span className="flex min-w-0 items-center">
              <span className="min-w-0 truncate">
                Idempotency key <code className="font-mono">{effect.idempotencyKey}</code>
              </span>
              <CopyButton text={effect.idempotencyKey} label="Copy idempotency key" />
            </span>
            <button
              type="button"
              onClick={onStep}
              className="rounded-sm text-accent-ink underline underline-offset-2"
            >
              Show the step
            </button>
          </p>
        </div>
      </Disclosure>
    </li>
  )
}
