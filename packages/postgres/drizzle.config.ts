import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  casing: 'snake_case',
  schema: ['./src/schema.ts', './src/schema-of-evaluation.ts', './src/schema-of-knowledge.ts'],
  out: './migrations',
})
