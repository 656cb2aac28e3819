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
    started_at timestamp(3) with time zone DEFAULT now() NOT NULL
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
	(1, '8876b6024042be03376124834538bceb26c6907f49037ce3545cfc89f72eec2b', 1795387614829);
INSERT INTO pgboss.instance VALUES
	('1c86fbf9-8962-4c26-8415-42023085f933', NULL, 'vm', 10604, '12.38.0', 'v24.20.0', 'pgboss:1c86fbf9', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 145915904, "cgroup": 1, "cpuLimit": 2, "heapUsed": 46581744, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 02:58:26.200834+00', '2026-11-23 02:58:26.200834+00', '2026-11-23 02:58:26.231764+00'),
	('e3699e77-5ed0-4512-9c69-2bacb2a53d82', NULL, 'vm', 10630, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 138743808, "cgroup": 1, "cpuLimit": 2, "heapUsed": 33673792, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 02:58:28.071456+00', '2026-11-23 02:58:28.071456+00', NULL),
	('e35393da-445d-4fa3-84cc-56fec6421d61', NULL, 'vm', 10631, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 144343040, "cgroup": 1, "cpuLimit": 2, "heapUsed": 40138480, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 02:58:28.721986+00', '2026-11-23 02:58:28.721986+00', NULL);
INSERT INTO pgboss.job_common VALUES
	('01a20657-38c8-759e-8901-f047ac591e80', 'RUN_DEBATE', 0, '{"runId": "01a20657-38c8-759e-8901-eade9d1c56a3"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.19303+00', '2026-11-23 02:58:29.19303+00', '2026-11-23 02:58:29.197406+00', '2026-11-23 02:58:29.290555+00', '2027-11-23 02:58:29.19303+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.197406+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-3905-7173-a328-db670f6172e8', 'RUN_DEBATE', 0, '{"runId": "01a20657-3905-7173-a328-d01d1707e4bc"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.253602+00', '2026-11-23 02:58:29.253602+00', '2026-11-23 02:58:29.305083+00', '2026-11-23 02:58:29.354475+00', '2027-11-23 02:58:29.253602+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.305083+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-392c-751d-ba54-d46775865c61', 'RUN_DEBATE', 0, '{"runId": "01a20657-392c-751d-ba54-ce543991e4ce"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.302656+00', '2026-11-23 02:58:29.302656+00', '2026-11-23 02:58:29.305083+00', '2026-11-23 02:58:29.354475+00', '2027-11-23 02:58:29.302656+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.305083+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-3940-73c0-af03-133ea538f1c8', 'RUN_DEBATE', 0, '{"runId": "01a20657-3940-73c0-af03-0b3efd4ea0a0"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.312607+00', '2026-11-23 02:58:29.312607+00', '2026-11-23 02:58:29.324026+00', '2026-11-23 02:58:29.354475+00', '2027-11-23 02:58:29.312607+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.324026+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-38eb-749c-83e4-f38dcd1c1c6e', 'RUN_DEBATE', 0, '{"runId": "01a20657-38eb-749c-83e4-eb299617472b"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.227853+00', '2026-11-23 02:58:29.227853+00', '2026-11-23 02:58:29.305083+00', '2026-11-23 02:58:29.379517+00', '2027-11-23 02:58:29.227853+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.305083+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-38fb-76ec-a5f1-b007713794a8', 'RUN_DEBATE', 0, '{"runId": "01a20657-38fb-76ec-a5f1-a93aa545e5bb"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.24449+00', '2026-11-23 02:58:29.24449+00', '2026-11-23 02:58:29.305083+00', '2026-11-23 02:58:29.380718+00', '2027-11-23 02:58:29.24449+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.305083+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-39fc-7647-8ff3-da45320c3aaa', 'RUN_DEBATE', 0, '{"runId": "01a20657-39fa-7727-b276-3843a0a3048c"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.498526+00', '2026-11-23 02:58:29.498526+00', '2026-11-23 02:58:29.503337+00', '2026-11-23 02:58:29.526624+00', '2027-11-23 02:58:29.498526+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.503337+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-3a08-72d9-9f93-d6400aa0e2a8', 'RUN_DEBATE', 0, '{"runId": "01a20657-3a08-72d9-9f93-cc829efa644a"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.512377+00', '2026-11-23 02:58:29.512377+00', '2026-11-23 02:58:29.513136+00', '2026-11-23 02:58:29.578823+00', '2027-11-23 02:58:29.512377+00', NULL, NULL, 'standard', '2026-11-23 02:58:29.513136+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20657-3a8d-7398-9e81-a17d6790f597', 'RUN_DEBATE', 0, '{"runId": "01a20657-3a8d-7398-9e81-9a25aab829fa"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 02:58:29.646195+00', '2026-11-23 02:58:29.646195+00', '2026-11-23 02:58:29.649164+00', NULL, '2027-11-23 02:58:29.646195+00', NULL, NULL, 'standard', '2026-11-23 02:58:31.081217+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 02:58:26.216472+00', '2026-11-23 02:58:26.216472+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 02:58:26.2279+00', '2026-11-23 02:58:26.2279+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 02:58:26.229831+00', '2026-11-23 02:58:26.229831+00');
INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 02:58:26.19079+00', '2026-11-23 02:58:28.06189+00', NULL, NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20657-38c8-759e-8901-ede6793c6443', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 1, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.192+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-38cd-7604-8eab-3cf1dcdc6788', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 2, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.197+00', 5, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-38eb-749c-83e4-ece70b1b0785', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 1, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.227+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-38fb-76ec-a5f1-af7ebc53d961', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 1, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.243+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-3905-7173-a328-d5fab6f2aa74', '01900000-0000-7000-8000-000000000002', '01a20657-3905-7173-a328-d01d1707e4bc', 1, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.253+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-38e3-76f1-ae31-6eb7c6e92124', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 3, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.219+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-38e3-76f1-ae31-70d6a720693e', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 4, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.219+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-38f1-76be-bd56-5758e1098e3c', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 5, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.233+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-38f2-75ee-a490-566379220e23', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 6, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.234+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-38f7-7765-8911-54e145d1559e', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 7, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.239+00', 19, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 86}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 12}', NULL),
	('01a20657-38fb-711a-8589-146ec7ff2d7e', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 8, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.243+00', 19, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20657-38fb-711a-8589-1a77e78fce5d', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 9, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.243+00', 5, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 76}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 3}', NULL),
	('01a20657-38fc-719d-b2c1-3378e0b02893', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 10, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.244+00', 5, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20657-38fc-719d-b2c1-34bb46117a79', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 11, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'StepStarted', 'info', 'debate', '2026-11-23 02:58:29.244+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20657-38fd-75e0-ab63-a9f8fa6d80a5', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 12, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.245+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3921-76c0-a840-a8c1fcca1e71', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 13, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.281+00', 25, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 423, "outputTokens": 102}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 2}', NULL),
	('01a20657-3921-76c0-a840-ae2e4e9150af', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 14, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'StepFinished', 'info', 'debate', '2026-11-23 02:58:29.281+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20657-3926-7038-9b90-80a5f5d01030', '01900000-0000-7000-8000-000000000002', '01a20657-38c8-759e-8901-eade9d1c56a3', 15, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', 'RunFinished', 'info', 'worker', '2026-11-23 02:58:29.286+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 940, "outputTokens": 264}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.45, "confidence": 0.65}, {"seat": 1, "stance": -0.6, "confidence": 0.68}], "scores": {"meanStance": -0.07499999999999998}, "dissent": [{"text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20657-392c-751d-ba54-d3f29565e006', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 1, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.292+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-38ff-7524-a34d-b4df337386c0', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 2, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.247+00', 20, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-38ff-7524-bf2f-0e0f1c241c19', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 2, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.247+00', 4, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-38ff-7524-893d-3090c539083b', '01900000-0000-7000-8000-000000000002', '01a20657-3905-7173-a328-d01d1707e4bc', 2, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.247+00', 0, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-38ff-7524-aed9-ed1093b64c99', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 2, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.247+00', 0, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-3949-7380-b69c-4c1dfb0f69c7', '01900000-0000-7000-8000-000000000002', '01a20657-3940-73c0-af03-0b3efd4ea0a0', 2, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.321+00', 9, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-3940-73c0-af03-0e1a9e4dd1a8', '01900000-0000-7000-8000-000000000002', '01a20657-3940-73c0-af03-0b3efd4ea0a0', 1, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.312+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-39fc-7647-8ff3-d7de56f30a61', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 1, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.498+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a20657-38c8-759e-8901-eade9d1c56a3"}}', NULL),
	('01a20657-3a08-72d9-9f93-d13be1359f2d', '01900000-0000-7000-8000-000000000002', '01a20657-3a08-72d9-9f93-cc829efa644a', 1, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.512+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-3a8d-7398-9e81-9d7186c30f0f', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 1, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'RunQueued', 'info', 'server', '2026-11-23 02:58:29.645+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20657-3943-70d2-8efb-ef694d4a034c', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 3, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.315+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20657-3834-70cc-afdc-f23d730750ef", "visibleTurns": 0}', NULL),
	('01a20657-3943-70d2-8efb-f2c610753a0b', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 4, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.315+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3944-70c9-952a-e82924736dcd', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 5, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.316+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20657-3834-70cc-afdc-f23d730750ef", "visibleTurns": 0}', NULL),
	('01a20657-3944-70c9-952a-ed0d25da3c0d', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 6, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.316+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-394a-77b4-ad2a-8320fd5cb4c3', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 7, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.322+00', 7, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 82}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20657-394a-77b4-ad2a-84ba57e7fd37', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 8, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.322+00', 7, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20657-394a-77b4-ad2a-88cddf19376f', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 9, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.322+00', 6, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 79}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20657-394a-77b4-ad2a-8daffc6e01f3', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 10, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.322+00', 6, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20657-394a-77b4-ad2a-aaa99c0030c3', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 11, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'StepStarted', 'info', 'debate', '2026-11-23 02:58:29.322+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20657-394a-77b4-ad2a-aed7da12d440', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 12, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.322+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3945-723d-858c-a2d14b39b63b', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 3, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.317+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3945-723d-858c-a6f396c185d9', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 4, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.317+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3946-75cb-a891-a1c8b27fa329', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 5, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.318+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3946-75cb-a891-a6521a7dadbd', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 6, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.318+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-394a-77b4-ad2a-90b91b735d12', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 7, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.322+00', 5, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 68}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20657-394a-77b4-ad2a-9718e96f4ad9', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 8, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.322+00', 5, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20657-394a-77b4-ad2a-9867319f7a7e', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 9, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.322+00', 4, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 75}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20657-394a-77b4-ad2a-9ee1e79adbf4', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 10, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.322+00', 4, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20657-394b-7534-b588-bef5c895ed5b', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 11, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.323+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20657-394b-7534-b588-c0b404c1aba4', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 12, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.323+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-394b-7534-b588-c66d26e3e947', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 13, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.323+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20657-394b-7534-b588-cb0795ef6624', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 14, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.323+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3947-75ee-86d4-4f2bef5a766c', '01900000-0000-7000-8000-000000000002', '01a20657-3905-7173-a328-d01d1707e4bc', 3, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.319+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3947-75ee-86d4-508000cfd55e', '01900000-0000-7000-8000-000000000002', '01a20657-3905-7173-a328-d01d1707e4bc', 4, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.319+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-394a-77b4-ad2a-a351d7186f25', '01900000-0000-7000-8000-000000000002', '01a20657-3905-7173-a328-d01d1707e4bc', 5, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.322+00', 3, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 78}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20657-394a-77b4-ad2a-a5443b75fd68', '01900000-0000-7000-8000-000000000002', '01a20657-3905-7173-a328-d01d1707e4bc', 6, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.322+00', 3, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a20657-394b-7534-b588-cdc284f6d698', '01900000-0000-7000-8000-000000000002', '01a20657-3905-7173-a328-d01d1707e4bc', 7, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', 'RunFinished', 'info', 'worker', '2026-11-23 02:58:29.323+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 78}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] I have gone back and forth, and I come down against the motion “A single answer”. The question for me is what it makes possible. A custom is quickly taken down and only slowly grown again. New is not an argument; the old way has at least shown what it can do. A good aim deserves a better plan.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20657-3948-707b-944e-d0340a418f0d', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 3, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.32+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3948-707b-944e-d79167563355', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 4, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.32+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20657-3948-707b-944e-d8643acb2add', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 5, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.32+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3948-707b-944e-dd530ec55513', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 6, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.32+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20657-3949-7380-8d34-9e05e62fe15d', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 7, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'LLMCallFinished', 'error', 'llm', '2026-11-23 02:58:29.321+00', 1, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20657-3949-7380-8d34-a08b6f2d0254', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 8, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'LLMCallFinished', 'error', 'llm', '2026-11-23 02:58:29.321+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20657-394b-7534-b588-d04cfcb6d5dc', '01900000-0000-7000-8000-000000000002', '01a20657-392c-751d-ba54-ce543991e4ce', 9, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', 'RunFinished', 'error', 'worker', '2026-11-23 02:58:29.323+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20657-3950-73b9-83c6-c080b7de9b8f', '01900000-0000-7000-8000-000000000002', '01a20657-3940-73c0-af03-0b3efd4ea0a0', 3, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.328+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3950-73b9-83c6-c41618e5e5dc', '01900000-0000-7000-8000-000000000002', '01a20657-3940-73c0-af03-0b3efd4ea0a0', 4, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.328+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3953-71c7-aaeb-ab70bf887036', '01900000-0000-7000-8000-000000000002', '01a20657-3940-73c0-af03-0b3efd4ea0a0', 5, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.331+00', 3, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 74}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20657-3953-71c7-aaeb-aff106b5c73b', '01900000-0000-7000-8000-000000000002', '01a20657-3940-73c0-af03-0b3efd4ea0a0', 6, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.331+00', 3, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20657-3a99-765b-b221-ab0b0a51b956', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 3, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.657+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3953-71c7-aaeb-b135822c74fa', '01900000-0000-7000-8000-000000000002', '01a20657-3940-73c0-af03-0b3efd4ea0a0', 7, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', 'RunFinished', 'error', 'worker', '2026-11-23 02:58:29.331+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 74}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls is used up."}'),
	('01a20657-3963-74bc-9e30-8b31fe68e0aa', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 15, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.347+00', 11, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 422, "outputTokens": 75}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20657-3963-74bc-9e30-8efb92031cc4', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 16, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.347+00', 11, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a20657-3963-74bc-9e30-90f802dc74a6', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 17, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.347+00', 10, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 433, "outputTokens": 78}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 5}', NULL),
	('01a20657-3964-723b-a579-de10d2f1a9c7', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 18, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.348+00', 10, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a20657-3964-723b-a579-e1e62f355af0', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 19, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'StepStarted', 'info', 'debate', '2026-11-23 02:58:29.348+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20657-3964-723b-a579-e4b0468c6b30', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 20, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.348+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3964-723b-a579-e93a607c403a', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 21, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'StepStarted', 'info', 'debate', '2026-11-23 02:58:29.348+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20657-3964-723b-a579-ef0bf5954945', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 22, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.348+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3963-74bc-9e30-804908d0c6bd', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 13, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.347+00', 7, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 438, "outputTokens": 104}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20657-3963-74bc-9e30-85a3aa0aad50', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 14, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'StepFinished', 'info', 'debate', '2026-11-23 02:58:29.347+00', 6, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20657-3964-723b-a579-f3afe8d34c66', '01900000-0000-7000-8000-000000000002', '01a20657-38eb-749c-83e4-eb299617472b', 15, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', 'RunFinished', 'info', 'worker', '2026-11-23 02:58:29.348+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 962, "outputTokens": 265}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.8, "confidence": 0.79}, {"seat": 1, "stance": 0.74, "confidence": 0.77}], "scores": {"meanStance": -0.030000000000000027}, "dissent": [{"text": "[simulated] Still objects: “The loudest requests come from the few who would gain most”.", "personaId": "01a20657-3834-70cc-afdc-f23d730750ef"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20657-3978-758b-94f9-e9d57ae37760', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 23, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.368+00', 3, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 720, "outputTokens": 115}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20657-3978-758b-94f9-efa17377b04c', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 24, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'StepFinished', 'info', 'debate', '2026-11-23 02:58:29.368+00', 1, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20657-3978-758b-94f9-f20943f67a33', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 25, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.368+00', 2, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 720, "outputTokens": 140}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20657-3978-758b-94f9-f49f7ed73dfd', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 26, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'StepFinished', 'info', 'debate', '2026-11-23 02:58:29.368+00', 2, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20657-3a41-7440-8def-3bc9ece25c73', '01900000-0000-7000-8000-000000000002', '01a20657-3a08-72d9-9f93-cc829efa644a', 7, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', 'RunCancelled', 'info', 'worker', '2026-11-23 02:58:29.569+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a20657-3a90-7242-9ce8-3cba541c97dd', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 2, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.648+00', 3, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-397a-70b1-97d0-b2e33ea25c75', '01900000-0000-7000-8000-000000000002', '01a20657-38fb-76ec-a5f1-a93aa545e5bb', 27, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', 'RunFinished', 'info', 'worker', '2026-11-23 02:58:29.37+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2812, "outputTokens": 551}, "output": {"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6.25, "pro": 7, "criteria": [{"con": 5, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Evidence"}, {"con": 7, "pro": 6, "weight": 1, "criterion": "Rebuttal"}, {"con": 6, "pro": 8, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Against Proposition 1’s “The evidence is not perfect, but all of it that is any good points the same way” stands what happens on an ordinary day. The bill is certain and comes first; the benefit is a forecast. That is why we stand against the motion “This house was an oxford debate”.", "personaId": null}, {"text": "Unanswered: [simulated] The bill is certain and comes first; the benefit is a forecast", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20657-39fe-76b2-90cf-a37595320730', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 2, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.502+00', 4, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-3a08-73e5-8dc7-5d8e0fbfecfc', '01900000-0000-7000-8000-000000000002', '01a20657-3a08-72d9-9f93-cc829efa644a', 2, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', 'RunStarted', 'info', 'worker', '2026-11-23 02:58:29.512+00', 0, '{"attempt": 1, "workerId": "01a20657-346e-7096-b70f-45d292eefe40", "savedCalls": 0}', NULL),
	('01a20657-3a05-70ab-a6e1-a338317f38d1', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 3, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.509+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3a05-70ab-a6e1-a7c9e1dbd96b', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 4, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.509+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3a05-70ab-a6e1-a8dbfe892699', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 5, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.509+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 76}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20657-3a05-70ab-a6e1-adfbf8a1cbb4', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 6, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:29.509+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20657-3a05-70ab-a6e1-b1c60ec76558', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 7, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'StepStarted', 'info', 'debate', '2026-11-23 02:58:29.509+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20657-3a05-70ab-a6e1-b67ec4ff8a7f', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 8, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.509+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20657-3a0b-7535-9297-e885009bc35a', '01900000-0000-7000-8000-000000000002', '01a20657-3a08-72d9-9f93-cc829efa644a', 3, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.515+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3a0b-7535-9297-ed33d53a9522', '01900000-0000-7000-8000-000000000002', '01a20657-3a08-72d9-9f93-cc829efa644a', 4, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.515+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20657-3a0b-7535-9297-f036f5ae63f4', '01900000-0000-7000-8000-000000000002', '01a20657-3a08-72d9-9f93-cc829efa644a', 5, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.515+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3a0b-7535-9297-f5744ca58aed', '01900000-0000-7000-8000-000000000002', '01a20657-3a08-72d9-9f93-cc829efa644a', 6, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.515+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20657-3a0f-72a7-8daa-a71ecba4e1b5', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 9, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:29.519+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 423, "outputTokens": 102}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20657-3a0f-72a7-8daa-a91ae306bb59', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 10, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'StepFinished', 'info', 'debate', '2026-11-23 02:58:29.519+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20657-3a10-75ca-9c0d-a9eede4998fc', '01900000-0000-7000-8000-000000000002', '01a20657-39fa-7727-b276-3843a0a3048c', 11, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', 'RunFinished', 'info', 'worker', '2026-11-23 02:58:29.52+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 686, "outputTokens": 178}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.45, "confidence": 0.65}, {"seat": 1, "stance": -0.6, "confidence": 0.68}], "scores": {"meanStance": -0.07499999999999998}, "dissent": [{"text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20657-3a99-765b-b221-afa62482e4f4', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 4, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.657+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20657-3a99-765b-b221-b24821b293e3', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 5, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:29.657+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20657-3a99-765b-b221-b5634daedc26', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 6, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:29.657+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20657-4076-7720-b85c-875273a88df5', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 7, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:31.158+00', 1500, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 57}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1500}', NULL),
	('01a20657-4077-7135-a542-cfce7ef7a9e6', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 8, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:31.159+00', 1500, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20657-4077-7135-a542-d268f07ac5d2', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 9, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'LLMCallFinished', 'info', 'llm', '2026-11-23 02:58:31.159+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 77}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a20657-4078-7038-920a-c54104d15517', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 10, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'TurnFinished', 'info', 'debate', '2026-11-23 02:58:31.16+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20657-407c-7375-9ab6-59d6a97f677d', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 11, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'TurnStarted', 'info', 'debate', '2026-11-23 02:58:31.164+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20657-407c-7375-9ab6-5ea5b8a170ea', '01900000-0000-7000-8000-000000000002', '01a20657-3a8d-7398-9e81-9a25aab829fa', 12, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', 'LLMCallStarted', 'info', 'llm', '2026-11-23 02:58:31.164+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL);
INSERT INTO public.persona_versions VALUES
	('01a20657-3834-70cc-afdc-f23d730750ef', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 02:58:29.044+00');
INSERT INTO public.personas VALUES
	('01a20657-2d91-77ef-bf76-6225bb1da806', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 02:58:26.321+00', '2026-11-23 02:58:26.321+00'),
	('01a20657-2d97-76d4-9d43-cf8be4af7f11', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 02:58:26.327+00', '2026-11-23 02:58:26.327+00'),
	('01a20657-2d99-77f2-936b-2d5965c2d968', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 02:58:26.328+00', '2026-11-23 02:58:26.328+00'),
	('01a20657-2d9a-7640-ba22-7d107c30cb30', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 02:58:26.33+00', '2026-11-23 02:58:26.33+00'),
	('01a20657-3834-70cc-afdc-f23d730750ef', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 02:58:29.044+00', '2026-11-23 02:58:29.117+00');
INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 02:58:26.091+00');
INSERT INTO public.run_steps VALUES
	('01a20657-38c8-759e-8901-eade9d1c56a3', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “A panel that completed”. What I look at first is what the evidence can carry. The first to do it will set the terms for everybody who follows. And where something close to it was tried, the feared side effects stayed small. The question is how, no longer whether.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 86}, "stance": 0.45, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 19, "personaId": null, "startedAt": "2026-11-23T02:58:29.220Z", "toolCalls": [], "confidence": 0.65, "finishReason": "stop", "firstTokenMs": 12, "visibleTurns": 0}', 1, 254, 86, 0, false, '2026-11-23 02:58:29.255+00'),
	('01a20657-38c8-759e-8901-eade9d1c56a3', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “A panel that completed”. I keep coming back to what experience says. Whoever has the least room to adapt pays for it first. Let us keep what works until something better has shown itself.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 76}, "stance": -0.6, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 5, "personaId": null, "startedAt": "2026-11-23T02:58:29.234Z", "toolCalls": [], "confidence": 0.68, "finishReason": "stop", "firstTokenMs": 3, "visibleTurns": 0}', 1, 263, 76, 0, false, '2026-11-23 02:58:29.255+00'),
	('01a20657-38c8-759e-8901-eade9d1c56a3', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 423, "outputTokens": 102}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 2, "startedAt": "2026-11-23T02:58:29.256Z", "finishReason": "stop", "firstTokenMs": 2}', 1, 423, 102, 0, false, '2026-11-23 02:58:29.287+00'),
	('01a20657-38eb-749c-83e4-eb299617472b', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am against the proposal that we work four days a week. The question for me is what the evidence can carry. Without a group to compare with, we would never learn whether it had worked. The loudest requests come from the few who would gain most. A good aim deserves a better plan.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 82}, "stance": -0.8, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 7, "personaId": "01a20657-3834-70cc-afdc-f23d730750ef", "startedAt": "2026-11-23T02:58:29.315Z", "toolCalls": [], "confidence": 0.79, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 260, 82, 0, false, '2026-11-23 02:58:29.327+00'),
	('01a20657-38eb-749c-83e4-eb299617472b', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] Let me say it at once: I am for the proposal that we work four days a week. My part here is sceptic. The question for me is how it fails and how it is undone. A bounded first step would tell us more than another year of worry. Let us start small, measure it, and go on.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 79}, "stance": 0.74, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 6, "personaId": "01a20657-3834-70cc-afdc-f23d730750ef", "startedAt": "2026-11-23T02:58:29.316Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 79, 0, false, '2026-11-23 02:58:29.327+00'),
	('01a20657-38fb-76ec-a5f1-a93aa545e5bb', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] The case for the motion “This house was an oxford debate” is simple. The evidence is not perfect, but all of it that is any good points the same way. Most of what we take for granted once looked just as daring. Let us start small, measure it, and go on.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 68}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 5, "personaId": null, "startedAt": "2026-11-23T02:58:29.317Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 253, 68, 0, false, '2026-11-23 02:58:29.327+00'),
	('01a20657-38fb-76ec-a5f1-a93aa545e5bb', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] This side argues against the motion “This house was an oxford debate”. Earlier reforms of the kind began with the same words and ended as exceptions. On top of that, the same money does more good in three smaller steps. A custom is quickly taken down and only slowly grown again.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 75}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 4, "personaId": null, "startedAt": "2026-11-23T02:58:29.318Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 75, 0, false, '2026-11-23 02:58:29.327+00'),
	('01a20657-3905-7173-a328-d01d1707e4bc', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down against the motion “A single answer”. The question for me is what it makes possible. A custom is quickly taken down and only slowly grown again. New is not an argument; the old way has at least shown what it can do. A good aim deserves a better plan.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 78}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 3, "personaId": null, "startedAt": "2026-11-23T02:58:29.319Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 123, 78, 0, false, '2026-11-23 02:58:29.351+00'),
	('01a20657-3940-73c0-af03-0b3efd4ea0a0', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “One that a budget ended”. What I look at first is what the evidence can carry. Most of what we take for granted once looked just as daring. Waiting is a decision too, and the worse one.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 74}, "stance": 0.59, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 3, "personaId": null, "startedAt": "2026-11-23T02:58:29.328Z", "toolCalls": [], "confidence": 0.68, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 254, 74, 0, false, '2026-11-23 02:58:29.351+00'),
	('01a20657-38fb-76ec-a5f1-a93aa545e5bb', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] “The same money does more good in three smaller steps”, says Opposition 1; as much could be said of the opposite. Where something close to it was tried, the feared side effects stayed small. Weigh what was said, and it speaks for the motion “This house was an oxford debate”.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 422, "outputTokens": 75}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 11, "personaId": null, "startedAt": "2026-11-23T02:58:29.336Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 422, 75, 0, false, '2026-11-23 02:58:29.363+00'),
	('01a20657-38fb-76ec-a5f1-a93aa545e5bb', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] Against Proposition 1’s “The evidence is not perfect, but all of it that is any good points the same way” stands what happens on an ordinary day. The bill is certain and comes first; the benefit is a forecast. That is why we stand against the motion “This house was an oxford debate”.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 433, "outputTokens": 78}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T02:58:29.337Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 5, "visibleTurns": 2}', 1, 433, 78, 0, false, '2026-11-23 02:58:29.363+00'),
	('01a20657-38eb-749c-83e4-eb299617472b', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “The loudest requests come from the few who would gain most”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 438, "outputTokens": 104}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “The loudest requests come from the few who would gain most”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 6, "startedAt": "2026-11-23T02:58:29.336Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 438, 104, 0, false, '2026-11-23 02:58:29.363+00'),
	('01a20657-38fb-76ec-a5f1-a93aa545e5bb', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":5},{\"criterion\":\"Evidence\",\"pro\":7,\"con\":7},{\"criterion\":\"Rebuttal\",\"pro\":6,\"con\":7},{\"criterion\":\"Clarity\",\"pro\":8,\"con\":6}],\"decisive\":[\"[simulated] Where something close to it was tried, the feared side effects stayed small\"],\"unanswered\":[],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.78}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 720, "outputTokens": 115}, "answer": {"scores": [{"con": 5, "pro": 7, "criterion": "Argument"}, {"con": 7, "pro": 7, "criterion": "Evidence"}, {"con": 7, "pro": 6, "criterion": "Rebuttal"}, {"con": 6, "pro": 8, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] Where something close to it was tried, the feared side effects stayed small"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.78, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 1, "startedAt": "2026-11-23T02:58:29.365Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 720, 115, 0, false, '2026-11-23 02:58:29.371+00'),
	('01a20657-38fb-76ec-a5f1-a93aa545e5bb', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":5},{\"criterion\":\"Evidence\",\"pro\":7,\"con\":7},{\"criterion\":\"Rebuttal\",\"pro\":6,\"con\":7},{\"criterion\":\"Clarity\",\"pro\":8,\"con\":6}],\"decisive\":[\"[simulated] Where something close to it was tried, the feared side effects stayed small\"],\"unanswered\":[{\"side\":\"con\",\"argument\":\"[simulated] The bill is certain and comes first; the benefit is a forecast\"}],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.79}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 720, "outputTokens": 140}, "answer": {"scores": [{"con": 5, "pro": 7, "criterion": "Argument"}, {"con": 7, "pro": 7, "criterion": "Evidence"}, {"con": 7, "pro": 6, "criterion": "Rebuttal"}, {"con": 6, "pro": 8, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] Where something close to it was tried, the feared side effects stayed small"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.79, "unanswered": [{"side": "con", "argument": "[simulated] The bill is certain and comes first; the benefit is a forecast"}]}, "refused": false, "afterTurn": 4, "latencyMs": 2, "startedAt": "2026-11-23T02:58:29.366Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 720, 140, 0, false, '2026-11-23 02:58:29.371+00'),
	('01a20657-39fa-7727-b276-3843a0a3048c', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “A panel that completed”. What I look at first is what the evidence can carry. The first to do it will set the terms for everybody who follows. And where something close to it was tried, the feared side effects stayed small. The question is how, no longer whether.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 86}, "stance": 0.45, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 19, "personaId": null, "startedAt": "2026-11-23T02:58:29.220Z", "toolCalls": [], "confidence": 0.65, "finishReason": "stop", "firstTokenMs": 12, "visibleTurns": 0}', 1, 254, 86, 0, true, '2026-11-23 02:58:29.255+00'),
	('01a20657-39fa-7727-b276-3843a0a3048c', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “A panel that completed”. I keep coming back to what experience says. Whoever has the least room to adapt pays for it first. Let us keep what works until something better has shown itself.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 76}, "stance": -0.6, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 0, "personaId": null, "startedAt": "2026-11-23T02:58:29.509Z", "toolCalls": [], "confidence": 0.68, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 263, 76, 0, false, '2026-11-23 02:58:29.516+00'),
	('01a20657-39fa-7727-b276-3843a0a3048c', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 423, "outputTokens": 102}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 0, "startedAt": "2026-11-23T02:58:29.519Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 423, 102, 0, false, '2026-11-23 02:58:29.524+00'),
	('01a20657-3a8d-7398-9e81-9a25aab829fa', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “One that was being worked on”. What I look at first is what the evidence can carry. The first to do it will set the terms for everybody who follows.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 57}, "stance": 0.53, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1500, "personaId": null, "startedAt": "2026-11-23T02:58:29.657Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 1500, "visibleTurns": 0}', 1, 255, 57, 0, false, '2026-11-23 02:58:31.17+00'),
	('01a20657-3a8d-7398-9e81-9a25aab829fa', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] My case is against the motion “One that was being worked on”. The question for me is what experience says. What has lasted this long usually answers a need that we have stopped noticing. And the bill is certain and comes first; the benefit is a forecast.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 77}, "stance": -0.69, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T02:58:29.657Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 264, 77, 0, false, '2026-11-23 02:58:31.17+00');
