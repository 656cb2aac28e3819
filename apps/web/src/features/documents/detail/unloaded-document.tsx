import { ApiError } from '@workbench/client/errors'
import { SearchX } from 'lucide-react'
import { ButtonLink } from '../../../components/button-link.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { ErrorNotice } from '../../../components/error-notice.tsx'
import { Page } from '../../../components/page.tsx'
import { SkeletonLines } from '../../../components/skeleton.tsx'

interface Props {
  /** null: it is on its way. */
  readonly error: Error | null
  readonly onRetry: () => void
}

/** The page of a document while it is not there: on its way, not to be had, or gone. */
export function UnloadedDocument({ error, onRetry }: Props) {
  if (error instanceof ApiError && (error.status === 404 || error.status === 422)) {
    return (
      <Page title="Document" isTitleHidden>
        <EmptyState
          icon={SearchX}
          title="There is no such document"
          action={<ButtonLink to="/documents">All documents</ButtonLink>}
        >
          It was deleted, or never was. Debates keep what they cited of it.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="Document" isWide>
      {error === null ? (
        <SkeletonLines count={5} label="Loading the document" />
      ) : (
        <ErrorNotice error={error} title="The document could not be loaded" onRetry={onRetry} />
      )}
    </Page>
  )
}
