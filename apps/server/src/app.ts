import fastify, { type FastifyInstance, LogController } from 'fastify'
import { approveRoutes } from './approvals/approve-routes.ts'
import type { ServerDeps } from './deps.ts'
import { createExperimentReader } from './experiments/settle-experiment.ts'
import { importRoutes } from './import/import-routes.ts'
import { registerAuth } from './manners/auth.ts'
import { registerBoundCursors } from './manners/bound-cursors.ts'
import { clientErrorHandler } from './manners/client-errors.ts'
import { registerClosing } from './manners/closing.ts'
import { createErrorHandler } from './manners/error-handler.ts'
import { registerHostAndOrigin } from './manners/host-and-origin.ts'
import { createStartsUnderWay } from './manners/idempotency.ts'
import { bodyLimitBytes, registerJsonBody } from './manners/json-body.ts'
import { registerMalformedAddress, withoutMalformedAddress } from './manners/malformed-address.ts'
import { registerNegotiation } from './manners/negotiate.ts'
import { registerNotFound } from './manners/not-found.ts'
import { registerOpenApi } from './manners/openapi.ts'
import { registerRequestContext, requestIdFrom } from './manners/request-context.ts'
import { registerRequestLog } from './manners/request-log.ts'
import { registerRequestMetrics } from './manners/request-metrics.ts'
import { registerRequestSpans } from './manners/request-spans.ts'
import { registerSecurityHeaders } from './manners/security-headers.ts'
import { registerUnreadBody } from './manners/unread-body.ts'
import { serializerCompiler, validatorCompiler } from './manners/validation.ts'
import { approvalRoutes } from './routes/approvals.ts'
import { artifactRoutes } from './routes/artifacts.ts'
import { baselineRoutes } from './routes/baselines.ts'
import { dashboardRoutes } from './routes/dashboard.ts'
import { debateRoutes } from './routes/debates.ts'
import { documentFileRoutes } from './routes/document-file.ts'
import { documentRoutes } from './routes/documents.ts'
import { documentAddRoutes } from './routes/documents-add.ts'
import { documentSearchRoutes } from './routes/documents-search.ts'
import { experimentReportRoutes } from './routes/experiment-report.ts'
import { experimentRoutes } from './routes/experiments.ts'
import { expressionRoutes } from './routes/expressions.ts'
import { formatRoutes } from './routes/formats.ts'
import { healthRoutes } from './routes/health.ts'
import { homeRoutes } from './routes/home.ts'
import { loginRoutes } from './routes/login.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { modelRoutes } from './routes/models.ts'
import { personaExportRoutes } from './routes/persona-export.ts'
import { personaRoutes } from './routes/personas.ts'
import { recordRoutes } from './routes/records.ts'
import { rescoreRoutes } from './routes/rescore.ts'
import { runBaselineRoutes } from './routes/run-baseline.ts'
import { runCompareRoutes } from './routes/run-compare.ts'
import { runEffectRoutes } from './routes/run-effects.ts'
import { runEventRoutes } from './routes/run-events.ts'
import { runExportRoutes } from './routes/run-export.ts'
import { runForkRoutes } from './routes/run-fork.ts'
import { runPeopleRoutes } from './routes/run-people.ts'
import { runScoreRoutes } from './routes/run-score.ts'
import { runRoutes } from './routes/runs.ts'
import { scenarioExportRoutes } from './routes/scenario-export.ts'
import { scenarioScoreRoutes } from './routes/scenario-scores.ts'
import { scenarioRoutes } from './routes/scenarios.ts'
import { pageQuery } from './routes/schemas.ts'
import { searchRoutes } from './routes/search.ts'
import { secretRoutes } from './routes/secrets.ts'
import { settingsRoutes } from './routes/settings.ts'
import { toolCallRoutes } from './routes/tool-calls.ts'
import { toolRoutes } from './routes/tools.ts'
import { workflowRoutes } from './routes/workflows.ts'
import { workflowStartRoutes } from './routes/workflows-start.ts'
import { workflowTriggerRoutes } from './routes/workflows-trigger.ts'
import { workflowYamlRoutes } from './routes/workflows-yaml.ts'
import { createSendPage } from './web/app-page.ts'
import { assetRoutes } from './web/assets.ts'
import { registerPages } from './web/pages.ts'