INSERT INTO public.runs VALUES
	('01a20657-38c8-759e-8901-eade9d1c56a3', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a20657-38c5-71d7-994d-3ceb9066e4aa', 'f467adda656dfeaaa0070358ec068f01', '{"id": null, "type": "api"}', '{"seed": 902368912, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.45, "confidence": 0.65}, {"seat": 1, "stance": -0.6, "confidence": 0.68}], "scores": {"meanStance": -0.07499999999999998}, "dissent": [{"text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 02:58:29.192+00', '2026-11-23 02:58:29.197+00', '2026-11-23 02:58:29.286+00', 1, 15, NULL, '01a20657-38c8-759e-8901-f047ac591e80', 0, NULL, NULL, '{}', '{}', 3, 940, 264, 0, 0, 0, 0, 0, NULL),
	('01a20657-38fb-76ec-a5f1-a93aa545e5bb', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a20657-38fa-7690-9d40-bfa6ab43b559', 'e64050d4bd063504619cab5199772a9b', '{"id": null, "type": "api"}', '{"seed": 251024760, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6.25, "pro": 7, "criteria": [{"con": 5, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Evidence"}, {"con": 7, "pro": 6, "weight": 1, "criterion": "Rebuttal"}, {"con": 6, "pro": 8, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Against Proposition 1’s “The evidence is not perfect, but all of it that is any good points the same way” stands what happens on an ordinary day. The bill is certain and comes first; the benefit is a forecast. That is why we stand against the motion “This house was an oxford debate”.", "personaId": null}, {"text": "Unanswered: [simulated] The bill is certain and comes first; the benefit is a forecast", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 02:58:29.243+00', '2026-11-23 02:58:29.247+00', '2026-11-23 02:58:29.37+00', 1, 27, NULL, '01a20657-38fb-76ec-a5f1-b007713794a8', 0, NULL, NULL, '{}', '{}', 6, 2812, 551, 0, 0, 0, 0, 0, NULL),
	('01a20657-38eb-749c-83e4-eb299617472b', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a20657-38bd-73de-b8c3-d75296edcdca', NULL, NULL, NULL, NULL, '01a20657-38d5-7016-abdb-84bd5c1d107c', '218badf5add9d41fc4f124cf490ed898', '{"id": null, "type": "api"}', '{"seed": 1868500663, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a20657-38bd-73de-b8c3-d75296edcdca", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20657-3834-70cc-afdc-f23d730750ef", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20657-3834-70cc-afdc-f23d730750ef", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.8, "confidence": 0.79}, {"seat": 1, "stance": 0.74, "confidence": 0.77}], "scores": {"meanStance": -0.030000000000000027}, "dissent": [{"text": "[simulated] Still objects: “The loudest requests come from the few who would gain most”.", "personaId": "01a20657-3834-70cc-afdc-f23d730750ef"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 02:58:29.227+00', '2026-11-23 02:58:29.247+00', '2026-11-23 02:58:29.353+00', 1, 15, NULL, '01a20657-38eb-749c-83e4-f38dcd1c1c6e', 0, NULL, NULL, '{}', '{}', 3, 962, 265, 0, 0, 0, 0, 0, NULL),
	('01a20657-3905-7173-a328-d01d1707e4bc', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a20657-3904-7720-80e8-37b585dcec9b', 'e76e0e2d2225a9f131863ced01f100b5', '{"id": null, "type": "api"}', '{"seed": 111844969, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] I have gone back and forth, and I come down against the motion “A single answer”. The question for me is what it makes possible. A custom is quickly taken down and only slowly grown again. New is not an argument; the old way has at least shown what it can do. A good aim deserves a better plan.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 02:58:29.253+00', '2026-11-23 02:58:29.247+00', '2026-11-23 02:58:29.335+00', 1, 7, NULL, '01a20657-3905-7173-a328-db670f6172e8', 0, NULL, NULL, '{}', '{}', 1, 123, 78, 0, 0, 0, 0, 0, NULL),
	('01a20657-392c-751d-ba54-ce543991e4ce', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a20657-3928-77d1-b85c-69b5c230da90', 'f8bbf7a12145ed12205dc278f7f72c50', '{"id": null, "type": "api"}', '{"seed": 42487416, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 02:58:29.292+00', '2026-11-23 02:58:29.247+00', '2026-11-23 02:58:29.335+00', 1, 9, NULL, '01a20657-392c-751d-ba54-d46775865c61', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL),
	('01a20657-3940-73c0-af03-0b3efd4ea0a0', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a20657-393e-7126-a265-893fa5e5fe8e', '97fe986cc2d6be1b8a1d2acbbc454000', '{"id": null, "type": "api"}', '{"seed": 1455470647, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls is used up."}', NULL, '2026-11-23 02:58:29.312+00', '2026-11-23 02:58:29.321+00', '2026-11-23 02:58:29.335+00', 1, 7, NULL, '01a20657-3940-73c0-af03-133ea538f1c8', 0, NULL, NULL, '{}', '{}', 1, 254, 74, 0, 0, 0, 0, 0, NULL),
	('01a20657-39fa-7727-b276-3843a0a3048c', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a20657-38c8-759e-8901-eade9d1c56a3', '01a20657-38c8-759e-8901-eade9d1c56a3', 1, '01a20657-38c5-71d7-994d-3ceb9066e4aa', '8a431cc636da17239e64cea8612c0f2c', '{"id": "01a20657-38c8-759e-8901-eade9d1c56a3", "type": "fork"}', '{"seed": 902368912, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.45, "confidence": 0.65}, {"seat": 1, "stance": -0.6, "confidence": 0.68}], "scores": {"meanStance": -0.07499999999999998}, "dissent": [{"text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 02:58:29.498+00', '2026-11-23 02:58:29.502+00', '2026-11-23 02:58:29.523+00', 1, 11, NULL, '01a20657-39fc-7647-8ff3-da45320c3aaa', 0, NULL, NULL, '{}', '{}', 2, 686, 178, 0, 0, 0, 0, 0, NULL),
	('01a20657-3a08-72d9-9f93-cc829efa644a', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a20657-3a06-72fb-a2eb-28d9e5f02d34', '46fe0f357c52a8400c0e4c60c1db1812', '{"id": null, "type": "api"}', '{"seed": 2071694803, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 02:58:29.512+00', '2026-11-23 02:58:29.512+00', '2026-11-23 02:58:29.569+00', 1, 7, NULL, '01a20657-3a08-72d9-9f93-d6400aa0e2a8', 0, '2026-11-23 02:58:29.564+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL),
	('01a20657-3a8d-7398-9e81-9a25aab829fa', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a20657-3a8d-7398-9e81-94f3a5d0f21c', '97b0003cc7f0f3241dd0f9738ad65232', '{"id": null, "type": "api"}', '{"seed": 1595552170, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 02:58:29.645+00', '2026-11-23 02:58:29.648+00', NULL, 1, 12, '01a20657-346e-7096-b70f-45d292eefe40', '01a20657-3a8d-7398-9e81-a17d6790f597', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 519, 134, 0, 0, 0, 0, 0, NULL);
INSERT INTO public.scenarios VALUES
	('01a20657-2d9d-728b-bfc8-fe7e385a5073', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a20657-2d91-77ef-bf76-6225bb1da806"}, {"role": "reliability", "personaId": "01a20657-2d97-76d4-9d43-cf8be4af7f11"}, {"role": "finance", "personaId": "01a20657-2d99-77f2-936b-2d5965c2d968"}, {"role": "customers", "personaId": "01a20657-2d9a-7640-ba22-7d107c30cb30"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a20657-2d91-77ef-bf76-6225bb1da806,01a20657-2d97-76d4-9d43-cf8be4af7f11,01a20657-2d99-77f2-936b-2d5965c2d968,01a20657-2d9a-7640-ba22-7d107c30cb30}', 1, '2026-11-23 02:58:26.333+00', '2026-11-23 02:58:26.333+00'),
	('01a20657-2da0-74bc-aa76-e37c0a6f3902', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "context": "", "judgeId": null, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a20657-2d91-77ef-bf76-6225bb1da806"}, {"stance": "against", "personaId": "01a20657-2d97-76d4-9d43-cf8be4af7f11"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a20657-2d91-77ef-bf76-6225bb1da806,01a20657-2d97-76d4-9d43-cf8be4af7f11}', 1, '2026-11-23 02:58:26.336+00', '2026-11-23 02:58:26.336+00'),
	('01a20657-38bd-73de-b8c3-d75296edcdca', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "judgeId": null, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a20657-3834-70cc-afdc-f23d730750ef"}, {"role": "sceptic", "personaId": "01a20657-3834-70cc-afdc-f23d730750ef"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a20657-3834-70cc-afdc-f23d730750ef}', 1, '2026-11-23 02:58:29.181+00', '2026-11-23 02:58:29.181+00');
INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 02:58:26.091+00');
INSERT INTO public.workers VALUES
	('01a20657-346e-7096-b70f-45d292eefe40', '2026-11-23 02:58:28.087+00');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 1, true);
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