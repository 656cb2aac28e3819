SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA drizzle;
CREATE SCHEMA pgboss;
CREATE TYPE pgboss.job_state AS ENUM (
    'created',
    'retry',
    'active',
    'completed',
    'cancelled',
    'failed'
);
CREATE FUNCTION pgboss.create_queue(queue_name text, options jsonb) RETURNS void
    LANGUAGE plpgsql
    AS $_$
    DECLARE
      tablename varchar := CASE WHEN options->>'partition' = 'true'
                            THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                            ELSE 'job_common'
                            END;
      queue_created_on timestamptz;
    BEGIN
      WITH q as (
        INSERT INTO pgboss.queue (
          name,
          policy,
          retry_limit,
          retry_delay,
          retry_backoff,
          retry_delay_max,
          expire_seconds,
          retention_seconds,
          deletion_seconds,
          warning_queued,
          dead_letter,
          partition,
          table_name,
          heartbeat_seconds,
          notify,
          created_on,
          updated_on
        )
        VALUES (
          queue_name,
          options->>'policy',
          COALESCE((options->>'retryLimit')::int, 2),
          COALESCE((options->>'retryDelay')::int, 0),
          COALESCE((options->>'retryBackoff')::bool, false),
          (options->>'retryDelayMax')::int,
          COALESCE((options->>'expireInSeconds')::int, 900),
          COALESCE((options->>'retentionSeconds')::int, 1209600),
          COALESCE((options->>'deleteAfterSeconds')::int, 604800),
          COALESCE((options->>'warningQueueSize')::int, 0),
          options->>'deadLetter',
          COALESCE((options->>'partition')::bool, false),
          tablename,
          (options->>'heartbeatSeconds')::int,
          COALESCE((options->>'notify')::bool, false),
          pgboss.job_now(),
          pgboss.job_now()
        )
        ON CONFLICT DO NOTHING
        RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;
      IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
        RETURN;
      END IF;
      EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', tablename);
      EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i11 ON pgboss.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON pgboss.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i7 ON pgboss.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i9 ON pgboss.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i12 ON pgboss.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i13 ON pgboss.job (name, singleton_key) WHERE state = 'created' AND upsert_by_key$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i14 ON pgboss.job (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed')$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i15 ON pgboss.job (name, created_on)$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i16 ON pgboss.job (name, completed_on) WHERE completed_on IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i17 ON pgboss.job (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL$cmd$, tablename);
      IF options->>'policy' = 'short' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
      ELSIF options->>'policy' = 'singleton' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
      ELSIF options->>'policy' = 'stately' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON pgboss.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
      ELSIF options->>'policy' = 'exclusive' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
      ELSIF options->>'policy' = 'key_strict_fifo' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON pgboss.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i10 ON pgboss.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
      END IF;
      EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
      EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', tablename, queue_name);
    END;
    $_$;
CREATE FUNCTION pgboss.delete_queue(queue_name text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      v_table varchar;
      v_partition bool;
    BEGIN
      
      SELECT table_name, partition
      FROM pgboss.queue
      WHERE name = queue_name
      INTO v_table, v_partition;
      IF v_partition THEN
        EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', v_table);
      ELSE
        EXECUTE format('DELETE FROM pgboss.%I WHERE name = %L', v_table, queue_name);
      END IF;
    
      DELETE FROM pgboss.queue WHERE name = queue_name;
    END;
    $$;
CREATE FUNCTION pgboss.job_now() RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
      SELECT pg_catalog.now();
    $$;
CREATE FUNCTION pgboss.job_table_format(command text, table_name text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
      SELECT format(
        regexp_replace(
          regexp_replace(command, '\.job\y', '.%1$I', 'g'),
          '\yjob_i(\d+)', '%1$s_i\1', 'g'
        ),
        table_name
      );
    $_$;
CREATE FUNCTION pgboss.job_table_run(command text, tbl_name text DEFAULT NULL::text, queue_name text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    DECLARE
      tbl RECORD;
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM pgboss.queue WHERE name = queue_name;
      END IF;
      IF tbl_name IS NOT NULL THEN
        EXECUTE pgboss.job_table_format(command, tbl_name);
        RETURN;
      END IF;
      EXECUTE pgboss.job_table_format(command, 'job_common');
      FOR tbl IN SELECT table_name FROM pgboss.queue WHERE partition = true
      LOOP
        EXECUTE pgboss.job_table_format(command, tbl.table_name);
      END LOOP;
    END;
    $$;
CREATE FUNCTION pgboss.job_table_run_async(command_name text, version integer, command text, tbl_name text DEFAULT NULL::text, queue_name text DEFAULT NULL::text) RETURNS void
    LANGUAGE plpgsql
    AS $$
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM pgboss.queue WHERE name = queue_name;
      END IF;
      IF tbl_name IS NOT NULL THEN
        INSERT INTO pgboss.bam (name, version, status, queue, table_name, command)
        VALUES (
          command_name,
          version,
          'pending',
          queue_name,
          tbl_name,
          pgboss.job_table_format(command, tbl_name)
        );
        RETURN;
      END IF;
      INSERT INTO pgboss.bam (name, version, status, queue, table_name, command)
      SELECT
        command_name,
        version,
        'pending',
        NULL,
        'job_common',
        pgboss.job_table_format(command, 'job_common')
      UNION ALL
      SELECT
        command_name,
        version,
        'pending',
        queue.name,
        queue.table_name,
        pgboss.job_table_format(command, queue.table_name)
      FROM pgboss.queue
      WHERE partition = true;
    END;
    $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE drizzle.__drizzle_migrations (
    id integer NOT NULL,
    hash text NOT NULL,
    created_at bigint
);
CREATE SEQUENCE drizzle.__drizzle_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE drizzle.__drizzle_migrations_id_seq OWNED BY drizzle.__drizzle_migrations.id;
CREATE TABLE pgboss.bam (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    version integer NOT NULL,
    status text DEFAULT 'pending'::text NOT NULL,
    queue text,
    table_name text NOT NULL,
    command text NOT NULL,
    error text,
    created_on timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone
);
CREATE TABLE pgboss.instance (
    id uuid NOT NULL,
    name text,
    host text NOT NULL,
    pid integer NOT NULL,
    version text NOT NULL,
    node_version text NOT NULL,
    application_name text,
    heartbeat_seconds integer NOT NULL,
    supervise boolean NOT NULL,
    schedule boolean NOT NULL,
    migrate boolean NOT NULL,
    persist_queue_stats boolean NOT NULL,
    persist_warnings boolean NOT NULL,
    pool_max integer,
    pool_total integer,
    pool_idle integer,
    pool_waiting integer,
    workers jsonb DEFAULT '[]'::jsonb NOT NULL,
    metrics jsonb,
    config jsonb DEFAULT '{}'::jsonb NOT NULL,
    crash_restarts integer DEFAULT 0 NOT NULL,
    crash_restarts_since timestamp with time zone,
    started_on timestamp with time zone DEFAULT now() NOT NULL,
    heartbeat_on timestamp with time zone DEFAULT now() NOT NULL,
    stopped_on timestamp with time zone
);
CREATE TABLE pgboss.job (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    retry_delay_max integer,
    expire_seconds integer DEFAULT 900 NOT NULL,
    deletion_seconds integer DEFAULT 604800 NOT NULL,
    singleton_key text,
    singleton_on timestamp without time zone,
    group_id text,
    group_tier text,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '336:00:00'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    heartbeat_on timestamp with time zone,
    heartbeat_seconds integer,
    blocked boolean DEFAULT false NOT NULL,
    blocking boolean DEFAULT false NOT NULL,
    pending_dependencies integer DEFAULT 0 NOT NULL,
    source_name text,
    source_id uuid,
    source_created_on timestamp with time zone,
    source_retry_count integer,
    source_output jsonb,
    source_root_id uuid,
    trace_context jsonb,
    upsert_by_key boolean
)
PARTITION BY LIST (name);
CREATE TABLE pgboss.job_common (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    data jsonb,
    state pgboss.job_state DEFAULT 'created'::pgboss.job_state NOT NULL,
    retry_limit integer DEFAULT 2 NOT NULL,
    retry_count integer DEFAULT 0 NOT NULL,
    retry_delay integer DEFAULT 0 NOT NULL,
    retry_backoff boolean DEFAULT false NOT NULL,
    retry_delay_max integer,
    expire_seconds integer DEFAULT 900 NOT NULL,
    deletion_seconds integer DEFAULT 604800 NOT NULL,
    singleton_key text,
    singleton_on timestamp without time zone,
    group_id text,
    group_tier text,
    start_after timestamp with time zone DEFAULT now() NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    started_on timestamp with time zone,
    completed_on timestamp with time zone,
    keep_until timestamp with time zone DEFAULT (now() + '336:00:00'::interval) NOT NULL,
    output jsonb,
    dead_letter text,
    policy text,
    heartbeat_on timestamp with time zone,
    heartbeat_seconds integer,
    blocked boolean DEFAULT false NOT NULL,
    blocking boolean DEFAULT false NOT NULL,
    pending_dependencies integer DEFAULT 0 NOT NULL,
    source_name text,
    source_id uuid,
    source_created_on timestamp with time zone,
    source_retry_count integer,
    source_output jsonb,
    source_root_id uuid,
    trace_context jsonb,
    upsert_by_key boolean,
    CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK ((NOT ((policy = 'key_strict_fifo'::text) AND (singleton_key IS NULL))))
);
CREATE TABLE pgboss.job_dependency (
    child_name text NOT NULL,
    child_id uuid NOT NULL,
    parent_name text NOT NULL,
    parent_id uuid NOT NULL
);
CREATE TABLE pgboss.queue (
    name text NOT NULL,
    policy text NOT NULL,
    retry_limit integer NOT NULL,
    retry_delay integer NOT NULL,
    retry_backoff boolean NOT NULL,
    retry_delay_max integer,
    expire_seconds integer NOT NULL,
    retention_seconds integer NOT NULL,
    deletion_seconds integer NOT NULL,
    dead_letter text,
    partition boolean NOT NULL,
    table_name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    blocked_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    warning_queued integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    retained_count integer,
    retained_on timestamp with time zone,
    created_delta integer DEFAULT 0 NOT NULL,
    completed_delta integer DEFAULT 0 NOT NULL,
    failed_delta integer DEFAULT 0 NOT NULL,
    delta_on timestamp with time zone,
    delta_seconds integer,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    ready_history integer[] DEFAULT '{}'::integer[] NOT NULL,
    heartbeat_seconds integer,
    notify boolean DEFAULT false NOT NULL,
    singletons_active text[],
    monitor_claim_on timestamp with time zone,
    monitor_on timestamp with time zone,
    maintain_on timestamp with time zone,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT queue_check CHECK ((dead_letter IS DISTINCT FROM name))
);
CREATE TABLE pgboss.queue_stats (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY RANGE (captured_on);
CREATE TABLE pgboss.queue_stats_20261123 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE pgboss.queue_stats_20261124 (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    deferred_count integer DEFAULT 0 NOT NULL,
    queued_count integer DEFAULT 0 NOT NULL,
    ready_count integer DEFAULT 0 NOT NULL,
    active_count integer DEFAULT 0 NOT NULL,
    failed_count integer DEFAULT 0 NOT NULL,
    total_count integer DEFAULT 0 NOT NULL,
    created_delta integer,
    completed_delta integer,
    failed_delta integer,
    delta_seconds integer,
    delta_on timestamp with time zone,
    wait_bins integer[],
    run_bins integer[],
    ready_oldest_seconds integer,
    captured_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE pgboss.schedule (
    name text NOT NULL,
    key text DEFAULT ''::text NOT NULL,
    kind text DEFAULT 'cron'::text NOT NULL,
    cron text NOT NULL,
    timezone text DEFAULT 'UTC'::text,
    data jsonb,
    options jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL,
    last_job_id uuid,
    CONSTRAINT schedule_kind_check CHECK ((kind = ANY (ARRAY['cron'::text, 'rrule'::text])))
);
CREATE TABLE pgboss.subscription (
    event text NOT NULL,
    name text NOT NULL,
    created_on timestamp with time zone DEFAULT now() NOT NULL,
    updated_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE pgboss.version (
    version integer NOT NULL,
    cron_on timestamp with time zone,
    bam_on timestamp with time zone,
    flow_on timestamp with time zone,
    reindex_on timestamp with time zone,
    monitor_backoff_on timestamp with time zone
);
CREATE TABLE pgboss.warning (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    type text NOT NULL,
    message text NOT NULL,
    data jsonb,
    created_on timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.approvals (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    run_id uuid NOT NULL,
    workflow_id uuid,
    step_id text NOT NULL,
    title text NOT NULL,
    details jsonb,
    status text NOT NULL,
    decided_by text,
    comment text,
    created_at timestamp(3) with time zone NOT NULL,
    decided_at timestamp(3) with time zone,
    expires_at timestamp(3) with time zone
);
CREATE TABLE public.events (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    run_id uuid,
    seq integer NOT NULL,
    request_id text NOT NULL,
    trace_id text NOT NULL,
    type text NOT NULL,
    level text NOT NULL,
    component text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    latency_ms integer,
    data jsonb NOT NULL,
    error jsonb
)
PARTITION BY RANGE (id);
CREATE TABLE public.events_2026_11 (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    run_id uuid,
    seq integer NOT NULL,
    request_id text NOT NULL,
    trace_id text NOT NULL,
    type text NOT NULL,
    level text NOT NULL,
    component text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    latency_ms integer,
    data jsonb NOT NULL,
    error jsonb
);
CREATE TABLE public.events_2026_12 (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    run_id uuid,
    seq integer NOT NULL,
    request_id text NOT NULL,
    trace_id text NOT NULL,
    type text NOT NULL,
    level text NOT NULL,
    component text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    latency_ms integer,
    data jsonb NOT NULL,
    error jsonb
);
CREATE TABLE public.events_2027_01 (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    run_id uuid,
    seq integer NOT NULL,
    request_id text NOT NULL,
    trace_id text NOT NULL,
    type text NOT NULL,
    level text NOT NULL,
    component text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    latency_ms integer,
    data jsonb NOT NULL,
    error jsonb
);
CREATE TABLE public.events_default (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    run_id uuid,
    seq integer NOT NULL,
    request_id text NOT NULL,
    trace_id text NOT NULL,
    type text NOT NULL,
    level text NOT NULL,
    component text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    latency_ms integer,
    data jsonb NOT NULL,
    error jsonb
);
CREATE TABLE public.idempotency_keys (
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    scope text NOT NULL,
    key text NOT NULL,
    body_hash text NOT NULL,
    run_id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.metric_totals (
    name text NOT NULL,
    labels text NOT NULL,
    value double precision NOT NULL
);
CREATE TABLE public.persona_versions (
    persona_id uuid NOT NULL,
    version integer NOT NULL,
    content jsonb NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.personas (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    name text NOT NULL,
    content jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.projects (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.run_artifacts (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    run_id uuid NOT NULL,
    name text NOT NULL,
    media_type text NOT NULL,
    size_bytes bigint NOT NULL,
    sha256 text NOT NULL,
    content jsonb,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.run_steps (
    run_id uuid NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    "position" integer NOT NULL,
    output jsonb NOT NULL,
    calls integer NOT NULL,
    input_tokens bigint DEFAULT 0 NOT NULL,
    output_tokens bigint DEFAULT 0 NOT NULL,
    cost_usd double precision,
    is_shared boolean DEFAULT false NOT NULL,
    finished_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.runs (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    title text NOT NULL,
    scenario_id uuid,
    workflow_id uuid,
    parent_run_id uuid,
    forked_from_run_id uuid,
    forked_from_turn integer,
    request_id text NOT NULL,
    trace_id text NOT NULL,
    trigger jsonb NOT NULL,
    input jsonb NOT NULL,
    output jsonb,
    error jsonb,
    waiting_for jsonb,
    queued_at timestamp(3) with time zone NOT NULL,
    started_at timestamp(3) with time zone,
    finished_at timestamp(3) with time zone,
    attempt integer DEFAULT 0 NOT NULL,
    last_seq integer DEFAULT 0 NOT NULL,
    worker_id uuid,
    job_id uuid,
    job_deliveries integer,
    cancel_requested_at timestamp(3) with time zone,
    watched_until timestamp(3) with time zone,
    in_flight text[] DEFAULT '{}'::text[] NOT NULL,
    deaths jsonb DEFAULT '{}'::jsonb NOT NULL,
    calls integer DEFAULT 0 NOT NULL,
    input_tokens bigint DEFAULT 0 NOT NULL,
    output_tokens bigint DEFAULT 0 NOT NULL,
    cost_usd double precision DEFAULT 0,
    saved_calls integer DEFAULT 0 NOT NULL,
    saved_input_tokens bigint DEFAULT 0 NOT NULL,
    saved_output_tokens bigint DEFAULT 0 NOT NULL,
    saved_cost_usd double precision DEFAULT 0,
    source_hash text
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0.05');
CREATE TABLE public.scenario_versions (
    scenario_id uuid NOT NULL,
    version integer NOT NULL,
    content jsonb NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.scenarios (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    name text NOT NULL,
    content jsonb NOT NULL,
    persona_ids uuid[] NOT NULL,
    version integer NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.secrets (
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    name text NOT NULL,
    key_id text NOT NULL,
    box bytea NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.tool_policies (
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    name text NOT NULL,
    policy jsonb NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.tools (
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    name text NOT NULL,
    origin text NOT NULL,
    description text NOT NULL,
    input_schema json NOT NULL,
    source text,
    server text,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.users (
    id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.workers (
    id uuid NOT NULL,
    started_at timestamp(3) with time zone DEFAULT now() NOT NULL,
    seen_at timestamp(3) with time zone,
    state jsonb
);
ALTER TABLE ONLY pgboss.job ATTACH PARTITION pgboss.job_common DEFAULT;
ALTER TABLE ONLY pgboss.queue_stats ATTACH PARTITION pgboss.queue_stats_20261123 FOR VALUES FROM ('2026-11-23 00:00:00+00') TO ('2026-11-24 00:00:00+00');
ALTER TABLE ONLY pgboss.queue_stats ATTACH PARTITION pgboss.queue_stats_20261124 FOR VALUES FROM ('2026-11-24 00:00:00+00') TO ('2026-11-25 00:00:00+00');
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2026_11 FOR VALUES FROM ('01a19467-e800-0000-0000-000000000000') TO ('01a22ee6-b000-0000-0000-000000000000');
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2026_12 FOR VALUES FROM ('01a22ee6-b000-0000-0000-000000000000') TO ('01a2ce8b-d400-0000-0000-000000000000');
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2027_01 FOR VALUES FROM ('01a2ce8b-d400-0000-0000-000000000000') TO ('01a36e30-f800-0000-0000-000000000000');
ALTER TABLE ONLY public.events ATTACH PARTITION public.events_default DEFAULT;
ALTER TABLE ONLY drizzle.__drizzle_migrations ALTER COLUMN id SET DEFAULT nextval('drizzle.__drizzle_migrations_id_seq'::regclass);
INSERT INTO drizzle.__drizzle_migrations VALUES
	(1, '8876b6024042be03376124834538bceb26c6907f49037ce3545cfc89f72eec2b', 1795387614829),
	(2, 'ff2449871fa86e6276ae7988d7ef1c6fd58a7466e08c735d95579f79cf71149a', 1795402448321),
	(3, 'e4df9c62099ca9a8471a7eb82e283224d4ecefe87f8aa7a6a3cfb54a77ffecef', 1795409802805);
INSERT INTO pgboss.instance VALUES
	('88e0ae41-1902-4a9e-a3eb-b9e337c0f96b', NULL, 'vm', 29210, '12.38.0', 'v24.20.0', 'pgboss:88e0ae41', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 147685376, "cgroup": 1, "cpuLimit": 2, "heapUsed": 47870224, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 07:44:00.272303+00', '2026-11-23 07:44:00.272303+00', '2026-11-23 07:44:00.289078+00'),
	('a5ec2e55-b079-4a77-bb5b-62c8cfe8c5c2', NULL, 'vm', 29227, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 156438528, "cgroup": 1, "cpuLimit": 2, "heapUsed": 44843272, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 07:44:01.58164+00', '2026-11-23 07:44:01.58164+00', NULL),
	('1692641d-cd00-4956-859f-0fd505e20ad6', NULL, 'vm', 29228, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 163274752, "cgroup": 1, "cpuLimit": 2, "heapUsed": 48409624, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 07:44:01.593107+00', '2026-11-23 07:44:01.593107+00', NULL);
INSERT INTO pgboss.job_common VALUES
	('01a2075c-a551-7153-a081-29715f14059a', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a550-74e8-a236-a30586c6f4f3"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:01.873465+00', '2026-11-23 07:44:01.873465+00', '2026-11-23 07:44:01.879745+00', '2026-11-23 07:44:01.928353+00', '2027-11-23 07:44:01.873465+00', NULL, NULL, 'standard', '2026-11-23 07:44:01.879745+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a565-7555-902a-1efe6db9a2de', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a565-7555-902a-160a3cce22e4"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:01.893691+00', '2026-11-23 07:44:01.893691+00', '2026-11-23 07:44:01.925857+00', '2026-11-23 07:44:01.95511+00', '2027-11-23 07:44:01.893691+00', NULL, NULL, 'standard', '2026-11-23 07:44:01.925857+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a56a-7719-bc77-94bf6c9ad576', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a56a-7719-bc77-8f09c52920ea"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:01.898696+00', '2026-11-23 07:44:01.898696+00', '2026-11-23 07:44:01.925857+00', '2026-11-23 07:44:01.95511+00', '2027-11-23 07:44:01.898696+00', NULL, NULL, 'standard', '2026-11-23 07:44:01.925857+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a56f-73e1-8fd3-47a9b23f7887', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a56f-73e1-8fd3-3da194b1f194"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:01.904073+00', '2026-11-23 07:44:01.904073+00', '2026-11-23 07:44:01.925857+00', '2026-11-23 07:44:01.95511+00', '2027-11-23 07:44:01.904073+00', NULL, NULL, 'standard', '2026-11-23 07:44:01.925857+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a55c-732a-893a-fb1018c80483', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a55c-732a-893a-f2c5c3da4466"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:01.884956+00', '2026-11-23 07:44:01.884956+00', '2026-11-23 07:44:01.925857+00', '2026-11-23 07:44:01.96239+00', '2027-11-23 07:44:01.884956+00', NULL, NULL, 'standard', '2026-11-23 07:44:01.925857+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a561-7583-82fd-8913cf641865', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a561-7583-82fd-825f0249bcf3"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:01.890083+00', '2026-11-23 07:44:01.890083+00', '2026-11-23 07:44:01.925857+00', '2026-11-23 07:44:01.96239+00', '2027-11-23 07:44:01.890083+00', NULL, NULL, 'standard', '2026-11-23 07:44:01.925857+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a601-7026-9b61-a23bc189d55a', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a5ff-715d-84ea-aa80d987803b"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:02.047496+00', '2026-11-23 07:44:02.047496+00', '2026-11-23 07:44:02.052027+00', '2026-11-23 07:44:02.062971+00', '2027-11-23 07:44:02.047496+00', NULL, NULL, 'standard', '2026-11-23 07:44:02.052027+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a60a-7491-abf0-b4045805376a', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a60a-7491-abf0-ae910ff289c7"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:02.059266+00', '2026-11-23 07:44:02.059266+00', '2026-11-23 07:44:02.061014+00', '2026-11-23 07:44:02.073264+00', '2027-11-23 07:44:02.059266+00', NULL, NULL, 'standard', '2026-11-23 07:44:02.061014+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2075c-a63d-7732-8fe1-b3c439eadbd7', 'RUN_DEBATE', 0, '{"runId": "01a2075c-a63d-7732-8fe1-a8438741546c"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 07:44:02.110048+00', '2026-11-23 07:44:02.110048+00', '2026-11-23 07:44:02.111326+00', NULL, '2027-11-23 07:44:02.110048+00', NULL, NULL, 'standard', '2026-11-23 07:44:02.111326+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 07:44:00.278631+00', '2026-11-23 07:44:00.278631+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 07:44:00.281229+00', '2026-11-23 07:44:00.281229+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 07:44:00.283858+00', '2026-11-23 07:44:00.283858+00'),
	('RUN_TOOL', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 07:44:00.286946+00', '2026-11-23 07:44:00.286946+00');
INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 07:44:00.26172+00', '2026-11-23 07:44:01.574324+00', NULL, NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a2075c-a551-7153-a081-25b14a6c2b55', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 1, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'RunQueued', 'info', 'server', '2026-11-23 07:44:01.873+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a557-75c1-8219-994c93a63edf', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 2, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:01.879+00', 6, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a55c-732a-893a-f5e4cfad5ed8', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 1, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'RunQueued', 'info', 'server', '2026-11-23 07:44:01.884+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a561-7583-82fd-85bd48c3bd76', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 1, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'RunQueued', 'info', 'server', '2026-11-23 07:44:01.889+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a565-7555-902a-1ae9306ae11c', '01900000-0000-7000-8000-000000000002', '01a2075c-a565-7555-902a-160a3cce22e4', 1, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', 'RunQueued', 'info', 'server', '2026-11-23 07:44:01.893+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a56a-7719-bc77-929a5a55d0b0', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 1, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'RunQueued', 'info', 'server', '2026-11-23 07:44:01.898+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a56f-73e1-8fd3-4193e222ffe7', '01900000-0000-7000-8000-000000000002', '01a2075c-a56f-73e1-8fd3-3da194b1f194', 1, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', 'RunQueued', 'info', 'server', '2026-11-23 07:44:01.903+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a562-760e-a14d-8fdd3faf828d', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 3, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.89+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a563-767b-8ec0-f1c251e6515b', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 4, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.891+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a56d-72ae-bb5a-16ad3ed98108', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 5, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.901+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a56d-72ae-bb5a-1b926ccf29e5', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 6, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.901+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a572-7165-8b75-33ec0987da51', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 7, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.906+00', 13, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 72}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 4}', NULL),
	('01a2075c-a577-7255-9e24-2c6a4a063d63', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 8, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.911+00', 13, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2075c-a577-7255-9e24-31a6ae578f3e', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 9, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.911+00', 4, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 84}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2075c-a578-745f-bd87-6d3c332cef4c', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 10, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.912+00', 4, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2075c-a578-745f-bd87-73de2c718e20', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 11, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'StepStarted', 'info', 'debate', '2026-11-23 07:44:01.912+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a2075c-a578-745f-bd87-741a32a20719', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 12, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.912+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a581-733a-b96d-e9bf446d4345', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 13, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.921+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 417, "outputTokens": 102}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2075c-a581-733a-b96d-ee048a866a59', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 14, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'StepFinished', 'info', 'debate', '2026-11-23 07:44:01.921+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a2075c-a591-711e-ade9-f798531fbb68', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 6, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.937+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a596-77ba-b550-fe6785f9ee66', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 7, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.942+00', 6, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 82}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a584-776a-9031-07e91897a8a8', '01900000-0000-7000-8000-000000000002', '01a2075c-a550-74e8-a236-a30586c6f4f3', 15, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', 'RunFinished', 'info', 'worker', '2026-11-23 07:44:01.924+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 934, "outputTokens": 258}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.48, "confidence": 0.72}, {"seat": 1, "stance": -0.62, "confidence": 0.74}], "scores": {"meanStance": -0.07}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2075c-a585-7639-899c-3c74c2ca8415', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 2, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:01.925+00', 41, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a585-7639-88a8-8a2ad1ee54ba', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 2, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:01.925+00', 36, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a585-7639-8431-785e61ae7efd', '01900000-0000-7000-8000-000000000002', '01a2075c-a565-7555-902a-160a3cce22e4', 2, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:01.925+00', 32, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a585-7639-b896-fa3b1288a153', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 2, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:01.925+00', 27, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a585-7639-a8b7-023fdd4b3698', '01900000-0000-7000-8000-000000000002', '01a2075c-a56f-73e1-8fd3-3da194b1f194', 2, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:01.925+00', 22, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a58e-7158-852b-459a777b8c06', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 3, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.934+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7", "visibleTurns": 0}', NULL),
	('01a2075c-a58e-7158-852b-485fe67bfcc4', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 4, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.934+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a58e-7158-852b-4d6bc69ca324', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 5, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.934+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7", "visibleTurns": 0}', NULL),
	('01a2075c-a58e-7158-852b-5093f9b7a4e1', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 6, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.934+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a596-77ba-b550-ecc4c69cb6ba', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 7, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.942+00', 8, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 68}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a596-77ba-b550-f2cfdfc6c5b6', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 8, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.942+00', 8, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a2075c-a596-77ba-b550-f747d536f88d', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 9, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.942+00', 7, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 59}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a596-77ba-b550-fbdee63458ea', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 10, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.942+00', 7, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a2075c-a598-7797-b2d0-e2f3f1cf1882', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 11, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'StepStarted', 'info', 'debate', '2026-11-23 07:44:01.944+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a2075c-a598-7797-b2d0-e5dc99411773', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 12, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.944+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a590-74aa-afdf-8940cc6eeaf1', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 3, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.936+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a590-74aa-afdf-8f234913a16c', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 4, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.936+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a591-711e-ade9-f173411e4685', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 5, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.937+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a597-76c1-8f7a-dfc119daa4e0', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 8, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.943+00', 6, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2075c-a597-76c1-8f7a-e01f99f27900', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 9, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.943+00', 5, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 74}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a597-76c1-8f7a-e49d50a4637d', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 10, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.943+00', 5, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2075c-a598-7797-b2d0-e872f6dc4b6f', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 11, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.944+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a2075c-a598-7797-b2d0-ede5697e2bb0', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 12, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.944+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a598-7797-b2d0-f3bbde48b54f', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 13, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.944+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a2075c-a598-7797-b2d0-f66d1b1a4476', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 14, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.944+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a592-7384-9555-900be72d8780', '01900000-0000-7000-8000-000000000002', '01a2075c-a565-7555-902a-160a3cce22e4', 3, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.938+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a592-7384-9555-967a42b3ef80', '01900000-0000-7000-8000-000000000002', '01a2075c-a565-7555-902a-160a3cce22e4', 4, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.938+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a597-76c1-8f7a-e95ba74effb9', '01900000-0000-7000-8000-000000000002', '01a2075c-a565-7555-902a-160a3cce22e4', 5, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.943+00', 4, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 67}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a597-76c1-8f7a-ed759360aa28', '01900000-0000-7000-8000-000000000002', '01a2075c-a565-7555-902a-160a3cce22e4', 6, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.943+00', 4, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a2075c-a598-7797-b2d0-f86c36e24c72', '01900000-0000-7000-8000-000000000002', '01a2075c-a565-7555-902a-160a3cce22e4', 7, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', 'RunFinished', 'info', 'worker', '2026-11-23 07:44:01.944+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 67}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. What I look at first is what it makes possible. New is not an argument; the old way has at least shown what it can do. Let us keep what works until something better has shown itself.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2075c-a593-71ea-af91-fcd383b0fd59', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 3, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.939+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a593-71ea-af92-02cc39f93ea3', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 4, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.939+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a2075c-a593-71ea-af92-06b9d56ace0b', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 5, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.939+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a593-71ea-af92-0b17ef6b0620', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 6, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.939+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a2075c-a595-7615-9fc2-a28770efcb20', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 7, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'LLMCallFinished', 'error', 'llm', '2026-11-23 07:44:01.941+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a2075c-a596-77ba-b550-ea4a2412e2ca', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 8, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'LLMCallFinished', 'error', 'llm', '2026-11-23 07:44:01.942+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a2075c-a600-7254-866e-36504ef9593f', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 1, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'RunQueued', 'info', 'server', '2026-11-23 07:44:02.047+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a2075c-a550-74e8-a236-a30586c6f4f3"}}', NULL),
	('01a2075c-a598-7797-b2d0-fff57d6ef5ec', '01900000-0000-7000-8000-000000000002', '01a2075c-a56a-7719-bc77-8f09c52920ea', 9, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', 'RunFinished', 'error', 'worker', '2026-11-23 07:44:01.944+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a2075c-a594-7498-b437-75efeb99a530', '01900000-0000-7000-8000-000000000002', '01a2075c-a56f-73e1-8fd3-3da194b1f194', 3, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:01.94+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a594-7498-b437-7889450f97be', '01900000-0000-7000-8000-000000000002', '01a2075c-a56f-73e1-8fd3-3da194b1f194', 4, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.94+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a597-76c1-8f7a-f150f18dcf0c', '01900000-0000-7000-8000-000000000002', '01a2075c-a56f-73e1-8fd3-3da194b1f194', 5, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.943+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 83}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2075c-a597-76c1-8f7a-f5720e0f19c5', '01900000-0000-7000-8000-000000000002', '01a2075c-a56f-73e1-8fd3-3da194b1f194', 6, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.943+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2075c-a599-7753-abdd-acdae2336f1f', '01900000-0000-7000-8000-000000000002', '01a2075c-a56f-73e1-8fd3-3da194b1f194', 7, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', 'RunFinished', 'error', 'worker', '2026-11-23 07:44:01.945+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 83}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls is used up."}'),
	('01a2075c-a59f-70e2-a8d3-53c4f194db25', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 15, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.951+00', 3, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 436, "outputTokens": 70}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2075c-a59f-70e2-a8d3-544cf2232c6d', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 16, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.951+00', 3, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a2075c-a59f-70e2-a8d3-5ae6425e4a5c', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 17, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.951+00', 2, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 447, "outputTokens": 78}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a5a0-73e2-ad7d-a4879c627e29', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 18, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:01.952+00', 2, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a2075c-a5a0-73e2-ad7d-a8a16f5c755a', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 19, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'StepStarted', 'info', 'debate', '2026-11-23 07:44:01.952+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a2075c-a5a0-73e2-ad7d-ad9d88d230ae', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 20, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.952+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a5a0-73e2-ad7d-b359866327a2', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 21, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'StepStarted', 'info', 'debate', '2026-11-23 07:44:01.952+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a2075c-a5a0-73e2-ad7d-b5a2e8be4881', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 22, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:01.952+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a59f-70e2-a8d3-4936dd086556', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 13, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.951+00', 3, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 404, "outputTokens": 115}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a59f-70e2-a8d3-4dc3d99e7ccb', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 14, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'StepFinished', 'info', 'debate', '2026-11-23 07:44:01.951+00', 3, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a2075c-a602-7513-90b2-efe90bc9baa3', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 2, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:02.05+00', 3, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a606-7386-a2c1-110542360683', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 3, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:02.054+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a5a0-73e2-ad7d-b9f85bfdcae8', '01900000-0000-7000-8000-000000000002', '01a2075c-a55c-732a-893a-f2c5c3da4466', 15, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', 'RunFinished', 'info', 'worker', '2026-11-23 07:44:01.952+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 928, "outputTokens": 242}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.74, "confidence": 0.86}, {"seat": 1, "stance": 0.72, "confidence": 0.7}], "scores": {"meanStance": -0.010000000000000009}, "dissent": [{"text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A mistake here shows early and can be put right, which is more than one can say of waiting” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2075c-a5a7-73b7-841a-85b0a3bed49b', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 23, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.959+00', 2, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 729, "outputTokens": 135}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 2}', NULL),
	('01a2075c-a5a7-73b7-841a-8b2631ea4c17', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 24, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'StepFinished', 'info', 'debate', '2026-11-23 07:44:01.959+00', 2, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a2075c-a5a7-73b7-841a-8cd3c8218955', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 25, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:01.959+00', 0, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 729, "outputTokens": 101}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a5a7-73b7-841a-936cd0d57d48', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 26, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'StepFinished', 'info', 'debate', '2026-11-23 07:44:01.959+00', 0, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a2075c-a5a8-7549-92fa-8b411a92260b', '01900000-0000-7000-8000-000000000002', '01a2075c-a561-7583-82fd-825f0249bcf3', 27, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', 'RunFinished', 'info', 'worker', '2026-11-23 07:44:01.96+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2858, "outputTokens": 540}, "output": {"verdict": {"votes": {"judges": [{"orders": ["pro", "draw"], "winner": "draw"}], "audience": null}, "scores": {"con": 7.5, "pro": 7.625, "criteria": [{"con": 8, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 7, "pro": 8, "weight": 1, "criterion": "Evidence"}, {"con": 7, "pro": 8.5, "weight": 1, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 0}, "dissent": [], "decision": "draw", "decidedBy": "judge", "rationale": "[simulated] Each side left the other’s best argument standing."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2075c-a60c-7036-a586-49ebd33d3952', '01900000-0000-7000-8000-000000000002', '01a2075c-a60a-7491-abf0-ae910ff289c7', 2, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:02.06+00', 2, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a60f-7714-bddc-225207cfb1b4', '01900000-0000-7000-8000-000000000002', '01a2075c-a60a-7491-abf0-ae910ff289c7', 3, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:02.063+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a60f-7714-bddc-2783f6bb4853', '01900000-0000-7000-8000-000000000002', '01a2075c-a60a-7491-abf0-ae910ff289c7', 4, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:02.063+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a2075c-a60f-7714-bddc-2937bdbf3dff', '01900000-0000-7000-8000-000000000002', '01a2075c-a60a-7491-abf0-ae910ff289c7', 5, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:02.063+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a60f-7714-bddc-2e3879d30bcf', '01900000-0000-7000-8000-000000000002', '01a2075c-a60a-7491-abf0-ae910ff289c7', 6, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:02.063+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a2075c-a618-72c3-8982-b7e003b2c7e1', '01900000-0000-7000-8000-000000000002', '01a2075c-a60a-7491-abf0-ae910ff289c7', 7, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', 'RunCancelled', 'info', 'worker', '2026-11-23 07:44:02.072+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a2075c-a63f-705d-8d6e-382c145a60dd', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 2, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'RunStarted', 'info', 'worker', '2026-11-23 07:44:02.111+00', 2, '{"attempt": 1, "workerId": "01a2075c-a4b1-7739-9da6-526ecee7498c", "savedCalls": 0}', NULL),
	('01a2075c-a641-7548-923f-5f91c596e5d2', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 3, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:02.113+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a641-7548-923f-63c81233e640', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 4, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:02.113+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a2075c-a641-7548-923f-675cdf188547', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 5, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:02.113+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2075c-a606-7386-a2c1-154c90a88cb5', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 4, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:02.054+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a607-704f-9998-c1bb6ea8e53f', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 5, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:02.055+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 84}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a608-7116-b8f6-d77936d4c118', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 6, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:02.056+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2075c-a608-7116-b8f6-db7bb2e42655', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 7, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'StepStarted', 'info', 'debate', '2026-11-23 07:44:02.056+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a2075c-a608-7116-b8f6-dd7651523d1a', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 8, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:02.056+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2075c-a60b-71d0-b205-69fc433571af', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 9, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:02.059+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 417, "outputTokens": 102}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2075c-a60b-71d0-b205-6f084a6cfdfc', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 10, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'StepFinished', 'info', 'debate', '2026-11-23 07:44:02.059+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a2075c-a60c-7036-98c2-6f74d96479eb', '01900000-0000-7000-8000-000000000002', '01a2075c-a5ff-715d-84ea-aa80d987803b', 11, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', 'RunFinished', 'info', 'worker', '2026-11-23 07:44:02.06+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 680, "outputTokens": 186}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.48, "confidence": 0.72}, {"seat": 1, "stance": -0.62, "confidence": 0.74}], "scores": {"meanStance": -0.07}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2075c-a60a-7491-abf0-b28f8d945447', '01900000-0000-7000-8000-000000000002', '01a2075c-a60a-7491-abf0-ae910ff289c7', 1, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', 'RunQueued', 'info', 'server', '2026-11-23 07:44:02.058+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a63d-7732-8fe1-ae5fb16236bc', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 1, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'RunQueued', 'info', 'server', '2026-11-23 07:44:02.109+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2075c-a641-7548-923f-6a2d63568468', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 6, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:02.113+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a2075c-ac1e-72ee-88b1-276145dee037', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 7, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:03.614+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 66}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1501}', NULL),
	('01a2075c-ac1f-7743-a0f3-5d2b43738b0a', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 8, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:03.615+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2075c-ac1f-7743-a0f3-634bfa517183', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 9, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'LLMCallFinished', 'info', 'llm', '2026-11-23 07:44:03.615+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 73}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a2075c-ac1f-7743-a0f3-64ad003ff13f', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 10, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'TurnFinished', 'info', 'debate', '2026-11-23 07:44:03.615+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2075c-ac1f-7743-a0f3-68d71e4110a5', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 11, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'TurnStarted', 'info', 'debate', '2026-11-23 07:44:03.615+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a2075c-ac1f-7743-a0f3-6f76af2cc2f4', '01900000-0000-7000-8000-000000000002', '01a2075c-a63d-7732-8fe1-a8438741546c', 12, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', 'LLMCallStarted', 'info', 'llm', '2026-11-23 07:44:03.615+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL);
INSERT INTO public.persona_versions VALUES
	('01a2075c-a526-7094-9ea6-63ccf33eb1f7', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 07:44:01.83+00');
INSERT INTO public.personas VALUES
	('01a2075c-9f59-7479-9c76-96472d7d4d87', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 07:44:00.345+00', '2026-11-23 07:44:00.345+00'),
	('01a2075c-9f5b-725a-95a0-f69c92c1eb0a', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 07:44:00.347+00', '2026-11-23 07:44:00.347+00'),
	('01a2075c-9f5b-725a-95a0-faa0f5ca1792', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 07:44:00.347+00', '2026-11-23 07:44:00.347+00'),
	('01a2075c-9f5b-725a-95a0-fedb4228188f', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 07:44:00.347+00', '2026-11-23 07:44:00.347+00'),
	('01a2075c-a526-7094-9ea6-63ccf33eb1f7', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 07:44:01.83+00', '2026-11-23 07:44:01.845+00');
INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 07:44:00.188+00');
INSERT INTO public.run_steps VALUES
	('01a2075c-a550-74e8-a236-a30586c6f4f3', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. I keep coming back to what the evidence can carry. Most of what we take for granted once looked just as daring. The question is how, no longer whether.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 72}, "stance": 0.48, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 13, "personaId": null, "startedAt": "2026-11-23T07:44:01.893Z", "toolCalls": [], "confidence": 0.72, "finishReason": "stop", "firstTokenMs": 4, "visibleTurns": 0}', 1, 254, 72, 0, false, '2026-11-23 07:44:01.913+00'),
	('01a2075c-a550-74e8-a236-a30586c6f4f3', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] Let me say it at once: I am against the motion “A panel that completed”. I keep coming back to what experience says. A custom is quickly taken down and only slowly grown again. On top of that, whoever has the least room to adapt pays for it first. Answer that, and I will think again.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 84}, "stance": -0.62, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 4, "personaId": null, "startedAt": "2026-11-23T07:44:01.902Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 263, 84, 0, false, '2026-11-23 07:44:01.913+00'),
	('01a2075c-a550-74e8-a236-a30586c6f4f3', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 417, "outputTokens": 102}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 1, "startedAt": "2026-11-23T07:44:01.917Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 417, 102, 0, false, '2026-11-23 07:44:01.926+00'),
	('01a2075c-a55c-732a-893a-f2c5c3da4466', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down against the proposal that we work four days a week. I keep coming back to what the evidence can carry. Without a group to compare with, we would never learn whether it had worked.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 68}, "stance": -0.74, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 8, "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7", "startedAt": "2026-11-23T07:44:01.934Z", "toolCalls": [], "confidence": 0.86, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 260, 68, 0, false, '2026-11-23 07:44:01.947+00'),
	('01a2075c-a55c-732a-893a-f2c5c3da4466', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] Let me say it at once: I am for the proposal that we work four days a week. My part here is sceptic. A mistake here shows early and can be put right, which is more than one can say of waiting.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 59}, "stance": 0.72, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 7, "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7", "startedAt": "2026-11-23T07:44:01.935Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 59, 0, false, '2026-11-23 07:44:01.947+00'),
	('01a2075c-a561-7583-82fd-825f0249bcf3', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] This side argues for the motion “This house was an oxford debate”. Where something close to it was tried, the feared side effects stayed small. And the first to do it will set the terms for everybody who follows. What is more, the evidence is not perfect, but all of it that is any good points the same way.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 82}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 6, "personaId": null, "startedAt": "2026-11-23T07:44:01.936Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 253, 82, 0, false, '2026-11-23 07:44:01.947+00'),
	('01a2075c-a561-7583-82fd-825f0249bcf3', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] The case against the motion “This house was an oxford debate” is simple. The same money does more good in three smaller steps. And earlier reforms of the kind began with the same words and ended as exceptions. What is more, whoever has the least room to adapt pays for it first.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 74}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 5, "personaId": null, "startedAt": "2026-11-23T07:44:01.937Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 74, 0, false, '2026-11-23 07:44:01.947+00'),
	('01a2075c-a565-7555-902a-160a3cce22e4', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am against the motion “A single answer”. What I look at first is what it makes possible. New is not an argument; the old way has at least shown what it can do. Let us keep what works until something better has shown itself.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 67}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 4, "personaId": null, "startedAt": "2026-11-23T07:44:01.938Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 123, 67, 0, false, '2026-11-23 07:44:01.953+00'),
	('01a2075c-a56f-73e1-8fd3-3da194b1f194', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “One that a budget ended”. The question for me is what the evidence can carry. Most of what we take for granted once looked just as daring. The evidence is not perfect, but all of it that is any good points the same way.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 83}, "stance": 0.57, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T07:44:01.940Z", "toolCalls": [], "confidence": 0.68, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 254, 83, 0, false, '2026-11-23 07:44:01.953+00'),
	('01a2075c-a561-7583-82fd-825f0249bcf3', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] Opposition 1 tells us “Whoever has the least room to adapt pays for it first”; I would like to see the case where it was so. Most of what we take for granted once looked just as daring. That is why we stand for the motion “This house was an oxford debate”.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 436, "outputTokens": 70}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 3, "personaId": null, "startedAt": "2026-11-23T07:44:01.948Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 436, 70, 0, false, '2026-11-23 07:44:01.954+00'),
	('01a2075c-a561-7583-82fd-825f0249bcf3', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] Proposition 1 says “The evidence is not perfect, but all of it that is any good points the same way”, but that settles less than it seems. A custom is quickly taken down and only slowly grown again. Weigh what was said, and it speaks against the motion “This house was an oxford debate”.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 447, "outputTokens": 78}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T07:44:01.949Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 2}', 1, 447, 78, 0, false, '2026-11-23 07:44:01.954+00'),
	('01a2075c-a55c-732a-893a-f2c5c3da4466', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A mistake here shows early and can be put right, which is more than one can say of waiting” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 404, "outputTokens": 115}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “A mistake here shows early and can be put right, which is more than one can say of waiting” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 3, "startedAt": "2026-11-23T07:44:01.948Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 404, 115, 0, false, '2026-11-23 07:44:01.954+00'),
	('01a2075c-a561-7583-82fd-825f0249bcf3', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":8},{\"criterion\":\"Evidence\",\"pro\":8,\"con\":7},{\"criterion\":\"Rebuttal\",\"pro\":9,\"con\":7},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":8}],\"decisive\":[\"[simulated] Most of what we take for granted once looked just as daring\"],\"unanswered\":[{\"side\":\"con\",\"argument\":\"[simulated] A custom is quickly taken down and only slowly grown again\"}],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.71}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 729, "outputTokens": 135}, "answer": {"scores": [{"con": 8, "pro": 7, "criterion": "Argument"}, {"con": 7, "pro": 8, "criterion": "Evidence"}, {"con": 7, "pro": 9, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] Most of what we take for granted once looked just as daring"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.71, "unanswered": [{"side": "con", "argument": "[simulated] A custom is quickly taken down and only slowly grown again"}]}, "refused": false, "afterTurn": 4, "latencyMs": 2, "startedAt": "2026-11-23T07:44:01.955Z", "finishReason": "stop", "firstTokenMs": 2}', 1, 729, 135, 0, false, '2026-11-23 07:44:01.961+00'),
	('01a2075c-a561-7583-82fd-825f0249bcf3', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":8},{\"criterion\":\"Evidence\",\"pro\":8,\"con\":7},{\"criterion\":\"Rebuttal\",\"pro\":8,\"con\":7},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":8}],\"decisive\":[\"[simulated] Most of what we take for granted once looked just as daring\"],\"unanswered\":[],\"rationale\":\"[simulated] Each side left the other’s best argument standing.\",\"winner\":\"draw\",\"confidence\":0.77}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 729, "outputTokens": 101}, "answer": {"scores": [{"con": 8, "pro": 7, "criterion": "Argument"}, {"con": 7, "pro": 8, "criterion": "Evidence"}, {"con": 7, "pro": 8, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "criterion": "Clarity"}], "winner": "draw", "decisive": ["[simulated] Most of what we take for granted once looked just as daring"], "rationale": "[simulated] Each side left the other’s best argument standing.", "confidence": 0.77, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 0, "startedAt": "2026-11-23T07:44:01.957Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 729, 101, 0, false, '2026-11-23 07:44:01.961+00'),
	('01a2075c-a5ff-715d-84ea-aa80d987803b', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. I keep coming back to what the evidence can carry. Most of what we take for granted once looked just as daring. The question is how, no longer whether.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 72}, "stance": 0.48, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 13, "personaId": null, "startedAt": "2026-11-23T07:44:01.893Z", "toolCalls": [], "confidence": 0.72, "finishReason": "stop", "firstTokenMs": 4, "visibleTurns": 0}', 1, 254, 72, 0, true, '2026-11-23 07:44:01.913+00'),
	('01a2075c-a5ff-715d-84ea-aa80d987803b', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] Let me say it at once: I am against the motion “A panel that completed”. I keep coming back to what experience says. A custom is quickly taken down and only slowly grown again. On top of that, whoever has the least room to adapt pays for it first. Answer that, and I will think again.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 84}, "stance": -0.62, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T07:44:02.054Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 263, 84, 0, false, '2026-11-23 07:44:02.057+00'),
	('01a2075c-a5ff-715d-84ea-aa80d987803b', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 417, "outputTokens": 102}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 0, "startedAt": "2026-11-23T07:44:02.058Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 417, 102, 0, false, '2026-11-23 07:44:02.06+00'),
	('01a2075c-a63d-7732-8fe1-a8438741546c', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “One that was being worked on”. I keep coming back to what the evidence can carry. Most of what we take for granted once looked just as daring. Let us start small, measure it, and go on.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 66}, "stance": 0.52, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1501, "personaId": null, "startedAt": "2026-11-23T07:44:02.113Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 1501, "visibleTurns": 0}', 1, 255, 66, 0, false, '2026-11-23 07:44:03.617+00'),
	('01a2075c-a63d-7732-8fe1-a8438741546c', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] Let me say it at once: I am against the motion “One that was being worked on”. I keep coming back to what experience says. The same money does more good in three smaller steps. Let us keep what works until something better has shown itself.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 73}, "stance": -0.8, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T07:44:02.113Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 264, 73, 0, false, '2026-11-23 07:44:03.617+00');
INSERT INTO public.runs VALUES
	('01a2075c-a550-74e8-a236-a30586c6f4f3', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a2075c-a54d-7065-a822-3d1878781a9b', 'c10c48ae2c5ce3e5107ab38597013f7b', '{"id": null, "type": "api"}', '{"seed": 492988304, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.48, "confidence": 0.72}, {"seat": 1, "stance": -0.62, "confidence": 0.74}], "scores": {"meanStance": -0.07}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 07:44:01.873+00', '2026-11-23 07:44:01.879+00', '2026-11-23 07:44:01.925+00', 1, 15, NULL, '01a2075c-a551-7153-a081-29715f14059a', 0, NULL, NULL, '{}', '{}', 3, 934, 258, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a55c-732a-893a-f2c5c3da4466', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a2075c-a543-7360-8c00-58eecade82ff', NULL, NULL, NULL, NULL, '01a2075c-a55a-7075-a964-6f351a275c04', '130a008c28f2ec4179f7247301d3215d', '{"id": null, "type": "api"}', '{"seed": 340820633, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a2075c-a543-7360-8c00-58eecade82ff", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.74, "confidence": 0.86}, {"seat": 1, "stance": 0.72, "confidence": 0.7}], "scores": {"meanStance": -0.010000000000000009}, "dissent": [{"text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A mistake here shows early and can be put right, which is more than one can say of waiting” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 07:44:01.884+00', '2026-11-23 07:44:01.925+00', '2026-11-23 07:44:01.953+00', 1, 15, NULL, '01a2075c-a55c-732a-893a-fb1018c80483', 0, NULL, NULL, '{}', '{}', 3, 928, 242, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a565-7555-902a-160a3cce22e4', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a2075c-a564-74f9-a0d9-fc3ead6615e8', 'c4110f1af7e6380827ede6d17083ce44', '{"id": null, "type": "api"}', '{"seed": 1473275868, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. What I look at first is what it makes possible. New is not an argument; the old way has at least shown what it can do. Let us keep what works until something better has shown itself.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 07:44:01.893+00', '2026-11-23 07:44:01.925+00', '2026-11-23 07:44:01.947+00', 1, 7, NULL, '01a2075c-a565-7555-902a-1efe6db9a2de', 0, NULL, NULL, '{}', '{}', 1, 123, 67, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a561-7583-82fd-825f0249bcf3', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a2075c-a561-7583-82fd-7d33fc3174ac', '44fc95b273c2afb00bde1d348e6ac258', '{"id": null, "type": "api"}', '{"seed": 1792674131, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["pro", "draw"], "winner": "draw"}], "audience": null}, "scores": {"con": 7.5, "pro": 7.625, "criteria": [{"con": 8, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 7, "pro": 8, "weight": 1, "criterion": "Evidence"}, {"con": 7, "pro": 8.5, "weight": 1, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 0}, "dissent": [], "decision": "draw", "decidedBy": "judge", "rationale": "[simulated] Each side left the other’s best argument standing."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 07:44:01.889+00', '2026-11-23 07:44:01.925+00', '2026-11-23 07:44:01.96+00', 1, 27, NULL, '01a2075c-a561-7583-82fd-8913cf641865', 0, NULL, NULL, '{}', '{}', 6, 2858, 540, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a56a-7719-bc77-8f09c52920ea', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a2075c-a569-752e-8cc2-45a9fbeb4d90', '38b3ca028a42a52c00f94d584ded13e9', '{"id": null, "type": "api"}', '{"seed": 1873089948, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "prices": {"simulated:instant?fail=400": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 07:44:01.898+00', '2026-11-23 07:44:01.925+00', '2026-11-23 07:44:01.947+00', 1, 9, NULL, '01a2075c-a56a-7719-bc77-94bf6c9ad576', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a5ff-715d-84ea-aa80d987803b', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a2075c-a550-74e8-a236-a30586c6f4f3', '01a2075c-a550-74e8-a236-a30586c6f4f3', 1, '01a2075c-a54d-7065-a822-3d1878781a9b', '138d279d0953e500e364df6a02c6d940', '{"id": "01a2075c-a550-74e8-a236-a30586c6f4f3", "type": "fork"}', '{"seed": 492988304, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.48, "confidence": 0.72}, {"seat": 1, "stance": -0.62, "confidence": 0.74}], "scores": {"meanStance": -0.07}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Most of what we take for granted once looked just as daring” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 07:44:02.047+00', '2026-11-23 07:44:02.05+00', '2026-11-23 07:44:02.06+00', 1, 11, NULL, '01a2075c-a601-7026-9b61-a23bc189d55a', 0, NULL, NULL, '{}', '{}', 2, 680, 186, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a56f-73e1-8fd3-3da194b1f194', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a2075c-a56f-73e1-8fd3-3991553d18e4', 'be69aa3dd64cb999814563b91f8f42fd', '{"id": null, "type": "api"}', '{"seed": 925716486, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls is used up."}', NULL, '2026-11-23 07:44:01.903+00', '2026-11-23 07:44:01.925+00', '2026-11-23 07:44:01.947+00', 1, 7, NULL, '01a2075c-a56f-73e1-8fd3-47a9b23f7887', 0, NULL, NULL, '{}', '{}', 1, 254, 83, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a60a-7491-abf0-ae910ff289c7', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a2075c-a609-774a-ad35-f0783b196247', '17c8ce7afea2ca552d59b77b6c0e6eaa', '{"id": null, "type": "api"}', '{"seed": 93315333, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=600000": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 07:44:02.058+00', '2026-11-23 07:44:02.06+00', '2026-11-23 07:44:02.072+00', 1, 7, NULL, '01a2075c-a60a-7491-abf0-b4045805376a', 0, '2026-11-23 07:44:02.069+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL),
	('01a2075c-a63d-7732-8fe1-a8438741546c', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a2075c-a63d-7732-8fe1-a7094834adab', '19933e512ac5150b77ade1e0b75974bc', '{"id": null, "type": "api"}', '{"seed": 854171329, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=1500": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 07:44:02.109+00', '2026-11-23 07:44:02.111+00', NULL, 1, 12, '01a2075c-a4b1-7739-9da6-526ecee7498c', '01a2075c-a63d-7732-8fe1-b3c439eadbd7', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 519, 139, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.scenarios VALUES
	('01a2075c-9f5f-7641-9e86-d5fed8eda6ef', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a2075c-9f59-7479-9c76-96472d7d4d87"}, {"role": "reliability", "personaId": "01a2075c-9f5b-725a-95a0-f69c92c1eb0a"}, {"role": "finance", "personaId": "01a2075c-9f5b-725a-95a0-faa0f5ca1792"}, {"role": "customers", "personaId": "01a2075c-9f5b-725a-95a0-fedb4228188f"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a2075c-9f59-7479-9c76-96472d7d4d87,01a2075c-9f5b-725a-95a0-f69c92c1eb0a,01a2075c-9f5b-725a-95a0-faa0f5ca1792,01a2075c-9f5b-725a-95a0-fedb4228188f}', 1, '2026-11-23 07:44:00.351+00', '2026-11-23 07:44:00.351+00'),
	('01a2075c-9f61-7612-a798-4f7c5c3e3290', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "context": "", "judgeId": null, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a2075c-9f59-7479-9c76-96472d7d4d87"}, {"stance": "against", "personaId": "01a2075c-9f5b-725a-95a0-f69c92c1eb0a"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a2075c-9f59-7479-9c76-96472d7d4d87,01a2075c-9f5b-725a-95a0-f69c92c1eb0a}', 1, '2026-11-23 07:44:00.353+00', '2026-11-23 07:44:00.353+00'),
	('01a2075c-a543-7360-8c00-58eecade82ff', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "judgeId": null, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7"}, {"role": "sceptic", "personaId": "01a2075c-a526-7094-9ea6-63ccf33eb1f7"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a2075c-a526-7094-9ea6-63ccf33eb1f7}', 1, '2026-11-23 07:44:01.859+00', '2026-11-23 07:44:01.859+00');
INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 07:44:00.188+00');
INSERT INTO public.workers VALUES
	('01a2075c-a4b1-7739-9da6-526ecee7498c', '2026-11-23 07:44:01.725+00', '2026-11-23 07:44:01.727+00', '{"pid": 29227, "host": "vm", "runs": 0, "sandbox": {"level": "namespaces", "missing": [], "refuses": false}, "version": "0.4.0", "concurrency": 64, "memoryBytes": 157356032, "eventLoopLagSeconds": 0}');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 3, true);
ALTER TABLE ONLY drizzle.__drizzle_migrations
    ADD CONSTRAINT __drizzle_migrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY pgboss.bam
    ADD CONSTRAINT bam_pkey PRIMARY KEY (id);
ALTER TABLE ONLY pgboss.instance
    ADD CONSTRAINT instance_pkey PRIMARY KEY (id);
ALTER TABLE ONLY pgboss.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.job_common
    ADD CONSTRAINT job_common_pkey PRIMARY KEY (name, id);
ALTER TABLE ONLY pgboss.job_dependency
    ADD CONSTRAINT job_dependency_pkey PRIMARY KEY (child_name, child_id, parent_name, parent_id);
ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_pkey PRIMARY KEY (name);
ALTER TABLE ONLY pgboss.queue_stats
    ADD CONSTRAINT queue_stats_pkey PRIMARY KEY (id, captured_on);
ALTER TABLE ONLY pgboss.queue_stats_20261123
    ADD CONSTRAINT queue_stats_20261123_pkey PRIMARY KEY (id, captured_on);
ALTER TABLE ONLY pgboss.queue_stats_20261124
    ADD CONSTRAINT queue_stats_20261124_pkey PRIMARY KEY (id, captured_on);
ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name, key);
ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (event, name);
ALTER TABLE ONLY pgboss.version
    ADD CONSTRAINT version_pkey PRIMARY KEY (version);
ALTER TABLE ONLY pgboss.warning
    ADD CONSTRAINT warning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.approvals
    ADD CONSTRAINT approvals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events_2026_11
    ADD CONSTRAINT events_2026_11_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events_2026_12
    ADD CONSTRAINT events_2026_12_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events_2027_01
    ADD CONSTRAINT events_2027_01_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.events_default
    ADD CONSTRAINT events_default_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_project_id_scope_key_pk PRIMARY KEY (project_id, scope, key);
ALTER TABLE ONLY public.metric_totals
    ADD CONSTRAINT metric_totals_name_labels_pk PRIMARY KEY (name, labels);
ALTER TABLE ONLY public.persona_versions
    ADD CONSTRAINT persona_versions_persona_id_version_pk PRIMARY KEY (persona_id, version);
ALTER TABLE ONLY public.personas
    ADD CONSTRAINT personas_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_name_unique UNIQUE (name);
ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.run_steps
    ADD CONSTRAINT run_steps_run_id_key_pk PRIMARY KEY (run_id, key);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.scenario_versions
    ADD CONSTRAINT scenario_versions_scenario_id_version_pk PRIMARY KEY (scenario_id, version);
ALTER TABLE ONLY public.scenarios
    ADD CONSTRAINT scenarios_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT secrets_project_id_name_pk PRIMARY KEY (project_id, name);
ALTER TABLE ONLY public.tool_policies
    ADD CONSTRAINT tool_policies_project_id_name_pk PRIMARY KEY (project_id, name);
ALTER TABLE ONLY public.tools
    ADD CONSTRAINT tools_project_id_name_pk PRIMARY KEY (project_id, name);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_name_unique UNIQUE (name);
ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.workers
    ADD CONSTRAINT workers_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX job_common_i1 ON pgboss.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'created'::pgboss.job_state) AND (policy = 'short'::text));
CREATE INDEX job_common_i10 ON pgboss.job_common USING btree (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE ((state < 'active'::pgboss.job_state) AND (NOT blocked) AND (policy = 'key_strict_fifo'::text));
CREATE INDEX job_common_i11 ON pgboss.job_common USING btree (name, priority DESC, created_on, start_after) WHERE ((state < 'active'::pgboss.job_state) AND (NOT blocked));
CREATE INDEX job_common_i12 ON pgboss.job_common USING btree (source_root_id) WHERE (source_root_id IS NOT NULL);
CREATE UNIQUE INDEX job_common_i13 ON pgboss.job_common USING btree (name, singleton_key) WHERE ((state = 'created'::pgboss.job_state) AND upsert_by_key);
CREATE INDEX job_common_i14 ON pgboss.job_common USING btree (name, state, blocked, start_after) WHERE (state = ANY (ARRAY['created'::pgboss.job_state, 'retry'::pgboss.job_state, 'active'::pgboss.job_state, 'failed'::pgboss.job_state]));
CREATE INDEX job_common_i15 ON pgboss.job_common USING btree (name, created_on);
CREATE INDEX job_common_i16 ON pgboss.job_common USING btree (name, completed_on) WHERE (completed_on IS NOT NULL);
CREATE INDEX job_common_i17 ON pgboss.job_common USING btree (name, singleton_key, created_on) WHERE ((state < 'active'::pgboss.job_state) AND (singleton_key IS NOT NULL));
CREATE UNIQUE INDEX job_common_i2 ON pgboss.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state = 'active'::pgboss.job_state) AND (policy = 'singleton'::text));
CREATE UNIQUE INDEX job_common_i3 ON pgboss.job_common USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'stately'::text));
CREATE UNIQUE INDEX job_common_i4 ON pgboss.job_common USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE ((state <> 'cancelled'::pgboss.job_state) AND (singleton_on IS NOT NULL));
CREATE UNIQUE INDEX job_common_i6 ON pgboss.job_common USING btree (name, COALESCE(singleton_key, ''::text)) WHERE ((state <= 'active'::pgboss.job_state) AND (policy = 'exclusive'::text));
CREATE INDEX job_common_i7 ON pgboss.job_common USING btree (name, group_id) WHERE ((state = 'active'::pgboss.job_state) AND (group_id IS NOT NULL));
CREATE UNIQUE INDEX job_common_i8 ON pgboss.job_common USING btree (name, singleton_key) WHERE ((state = ANY (ARRAY['active'::pgboss.job_state, 'retry'::pgboss.job_state, 'failed'::pgboss.job_state])) AND (policy = 'key_strict_fifo'::text));
CREATE INDEX job_common_i9 ON pgboss.job_common USING btree (name, id) WHERE (blocking AND (state = 'completed'::pgboss.job_state));
CREATE INDEX job_dep_parent_idx ON pgboss.job_dependency USING btree (parent_name, parent_id);
CREATE INDEX queue_stats_i1 ON ONLY pgboss.queue_stats USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
CREATE INDEX queue_stats_20261123_name_captured_on_deferred_count_queued_idx ON pgboss.queue_stats_20261123 USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
CREATE INDEX queue_stats_20261124_name_captured_on_deferred_count_queued_idx ON pgboss.queue_stats_20261124 USING btree (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
CREATE INDEX warning_i1 ON pgboss.warning USING btree (created_on DESC);
CREATE INDEX approvals_newest ON public.approvals USING btree (project_id, id);
CREATE UNIQUE INDEX approvals_of_step ON public.approvals USING btree (run_id, step_id);
CREATE INDEX approvals_pending ON public.approvals USING btree (run_id) WHERE (status = 'pending'::text);
CREATE INDEX events_calls_of_tool ON ONLY public.events USING btree (((data ->> 'tool'::text)), id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_2026_11_expr_id_idx ON public.events_2026_11 USING btree (((data ->> 'tool'::text)), id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_tool_calls ON ONLY public.events USING btree (id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_2026_11_id_idx ON public.events_2026_11 USING btree (id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_by_run ON ONLY public.events USING btree (run_id, seq);
CREATE INDEX events_2026_11_run_id_seq_idx ON public.events_2026_11 USING btree (run_id, seq);
CREATE INDEX events_2026_12_expr_id_idx ON public.events_2026_12 USING btree (((data ->> 'tool'::text)), id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_2026_12_id_idx ON public.events_2026_12 USING btree (id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_2026_12_run_id_seq_idx ON public.events_2026_12 USING btree (run_id, seq);
CREATE INDEX events_2027_01_expr_id_idx ON public.events_2027_01 USING btree (((data ->> 'tool'::text)), id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_2027_01_id_idx ON public.events_2027_01 USING btree (id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_2027_01_run_id_seq_idx ON public.events_2027_01 USING btree (run_id, seq);
CREATE INDEX events_default_expr_id_idx ON public.events_default USING btree (((data ->> 'tool'::text)), id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_default_id_idx ON public.events_default USING btree (id) WHERE (type = 'ToolFinished'::text);
CREATE INDEX events_default_run_id_seq_idx ON public.events_default USING btree (run_id, seq);
CREATE INDEX idempotency_keys_created_at_index ON public.idempotency_keys USING btree (created_at);
CREATE INDEX personas_project_id_id_index ON public.personas USING btree (project_id, id);
CREATE INDEX personas_project_id_name_index ON public.personas USING btree (project_id, name);
CREATE INDEX run_artifacts_run_id_index ON public.run_artifacts USING btree (run_id);
CREATE INDEX runs_by_scenario ON public.runs USING btree (project_id, scenario_id, queued_at, id);
CREATE INDEX runs_by_status ON public.runs USING btree (project_id, status, queued_at, id);
CREATE INDEX runs_held ON public.runs USING btree (worker_id) WHERE (worker_id IS NOT NULL);
CREATE INDEX runs_newest ON public.runs USING btree (project_id, queued_at, id);
CREATE UNIQUE INDEX runs_source ON public.runs USING btree (project_id, source_hash) WHERE (source_hash IS NOT NULL);
CREATE INDEX scenarios_persona_ids_index ON public.scenarios USING gin (persona_ids);
CREATE INDEX scenarios_project_id_id_index ON public.scenarios USING btree (project_id, id);
CREATE INDEX scenarios_project_id_name_index ON public.scenarios USING btree (project_id, name);
ALTER INDEX pgboss.job_pkey ATTACH PARTITION pgboss.job_common_pkey;
ALTER INDEX pgboss.queue_stats_i1 ATTACH PARTITION pgboss.queue_stats_20261123_name_captured_on_deferred_count_queued_idx;
ALTER INDEX pgboss.queue_stats_pkey ATTACH PARTITION pgboss.queue_stats_20261123_pkey;
ALTER INDEX pgboss.queue_stats_i1 ATTACH PARTITION pgboss.queue_stats_20261124_name_captured_on_deferred_count_queued_idx;
ALTER INDEX pgboss.queue_stats_pkey ATTACH PARTITION pgboss.queue_stats_20261124_pkey;
ALTER INDEX public.events_calls_of_tool ATTACH PARTITION public.events_2026_11_expr_id_idx;
ALTER INDEX public.events_tool_calls ATTACH PARTITION public.events_2026_11_id_idx;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_11_pkey;
ALTER INDEX public.events_by_run ATTACH PARTITION public.events_2026_11_run_id_seq_idx;
ALTER INDEX public.events_calls_of_tool ATTACH PARTITION public.events_2026_12_expr_id_idx;
ALTER INDEX public.events_tool_calls ATTACH PARTITION public.events_2026_12_id_idx;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_12_pkey;
ALTER INDEX public.events_by_run ATTACH PARTITION public.events_2026_12_run_id_seq_idx;
ALTER INDEX public.events_calls_of_tool ATTACH PARTITION public.events_2027_01_expr_id_idx;
ALTER INDEX public.events_tool_calls ATTACH PARTITION public.events_2027_01_id_idx;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2027_01_pkey;
ALTER INDEX public.events_by_run ATTACH PARTITION public.events_2027_01_run_id_seq_idx;
ALTER INDEX public.events_calls_of_tool ATTACH PARTITION public.events_default_expr_id_idx;
ALTER INDEX public.events_tool_calls ATTACH PARTITION public.events_default_id_idx;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_default_pkey;
ALTER INDEX public.events_by_run ATTACH PARTITION public.events_default_run_id_seq_idx;
ALTER TABLE ONLY pgboss.job_common
    ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.job_common
    ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE ONLY pgboss.queue
    ADD CONSTRAINT queue_dead_letter_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name);
ALTER TABLE ONLY pgboss.schedule
    ADD CONSTRAINT schedule_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;
ALTER TABLE ONLY pgboss.subscription
    ADD CONSTRAINT subscription_name_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE CASCADE;
ALTER TABLE ONLY public.approvals
    ADD CONSTRAINT approvals_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.approvals
    ADD CONSTRAINT approvals_run_id_runs_id_fk FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.persona_versions
    ADD CONSTRAINT persona_versions_persona_id_personas_id_fk FOREIGN KEY (persona_id) REFERENCES public.personas(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.personas
    ADD CONSTRAINT personas_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.projects
    ADD CONSTRAINT projects_owner_id_users_id_fk FOREIGN KEY (owner_id) REFERENCES public.users(id);
ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.run_artifacts
    ADD CONSTRAINT run_artifacts_run_id_runs_id_fk FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.scenario_versions
    ADD CONSTRAINT scenario_versions_scenario_id_scenarios_id_fk FOREIGN KEY (scenario_id) REFERENCES public.scenarios(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.scenarios
    ADD CONSTRAINT scenarios_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.secrets
    ADD CONSTRAINT secrets_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.tool_policies
    ADD CONSTRAINT tool_policies_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.tools
    ADD CONSTRAINT tools_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);