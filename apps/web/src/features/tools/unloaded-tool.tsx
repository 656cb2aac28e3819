import { ApiError } from '@workbench/client/errors'
import { SearchX } from 'lucide-react'
import { ButtonLink } from '../../components/button-link.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorNotice } from '../../components/error-notice.tsx'
import { Page } from '../../components/page.tsx'
import { SkeletonLines } from '../../components/skeleton.tsx'

interface Props {
  readonly name: string
  /** null: it is on its way. */
  readonly error: Error | null
  readonly onRetry: () => void
}

/** The page of a tool while it is not there: on its way, not to be had, or gone. */
export function UnloadedTool({ name, error, onRetry }: Props) {
  if (error instanceof ApiError && (error.status === 404 || error.status === 422)) {
    return (
      <Page title="Tool" isTitleHidden>
        <EmptyState
          icon={SearchX}
          title="There is no such tool"
          action={
            <>
              <ButtonLink to="/tools">All tools</ButtonLink>
              <ButtonLink to="/tools" search={{ tab: 'calls', tool: name }}>
                Its calls
              </ButtonLink>
            </>
          }
        >
          It was deleted, or its MCP server no longer has it. What it was called for stays among the calls.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title={name}>
      {error === null ? (
        <SkeletonLines count={5} label="Loading the tool" />
      ) : (
        <ErrorNotice error={error} title="The tool could not be loaded" onRetry={onRetry} />
      )}
    </Page>
  )
}
