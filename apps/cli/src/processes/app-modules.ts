import { fileURLToPath } from 'node:url'

const moduleOf = (app: string) => fileURLToPath(new URL(`../../../${app}/src/main.ts`, import.meta.url))

/** Paths of the modules that are a process each; their folders are what `ps` shows of them. */
export const appModules = { server: moduleOf('server'), worker: moduleOf('worker') } as const
