import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { readApprovalsSearch } from './features/approvals/approvals-search.ts'
import { readCompareSearch } from './features/compare/compare-search.ts'
import { readDashboardSearch } from './features/dashboard/dashboard-search.ts'
import { readDebatesSearch } from './features/debates/debates-search.ts'
import { readDocumentSearch, readDocumentsSearch } from './features/documents/documents-search.ts'
import { readExperimentsSearch, readNewExperimentSearch } from './features/experiments/experiments-search.ts'
import { readNewItemSearch } from './features/library/copies.ts'
import { readPersonaSearch, readPersonasSearch } from './features/personas/personas-search.ts'
import { readRecordsSearch } from './features/records/records-search.ts'
import { readRunSearch } from './features/run/run-search.ts'
import { RunSkeleton } from './features/run/run-skeleton.tsx'
import { readRunsSearch } from './features/runs/runs-search.ts'
import { readScenarioSearch, readScenariosSearch } from './features/scenarios/scenarios-search.ts'
import { readToolSearch, readToolsSearch } from './features/tools/tools-search.ts'
import { readWorkflowSearch } from './features/workflows/detail/workflow-search.ts'
import { readNewWorkflowSearch } from './features/workflows/edit/new-workflow-search.ts'
import { readWorkflowsSearch } from './features/workflows/list/workflows-search.ts'
import { Frame } from './frame/frame.tsx'
import { loadPatiently } from './live/load-patiently.ts'

// Every page of the app. Its code is loaded with the page; what its address can say is read by its search file.

/** A page whose code is loaded when it is first needed, through a server that is away too. */
const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(() => loadPatiently(load), name)

const root = createRootRoute({ component: Frame })

const debates = createRoute({
  getParentRoute: () => root,
  path: '/',
  staticData: { crumb: 'Debates' },
  validateSearch: readDebatesSearch,
  component: lazyPage(() => import('./features/debates/debates-page.tsx'), 'DebatesPage'),
})

const runs = createRoute({
  getParentRoute: () => root,
  path: '/runs',
  staticData: { crumb: 'Runs' },
  validateSearch: readRunsSearch,
  component: lazyPage(() => import('./features/runs/runs-page.tsx'), 'RunsPage'),
})

const inRuns = { parent: { to: '/runs', crumb: 'Runs' } }

const run = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id',
  staticData: { ...inRuns, crumb: 'Run' },
  validateSearch: readRunSearch,
  // The same shape while the code of the page is fetched and while the run is.
  pendingComponent: RunSkeleton,
  component: lazyPage(() => import('./features/run/run-page.tsx'), 'RunPage'),
})

const compare = createRoute({
  getParentRoute: () => root,
  path: '/runs/compare',
  staticData: { ...inRuns, crumb: 'Compare' },
  validateSearch: readCompareSearch,
  component: lazyPage(() => import('./features/compare/compare-page.tsx'), 'ComparePage'),
})

const personas = createRoute({
  getParentRoute: () => root,
  path: '/personas',
  staticData: { crumb: 'Personas' },
  validateSearch: readPersonasSearch,
  component: lazyPage(() => import('./features/personas/personas-page.tsx'), 'PersonasPage'),
})

const inPersonas = { parent: { to: '/personas', crumb: 'Personas' } }

const newPersona = createRoute({
  getParentRoute: () => root,
  path: '/personas/new',
  staticData: { ...inPersonas, crumb: 'New persona' },
  validateSearch: readNewItemSearch,
  component: lazyPage(() => import('./features/personas/new-persona-page.tsx'), 'NewPersonaPage'),
})

const persona = createRoute({
  getParentRoute: () => root,
  path: '/personas/$id',
  staticData: { ...inPersonas, crumb: 'Persona' },
  validateSearch: readPersonaSearch,
  component: lazyPage(() => import('./features/personas/persona-page.tsx'), 'PersonaPage'),
})

const scenarios = createRoute({
  getParentRoute: () => root,
  path: '/scenarios',
  staticData: { crumb: 'Scenarios' },
  validateSearch: readScenariosSearch,
  component: lazyPage(() => import('./features/scenarios/scenarios-page.tsx'), 'ScenariosPage'),
})

const inScenarios = { parent: { to: '/scenarios', crumb: 'Scenarios' } }

const newScenario = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/new',
  staticData: { ...inScenarios, crumb: 'New scenario' },
  validateSearch: readNewItemSearch,
  component: lazyPage(() => import('./features/scenarios/new-scenario-page.tsx'), 'NewScenarioPage'),
})

const scenario = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/$id',
  staticData: { ...inScenarios, crumb: 'Scenario' },
  validateSearch: readScenarioSearch,
  component: lazyPage(() => import('./features/scenarios/scenario-page.tsx'), 'ScenarioPage'),
})

const tools = createRoute({
  getParentRoute: () => root,
  path: '/tools',
  staticData: { crumb: 'Tools' },
  validateSearch: readToolsSearch,
  component: lazyPage(() => import('./features/tools/tools-page.tsx'), 'ToolsPage'),
})

const inTools = { parent: { to: '/tools', crumb: 'Tools' } }

