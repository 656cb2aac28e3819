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
	(2, 'ff2449871fa86e6276ae7988d7ef1c6fd58a7466e08c735d95579f79cf71149a', 1795402448321);
INSERT INTO pgboss.instance VALUES
	('aaca18a6-e4df-4873-9448-eec7d1f2c9ac', NULL, 'vm', 6700, '12.38.0', 'v24.20.0', 'pgboss:aaca18a6', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 130371584, "cgroup": 1, "cpuLimit": 2, "heapUsed": 26134152, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 04:50:53.558397+00', '2026-11-23 04:50:53.558397+00', '2026-11-23 04:50:53.579479+00'),
	('38e499c1-cb21-495e-9624-dcc4afd4f0e9', NULL, 'vm', 6728, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 147795968, "cgroup": 1, "cpuLimit": 2, "heapUsed": 37846856, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 04:50:54.837444+00', '2026-11-23 04:50:54.837444+00', NULL),
	('81a9f36f-8517-42ac-86c4-f41ee70a0edf', NULL, 'vm', 6729, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 155119616, "cgroup": 1, "cpuLimit": 2, "heapUsed": 47136368, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 04:50:55.446568+00', '2026-11-23 04:50:55.446568+00', NULL);
INSERT INTO pgboss.job_common VALUES
	('01a206be-2a73-7064-ae3d-8fe98ef2d3a9', 'RUN_DEBATE', 0, '{"runId": "01a206be-2a73-7064-ae3d-87d87f37d481"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.732113+00', '2026-11-23 04:50:55.732113+00', '2026-11-23 04:50:55.742544+00', '2026-11-23 04:50:55.810469+00', '2027-11-23 04:50:55.732113+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.742544+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2a9a-77d9-a1b4-729623ae07f7', 'RUN_DEBATE', 0, '{"runId": "01a206be-2a9a-77d9-a1b4-68e7000959c0"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.773049+00', '2026-11-23 04:50:55.773049+00', '2026-11-23 04:50:55.782357+00', '2026-11-23 04:50:55.823467+00', '2027-11-23 04:50:55.773049+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.782357+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2aa5-7510-bcf1-cf21671bed0d', 'RUN_DEBATE', 0, '{"runId": "01a206be-2aa5-7510-bcf1-c7956c582215"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.781342+00', '2026-11-23 04:50:55.781342+00', '2026-11-23 04:50:55.782357+00', '2026-11-23 04:50:55.823467+00', '2027-11-23 04:50:55.781342+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.782357+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2ab0-7144-bd5c-f59476254a9a', 'RUN_DEBATE', 0, '{"runId": "01a206be-2ab0-7144-bd5c-ed7ecaa433f2"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.793627+00', '2026-11-23 04:50:55.793627+00', '2026-11-23 04:50:55.812642+00', '2026-11-23 04:50:55.826159+00', '2027-11-23 04:50:55.793627+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.812642+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2a8d-74d5-a631-91ae47783330', 'RUN_DEBATE', 0, '{"runId": "01a206be-2a8d-74d5-a631-8affec19702f"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.757255+00', '2026-11-23 04:50:55.757255+00', '2026-11-23 04:50:55.782357+00', '2026-11-23 04:50:55.834444+00', '2027-11-23 04:50:55.757255+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.782357+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2a93-73ad-bfee-8e903d7e8ee2', 'RUN_DEBATE', 0, '{"runId": "01a206be-2a93-73ad-bfee-86b623d22d3d"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.763446+00', '2026-11-23 04:50:55.763446+00', '2026-11-23 04:50:55.782357+00', '2026-11-23 04:50:55.837408+00', '2027-11-23 04:50:55.763446+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.782357+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2b07-748e-8d60-d5ce49a7e3bc', 'RUN_DEBATE', 0, '{"runId": "01a206be-2b00-70dc-9883-af3f6c00bdc6"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.872965+00', '2026-11-23 04:50:55.872965+00', '2026-11-23 04:50:55.883125+00', '2026-11-23 04:50:55.896126+00', '2027-11-23 04:50:55.872965+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.883125+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2b0c-75f8-98b1-78617f083777', 'RUN_DEBATE', 0, '{"runId": "01a206be-2b0c-75f8-98b1-7057961f0afa"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.884473+00', '2026-11-23 04:50:55.884473+00', '2026-11-23 04:50:55.890898+00', '2026-11-23 04:50:55.907416+00', '2027-11-23 04:50:55.884473+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.890898+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a206be-2b51-7563-a58c-49dbe12ccc03', 'RUN_DEBATE', 0, '{"runId": "01a206be-2b51-7563-a58c-40eff34dcb8a"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 04:50:55.953295+00', '2026-11-23 04:50:55.953295+00', '2026-11-23 04:50:55.958916+00', NULL, '2027-11-23 04:50:55.953295+00', NULL, NULL, 'standard', '2026-11-23 04:50:55.958916+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 04:50:53.566989+00', '2026-11-23 04:50:53.566989+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 04:50:53.573568+00', '2026-11-23 04:50:53.573568+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 04:50:53.575814+00', '2026-11-23 04:50:53.575814+00');
INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 04:50:53.548795+00', '2026-11-23 04:50:54.821218+00', NULL, NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a206be-2a73-7064-ae3d-8b631ed3d584', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 1, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.731+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-2a7c-75ff-bf2f-a8af443eab46', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 2, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.74+00', 9, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2a8d-74d5-a631-8fc3b6126503', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 1, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.757+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-2a93-73ad-bfee-8af3f83d7875', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 1, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.763+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-2a9a-77d9-a1b4-6f9a54dc0817', '01900000-0000-7000-8000-000000000002', '01a206be-2a9a-77d9-a1b4-68e7000959c0', 1, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.77+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-2a8a-74f9-896b-fa66781a3c47', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 3, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.754+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2a8a-74f9-896b-ff7bd7fb9c21', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 4, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.754+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2a91-767f-a0a0-860cb4601599', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 5, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.761+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2a91-767f-a0a0-89d2d3b94933', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 6, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.761+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2a9f-7317-b789-acd897b2629b', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 7, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.775+00', 9, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 66}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 4}', NULL),
	('01a206be-2aa1-7638-b8be-1ba104f19043', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 8, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.777+00', 8, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a206be-2aa1-7638-b8be-1c690e82c9c6', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 9, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.777+00', 10, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 73}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a206be-2aa1-7638-b8be-217c2c9fe40f', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 10, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.777+00', 10, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a206be-2aa1-7638-b8be-2522cc260824', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 11, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'StepStarted', 'info', 'debate', '2026-11-23 04:50:55.777+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a206be-2aa1-7638-b8be-28799533f357', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 12, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.777+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2aa5-7510-bcf1-cb9cbce0cf9d', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 1, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.781+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-2aa3-771d-9465-a0dbd2530d3d', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 2, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.779+00', 22, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2aa3-771d-8a74-e5e034eabbda', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 2, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.779+00', 16, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2aa3-771d-810b-ef829a1d37a3', '01900000-0000-7000-8000-000000000002', '01a206be-2a9a-77d9-a1b4-68e7000959c0', 2, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.779+00', 9, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2aa3-771d-845b-7764f050a842', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 2, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.779+00', 0, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2ab0-7144-bd5c-f26233e8b31a', '01900000-0000-7000-8000-000000000002', '01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 1, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.792+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-2aaf-707f-9dfa-734374a4480f', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 13, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.791+00', 5, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 400, "outputTokens": 111}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a206be-2aaf-707f-9dfa-76fa99ca6a88', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 14, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'StepFinished', 'info', 'debate', '2026-11-23 04:50:55.791+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a206be-2ab1-7316-8c3f-90fbc75922f0', '01900000-0000-7000-8000-000000000002', '01a206be-2a73-7064-ae3d-87d87f37d481', 15, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', 'RunFinished', 'info', 'worker', '2026-11-23 04:50:55.793+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 917, "outputTokens": 250}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.55, "confidence": 0.7}, {"seat": 1, "stance": -0.69, "confidence": 0.74}], "scores": {"meanStance": -0.06999999999999995}, "dissent": [{"text": "[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a206be-2ab8-7147-88f1-ad87001916e7', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 3, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.8+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81", "visibleTurns": 0}', NULL),
	('01a206be-2ab8-7147-88f1-b14adb3fcdbe', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 4, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.8+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2ab8-7147-88f1-b70e14d954a1', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 5, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.8+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81", "visibleTurns": 0}', NULL),
	('01a206be-2ab8-7147-88f1-b89a6a134c69', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 6, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.8+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2abf-714f-950a-12e67b466c6d', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 7, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.807+00', 6, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 83}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2abf-714f-950a-14d53610c865', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 8, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.807+00', 6, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a206be-2abf-714f-950a-19c74571a601', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 9, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.807+00', 6, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 68}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a206be-2abf-714f-950a-1c2a4671953a', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 10, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.807+00', 6, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a206be-2ac0-7337-9f5f-e89e8621e4be', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 11, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'StepStarted', 'info', 'debate', '2026-11-23 04:50:55.808+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a206be-2ac0-7337-9f5f-ee5a8481dfba', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 12, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.808+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2aba-7685-a622-542fefa1c62e', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 3, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.802+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2aba-7685-a622-581877d65181', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 4, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.802+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2aba-7685-a622-5e1957161ae7', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 5, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.802+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2aba-7685-a622-615f64e0865f', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 6, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.802+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2abf-714f-950a-2103ea4420d9', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 7, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.807+00', 4, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 84}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2abf-714f-950a-25872933bc76', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 8, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.807+00', 4, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a206be-2abe-76d3-8555-49e9c9a3e157', '01900000-0000-7000-8000-000000000002', '01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 2, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.806+00', 14, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2abf-714f-950a-2bc3f39347f2', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 9, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.807+00', 3, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 83}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2abf-714f-950a-2fa57b9a4439', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 10, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.807+00', 3, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a206be-2ac0-7337-9f5f-f06a1b67b86f', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 11, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.808+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a206be-2ac0-7337-9f5f-f6529f8564a1', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 12, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.808+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2ac0-7337-9f5f-fa6a271a54f9', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 13, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.808+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a206be-2ac0-7337-9f5f-fff6aa1871fc', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 14, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.808+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2abc-75c7-b1c9-36d5bf43caa2', '01900000-0000-7000-8000-000000000002', '01a206be-2a9a-77d9-a1b4-68e7000959c0', 3, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.804+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2abc-75c7-b1c9-3b3907c0ea99', '01900000-0000-7000-8000-000000000002', '01a206be-2a9a-77d9-a1b4-68e7000959c0', 4, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.804+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2abf-714f-950a-327b1a1c6833', '01900000-0000-7000-8000-000000000002', '01a206be-2a9a-77d9-a1b4-68e7000959c0', 5, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.807+00', 2, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 79}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2abf-714f-950a-3603e3015f52', '01900000-0000-7000-8000-000000000002', '01a206be-2a9a-77d9-a1b4-68e7000959c0', 6, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.807+00', 2, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a206be-2ac0-7337-9f60-0074d80f3bca', '01900000-0000-7000-8000-000000000002', '01a206be-2a9a-77d9-a1b4-68e7000959c0', 7, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', 'RunFinished', 'info', 'worker', '2026-11-23 04:50:55.808+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 79}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] My case is against the motion “A single answer”. What I look at first is what it makes possible. Something better is two years away, and this would lock us into the present version. What has lasted this long usually answers a need that we have stopped noticing. Answer that, and I will think again.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a206be-2abd-7738-8c53-bbd3b13017ac', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 3, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.805+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2abd-7738-8c53-be66c54bb454', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 4, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.805+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a206be-2abe-76d3-9758-539267f89708', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 5, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.806+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2abe-76d3-9758-54d82573fc92', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 6, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.806+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a206be-2abe-76d3-9758-5f2bbc2c9fc5', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 7, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'LLMCallFinished', 'error', 'llm', '2026-11-23 04:50:55.806+00', 1, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a206be-2abe-76d3-9758-613ec7e0d712', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 8, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'LLMCallFinished', 'error', 'llm', '2026-11-23 04:50:55.806+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a206be-2ac0-7337-9f60-042d9cdc2046', '01900000-0000-7000-8000-000000000002', '01a206be-2aa5-7510-bcf1-c7956c582215', 9, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', 'RunFinished', 'error', 'worker', '2026-11-23 04:50:55.808+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a206be-2ac6-74ab-bba4-9a14b0ab5413', '01900000-0000-7000-8000-000000000002', '01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 3, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.814+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2ac7-7344-b702-49c1e96efc56', '01900000-0000-7000-8000-000000000002', '01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 4, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.815+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2aca-70c6-b6cd-73be3fc5d6db', '01900000-0000-7000-8000-000000000002', '01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 5, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.818+00', 3, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 68}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2aca-70c6-b6cd-756c8bc4f981', '01900000-0000-7000-8000-000000000002', '01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 6, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.818+00', 3, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a206be-2aca-70c6-b6cd-7b6ab0a12139', '01900000-0000-7000-8000-000000000002', '01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 7, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', 'RunFinished', 'error', 'worker', '2026-11-23 04:50:55.818+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 68}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls is used up."}'),
	('01a206be-2acd-7302-9e3a-74641d81a46a', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 15, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.821+00', 2, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 447, "outputTokens": 71}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a206be-2acd-7302-9e3a-7a4cc22dce2f', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 16, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.821+00', 2, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a206be-2acd-7302-9e3a-7dfe516d2d9a', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 17, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.821+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 458, "outputTokens": 79}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2acd-7302-9e3a-809a14d2879a', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 18, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.821+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a206be-2ace-77f8-85d6-dd5c193eadb8', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 19, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'StepStarted', 'info', 'debate', '2026-11-23 04:50:55.822+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a206be-2ace-77f8-85d6-e03d912da0d9', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 20, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.822+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2ace-77f8-85d6-e79b7762885d', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 21, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'StepStarted', 'info', 'debate', '2026-11-23 04:50:55.822+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a206be-2ace-77f8-85d6-e8e644aabfce', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 22, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.822+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2acd-7302-9e3a-6e01c057f03d', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 13, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.821+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 428, "outputTokens": 109}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2acd-7302-9e3a-71776692e86e', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 14, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'StepFinished', 'info', 'debate', '2026-11-23 04:50:55.821+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a206be-2ace-77f8-85d6-eeb3351b306a', '01900000-0000-7000-8000-000000000002', '01a206be-2a8d-74d5-a631-8affec19702f', 15, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', 'RunFinished', 'info', 'worker', '2026-11-23 04:50:55.822+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 952, "outputTokens": 260}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.79, "confidence": 0.82}, {"seat": 1, "stance": 0.81, "confidence": 0.75}], "scores": {"meanStance": 0.010000000000000009}, "dissent": [{"text": "[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.", "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a206be-2b07-748e-8d60-d0f11e467a59', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 1, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.872+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a206be-2a73-7064-ae3d-87d87f37d481"}}', NULL),
	('01a206be-2ad7-70f1-a655-4c43a79caeb8', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 23, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.831+00', 5, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 741, "outputTokens": 109}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a206be-2ad7-70f1-a655-52671a3339cc', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 24, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'StepFinished', 'info', 'debate', '2026-11-23 04:50:55.831+00', 3, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a206be-2ad7-70f1-a655-55c86a91652c', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 25, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.831+00', 3, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 741, "outputTokens": 108}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a206be-2ad7-70f1-a655-59429be77afc', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 26, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'StepFinished', 'info', 'debate', '2026-11-23 04:50:55.831+00', 3, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a206be-2ad9-7222-abd1-bae30f15b36f', '01900000-0000-7000-8000-000000000002', '01a206be-2a93-73ad-bfee-86b623d22d3d', 27, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', 'RunFinished', 'info', 'worker', '2026-11-23 04:50:55.833+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2904, "outputTokens": 534}, "output": {"verdict": {"votes": {"judges": [{"orders": ["con", "con"], "winner": "con"}], "audience": null}, "scores": {"con": 8.5, "pro": 7, "criteria": [{"con": 9, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 8, "pro": 8, "weight": 1, "criterion": "Evidence"}, {"con": 9, "pro": 6, "weight": 1, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Opposition 1 builds on “The same money does more good in three smaller steps”, and that is where it gives way. A clear measure and a date to look at it again would make this a fair test. That is why we stand for the motion “This house was an oxford debate”.", "personaId": null}], "decision": "con", "decidedBy": "judge", "rationale": "[simulated] The opposition named a burden that the proposition never took up."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a206be-2b09-7644-a7f4-36ebdfb24934', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 2, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.881+00', 9, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2b10-7510-880c-b655e6465277', '01900000-0000-7000-8000-000000000002', '01a206be-2b0c-75f8-98b1-7057961f0afa', 2, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.888+00', 4, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2b22-70dc-ab69-42a29af14ab0', '01900000-0000-7000-8000-000000000002', '01a206be-2b0c-75f8-98b1-7057961f0afa', 7, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', 'RunCancelled', 'info', 'worker', '2026-11-23 04:50:55.906+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a206be-2b53-7194-9592-2ab9f01d09df', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 2, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'RunStarted', 'info', 'worker', '2026-11-23 04:50:55.955+00', 2, '{"attempt": 1, "workerId": "01a206be-26fe-7365-a063-c2e25a178e66", "savedCalls": 0}', NULL),
	('01a206be-2b59-718a-87ab-e2d2615fc0ea', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 3, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.961+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2b59-718a-87ab-e4533ea9e493', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 4, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.961+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a206be-2b59-718a-87ab-e9e0f1743e39', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 5, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.961+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2b59-718a-87ab-ed58d7f0a18f', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 6, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.961+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a206be-3137-72d4-8997-bdb5f5782cb7', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 7, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:57.463+00', 1502, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 65}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a206be-3137-72d4-8997-c2e2c05d4e45', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 8, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:57.463+00', 1502, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a206be-3138-7571-b660-a5a78074771c', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 9, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:57.464+00', 1503, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 88}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1503}', NULL),
	('01a206be-2b0c-75f8-98b1-778693e0a640', '01900000-0000-7000-8000-000000000002', '01a206be-2b0c-75f8-98b1-7057961f0afa', 1, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.884+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-2b0f-7011-8dc4-83e3ef0da190', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 3, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.887+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2b0f-7011-8dc4-85976cdb62f2', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 4, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.887+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2b10-7510-9add-961aa53a0a68', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 5, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.888+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 73}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a206be-2b10-7510-9add-9a5e241a1b88', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 6, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:55.888+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a206be-2b10-7510-9add-9f9e76622a8a', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 7, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'StepStarted', 'info', 'debate', '2026-11-23 04:50:55.888+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a206be-2b10-7510-9add-a03aa11b809e', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 8, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.888+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a206be-2b13-73cb-828f-38a4bf5a81ab', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 9, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'LLMCallFinished', 'info', 'llm', '2026-11-23 04:50:55.891+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 400, "outputTokens": 111}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a206be-2b13-73cb-828f-3d6ee2ff1bb1', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 10, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'StepFinished', 'info', 'debate', '2026-11-23 04:50:55.891+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a206be-2b14-77fd-9af9-d74d6c56e62f', '01900000-0000-7000-8000-000000000002', '01a206be-2b00-70dc-9883-af3f6c00bdc6', 11, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', 'RunFinished', 'info', 'worker', '2026-11-23 04:50:55.892+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 663, "outputTokens": 184}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.55, "confidence": 0.7}, {"seat": 1, "stance": -0.69, "confidence": 0.74}], "scores": {"meanStance": -0.06999999999999995}, "dissent": [{"text": "[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a206be-2b16-7465-9b2a-bf2f0a17335f', '01900000-0000-7000-8000-000000000002', '01a206be-2b0c-75f8-98b1-7057961f0afa', 3, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.894+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2b16-7465-9b2a-c26e10f0bd3a', '01900000-0000-7000-8000-000000000002', '01a206be-2b0c-75f8-98b1-7057961f0afa', 4, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.894+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a206be-2b16-7465-9b2a-c59211183cfc', '01900000-0000-7000-8000-000000000002', '01a206be-2b0c-75f8-98b1-7057961f0afa', 5, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:55.894+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a206be-2b16-7465-9b2a-c9e3f5cd7b0b', '01900000-0000-7000-8000-000000000002', '01a206be-2b0c-75f8-98b1-7057961f0afa', 6, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:55.894+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a206be-2b51-7563-a58c-4416225e5f7c', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 1, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'RunQueued', 'info', 'server', '2026-11-23 04:50:55.953+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a206be-3138-7571-b660-a973c24279e6', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 10, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'TurnFinished', 'info', 'debate', '2026-11-23 04:50:57.464+00', 1503, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a206be-3138-7571-b660-af9a0bfcb669', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 11, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'TurnStarted', 'info', 'debate', '2026-11-23 04:50:57.464+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a206be-3138-7571-b660-b1e57d6a9fe9', '01900000-0000-7000-8000-000000000002', '01a206be-2b51-7563-a58c-40eff34dcb8a', 12, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', 'LLMCallStarted', 'info', 'llm', '2026-11-23 04:50:57.464+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL);
INSERT INTO public.persona_versions VALUES
	('01a206be-2a4d-71dc-9d54-6f3ea715bf81', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 04:50:55.693+00');
INSERT INTO public.personas VALUES
	('01a206be-224d-700e-9699-a87dd1589958', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 04:50:53.645+00', '2026-11-23 04:50:53.645+00'),
	('01a206be-224f-7449-86d5-11149974f041', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 04:50:53.647+00', '2026-11-23 04:50:53.647+00'),
	('01a206be-224f-7449-86d5-1704b48ef1fd', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 04:50:53.647+00', '2026-11-23 04:50:53.647+00'),
	('01a206be-224f-7449-86d5-18eb4539c978', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 04:50:53.647+00', '2026-11-23 04:50:53.647+00'),
	('01a206be-2a4d-71dc-9d54-6f3ea715bf81', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 04:50:55.693+00', '2026-11-23 04:50:55.713+00');
INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 04:50:53.49+00');
INSERT INTO public.run_steps VALUES
	('01a206be-2a73-7064-ae3d-87d87f37d481', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 66}, "stance": 0.55, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 8, "personaId": null, "startedAt": "2026-11-23T04:50:55.757Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 4, "visibleTurns": 0}', 1, 254, 66, 0, false, '2026-11-23 04:50:55.779+00'),
	('01a206be-2a73-7064-ae3d-87d87f37d481', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I am against the motion “A panel that completed”. What I look at first is what experience says. The bill is certain and comes first; the benefit is a forecast. What has lasted this long usually answers a need that we have stopped noticing.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 73}, "stance": -0.69, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T04:50:55.764Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 263, 73, 0, false, '2026-11-23 04:50:55.779+00'),
	('01a206be-2a73-7064-ae3d-87d87f37d481', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 400, "outputTokens": 111}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 2, "startedAt": "2026-11-23T04:50:55.786Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 400, 111, 0, false, '2026-11-23 04:50:55.798+00'),
	('01a206be-2a8d-74d5-a631-8affec19702f', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am against the proposal that we work four days a week. I keep coming back to what the evidence can carry. An effect this large should be visible by now, and it is not. Those it is meant for would have to learn something new and get little for it. A good aim deserves a better plan.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 83}, "stance": -0.79, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 6, "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81", "startedAt": "2026-11-23T04:50:55.800Z", "toolCalls": [], "confidence": 0.82, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 260, 83, 0, false, '2026-11-23 04:50:55.814+00'),
	('01a206be-2a8d-74d5-a631-8affec19702f', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] Let me say it at once: I am for the proposal that we work four days a week. My part here is sceptic. What I look at first is how it fails and how it is undone. A bounded first step would tell us more than another year of worry.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 68}, "stance": 0.81, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 6, "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81", "startedAt": "2026-11-23T04:50:55.800Z", "toolCalls": [], "confidence": 0.75, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 264, 68, 0, false, '2026-11-23 04:50:55.814+00'),
	('01a206be-2a93-73ad-bfee-86b623d22d3d', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] This side argues for the motion “This house was an oxford debate”. The first to do it will set the terms for everybody who follows. Where something close to it was tried, the feared side effects stayed small. And most of what we take for granted once looked just as daring. Let us start small, measure it, and go on.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 84}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 4, "personaId": null, "startedAt": "2026-11-23T04:50:55.802Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 253, 84, 0, false, '2026-11-23 04:50:55.814+00'),
	('01a206be-2a93-73ad-bfee-86b623d22d3d', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] We stand against the motion “This house was an oxford debate”. The bill is certain and comes first; the benefit is a forecast. What has lasted this long usually answers a need that we have stopped noticing. And the same money does more good in three smaller steps. As long as that is open, the answer has to be no.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 83}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 3, "personaId": null, "startedAt": "2026-11-23T04:50:55.803Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 83, 0, false, '2026-11-23 04:50:55.814+00'),
	('01a206be-2a9a-77d9-a1b4-68e7000959c0', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is against the motion “A single answer”. What I look at first is what it makes possible. Something better is two years away, and this would lock us into the present version. What has lasted this long usually answers a need that we have stopped noticing. Answer that, and I will think again.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 79}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T04:50:55.804Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 123, 79, 0, false, '2026-11-23 04:50:55.814+00'),
	('01a206be-2ab0-7144-bd5c-ed7ecaa433f2', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am for the motion “One that a budget ended”. The question for me is what the evidence can carry. The first to do it will set the terms for everybody who follows. Whoever disagrees should say what they would do instead.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 68}, "stance": 0.53, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 3, "personaId": null, "startedAt": "2026-11-23T04:50:55.815Z", "toolCalls": [], "confidence": 0.78, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 254, 68, 0, false, '2026-11-23 04:50:55.823+00'),
	('01a206be-2a93-73ad-bfee-86b623d22d3d', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] Opposition 1 builds on “The same money does more good in three smaller steps”, and that is where it gives way. A clear measure and a date to look at it again would make this a fair test. That is why we stand for the motion “This house was an oxford debate”.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 447, "outputTokens": 71}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T04:50:55.819Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 447, 71, 0, false, '2026-11-23 04:50:55.825+00'),
	('01a206be-2a93-73ad-bfee-86b623d22d3d', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] Against Proposition 1’s “The first to do it will set the terms for everybody who follows” stands what happens on an ordinary day. Earlier reforms of the kind began with the same words and ended as exceptions. On that we rest our case against the motion “This house was an oxford debate”.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 458, "outputTokens": 79}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T04:50:55.820Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 2}', 1, 458, 79, 0, false, '2026-11-23 04:50:55.825+00'),
	('01a206be-2a8d-74d5-a631-8affec19702f', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 428, "outputTokens": 109}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 2, "startedAt": "2026-11-23T04:50:55.819Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 428, 109, 0, false, '2026-11-23 04:50:55.825+00'),
	('01a206be-2a93-73ad-bfee-86b623d22d3d', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":9},{\"criterion\":\"Evidence\",\"pro\":8,\"con\":8},{\"criterion\":\"Rebuttal\",\"pro\":6,\"con\":9},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":8}],\"decisive\":[\"[simulated] Earlier reforms of the kind began with the same words and ended as exceptions\"],\"unanswered\":[],\"rationale\":\"[simulated] The opposition named a burden that the proposition never took up.\",\"winner\":\"con\",\"confidence\":0.79}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 741, "outputTokens": 109}, "answer": {"scores": [{"con": 9, "pro": 7, "criterion": "Argument"}, {"con": 8, "pro": 8, "criterion": "Evidence"}, {"con": 9, "pro": 6, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "criterion": "Clarity"}], "winner": "con", "decisive": ["[simulated] Earlier reforms of the kind began with the same words and ended as exceptions"], "rationale": "[simulated] The opposition named a burden that the proposition never took up.", "confidence": 0.79, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 3, "startedAt": "2026-11-23T04:50:55.826Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 741, 109, 0, false, '2026-11-23 04:50:55.834+00'),
	('01a206be-2a93-73ad-bfee-86b623d22d3d', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":9},{\"criterion\":\"Evidence\",\"pro\":8,\"con\":8},{\"criterion\":\"Rebuttal\",\"pro\":6,\"con\":9},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":8}],\"decisive\":[\"[simulated] Earlier reforms of the kind began with the same words and ended as exceptions\"],\"unanswered\":[],\"rationale\":\"[simulated] The opposition named a burden that the proposition never took up.\",\"winner\":\"con\",\"confidence\":0.8}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 741, "outputTokens": 108}, "answer": {"scores": [{"con": 9, "pro": 7, "criterion": "Argument"}, {"con": 8, "pro": 8, "criterion": "Evidence"}, {"con": 9, "pro": 6, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "criterion": "Clarity"}], "winner": "con", "decisive": ["[simulated] Earlier reforms of the kind began with the same words and ended as exceptions"], "rationale": "[simulated] The opposition named a burden that the proposition never took up.", "confidence": 0.8, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 3, "startedAt": "2026-11-23T04:50:55.828Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 741, 108, 0, false, '2026-11-23 04:50:55.834+00'),
	('01a206be-2b00-70dc-9883-af3f6c00bdc6', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 66}, "stance": 0.55, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 8, "personaId": null, "startedAt": "2026-11-23T04:50:55.757Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 4, "visibleTurns": 0}', 1, 254, 66, 0, true, '2026-11-23 04:50:55.779+00'),
	('01a206be-2b00-70dc-9883-af3f6c00bdc6', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I am against the motion “A panel that completed”. What I look at first is what experience says. The bill is certain and comes first; the benefit is a forecast. What has lasted this long usually answers a need that we have stopped noticing.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 73}, "stance": -0.69, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T04:50:55.887Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 263, 73, 0, false, '2026-11-23 04:50:55.889+00'),
	('01a206be-2b00-70dc-9883-af3f6c00bdc6', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 400, "outputTokens": 111}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 0, "startedAt": "2026-11-23T04:50:55.891Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 400, 111, 0, false, '2026-11-23 04:50:55.894+00'),
	('01a206be-2b51-7563-a58c-40eff34dcb8a', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am for the motion “One that was being worked on”. I keep coming back to what the evidence can carry. Once the way is open, people will do things with it that nobody here can name yet.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 65}, "stance": 0.55, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T04:50:55.961Z", "toolCalls": [], "confidence": 0.73, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 255, 65, 0, false, '2026-11-23 04:50:57.465+00'),
	('01a206be-2b51-7563-a58c-40eff34dcb8a', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] My case is against the motion “One that was being worked on”. I keep coming back to what experience says. What has lasted this long usually answers a need that we have stopped noticing. On top of that, the bill is certain and comes first; the benefit is a forecast. A good aim deserves a better plan.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 88}, "stance": -0.82, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1503, "personaId": null, "startedAt": "2026-11-23T04:50:55.961Z", "toolCalls": [], "confidence": 0.75, "finishReason": "stop", "firstTokenMs": 1503, "visibleTurns": 0}', 1, 264, 88, 0, false, '2026-11-23 04:50:57.465+00');
