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
CREATE TABLE public.approval_votes (
    approval_id uuid NOT NULL,
    by text NOT NULL,
    decision text NOT NULL,
    comment text,
    via text NOT NULL,
    at timestamp(3) with time zone NOT NULL
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
    expires_at timestamp(3) with time zone,
    approvers text[] DEFAULT '{}'::text[] NOT NULL,
    required integer DEFAULT 1 NOT NULL,
    is_superseded boolean DEFAULT false NOT NULL
);
CREATE TABLE public.effects (
    run_id uuid NOT NULL,
    key text NOT NULL,
    step_id text NOT NULL,
    kind text NOT NULL,
    target text NOT NULL,
    status text NOT NULL,
    idempotency_key text NOT NULL,
    request jsonb,
    response jsonb,
    at timestamp(3) with time zone NOT NULL,
    settled_at timestamp(3) with time zone
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
CREATE TABLE public.records (
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    collection text NOT NULL,
    key text NOT NULL,
    value jsonb,
    run_id uuid NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
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
    source_hash text,
    depth integer DEFAULT 0 NOT NULL,
    needs_follow_up boolean DEFAULT false NOT NULL
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
CREATE TABLE public.workflow_firings (
    workflow_id uuid NOT NULL,
    fire_at timestamp(3) with time zone NOT NULL,
    run_id uuid NOT NULL
);
CREATE TABLE public.workflow_versions (
    workflow_id uuid NOT NULL,
    version integer NOT NULL,
    content json NOT NULL,
    yaml text,
    enabled boolean NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.workflows (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    name text NOT NULL,
    content json NOT NULL,
    yaml text,
    enabled boolean NOT NULL,
    trigger_type text NOT NULL,
    version integer NOT NULL,
    next_fire_at timestamp(3) with time zone,
    scenario_ids uuid[] NOT NULL,
    secret_name text,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
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
	(3, 'e4df9c62099ca9a8471a7eb82e283224d4ecefe87f8aa7a6a3cfb54a77ffecef', 1795409802805),
	(4, 'fb599e902844c644216f8815d1660f77add917f5ce171daf87edb2f1fbec5cbb', 1795420802738);
INSERT INTO pgboss.instance VALUES
	('9e372fc0-57cc-4523-a6db-d4d72546f33d', NULL, 'vm', 25835, '12.38.0', 'v24.20.0', 'pgboss:9e372fc0', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 152297472, "cgroup": 1, "cpuLimit": 2, "heapUsed": 49459680, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 10:59:27.382829+00', '2026-11-23 10:59:27.382829+00', '2026-11-23 10:59:27.396349+00'),
	('cdb94e43-065f-4bd5-9e13-46e80661a7cd', NULL, 'vm', 25863, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 160681984, "cgroup": 1, "cpuLimit": 2, "heapUsed": 50078256, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 10:59:28.804302+00', '2026-11-23 10:59:28.804302+00', NULL),
	('11447471-b962-4a12-9bf3-567682ae25d2', NULL, 'vm', 25865, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 180207616, "cgroup": 1, "cpuLimit": 2, "heapUsed": 61469944, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 10:59:28.97346+00', '2026-11-23 10:59:28.97346+00', NULL);
INSERT INTO pgboss.job_common VALUES
	('01a2080f-97a1-7688-a8be-de929fbc4087', 'RUN_DEBATE', 0, '{"runId": "01a2080f-97a1-7688-a8be-d50ac053099d"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.313962+00', '2026-11-23 10:59:29.313962+00', '2026-11-23 10:59:29.319736+00', '2026-11-23 10:59:29.363226+00', '2027-11-23 10:59:29.313962+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.319736+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-97be-73da-835d-1bf0f9c2d872', 'RUN_DEBATE', 0, '{"runId": "01a2080f-97be-73da-835d-12bafe488edf"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.343546+00', '2026-11-23 10:59:29.343546+00', '2026-11-23 10:59:29.350026+00', '2026-11-23 10:59:29.363226+00', '2027-11-23 10:59:29.343546+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.350026+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-97b0-74ca-85db-117fa6591bd9', 'RUN_DEBATE', 0, '{"runId": "01a2080f-97b0-74ca-85db-0819f9f6a642"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.328741+00', '2026-11-23 10:59:29.328741+00', '2026-11-23 10:59:29.338404+00', '2026-11-23 10:59:29.373935+00', '2027-11-23 10:59:29.328741+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.338404+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-97c5-760e-9d90-733c103cbe6d', 'RUN_DEBATE', 0, '{"runId": "01a2080f-97c5-760e-9d90-68220fc23059"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.351423+00', '2026-11-23 10:59:29.351423+00', '2026-11-23 10:59:29.360009+00', '2026-11-23 10:59:29.374733+00', '2027-11-23 10:59:29.351423+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.360009+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-97b4-7659-bb02-1f27af6b290b', 'RUN_DEBATE', 0, '{"runId": "01a2080f-97b4-7659-bb02-1777d3dbe880"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.332782+00', '2026-11-23 10:59:29.332782+00', '2026-11-23 10:59:29.338404+00', '2026-11-23 10:59:29.375551+00', '2027-11-23 10:59:29.332782+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.338404+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-97d2-74ec-8a4a-6f298277ca73', 'RUN_DEBATE', 0, '{"runId": "01a2080f-97d2-74ec-8a4a-66e66b1b3c1b"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.36461+00', '2026-11-23 10:59:29.36461+00', '2026-11-23 10:59:29.376519+00', '2026-11-23 10:59:29.383387+00', '2027-11-23 10:59:29.36461+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.376519+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-9809-73c6-af6e-9ad6f29aa873', 'RUN_DEBATE', 0, '{"runId": "01a2080f-97fe-727a-bde2-ecb278ec3ecc"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.409864+00', '2026-11-23 10:59:29.409864+00', '2026-11-23 10:59:29.419015+00', '2026-11-23 10:59:29.427609+00', '2027-11-23 10:59:29.409864+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.419015+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-980d-778d-873d-b903ff8b8cd2', 'RUN_DEBATE', 0, '{"runId": "01a2080f-980d-778d-873d-b15492a7f156"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.422007+00', '2026-11-23 10:59:29.422007+00', '2026-11-23 10:59:29.428891+00', '2026-11-23 10:59:29.458203+00', '2027-11-23 10:59:29.422007+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.428891+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a2080f-9867-7734-8572-912f4107f433', 'RUN_DEBATE', 0, '{"runId": "01a2080f-9867-7734-8572-8a8d7e0617bb"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 10:59:29.51127+00', '2026-11-23 10:59:29.51127+00', '2026-11-23 10:59:29.512016+00', NULL, '2027-11-23 10:59:29.51127+00', NULL, NULL, 'standard', '2026-11-23 10:59:29.512016+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 10:59:27.387493+00', '2026-11-23 10:59:27.387493+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 10:59:27.391764+00', '2026-11-23 10:59:27.391764+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 10:59:27.392961+00', '2026-11-23 10:59:27.392961+00'),
	('RUN_TOOL', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 10:59:27.39454+00', '2026-11-23 10:59:27.39454+00');
INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 10:59:27.378073+00', '2026-11-23 10:59:28.79184+00', NULL, NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a2080f-97a1-7688-a8be-d9ce7af37fc1', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 1, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.313+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-97a5-7726-9c85-041a54268d6f', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 2, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.317+00', 4, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-97b0-74ca-85db-0ddc03dcfcfa', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 1, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.328+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-97b4-7659-bb02-1bac9170cf4b', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 1, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.332+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-97b9-7685-8d84-e1ed5e2fb76a', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 2, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.337+00', 9, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-97b9-7685-a139-e743055832f0', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 2, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.337+00', 5, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-97be-73da-835d-14b925424153', '01900000-0000-7000-8000-000000000002', '01a2080f-97be-73da-835d-12bafe488edf', 1, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.342+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-97af-77ef-ad52-27012bdf5c7d', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 3, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.327+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97b0-704d-8669-47d4eefc25bf', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 4, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.328+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97b4-742c-a7e0-3dae0c09eebc', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 5, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.332+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97b4-742c-a7e0-426f04385206', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 6, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.332+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97b6-734c-9e12-66fe0f635b45', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 7, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.334+00', 5, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 76}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 2}', NULL),
	('01a2080f-97b7-7433-9a50-92aace3b9e76', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 8, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.335+00', 6, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2080f-97b7-7433-9a50-948b4e303fd2', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 9, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.335+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 83}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2080f-97b7-7433-9a50-9a92f59bcb8b', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 10, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.335+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2080f-97b8-710a-a1d8-95d70b1a900e', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 11, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'StepStarted', 'info', 'debate', '2026-11-23 10:59:29.336+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a2080f-97b8-710a-a1d8-9baa2939bb5b', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 12, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.336+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c2-7469-979f-3c194b152838', '01900000-0000-7000-8000-000000000002', '01a2080f-97be-73da-835d-12bafe488edf', 2, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.346+00', 4, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-97c5-760e-9d90-6f85aa4bf343', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 1, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.349+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-97c0-7153-bd3e-df52dd452601', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 3, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.344+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725", "visibleTurns": 0}', NULL),
	('01a2080f-97c0-7153-bd3e-e1843e7b951a', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 4, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.344+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c0-7153-bd3e-e640c1cc27c9', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 5, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.344+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725", "visibleTurns": 0}', NULL),
	('01a2080f-97c0-7153-bd3e-e809b41b2ba1', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 6, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.344+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c3-77b5-bab2-e12f8dce2660', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 7, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.347+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 86}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97c3-77b5-bab2-e786f79a1929', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 8, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.347+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a2080f-97c3-77b5-bab2-e999d8892577', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 9, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.347+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 68}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2080f-97c3-77b5-bab2-ecbd646f6555', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 10, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.347+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a2080f-97c4-74d5-bbc2-f26fefca6573', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 11, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'StepStarted', 'info', 'debate', '2026-11-23 10:59:29.348+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a2080f-97c4-74d5-bbc2-f40f1fd40cdf', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 12, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.348+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c1-73a2-859a-d161e098b671', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 3, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.345+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97c1-73a2-859a-d755f8b8d7b2', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 4, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.345+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c2-7469-ae0d-45f1ba464b7b', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 5, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.346+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97c2-7469-ae0d-4a0cde9eeda6', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 6, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.346+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c3-77b5-bab2-f03ff0d2648b', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 7, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.347+00', 0, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 73}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97c3-77b5-bab2-f54d58ebf840', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 8, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.347+00', 0, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2080f-97c4-74d5-bbc2-ea09fa1fa9c5', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 9, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.348+00', 0, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 67}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97c4-74d5-bbc2-ecc8785eed8b', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 10, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.348+00', 0, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2080f-97c4-74d5-bbc2-faf0ce7de18c', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 11, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.348+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a2080f-97c4-74d5-bbc2-ff2740763bde', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 12, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.348+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c4-74d5-bbc3-00b48695cbc2', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 13, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.348+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a2080f-97c4-74d5-bbc3-06e829c5a77c', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 14, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.348+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97c7-74ec-ba8a-5dd3e6131287', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 13, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.351+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 420, "outputTokens": 111}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97c7-74ec-ba8a-639cb91c7a0a', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 14, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'StepFinished', 'info', 'debate', '2026-11-23 10:59:29.351+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a2080f-97c8-74b0-a840-93ebbbb645be', '01900000-0000-7000-8000-000000000002', '01a2080f-97a1-7688-a8be-d50ac053099d', 15, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', 'RunFinished', 'info', 'worker', '2026-11-23 10:59:29.352+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 937, "outputTokens": 270}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.75}, {"seat": 1, "stance": -0.71, "confidence": 0.77}], "scores": {"meanStance": -0.08999999999999997}, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2080f-97c9-74dc-b174-b650cf98d562', '01900000-0000-7000-8000-000000000002', '01a2080f-97be-73da-835d-12bafe488edf', 3, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.353+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97c9-74dc-b174-ba0528c3ccb7', '01900000-0000-7000-8000-000000000002', '01a2080f-97be-73da-835d-12bafe488edf', 4, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.353+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97ca-703a-8474-806ef64e3d66', '01900000-0000-7000-8000-000000000002', '01a2080f-97be-73da-835d-12bafe488edf', 5, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.354+00', 0, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 70}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97ca-703a-8474-841fecffc9ac', '01900000-0000-7000-8000-000000000002', '01a2080f-97be-73da-835d-12bafe488edf', 6, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.354+00', 0, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a2080f-97ca-703a-8474-8b58d15bceea', '01900000-0000-7000-8000-000000000002', '01a2080f-97be-73da-835d-12bafe488edf', 7, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', 'RunFinished', 'info', 'worker', '2026-11-23 10:59:29.354+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 70}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. What I look at first is what it makes possible. Something better is two years away, and this would lock us into the present version. Let us keep what works until something better has shown itself.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2080f-97cd-7419-ae80-6fb6baf2b08f', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 15, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.357+00', 1, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 419, "outputTokens": 85}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97cd-7419-ae80-72ba2b3c47b0', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 16, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.357+00', 1, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a2080f-97cd-7419-ae80-7738e2b96f91', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 17, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.357+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 430, "outputTokens": 71}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2080f-97cd-7419-ae80-7a4fcb6cef77', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 18, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.357+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a2080f-97ce-7371-b532-862fdd35ebc3', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 19, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'StepStarted', 'info', 'debate', '2026-11-23 10:59:29.358+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a2080f-97ce-7371-b532-8bf389c0480b', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 20, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.358+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97ce-7371-b532-8c4e4edc2d7b', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 21, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'StepStarted', 'info', 'debate', '2026-11-23 10:59:29.358+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a2080f-97ce-7371-b532-918ed55fb0ff', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 22, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.358+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97ce-7371-8c47-c6a3b0e87ad5', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 2, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.358+00', 9, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-97cd-7419-ae80-660ba9c0dbba', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 13, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.357+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 431, "outputTokens": 109}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97cd-7419-ae80-6b205faf445e', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 14, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'StepFinished', 'info', 'debate', '2026-11-23 10:59:29.357+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a2080f-97ce-7371-b532-96e9422cec27', '01900000-0000-7000-8000-000000000002', '01a2080f-97b0-74ca-85db-0819f9f6a642', 15, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', 'RunFinished', 'info', 'worker', '2026-11-23 10:59:29.358+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 955, "outputTokens": 263}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.75, "confidence": 0.77}, {"seat": 1, "stance": 0.75, "confidence": 0.82}], "scores": {"meanStance": 0}, "dissent": [{"text": "[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.", "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2080f-97d1-7787-9e7b-a76e59b9d675', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 3, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.361+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97d1-7787-9e7b-ab06c0f0cacb', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 4, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.361+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a2080f-97d2-7112-9877-26adfd2709e9', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 5, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.362+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97d2-7112-9877-2b701942e827', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 6, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.362+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a2080f-97d2-7112-9877-3071a60423a2', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 7, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'LLMCallFinished', 'error', 'llm', '2026-11-23 10:59:29.362+00', 1, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a2080f-97d2-7112-9877-37f1f4aaa2f4', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 8, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'LLMCallFinished', 'error', 'llm', '2026-11-23 10:59:29.362+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a2080f-97d2-7112-9877-388471756d1c', '01900000-0000-7000-8000-000000000002', '01a2080f-97c5-760e-9d90-68220fc23059', 9, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', 'RunFinished', 'error', 'worker', '2026-11-23 10:59:29.362+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a2080f-97da-7690-b34b-7fda25be87db', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 23, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.37+00', 3, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 719, "outputTokens": 115}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 2}', NULL),
	('01a2080f-97da-7690-b34b-833ca9e9ce8b', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 24, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'StepFinished', 'info', 'debate', '2026-11-23 10:59:29.37+00', 3, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a2080f-97da-7690-b34b-84a81514de46', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 25, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.37+00', 1, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 719, "outputTokens": 115}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a2080f-97db-7319-af42-533f53632d65', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 26, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'StepFinished', 'info', 'debate', '2026-11-23 10:59:29.371+00', 1, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a2080f-980f-745f-ab76-fb45485d3743', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 11, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'RunFinished', 'info', 'worker', '2026-11-23 10:59:29.423+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 683, "outputTokens": 194}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.75}, {"seat": 1, "stance": -0.71, "confidence": 0.77}], "scores": {"meanStance": -0.08999999999999997}, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2080f-97d2-74ec-8a4a-6b7fbe8d0425', '01900000-0000-7000-8000-000000000002', '01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 1, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.362+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-9808-7125-9ea7-b2c1279fb198', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 1, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.409+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a2080f-97a1-7688-a8be-d50ac053099d"}}', NULL),
	('01a2080f-980d-778d-873d-b4d65dfc9f4b', '01900000-0000-7000-8000-000000000002', '01a2080f-980d-778d-873d-b15492a7f156', 1, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.421+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-9867-7734-8572-8f41e8ff1b52', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 1, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'RunQueued', 'info', 'server', '2026-11-23 10:59:29.511+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a2080f-97dc-7180-8a64-3627af551b88', '01900000-0000-7000-8000-000000000002', '01a2080f-97b4-7659-bb02-1777d3dbe880', 27, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', 'RunFinished', 'info', 'worker', '2026-11-23 10:59:29.372+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2804, "outputTokens": 526}, "output": {"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 5.75, "pro": 6.375, "criteria": [{"con": 6, "pro": 6, "weight": 1, "criterion": "Argument"}, {"con": 5, "pro": 6, "weight": 1, "criterion": "Evidence"}, {"con": 6, "pro": 7.5, "weight": 1, "criterion": "Rebuttal"}, {"con": 6, "pro": 6, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] When Proposition 1 says “A clear measure and a date to look at it again would make this a fair test”, the hard part is left out. Whoever has the least room to adapt pays for it first. That is why we stand against the motion “This house was an oxford debate”.", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a2080f-97e0-7767-a95c-4bdcbe49a088', '01900000-0000-7000-8000-000000000002', '01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 2, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.376+00', 14, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-97e4-718c-a483-c5d2740d6210', '01900000-0000-7000-8000-000000000002', '01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 3, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.38+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-97e4-718c-a483-cb24bb61e2f5', '01900000-0000-7000-8000-000000000002', '01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 4, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.38+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-97e4-718c-a483-cfa20de8546c', '01900000-0000-7000-8000-000000000002', '01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 5, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.38+00', 0, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 65}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-97e4-718c-a483-d086dfd225ff', '01900000-0000-7000-8000-000000000002', '01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 6, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.38+00', 0, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2080f-97e5-7574-b38a-70c750f5aeab', '01900000-0000-7000-8000-000000000002', '01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 7, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', 'RunFinished', 'error', 'worker', '2026-11-23 10:59:29.381+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 65}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls is used up."}'),
	('01a2080f-980a-739e-83b7-79bed4d7c8b3', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 2, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.418+00', 9, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-980d-7385-b089-98f84e859622', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 3, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.421+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-980d-7385-b089-9f78b88e0d05', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 4, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.421+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-980d-7385-b089-a23ac369e462', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 5, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.421+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 83}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-980d-7385-b089-a6800a93e4b0', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 6, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:29.421+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2080f-980d-7385-b089-ab03e250f288', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 7, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'StepStarted', 'info', 'debate', '2026-11-23 10:59:29.421+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a2080f-980d-7385-b089-ac5f144d6063', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 8, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.421+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a2080f-980f-745f-ab76-f25122be39eb', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 9, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:29.423+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 420, "outputTokens": 111}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a2080f-980f-745f-ab76-f57d167ffb1a', '01900000-0000-7000-8000-000000000002', '01a2080f-97fe-727a-bde2-ecb278ec3ecc', 10, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', 'StepFinished', 'info', 'debate', '2026-11-23 10:59:29.423+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a2080f-9813-7387-a335-5d4fb076b88a', '01900000-0000-7000-8000-000000000002', '01a2080f-980d-778d-873d-b15492a7f156', 2, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.427+00', 6, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL),
	('01a2080f-9816-7453-9bcf-d5b683001faf', '01900000-0000-7000-8000-000000000002', '01a2080f-980d-778d-873d-b15492a7f156', 3, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.43+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-9816-7453-9bcf-d8ce255b46bb', '01900000-0000-7000-8000-000000000002', '01a2080f-980d-778d-873d-b15492a7f156', 4, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.43+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a2080f-9817-763e-8681-925965820ba5', '01900000-0000-7000-8000-000000000002', '01a2080f-980d-778d-873d-b15492a7f156', 5, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.431+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-9817-763e-8681-96db989669a4', '01900000-0000-7000-8000-000000000002', '01a2080f-980d-778d-873d-b15492a7f156', 6, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.431+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a2080f-9830-7274-bf11-5864fe9e83f6', '01900000-0000-7000-8000-000000000002', '01a2080f-980d-778d-873d-b15492a7f156', 7, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', 'RunCancelled', 'info', 'worker', '2026-11-23 10:59:29.456+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a2080f-9867-711c-b5e8-11f3ffce82ef', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 2, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'RunStarted', 'info', 'worker', '2026-11-23 10:59:29.511+00', 0, '{"attempt": 1, "workerId": "01a2080f-96bb-7668-a389-c0b934163268", "savedCalls": 0}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a2080f-986a-74a2-b468-6c021bdb8b21', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 3, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.514+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-986a-74a2-b468-733133004cb7', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 4, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.514+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a2080f-986a-74a2-b468-74ac36c45859', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 5, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:29.514+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a2080f-986a-74a2-b468-7b1c6e208c4e', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 6, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:29.514+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a2080f-9e47-74bd-98e0-378cd2c9ead7', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 7, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:31.015+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 64}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1501}', NULL),
	('01a2080f-9e47-74bd-98e0-38ef25ec556f', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 8, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:31.015+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a2080f-9e48-7234-bd59-2fe9754474cf', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 9, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'LLMCallFinished', 'info', 'llm', '2026-11-23 10:59:31.016+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 86}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a2080f-9e48-7234-bd59-314a901605a3', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 10, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'TurnFinished', 'info', 'debate', '2026-11-23 10:59:31.016+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a2080f-9e48-7234-bd59-357167e48c22', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 11, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'TurnStarted', 'info', 'debate', '2026-11-23 10:59:31.016+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a2080f-9e49-74aa-98fe-08631a45ea44', '01900000-0000-7000-8000-000000000002', '01a2080f-9867-7734-8572-8a8d7e0617bb', 12, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', 'LLMCallStarted', 'info', 'llm', '2026-11-23 10:59:31.017+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL);
INSERT INTO public.persona_versions VALUES
	('01a2080f-9778-72bc-80c7-cc61a4d80725', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 10:59:29.272+00');
INSERT INTO public.personas VALUES
	('01a2080f-9063-7170-a438-365b221d0df7', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 10:59:27.459+00', '2026-11-23 10:59:27.459+00'),
	('01a2080f-9065-736e-ad85-7474c4c465cc', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 10:59:27.461+00', '2026-11-23 10:59:27.461+00'),
	('01a2080f-9065-736e-ad85-79db9d5e8ba4', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 10:59:27.461+00', '2026-11-23 10:59:27.461+00'),
	('01a2080f-9065-736e-ad85-7e7e99d24ddc', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 10:59:27.461+00', '2026-11-23 10:59:27.461+00'),
	('01a2080f-9778-72bc-80c7-cc61a4d80725', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 10:59:29.272+00', '2026-11-23 10:59:29.293+00');
INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 10:59:27.288+00');
INSERT INTO public.run_steps VALUES
	('01a2080f-97a1-7688-a8be-d50ac053099d', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test. The question is how, no longer whether.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 76}, "stance": 0.53, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 6, "personaId": null, "startedAt": "2026-11-23T10:59:29.328Z", "toolCalls": [], "confidence": 0.75, "finishReason": "stop", "firstTokenMs": 2, "visibleTurns": 0}', 1, 254, 76, 0, false, '2026-11-23 10:59:29.346+00'),
	('01a2080f-97a1-7688-a8be-d50ac053099d', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “A panel that completed”. What I look at first is what experience says. Earlier reforms of the kind began with the same words and ended as exceptions. Let us keep what works until something better has shown itself.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 83}, "stance": -0.71, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T10:59:29.332Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 263, 83, 0, false, '2026-11-23 10:59:29.346+00'),
	('01a2080f-97b0-74ca-85db-0819f9f6a642', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down against the proposal that we work four days a week. The question for me is what the evidence can carry. An effect this large should be visible by now, and it is not. Besides, those it is meant for would have to learn something new and get little for it.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 86}, "stance": -0.75, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 2, "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725", "startedAt": "2026-11-23T10:59:29.344Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 260, 86, 0, false, '2026-11-23 10:59:29.353+00'),
	('01a2080f-97b0-74ca-85db-0819f9f6a642', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] Let me say it at once: I am for the proposal that we work four days a week. My part here is sceptic. What I look at first is how it fails and how it is undone. A bounded first step would tell us more than another year of worry.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 68}, "stance": 0.75, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 2, "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725", "startedAt": "2026-11-23T10:59:29.344Z", "toolCalls": [], "confidence": 0.82, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 264, 68, 0, false, '2026-11-23 10:59:29.353+00'),
	('01a2080f-97b4-7659-bb02-1777d3dbe880', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] This side argues for the motion “This house was an oxford debate”. A clear measure and a date to look at it again would make this a fair test. Once the way is open, people will do things with it that nobody here can name yet. Waiting is a decision too, and the worse one.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 73}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 0, "personaId": null, "startedAt": "2026-11-23T10:59:29.346Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 253, 73, 0, false, '2026-11-23 10:59:29.353+00'),
	('01a2080f-97b4-7659-bb02-1777d3dbe880', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] We stand against the motion “This house was an oxford debate”. The same money does more good in three smaller steps. On top of that, earlier reforms of the kind began with the same words and ended as exceptions. Answer that, and I will think again.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 67}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 0, "personaId": null, "startedAt": "2026-11-23T10:59:29.346Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 67, 0, false, '2026-11-23 10:59:29.353+00'),
	('01a2080f-97a1-7688-a8be-d50ac053099d', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 420, "outputTokens": 111}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 0, "startedAt": "2026-11-23T10:59:29.349Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 420, 111, 0, false, '2026-11-23 10:59:29.359+00'),
	('01a2080f-97be-73da-835d-12bafe488edf', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am against the motion “A single answer”. What I look at first is what it makes possible. Something better is two years away, and this would lock us into the present version. Let us keep what works until something better has shown itself.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 70}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 0, "personaId": null, "startedAt": "2026-11-23T10:59:29.354Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 123, 70, 0, false, '2026-11-23 10:59:29.359+00'),
	('01a2080f-97b4-7659-bb02-1777d3dbe880', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] Suppose “The same money does more good in three smaller steps”, as Opposition 1 has it: nothing follows from that yet. Where something close to it was tried, the feared side effects stayed small. On that we rest our case for the motion “This house was an oxford debate”. Let us start small, measure it, and go on.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 419, "outputTokens": 85}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T10:59:29.356Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 2}', 1, 419, 85, 0, false, '2026-11-23 10:59:29.363+00'),
	('01a2080f-97b4-7659-bb02-1777d3dbe880', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] When Proposition 1 says “A clear measure and a date to look at it again would make this a fair test”, the hard part is left out. Whoever has the least room to adapt pays for it first. That is why we stand against the motion “This house was an oxford debate”.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 430, "outputTokens": 71}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T10:59:29.356Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 430, 71, 0, false, '2026-11-23 10:59:29.363+00'),
	('01a2080f-97b0-74ca-85db-0819f9f6a642', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 431, "outputTokens": 109}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 2, "startedAt": "2026-11-23T10:59:29.355Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 431, 109, 0, false, '2026-11-23 10:59:29.363+00'),
	('01a2080f-97b4-7659-bb02-1777d3dbe880', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":6,\"con\":6},{\"criterion\":\"Evidence\",\"pro\":6,\"con\":5},{\"criterion\":\"Rebuttal\",\"pro\":7,\"con\":6},{\"criterion\":\"Clarity\",\"pro\":6,\"con\":6}],\"decisive\":[\"[simulated] Where something close to it was tried, the feared side effects stayed small\"],\"unanswered\":[],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.76}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 719, "outputTokens": 115}, "answer": {"scores": [{"con": 6, "pro": 6, "criterion": "Argument"}, {"con": 5, "pro": 6, "criterion": "Evidence"}, {"con": 6, "pro": 7, "criterion": "Rebuttal"}, {"con": 6, "pro": 6, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] Where something close to it was tried, the feared side effects stayed small"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.76, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 3, "startedAt": "2026-11-23T10:59:29.365Z", "finishReason": "stop", "firstTokenMs": 2}', 1, 719, 115, 0, false, '2026-11-23 10:59:29.374+00'),
	('01a2080f-97b4-7659-bb02-1777d3dbe880', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":6,\"con\":6},{\"criterion\":\"Evidence\",\"pro\":6,\"con\":5},{\"criterion\":\"Rebuttal\",\"pro\":8,\"con\":6},{\"criterion\":\"Clarity\",\"pro\":6,\"con\":6}],\"decisive\":[\"[simulated] Where something close to it was tried, the feared side effects stayed small\"],\"unanswered\":[],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.65}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 719, "outputTokens": 115}, "answer": {"scores": [{"con": 6, "pro": 6, "criterion": "Argument"}, {"con": 5, "pro": 6, "criterion": "Evidence"}, {"con": 6, "pro": 8, "criterion": "Rebuttal"}, {"con": 6, "pro": 6, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] Where something close to it was tried, the feared side effects stayed small"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.65, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 1, "startedAt": "2026-11-23T10:59:29.367Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 719, 115, 0, false, '2026-11-23 10:59:29.374+00'),
	('01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “One that a budget ended”. What I look at first is what the evidence can carry. Most of what we take for granted once looked just as daring. It can be done, and it should be begun.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 65}, "stance": 0.64, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 0, "personaId": null, "startedAt": "2026-11-23T10:59:29.380Z", "toolCalls": [], "confidence": 0.78, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 254, 65, 0, false, '2026-11-23 10:59:29.382+00'),
	('01a2080f-97fe-727a-bde2-ecb278ec3ecc', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test. The question is how, no longer whether.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 76}, "stance": 0.53, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 6, "personaId": null, "startedAt": "2026-11-23T10:59:29.328Z", "toolCalls": [], "confidence": 0.75, "finishReason": "stop", "firstTokenMs": 2, "visibleTurns": 0}', 1, 254, 76, 0, true, '2026-11-23 10:59:29.346+00'),
	('01a2080f-97fe-727a-bde2-ecb278ec3ecc', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “A panel that completed”. What I look at first is what experience says. Earlier reforms of the kind began with the same words and ended as exceptions. Let us keep what works until something better has shown itself.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 83}, "stance": -0.71, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 0, "personaId": null, "startedAt": "2026-11-23T10:59:29.421Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 263, 83, 0, false, '2026-11-23 10:59:29.422+00'),
	('01a2080f-97fe-727a-bde2-ecb278ec3ecc', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 420, "outputTokens": 111}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 0, "startedAt": "2026-11-23T10:59:29.423Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 420, 111, 0, false, '2026-11-23 10:59:29.424+00'),
	('01a2080f-9867-7734-8572-8a8d7e0617bb', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am for the motion “One that was being worked on”. The question for me is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 64}, "stance": 0.59, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1501, "personaId": null, "startedAt": "2026-11-23T10:59:29.514Z", "toolCalls": [], "confidence": 0.78, "finishReason": "stop", "firstTokenMs": 1501, "visibleTurns": 0}', 1, 255, 64, 0, false, '2026-11-23 10:59:31.018+00'),
	('01a2080f-9867-7734-8572-8a8d7e0617bb', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] Let me say it at once: I am against the motion “One that was being worked on”. I keep coming back to what experience says. The same money does more good in three smaller steps. Earlier reforms of the kind began with the same words and ended as exceptions. Answer that, and I will think again.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 86}, "stance": -0.82, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T10:59:29.514Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 264, 86, 0, false, '2026-11-23 10:59:31.018+00');
