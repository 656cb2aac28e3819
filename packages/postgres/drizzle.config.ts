import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: './packages/postgres/src/schema.ts',
  out: './packages/postgres/migrations',
})