/** The whole HTTP server, not yet listening. */
export async function buildApp(deps: ServerDeps): Promise<FastifyInstance> {
  const { logger, newId, clock, config, telemetry } = deps
  const errorHandler = createErrorHandler(deps)
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    // One line per request is written by registerRequestLog, one per failure by the error handler.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (parent) => parent,
    genReqId: requestIdFrom(newId),
    clientErrorHandler: clientErrorHandler(newId),
    frameworkErrors: (error, request, reply) => void errorHandler(error, request, reply),
    rewriteUrl: withoutMalformedAddress,
    bodyLimit: bodyLimitBytes,
    // Time for a whole request to arrive, a document of 256 MiB over a slow line included. Headers have a minute, and who
    // has no token is refused once they are there.
    requestTimeout: 1_800_000,
    keepAliveTimeout: 65_000,
    return503OnClosing: false,
    // A request that names no host gets our answer, not Node's.
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 60_000, requireHostHeader: false },
    // An id as long as the whole address is as unknown as any other.
    routerOptions: { maxParamLength: 16 * 1024 },
  })
  app.setErrorHandler(errorHandler)
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)

  registerRequestContext(app, telemetry !== null)
  registerSecurityHeaders(app)
  registerRequestLog(app)
  const ofProcess = registerRequestMetrics(app)
  if (telemetry !== null) registerRequestSpans(app, telemetry, () => clock.now())
  const closing = registerClosing(app)
  registerHostAndOrigin(app, config)
  if (config.token !== null) registerAuth(app, config.token, () => clock.now())
  registerMalformedAddress(app)
  registerUnreadBody(app)
  registerJsonBody(app)
  const sendPage = createSendPage(deps.webApp)
  registerNotFound(app, sendPage)
  await registerOpenApi(app)
  registerNegotiation(app, sendPage)
  registerBoundCursors(app, (schema) => schema === pageQuery.cursor)

  const starts = createStartsUnderWay((key) => deps.runs.findStarted(key))
  await app.register(assetRoutes(deps.webApp))
  await app.register(homeRoutes())
  await app.register(loginRoutes(deps))
  await app.register(healthRoutes(deps))
  await app.register(metricsRoutes(deps, ofProcess))
  await app.register(personaRoutes(deps))
  await app.register(scenarioRoutes(deps))
  await app.register(personaExportRoutes(deps))
  await app.register(scenarioExportRoutes(deps))
  await app.register(importRoutes(deps))
  await app.register(formatRoutes())
  await app.register(modelRoutes(deps))
  await app.register(debateRoutes({ ...deps, starts }))
  await app.register(runRoutes({ ...deps, starts }))
  await app.register(runForkRoutes({ ...deps, starts }))
  await app.register(runBaselineRoutes({ ...deps, starts }))
  await app.register(runPeopleRoutes(deps))
  await app.register(runEventRoutes({ ...deps, closing }))
  await app.register(runCompareRoutes(deps))
  await app.register(runScoreRoutes(deps))
  await app.register(rescoreRoutes(deps))
  await app.register(artifactRoutes(deps))
  await app.register(runExportRoutes(deps))
  await app.register(toolRoutes({ ...deps, starts, closing }))
  await app.register(toolCallRoutes(deps))
  await app.register(secretRoutes(deps))
  await app.register(approvalRoutes(deps))
  await app.register(approveRoutes(deps))
  await app.register(workflowRoutes(deps))
  await app.register(workflowYamlRoutes(deps))
  await app.register(workflowStartRoutes({ ...deps, starts }))
  await app.register(workflowTriggerRoutes({ ...deps, starts }))
  await app.register(runEffectRoutes(deps))
  await app.register(recordRoutes(deps))
  await app.register(expressionRoutes(deps))
  await app.register(scenarioScoreRoutes(deps))
  await app.register(baselineRoutes(deps))
  await app.register(dashboardRoutes(deps))
  const experimentReader = createExperimentReader(deps)
  await app.register(experimentRoutes({ ...deps, starts, experimentReader }))
  await app.register(experimentReportRoutes({ ...deps, experimentReader }))
  await app.register(documentRoutes(deps))
  await app.register(documentAddRoutes(deps))
  await app.register(documentSearchRoutes(deps))
  await app.register(documentFileRoutes(deps))
  await app.register(searchRoutes(deps))
  await app.register(settingsRoutes(deps))
  registerPages(app, sendPage)
  return app
}
