import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Scenario } from '@workbench/client/models'
import { type FocusEvent, Suspense, useEffect, useMemo, useRef, useState } from 'react'
import { formatsQuery } from '../../api/catalogue.ts'
import { faultsBeside, faultWithin } from '../../api/faults.ts'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { lazyPart } from '../../components/lazy-part.tsx'
import { Skeleton } from '../../components/skeleton.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { keyNames, type Shortcut, useShortcuts } from '../../keyboard/shortcuts.ts'
import { ComposerSettings } from './composer-settings.tsx'
import { estimable, requestOf } from './debate-draft.ts'
import { missingFrom, refusedFields, shownFaults } from './draft-faults.ts'
import { isEmptyDraft } from './draft-storage.ts'
import { EstimateLine } from './estimate-line.tsx'
import { Folded } from './folded.tsx'
import { hasSides } from './has-sides.ts'
import { SaveScenario } from './save-scenario.tsx'
import { SeatsField } from './seats-field.tsx'
import { useDraft } from './use-draft.ts'
import { useEstimate } from './use-estimate.ts'
import { useStartDebate } from './use-start-debate.ts'

// Most debates have none; its code is fetched when somebody opens it.
const CollectionsField = lazyPart(
  () => import('../documents/choose/collections-field.tsx'),
  'CollectionsField',
)

interface Props {
  /** What the debate begins with, and belongs to. */
  readonly scenario: Scenario | null
  readonly personaIds: readonly string[]
}

const fields = [
  ...['topic', 'context', 'format', 'formatOptions', 'participants', 'rounds', 'model'],
  ...['collections', 'moderatorId', 'judgeId', 'maxOutputTokens', 'budget', 'privateVotes', 'seed'],
]

