import { parentPort, workerData } from 'node:worker_threads'
import {
  type ExperimentToJudge,
  judgeExperiment,
} from '@workbench/core/evaluation/experiment/judge-experiment'

parentPort?.postMessage(judgeExperiment(workerData as ExperimentToJudge))
