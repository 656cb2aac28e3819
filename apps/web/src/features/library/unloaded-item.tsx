import { ApiError } from '@workbench/client/errors'
import { SearchX } from 'lucide-react'
import { ButtonLink } from '../../components/button-link.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'
import { capital, type LibraryName, oneOf } from './library-name.ts'

interface Props {
  readonly library: LibraryName
  /** null: it is on its way. */
  readonly error: Error | null
  readonly onRetry: () => void
  /** What stays of one that was deleted. */
  readonly remains: string
}

/** The page of something in a library while it is not there: on its way, not to be had, or gone. */
export function UnloadedItem({ library, error, onRetry, remains }: Props) {
  const one = oneOf[library]
  if (error instanceof ApiError && (error.status === 404 || error.status === 422)) {
    return (
      <Page title={capital(one)} isTitleHidden>
        <EmptyState
          icon={SearchX}
          title={`There is no such ${one}`}
          action={<ButtonLink to={`/${library}`}>All {library}</ButtonLink>}
        >
          It may have been deleted. {remains}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={capital(one)} isWide>
      {error === null ? (
        <SkeletonLines count={5} label={`Loading the ${one}`} />
      ) : (
        <ErrorNotice error={error} title={`The ${one} could not be loaded`} onRetry={onRetry} />
      )}
    </Page>
  )
}
