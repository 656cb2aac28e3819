// Generated from openapi.json by `npm run client`; do not edit.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where things are */
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alive */
        get: operations["getHealthz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Database and queue can be reached */
        get: operations["getReadyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics for Prometheus
         * @description Of all servers and workers together, at most five seconds old, and of this process; see docs/operations.md.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List personas, newest first */
        get: operations["getPersonas"];
        put?: never;
        /** Create a persona */
        post: operations["postPersonas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personas/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tags in use, the most used first */
        get: operations["getPersonasTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a persona */
        get: operations["getPersonasId"];
        /** Replace a persona */
        put: operations["putPersonasId"];
        post?: never;
        /** Delete a persona */
        delete: operations["deletePersonasId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personas/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a persona says and what it said before, newest first */
        get: operations["getPersonasIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List scenarios, newest first */
        get: operations["getScenarios"];
        put?: never;
        /** Create a scenario */
        post: operations["postScenarios"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a scenario */
        get: operations["getScenariosId"];
        /** Replace a scenario */
        put: operations["putScenariosId"];
        post?: never;
        /** Delete a scenario */
        delete: operations["deleteScenariosId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a scenario says and what it said before, newest first */
        get: operations["getScenariosIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personas/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download personas as YAML: these, or all that fit; at most 1000 */
        get: operations["getPersonasExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personas/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a persona as YAML, or as a character card */
        get: operations["getPersonasIdExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download scenarios and their personas as YAML: these, or all that fit; at most 1000 */
        get: operations["getScenariosExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a scenario and its personas as YAML */
        get: operations["getScenariosIdExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take personas, scenarios, script tools and finished runs from files
         * @description JSON as below, or multipart/form-data with the files in fields named "files" and perhaps `values` as JSON.
         */
        post: operations["postImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Debate formats */
        get: operations["getFormats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Models that can be used right now, and how their providers are doing */
        get: operations["getModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debates/estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a debate can cost at most, before any spend */
        post: operations["postDebatesEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/debates/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a debate */
        post: operations["postDebatesRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List runs, newest first */
        get: operations["getRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a run */
        get: operations["getRunsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel a run */
        post: operations["postRunsIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Continue a failed or cancelled run from its last finished step */
        post: operations["postRunsIdRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/fork": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new run that shares the turns before `atTurn` and calls none of them again */
        post: operations["postRunsIdFork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/baseline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A debate beside the single agents that had its budget, and what it was worth
         * @description The newest 20 of them. 409 for a run that is no debate.
         */
        get: operations["getRunsIdBaseline"];
        put?: never;
        /**
         * A single agent answers the topic of a completed debate with what the debate has cost
         * @description 409 unless the debate is complete. The new run is linked to it by `parentRunId` and its trigger, and never costs more.
         */
        post: operations["postRunsIdBaseline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/turn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a person's turn; the run that waits goes on
         * @description Which turns are awaited, and what the format asks for, is in `awaitedTurns` of the run. 409 when it waits for no person, or not for this one; 422 when it waits for several and no `seat` is named.
         */
        post: operations["postRunsIdTurn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a note that speakers see from the next round on
         * @description Quoted to them as material, never as an instruction. 409 when the run has ended, is no debate, or has as many notes as it takes.
         */
        post: operations["postRunsIdNotes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events of a run, ascending; a live stream with `Accept: text/event-stream`
         * @description The stream begins with the first event or after `Last-Event-ID`, and ends after the last one: `id` is the seq, `event` the type, `data` an Event. While a turn is spoken there are messages `delta` without id, `{turn, attempt, offset, text}`; who comes later first gets the text so far. A comment comes every 15 seconds. 204 when the reader already has everything of a run that has ended.
         */
        get: operations["getRunsIdEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events of all runs from now on, as a live stream */
        get: operations["getEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/compare": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two runs beside each other: figures, turns, settings */
        get: operations["getRunsCompare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/compare-latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The last two completed runs of a scenario beside each other, the earlier one as a
         * @description 409 as long as there are fewer than two.
         */
        get: operations["getScenariosIdCompareLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is measured of a run that has ended, with the evidence
         * @description 409 until it has ended.
         */
        get: operations["getRunsIdScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/score/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The up to 20 completed runs of its scenario that ended before it, newest first
         * @description Forks, dry runs and imports are left out. Empty for a run without a scenario.
         */
        get: operations["getRunsIdScorePeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/score-metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is measured of runs, in words for people */
        get: operations["getScoreMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scores/rescore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Measure runs anew whose scores are missing or of an older version, up to 50
         * @description The worker does the same in the background. Nothing left to do, or nothing rescored though something is left, is the end of it.
         */
        post: operations["postScoresRescore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/artifacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files that a run left behind, newest first */
        get: operations["getRunsIdArtifacts"];
        put?: never;
        /**
         * Keep an export of a run as it is now
         * @description What was kept before and says the same is answered again.
         */
        post: operations["postRunsIdArtifacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/artifacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of an artifact
         * @description Takes Range. What a browser could run is sent as a download.
         */
        get: operations["getArtifactsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a run */
        get: operations["getRunsIdExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tools by name */
        get: operations["getTools"];
        put?: never;
        /** Create a script tool */
        post: operations["postTools"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read the file of a script tool; nothing is kept
         * @description Answers with what POST and PUT /tools take, or with what is wrong with it. What a tool is called, takes and may touch stands in a comment `/* tool … *\/` at the start of its file, as YAML.
         */
        post: operations["postToolsParse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a tool */
        get: operations["getToolsName"];
        /** Replace a script tool, its policy included */
        put: operations["putToolsName"];
        post?: never;
        /** Delete a script tool that nobody uses */
        delete: operations["deleteToolsName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{name}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a tool may touch */
        get: operations["getToolsNamePolicy"];
        /** Say what a tool may touch; in force from the next call on */
        put: operations["putToolsNamePolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tools/{name}/invoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Call a tool, audited like any other call
         * @description Answers when the call is over. Only an unknown tool is a problem; everything else about the call is in `error`.
         */
        post: operations["postToolsNameInvoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tool-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Finished calls of tools with what they touched, newest first */
        get: operations["getToolCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tool-calls/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the calls of each tool went, the most used first */
        get: operations["getToolCallsSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List secrets by name, without their values */
        get: operations["getSecrets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/secrets/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Store a secret, or replace its value; no address gives it back */
        put: operations["putSecretsName"];
        post?: never;
        /** Delete a secret that no policy names */
        delete: operations["deleteSecretsName"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List questions that runs have for people, newest first */
        get: operations["getApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an approval */
        get: operations["getApprovalsId"];
        put?: never;
        /**
         * Decide; the run that waits goes on
         * @description 409 when it was decided, has expired, or its run has ended.
         */
        post: operations["postApprovalsId"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List workflows, newest first */
        get: operations["getWorkflows"];
        put?: never;
        /** Create a workflow; its trigger is on unless `enabled` is false */
        post: operations["postWorkflows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/step-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Types of steps with their fields, for forms */
        get: operations["getWorkflowsStepTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a workflow */
        get: operations["getWorkflowsId"];
        /** Replace a workflow; comments of its YAML stay */
        put: operations["putWorkflowsId"];
        post?: never;
        /** Delete a workflow; its runs stay */
        delete: operations["deleteWorkflowsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a workflow says and what it said before, newest first */
        get: operations["getWorkflowsIdVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs of a workflow, newest first */
        get: operations["getWorkflowsIdRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the trigger on; cron counts from now */
        post: operations["postWorkflowsIdEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the trigger off */
        post: operations["postWorkflowsIdDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/webhook-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret for its webhook; the old one is void at once
         * @description 409 when its trigger is no webhook, or names a stored secret of its own.
         */
        post: operations["postWorkflowsIdWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/schemas/workflow.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** JSON Schema of the YAML of a workflow, for editors */
        get: operations["getSchemasWorkflowJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A workflow as YAML */
        get: operations["getWorkflowsIdYaml"];
        /** Replace a workflow by what its YAML says; the text is kept as it is */
        put: operations["putWorkflowsIdYaml"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create the workflow that the YAML describes, or replace the one of its name
         * @description 409 when several workflows have the name.
         */
        post: operations["postWorkflowsApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a workflow from YAML and say what is wrong with it; nothing is kept */
        post: operations["postWorkflowsParse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/format": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write a draft as YAML, into the text that is given if one is: its comments and order stay */
        post: operations["postWorkflowsFormat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what is wrong with a draft; nothing is kept */
        post: operations["postWorkflowsCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a workflow by hand, whatever its trigger, also when it is switched off */
        post: operations["postWorkflowsIdRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a run in which nothing leaves the workbench: steps say what they would do */
        post: operations["postWorkflowsIdDryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workflows/{id}/trigger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a workflow by its webhook
         * @description Signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), or with `Authorization: Bearer SECRET`. The same `webhook-id` again gives the same `runId`. 409 when the workflow is switched off, or its trigger is no webhook.
         */
        post: operations["postWorkflowsIdTrigger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/runs/{id}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a run did outside, oldest first */
        get: operations["getRunsIdEffects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List records, newest first */
        get: operations["getRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Collections by name */
        get: operations["getRecordsCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/records/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download records as CSV, newest first */
        get: operations["getRecordsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/expressions/evaluate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Try an expression or a template; nothing is kept */
        post: operations["postExpressionsEvaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was measured of the runs of a scenario, newest first
         * @description Forks, dry runs and imports are left out.
         */
        get: operations["getScenariosIdScores"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A metric of a scenario over its last completed runs, with a band and alarms
         * @description The band is that of the newest baseline, or of the one that is named, else of the first runs.
         */
        get: operations["getScenariosIdTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/stances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people at the table held, round by round, over the last runs of a scenario */
        get: operations["getScenariosIdStances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{id}/baselines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pinned sets of accepted runs of a scenario, newest first */
        get: operations["getScenariosIdBaselines"];
        put?: never;
        /**
         * Pin runs as a baseline, for ever
         * @description 409 when the scenario has a baseline of this name: what is pinned is never changed.
         */
        post: operations["postScenariosIdBaselines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What ended in a span of time: counts, cost, latency, by hour, day, model and scenario */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List experiments, newest first */
        get: operations["getExperiments"];
        put?: never;
        /**
         * Hold a candidate against accepted runs
         * @description Exactly one of `scenarioId` and `scenarioIds`, exactly one of `runs` and `candidateRunIds`. Without `baseline` and `baselineRunIds` each scenario is held against its newest baseline.
         */
        post: operations["postExperiments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an experiment
         * @description Once all its runs have ended and nothing is being judged, it is judged by whoever reads it or the list.
         */
        get: operations["getExperimentsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel an experiment and the runs it has started */
        post: operations["postExperimentsIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with an experiment that could not be run or was cancelled
         * @description Its runs continue from their last finished step. 409 when it was judged.
         */
        post: operations["postExperimentsIdResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second look: as many runs again
         * @description 409 unless it was started with `looks: 2`, has been judged once and is undecided.
         */
        post: operations["postExperimentsIdExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download what came of an experiment, as a summary or for a build server
         * @description 409 until it has ended.
         */
        get: operations["getExperimentsIdReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List documents, newest first */
        get: operations["getDocuments"];
        put?: never;
        /**
         * Add a document, or new content of the one that has its name in the same collection
         * @description A file of up to 256 MiB as multipart/form-data. It is read by a run of its own, whose events tell how far it is.
         */
        post: operations["postDocuments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Collections of documents by name */
        get: operations["getDocumentsCollections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/chunks/{chunkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a passage, e.g. one that was cited */
        get: operations["getDocumentsChunksChunkId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a document */
        get: operations["getDocumentsId"];
        put?: never;
        post?: never;
        /** Delete a document with its passages; debates keep what they cited */
        delete: operations["deleteDocumentsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/chunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Passages of a document, in order */
        get: operations["getDocumentsIdChunks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Turns that were given passages of a document, newest first */
        get: operations["getDocumentsIdUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/ingest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a document again, e.g. with another embedding model */
        post: operations["postDocumentsIdIngest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Passages that answer a query, best first
         * @description Found by words and by vectors; the two rankings are fused.
         */
        get: operations["getDocumentsSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bytes of a document, as they were added
         * @description Takes Range. What a browser could run is sent as a download.
         */
        get: operations["getDocumentsIdFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find transcripts, personas, scenarios and documents that have all words of a query */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Configuration, storage, versions and workers */
        get: operations["getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        ToolPolicyDraftInput: {
            /** @default true */
            enabled?: boolean;
            /**
             * @description `host`, `host:port` or `*.suffix`; without a port 80 and 443. A name that resolves to a private address is refused; `localhost` or a literal address named with its port is not.
             * @default []
             */
            net?: string[];
            /**
             * @description Absolute paths of files, or of folders with all that is below them.
             * @default []
             */
            read?: string[];
            /**
             * @description As for `read`.
             * @default []
             */
            write?: string[];
            /**
             * @description Secrets that may go into its request headers, or to the tool itself.
             * @default []
             */
            secrets?: string[];
            /**
             * @description Wall time of one call, milliseconds.
             * @default 30000
             */
            timeoutMs?: number;
            /**
             * @description Memory of the process, MiB.
             * @default 128
             */
            memoryMb?: number;
            /**
             * @description Of the result as JSON.
             * @default 262144
             */
            maxOutputBytes?: number;
            /**
             * @description A person decides on each call before it is made.
             * @default false
             */
            needsApproval?: boolean;
            /**
             * @description It may leave files with the run, at most 20 a call and 16 MiB each: `ctx.saveArtifact`.
             * @default false
             */
            artifacts?: boolean;
        };
        ScriptToolDraftInput: {
            name: string;
            /** @description What models are told of it. */
            description: string;
            /**
             * @description JSON Schema (draft 2020-12 or 7) of type object.
             * @default {
             *       "type": "object",
             *       "properties": {}
             *     }
             */
            inputSchema?: {
                [key: string]: unknown;
            };
            /** @description An ES module in TypeScript: `export default async (args, ctx) => result`. */
            source: string;
            /**
             * @description What is left out is denied, or has its default.
             * @default {}
             */
            policy?: components["schemas"]["ToolPolicyDraftInput"];
        };
        ScenarioDraftInput: {
            name: string;
            topic: string;
            /** @default  */
            context?: string;
            format: components["schemas"]["Format"];
            /**
             * @description Parameters of the format; see GET /formats. Unknown ones are refused.
             * @default {}
             */
            formatOptions?: {
                [key: string]: components["schemas"]["Json"];
            };
            participants: components["schemas"]["Participant"][];
            /** @description The format's own default when left out. */
            rounds?: number;
            /** @default null */
            moderatorId?: string | null;
            /** @default null */
            judgeId?: string | null;
            /** @default null */
            model?: string | null;
            /** @default 1024 */
            maxOutputTokens?: number;
            /** @default [] */
            tools?: string[];
            /**
             * @description By tool, what its policy is narrowed to; nothing gets wider.
             * @default {}
             */
            toolLimits?: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /** @default [] */
            collections?: string[];
            /** @default [] */
            rubric?: {
                name: string;
                description: string;
                weight: number;
            }[];
            /** @default {} */
            budget?: components["schemas"]["Budget"];
            /**
             * @description Optional, and paid for: which metrics a model judges.
             * @default {
             *       "metrics": [],
             *       "model": null
             *     }
             */
            judging?: components["schemas"]["Judging"];
            /**
             * @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody.
             * @default false
             */
            privateVotes?: boolean;
            /**
             * @description The answer that is known to be right, for measuring; no prompt ever shows it.
             * @default null
             */
            referenceAnswer?: string | null;
            /**
             * @description null: as many turns whole as the smallest context of the debate's models has room for.
             * @default null
             */
            window?: components["schemas"]["TranscriptWindow"] | null;
            /**
             * @description Kept and exported, never part of a prompt.
             * @default {}
             */
            metadata?: components["schemas"]["Metadata"];
        };
        PersonaDraftInput: {
            name: string;
            /** @default  */
            description?: string;
            /** @description The system prompt that makes a model speak as this persona. */
            instructions: string;
            /**
             * @description Overrides the scenario and the default; null takes theirs.
             * @default null
             */
            model?: string | null;
            /** @default null */
            temperature?: number | null;
            /** @default null */
            maxOutputTokens?: number | null;
            /** @default [] */
            tools?: string[];
            /**
             * @description By tool, what its policy is narrowed to; nothing gets wider.
             * @default {}
             */
            toolLimits?: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /** @default [] */
            tags?: string[];
            /**
             * @description Kept and exported, never part of a prompt.
             * @default {}
             */
            metadata?: components["schemas"]["Metadata"];
        };
        BaselineDraftInput: {
            name: string;
            /** @description Completed runs of the scenario, none of them twice. */
            runIds: string[];
            /**
             * @description Why these are good.
             * @default
             */
            note?: string;
        };
        TriggerInput: {
            /** @constant */
            type: "manual";
        } | {
            /** @constant */
            type: "cron";
            /** @description Cron with five fields: minute, hour, day of month, month, day of week. */
            schedule: string;
            /**
             * @description IANA name, e.g. Europe/Berlin.
             * @default UTC
             */
            timezone?: string;
        } | {
            /** @constant */
            type: "webhook";
            /** @description Names a stored secret. Without it one is made when the trigger becomes a webhook, and told once. */
            secret?: string;
        } | {
            /** @constant */
            type: "runCompleted";
            filter?: {
                /** @enum {string} */
                kind?: "debate" | "workflow" | "ingest";
                /** Format: uuid */
                scenarioId?: string;
                /** Format: uuid */
                workflowId?: string;
                /** @enum {string} */
                status?: "completed" | "failed" | "cancelled";
                /** @description Over {run} with output and score; must give a boolean. */
                expression?: components["schemas"]["Expression"];
            };
        };
        WorkflowDraftInput: {
            name: string;
            /** @default  */
            description?: string;
            /**
             * @description JSON Schema of the object that a start may bring; null: a start brings none.
             * @default null
             */
            inputs?: {
                [key: string]: components["schemas"]["Json"];
            } | null;
            trigger: components["schemas"]["TriggerInput"];
            steps: components["schemas"]["Step"][];
            /**
             * @description What the policies of http_request and send_message are narrowed to.
             * @default {}
             */
            toolLimits?: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /**
             * @description Whether its trigger starts it.
             * @default true
             */
            enabled?: boolean;
        };
        Json: unknown;
        Metadata: {
            [key: string]: components["schemas"]["Json"];
        };
        ApprovalVote: {
            by: string;
            /** @enum {string} */
            decision: "approve" | "reject";
            comment: string | null;
            /**
             * @description `link`: by the signed link that only this person was given.
             * @enum {string}
             */
            via: "api" | "link";
            /** Format: date-time */
            at: string;
        };
        /** @description A question to people that a run waits for. */
        Approval: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            workflowId: string | null;
            /** @description The step of the workflow, or the key of the tool call in the journal. */
            stepId: string;
            title: string;
            /** @description What is to be decided on: text, or for a tool call `{tool, args, speaker, policy}`. */
            details: unknown;
            /** @enum {string} */
            status: "pending" | "approved" | "rejected" | "expired";
            /** @description Who may decide, by name; empty: anybody. */
            approvers: string[];
            /** @description How many have to say yes; one no is enough. */
            required: number;
            /** @description What was said so far, oldest first. */
            decisions: components["schemas"]["ApprovalVote"][];
            decidedBy: string | null;
            comment: string | null;
            /** Format: date-time */
            createdAt: string;
            decidedAt: string | null;
            expiresAt: string | null;
        };
        ApprovalDecision: {
            /** @enum {string} */
            decision: "approve" | "reject";
            /** @description Who decides, in words for people. */
            by?: string;
            /** @description Told to the model or kept with the step. */
            comment?: string | null;
        };
        /** @enum {string} */
        JudgedMetricName: "rubric" | "faithfulness" | "refusal";
        ToolPolicy: {
            enabled: boolean;
            /** @description `host`, `host:port` or `*.suffix`; without a port 80 and 443. A name that resolves to a private address is refused; `localhost` or a literal address named with its port is not. */
            net: string[];
            /** @description Absolute paths of files, or of folders with all that is below them. */
            read: string[];
            /** @description As for `read`. */
            write: string[];
            /** @description Secrets that may go into its request headers, or to the tool itself. */
            secrets: string[];
            /** @description Wall time of one call, milliseconds. */
            timeoutMs: number;
            /** @description Memory of the process, MiB. */
            memoryMb: number;
            /** @description Of the result as JSON. */
            maxOutputBytes: number;
            /** @description A person decides on each call before it is made. */
            needsApproval: boolean;
            /** @description It may leave files with the run, at most 20 a call and 16 MiB each: `ctx.saveArtifact`. */
            artifacts: boolean;
        };
        /** @description A tighter policy for some callers: lists are intersected, the smaller limit counts. */
        ToolNarrowing: {
            enabled?: boolean;
            /** @description `host`, `host:port` or `*.suffix`; without a port 80 and 443. A name that resolves to a private address is refused; `localhost` or a literal address named with its port is not. */
            net?: string[];
            /** @description Absolute paths of files, or of folders with all that is below them. */
            read?: string[];
            /** @description As for `read`. */
            write?: string[];
            /** @description Secrets that may go into its request headers, or to the tool itself. */
            secrets?: string[];
            /** @description Wall time of one call, milliseconds. */
            timeoutMs?: number;
            /** @description Memory of the process, MiB. */
            memoryMb?: number;
            /** @description Of the result as JSON. */
            maxOutputBytes?: number;
            /** @description A person decides on each call before it is made. */
            needsApproval?: boolean;
            /** @description It may leave files with the run, at most 20 a call and 16 MiB each: `ctx.saveArtifact`. */
            artifacts?: boolean;
        };
        ToolPolicyDraft: {
            /** @default true */
            enabled: boolean;
            /**
             * @description `host`, `host:port` or `*.suffix`; without a port 80 and 443. A name that resolves to a private address is refused; `localhost` or a literal address named with its port is not.
             * @default []
             */
            net: string[];
            /**
             * @description Absolute paths of files, or of folders with all that is below them.
             * @default []
             */
            read: string[];
            /**
             * @description As for `read`.
             * @default []
             */
            write: string[];
            /**
             * @description Secrets that may go into its request headers, or to the tool itself.
             * @default []
             */
            secrets: string[];
            /**
             * @description Wall time of one call, milliseconds.
             * @default 30000
             */
            timeoutMs: number;
            /**
             * @description Memory of the process, MiB.
             * @default 128
             */
            memoryMb: number;
            /**
             * @description Of the result as JSON.
             * @default 262144
             */
            maxOutputBytes: number;
            /**
             * @description A person decides on each call before it is made.
             * @default false
             */
            needsApproval: boolean;
            /**
             * @description It may leave files with the run, at most 20 a call and 16 MiB each: `ctx.saveArtifact`.
             * @default false
             */
            artifacts: boolean;
        };
        Tool: {
            name: string;
            description: string;
            /** @description JSON Schema (draft 2020-12 or 7) of type object. */
            inputSchema: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            origin: "builtin" | "script" | "mcp";
            policy: components["schemas"]["ToolPolicy"];
            /** @description TypeScript of a script tool; null for any other. */
            source: string | null;
            /** @description The MCP server that has the tool; null for any other. */
            server: string | null;
            /** @description False where its code is a program of its own that no policy holds: tools of MCP servers. */
            isSandboxed: boolean;
            /** @description When tool or policy were last changed; null: as shipped. */
            updatedAt: string | null;
        };
        ScriptToolDraft: {
            name: string;
            /** @description What models are told of it. */
            description: string;
            /**
             * @description JSON Schema (draft 2020-12 or 7) of type object.
             * @default {
             *       "type": "object",
             *       "properties": {}
             *     }
             */
            inputSchema: {
                [key: string]: unknown;
            };
            /** @description An ES module in TypeScript: `export default async (args, ctx) => result`. */
            source: string;
            /** @description What is left out is denied, or has its default. */
            policy: components["schemas"]["ToolPolicyDraft"];
        };
        ToolFault: {
            /** @enum {string} */
            code: "timeout" | "denied_net" | "denied_read" | "denied_write" | "denied_run" | "denied_secret" | "memory" | "output_limit" | "invalid_args" | "failed" | "cancelled" | "disabled" | "needs_approval" | "unknown_tool";
            message: string;
        };
        ToolCall: {
            id: string;
            name: string;
            /** @description Redacted. */
            args: unknown;
            ok: boolean;
            /** @description Redacted; null when it failed. */
            result: unknown;
            error: {
                code: string;
                message: string;
            } | null;
            latencyMs: number;
        };
        ToolRunInput: {
            /** @constant */
            schemaVersion: 1;
            tool: string;
            args: unknown;
        };
        ToolRunOutput: {
            ok: boolean;
            result: unknown;
            error: components["schemas"]["ToolFault"] | null;
            latencyMs: number;
        };
        ToolAudit: {
            /** @description null: no sandbox, the tool belongs to an MCP server. */
            sandbox: ("runtime" | "limits" | "namespaces") | null;
            hosts: {
                host: string;
                port: number;
                /** @description The address that was checked and connected to. */
                address: string;
                requests: number;
                bytesSent: number;
                bytesReceived: number;
            }[];
            files: {
                /** @enum {string} */
                op: "read" | "write" | "list";
                path: string;
                bytes: number;
            }[];
            /** @description Names of those that were used. */
            secrets: string[];
            refused: {
                /** @enum {string} */
                code: "timeout" | "denied_net" | "denied_read" | "denied_write" | "denied_run" | "denied_secret" | "memory" | "output_limit" | "invalid_args" | "failed" | "cancelled" | "disabled" | "needs_approval" | "unknown_tool";
                what: string;
            }[];
            /** @description How its process ended; null when there was none. */
            exit: {
                code: number | null;
                signal: string | null;
            } | null;
            resultBytes: number;
            /** @description What the tool said through `ctx.log`, redacted and capped. */
            log: string[];
        };
        /** @enum {string} */
        Format: "single" | "panel" | "oxford" | "consensus" | "tit-for-tat" | "referees" | "delphi" | "weighted-vote" | "red-team" | "council" | "open-floor" | "propose-critique-refine";
        Participant: {
            /** Format: uuid */
            personaId: string;
            /** @description What this seat does in the debate, e.g. "sceptic". */
            role?: string;
            /**
             * @description The side this seat is assigned, not what it believes.
             * @enum {string}
             */
            stance?: "for" | "against" | "neutral";
            /**
             * @description Who speaks; a language model by default. For a person the run waits (POST /runs/:id/turn).
             * @enum {string}
             */
            kind?: "model" | "person";
        };
        InlineParticipant: {
            name: string;
            instructions: string;
            description?: string;
            model?: string | null;
            temperature?: number | null;
            maxOutputTokens?: number | null;
            tools?: string[];
            toolLimits?: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            tags?: string[];
            /** @description What this seat does in the debate, e.g. "sceptic". */
            role?: string;
            /**
             * @description The side this seat is assigned, not what it believes.
             * @enum {string}
             */
            stance?: "for" | "against" | "neutral";
            /**
             * @description Who speaks; a language model by default. For a person the run waits (POST /runs/:id/turn).
             * @enum {string}
             */
            kind?: "model" | "person";
        };
        /** @description A run that reaches one of these stops and keeps what was said. */
        Budget: {
            maxCalls?: number;
            /** @description Input and output together. */
            maxTokens?: number;
            maxCostUsd?: number;
            /** @description Wall time from the start of the run. */
            maxSeconds?: number;
        };
        Judging: {
            metrics: components["schemas"]["JudgedMetricName"][];
            /** @description Who judges; the model of the scenario when null. */
            model: string | null;
        };
        TranscriptWindow: {
            /** @description The newest turns, quoted whole. */
            wholeTurns: number;
        };
        ScenarioDraft: {
            name: string;
            topic: string;
            /** @default  */
            context: string;
            format: components["schemas"]["Format"];
            /**
             * @description Parameters of the format; see GET /formats. Unknown ones are refused.
             * @default {}
             */
            formatOptions: {
                [key: string]: components["schemas"]["Json"];
            };
            participants: components["schemas"]["Participant"][];
            /** @description The format's own default when left out. */
            rounds?: number;
            /** @default null */
            moderatorId: string | null;
            /** @default null */
            judgeId: string | null;
            /** @default null */
            model: string | null;
            /** @default 1024 */
            maxOutputTokens: number;
            /** @default [] */
            tools: string[];
            /**
             * @description By tool, what its policy is narrowed to; nothing gets wider.
             * @default {}
             */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /** @default [] */
            collections: string[];
            /** @default [] */
            rubric: {
                name: string;
                description: string;
                weight: number;
            }[];
            /** @default {} */
            budget: components["schemas"]["Budget"];
            /**
             * @description Optional, and paid for: which metrics a model judges.
             * @default {
             *       "metrics": [],
             *       "model": null
             *     }
             */
            judging: components["schemas"]["Judging"];
            /**
             * @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody.
             * @default false
             */
            privateVotes: boolean;
            /**
             * @description The answer that is known to be right, for measuring; no prompt ever shows it.
             * @default null
             */
            referenceAnswer: string | null;
            /**
             * @description null: as many turns whole as the smallest context of the debate's models has room for.
             * @default null
             */
            window: components["schemas"]["TranscriptWindow"] | null;
            /**
             * @description Kept and exported, never part of a prompt.
             * @default {}
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description A debate that can be run again and again. */
        Scenario: {
            /** Format: uuid */
            id: string;
            name: string;
            topic: string;
            context: string;
            format: components["schemas"]["Format"];
            /** @description Parameters of the format; see GET /formats. Unknown ones are refused. */
            formatOptions: {
                [key: string]: components["schemas"]["Json"];
            };
            participants: components["schemas"]["Participant"][];
            /** @description The format's own default when left out. */
            rounds: number;
            moderatorId: string | null;
            judgeId: string | null;
            model: string | null;
            maxOutputTokens: number;
            tools: string[];
            /** @description By tool, what its policy is narrowed to; nothing gets wider. */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            collections: string[];
            rubric: {
                name: string;
                description: string;
                weight: number;
            }[];
            budget: components["schemas"]["Budget"];
            /** @description Optional, and paid for: which metrics a model judges. */
            judging: components["schemas"]["Judging"];
            /** @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody. */
            privateVotes: boolean;
            /** @description The answer that is known to be right, for measuring; no prompt ever shows it. */
            referenceAnswer: string | null;
            /** @description null: as many turns whole as the smallest context of the debate's models has room for. */
            window: components["schemas"]["TranscriptWindow"] | null;
            /** @description Kept and exported, never part of a prompt. */
            metadata: components["schemas"]["Metadata"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description What a scenario said at one time, the present included. */
        ScenarioVersion: {
            name: string;
            topic: string;
            context: string;
            format: components["schemas"]["Format"];
            /** @description Parameters of the format; see GET /formats. Unknown ones are refused. */
            formatOptions: {
                [key: string]: components["schemas"]["Json"];
            };
            participants: components["schemas"]["Participant"][];
            /** @description The format's own default when left out. */
            rounds: number;
            moderatorId: string | null;
            judgeId: string | null;
            model: string | null;
            maxOutputTokens: number;
            tools: string[];
            /** @description By tool, what its policy is narrowed to; nothing gets wider. */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            collections: string[];
            rubric: {
                name: string;
                description: string;
                weight: number;
            }[];
            budget: components["schemas"]["Budget"];
            /** @description Optional, and paid for: which metrics a model judges. */
            judging: components["schemas"]["Judging"];
            /** @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody. */
            privateVotes: boolean;
            /** @description The answer that is known to be right, for measuring; no prompt ever shows it. */
            referenceAnswer: string | null;
            /** @description null: as many turns whole as the smallest context of the debate's models has room for. */
            window: components["schemas"]["TranscriptWindow"] | null;
            /** @description Kept and exported, never part of a prompt. */
            metadata: components["schemas"]["Metadata"];
            version: number;
            /**
             * Format: date-time
             * @description When this version was written.
             */
            createdAt: string;
        };
        FormatDescription: {
            id: components["schemas"]["Format"];
            name: string;
            summary: string;
            /** @description Who sees whom. */
            visibility: string;
            /** @description How many model calls a debate takes at most. */
            callFormula: string;
            participants: {
                min: number;
                max: number;
            };
            rounds: {
                default: number;
                max: number;
                meaning: string;
            };
            usesModerator: boolean;
            usesJudge: boolean;
            /** @description Where the format comes from. */
            source: string;
            /** @description When it ends. */
            stopRule: string;
            /** @description Known faults of the original, and what is done about them. */
            faultsAvoided: string[];
            /** @description Whether seats may be taken by people. */
            takesPeople: boolean;
            /** @description JSON Schema of formatOptions, with defaults. */
            options: {
                [key: string]: components["schemas"]["Json"];
            };
        };
        ModelPrice: {
            inputUsdPerMillion: number;
            /** @description Reasoning is billed as output. */
            outputUsdPerMillion: number;
            /** @description null: cached tokens cost what input costs. */
            cacheReadUsdPerMillion: number | null;
            /** @description null: as input. */
            cacheWriteUsdPerMillion: number | null;
            /** @description Long prompts: a call with more input tokens is billed at these rates as a whole. Ascending. */
            tiers: {
                aboveInputTokens: number;
                inputUsdPerMillion: number;
                /** @description Reasoning is billed as output. */
                outputUsdPerMillion: number;
                /** @description null: cached tokens cost what input costs. */
                cacheReadUsdPerMillion: number | null;
                /** @description null: as input. */
                cacheWriteUsdPerMillion: number | null;
            }[];
            /** @description Where it comes from and of when, e.g. "@pydantic/genai-prices 0.1.8, 2026-09-23". */
            source: string;
        };
        Usage: {
            /** @description Model calls that reported usage, failed ones too. */
            calls: number;
            /** @description Tokens sent, cached ones included. */
            inputTokens: number;
            /** @description Tokens received, reasoning included. */
            outputTokens: number;
            /** @description US dollars; null when the price of any call is unknown. */
            costUsd: number | null;
        };
        Speaker: {
            /** @description null for a persona written inline or built in. */
            personaId: string | null;
            personaVersion: number | null;
            name: string;
            instructions: string;
            model: string;
            temperature: number | null;
            maxOutputTokens: number;
            tools: string[];
            /** @description The persona's and the scenario's, each narrowing the policy further; left out when there are none. */
            toolLimits?: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            }[];
        };
        /** @description A speaker at the table. */
        Seat: {
            /** @description null for a persona written inline or built in. */
            personaId: string | null;
            personaVersion: number | null;
            name: string;
            instructions: string;
            model: string;
            temperature: number | null;
            maxOutputTokens: number;
            tools: string[];
            /** @description The persona's and the scenario's, each narrowing the policy further; left out when there are none. */
            toolLimits?: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            }[];
            seat: number;
            role: string | null;
            stance: ("for" | "against" | "neutral") | null;
            /**
             * @description Left out: a model speaks. A person takes the turns and is asked for nothing else.
             * @constant
             */
            kind?: "person";
        };
        DebateInput: {
            /** @constant */
            schemaVersion: 1;
            topic: string;
            context: string;
            format: components["schemas"]["Format"];
            /** @description Complete: defaults are filled in. */
            formatOptions: {
                [key: string]: components["schemas"]["Json"];
            };
            rounds: number;
            participants: components["schemas"]["Seat"][];
            moderator: components["schemas"]["Speaker"] | null;
            judge: components["schemas"]["Speaker"] | null;
            /** @description For calls that belong to no persona: built-in moderator, judge, audience. */
            model: string;
            maxOutputTokens: number;
            scenarioId: string | null;
            scenarioVersion: number | null;
            collections: string[];
            rubric: {
                name: string;
                description: string;
                weight: number;
            }[];
            budget: components["schemas"]["Budget"];
            /** @description Left out when nobody judges. */
            judging?: {
                metrics: components["schemas"]["JudgedMetricName"][];
                model: string;
            };
            /** @description Fields of the scenario that the request set otherwise; left out: the scenario as it was. */
            overridden?: string[];
            seed: number;
            /**
             * @description Left out: nobody votes in private.
             * @constant
             */
            privateVotes?: true;
            /** @description For measuring alone; no prompt shows it. Left out: not known. */
            referenceAnswer?: string;
            /** @description Left out: every prompt quotes the whole transcript it may see. */
            window?: components["schemas"]["TranscriptWindow"];
            /** @description The debate that this single agent is compared with, and what that one had used. */
            baselineOf?: {
                /** Format: uuid */
                runId: string;
                costUsd: number | null;
                tokens: number;
            };
            /** @description What calls cost, by model, as of the start; null where unknown. Runs from before prices were kept lack it. */
            prices?: {
                [key: string]: components["schemas"]["ModelPrice"] | null;
            };
        };
        /** @description What a turn cites, as it was given to it. */
        Citation: {
            /** @description The number it was given under, e.g. "1" for [1]. */
            marker: string;
            title?: string | null;
            text?: string | null;
            page?: number | null;
            heading?: string[];
            /** @description In characters of the text of the document. */
            start?: number | null;
            /** @description In characters of the text of the document; excluded. */
            end?: number | null;
            documentId: string | null;
            chunkId: string | null;
        } & {
            [key: string]: unknown;
        };
        GivenPassage: {
            marker: string;
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            chunkId: string;
            title: string;
            text: string;
            page: number | null;
            heading: string[];
            start: number;
            end: number;
            score: number;
        };
        /** @description One participant's contribution. */
        Turn: {
            /** @description From 0, in the order of the transcript. */
            index: number;
            round: number;
            phase: string;
            seat: number;
            personaId: string | null;
            speaker: string;
            role: string | null;
            /** @description How many turns, from the first, its prompt quoted; null when `sees` says it, or when it is not known. */
            visibleTurns: number | null;
            /** @description Which turns its prompt quoted, where they are not the first ones; ascending. */
            sees?: number[];
            /** @description How many turns, from the first, its prompt gave as a summary only; left out: none. */
            summarised?: number;
            /** @description Of a person's turn: as they called themselves, null when they did not. `model` is then `person:seat`, `usage` is nothing, and `latencyMs` the time they took from being asked. Left out: a model spoke. */
            by?: string | null;
            text: string;
            model: string;
            /** @description All tries of this call that reported usage. */
            usage: components["schemas"]["Usage"];
            /** Format: date-time */
            startedAt: string;
            latencyMs: number;
            firstTokenMs: number | null;
            /** @enum {string} */
            finishReason: "stop" | "length" | "content-filter" | "tool-calls" | "other";
            /** @description A refusal is a result, never an error. */
            refused: boolean;
            /** @description -1 against … 1 for; null when not stated. */
            stance: number | null;
            confidence: number | null;
            /** @description The structured answer of a turn that was asked for one; null when it could not be read: an abstention. Left out for free text. */
            answer?: components["schemas"]["Json"];
            toolCalls: components["schemas"]["ToolCall"][];
            citations: components["schemas"]["Citation"][];
            /** @description What was found for it in the collections; left out when none were asked. */
            passages?: components["schemas"]["GivenPassage"][];
        };
        AuxiliaryCall: {
            /** @description The step key in the journal. */
            key: string;
            /** @enum {string} */
            role: "moderator" | "judge" | "selector" | "audience" | "poll" | "facilitator" | "summariser" | "ranker" | "chair";
            round: number;
            phase: string;
            /** @description The seat that was asked; null for nobody at the table. */
            seat: number | null;
            /** @description How many turns had been spoken before it. */
            afterTurn: number;
            text: string;
            model: string;
            /** @description All tries of this call that reported usage. */
            usage: components["schemas"]["Usage"];
            /** Format: date-time */
            startedAt: string;
            latencyMs: number;
            firstTokenMs: number | null;
            /** @enum {string} */
            finishReason: "stop" | "length" | "content-filter" | "tool-calls" | "other";
            /** @description A refusal is a result, never an error. */
            refused: boolean;
            /** @description The structured answer, or null when it could not be read: an abstention. */
            answer: components["schemas"]["Json"];
            /** @description Of a summary: how many turns, from the first, later prompts give as this text instead. */
            covers?: number;
        };
        DebateNote: {
            /** Format: uuid */
            id: string;
            /** @description As they called themselves; null for nobody in particular. */
            by: string | null;
            text: string;
            /** Format: date-time */
            at: string;
            /** @description How many turns had been spoken when speakers began to see it; null while none of them does. */
            afterTurn: number | null;
        };
        Verdict: {
            decision: string;
            rationale: string;
            /** @description e.g. "judge", "moderator", "vote", "selector", "speaker". */
            decidedBy: string;
            votes: components["schemas"]["Json"];
            dissent: {
                personaId: string | null;
                /** @description Who it is, also without a persona of their own; null for nobody in particular. */
                seat?: number | null;
                text: string;
            }[];
            scores: components["schemas"]["Json"];
        };
        DebateResult: {
            turns: components["schemas"]["Turn"][];
            /** @description Calls that are no turns, in order. */
            calls: components["schemas"]["AuxiliaryCall"][];
            /** @description Left out: none. */
            notes?: components["schemas"]["DebateNote"][];
            verdict: components["schemas"]["Verdict"] | null;
            stopReason: ("fixed" | "consensus" | "judge" | "stability" | "budget" | "cancelled" | "error") | null;
            /** @description True when any of it was written by a simulated model. */
            simulated: boolean;
        };
        AwaitedTurn: {
            seat: number;
            /** @description The name at the table. */
            speaker: string;
            personaId: string | null;
            role: string | null;
            round: number;
            phase: string;
            /** @description Its index in the transcript. */
            turn: number;
            /**
             * @description `text`: words alone. `turn-with-stance`: also, optionally, where they stand. `single-answer`: an `answer`, and in `text` the reasons. `estimate`: an `estimate`, and in `text` the reasons.
             * @enum {string}
             */
            answer: "text" | "turn-with-stance" | "single-answer" | "estimate";
            /** @description Of an estimate: where it has to lie; null for any other answer. */
            scale: {
                min: number;
                max: number;
                /** @description What its values mean. */
                meaning: string | null;
            } | null;
            /** @description What the format asks of whoever speaks now. */
            task: string;
        };
        PersonTurnRequest: {
            /** @description What they say; with an answer or an estimate, their reasons. */
            text: string;
            /** @description Whose turn it is; needed when the run waits for several people. */
            seat?: number;
            /** @description Who says it, in words for people; the name at the table when left out. */
            by?: string;
            /** @description -1 against … 1 for; together with a confidence. */
            stance?: number;
            confidence?: number;
            /** @description For `single-answer`: the answer alone. */
            answer?: string;
            /** @description For `estimate`: a number on the scale. */
            estimate?: number;
        };
        TakenTurn: {
            /** Format: uuid */
            runId: string;
            turn: components["schemas"]["Turn"];
        };
        /** @enum {string} */
        RunKind: "debate" | "workflow" | "ingest" | "tool";
        /** @enum {string} */
        RunStatus: "queued" | "running" | "waiting" | "completed" | "failed" | "cancelled";
        RunError: {
            /** @enum {string} */
            code: "model_auth" | "model_bad_request" | "model_unavailable" | "model_rate_limited" | "budget" | "worker_lost" | "step_failed" | "approval_rejected" | "approval_expired" | "document_unreadable" | "document_encrypted" | "document_too_large" | "document_type" | "document_limits" | "timeout" | "cancelled" | "internal";
            message: string;
            /** @description What to do next. */
            hint: string;
        };
        WaitingFor: {
            /** @enum {string} */
            type: "approval" | "delay" | "run" | "person" | "rate-limit";
            id: string | null;
            until: string | null;
        };
        /** @description The one figure of its score that speaks for a run. */
        RunQuality: {
            /** @enum {string} */
            metric: "rubric" | "faithfulness" | "groundedness" | "toolSuccessRate";
            /** @description 1 is good. */
            value: number;
        };
        RunSummary: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RunKind"];
            status: components["schemas"]["RunStatus"];
            title: string;
            scenarioId: string | null;
            workflowId: string | null;
            /** @description The run that started this one. */
            parentRunId: string | null;
            forkedFrom: {
                /** Format: uuid */
                runId: string;
                turn: number;
            } | null;
            /** @description What started it: {type: "api"|"fork"|"import"|"baseline"|"dryRun"|…, id}. */
            trigger: {
                type: string;
                id: string | null;
            };
            requestId: string;
            /** @description How often a worker took it up; 0 before the first. */
            attempt: number;
            /** Format: date-time */
            queuedAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            /** @description From first start to end; null until it has ended. */
            durationMs: number | null;
            usage: components["schemas"]["Usage"];
            /** @description Null unless its status is "waiting". */
            waitingFor: components["schemas"]["WaitingFor"] | null;
            /** @description Of its score; null when there was nothing to measure, or not yet. */
            quality: components["schemas"]["RunQuality"] | null;
            error: components["schemas"]["RunError"] | null;
        };
        /** @description One execution of a debate, workflow, ingestion or tool. */
        Run: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["RunKind"];
            status: components["schemas"]["RunStatus"];
            title: string;
            scenarioId: string | null;
            workflowId: string | null;
            /** @description The run that started this one. */
            parentRunId: string | null;
            forkedFrom: {
                /** Format: uuid */
                runId: string;
                turn: number;
            } | null;
            /** @description What started it: {type: "api"|"fork"|"import"|"baseline"|"dryRun"|…, id}. */
            trigger: {
                type: string;
                id: string | null;
            };
            requestId: string;
            /** @description How often a worker took it up; 0 before the first. */
            attempt: number;
            /** Format: date-time */
            queuedAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            /** @description From first start to end; null until it has ended. */
            durationMs: number | null;
            usage: components["schemas"]["Usage"];
            /** @description Null unless its status is "waiting". */
            waitingFor: components["schemas"]["WaitingFor"] | null;
            /** @description Of its score; null when there was nothing to measure, or not yet. */
            quality: components["schemas"]["RunQuality"] | null;
            error: components["schemas"]["RunError"] | null;
            /** @description The frozen snapshot the run works on; for a debate a DebateInput. */
            input: unknown;
            /** @description Grows while the run goes on and is kept on failure; for a debate a DebateResult. */
            output: unknown;
            /** @description Turns that a debate waits for people to take (POST /runs/{id}/turn); else empty. */
            awaitedTurns: components["schemas"]["AwaitedTurn"][];
            /** @description Number of the newest event that this answer contains: stream after it and miss nothing. */
            lastSeq: number;
            /** @description What resumes took from the journal instead of buying it again. */
            savedByResume: components["schemas"]["Usage"];
        };
        ScoreMetrics: {
            /** @description From the first start to the end. */
            latencyMs: number | null;
            /** @description From being queued to the first start. */
            queueMs: number | null;
            /** @description What model calls took, added up; parallel ones count each. */
            modelMs: number | null;
            /** @description What tool calls took, added up. */
            toolMs: number | null;
            turnLatencyP50Ms: number | null;
            turnLatencyP95Ms: number | null;
            /** @description Median time of a turn to its first token. */
            firstTokenMs: number | null;
            calls: number | null;
            inputTokens: number | null;
            outputTokens: number | null;
            costUsd: number | null;
            turns: number | null;
            /** @description Turns that were refused. */
            refusals: number | null;
            toolCalls: number | null;
            toolSuccessRate: number | null;
            refusalRate: number | null;
            /** @description Share of claims with lexical support in what was given or retrieved. */
            groundedness: number | null;
            /** @description Share of structured answers that could not be read. */
            abstainRate: number | null;
            /** @description Normalised entropy of the words per seat: 1 is even. */
            airtimeBalance: number | null;
            distinct2: number | null;
            /** @description Mean over turns of the greatest 3-gram likeness to an earlier turn of its speaker. */
            repetition: number | null;
            agreement: number | null;
            convergence: number | null;
            stanceDrift: number | null;
            /** @description Lexical stand-in; see its file. */
            personaConsistency: number | null;
        };
        ModelShare: {
            model: string;
            /** @description Model calls that reported usage, failed ones too. */
            calls: number;
            /** @description Tokens sent, cached ones included. */
            inputTokens: number;
            /** @description Tokens received, reasoning included. */
            outputTokens: number;
            /** @description US dollars; null when the price of any call is unknown. */
            costUsd: number | null;
        };
        Evidence: {
            metric: string;
            /** @description Index of the turn; null for the run as a whole. */
            turn: number | null;
            /** @description What was said there, shortened. */
            text: string;
            /** @description What it is evidence of, in words for people. */
            note: string;
        };
        Judgement: {
            /** Format: uuid */
            runId: string;
            metric: components["schemas"]["JudgedMetricName"];
            /** @enum {string} */
            order: "forward" | "reversed";
            judge: string;
            promptVersion: number;
            /** @description 1 is good; null when the answer could not be read. */
            value: number | null;
            /** @description The structured answer. */
            answer: components["schemas"]["Json"];
            /** @description Not part of the run's usage. */
            usage: components["schemas"]["Usage"];
            latencyMs: number;
            /** Format: date-time */
            at: string;
            error: {
                code: string;
                message: string;
            } | null;
        };
        JudgedScore: {
            metric: components["schemas"]["JudgedMetricName"];
            /** @enum {string} */
            status: "pending" | "done" | "failed";
            /** @description Mean of both orders; 1 is good. */
            value: number | null;
            /** @description 1 − the distance between both orders: low means that the order decided. */
            consistency: number | null;
            judge: string;
            promptVersion: number;
            judgements: components["schemas"]["Judgement"][];
        };
        /** @description What is measured of a run that has ended. */
        Score: {
            /** Format: uuid */
            runId: string;
            /** @description Of all metrics together: rises whenever one of them changes. */
            version: number;
            metrics: components["schemas"]["ScoreMetrics"];
            models: components["schemas"]["ModelShare"][];
            /** Format: date-time */
            computedAt: string;
            evidence: components["schemas"]["Evidence"][];
            /** @description Empty unless the scenario asks for it. */
            judged: components["schemas"]["JudgedScore"][];
            /** @description What judging has cost so far, apart from the run. */
            judgingUsage: components["schemas"]["Usage"];
        };
        ScoredRun: {
            /** Format: uuid */
            runId: string;
            title: string;
            status: components["schemas"]["RunStatus"];
            /** Format: date-time */
            finishedAt: string;
            version: number;
            metrics: components["schemas"]["ScoreMetrics"];
            /** @description Means of both orders. */
            judged: {
                [key: string]: number | null;
            };
        };
        MetricDescription: {
            name: string;
            version: number;
            /** @description e.g. "Refusal rate". */
            title: string;
            /** @description One or two sentences for a tooltip. */
            meaning: string;
            /** @enum {string} */
            group: "time" | "cost" | "tools" | "conversation" | "opinion" | "grounding" | "judged";
            /** @enum {string} */
            unit: "ms" | "tokens" | "usd" | "count" | "share" | "number";
            /** @enum {string} */
            better: "lower" | "higher";
            /** @description Neither direction is good in itself: never judged, only shown. */
            isNeutral: boolean;
            /**
             * @description ratio: compared on logarithms.
             * @enum {string}
             */
            scale: "ratio" | "difference";
            /** @description Minimum important difference: for a ratio the factor, e.g. 1.2; else the distance, e.g. 0.1. */
            mid: number;
            /** @description Decides the verdict of an experiment. */
            primary: boolean;
        };
        /** @description Every error has this shape. */
        Problem: {
            /** @description Always "about:blank": the status says what kind of problem it is. */
            type: string;
            title: string;
            status: number;
            /** @description What happened here, and what to do about it. */
            detail: string;
            requestId: string;
            errors?: {
                /** @description e.g. "participants.0.personaId" */
                path: string;
                message: string;
            }[];
        };
        ImportNote: {
            /** @description The file. */
            name: string;
            /** @description Where in the file, e.g. "line 12" or "personas[3]"; empty for all of it. */
            place: string;
            /** @description The item's own name, where it could be read. */
            item: string | null;
            reason: string;
        };
        ImportValues: {
            [key: string]: string;
        };
        ImportReferences: {
            personas: {
                /** @description What the files call it by. */
                fileId: string;
                /** Format: uuid */
                id: string;
            }[];
            scenarios: {
                /** @description What the files call it by. */
                fileId: string;
                /** Format: uuid */
                id: string;
            }[];
            runs: {
                /** @description What the files call it by. */
                fileId: string;
                /** Format: uuid */
                id: string;
            }[];
        };
        ImportResult: {
            imported: {
                personas: number;
                scenarios: number;
                runs: number;
                tools: number;
            };
            created: {
                personas: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    file: string;
                }[];
                scenarios: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    file: string;
                }[];
                runs: {
                    /** Format: uuid */
                    id: string;
                    name: string;
                    file: string;
                }[];
                tools: {
                    name: string;
                    file: string;
                }[];
            };
            /** @description Items that are there already. */
            skipped: components["schemas"]["ImportNote"][];
            /** @description Files and items that could not be taken; all others were. */
            failed: components["schemas"]["ImportNote"][];
            /** @description What could not be taken of items that were. */
            remarks: components["schemas"]["ImportNote"][];
            /** @description Files with variables such as `{topic}`: nothing of them was taken. Send them again with `values`. */
            asks: {
                /** @description The file. */
                name: string;
                /** @description Without a value so far; none: it waits for the other files. */
                variables: string[];
            }[];
            /** @description What the ids in these files stand for here; hand it on when an import takes several requests. */
            references: components["schemas"]["ImportReferences"];
        };
        ImportRequest: {
            files: {
                /** @description Its ending says how to read it: .json, .yaml, .yml, .csv, .png, .charx, .ts (a script tool); a folder personas, scenarios, runs or tools what it holds. */
                name: string;
                content: string;
                /**
                 * @description base64 for files that are no text: character cards as PNG or CHARX. Left out: text.
                 * @enum {string}
                 */
                encoding?: "text" | "base64";
            }[];
            /** @description For the variables in files, such as `{topic}` in the agents of CrewAI, by name; see `asks` in the answer. */
            values?: components["schemas"]["ImportValues"];
            /** @description From the answers to earlier requests of the same import. */
            references?: components["schemas"]["ImportReferences"];
        };
        PersonaDraft: {
            name: string;
            /** @default  */
            description: string;
            /** @description The system prompt that makes a model speak as this persona. */
            instructions: string;
            /**
             * @description Overrides the scenario and the default; null takes theirs.
             * @default null
             */
            model: string | null;
            /** @default null */
            temperature: number | null;
            /** @default null */
            maxOutputTokens: number | null;
            /** @default [] */
            tools: string[];
            /**
             * @description By tool, what its policy is narrowed to; nothing gets wider.
             * @default {}
             */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /** @default [] */
            tags: string[];
            /**
             * @description Kept and exported, never part of a prompt.
             * @default {}
             */
            metadata: components["schemas"]["Metadata"];
        };
        /** @description A character that takes part in debates. */
        Persona: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description The system prompt that makes a model speak as this persona. */
            instructions: string;
            /** @description Overrides the scenario and the default; null takes theirs. */
            model: string | null;
            temperature: number | null;
            maxOutputTokens: number | null;
            tools: string[];
            /** @description By tool, what its policy is narrowed to; nothing gets wider. */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            tags: string[];
            /** @description Kept and exported, never part of a prompt. */
            metadata: components["schemas"]["Metadata"];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** @description What a persona said at one time, the present included. */
        PersonaVersion: {
            name: string;
            description: string;
            /** @description The system prompt that makes a model speak as this persona. */
            instructions: string;
            /** @description Overrides the scenario and the default; null takes theirs. */
            model: string | null;
            temperature: number | null;
            maxOutputTokens: number | null;
            tools: string[];
            /** @description By tool, what its policy is narrowed to; nothing gets wider. */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            tags: string[];
            /** @description Kept and exported, never part of a prompt. */
            metadata: components["schemas"]["Metadata"];
            version: number;
            /**
             * Format: date-time
             * @description When this version was written.
             */
            createdAt: string;
        };
        TagCount: {
            tag: string;
            /** @description How many personas carry it. */
            count: number;
        };
        PersonaEntry: {
            name: string;
            /** @default  */
            description: string;
            /** @description The system prompt that makes a model speak as this persona. */
            instructions: string;
            /**
             * @description Overrides the scenario and the default; null takes theirs.
             * @default null
             */
            model: string | null;
            /** @default null */
            temperature: number | null;
            /** @default null */
            maxOutputTokens: number | null;
            /** @default [] */
            tools: string[];
            /**
             * @description By tool, what its policy is narrowed to; nothing gets wider.
             * @default {}
             */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /** @default [] */
            tags: string[];
            /**
             * @description Kept and exported, never part of a prompt.
             * @default {}
             */
            metadata: components["schemas"]["Metadata"];
            /** @description What scenarios of this file call it by. */
            id?: string;
        };
        ScenarioEntry: {
            name: string;
            topic: string;
            /** @default  */
            context: string;
            format: components["schemas"]["Format"];
            /**
             * @description Parameters of the format; see GET /formats. Unknown ones are refused.
             * @default {}
             */
            formatOptions: {
                [key: string]: components["schemas"]["Json"];
            };
            /** @description The format's own default when left out. */
            rounds?: number;
            /** @default null */
            model: string | null;
            /** @default 1024 */
            maxOutputTokens: number;
            /** @default [] */
            tools: string[];
            /**
             * @description By tool, what its policy is narrowed to; nothing gets wider.
             * @default {}
             */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /** @default [] */
            collections: string[];
            /** @default [] */
            rubric: {
                name: string;
                description: string;
                weight: number;
            }[];
            /** @default {} */
            budget: components["schemas"]["Budget"];
            /**
             * @description Optional, and paid for: which metrics a model judges.
             * @default {
             *       "metrics": [],
             *       "model": null
             *     }
             */
            judging: components["schemas"]["Judging"];
            /**
             * @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody.
             * @default false
             */
            privateVotes: boolean;
            /**
             * @description The answer that is known to be right, for measuring; no prompt ever shows it.
             * @default null
             */
            referenceAnswer: string | null;
            /**
             * @description null: as many turns whole as the smallest context of the debate's models has room for.
             * @default null
             */
            window: components["schemas"]["TranscriptWindow"] | null;
            /**
             * @description Kept and exported, never part of a prompt.
             * @default {}
             */
            metadata: components["schemas"]["Metadata"];
            participants: {
                /** @description The id of a persona of this file, or of one that is there already. */
                persona: string;
                /** @description What this seat does in the debate, e.g. "sceptic". */
                role?: string;
                /**
                 * @description The side this seat is assigned, not what it believes.
                 * @enum {string}
                 */
                stance?: "for" | "against" | "neutral";
                /**
                 * @description Who speaks; a language model by default. For a person the run waits (POST /runs/:id/turn).
                 * @enum {string}
                 */
                kind?: "model" | "person";
            }[];
            /** @default null */
            moderator: string | null;
            /** @default null */
            judge: string | null;
        };
        /** @description Something to read: debates and tools find passages of it. */
        Document: {
            /** Format: uuid */
            id: string;
            /** @description The name of the file. Within a collection it names one document. */
            title: string;
            /** @description What the bytes are, whatever the sender said. */
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            collection: string;
            tags: string[];
            /** @enum {string} */
            status: "queued" | "ingesting" | "ready" | "failed";
            /** @description Passages that can be found. */
            chunks: number;
            /** @description Why the newest content could not be read. */
            error: components["schemas"]["RunError"] | null;
            /**
             * Format: uuid
             * @description The run that ingests, or ingested, its newest content.
             */
            runId: string;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its newest content came.
             */
            updatedAt: string;
        };
        /** @description A passage: what is found, and what a citation points to. */
        DocumentChunk: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            documentId: string;
            /** @description From 0, in the order of the document. */
            ordinal: number;
            text: string;
            /** @description null where the document has no pages. */
            page: number | null;
            /** @description Headings above it, outermost first. */
            heading: string[];
            /** @description In characters of the text that was read. */
            start: number;
            /** @description In characters of the text that was read; excluded. */
            end: number;
            /** @description Turns that were given it. */
            uses: number;
        };
        DocumentHit: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            chunkId: string;
            title: string;
            text: string;
            /** @description Higher is nearer; comparable within one answer only. */
            score: number;
            collection: string;
            /** @description null where the document has no pages. */
            page: number | null;
            /** @description Headings above it, outermost first. */
            heading: string[];
            /** @description In characters of the text that was read. */
            start: number;
            /** @description In characters of the text that was read; excluded. */
            end: number;
            /** @description Words of the query in the text: from, to (excluded), in characters. */
            marks: [
                number,
                number
            ][];
        };
        DocumentCollection: {
            name: string;
            documents: number;
            chunks: number;
        };
        DocumentUse: {
            /** Format: uuid */
            runId: string;
            runTitle: string;
            turn: number;
            speaker: string;
            /** Format: uuid */
            chunkId: string;
            /** @description The number it was given under, e.g. "1" for [1]. */
            marker: string;
            isCited: boolean;
            /** Format: date-time */
            at: string;
        };
        IngestInput: {
            /** @constant */
            schemaVersion: 1;
            /** Format: uuid */
            documentId: string;
            title: string;
            collection: string;
            sha256: string;
            sizeBytes: number;
            /** @description The media type the sender named. */
            declaredType: string | null;
            /** @description Which content of the document this is, from 1. */
            generation: number;
            /** @description `local:lexical`, `provider:model`, or null when passages are found by their words alone. */
            embeddingModel: string | null;
        };
        IngestResult: {
            /** Format: uuid */
            documentId: string;
            chunks: number;
            /** @description Passages that were embedded; those that were known cost nothing. */
            embedded: number;
            characters: number;
            pages: number | null;
            mediaType: string;
            /** @description The content was known: nothing was done. */
            isUnchanged: boolean;
            /** @description What was left out, e.g. pages without text. */
            notes: string[];
        };
        /** @description A file that a run left behind. */
        Artifact: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            /** @description As a file name. */
            name: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            /** Format: date-time */
            createdAt: string;
        };
        ComparedMetric: {
            /** @description A metric of Score; GET /score-metrics describes it. */
            name: string;
            /** @description As people call it. */
            title: string;
            /** @enum {string} */
            unit: "ms" | "tokens" | "usd" | "count" | "share" | "number";
            /** @description Neither direction is good in itself: `better` says nothing of it. */
            isNeutral: boolean;
            /** @description Whether this figure of the two can be held against each other; see `reasons`. */
            isComparable: boolean;
            /** @description null when not known. */
            a: number | null;
            /** @description null when not known. */
            b: number | null;
            /** @description b - a. */
            delta: number | null;
            /** @description b / a; null for an a of 0. */
            ratio: number | null;
            /** @enum {string} */
            better: "lower" | "higher";
            /**
             * @description What b is beside a, in these two runs alone: one run against one run is no statistics.
             * @enum {string}
             */
            verdict: "better" | "worse" | "same" | "unknown";
        };
        ComparedTurn: {
            index: number;
            a: components["schemas"]["Turn"] | null;
            b: components["schemas"]["Turn"] | null;
            /** @description Share of word pairs that both texts have (Dice); null when a side is missing. */
            similarity: number | null;
        };
        DifferingSetting: {
            /** @description Place in the snapshot, e.g. "participants.0.model". */
            path: string;
            /** @description null when it is not there. */
            a: components["schemas"]["Json"];
            /** @description null when it is not there. */
            b: components["schemas"]["Json"];
        };
        /** @description Two runs, a before and b after. */
        Comparison: {
            a: components["schemas"]["RunSummary"];
            b: components["schemas"]["RunSummary"];
            metrics: components["schemas"]["ComparedMetric"][];
            /** @description Side by side, by index. */
            turns: components["schemas"]["ComparedTurn"][];
            /** @description How many turns, from the first, were spoken once for both; only forks share turns. */
            sharedTurns: number;
            /** @description What differs in the snapshots that the runs worked on. */
            settings: components["schemas"]["DifferingSetting"][];
            /** @description Whether the metrics of the two can be held against each other. */
            comparable: boolean;
            /** @description Why not, in words for people. */
            reasons: string[];
        };
        DebateRequest: {
            /** Format: uuid */
            scenarioId: string;
            overrides?: {
                topic?: string;
                context?: string;
                format?: components["schemas"]["Format"];
                /** @description Parameters of the format; see GET /formats. Unknown ones are refused. */
                formatOptions?: {
                    [key: string]: components["schemas"]["Json"];
                };
                participants?: (components["schemas"]["Participant"] | components["schemas"]["InlineParticipant"])[];
                /** @description The format's own default when left out. */
                rounds?: number;
                moderatorId?: string | null;
                judgeId?: string | null;
                model?: string | null;
                maxOutputTokens?: number;
                tools?: string[];
                /** @description By tool, what its policy is narrowed to; nothing gets wider. */
                toolLimits?: {
                    [key: string]: components["schemas"]["ToolNarrowing"];
                };
                collections?: string[];
                rubric?: {
                    name: string;
                    description: string;
                    weight: number;
                }[];
                budget?: components["schemas"]["Budget"];
                /** @description Optional, and paid for: which metrics a model judges. */
                judging?: components["schemas"]["Judging"];
                /** @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody. */
                privateVotes?: boolean;
                /** @description The answer that is known to be right, for measuring; no prompt ever shows it. */
                referenceAnswer?: string | null;
                /** @description null: as many turns whole as the smallest context of the debate's models has room for. */
                window?: components["schemas"]["TranscriptWindow"] | null;
            };
            seed?: number;
        } | {
            topic: string;
            context?: string;
            format: components["schemas"]["Format"];
            /** @description Parameters of the format; see GET /formats. Unknown ones are refused. */
            formatOptions?: {
                [key: string]: components["schemas"]["Json"];
            };
            participants: (components["schemas"]["Participant"] | components["schemas"]["InlineParticipant"])[];
            /** @description The format's own default when left out. */
            rounds?: number;
            moderatorId?: string | null;
            judgeId?: string | null;
            model?: string | null;
            maxOutputTokens?: number;
            tools?: string[];
            /** @description By tool, what its policy is narrowed to; nothing gets wider. */
            toolLimits?: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            collections?: string[];
            rubric?: {
                name: string;
                description: string;
                weight: number;
            }[];
            budget?: components["schemas"]["Budget"];
            /** @description Optional, and paid for: which metrics a model judges. */
            judging?: components["schemas"]["Judging"];
            /** @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody. */
            privateVotes?: boolean;
            /** @description The answer that is known to be right, for measuring; no prompt ever shows it. */
            referenceAnswer?: string | null;
            /** @description null: as many turns whole as the smallest context of the debate's models has room for. */
            window?: components["schemas"]["TranscriptWindow"] | null;
            /** @description What the runs list shows; the topic when left out. */
            title?: string;
            seed?: number;
        };
        ForkRequest: {
            /** @description The first turn that is spoken anew; those before it are shared. Of a workflow: the first of its outermost steps. */
            atTurn: number;
            /** @description What belongs to another kind of run is refused. */
            changes?: {
                topic?: string;
                context?: string;
                rounds?: number;
                model?: string;
                budget?: components["schemas"]["Budget"];
                seed?: number;
                participants?: {
                    [key: string]: {
                        /** Format: uuid */
                        personaId?: string;
                        name?: string;
                        instructions?: string;
                        model?: string | null;
                        temperature?: number | null;
                    };
                };
                /** @description Of a workflow: instead of those of the run. */
                inputs?: {
                    [key: string]: components["schemas"]["Json"];
                };
                /** @description Of a workflow: instead of what the run was triggered with. */
                body?: components["schemas"]["Json"];
                /** @description Of a workflow: use the steps of this version from there on. */
                version?: number;
            };
        };
        BaselineDraft: {
            name: string;
            /** @description Completed runs of the scenario, none of them twice. */
            runIds: string[];
            /**
             * @description Why these are good.
             * @default
             */
            note: string;
        };
        /** @description A pinned set of accepted runs; never changed. */
        Baseline: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            scenarioId: string;
            name: string;
            /** @description Completed runs of the scenario, none of them twice. */
            runIds: string[];
            note: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @enum {string} */
        Outcome: "insufficient" | "regressed" | "suspect" | "equivalent" | "improved" | "inconclusive";
        ExperimentRequest: {
            name?: string;
            /** Format: uuid */
            scenarioId?: string;
            /** @description A suite: instead of scenarioId. */
            scenarioIds?: string[];
            /** @description Name of a baseline; of a suite, each scenario has its own of this name. */
            baseline?: string;
            /** @description Instead of a baseline. */
            baselineRunIds?: string[];
            /** @description How often each scenario is run. */
            runs?: number;
            /** @description Runs that are there, instead of new ones. */
            candidateRunIds?: string[];
            /** @description As for POST /debates/run. */
            overrides?: {
                topic?: string;
                context?: string;
                format?: components["schemas"]["Format"];
                /** @description Parameters of the format; see GET /formats. Unknown ones are refused. */
                formatOptions?: {
                    [key: string]: components["schemas"]["Json"];
                };
                participants?: (components["schemas"]["Participant"] | components["schemas"]["InlineParticipant"])[];
                /** @description The format's own default when left out. */
                rounds?: number;
                moderatorId?: string | null;
                judgeId?: string | null;
                model?: string | null;
                maxOutputTokens?: number;
                tools?: string[];
                /** @description By tool, what its policy is narrowed to; nothing gets wider. */
                toolLimits?: {
                    [key: string]: components["schemas"]["ToolNarrowing"];
                };
                collections?: string[];
                rubric?: {
                    name: string;
                    description: string;
                    weight: number;
                }[];
                budget?: components["schemas"]["Budget"];
                /** @description Optional, and paid for: which metrics a model judges. */
                judging?: components["schemas"]["Judging"];
                /** @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody. */
                privateVotes?: boolean;
                /** @description The answer that is known to be right, for measuring; no prompt ever shows it. */
                referenceAnswer?: string | null;
                /** @description null: as many turns whole as the smallest context of the debate's models has room for. */
                window?: components["schemas"]["TranscriptWindow"] | null;
            };
            /** @description 2: undecided after these runs, it may be doubled once. */
            looks?: 1 | 2;
        };
        ExperimentMetric: {
            /** @description A metric of Score, or "judged.rubric" and the like. */
            name: string;
            primary: boolean;
            /** @description e.g. "permutation", "permutation (log)", "sign-flip", "none". */
            test: string;
            meanBaseline: number | null;
            meanCandidate: number | null;
            /** @description candidate − baseline, or for times, tokens and money candidate ÷ baseline (geometric means). */
            effect: number | null;
            /** @description 95 % confidence interval of the effect. */
            interval: [
                number,
                number
            ] | null;
            /** @description One-sided, for harm. */
            p: number | null;
            /** @description Holm for primary metrics, Benjamini-Hochberg for the others. */
            pAdjusted: number | null;
            /** @description One-sided, for gain; adjusted likewise. */
            pGain: number | null;
            /** @description Minimum important difference, as effect is given. */
            mid: number;
            verdict: components["schemas"]["Outcome"];
            /** @description How many more runs a side would probably decide; null when decided. */
            moreRuns: number | null;
            runs: {
                baseline: number;
                candidate: number;
            };
            /** @description Median shift, candidate − baseline. */
            hodgesLehmann: number | null;
            cliffsDelta: number | null;
            hedgesG: number | null;
            /** @description 90 %, as effect is given. */
            equivalenceInterval: [
                number,
                number
            ] | null;
            values: {
                baseline: number[];
                candidate: number[];
            };
        };
        ScenarioVerdict: {
            /** Format: uuid */
            scenarioId: string;
            scenarioName: string;
            baselineName: string | null;
            baselineRunIds: string[];
            candidateRunIds: string[];
            verdict: components["schemas"]["Outcome"] | null;
            comparable: boolean;
            reasons: string[];
            /** @description What differs in the settings of both sides: what is on trial. */
            changes: components["schemas"]["DifferingSetting"][];
            metrics: components["schemas"]["ExperimentMetric"][];
        };
        /** @description Accepted runs against a candidate, judged by statistics. */
        Experiment: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description failed: it could not be run; `reasons` say why.
             * @enum {string}
             */
            status: "running" | "completed" | "failed" | "cancelled";
            scenarioIds: string[];
            baselineRunIds: string[];
            candidateRunIds: string[];
            overrides: {
                [key: string]: unknown;
            };
            /** @description null until it has ended, and when the runs can not be compared. */
            verdict: components["schemas"]["Outcome"] | null;
            comparable: boolean;
            /** @description Why the verdict is what it is, and why there may be none. */
            reasons: string[];
            /** @description Of one scenario, its own; of a suite, over the means of its scenarios. */
            metrics: components["schemas"]["ExperimentMetric"][];
            scenarios: components["schemas"]["ScenarioVerdict"][];
            /** @description Of this look. */
            alpha: number;
            looks: 1 | 2;
            /** @description Which look this is. */
            look: 1 | 2;
            /** @description Of the metrics that were judged; null until it has ended. */
            scoreVersion: number | null;
            progress: {
                runs: number;
                ended: number;
                /** @description Failed or cancelled. */
                failed: number;
                /** @description Ended, with a judge still at work. */
                judging: number;
            };
            /** @description Of the candidate runs that were started for it. */
            usage: components["schemas"]["Usage"];
            judgingUsage: components["schemas"]["Usage"];
            requestId: string;
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        ExperimentSummary: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description failed: it could not be run; `reasons` say why.
             * @enum {string}
             */
            status: "running" | "completed" | "failed" | "cancelled";
            scenarioIds: string[];
            /** @description null until it has ended, and when the runs can not be compared. */
            verdict: components["schemas"]["Outcome"] | null;
            progress: {
                runs: number;
                ended: number;
                /** @description Failed or cancelled. */
                failed: number;
                /** @description Ended, with a judge still at work. */
                judging: number;
            };
            /** @description Of the candidate runs that were started for it. */
            usage: components["schemas"]["Usage"];
            /** Format: date-time */
            createdAt: string;
            finishedAt: string | null;
        };
        Dashboard: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            scenarioId: string | null;
            /**
             * Format: date-time
             * @description Runs that ended before are in it; the newest follow within seconds.
             */
            asOf: string;
            totals: {
                /** @description Runs that ended. */
                runs: number;
                completed: number;
                failed: number;
                cancelled: number;
                turns: number;
                refusedTurns: number;
                toolCalls: number;
                failedToolCalls: number;
                inputTokens: number;
                outputTokens: number;
                /** @description Of the runs whose price is known. */
                costUsd: number;
                /** @description Runs with a call whose price is not known; their cost is missing above. */
                unpricedRuns: number;
                /** @description Median time of a completed run. Percentiles are exact to about 5 %, and those of a span over the whole days, in UTC, that it touches. */
                p50Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
            };
            /** @description Hours in which runs ended, oldest first; days are cut where the reader lives. */
            hours: {
                /** Format: date-time */
                at: string;
                runs: number;
                failed: number;
            }[];
            days: {
                /**
                 * Format: date-time
                 * @description Start of the day in UTC.
                 */
                at: string;
                /** @description Runs that ended. */
                runs: number;
                completed: number;
                failed: number;
                cancelled: number;
                turns: number;
                refusedTurns: number;
                toolCalls: number;
                failedToolCalls: number;
                inputTokens: number;
                outputTokens: number;
                /** @description Of the runs whose price is known. */
                costUsd: number;
                /** @description Runs with a call whose price is not known; their cost is missing above. */
                unpricedRuns: number;
                /** @description Median time of a completed run. Percentiles are exact to about 5 %, and those of a span over the whole days, in UTC, that it touches. */
                p50Ms: number | null;
                p95Ms: number | null;
                p99Ms: number | null;
            }[];
            /** @description Over the whole days, in UTC, that the span touches. The dearest first, at most 50. */
            models: {
                model: string;
                calls: number;
                inputTokens: number;
                outputTokens: number;
                /** @description null when none of its calls has a known price. */
                costUsd: number | null;
            }[];
            /** @description The dearest first, at most 50. */
            scenarios: {
                /** @description null: debates without a saved scenario, and runs of other kinds. */
                scenarioId: string | null;
                /** @description null when it is gone. */
                name: string | null;
                runs: number;
                failed: number;
                costUsd: number;
            }[];
        };
        Estimate: {
            calls: number;
            inputTokens: number;
            outputTokens: number;
            costUsd: number | null;
            /** @description The one model, or the one that most calls go to. */
            model: string;
            /** @description How many of the calls sum up the older part of a long transcript. */
            summaries: number;
            /** @description What it takes besides, at worst: each answer in a form that can not be read is asked for once more. No part of the other numbers. */
            retries: {
                calls: number;
                inputTokens: number;
                outputTokens: number;
                costUsd: number | null;
            };
        };
        AddedDocument: {
            /** Format: uuid */
            documentId: string;
            /**
             * Format: uuid
             * @description It reads the document.
             */
            runId: string;
        };
        DocumentsSearched: {
            items: components["schemas"]["DocumentHit"][];
            /** @description What the query is compared with besides its words; null: its words alone. */
            embeddingModel: string | null;
        };
        StepOutcome: {
            /** @enum {string} */
            status: "pending" | "running" | "waiting" | "completed" | "failed" | "skipped";
            /** @description null until it has one. */
            output: unknown;
            /** @description Tries so far. */
            attempts: number;
            error: {
                code: string;
                message: string;
            } | null;
            startedAt: string | null;
            finishedAt: string | null;
            items?: {
                [key: string]: components["schemas"]["StepOutcome"];
            }[];
        };
        Expression: string;
        Template: string;
        Steps: components["schemas"]["Step"][];
        /** @description Goes on with one list of steps or with another. */
        ConditionStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "condition";
            expression: components["schemas"]["Expression"];
            then: components["schemas"]["Steps"];
            else?: components["schemas"]["Steps"];
        };
        /** @description Runs steps for every item of a list. */
        ForEachStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "forEach";
            items: components["schemas"]["Expression"];
            /** @description Items at the same time; 1 when left out. */
            concurrency?: number;
            steps: components["schemas"]["Steps"];
        };
        /** @description Starts a debate and goes on with its result. */
        RunDebateStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "runDebate";
            request: components["schemas"]["Json"];
        };
        /** @description Computes a value for the steps after it. */
        TransformStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "transform";
            expression: components["schemas"]["Expression"];
        };
        /** @description Sends a request to a host that the policy of http_request names. */
        HttpRequestStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "httpRequest";
            /** @enum {string} */
            method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD";
            url: components["schemas"]["Template"];
            headers?: {
                [key: string]: components["schemas"]["Template"];
            };
            body?: components["schemas"]["Json"];
        };
        /** @description Sends a message to Slack or Teams, or writes it to the log. */
        SendMessageStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "sendMessage";
            /** @enum {string} */
            channel: "slack" | "teams" | "log";
            to?: components["schemas"]["Template"];
            text: components["schemas"]["Template"];
            /** @constant */
            onUnknown?: "retry";
        };
        /** @description Keeps a value in a collection; the same key again replaces it. */
        PersistRecordStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "persistRecord";
            collection: components["schemas"]["Template"];
            key?: components["schemas"]["Template"];
            value: components["schemas"]["Json"];
        };
        /** @description Waits until people say yes or no. */
        ApprovalStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "approval";
            title: components["schemas"]["Template"];
            details?: components["schemas"]["Template"];
            approvers?: string[];
            /** @description 1 when left out; 2 is four eyes. */
            required?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onTimeout?: "reject" | "approve" | "fail";
            /** @description Messages with a link to the page that decides, sent when the question is asked. */
            notify?: {
                /** @enum {string} */
                channel: "slack" | "teams" | "log";
                to?: components["schemas"]["Template"];
                approver?: string;
            }[];
        };
        /** @description Waits for some time before the next step. */
        DelayStep: {
            id: string;
            name?: string;
            /** @description The step is skipped unless this gives true. */
            when?: components["schemas"]["Expression"];
            /** @description When left out, failures that pass (network, 408, 425, 429, 5xx) are tried three times in all. */
            retry?: {
                /** @description Tries in all. */
                attempts: number;
                /** @description Between two tries. */
                delayMs: number;
            };
            /** @description Of one try, milliseconds; of an approval: until it expires; of a forEach: all of it. */
            timeoutMs?: number;
            /**
             * @description `fail` when left out.
             * @enum {string}
             */
            onError?: "fail" | "continue";
            /** @constant */
            type: "delay";
            durationMs: number;
        };
        Step: components["schemas"]["ConditionStep"] | components["schemas"]["ForEachStep"] | components["schemas"]["RunDebateStep"] | components["schemas"]["TransformStep"] | components["schemas"]["HttpRequestStep"] | components["schemas"]["SendMessageStep"] | components["schemas"]["PersistRecordStep"] | components["schemas"]["ApprovalStep"] | components["schemas"]["DelayStep"];
        Trigger: {
            /** @constant */
            type: "manual";
        } | {
            /** @constant */
            type: "cron";
            /** @description Cron with five fields: minute, hour, day of month, month, day of week. */
            schedule: string;
            /**
             * @description IANA name, e.g. Europe/Berlin.
             * @default UTC
             */
            timezone: string;
        } | {
            /** @constant */
            type: "webhook";
            /** @description Names a stored secret. Without it one is made when the trigger becomes a webhook, and told once. */
            secret?: string;
        } | {
            /** @constant */
            type: "runCompleted";
            filter?: {
                /** @enum {string} */
                kind?: "debate" | "workflow" | "ingest";
                /** Format: uuid */
                scenarioId?: string;
                /** Format: uuid */
                workflowId?: string;
                /** @enum {string} */
                status?: "completed" | "failed" | "cancelled";
                /** @description Over {run} with output and score; must give a boolean. */
                expression?: components["schemas"]["Expression"];
            };
        };
        WorkflowDraft: {
            name: string;
            /** @default  */
            description: string;
            /**
             * @description JSON Schema of the object that a start may bring; null: a start brings none.
             * @default null
             */
            inputs: {
                [key: string]: components["schemas"]["Json"];
            } | null;
            trigger: components["schemas"]["Trigger"];
            steps: components["schemas"]["Step"][];
            /**
             * @description What the policies of http_request and send_message are narrowed to.
             * @default {}
             */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            /**
             * @description Whether its trigger starts it.
             * @default true
             */
            enabled: boolean;
        };
        /** @description Steps that run on a trigger. */
        Workflow: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description JSON Schema of the object that a start may bring; null: a start brings none. */
            inputs: {
                [key: string]: components["schemas"]["Json"];
            } | null;
            trigger: components["schemas"]["Trigger"];
            steps: components["schemas"]["Step"][];
            /** @description What the policies of http_request and send_message are narrowed to. */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            enabled: boolean;
            /** @description Rises with every change, switching on and off included. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Of an enabled cron workflow. */
            nextFireAt: string | null;
            lastRun: {
                /** Format: uuid */
                id: string;
                status: components["schemas"]["RunStatus"];
                /** Format: date-time */
                queuedAt: string;
                finishedAt: string | null;
            } | null;
        };
        /** @description What a workflow said at one time, the present included. */
        WorkflowVersion: {
            name: string;
            description: string;
            /** @description JSON Schema of the object that a start may bring; null: a start brings none. */
            inputs: {
                [key: string]: components["schemas"]["Json"];
            } | null;
            trigger: components["schemas"]["Trigger"];
            steps: components["schemas"]["Step"][];
            /** @description What the policies of http_request and send_message are narrowed to. */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            enabled: boolean;
            version: number;
            /**
             * Format: date-time
             * @description When this version was written.
             */
            createdAt: string;
        };
        WorkflowRunInput: {
            workflow: {
                name: string;
                description: string;
                /** @description JSON Schema of the object that a start may bring; null: a start brings none. */
                inputs: {
                    [key: string]: components["schemas"]["Json"];
                } | null;
                trigger: components["schemas"]["Trigger"];
                steps: components["schemas"]["Step"][];
                /** @description What the policies of http_request and send_message are narrowed to. */
                toolLimits: {
                    [key: string]: components["schemas"]["ToolNarrowing"];
                };
                /** Format: uuid */
                id: string;
                version: number;
            };
            inputs: {
                [key: string]: components["schemas"]["Json"];
            };
            trigger: {
                /** @enum {string} */
                type: "manual" | "cron" | "webhook" | "runCompleted";
                body?: components["schemas"]["Json"];
                headers?: {
                    [key: string]: string;
                };
                /** Format: date-time */
                scheduledAt?: string;
                run?: {
                    [key: string]: components["schemas"]["Json"];
                };
            };
            /** @description How many runs before it started one another; see maxDepth. */
            depth: number;
            /** @description Nothing leaves the workbench; steps say what they would have done. */
            dryRun: {
                /** @description What a step that acts outside would give: by its id, or by its key for one item of a forEach. */
                outputs: {
                    [key: string]: components["schemas"]["Json"];
                };
            } | null;
        };
        WorkflowOutput: {
            steps: {
                [key: string]: components["schemas"]["StepOutcome"];
            };
        };
        Evaluation: {
            expression?: components["schemas"]["Expression"];
            /** @description `{{ expression }}` works in its strings. */
            template?: components["schemas"]["Json"];
            /**
             * Format: uuid
             * @description Evaluate over what this run knows.
             */
            runId?: string;
            /** @description … and what this step of it saw. */
            stepId?: string;
            /** @description Which item of the forEach around the step; the first when left out, as in those around that. */
            index?: number;
            /** @description Instead of what the run was started by. */
            trigger?: {
                [key: string]: components["schemas"]["Json"];
            };
            /** @description Instead of those of the run. */
            inputs?: {
                [key: string]: components["schemas"]["Json"];
            };
            /** Format: uuid */
            workflowId?: string;
        };
        Evaluated: {
            /** @constant */
            ok: true;
            /** @description null when it selects nothing. */
            value: unknown;
        } | {
            /** @constant */
            ok: false;
            error: {
                code: string;
                message: string;
            };
        };
        Model: {
            /** @description `provider:model` */
            id: string;
            provider: string;
            description: string;
            simulated: boolean;
            /** @description Tokens; null when unknown. */
            contextWindow: number | null;
            /** @description As of now; null when unknown. A run keeps the prices of its start. */
            price: components["schemas"]["ModelPrice"] | null;
        };
        ModelProvider: {
            /** @description What stands before the colon of its models. */
            name: string;
            /**
             * @description unauthorized: it refuses the key. off: nothing turns it on.
             * @enum {string}
             */
            state: "ready" | "off" | "unauthorized" | "unreachable";
            /** @description What is wrong and what mends it; null when nothing is. */
            message: string | null;
            /** @description null when it is on. */
            howToTurnOn: string | null;
        };
        Record: {
            collection: string;
            key: string;
            value: unknown;
            /** Format: uuid */
            runId: string;
            /** Format: date-time */
            updatedAt: string;
        };
        RecordCollection: {
            collection: string;
            records: number;
            /** Format: date-time */
            updatedAt: string;
        };
        DebateBaselineStart: {
            /** @description Independent answers; left out: as many as the debate paid for. 1: one long answer, nothing to choose from. */
            samples?: number;
            /** @description Left out: the model that spoke most turns of the debate. */
            model?: string;
            /**
             * @description How one of several answers is chosen. auto, when left out: counting where answers are short, else a selector who reads all.
             * @enum {string}
             */
            selection?: "vote" | "selector" | "auto";
        };
        /** @description A single agent with the budget of a debate. */
        DebateBaselineRun: {
            run: components["schemas"]["RunSummary"];
            model: string;
            /** @description Independent answers that were planned. */
            samples: number;
            /** @description Those that were given: the budget may have ended it before. */
            answers: number;
            /** @enum {string} */
            selection: "none" | "vote" | "selector";
            usage: components["schemas"]["Usage"];
            /** @description null as long as there is none. */
            decision: string | null;
            decidedBy: string | null;
            /** @description Whether the decision is the reference answer, letter case, punctuation and the writing of numbers aside. null when there is no reference or no decision, and when a long text was to be compared word by word. */
            correct: boolean | null;
        };
        PrivateVoteCounts: {
            /** @description Most votes first; answers that mean the same are one. */
            before: {
                answer: string;
                votes: number;
            }[];
            after: {
                answer: string;
                votes: number;
            }[];
            /** @description Who was asked at least once. */
            voters: number;
            /** @description Who gave another answer after the debate than before it. */
            changed: number;
            /** @description Votes that could not be read or were never given. */
            abstentions: {
                before: number;
                after: number;
            };
        };
        /** @description What the debate was worth beyond the vote before it. */
        DebateValueAdded: {
            /** @description Whether the vote before any exchange was right: 1 or 0; where the right answer shares the first place, its share of it. */
            before: number;
            /** @description Whether the verdict was right: 1 or 0. */
            after: number;
            /** @description after - before. */
            value: number;
            /**
             * @description What `before` and `flips` count: private votes, or the first and last answers of the turns.
             * @enum {string}
             */
            votes: "private" | "first-answers";
            /** @description Participants by their own answers before and after; who abstained once is left out. */
            flips: {
                rightToRight: number;
                rightToWrong: number;
                wrongToRight: number;
                wrongToWrong: number;
            };
        };
        /** @description A debate beside single agents with the same budget. */
        DebateBaselines: {
            debate: {
                /** Format: uuid */
                runId: string;
                /** @description Of all its turns and calls; a fork counts those that it took over, too. */
                usage: components["schemas"]["Usage"];
                /** @description null as long as there is none. */
                decision: string | null;
                decidedBy: string | null;
                /** @description Whether the decision is the reference answer, letter case, punctuation and the writing of numbers aside. null when there is no reference or no decision, and when a long text was to be compared word by word. */
                correct: boolean | null;
            };
            /** @description Newest first. */
            baselines: components["schemas"]["DebateBaselineRun"][];
            referenceAnswer: string | null;
            /** @description null when nobody was asked. */
            privateVotes: components["schemas"]["PrivateVoteCounts"] | null;
            /** @description null without a reference answer, without a verdict that can be compared with it, or without votes before. */
            valueAdded: components["schemas"]["DebateValueAdded"] | null;
        };
        Effect: {
            /** Format: uuid */
            runId: string;
            /** @description Of the step in the journal, and the number of the try. */
            key: string;
            stepId: string;
            /** @enum {string} */
            kind: "httpRequest" | "sendMessage" | "approvalMessage";
            /** @description What it was sent to, e.g. `POST https://host/path`; secrets redacted. */
            target: string;
            /**
             * @description `unknown`: the process died while it was being sent, so nobody knows.
             * @enum {string}
             */
            status: "intended" | "sent" | "failed" | "unknown" | "dry-run";
            idempotencyKey: string;
            /** @description Redacted and shortened. */
            request: unknown;
            /** @description Redacted and shortened; null when there was none. */
            response: unknown;
            /** Format: date-time */
            at: string;
            settledAt: string | null;
        };
        /** @enum {string} */
        EventType: "RunQueued" | "RunStarted" | "RunResumed" | "RunWaiting" | "RunFinished" | "RunCancelled" | "TurnStarted" | "TurnFinished" | "StepStarted" | "StepFinished" | "LLMCallStarted" | "LLMCallFinished" | "ToolInvoked" | "ToolFinished" | "ApprovalRequested" | "ApprovalDecided" | "ScoreRecorded" | "NoteAdded" | "BudgetWarning" | "Error";
        Event: {
            /** Format: uuid */
            id: string;
            /** @description Place within the run: from 1, without gaps, in commit order. */
            seq: number;
            runId: string | null;
            requestId: string;
            /** @description W3C trace id, 32 hex digits. */
            traceId: string;
            type: components["schemas"]["EventType"];
            /** @enum {string} */
            level: "debug" | "info" | "warn" | "error";
            /** @description Which part of the system spoke: server, worker, debate, llm … */
            component: string;
            /** Format: date-time */
            at: string;
            latencyMs: number | null;
            /** @description What belongs to the type; see docs/execution. */
            data: {
                [key: string]: unknown;
            };
            error: {
                code: string;
                message: string;
            } | null;
        };
        NoteDraft: {
            text: string;
            /** @description Who says it, in words for people. */
            by?: string;
        };
        TrendPoint: {
            /** Format: uuid */
            runId: string;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            at: string;
            value: number | null;
            /** @description Sum of harm so far, in standard deviations of the band; null without a band. */
            cusum: number | null;
            isAlarm: boolean;
        };
        TrendBand: {
            /** @description Name of the baseline, or "first N runs". */
            source: string;
            runs: number;
            mean: number;
            sd: number;
            /** @description mean − 2 sd. */
            low: number;
            /** @description mean + 2 sd. */
            high: number;
        };
        Trend: {
            /** Format: uuid */
            scenarioId: string;
            metric: string;
            /** @description Oldest first. */
            points: components["schemas"]["TrendPoint"][];
            /** @description null while there are too few runs to tell. */
            band: components["schemas"]["TrendBand"] | null;
            /** @description An alarm is a cusum above it (h), with allowance k = 0.5. */
            threshold: number;
        };
        StanceMap: {
            /** Format: uuid */
            scenarioId: string;
            runs: number;
            rounds: number;
            rows: {
                speaker: string;
                cells: {
                    round: number;
                    mean: number;
                    min: number;
                    max: number;
                    turns: number;
                }[];
            }[];
        };
        /** @enum {string} */
        SearchKind: "run" | "persona" | "scenario" | "document";
        SearchHit: {
            kind: components["schemas"]["SearchKind"];
            id: string;
            title: string;
            /** @description The words around what was found. */
            excerpt: string;
            /** @description Words of the query in the excerpt: from, to (excluded), in characters. */
            marks: [
                number,
                number
            ][];
            /** @description Of a run: the turn that says it. */
            turn: number | null;
            /** @description Of a document: the passage that says it. */
            chunkId: string | null;
            /** Format: date-time */
            at: string;
        };
        SecretInfo: {
            name: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Whose policy or trigger names it. */
            usedBy: {
                /** @enum {string} */
                type: "tool" | "workflow";
                name: string;
            }[];
        };
        /** @description What this workbench is and how it is set up. Never holds a secret. */
        Settings: {
            /** @description The environment variables of this server. */
            configuration: {
                name: string;
                /** @description null: unset and without a default, or a secret. Of addresses only where they lead. */
                value: string | null;
                isSecret: boolean;
                /** @enum {string} */
                from: "environment" | "default";
            }[];
            storage: {
                /** @description The database is the one that `workbench start` runs. */
                isEmbedded: boolean;
                databaseVersion: string;
                databaseBytes: number;
                appliedMigrations: number;
                /** @description How many this version of the workbench has. */
                knownMigrations: number;
                dataDir: string;
                /** @description Documents, artifacts and large payloads. */
                blobs: {
                    /** @description A folder, or a bucket. */
                    place: string;
                    count: number;
                    bytes: number;
                };
                /** @description On the disk of the data folder; null when unknown. */
                freeBytes: number | null;
            };
            /** @description How passages of documents are compared. */
            embeddings: {
                /** @description `local:lexical` compares words, not meaning; null: passages are found by their words. */
                model: string | null;
                /**
                 * @description What finds the nearest vectors: a scan of all of them, or the database.
                 * @enum {string}
                 */
                index: "exact" | "pgvector";
            };
            versions: {
                workbench: string;
                node: string;
                postgres: string;
            };
            /** @description Workers that live, oldest first. */
            workers: {
                id: string;
                startedAt: string;
                seenAt: string | null;
                state: {
                    host: string;
                    pid: number;
                    version: string;
                    runs: number;
                    concurrency: number;
                    memoryBytes: number;
                    eventLoopLagSeconds: number;
                    /** @default null */
                    sandbox: {
                        /** @enum {string} */
                        level: "runtime" | "limits" | "namespaces";
                        missing: string[];
                        refuses: boolean;
                    } | null;
                } | null;
            }[];
            /** @description Jobs of all kinds together. */
            queue: {
                due: number;
                delayed: number;
                active: number;
                oldestDueSeconds: number | null;
            };
            /** @description Whether spans go to OTEL_EXPORTER_OTLP_ENDPOINT. */
            traces: {
                isOn: boolean;
            };
        };
        ToolCallRecord: {
            /**
             * Format: uuid
             * @description Of the event.
             */
            id: string;
            callId: string;
            runId: string | null;
            /** @description As the caller named it; there need not be such a tool. */
            tool: string;
            /** @description null for a call that was refused before it had any. */
            origin: ("builtin" | "script" | "mcp") | null;
            /**
             * Format: date-time
             * @description When it was finished.
             */
            at: string;
            ok: boolean;
            error: {
                code: string;
                message: string;
            } | null;
            latencyMs: number | null;
            /** @description Redacted. */
            args: unknown;
            /** @description null: no sandbox, the tool belongs to an MCP server. */
            sandbox: ("runtime" | "limits" | "namespaces") | null;
            hosts: {
                host: string;
                port: number;
                /** @description The address that was checked and connected to. */
                address: string;
                requests: number;
                bytesSent: number;
                bytesReceived: number;
            }[];
            files: {
                /** @enum {string} */
                op: "read" | "write" | "list";
                path: string;
                bytes: number;
            }[];
            /** @description Names of those that were used. */
            secrets: string[];
            refused: {
                /** @enum {string} */
                code: "timeout" | "denied_net" | "denied_read" | "denied_write" | "denied_run" | "denied_secret" | "memory" | "output_limit" | "invalid_args" | "failed" | "cancelled" | "disabled" | "needs_approval" | "unknown_tool";
                what: string;
            }[];
            /** @description How its process ended; null when there was none. */
            exit: {
                code: number | null;
                signal: string | null;
            } | null;
            resultBytes: number;
            /** @description What the tool said through `ctx.log`, redacted and capped. */
            log: string[];
            /** @description Who asked for it; null for a person at the tools page. */
            speaker: string | null;
        };
        ToolCallSummary: {
            tool: string;
            calls: number;
            ok: number;
            /** @description Not allowed: `denied_…`, `disabled`, `needs_approval`, `unknown_tool`. */
            refused: number;
            /** @description Whatever else went wrong. */
            failed: number;
            /** @description Median time of a call that was made, refused ones left out. */
            p50Ms: number | null;
            p95Ms: number | null;
            /** Format: date-time */
            lastAt: string;
            /** @description By code, the most frequent first. */
            errors: {
                code: string;
                count: number;
            }[];
        };
        ToolFile: {
            /** @description Ends in .ts, or in .json or .yaml for what GET gave of a tool. */
            name: string;
            content: string;
        };
        ParsedToolFile: {
            /** @description As the file has it, its policy whole. */
            draft: components["schemas"]["ScriptToolDraft"];
            /** @description What of the file is not in it. */
            remarks: string[];
        };
        /** @description What came of one call; the run has the whole story. */
        ToolAnswer: {
            /** Format: uuid */
            runId: string;
            ok: boolean;
            result: unknown;
            error: components["schemas"]["ToolFault"] | null;
            latencyMs: number;
        };
        /** @description A workflow as a write left it. */
        SavedWorkflow: {
            /** Format: uuid */
            id: string;
            name: string;
            description: string;
            /** @description JSON Schema of the object that a start may bring; null: a start brings none. */
            inputs: {
                [key: string]: components["schemas"]["Json"];
            } | null;
            trigger: components["schemas"]["Trigger"];
            steps: components["schemas"]["Step"][];
            /** @description What the policies of http_request and send_message are narrowed to. */
            toolLimits: {
                [key: string]: components["schemas"]["ToolNarrowing"];
            };
            enabled: boolean;
            /** @description Rises with every change, switching on and off included. */
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description Of an enabled cron workflow. */
            nextFireAt: string | null;
            lastRun: {
                /** Format: uuid */
                id: string;
                status: components["schemas"]["RunStatus"];
                /** Format: date-time */
                queuedAt: string;
                finishedAt: string | null;
            } | null;
            /** @description Only when one was made by this call, and never again: sign with it, or send it as a bearer token. */
            webhookSecret?: string;
        };
        /** @description Told once. */
        WebhookSecret: {
            webhookSecret: string;
        };
        WorkflowFault: {
            /** @description e.g. "steps.0.then.1.url"; "" is the whole. */
            path: string;
            message: string;
        };
        YamlFault: {
            /** @description e.g. "steps.0.then.1.url"; "" is the whole. */
            path: string;
            message: string;
            /** @description From 1; null: of the text as a whole. */
            line: number | null;
            /** @description From 1. */
            column: number | null;
        };
        /** @description A workflow as a file, comments included. */
        WorkflowYaml: {
            yaml: string;
            version: number;
        };
        /** @description The draft is null when the text does not have the shape of a workflow; faults say what keeps it from being saved. */
        ParsedWorkflow: {
            draft: components["schemas"]["WorkflowDraft"] | null;
            faults: components["schemas"]["YamlFault"][];
        };
        AppliedWorkflow: {
            /** @enum {string} */
            action: "created" | "updated" | "unchanged";
            workflow: components["schemas"]["Workflow"];
            /** @description Only when one was made by this call, and never again: sign with it, or send it as a bearer token. */
            webhookSecret?: string;
        };
        StepField: {
            /** @description Key within the step. */
            name: string;
            label: string;
            /**
             * @description `duration` is milliseconds.
             * @enum {string}
             */
            kind: "expression" | "template" | "json" | "pairs" | "steps" | "debate" | "text" | "names" | "number" | "duration" | "choice" | "notify";
            required: boolean;
            choices?: string[];
            /** @description Of `steps`: they run for each of many items, and nothing outside of them sees what they gave. */
            isPerItem?: boolean;
            multiline?: boolean;
            /** @description `{{ secrets.NAME }}` may stand in it. */
            takesSecrets?: boolean;
            placeholder?: string;
            help?: string;
            /** @description Used when left out. */
            default?: unknown;
        };
        StepTypeInfo: {
            type: string;
            title: string;
            description: string;
            fields: components["schemas"]["StepField"][];
            /** @description A dry run says what it would do instead of doing it. */
            actsOutside: boolean;
        };
        WorkflowStart: {
            /** @description Checked against the workflow's `inputs`; their defaults fill in what is left out. */
            inputs?: {
                [key: string]: components["schemas"]["Json"];
            };
            /** @description What expressions see as `trigger.body`. */
            body?: components["schemas"]["Json"];
        };
        DryRunStart: {
            /** @description Checked against the workflow's `inputs`; their defaults fill in what is left out. */
            inputs?: {
                [key: string]: components["schemas"]["Json"];
            };
            /** @description What the workflow's own trigger would bring. */
            trigger?: {
                body?: components["schemas"]["Json"];
                headers?: {
                    [key: string]: string;
                };
                /** @description The run that ended, of a runCompleted trigger. */
                run?: {
                    [key: string]: components["schemas"]["Json"];
                };
            };
            /** @description By step id: what a step that acts outside would give. */
            outputs?: {
                [key: string]: components["schemas"]["Json"];
            };
            /** @description A run of this workflow, or its last completed one, whose steps gave outputs to use again. */
            outputsFrom?: "last" | string;
        };
    };
    responses: {
        /** @description Nothing has this address */
        404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not go with the present state: a stale version, something in use, a run that has ended, a used key */
        409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something in it breaks a rule; `errors` names each field */
        422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        name: string;
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHealthz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Metrics */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonas: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description Text to look for, without regard to case. */
                q?: string;
                /** @description Personas that have all of these. */
                tag?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Persona"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPersonas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Ada",
                 *       "description": "Asks how we would know.",
                 *       "instructions": "You reason from evidence, and say what would change your mind.",
                 *       "tags": [
                 *         "engineer"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PersonaDraftInput"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persona"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonasTags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TagCount"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonasId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persona"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putPersonasId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @description The system prompt that makes a model speak as this persona. */
                    instructions: string;
                    /**
                     * @description Overrides the scenario and the default; null takes theirs.
                     * @default null
                     */
                    model?: string | null;
                    /** @default null */
                    temperature?: number | null;
                    /** @default null */
                    maxOutputTokens?: number | null;
                    /** @default [] */
                    tools?: string[];
                    /**
                     * @description By tool, what its policy is narrowed to; nothing gets wider.
                     * @default {}
                     */
                    toolLimits?: {
                        [key: string]: components["schemas"]["ToolNarrowing"];
                    };
                    /** @default [] */
                    tags?: string[];
                    metadata?: components["schemas"]["Metadata"];
                    version: number;
                    id?: unknown;
                    createdAt?: unknown;
                    updatedAt?: unknown;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Persona"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePersonasId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonasIdVersions: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonaVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenarios: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description Text to look for, without regard to case. */
                q?: string;
                format?: components["schemas"]["Format"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Scenario"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScenarioDraftInput"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putScenariosId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    topic: string;
                    /** @default  */
                    context?: string;
                    format: components["schemas"]["Format"];
                    /**
                     * @description Parameters of the format; see GET /formats. Unknown ones are refused.
                     * @default {}
                     */
                    formatOptions?: {
                        [key: string]: components["schemas"]["Json"];
                    };
                    participants: components["schemas"]["Participant"][];
                    /** @description The format's own default when left out. */
                    rounds?: number;
                    /** @default null */
                    moderatorId?: string | null;
                    /** @default null */
                    judgeId?: string | null;
                    /** @default null */
                    model?: string | null;
                    /** @default 1024 */
                    maxOutputTokens?: number;
                    /** @default [] */
                    tools?: string[];
                    /**
                     * @description By tool, what its policy is narrowed to; nothing gets wider.
                     * @default {}
                     */
                    toolLimits?: {
                        [key: string]: components["schemas"]["ToolNarrowing"];
                    };
                    /** @default [] */
                    collections?: string[];
                    /** @default [] */
                    rubric?: {
                        name: string;
                        description: string;
                        weight: number;
                    }[];
                    budget?: components["schemas"]["Budget"];
                    judging?: components["schemas"]["Judging"];
                    /**
                     * @description Everybody votes in private before and after the debate: 2n more calls, seen by nobody.
                     * @default false
                     */
                    privateVotes?: boolean;
                    /**
                     * @description The answer that is known to be right, for measuring; no prompt ever shows it.
                     * @default null
                     */
                    referenceAnswer?: string | null;
                    /**
                     * @description null: as many turns whole as the smallest context of the debate's models has room for.
                     * @default null
                     */
                    window?: components["schemas"]["TranscriptWindow"] | null;
                    metadata?: components["schemas"]["Metadata"];
                    version: number;
                    id?: unknown;
                    createdAt?: unknown;
                    updatedAt?: unknown;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteScenariosId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosIdVersions: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScenarioVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonasExport: {
        parameters: {
            query?: {
                ids?: string[];
                /** @description Text to look for, without regard to case. */
                q?: string;
                /** @description Personas that have all of these. */
                tag?: string[];
                /** @description Of the file. */
                format?: "yaml";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                    "application/json": string;
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPersonasIdExport: {
        parameters: {
            query?: {
                /** @description yaml comes back to the letter; card is a character card V2 as JSON for other programs. */
                format?: "yaml" | "card";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                    "application/json": string;
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosExport: {
        parameters: {
            query?: {
                ids?: string[];
                /** @description Text to look for, without regard to case. */
                q?: string;
                debateFormat?: components["schemas"]["Format"];
                /** @description Of the file. */
                format?: "yaml";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                    "application/json": string;
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosIdExport: {
        parameters: {
            query?: {
                format?: "yaml";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                    "application/json": string;
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "files": [
                 *         {
                 *           "name": "personas.json",
                 *           "content": "[{\"name\": \"Grace\", \"instructions\": \"You ask what it costs.\"}]"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportRequest"];
                "multipart/form-data": components["schemas"]["ImportRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFormats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FormatDescription"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Model"][];
                        nextCursor: string | null;
                        defaultModel: string;
                        providers: components["schemas"]["ModelProvider"][];
                        /** @description Where prices come from, and of which day they are. */
                        prices: {
                            source: string;
                            version: string;
                            /** Format: date */
                            date: string;
                        };
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDebatesEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "Should we work four days a week?",
                 *       "format": "panel",
                 *       "rounds": 2,
                 *       "participants": [
                 *         {
                 *           "name": "Ada",
                 *           "instructions": "You reason from evidence."
                 *         },
                 *         {
                 *           "name": "Grace",
                 *           "instructions": "You ask who pays."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DebateRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Estimate"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDebatesRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "Should we work four days a week?",
                 *       "format": "panel",
                 *       "rounds": 2,
                 *       "participants": [
                 *         {
                 *           "name": "Ada",
                 *           "instructions": "You reason from evidence."
                 *         },
                 *         {
                 *           "name": "Grace",
                 *           "instructions": "You ask who pays."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DebateRequest"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                        /** @enum {string} */
                        status: "queued";
                    };
                };
            };
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuns: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description Any of these. */
                kind?: components["schemas"]["RunKind"][];
                /** @description Any of these. */
                status?: components["schemas"]["RunStatus"][];
                scenarioId?: string;
                workflowId?: string;
                /** @description Text to look for, without regard to case. */
                q?: string;
                /** @description Queued at or after. */
                from?: string;
                /** @description Queued before. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RunSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRunsIdCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRunsIdRetry: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRunsIdFork: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForkRequest"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsIdBaseline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebateBaselines"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRunsIdBaseline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DebateBaselineStart"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRunsIdTurn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonTurnRequest"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenTurn"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRunsIdNotes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteDraft"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DebateNote"];
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsIdEvents: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description Events after this seq. */
                cursor?: string;
            };
            header?: {
                /** @description Of a stream: the seq of the last event that was read; it goes on after it. */
                "Last-Event-ID"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Event"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvents: {
        parameters: {
            query?: {
                /** @description Only events of these types. */
                type?: components["schemas"]["EventType"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Messages whose `event` is the type and whose `data` is an Event as JSON, and a comment every 15 seconds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsCompare: {
        parameters: {
            query: {
                /** @description What is compared with, e.g. the earlier run. */
                a: string;
                /** @description What is judged, e.g. the later run. */
                b: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosIdCompareLatest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsIdScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Score"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsIdScorePeers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScoredRun"][];
                    };
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScoreMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["MetricDescription"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScoresRescore: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @description Only its runs; left out: all of them.
                     */
                    scenarioId?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        rescored: number;
                        /** @description Scores that are still missing or old, counted up to 1000: ask again. */
                        left: number;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsIdArtifacts: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Artifact"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRunsIdArtifacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    format: "md" | "json" | "csv";
                };
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Artifact"];
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getArtifactsId: {
        parameters: {
            query?: {
                /** @description Named: as a download, whatever it is. */
                download?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The file */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsIdExport: {
        parameters: {
            query: {
                format: "md" | "json" | "csv";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                    "application/json": string;
                    "text/csv": string;
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTools: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Tool"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postTools: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScriptToolDraftInput"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postToolsParse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolFile"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParsedToolFile"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToolsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putToolsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The one in the address; a tool keeps its name. */
                    name?: string;
                    /** @description What models are told of it. */
                    description: string;
                    /**
                     * @description JSON Schema (draft 2020-12 or 7) of type object.
                     * @default {
                     *       "type": "object",
                     *       "properties": {}
                     *     }
                     */
                    inputSchema?: {
                        [key: string]: unknown;
                    };
                    /** @description An ES module in TypeScript: `export default async (args, ctx) => result`. */
                    source: string;
                    policy?: components["schemas"]["ToolPolicyDraftInput"];
                    origin?: unknown;
                    server?: unknown;
                    isSandboxed?: unknown;
                    updatedAt?: unknown;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tool"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteToolsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToolsNamePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolPolicy"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putToolsNamePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToolPolicyDraftInput"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolPolicy"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postToolsNameInvoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description As the input schema of the tool wants them.
                     * @default {}
                     */
                    args?: unknown;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToolAnswer"];
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToolCalls: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description As callers named it. */
                tool?: string;
                /** @description Calls that succeeded, or those that did not. */
                ok?: "true" | "false";
                /** @description Calls that failed with this. */
                code?: "timeout" | "denied_net" | "denied_read" | "denied_write" | "denied_run" | "denied_secret" | "memory" | "output_limit" | "invalid_args" | "failed" | "cancelled" | "disabled" | "needs_approval" | "unknown_tool";
                runId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ToolCallRecord"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToolCallsSummary: {
        parameters: {
            query?: {
                /** @description How far back; 7 when left out. */
                days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ToolCallSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSecrets: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SecretInfo"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSecretsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
                };
            };
        };
        responses: {
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSecretsName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApprovals: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description Any of these. */
                status?: ("pending" | "approved" | "rejected" | "expired")[];
                runId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Approval"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getApprovalsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postApprovalsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDecision"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflows: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description Text to look for, without regard to case. */
                q?: string;
                enabled?: boolean;
                trigger?: "manual" | "cron" | "webhook" | "runCompleted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Workflow"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Question of the week",
                 *       "trigger": {
                 *         "type": "cron",
                 *         "schedule": "0 9 * * 1",
                 *         "timezone": "Europe/Berlin"
                 *       },
                 *       "steps": [
                 *         {
                 *           "id": "debate",
                 *           "type": "runDebate",
                 *           "request": {
                 *             "topic": "Should we work four days a week?",
                 *             "format": "panel",
                 *             "rounds": 2,
                 *             "participants": [
                 *               {
                 *                 "name": "Ada",
                 *                 "instructions": "You reason from evidence."
                 *               },
                 *               {
                 *                 "name": "Grace",
                 *                 "instructions": "You ask who pays."
                 *               }
                 *             ]
                 *           }
                 *         },
                 *         {
                 *           "id": "tell",
                 *           "type": "sendMessage",
                 *           "channel": "log",
                 *           "text": "{{ steps.debate.output.verdict.decision }}"
                 *         }
                 *       ],
                 *       "enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["WorkflowDraftInput"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedWorkflow"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflowsStepTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StepTypeInfo"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putWorkflowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    description?: string;
                    /**
                     * @description JSON Schema of the object that a start may bring; null: a start brings none.
                     * @default null
                     */
                    inputs?: {
                        [key: string]: components["schemas"]["Json"];
                    } | null;
                    trigger: components["schemas"]["TriggerInput"];
                    steps: components["schemas"]["Step"][];
                    /**
                     * @description What the policies of http_request and send_message are narrowed to.
                     * @default {}
                     */
                    toolLimits?: {
                        [key: string]: components["schemas"]["ToolNarrowing"];
                    };
                    /**
                     * @description Whether its trigger starts it.
                     * @default true
                     */
                    enabled?: boolean;
                    version: number;
                    id?: unknown;
                    createdAt?: unknown;
                    updatedAt?: unknown;
                    nextFireAt?: unknown;
                    lastRun?: unknown;
                    webhookSecret?: unknown;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedWorkflow"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWorkflowsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflowsIdVersions: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WorkflowVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflowsIdRuns: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RunSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsIdEnable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsIdDisable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workflow"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsIdWebhookSecret: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecret"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSchemasWorkflowJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorkflowsIdYaml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowYaml"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putWorkflowsIdYaml: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowYaml"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedWorkflow"];
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsApply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    yaml: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedWorkflow"];
                };
            };
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedWorkflow"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsParse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    yaml: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParsedWorkflow"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsFormat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description A WorkflowDraft, half-written as it may be. */
                    draft: {
                        [key: string]: unknown;
                    };
                    yaml?: string;
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        yaml: string;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "draft": {
                 *         "name": "Sum",
                 *         "trigger": {
                 *           "type": "manual"
                 *         },
                 *         "steps": [
                 *           {
                 *             "id": "sum",
                 *             "type": "transform",
                 *             "expression": "1 + 1"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @description A WorkflowDraft, half-written as it may be. */
                    draft: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        faults: components["schemas"]["WorkflowFault"][];
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsIdRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowStart"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsIdDryRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRunStart"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWorkflowsIdTrigger: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Json"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRunsIdEffects: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Effect"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecords: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                collection?: string;
                /** @description Text to look for in keys and values, without regard to case. */
                q?: string;
                runId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Record"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordCollection"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRecordsExport: {
        parameters: {
            query?: {
                collection?: string;
                /** @description Text to look for in keys and values, without regard to case. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExpressionsEvaluate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "expression": "$sum([1, 2, 3])"
                 *     }
                 */
                "application/json": components["schemas"]["Evaluation"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evaluated"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosIdScores: {
        parameters: {
            query?: {
                /** @description How many; 50 when left out. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScoredRun"][];
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosIdTrend: {
        parameters: {
            query: {
                /** @description A name of GET /score-metrics. */
                metric: string;
                /** @description How many runs, from the last; 100 when left out. */
                limit?: number;
                baseline?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trend"];
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosIdStances: {
        parameters: {
            query?: {
                /** @description How many runs, from the last; 20 when left out. */
                runs?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StanceMap"];
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getScenariosIdBaselines: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Baseline"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postScenariosIdBaselines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BaselineDraftInput"];
            };
        };
        responses: {
            /** @description It was created */
            201: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Baseline"];
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDashboard: {
        parameters: {
            query?: {
                /** @description Whole hours, rounded out; 30 days before `to` when left out. */
                from?: string;
                /** @description Whole hours, rounded out; now when left out. */
                to?: string;
                scenarioId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExperiments: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                scenarioId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExperimentSummary"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExperiments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperimentRequest"];
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        experimentId: string;
                    };
                };
            };
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExperimentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Experiment"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExperimentsIdCancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        experimentId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExperimentsIdResume: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        experimentId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExperimentsIdExtend: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        experimentId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExperimentsIdReport: {
        parameters: {
            query: {
                format: "md" | "junit";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                    "application/xml": string;
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocuments: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                collection?: string;
                tag?: string;
                /** @description Any of these. */
                status?: ("queued" | "ingesting" | "ready" | "failed")[];
                /** @description Text to look for in titles, without regard to case; or an id. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Document"][];
                        nextCursor: string | null;
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocuments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description Its name becomes the title.
                     */
                    file: string;
                    /**
                     * @description Where debates look for it; "default" when left out.
                     * @default default
                     */
                    collection?: string;
                    /** @description Repeated, or separated by commas. */
                    tags?: string[];
                };
            };
        };
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedDocument"];
                };
            };
            409: components["responses"]["409"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsCollections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentCollection"][];
                    };
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsChunksChunkId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                chunkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentChunk"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            404: components["responses"]["404"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDocumentsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsIdChunks: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description Text to look for, without regard to case. */
                q?: string;
                /** @description The `ordinal` to begin at; 0 when left out. */
                from?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentChunk"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsIdUses: {
        parameters: {
            query?: {
                /** @description Items on a page; 50 when left out. */
                limit?: number;
                /** @description The `nextCursor` of the page before, with the same filters. */
                cursor?: string;
                /** @description Of this passage alone. */
                chunkId?: string;
                /** @description Words to look for in the passages. */
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DocumentUse"][];
                        nextCursor: string | null;
                    };
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDocumentsIdIngest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key with the same body gives the first answer again, for 24 hours; with another body 409. 4xx answers are not kept. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was taken up and goes on */
            202: {
                headers: {
                    /** @description Address of what was created or started, relative to this server */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        runId: string;
                    };
                };
            };
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsSearch: {
        parameters: {
            query: {
                /** @description Text to look for, without regard to case. */
                q: string;
                /** @description Passages; 10 when left out. */
                limit?: number;
                /** @description Any of these; in all when left out. */
                collection?: string[];
                /** @description All of these. */
                tag?: string[];
                /** @description What ranks them; "both" when left out. */
                by?: "text" | "vectors" | "both";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentsSearched"];
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDocumentsIdFile: {
        parameters: {
            query?: {
                /** @description Named: as a download, whatever it is. */
                download?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description The file */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSearch: {
        parameters: {
            query: {
                /** @description Words, in any order and without regard to case; the last one may be the beginning of one. */
                q: string;
                /** @description Any of these; all when left out. */
                kinds?: components["schemas"]["SearchKind"][];
                /** @description Of each kind; 5 when left out. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHit"][];
                    };
                };
            };
            422: components["responses"]["422"];
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description A problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