INSERT INTO public.runs VALUES
	('01a206be-2a73-7064-ae3d-87d87f37d481', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a206be-2a70-70bd-aba9-5ab56b40925a', '9992767c184663ed28aa6f4c597aa541', '{"id": null, "type": "api"}', '{"seed": 1768740633, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.55, "confidence": 0.7}, {"seat": 1, "stance": -0.69, "confidence": 0.74}], "scores": {"meanStance": -0.06999999999999995}, "dissent": [{"text": "[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 04:50:55.731+00', '2026-11-23 04:50:55.74+00', '2026-11-23 04:50:55.796+00', 1, 15, NULL, '01a206be-2a73-7064-ae3d-8fe98ef2d3a9', 0, NULL, NULL, '{}', '{}', 3, 917, 250, 0, 0, 0, 0, 0, NULL),
	('01a206be-2a8d-74d5-a631-8affec19702f', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a206be-2a6a-76e8-9d20-93c145a615c7', NULL, NULL, NULL, NULL, '01a206be-2a86-702d-84a3-f6944d44adc4', '8f33b70cb8a7ec661d2222b79dd0feee', '{"id": null, "type": "api"}', '{"seed": 1186643916, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a206be-2a6a-76e8-9d20-93c145a615c7", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.79, "confidence": 0.82}, {"seat": 1, "stance": 0.81, "confidence": 0.75}], "scores": {"meanStance": 0.010000000000000009}, "dissent": [{"text": "[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.", "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 04:50:55.757+00', '2026-11-23 04:50:55.779+00', '2026-11-23 04:50:55.823+00', 1, 15, NULL, '01a206be-2a8d-74d5-a631-91ae47783330', 0, NULL, NULL, '{}', '{}', 3, 952, 260, 0, 0, 0, 0, 0, NULL),
	('01a206be-2a9a-77d9-a1b4-68e7000959c0', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a206be-2a99-75c6-a918-c2108d411d26', '43dd72e19f7bce80e986c73ea10204e1', '{"id": null, "type": "api"}', '{"seed": 126062003, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] My case is against the motion “A single answer”. What I look at first is what it makes possible. Something better is two years away, and this would lock us into the present version. What has lasted this long usually answers a need that we have stopped noticing. Answer that, and I will think again.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 04:50:55.77+00', '2026-11-23 04:50:55.779+00', '2026-11-23 04:50:55.809+00', 1, 7, NULL, '01a206be-2a9a-77d9-a1b4-729623ae07f7', 0, NULL, NULL, '{}', '{}', 1, 123, 79, 0, 0, 0, 0, 0, NULL),
	('01a206be-2a93-73ad-bfee-86b623d22d3d', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a206be-2a92-73e9-967b-5588555ed3f1', 'ff661240304b18c0167c9159af41ad9f', '{"id": null, "type": "api"}', '{"seed": 575256118, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["con", "con"], "winner": "con"}], "audience": null}, "scores": {"con": 8.5, "pro": 7, "criteria": [{"con": 9, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 8, "pro": 8, "weight": 1, "criterion": "Evidence"}, {"con": 9, "pro": 6, "weight": 1, "criterion": "Rebuttal"}, {"con": 8, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Opposition 1 builds on “The same money does more good in three smaller steps”, and that is where it gives way. A clear measure and a date to look at it again would make this a fair test. That is why we stand for the motion “This house was an oxford debate”.", "personaId": null}], "decision": "con", "decidedBy": "judge", "rationale": "[simulated] The opposition named a burden that the proposition never took up."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 04:50:55.763+00', '2026-11-23 04:50:55.779+00', '2026-11-23 04:50:55.833+00', 1, 27, NULL, '01a206be-2a93-73ad-bfee-8e903d7e8ee2', 0, NULL, NULL, '{}', '{}', 6, 2904, 534, 0, 0, 0, 0, 0, NULL),
	('01a206be-2aa5-7510-bcf1-c7956c582215', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a206be-2aa1-7547-b1e0-e8e929700346', '63f590375b1599cdc16851d3e9556aea', '{"id": null, "type": "api"}', '{"seed": 1643229495, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "prices": {"simulated:instant?fail=400": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 04:50:55.781+00', '2026-11-23 04:50:55.779+00', '2026-11-23 04:50:55.809+00', 1, 9, NULL, '01a206be-2aa5-7510-bcf1-cf21671bed0d', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL),
	('01a206be-2ab0-7144-bd5c-ed7ecaa433f2', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a206be-2aae-755c-b903-f4a4f465d161', '894c792d1e2e7535e432bb2650d9d7a3', '{"id": null, "type": "api"}', '{"seed": 1787053501, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls is used up."}', NULL, '2026-11-23 04:50:55.792+00', '2026-11-23 04:50:55.806+00', '2026-11-23 04:50:55.819+00', 1, 7, NULL, '01a206be-2ab0-7144-bd5c-f59476254a9a', 0, NULL, NULL, '{}', '{}', 1, 254, 68, 0, 0, 0, 0, 0, NULL),
	('01a206be-2b0c-75f8-98b1-7057961f0afa', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a206be-2b0b-7077-9192-1eed669cde6f', '71a2585959cbf94f6ec3206de3bf9ed7', '{"id": null, "type": "api"}', '{"seed": 576380963, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=600000": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 04:50:55.884+00', '2026-11-23 04:50:55.888+00', '2026-11-23 04:50:55.906+00', 1, 7, NULL, '01a206be-2b0c-75f8-98b1-78617f083777', 0, '2026-11-23 04:50:55.9+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL),
	('01a206be-2b00-70dc-9883-af3f6c00bdc6', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a206be-2a73-7064-ae3d-87d87f37d481', '01a206be-2a73-7064-ae3d-87d87f37d481', 1, '01a206be-2a70-70bd-aba9-5ab56b40925a', '853146f423a0be5f44f454e53bd315ca', '{"id": "01a206be-2a73-7064-ae3d-87d87f37d481", "type": "fork"}', '{"seed": 1768740633, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.55, "confidence": 0.7}, {"seat": 1, "stance": -0.69, "confidence": 0.74}], "scores": {"meanStance": -0.06999999999999995}, "dissent": [{"text": "[simulated] Still objects: “What has lasted this long usually answers a need that we have stopped noticing”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 04:50:55.872+00', '2026-11-23 04:50:55.881+00', '2026-11-23 04:50:55.893+00', 1, 11, NULL, '01a206be-2b07-748e-8d60-d5ce49a7e3bc', 0, NULL, NULL, '{}', '{}', 2, 663, 184, 0, 0, 0, 0, 0, NULL),
	('01a206be-2b51-7563-a58c-40eff34dcb8a', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a206be-2b50-766b-be18-2a5ae08615cf', '3bbe0e1e9f235b645f111d58c2f04146', '{"id": null, "type": "api"}', '{"seed": 872993459, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=1500": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 04:50:55.953+00', '2026-11-23 04:50:55.955+00', NULL, 1, 12, '01a206be-26fe-7365-a063-c2e25a178e66', '01a206be-2b51-7563-a58c-49dbe12ccc03', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 519, 153, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.scenarios VALUES
	('01a206be-2254-7561-b0e7-703fcb0a0f5b', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a206be-224d-700e-9699-a87dd1589958"}, {"role": "reliability", "personaId": "01a206be-224f-7449-86d5-11149974f041"}, {"role": "finance", "personaId": "01a206be-224f-7449-86d5-1704b48ef1fd"}, {"role": "customers", "personaId": "01a206be-224f-7449-86d5-18eb4539c978"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a206be-224d-700e-9699-a87dd1589958,01a206be-224f-7449-86d5-11149974f041,01a206be-224f-7449-86d5-1704b48ef1fd,01a206be-224f-7449-86d5-18eb4539c978}', 1, '2026-11-23 04:50:53.652+00', '2026-11-23 04:50:53.652+00'),
	('01a206be-2256-72ea-8f75-32f0559e4fa9', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "context": "", "judgeId": null, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a206be-224d-700e-9699-a87dd1589958"}, {"stance": "against", "personaId": "01a206be-224f-7449-86d5-11149974f041"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a206be-224d-700e-9699-a87dd1589958,01a206be-224f-7449-86d5-11149974f041}', 1, '2026-11-23 04:50:53.654+00', '2026-11-23 04:50:53.654+00'),
	('01a206be-2a6a-76e8-9d20-93c145a615c7', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "judgeId": null, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81"}, {"role": "sceptic", "personaId": "01a206be-2a4d-71dc-9d54-6f3ea715bf81"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a206be-2a4d-71dc-9d54-6f3ea715bf81}', 1, '2026-11-23 04:50:55.722+00', '2026-11-23 04:50:55.722+00');
INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 04:50:53.49+00');
INSERT INTO public.workers VALUES
	('01a206be-26fe-7365-a063-c2e25a178e66', '2026-11-23 04:50:54.86+00', '2026-11-23 04:50:54.864+00', '{"pid": 6728, "host": "vm", "runs": 0, "version": "0.3.0", "concurrency": 64, "memoryBytes": 148189184, "eventLoopLagSeconds": 0}');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 2, true);
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
CREATE INDEX events_by_run ON ONLY public.events USING btree (run_id, seq);
CREATE INDEX events_2026_11_run_id_seq_idx ON public.events_2026_11 USING btree (run_id, seq);
CREATE INDEX events_2026_12_run_id_seq_idx ON public.events_2026_12 USING btree (run_id, seq);
CREATE INDEX events_2027_01_run_id_seq_idx ON public.events_2027_01 USING btree (run_id, seq);
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
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_11_pkey;
ALTER INDEX public.events_by_run ATTACH PARTITION public.events_2026_11_run_id_seq_idx;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_12_pkey;
ALTER INDEX public.events_by_run ATTACH PARTITION public.events_2026_12_run_id_seq_idx;
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2027_01_pkey;
ALTER INDEX public.events_by_run ATTACH PARTITION public.events_2027_01_run_id_seq_idx;
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