INSERT INTO public.runs VALUES
	('01a2080f-97a1-7688-a8be-d50ac053099d', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a2080f-979e-7499-84a3-1f215ceef3f3', '34d4f5d1c3ac4d61ccc84856ed55489b', '{"id": null, "type": "api"}', '{"seed": 482652953, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.75}, {"seat": 1, "stance": -0.71, "confidence": 0.77}], "scores": {"meanStance": -0.08999999999999997}, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 10:59:29.313+00', '2026-11-23 10:59:29.317+00', '2026-11-23 10:59:29.355+00', 1, 15, NULL, '01a2080f-97a1-7688-a8be-de929fbc4087', 0, NULL, NULL, '{}', '{}', 3, 937, 270, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-97b0-74ca-85db-0819f9f6a642', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a2080f-9796-747a-a1f2-8fcf84c09d8d', NULL, NULL, NULL, NULL, '01a2080f-97a9-7640-8598-cd6bcd8b9b3a', '30e43a1849bd26a072848d86abf3e621', '{"id": null, "type": "api"}', '{"seed": 786947980, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a2080f-9796-747a-a1f2-8fcf84c09d8d", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.75, "confidence": 0.77}, {"seat": 1, "stance": 0.75, "confidence": 0.82}], "scores": {"meanStance": 0}, "dissent": [{"text": "[simulated] Still objects: “Those it is meant for would have to learn something new and get little for it”.", "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 10:59:29.328+00', '2026-11-23 10:59:29.337+00', '2026-11-23 10:59:29.36+00', 1, 15, NULL, '01a2080f-97b0-74ca-85db-117fa6591bd9', 0, NULL, NULL, '{}', '{}', 3, 955, 263, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-97b4-7659-bb02-1777d3dbe880', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a2080f-97b3-7564-9b14-3a5331c390dc', 'b34209e847acd7a7bc4a704e2a914a36', '{"id": null, "type": "api"}', '{"seed": 821515908, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 5.75, "pro": 6.375, "criteria": [{"con": 6, "pro": 6, "weight": 1, "criterion": "Argument"}, {"con": 5, "pro": 6, "weight": 1, "criterion": "Evidence"}, {"con": 6, "pro": 7.5, "weight": 1, "criterion": "Rebuttal"}, {"con": 6, "pro": 6, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] When Proposition 1 says “A clear measure and a date to look at it again would make this a fair test”, the hard part is left out. Whoever has the least room to adapt pays for it first. That is why we stand against the motion “This house was an oxford debate”.", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 10:59:29.332+00', '2026-11-23 10:59:29.337+00', '2026-11-23 10:59:29.373+00', 1, 27, NULL, '01a2080f-97b4-7659-bb02-1f27af6b290b', 0, NULL, NULL, '{}', '{}', 6, 2804, 526, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-97be-73da-835d-12bafe488edf', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a2080f-97b9-716d-b68c-afa1275a190b', 'cfecc2659890ba7aa9f0806300d89db4', '{"id": null, "type": "api"}', '{"seed": 716996427, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. What I look at first is what it makes possible. Something better is two years away, and this would lock us into the present version. Let us keep what works until something better has shown itself.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 10:59:29.342+00', '2026-11-23 10:59:29.346+00', '2026-11-23 10:59:29.355+00', 1, 7, NULL, '01a2080f-97be-73da-835d-1bf0f9c2d872', 0, NULL, NULL, '{}', '{}', 1, 123, 70, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-97c5-760e-9d90-68220fc23059', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a2080f-97c5-760e-9d90-66ed470bbfd3', '2116252239f5f483bcfbf2b699aca995', '{"id": null, "type": "api"}', '{"seed": 815065206, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "prices": {"simulated:instant?fail=400": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 10:59:29.349+00', '2026-11-23 10:59:29.358+00', '2026-11-23 10:59:29.365+00', 1, 9, NULL, '01a2080f-97c5-760e-9d90-733c103cbe6d', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-97d2-74ec-8a4a-66e66b1b3c1b', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a2080f-97d1-74d8-bb57-6bf16fedc8ec', '853d9120ebe0c52b570c9d4fbbac1520', '{"id": null, "type": "api"}', '{"seed": 1485138916, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls is used up."}', NULL, '2026-11-23 10:59:29.362+00', '2026-11-23 10:59:29.376+00', '2026-11-23 10:59:29.381+00', 1, 7, NULL, '01a2080f-97d2-74ec-8a4a-6f298277ca73', 0, NULL, NULL, '{}', '{}', 1, 254, 65, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-97fe-727a-bde2-ecb278ec3ecc', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a2080f-97a1-7688-a8be-d50ac053099d', '01a2080f-97a1-7688-a8be-d50ac053099d', 1, '01a2080f-979e-7499-84a3-1f215ceef3f3', '03950cfa2cc4951b41e4db383f45d0fb', '{"id": "01a2080f-97a1-7688-a8be-d50ac053099d", "type": "fork"}', '{"seed": 482652953, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.75}, {"seat": 1, "stance": -0.71, "confidence": 0.77}], "scores": {"meanStance": -0.08999999999999997}, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 10:59:29.409+00', '2026-11-23 10:59:29.418+00', '2026-11-23 10:59:29.424+00', 1, 11, NULL, '01a2080f-9809-73c6-af6e-9ad6f29aa873', 0, NULL, NULL, '{}', '{}', 2, 683, 194, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-980d-778d-873d-b15492a7f156', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a2080f-980d-778d-873d-af573f8aa96b', 'a8da5c9c9ba17c895e99ffd10f448b39', '{"id": null, "type": "api"}', '{"seed": 1614714048, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=600000": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 10:59:29.421+00', '2026-11-23 10:59:29.427+00', '2026-11-23 10:59:29.456+00', 1, 7, NULL, '01a2080f-980d-778d-873d-b903ff8b8cd2', 0, '2026-11-23 10:59:29.455+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a2080f-9867-7734-8572-8a8d7e0617bb', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a2080f-9866-77b3-a69d-479b52d30c77', '58def479df625cccd7379af2dc4c0775', '{"id": null, "type": "api"}', '{"seed": 846852395, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=1500": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 10:59:29.511+00', '2026-11-23 10:59:29.511+00', NULL, 1, 12, '01a2080f-96bb-7668-a389-c0b934163268', '01a2080f-9867-7734-8572-912f4107f433', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 519, 150, 0, 0, 0, 0, 0, NULL, 0, false);
INSERT INTO public.scenarios VALUES
	('01a2080f-906a-71fd-9ef2-1a5d481f9255', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a2080f-9063-7170-a438-365b221d0df7"}, {"role": "reliability", "personaId": "01a2080f-9065-736e-ad85-7474c4c465cc"}, {"role": "finance", "personaId": "01a2080f-9065-736e-ad85-79db9d5e8ba4"}, {"role": "customers", "personaId": "01a2080f-9065-736e-ad85-7e7e99d24ddc"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a2080f-9063-7170-a438-365b221d0df7,01a2080f-9065-736e-ad85-7474c4c465cc,01a2080f-9065-736e-ad85-79db9d5e8ba4,01a2080f-9065-736e-ad85-7e7e99d24ddc}', 1, '2026-11-23 10:59:27.466+00', '2026-11-23 10:59:27.466+00'),
	('01a2080f-906d-744c-af44-62a4d53a2eed', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "context": "", "judgeId": null, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a2080f-9063-7170-a438-365b221d0df7"}, {"stance": "against", "personaId": "01a2080f-9065-736e-ad85-7474c4c465cc"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a2080f-9063-7170-a438-365b221d0df7,01a2080f-9065-736e-ad85-7474c4c465cc}', 1, '2026-11-23 10:59:27.469+00', '2026-11-23 10:59:27.469+00'),
	('01a2080f-9796-747a-a1f2-8fcf84c09d8d', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "judgeId": null, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725"}, {"role": "sceptic", "personaId": "01a2080f-9778-72bc-80c7-cc61a4d80725"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a2080f-9778-72bc-80c7-cc61a4d80725}', 1, '2026-11-23 10:59:29.302+00', '2026-11-23 10:59:29.302+00');
INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 10:59:27.288+00');
INSERT INTO public.workers VALUES
	('01a2080f-96bb-7668-a389-c0b934163268', '2026-11-23 10:59:29.174+00', '2026-11-23 10:59:29.215+00', '{"pid": 25863, "host": "vm", "runs": 0, "sandbox": {"level": "namespaces", "missing": [], "refuses": false}, "version": "0.5.0", "concurrency": 64, "memoryBytes": 164220928, "eventLoopLagSeconds": 0}');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 4, true);
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
ALTER TABLE ONLY public.approval_votes
    ADD CONSTRAINT approval_votes_approval_id_by_pk PRIMARY KEY (approval_id, by);
ALTER TABLE ONLY public.approvals
    ADD CONSTRAINT approvals_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.effects
    ADD CONSTRAINT effects_run_id_key_pk PRIMARY KEY (run_id, key);
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
ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_project_id_collection_key_pk PRIMARY KEY (project_id, collection, key);
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
ALTER TABLE ONLY public.workflow_firings
    ADD CONSTRAINT workflow_firings_workflow_id_fire_at_pk PRIMARY KEY (workflow_id, fire_at);
ALTER TABLE ONLY public.workflow_versions
    ADD CONSTRAINT workflow_versions_workflow_id_version_pk PRIMARY KEY (workflow_id, version);
ALTER TABLE ONLY public.workflows
    ADD CONSTRAINT workflows_pkey PRIMARY KEY (id);
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
CREATE UNIQUE INDEX approvals_of_step ON public.approvals USING btree (run_id, step_id) WHERE (NOT is_superseded);
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
CREATE INDEX records_newest ON public.records USING btree (project_id, updated_at, collection, key);
CREATE INDEX records_newest_of_collection ON public.records USING btree (project_id, collection, updated_at, key);
CREATE INDEX records_of_run ON public.records USING btree (run_id);
CREATE INDEX run_artifacts_run_id_index ON public.run_artifacts USING btree (run_id);
CREATE INDEX runs_by_parent ON public.runs USING btree (parent_run_id) WHERE (parent_run_id IS NOT NULL);
CREATE INDEX runs_by_scenario ON public.runs USING btree (project_id, scenario_id, queued_at, id);
CREATE INDEX runs_by_status ON public.runs USING btree (project_id, status, queued_at, id);
CREATE INDEX runs_by_workflow ON public.runs USING btree (project_id, workflow_id, queued_at, id) WHERE (workflow_id IS NOT NULL);
CREATE INDEX runs_held ON public.runs USING btree (worker_id) WHERE (worker_id IS NOT NULL);
CREATE INDEX runs_newest ON public.runs USING btree (project_id, queued_at, id);
CREATE UNIQUE INDEX runs_source ON public.runs USING btree (project_id, source_hash) WHERE (source_hash IS NOT NULL);
CREATE INDEX runs_to_follow_up ON public.runs USING btree (finished_at, id) WHERE needs_follow_up;
CREATE INDEX scenarios_persona_ids_index ON public.scenarios USING gin (persona_ids);
CREATE INDEX scenarios_project_id_id_index ON public.scenarios USING btree (project_id, id);
CREATE INDEX scenarios_project_id_name_index ON public.scenarios USING btree (project_id, name);
CREATE INDEX workflows_due ON public.workflows USING btree (next_fire_at) WHERE (enabled AND (next_fire_at IS NOT NULL));
CREATE INDEX workflows_on_completed ON public.workflows USING btree (id) WHERE (enabled AND (trigger_type = 'runCompleted'::text));
CREATE INDEX workflows_project_id_id_index ON public.workflows USING btree (project_id, id);
CREATE INDEX workflows_project_id_name_index ON public.workflows USING btree (project_id, name);
CREATE INDEX workflows_scenario_ids_index ON public.workflows USING gin (scenario_ids);
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
ALTER TABLE ONLY public.approval_votes
    ADD CONSTRAINT approval_votes_approval_id_approvals_id_fk FOREIGN KEY (approval_id) REFERENCES public.approvals(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY public.records
    ADD CONSTRAINT records_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
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
ALTER TABLE ONLY public.workflow_firings
    ADD CONSTRAINT workflow_firings_workflow_id_workflows_id_fk FOREIGN KEY (workflow_id) REFERENCES public.workflows(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.workflow_versions
    ADD CONSTRAINT workflow_versions_workflow_id_workflows_id_fk FOREIGN KEY (workflow_id) REFERENCES public.workflows(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.workflows
    ADD CONSTRAINT workflows_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);