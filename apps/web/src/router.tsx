import { createRouter, Link } from '@tanstack/react-router'
import { SearchX } from 'lucide-react'
import { EmptyState } from './components/empty-state.tsx'
import { ErrorNotice } from './components/error-notice.tsx'
import { Page } from './components/page.tsx'
import { SkeletonLines } from './components/skeleton.tsx'
import { routeTree } from './routes.tsx'
import { parseSearch, stringifySearch } from './search-params.ts'

export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  // A page's code is fetched as soon as somebody points at a link to it.
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: 150,
  defaultPendingComponent: () => (
    <div className="mx-auto max-w-5xl px-4 py-5 tablet:p-6">
      <SkeletonLines count={5} />
    </div>
  ),
  defaultErrorComponent: ({ error, reset }) => (
    <Page title="Something broke">
      <ErrorNotice error={error} title="This page could not be shown" onRetry={reset} />
    </Page>
  ),
  defaultNotFoundComponent: () => (
    <Page title="Not found" isTitleHidden>
      <EmptyState icon={SearchX} title="There is no such page">
        Look among the{' '}
        <Link to="/runs" className="text-accent-ink underline">
          runs
        </Link>{' '}
        or start a{' '}
        <Link to="/" className="text-accent-ink underline">
          debate
        </Link>
        .
      </EmptyState>
    </Page>
  ),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
