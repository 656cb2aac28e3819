import { createRequire } from 'node:module'

// Loaded as CommonJS on purpose: as ES modules the same code took 142 MB and 0.9 s in every process, since its
// package.json is read anew for each of its files; this way it is 25 MB and 0.3 s.
const require = createRequire(import.meta.url)

export const { drizzle } = require('drizzle-orm/node-postgres') as typeof import('drizzle-orm/node-postgres')
export const { migrate: runMigrations } =
  require('drizzle-orm/node-postgres/migrator') as typeof import('drizzle-orm/node-postgres/migrator')
export const pgCore = require('drizzle-orm/pg-core') as typeof import('drizzle-orm/pg-core')
export const orm = require('drizzle-orm') as typeof import('drizzle-orm')
