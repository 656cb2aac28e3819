import { createWorkbenchClient } from '@workbench/client/workbench-client'

/** The server that sent this page; the browser adds the login cookie by itself. */
export const api = createWorkbenchClient({ url: location.origin })
