import type { FastifyInstance } from 'fastify'
import type { SendPage } from '../manners/negotiate.ts'

/** Addresses of the web app, whether or not the API has something there. Its own router knows the same ones. */
export const pages = [
  '/',
  '/runs',
  '/runs/compare',
  '/runs/:id',
  '/personas',
  '/personas/:id',
  '/scenarios',
  '/scenarios/:id',
  '/experiments',
  '/experiments/new',
  '/experiments/:id',
  '/dashboard',
  '/documents',
  '/documents/:id',
  '/tools',
  '/tools/:name',
  '/approvals',
  '/settings',
  '/components',
] as const

/** Sends the app to browsers where the API has nothing; where it has, they got it already. Register this last. */
export function registerPages(app: FastifyInstance, sendPage: SendPage): void {
  const constraints = { representation: 'html' }
  for (const url of pages) {
    if (app.hasRoute({ method: 'GET', url, constraints })) continue
    app.route({ method: 'GET', url, constraints, schema: { hide: true }, handler: sendPage })
  }
}