/** Where a debate is put together: who discusses what, how, and what that takes at most. */
export function Composer({ scenario, personaIds }: Props) {
  const { draft, change, clear } = useDraft({ scenario, personaIds })
  const formats = useQuery(formatsQuery)
  const format = formats.data?.items.find(({ id }) => id === draft.format)
  // What a scenario says was said by somebody: its faults are told at once.
  const untouched = scenario === null ? [] : fields
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set(untouched))
  const form = useRef<HTMLFormElement>(null)
  const start = useStartDebate()

  const rough = estimable(draft)
  const { estimate, isOld, error } = useEstimate(rough && requestOf(rough, format, scenario))
  const missing = missingFrom(draft, format)
  const refused = refusedFields(error)
  const faults = { ...refused, ...refusedFields(start.error), ...missing }
  const shown = shownFaults(faults, touched)
  const isRefusalShown = start.error !== null && Object.keys(refusedFields(start.error)).length === 0

  const edit: typeof change = (changes) => {
    start.reset()
    change(changes)
  }
  const onStart = () => {
    if (start.isPending) return
    setTouched(new Set([...touched, ...fields, ...Object.keys(missing)]))
    const focusSoon = () => setTimeout(() => focusFirstFault(form.current))
    if (Object.keys(missing).length === 0)
      start.mutate(requestOf(draft, format, scenario), { onError: focusSoon })
    else focusSoon()
  }
  const latest = useRef(onStart)
  useEffect(() => {
    latest.current = onStart
  })
  useShortcuts(
    useMemo(
      (): readonly Shortcut[] => [
        { keys: 'mod+Enter', label: 'Start the debate', group: 'Debates', run: () => latest.current() },
      ],
      [],
    ),
  )
  const onBlur = ({ target }: FocusEvent) => {
    const field = target.closest<HTMLElement>('[data-field]')?.dataset.field
    // What is still missing is told at the start: a line that appears now would move what is being pressed.
    if (field !== undefined && !(field in missing) && !touched.has(field))
      setTouched(new Set([...touched, field]))
  }
  const beside = faultsBeside(shown, fields)
  const isChanged =
    scenario === null ? !isEmptyDraft(draft) : 'overrides' in requestOf(draft, format, scenario)

  return (
    <form
      ref={form}
      aria-label="New debate"
      onBlur={onBlur}
      onSubmit={(event) => {
        event.preventDefault()
        onStart()
      }}
    >
      <Card className="grid grid-cols-1 desktop:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-5 p-4 tablet:p-5">
          {scenario !== null && (
            <p className="text-sm text-muted wrap-anywhere">
              From the scenario{' '}
              <Link
                to="/scenarios/$id"
                params={{ id: scenario.id }}
                className="font-medium text-accent-ink underline"
              >
                <bdi>{scenario.name}</bdi>
              </Link>
              : the run belongs to it, and what you change here changes this run alone.
            </p>
          )}
          <div data-field="topic">
            <TextArea
              label="Topic"
              value={draft.topic}
              onChange={(topic) => edit({ topic })}
              placeholder="What should they find out, decide or argue about?"
              minRows={4}
              maxLength={100_000}
              dir="auto"
              error={shown.topic}
            />
          </div>
          <Folded
            name="context"
            title="Context"
            note={
              draft.context === '' ? 'none' : `${draft.context.length.toLocaleString('en-US')} characters`
            }
            isOpen={shown.context !== undefined}
          >
            <TextArea
              label="Context"
              isLabelHidden
              value={draft.context}
              onChange={(context) => edit({ context })}
              placeholder="Facts, numbers, constraints that everybody should know"
              minRows={5}
              maxLength={100_000}
              dir="auto"
              error={shown.context}
            />
          </Folded>
          <Folded
            name="collections"
            title="Documents"
            note={draft.collections.length === 0 ? 'none' : draft.collections.join(', ')}
            isOpen={faultWithin(shown, 'collections') !== undefined}
          >
            <Suspense fallback={<Skeleton className="h-9 w-full" />}>
              <CollectionsField
                value={draft.collections}
                onChange={(collections) => edit({ collections })}
                error={faultWithin(shown, 'collections')}
              />
            </Suspense>
          </Folded>
          <SeatsField
            seats={draft.seats}
            onChange={(seats) => edit({ seats })}
            areSidesShown={hasSides(draft.format)}
            arePeopleTaken={format?.takesPeople === true}
            faults={shown}
          />
        </div>
        <ComposerSettings
          draft={draft}
          format={format}
          change={edit}
          faultOf={(path) => faultWithin(shown, path)}
          areOptionsWanted={faultWithin(refused, 'formatOptions') !== undefined}
        />
        <footer className="sticky bottom-0 z-10 col-span-full flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-b-lg border-t border-line bg-surface px-4 py-3 max-tablet:bottom-12.5 max-tablet:py-2 tablet:px-5">
          <div className="min-w-0 flex-1 basis-60" aria-live="polite">
            <EstimateLine
              estimate={estimate}
              budget={draft.budget}
              isOld={isOld}
              reason={reasonAgainst(rough !== null, Object.values(refused)[0], error)}
            />
          </div>
          <div className="flex flex-wrap items-center gap-2 max-tablet:w-full max-tablet:justify-between">
            {isChanged && (
              <Button
                variant="ghost"
                size="md"
                className="max-tablet:px-2"
                onClick={() => {
                  clear()
                  start.reset()
                  setTouched(new Set(untouched))
                }}
              >
                {scenario === null ? 'Clear' : 'Undo changes'}
              </Button>
            )}
            <SaveScenario draft={draft} format={format} scenario={scenario} />
            <Button variant="primary" size="md" type="submit" isBusy={start.isPending}>
              Start debate
              <span className="flex gap-0.5 max-tablet:hidden" aria-hidden>
                {keyNames('mod+Enter').map((key) => (
                  <Kbd key={key}>{key === 'Enter' ? '↵' : key}</Kbd>
                ))}
              </span>
            </Button>
          </div>
          {isRefusalShown && (
            <div className="basis-full">
              <ErrorNotice error={start.error} title="The debate did not start" onRetry={onStart} />
            </div>
          )}
          {beside.length > 0 && (
            <ul className="basis-full text-sm text-failed">
              {beside.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          )}
        </footer>
      </Card>
    </form>
  )
}

/** Why there is no estimate, in a sentence; null when there is one or it is on its way. */
function reasonAgainst(isSomebodySeated: boolean, fault: string | undefined, error: unknown): string | null {
  if (!isSomebodySeated) return 'Seat a persona to see what the debate takes at most.'
  if (fault !== undefined) return `No estimate: ${fault}`
  return error === null ? null : 'No estimate: the workbench does not answer.'
}

const focusFirstFault = (form: HTMLElement | null) =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
