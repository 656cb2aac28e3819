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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        get: {
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
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
                /** @description Default Response */
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
        put?: never;
        /** Create a persona */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PersonaDraftInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Persona"];
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Persona"];
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
        /** Replace a persona */
        put: {
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
                        version: number;
                        id?: unknown;
                        createdAt?: unknown;
                        updatedAt?: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Persona"];
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
        post?: never;
        /** Delete a persona */
        delete: {
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
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
                /** @description Default Response */
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
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
                /** @description Default Response */
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
        put?: never;
        /** Create a scenario */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scenario"];
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scenario"];
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
        /** Replace a scenario */
        put: {
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
                        version: number;
                        id?: unknown;
                        createdAt?: unknown;
                        updatedAt?: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Scenario"];
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
        post?: never;
        /** Delete a scenario */
        delete: {
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
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
                /** @description Default Response */
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
         * @description JSON as below, or multipart/form-data with the files in fields named "files".
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportRequest"];
                    "multipart/form-data": components["schemas"]["ImportRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportResult"];
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DebateRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Estimate"];
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
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DebateRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
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
                /** @description Default Response */
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Run"];
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
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            runId: string;
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
        post: {
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
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            runId: string;
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
        post: {
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
                    "application/json": components["schemas"]["ForkRequest"];
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            runId: string;
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
         * @description The stream begins with the first event or after `Last-Event-ID`, and ends after the last one. 204 when the reader already has everything of a run that has ended.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description Events after this seq. */
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
                /** @description Default Response */
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
        get: {
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comparison"];
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comparison"];
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
        put?: never;
        post?: never;
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
        /** Files that a run left behind */
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
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
                /** @description Default Response */
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
        put?: never;
        post?: never;
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
        /** The bytes of an artifact */
        get: {
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
        get: {
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        put?: never;
        /** Create a script tool */
        post: {
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
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Tool"];
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
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ParsedToolFile"];
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Tool"];
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
        /** Replace a script tool, its policy included */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Tool"];
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
        post?: never;
        /** Delete a script tool that nobody uses */
        delete: {
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ToolPolicy"];
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
        /** Say what a tool may touch; in force from the next call on */
        put: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ToolPolicy"];
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
        post: {
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
                        /**
                         * @description As the input schema of the tool wants them.
                         * @default {}
                         */
                        args?: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ToolAnswer"];
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
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
                /** @description Default Response */
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
        get: {
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
                /** @description Default Response */
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        put: {
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
        post?: never;
        /** Delete a secret that no policy names */
        delete: {
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
        get: {
            parameters: {
                query?: {
                    /** @description Items on a page; 50 when left out. */
                    limit?: number;
                    /** @description The `nextCursor` of the page before. */
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
                /** @description Default Response */
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
        get: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Approval"];
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
        put?: never;
        /**
         * Decide; the run that waits goes on
         * @description 409 when it was decided, has expired, or its run has ended.
         */
        post: {
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
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Approval"];
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
        };
        Json: unknown;
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
        Format: "single" | "panel" | "oxford";
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
             * @description Who speaks; a language model by default.
             * @constant
             */
            kind?: "model";
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
             * @description Who speaks; a language model by default.
             * @constant
             */
            kind?: "model";
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
            seed: number;
            /** @description What calls cost, by model, as of the start; null where unknown. Runs from before prices were kept lack it. */
            prices?: {
                [key: string]: components["schemas"]["ModelPrice"] | null;
            };
        };
        Citation: {
            marker: string;
            documentId: string | null;
            chunkId: string | null;
        } & {
            [key: string]: unknown;
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
            /** @description How many turns, from the first, its prompt quoted; null when that is not known. */
            visibleTurns: number | null;
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
            toolCalls: components["schemas"]["ToolCall"][];
            citations: components["schemas"]["Citation"][];
        };
        AuxiliaryCall: {
            /** @description The step key in the journal. */
            key: string;
            /** @enum {string} */
            role: "moderator" | "judge" | "selector" | "audience" | "poll";
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
        };
        Verdict: {
            decision: string;
            rationale: string;
            /** @description e.g. "judge", "moderator", "vote", "selector", "speaker". */
            decidedBy: string;
            votes: components["schemas"]["Json"];
            dissent: {
                personaId: string | null;
                text: string;
            }[];
            scores: components["schemas"]["Json"];
        };
        DebateResult: {
            turns: components["schemas"]["Turn"][];
            /** @description Calls that are no turns, in order. */
            calls: components["schemas"]["AuxiliaryCall"][];
            verdict: components["schemas"]["Verdict"] | null;
            stopReason: ("fixed" | "consensus" | "judge" | "stability" | "budget" | "cancelled" | "error") | null;
            /** @description True when any of it was written by a simulated model. */
            simulated: boolean;
        };
        /** @enum {string} */
        RunKind: "debate" | "workflow" | "ingest" | "tool";
        /** @enum {string} */
        RunStatus: "queued" | "running" | "waiting" | "completed" | "failed" | "cancelled";
        RunError: {
            /** @enum {string} */
            code: "model_auth" | "model_bad_request" | "model_unavailable" | "model_rate_limited" | "budget" | "worker_lost" | "step_failed" | "approval_rejected" | "approval_expired" | "timeout" | "cancelled" | "internal";
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
            error: components["schemas"]["RunError"] | null;
            /** @description What started it: {type: "api"|"fork"|"import"|…, id}. */
            trigger: {
                type: string;
                id: string | null;
            };
            /** @description The frozen snapshot the run works on; for a debate a DebateInput. */
            input: unknown;
            /** @description Grows while the run goes on and is kept on failure; for a debate a DebateResult. */
            output: unknown;
            waitingFor: components["schemas"]["WaitingFor"] | null;
            /** @description Number of the newest event that this answer contains: stream after it and miss nothing. */
            lastSeq: number;
            /** @description What resumes took from the journal instead of buying it again. */
            savedByResume: components["schemas"]["Usage"];
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
            /** @description What the ids in these files stand for here; hand it on when an import takes several requests. */
            references: components["schemas"]["ImportReferences"];
        };
        ImportRequest: {
            files: {
                /** @description Its ending says how to read it: .json, .yaml, .yml, .csv, .ts (a script tool); a folder personas, scenarios, runs or tools what it holds. */
                name: string;
                content: string;
            }[];
            /** @description From the answers to earlier requests of the same import. */
            references?: components["schemas"]["ImportReferences"];
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
            /** @description What the runs list shows; the topic when left out. */
            title?: string;
            seed?: number;
        };
        ForkRequest: {
            /** @description The first turn that is spoken anew; those before it are shared. */
            atTurn: number;
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
            };
        };
        Estimate: {
            calls: number;
            inputTokens: number;
            outputTokens: number;
            costUsd: number | null;
            /** @description The one model, or the one that most calls go to. */
            model: string;
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
        Artifact: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            runId: string;
            name: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            /** Format: date-time */
            createdAt: string;
        };
        ComparedMetric: {
            /**
             * @description The last one is the median time that a turn took.
             * @enum {string}
             */
            name: "durationMs" | "calls" | "inputTokens" | "outputTokens" | "costUsd" | "turns" | "refusals" | "turnLatencyP50Ms";
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
        /** @enum {string} */
        EventType: "RunQueued" | "RunStarted" | "RunResumed" | "RunWaiting" | "RunFinished" | "RunCancelled" | "TurnStarted" | "TurnFinished" | "StepStarted" | "StepFinished" | "LLMCallStarted" | "LLMCallFinished" | "ToolInvoked" | "ToolFinished" | "ApprovalRequested" | "ApprovalDecided" | "ScoreRecorded" | "Error";
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
                /** @description On the disk of the data folder; null when unknown. */
                freeBytes: number | null;
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
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
