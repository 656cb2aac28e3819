import { buildApp } from './app.ts'
import { depsInMemory } from './testing/deps-in-memory.ts'

/**
 * The OpenAPI document without a database: routes describe themselves when they are registered, so what stands
 * behind them does not matter here.
 */
export async function apiDocument(): Promise<object> {
  const app = await buildApp(depsInMemory().deps)
  try {
    await app.ready()
    return app.swagger()
  } finally {
    await app.close()
  }
}
