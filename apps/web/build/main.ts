import { buildWebApp } from './build-web-app.ts'

// `npm run build`: for whoever starts the server alone; `npm start` builds by itself.
const result = await buildWebApp()
if (result.state === 'failed') {
  process.stderr.write(`The web app could not be built:\n${result.fault}\n`)
  process.exitCode = 1
} else {
  process.stdout.write(
    result.state === 'built'
      ? `The web app is built (${result.tookMs} ms).\n`
      : 'The web app is up to date.\n',
  )
}