const newTool = createRoute({
  getParentRoute: () => root,
  path: '/tools/new',
  staticData: { ...inTools, crumb: 'New script tool' },
  component: lazyPage(() => import('./features/tools/new-tool-page.tsx'), 'NewToolPage'),
})

const tool = createRoute({
  getParentRoute: () => root,
  path: '/tools/$name',
  staticData: { ...inTools, crumb: 'Tool' },
  validateSearch: readToolSearch,
  component: lazyPage(() => import('./features/tools/tool-page.tsx'), 'ToolPage'),
})

const workflows = createRoute({
  getParentRoute: () => root,
  path: '/workflows',
  staticData: { crumb: 'Workflows' },
  validateSearch: readWorkflowsSearch,
  component: lazyPage(() => import('./features/workflows/list/workflows-page.tsx'), 'WorkflowsPage'),
})

const inWorkflows = { parent: { to: '/workflows', crumb: 'Workflows' } }

const newWorkflow = createRoute({
  getParentRoute: () => root,
  path: '/workflows/new',
  staticData: { ...inWorkflows, crumb: 'New workflow' },
  validateSearch: readNewWorkflowSearch,
  component: lazyPage(() => import('./features/workflows/edit/new-workflow-page.tsx'), 'NewWorkflowPage'),
})

const workflow = createRoute({
  getParentRoute: () => root,
  path: '/workflows/$id',
  staticData: { ...inWorkflows, crumb: 'Workflow' },
  validateSearch: readWorkflowSearch,
  component: lazyPage(() => import('./features/workflows/detail/workflow-page.tsx'), 'WorkflowPage'),
})

const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  staticData: { crumb: 'Approvals' },
  validateSearch: readApprovalsSearch,
  component: lazyPage(() => import('./features/approvals/approvals-page.tsx'), 'ApprovalsPage'),
})

const approval = createRoute({
  getParentRoute: () => root,
  path: '/approvals/$id',
  staticData: { parent: { to: '/approvals', crumb: 'Approvals' }, crumb: 'Approval' },
  component: lazyPage(() => import('./features/approvals/approval-page.tsx'), 'ApprovalPage'),
})

const experiments = createRoute({
  getParentRoute: () => root,
  path: '/experiments',
  staticData: { crumb: 'Experiments' },
  validateSearch: readExperimentsSearch,
  component: lazyPage(() => import('./features/experiments/list/experiments-page.tsx'), 'ExperimentsPage'),
})

const inExperiments = { parent: { to: '/experiments', crumb: 'Experiments' } }

const newExperiment = createRoute({
  getParentRoute: () => root,
  path: '/experiments/new',
  staticData: { ...inExperiments, crumb: 'New experiment' },
  validateSearch: readNewExperimentSearch,
  component: lazyPage(
    () => import('./features/experiments/start/new-experiment-page.tsx'),
    'NewExperimentPage',
  ),
})

const experiment = createRoute({
  getParentRoute: () => root,
  path: '/experiments/$id',
  staticData: { ...inExperiments, crumb: 'Experiment' },
  component: lazyPage(() => import('./features/experiments/detail/experiment-page.tsx'), 'ExperimentPage'),
})

const documents = createRoute({
  getParentRoute: () => root,
  path: '/documents',
  staticData: { crumb: 'Documents' },
  validateSearch: readDocumentsSearch,
  component: lazyPage(() => import('./features/documents/documents-page.tsx'), 'DocumentsPage'),
})

const document = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  staticData: { parent: { to: '/documents', crumb: 'Documents' }, crumb: 'Document' },
  validateSearch: readDocumentSearch,
  component: lazyPage(() => import('./features/documents/detail/document-page.tsx'), 'DocumentPage'),
})

const records = createRoute({
  getParentRoute: () => root,
  path: '/records',
  staticData: { crumb: 'Records' },
  validateSearch: readRecordsSearch,
  component: lazyPage(() => import('./features/records/records-page.tsx'), 'RecordsPage'),
})

const dashboard = createRoute({
  getParentRoute: () => root,
  path: '/dashboard',
  staticData: { crumb: 'Dashboard' },
  validateSearch: readDashboardSearch,
  component: lazyPage(() => import('./features/dashboard/dashboard-page.tsx'), 'DashboardPage'),
})

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  staticData: { crumb: 'Settings' },
  component: lazyPage(() => import('./features/settings/settings-page.tsx'), 'SettingsPage'),
})

const components = createRoute({
  getParentRoute: () => root,
  path: '/components',
  staticData: { crumb: 'Components' },
  component: lazyPage(() => import('./features/components/components-page.tsx'), 'ComponentsPage'),
})

export const routeTree = root.addChildren([
  debates,
  runs,
  run,
  compare,
  personas,
  newPersona,
  persona,
  scenarios,
  newScenario,
  scenario,
  tools,
  newTool,
  tool,
  workflows,
  newWorkflow,
  workflow,
  approvals,
  approval,
  experiments,
  newExperiment,
  experiment,
  documents,
  document,
  records,
  dashboard,
  settings,
  components,
])
