import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError, isPassing } from '@workbench/client/errors'
import { goToLogin } from './go-to-login.ts'

const onError = (error: unknown) => {
  if (error instanceof ApiError && error.status === 401) goToLogin()
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      // A server that is being started again is back within seconds; a refusal stays one.
      retry: (failures, error) => isPassing(error) && failures < 4,
      retryDelay: (failures) => Math.min(500 * 2 ** failures, 4000),
      staleTime: 5000,
      // The server may be on this very machine: what the browser thinks of the network does not matter.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})
