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
CREATE FUNCTION public.note_score_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
	IF TG_OP <> 'INSERT' THEN
		INSERT INTO "score_changes" ("sign", "project_id", "status", "scenario_id", "finished_at", "metrics", "models")
		VALUES (-1, OLD."project_id", OLD."status", OLD."scenario_id", OLD."finished_at", OLD."metrics", OLD."models");
	END IF;
	IF TG_OP <> 'DELETE' THEN
		INSERT INTO "score_changes" ("sign", "project_id", "status", "scenario_id", "finished_at", "metrics", "models")
		VALUES (1, NEW."project_id", NEW."status", NEW."scenario_id", NEW."finished_at", NEW."metrics", NEW."models");
	END IF;
	RETURN NULL;
END $$;
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
CREATE TABLE public.baselines (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    scenario_id uuid NOT NULL,
    name text NOT NULL,
    run_ids uuid[] NOT NULL,
    note text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL
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
CREATE TABLE public.experiments (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    name text NOT NULL,
    sides jsonb NOT NULL,
    scenario_ids uuid[] NOT NULL,
    overrides jsonb NOT NULL,
    looks smallint NOT NULL,
    look smallint NOT NULL,
    owns_runs boolean NOT NULL,
    request_id text NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    result jsonb
);
CREATE TABLE public.idempotency_keys (
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    scope text NOT NULL,
    key text NOT NULL,
    body_hash text NOT NULL,
    run_id uuid NOT NULL,
    created_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE public.judgements (
    run_id uuid NOT NULL,
    metric text NOT NULL,
    judge text NOT NULL,
    prompt_version integer NOT NULL,
    "order" text NOT NULL,
    value double precision,
    answer jsonb,
    usage jsonb NOT NULL,
    latency_ms integer NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    error jsonb
);
CREATE TABLE public.metric_totals (
    name text NOT NULL,
    labels text NOT NULL,
    value double precision NOT NULL
);
CREATE TABLE public.model_days (
    project_id uuid NOT NULL,
    scope text NOT NULL,
    day timestamp(3) with time zone NOT NULL,
    model text NOT NULL,
    calls integer DEFAULT 0 NOT NULL,
    input_tokens bigint DEFAULT 0 NOT NULL,
    output_tokens bigint DEFAULT 0 NOT NULL,
    cost_usd numeric DEFAULT 0 NOT NULL,
    priced_runs integer DEFAULT 0 NOT NULL
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
CREATE TABLE public.run_day_shapes (
    project_id uuid NOT NULL,
    scope text NOT NULL,
    day timestamp(3) with time zone NOT NULL,
    runs_by_hour jsonb NOT NULL,
    failed_by_hour jsonb NOT NULL,
    runs_by_latency jsonb NOT NULL
);
CREATE TABLE public.run_days (
    project_id uuid NOT NULL,
    scope text NOT NULL,
    day timestamp(3) with time zone NOT NULL,
    runs integer DEFAULT 0 NOT NULL,
    completed integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    cancelled integer DEFAULT 0 NOT NULL,
    turns integer DEFAULT 0 NOT NULL,
    refused_turns integer DEFAULT 0 NOT NULL,
    tool_calls integer DEFAULT 0 NOT NULL,
    failed_tool_calls integer DEFAULT 0 NOT NULL,
    input_tokens bigint DEFAULT 0 NOT NULL,
    output_tokens bigint DEFAULT 0 NOT NULL,
    cost_usd numeric DEFAULT 0 NOT NULL,
    unpriced_runs integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.run_hours (
    project_id uuid NOT NULL,
    scope text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    runs integer DEFAULT 0 NOT NULL,
    completed integer DEFAULT 0 NOT NULL,
    failed integer DEFAULT 0 NOT NULL,
    cancelled integer DEFAULT 0 NOT NULL,
    turns integer DEFAULT 0 NOT NULL,
    refused_turns integer DEFAULT 0 NOT NULL,
    tool_calls integer DEFAULT 0 NOT NULL,
    failed_tool_calls integer DEFAULT 0 NOT NULL,
    input_tokens bigint DEFAULT 0 NOT NULL,
    output_tokens bigint DEFAULT 0 NOT NULL,
    cost_usd numeric DEFAULT 0 NOT NULL,
    unpriced_runs integer DEFAULT 0 NOT NULL
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
CREATE TABLE public.score_changes (
    id bigint NOT NULL,
    sign smallint NOT NULL,
    project_id uuid NOT NULL,
    status text NOT NULL,
    scenario_id uuid,
    finished_at timestamp(3) with time zone NOT NULL,
    metrics jsonb NOT NULL,
    models jsonb NOT NULL,
    at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE public.score_changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.score_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.scores (
    run_id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    kind text NOT NULL,
    status text NOT NULL,
    scenario_id uuid,
    finished_at timestamp(3) with time zone NOT NULL,
    is_plain boolean NOT NULL,
    version integer NOT NULL,
    metrics jsonb NOT NULL,
    models jsonb NOT NULL,
    computed_at timestamp(3) with time zone NOT NULL
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
	(4, 'fb599e902844c644216f8815d1660f77add917f5ce171daf87edb2f1fbec5cbb', 1795420802738),
	(5, '4af41ac0be34d854890cf54728f0671a6017bcfbc5ba2a1327f842c63d3f5b89', 1795432015550);
INSERT INTO pgboss.instance VALUES
	('542cf956-71a6-4952-9bd2-3eb5b323959d', NULL, 'vm', 30859, '12.38.0', 'v24.20.0', 'pgboss:542cf956', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 149590016, "cgroup": 1, "cpuLimit": 2, "heapUsed": 49175136, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 14:14:54.408+00', '2026-11-23 14:14:54.408+00', '2026-11-23 14:14:54.424412+00'),
	('cd4bef1f-8708-4042-beb5-b222372551c9', NULL, 'vm', 30876, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 166559744, "cgroup": 1, "cpuLimit": 2, "heapUsed": 53421368, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 14:14:56.537514+00', '2026-11-23 14:14:56.537514+00', NULL),
	('263bf4ee-0bf2-4951-b334-58ef1023c992', NULL, 'vm', 30877, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 172859392, "cgroup": 1, "cpuLimit": 2, "heapUsed": 51372888, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 14:14:56.771112+00', '2026-11-23 14:14:56.771112+00', NULL);
INSERT INTO pgboss.job_common VALUES
	('01a208c2-8b64-762d-a650-054a824f6030', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8b64-762d-a64f-fc9d0668db18"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.12513+00', '2026-11-23 14:14:57.12513+00', '2026-11-23 14:14:57.129629+00', '2026-11-23 14:14:57.237261+00', '2027-11-23 14:14:57.12513+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.129629+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8b7c-735f-9c08-26e4d132f1aa', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8b7c-735f-9c08-1d1dbd653fe8"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.149047+00', '2026-11-23 14:14:57.149047+00', '2026-11-23 14:14:57.20473+00', '2026-11-23 14:14:57.268765+00', '2027-11-23 14:14:57.149047+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.20473+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8b84-777d-922f-34979d42fd6c', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8b84-777d-922f-2d79853bc09f"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.156601+00', '2026-11-23 14:14:57.156601+00', '2026-11-23 14:14:57.20473+00', '2026-11-23 14:14:57.268765+00', '2027-11-23 14:14:57.156601+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.20473+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8b8c-764e-bd1c-75abcdd041fc', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8b8c-764e-bd1c-6e87f0874f02"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.16568+00', '2026-11-23 14:14:57.16568+00', '2026-11-23 14:14:57.20473+00', '2026-11-23 14:14:57.268765+00', '2027-11-23 14:14:57.16568+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.20473+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8b71-72e6-bf10-472f3e9838ce', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8b71-72e6-bf10-3f98365ffeff"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.137291+00', '2026-11-23 14:14:57.137291+00', '2026-11-23 14:14:57.20473+00', '2026-11-23 14:14:57.304041+00', '2027-11-23 14:14:57.137291+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.20473+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8b77-7204-9c5c-ec3656196985', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8b76-762b-b183-d63dbdb3e616"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.143899+00', '2026-11-23 14:14:57.143899+00', '2026-11-23 14:14:57.20473+00', '2026-11-23 14:14:57.310189+00', '2027-11-23 14:14:57.143899+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.20473+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8c50-7061-ad1d-a0963dd17b61', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8c49-7310-9567-d79965af1491"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.357155+00', '2026-11-23 14:14:57.357155+00', '2026-11-23 14:14:57.363395+00', '2026-11-23 14:14:57.387195+00', '2027-11-23 14:14:57.357155+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.363395+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8c57-774d-a7b3-5566d86121fc', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8c57-774d-a7b3-4eeeeec9dd4a"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.369517+00', '2026-11-23 14:14:57.369517+00', '2026-11-23 14:14:57.372185+00', '2026-11-23 14:14:57.468769+00', '2027-11-23 14:14:57.369517+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.372185+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a208c2-8ccc-76de-9cc4-ecc475c36088', 'RUN_DEBATE', 0, '{"runId": "01a208c2-8ccc-76de-9cc4-e544d4a48284"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 14:14:57.484888+00', '2026-11-23 14:14:57.484888+00', '2026-11-23 14:14:57.485764+00', NULL, '2027-11-23 14:14:57.484888+00', NULL, NULL, 'standard', '2026-11-23 14:14:57.485764+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 14:14:54.414671+00', '2026-11-23 14:14:54.414671+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 14:14:54.417279+00', '2026-11-23 14:14:54.417279+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 14:14:54.418771+00', '2026-11-23 14:14:54.418771+00'),
	('RUN_TOOL', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 14:14:54.4207+00', '2026-11-23 14:14:54.4207+00'),
	('JUDGE_RUN', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 14:14:54.422588+00', '2026-11-23 14:14:54.422588+00');
INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 14:14:54.401747+00', '2026-11-23 14:14:56.524212+00', NULL, NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a208c2-8b64-762d-a650-01db8bb4854b', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 1, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.124+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8b69-758d-a8a9-9806f7ec4aa9', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 2, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.129+00', 5, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8b71-72e6-bf10-43df5165e8b5', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 1, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.137+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8b77-7204-9c5c-e82b35bc960f', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 1, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.143+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8b7c-735f-9c08-21614a6f3e1f', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 1, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.148+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8b84-777d-922f-31bda8513265', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 1, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.156+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8b7d-73a9-9215-e58aea6501b3', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 3, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.149+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8b7d-73a9-9215-e9c97d784253', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 4, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.149+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8b86-74f2-8a21-34fa95a70c42', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 5, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.158+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8b86-74f2-8a21-3990be054b26', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 6, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.158+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8b88-754d-a5b6-27075716f71f', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 7, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.16+00', 10, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 62}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 7}', NULL),
	('01a208c2-8b89-73f7-9dd4-12425a52503e', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 8, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.161+00', 10, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a208c2-8b89-73f7-9dd4-14690db4d7ce', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 9, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.161+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 86}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a208c2-8b8a-7113-bdec-72c40c53bf54', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 10, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.162+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a208c2-8b8a-7113-bdec-75de20a5c516', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 11, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'StepStarted', 'info', 'debate', '2026-11-23 14:14:57.162+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a208c2-8b8a-7113-bdec-798c670249d4', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 12, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.162+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8b8c-764e-bd1c-7181431853ce', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 1, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.164+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8bb4-740e-834d-8deb8a29bb71', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 2, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.204+00', 67, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8bb4-740e-8f17-e793e2d3161b', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 2, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.204+00', 61, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8bb4-740e-b4f1-f24ebaedc7b7', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 2, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.204+00', 56, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8bb4-740e-98ab-09cc9e264d2d', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 2, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.204+00', 48, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8bb4-740e-85ea-81dfdd6b7874', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 2, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.204+00', 40, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8bbe-75b9-a6cd-e0a383e2343a', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 4, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.214+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a208c2-8b90-7206-894c-8cb9859b00cc', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 13, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.168+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 410, "outputTokens": 105}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a208c2-8b91-7635-acfe-18405d152687', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 14, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'StepFinished', 'info', 'debate', '2026-11-23 14:14:57.169+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a208c2-8bb4-740e-9b32-2b8eab2e89b4', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 15, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.204+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 13, "queueMs": 5, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8350515463917526, "latencyMs": 40, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 927, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 4, "groundedness": null, "outputTokens": 253, "airtimeBalance": 0.9910760598382222, "toolSuccessRate": null, "turnLatencyP50Ms": 6, "turnLatencyP95Ms": 9.6, "personaConsistency": null}, "version": 25}', NULL),
	('01a208c2-8bb4-740e-9b32-2e44a6934db8', '01900000-0000-7000-8000-000000000002', '01a208c2-8b64-762d-a64f-fc9d0668db18', 16, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', 'RunFinished', 'info', 'worker', '2026-11-23 14:14:57.204+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 927, "outputTokens": 253}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.43, "confidence": 0.69}, {"seat": 1, "stance": -0.72, "confidence": 0.81}], "scores": {"meanStance": -0.145}, "dissent": [{"text": "[simulated] Still objects: “The same money does more good in three smaller steps”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a208c2-8bba-7172-af06-0934f0bac69e', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 3, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.21+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8", "visibleTurns": 0}', NULL),
	('01a208c2-8bba-7172-af06-0e4464709028', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 4, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.21+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bba-7172-af06-11ec08547551', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 5, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.21+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8", "visibleTurns": 0}', NULL),
	('01a208c2-8bba-7172-af06-14164e3e2995', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 6, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.21+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bc5-7681-a581-97b1a8411d00', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 7, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.221+00', 11, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 64}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8bc5-7681-a581-9af5b668e3f2', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 8, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.221+00', 11, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a208c2-8bc5-7681-a581-9c1a68c4be46', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 9, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.221+00', 10, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 65}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8bc5-7681-a581-a398dcde6317', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 10, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.221+00', 10, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a208c2-8bc6-76ab-9ee7-b5a0c1797c9d', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 11, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'StepStarted', 'info', 'debate', '2026-11-23 14:14:57.222+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a208c2-8bc6-76ab-9ee7-b8f1a0e9de3d', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 12, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.222+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bbc-75e4-a206-31d5bc2a8f0f', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 3, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.212+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8bbc-75e4-a206-3644f2b63f3e', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 4, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.212+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bbc-75e4-a206-3aff89f04e08', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 5, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.212+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8bbc-75e4-a206-3da2f73ce4dc', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 6, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.212+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bc5-7681-a581-a78dbdeecb68', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 7, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.221+00', 9, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 64}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8bc5-7681-a581-a82469972a40', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 8, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.221+00', 9, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a208c2-8bc5-7681-a581-ad454f9b88eb', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 9, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.221+00', 9, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 74}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8bc5-7681-a581-b198e50a5445', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 10, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.221+00', 9, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a208c2-8bc6-76ab-9ee7-be4feea25ac3', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 11, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.222+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a208c2-8bc6-76ab-9ee7-c185211d518b', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 12, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.222+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bc6-76ab-9ee7-c4e8c6957aa1', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 13, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.222+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a208c2-8bc6-76ab-9ee7-ca848d329926', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 14, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.222+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bbe-75b9-a6cd-d42ab728040e', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 3, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.213+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8bbe-75b9-a6cd-daedca0a50d5', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 4, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.214+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bc5-7681-a581-b7bda2dbac9a', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 5, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.221+00', 7, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 52}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8bc5-7681-a581-b8cf2321abc4', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 6, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.221+00', 7, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a208c2-8bc8-74ba-8bef-3901c730ca77', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 7, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.224+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 7, "queueMs": 56, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 18, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 123, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 52, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 7, "turnLatencyP95Ms": 7, "personaConsistency": null}, "version": 25}', NULL),
	('01a208c2-8bc8-74ba-8bef-3e52ea58040d', '01900000-0000-7000-8000-000000000002', '01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 8, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', 'RunFinished', 'info', 'worker', '2026-11-23 14:14:57.224+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 52}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] I have gone back and forth, and I come down against the motion “A single answer”. What I look at first is what it makes possible. A custom is quickly taken down and only slowly grown again.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a208c2-8bbe-75b9-a6cd-dcb9bb82d09d', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 3, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.214+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8bc3-7232-962c-81b818e9929b', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 5, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.219+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8bc3-7232-962c-86249c5d394c', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 6, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.219+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a208c2-8bc4-75aa-af80-e20f097a2393', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 7, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'LLMCallFinished', 'error', 'llm', '2026-11-23 14:14:57.22+00', 6, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a208c2-8bc5-7681-a581-93af0d742952', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 8, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'LLMCallFinished', 'error', 'llm', '2026-11-23 14:14:57.221+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a208c2-8bc8-74ba-8bef-43c4493f1ba9', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 9, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.224+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 48, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 25}', NULL),
	('01a208c2-8bc8-74ba-8bef-444a551037b2', '01900000-0000-7000-8000-000000000002', '01a208c2-8b84-777d-922f-2d79853bc09f', 10, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', 'RunFinished', 'error', 'worker', '2026-11-23 14:14:57.224+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a208c2-8bc3-7232-962c-8b843c8a7517', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 3, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.219+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8bc3-7232-962c-8dec12b605fb', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 4, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.219+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bc5-7681-a581-be42ab70b6c5', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 5, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.221+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 71}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a208c2-8bc5-7681-a581-c0a14ff59783', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 6, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.221+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a208c2-8bc9-705b-b6cc-d61759f07c64', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 7, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.225+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 40, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 254, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 71, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 2, "turnLatencyP95Ms": 2, "personaConsistency": null}, "version": 25}', NULL),
	('01a208c2-8bc9-705b-b6cc-dbf6378f6dd8', '01900000-0000-7000-8000-000000000002', '01a208c2-8b8c-764e-bd1c-6e87f0874f02', 8, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', 'RunFinished', 'error', 'worker', '2026-11-23 14:14:57.225+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 71}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls is used up."}'),
	('01a208c2-8bd9-75f2-9258-f96b01d9d2d7', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 15, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.241+00', 2, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 417, "outputTokens": 84}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a208c2-8bd9-75f2-9258-fc1e71b788c9', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 16, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.241+00', 2, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a208c2-8bd9-75f2-9259-0302b462e0fd', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 17, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.241+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 428, "outputTokens": 80}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8bd9-75f2-9259-04bdc4b02964', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 18, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.241+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a208c2-8bda-778d-9607-f51593bb9846', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 19, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'StepStarted', 'info', 'debate', '2026-11-23 14:14:57.242+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a208c2-8bda-778d-9607-f99be744e16b', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 20, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.242+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bda-778d-9607-fcae04d9f806', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 21, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'StepStarted', 'info', 'debate', '2026-11-23 14:14:57.242+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a208c2-8bda-778d-9608-01096645bc5e', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 22, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.242+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8bd9-75f2-9258-f12105b8727f', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 13, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.241+00', 3, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 406, "outputTokens": 107}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8bd9-75f2-9258-f7fbababeda0', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 14, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'StepFinished', 'info', 'debate', '2026-11-23 14:14:57.241+00', 3, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a208c2-8bed-749b-b530-ea2204c96cca', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 15, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.261+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 24, "queueMs": 67, "refusals": 0, "agreement": 0.20500000000000007, "distinct2": 0.8837209302325582, "latencyMs": 38, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 930, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 236, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 10.5, "turnLatencyP95Ms": 10.95, "personaConsistency": null}, "version": 25}', NULL),
	('01a208c2-8bed-749b-b530-ec7ddef6f0d0', '01900000-0000-7000-8000-000000000002', '01a208c2-8b71-72e6-bf10-3f98365ffeff', 16, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', 'RunFinished', 'info', 'worker', '2026-11-23 14:14:57.261+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 930, "outputTokens": 236}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.76, "confidence": 0.78}, {"seat": 1, "stance": 0.83, "confidence": 0.84}], "scores": {"meanStance": 0.034999999999999976}, "dissent": [{"text": "[simulated] Still objects: “An effect this large should be visible by now, and it is not”.", "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a208c2-8c14-73df-bb7a-00ec2b0e32f5', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 23, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.3+00', 5, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 726, "outputTokens": 141}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 5}', NULL),
	('01a208c2-8c14-73df-bb7a-05821bade623', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 24, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'StepFinished', 'info', 'debate', '2026-11-23 14:14:57.3+00', 5, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a208c2-8c14-73df-bb7a-08980f606c23', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 25, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.3+00', 0, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 726, "outputTokens": 115}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a208c2-8c14-73df-bb7a-0de502966ecf', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 26, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'StepFinished', 'info', 'debate', '2026-11-23 14:14:57.3+00', 0, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a208c2-8c17-71b9-a819-ba4464418758', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 27, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.303+00', NULL, '{"metrics": {"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 26, "queueMs": 61, "refusals": 0, "agreement": null, "distinct2": 0.7, "latencyMs": 98, "toolCalls": 0, "repetition": 0.07291666666666667, "abstainRate": 0, "convergence": null, "inputTokens": 2814, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 558, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 5.5, "turnLatencyP95Ms": 9, "personaConsistency": null}, "version": 25}', NULL),
	('01a208c2-8c17-71b9-a819-bfca6f185796', '01900000-0000-7000-8000-000000000002', '01a208c2-8b76-762b-b183-d63dbdb3e616', 28, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', 'RunFinished', 'info', 'worker', '2026-11-23 14:14:57.303+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2814, "outputTokens": 558}, "output": {"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6.375, "pro": 8, "criteria": [{"con": 6, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 6, "pro": 9, "weight": 1, "criterion": "Evidence"}, {"con": 6.5, "pro": 9, "weight": 1, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Proposition 1 says “Once the way is open, people will do things with it that nobody here can name yet”, but that settles less than it seems. The bill is certain and comes first; the benefit is a forecast. Weigh what was said, and it speaks against the motion “This house was an oxford debate”.", "personaId": null}, {"text": "Unanswered: [simulated] The bill is certain and comes first; the benefit is a forecast", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a208c2-8c53-7200-9a29-a50daba0186a', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 2, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.363+00', 7, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8c56-7736-a798-eb484a65e929', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 3, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.366+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8c56-7736-a798-ee44379fbed1', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 4, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.366+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8c58-7585-9922-5f86cf856fda', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 5, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.368+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 86}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 2}', NULL),
	('01a208c2-8c58-7585-9922-6227d6331aee', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 6, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:57.368+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a208c2-8c58-7585-9922-64545dae9dc8', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 7, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'StepStarted', 'info', 'debate', '2026-11-23 14:14:57.368+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a208c2-8c58-7585-9922-6b7e6e5565b7', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 8, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.368+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a208c2-8c62-731a-b182-52c35d7201a6', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 9, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:57.378+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 410, "outputTokens": 105}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a208c2-8c62-731a-b182-55d3028bb429', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 10, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'StepFinished', 'info', 'debate', '2026-11-23 14:14:57.378+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a208c2-8c4f-73fc-a9d3-76444054766c', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 1, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.356+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a208c2-8b64-762d-a64f-fc9d0668db18"}}', NULL),
	('01a208c2-8c57-774d-a7b3-511dcb5c3186', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 1, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.367+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8ccc-76de-9cc4-ea30929c1e2d', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 1, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'RunQueued', 'info', 'server', '2026-11-23 14:14:57.484+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a208c2-8c5b-77e5-b736-4a128411aaf7', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 2, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.371+00', 4, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8c66-734c-a073-08f8cdec22b5', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 11, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.381+00', NULL, '{"metrics": {"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 7, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8350515463917526, "latencyMs": 16, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 673, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 2, "groundedness": null, "outputTokens": 191, "airtimeBalance": 0.9910760598382222, "toolSuccessRate": null, "turnLatencyP50Ms": 2, "turnLatencyP95Ms": 2, "personaConsistency": null}, "version": 25}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a208c2-8c66-734c-a073-0dc4798ac3f3', '01900000-0000-7000-8000-000000000002', '01a208c2-8c49-7310-9567-d79965af1491', 12, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', 'RunFinished', 'info', 'worker', '2026-11-23 14:14:57.382+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 673, "outputTokens": 191}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.43, "confidence": 0.69}, {"seat": 1, "stance": -0.72, "confidence": 0.81}], "scores": {"meanStance": -0.145}, "dissent": [{"text": "[simulated] Still objects: “The same money does more good in three smaller steps”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a208c2-8c69-74d4-ad93-dc701612dee9', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 3, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.385+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8c6a-742f-ac4b-4eb9d8ee7acd', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 4, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.386+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a208c2-8c6a-742f-ac4b-51470426e8ce', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 5, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.386+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8c6a-742f-ac4b-565b7851be23', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 6, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.386+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a208c2-8caf-7151-af7b-e526330aa467', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 7, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 14:14:57.455+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 4, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 80, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 25}', NULL),
	('01a208c2-8caf-7151-af7b-ea69147d6747', '01900000-0000-7000-8000-000000000002', '01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', 8, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', 'RunCancelled', 'info', 'worker', '2026-11-23 14:14:57.455+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a208c2-8ccd-731c-8317-3cfe5cbf6df3', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 2, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'RunStarted', 'info', 'worker', '2026-11-23 14:14:57.485+00', 1, '{"attempt": 1, "workerId": "01a208c2-8986-7796-b9cb-cb76cedd0de2", "savedCalls": 0}', NULL),
	('01a208c2-8cd1-7061-a4f3-2943918026c0', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 3, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.489+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8cd1-7061-a4f3-2c3d88df0283', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 4, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.489+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a208c2-8cd1-7061-a4f3-3076404058ab', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 5, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:57.489+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a208c2-8cd1-7061-a4f3-3403a26cc700', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 6, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:57.489+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a208c2-92af-740a-98f7-b8546d44bbc9', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 7, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:58.991+00', 1502, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 72}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a208c2-92af-740a-98f7-be78d3b11a16', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 8, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:58.991+00', 1502, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a208c2-92b0-74ed-92b4-b18cc489fb99', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 9, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'LLMCallFinished', 'info', 'llm', '2026-11-23 14:14:58.992+00', 1503, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 89}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1503}', NULL),
	('01a208c2-92b0-74ed-92b4-b4ff4ab3a32d', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 10, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'TurnFinished', 'info', 'debate', '2026-11-23 14:14:58.992+00', 1503, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a208c2-92b0-74ed-92b4-b9e7cff7df8b', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 11, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'TurnStarted', 'info', 'debate', '2026-11-23 14:14:58.992+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a208c2-92b0-74ed-92b4-bde1f03bfd4f', '01900000-0000-7000-8000-000000000002', '01a208c2-8ccc-76de-9cc4-e544d4a48284', 12, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', 'LLMCallStarted', 'info', 'llm', '2026-11-23 14:14:58.992+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL);
INSERT INTO public.persona_versions VALUES
	('01a208c2-8af7-750e-b8fe-001b56407bc8', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 14:14:57.015+00');
INSERT INTO public.personas VALUES
	('01a208c2-8126-7685-b8cb-5da297491c58', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 14:14:54.502+00', '2026-11-23 14:14:54.502+00'),
	('01a208c2-8128-76fb-8a5e-e064cd9df859', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 14:14:54.504+00', '2026-11-23 14:14:54.504+00'),
	('01a208c2-8129-73a7-bc22-fe6de6b64a13', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 14:14:54.505+00', '2026-11-23 14:14:54.505+00'),
	('01a208c2-8129-73a7-bc23-037c69ee0536', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 14:14:54.505+00', '2026-11-23 14:14:54.505+00'),
	('01a208c2-8af7-750e-b8fe-001b56407bc8', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 14:14:57.015+00', '2026-11-23 14:14:57.049+00');
INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 14:14:54.288+00');
INSERT INTO public.run_steps VALUES
	('01a208c2-8b64-762d-a64f-fc9d0668db18', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am for the motion “A panel that completed”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 62}, "stance": 0.43, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T14:14:57.150Z", "toolCalls": [], "confidence": 0.69, "finishReason": "stop", "firstTokenMs": 7, "visibleTurns": 0}', 1, 254, 62, 0, false, '2026-11-23 14:14:57.164+00'),
	('01a208c2-8b64-762d-a64f-fc9d0668db18', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I am against the motion “A panel that completed”. What I look at first is what experience says. Earlier reforms of the kind began with the same words and ended as exceptions. The same money does more good in three smaller steps. And a custom is quickly taken down and only slowly grown again.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 86}, "stance": -0.72, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T14:14:57.158Z", "toolCalls": [], "confidence": 0.81, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 263, 86, 0, false, '2026-11-23 14:14:57.164+00'),
	('01a208c2-8b64-762d-a64f-fc9d0668db18', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “The same money does more good in three smaller steps”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 410, "outputTokens": 105}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “The same money does more good in three smaller steps”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 1, "startedAt": "2026-11-23T14:14:57.166Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 410, 105, 0, false, '2026-11-23 14:14:57.207+00'),
	('01a208c2-8b71-72e6-bf10-3f98365ffeff', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is against the proposal that we work four days a week. I keep coming back to what the evidence can carry. An effect this large should be visible by now, and it is not. A good aim deserves a better plan.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 64}, "stance": -0.76, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 11, "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8", "startedAt": "2026-11-23T14:14:57.210Z", "toolCalls": [], "confidence": 0.78, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 260, 64, 0, false, '2026-11-23 14:14:57.232+00'),
	('01a208c2-8b71-72e6-bf10-3f98365ffeff', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] I am for the proposal that we work four days a week. My part here is sceptic. The question for me is how it fails and how it is undone. Where something close to it was tried, the feared side effects stayed small.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 65}, "stance": 0.83, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 10, "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8", "startedAt": "2026-11-23T14:14:57.211Z", "toolCalls": [], "confidence": 0.84, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 65, 0, false, '2026-11-23 14:14:57.232+00'),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] The case for the motion “This house was an oxford debate” is simple. Once the way is open, people will do things with it that nobody here can name yet. Besides, a clear measure and a date to look at it again would make this a fair test.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 64}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 9, "personaId": null, "startedAt": "2026-11-23T14:14:57.212Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 253, 64, 0, false, '2026-11-23 14:14:57.232+00'),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] The case against the motion “This house was an oxford debate” is simple. A custom is quickly taken down and only slowly grown again. Whoever has the least room to adapt pays for it first. Besides, what has lasted this long usually answers a need that we have stopped noticing.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 74}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 9, "personaId": null, "startedAt": "2026-11-23T14:14:57.212Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 74, 0, false, '2026-11-23 14:14:57.232+00'),
	('01a208c2-8b7c-735f-9c08-1d1dbd653fe8', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down against the motion “A single answer”. What I look at first is what it makes possible. A custom is quickly taken down and only slowly grown again.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 52}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 7, "personaId": null, "startedAt": "2026-11-23T14:14:57.214Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 123, 52, 0, false, '2026-11-23 14:14:57.232+00'),
	('01a208c2-8b8c-764e-bd1c-6e87f0874f02', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am for the motion “One that a budget ended”. I keep coming back to what the evidence can carry. A clear measure and a date to look at it again would make this a fair test. Whoever disagrees should say what they would do instead.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 71}, "stance": 0.62, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T14:14:57.219Z", "toolCalls": [], "confidence": 0.68, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 254, 71, 0, false, '2026-11-23 14:14:57.232+00'),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] Against Opposition 1’s “What has lasted this long usually answers a need that we have stopped noticing” stands what happens on an ordinary day. The evidence is not perfect, but all of it that is any good points the same way. Weigh what was said, and it speaks for the motion “This house was an oxford debate”.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 417, "outputTokens": 84}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T14:14:57.239Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 417, 84, 0, false, '2026-11-23 14:14:57.263+00'),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] Proposition 1 says “Once the way is open, people will do things with it that nobody here can name yet”, but that settles less than it seems. The bill is certain and comes first; the benefit is a forecast. Weigh what was said, and it speaks against the motion “This house was an oxford debate”.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 428, "outputTokens": 80}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T14:14:57.240Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 2}', 1, 428, 80, 0, false, '2026-11-23 14:14:57.263+00'),
	('01a208c2-8b71-72e6-bf10-3f98365ffeff', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “An effect this large should be visible by now, and it is not”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 406, "outputTokens": 107}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “An effect this large should be visible by now, and it is not”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 3, "startedAt": "2026-11-23T14:14:57.238Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 406, 107, 0, false, '2026-11-23 14:14:57.263+00'),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":6},{\"criterion\":\"Evidence\",\"pro\":9,\"con\":6},{\"criterion\":\"Rebuttal\",\"pro\":9,\"con\":7},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":7}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[{\"side\":\"con\",\"argument\":\"[simulated] The bill is certain and comes first; the benefit is a forecast\"}],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.76}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 726, "outputTokens": 141}, "answer": {"scores": [{"con": 6, "pro": 7, "criterion": "Argument"}, {"con": 6, "pro": 9, "criterion": "Evidence"}, {"con": 7, "pro": 9, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.76, "unanswered": [{"side": "con", "argument": "[simulated] The bill is certain and comes first; the benefit is a forecast"}]}, "refused": false, "afterTurn": 4, "latencyMs": 5, "startedAt": "2026-11-23T14:14:57.275Z", "finishReason": "stop", "firstTokenMs": 5}', 1, 726, 141, 0, false, '2026-11-23 14:14:57.305+00'),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":6},{\"criterion\":\"Evidence\",\"pro\":9,\"con\":6},{\"criterion\":\"Rebuttal\",\"pro\":9,\"con\":6},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":7}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.7}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 726, "outputTokens": 115}, "answer": {"scores": [{"con": 6, "pro": 7, "criterion": "Argument"}, {"con": 6, "pro": 9, "criterion": "Evidence"}, {"con": 6, "pro": 9, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.7, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 0, "startedAt": "2026-11-23T14:14:57.280Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 726, 115, 0, false, '2026-11-23 14:14:57.305+00'),
	('01a208c2-8c49-7310-9567-d79965af1491', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am for the motion “A panel that completed”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 62}, "stance": 0.43, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T14:14:57.150Z", "toolCalls": [], "confidence": 0.69, "finishReason": "stop", "firstTokenMs": 7, "visibleTurns": 0}', 1, 254, 62, 0, true, '2026-11-23 14:14:57.164+00'),
	('01a208c2-8c49-7310-9567-d79965af1491', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I am against the motion “A panel that completed”. What I look at first is what experience says. Earlier reforms of the kind began with the same words and ended as exceptions. The same money does more good in three smaller steps. And a custom is quickly taken down and only slowly grown again.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 86}, "stance": -0.72, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T14:14:57.366Z", "toolCalls": [], "confidence": 0.81, "finishReason": "stop", "firstTokenMs": 2, "visibleTurns": 0}', 1, 263, 86, 0, false, '2026-11-23 14:14:57.371+00'),
	('01a208c2-8c49-7310-9567-d79965af1491', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “The same money does more good in three smaller steps”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 410, "outputTokens": 105}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “The same money does more good in three smaller steps”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 1, "startedAt": "2026-11-23T14:14:57.377Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 410, 105, 0, false, '2026-11-23 14:14:57.382+00'),
	('01a208c2-8ccc-76de-9cc4-e544d4a48284', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am for the motion “One that was being worked on”. The question for me is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test. Whoever disagrees should say what they would do instead.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 72}, "stance": 0.63, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T14:14:57.489Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 255, 72, 0, false, '2026-11-23 14:14:58.994+00'),
	('01a208c2-8ccc-76de-9cc4-e544d4a48284', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] My case is against the motion “One that was being worked on”. What I look at first is what experience says. The same money does more good in three smaller steps. Besides, earlier reforms of the kind began with the same words and ended as exceptions. Whoever has the least room to adapt pays for it first.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 89}, "stance": -0.77, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1503, "personaId": null, "startedAt": "2026-11-23T14:14:57.489Z", "toolCalls": [], "confidence": 0.82, "finishReason": "stop", "firstTokenMs": 1503, "visibleTurns": 0}', 1, 264, 89, 0, false, '2026-11-23 14:14:58.994+00');
INSERT INTO public.runs VALUES
	('01a208c2-8b64-762d-a64f-fc9d0668db18', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a208c2-8b57-719c-a5c7-48caff0a485a', 'fb95bbc5afec513ff1375542373938ec', '{"id": null, "type": "api"}', '{"seed": 1545838416, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.43, "confidence": 0.69}, {"seat": 1, "stance": -0.72, "confidence": 0.81}], "scores": {"meanStance": -0.145}, "dissent": [{"text": "[simulated] Still objects: “The same money does more good in three smaller steps”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 14:14:57.124+00', '2026-11-23 14:14:57.129+00', '2026-11-23 14:14:57.169+00', 1, 16, NULL, '01a208c2-8b64-762d-a650-054a824f6030', 0, NULL, NULL, '{}', '{}', 3, 927, 253, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8b71-72e6-bf10-3f98365ffeff', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a208c2-8b4b-7468-8b86-705280e12484', NULL, NULL, NULL, NULL, '01a208c2-8b6d-704b-95d3-249a1f8e9108', 'a85cba3b817ef23bda03d651a54b16d5', '{"id": null, "type": "api"}', '{"seed": 675842714, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a208c2-8b4b-7468-8b86-705280e12484", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.76, "confidence": 0.78}, {"seat": 1, "stance": 0.83, "confidence": 0.84}], "scores": {"meanStance": 0.034999999999999976}, "dissent": [{"text": "[simulated] Still objects: “An effect this large should be visible by now, and it is not”.", "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 14:14:57.137+00', '2026-11-23 14:14:57.204+00', '2026-11-23 14:14:57.242+00', 1, 16, NULL, '01a208c2-8b71-72e6-bf10-472f3e9838ce', 0, NULL, NULL, '{}', '{}', 3, 930, 236, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8b7c-735f-9c08-1d1dbd653fe8', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a208c2-8b7b-7132-89ad-d846c9757411', 'c91849e4fccae02a3938d85f662ee57c', '{"id": null, "type": "api"}', '{"seed": 1036201697, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] I have gone back and forth, and I come down against the motion “A single answer”. What I look at first is what it makes possible. A custom is quickly taken down and only slowly grown again.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 14:14:57.148+00', '2026-11-23 14:14:57.204+00', '2026-11-23 14:14:57.222+00', 1, 8, NULL, '01a208c2-8b7c-735f-9c08-26e4d132f1aa', 0, NULL, NULL, '{}', '{}', 1, 123, 52, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a208c2-8b75-70fc-94b7-aa11e4b8f4af', '84178c76acd31c809eb2496c6c2cbac7', '{"id": null, "type": "api"}', '{"seed": 1285600386, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6.375, "pro": 8, "criteria": [{"con": 6, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 6, "pro": 9, "weight": 1, "criterion": "Evidence"}, {"con": 6.5, "pro": 9, "weight": 1, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Proposition 1 says “Once the way is open, people will do things with it that nobody here can name yet”, but that settles less than it seems. The bill is certain and comes first; the benefit is a forecast. Weigh what was said, and it speaks against the motion “This house was an oxford debate”.", "personaId": null}, {"text": "Unanswered: [simulated] The bill is certain and comes first; the benefit is a forecast", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 14:14:57.143+00', '2026-11-23 14:14:57.204+00', '2026-11-23 14:14:57.302+00', 1, 28, NULL, '01a208c2-8b77-7204-9c5c-ec3656196985', 0, NULL, NULL, '{}', '{}', 6, 2814, 558, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8b84-777d-922f-2d79853bc09f', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a208c2-8b83-7792-9336-5f2bae564519', '681b23ed4dfaa3255ae306b226e48957', '{"id": null, "type": "api"}', '{"seed": 669845101, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "prices": {"simulated:instant?fail=400": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 14:14:57.156+00', '2026-11-23 14:14:57.204+00', '2026-11-23 14:14:57.224+00', 1, 10, NULL, '01a208c2-8b84-777d-922f-34979d42fd6c', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8c49-7310-9567-d79965af1491', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a208c2-8b64-762d-a64f-fc9d0668db18', '01a208c2-8b64-762d-a64f-fc9d0668db18', 1, '01a208c2-8b57-719c-a5c7-48caff0a485a', '5ae345d85ae9bd1cdb9c960743abcea2', '{"id": "01a208c2-8b64-762d-a64f-fc9d0668db18", "type": "fork"}', '{"seed": 1545838416, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.43, "confidence": 0.69}, {"seat": 1, "stance": -0.72, "confidence": 0.81}], "scores": {"meanStance": -0.145}, "dissent": [{"text": "[simulated] Still objects: “The same money does more good in three smaller steps”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A clear measure and a date to look at it again would make this a fair test” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 14:14:57.356+00', '2026-11-23 14:14:57.363+00', '2026-11-23 14:14:57.379+00', 1, 12, NULL, '01a208c2-8c50-7061-ad1d-a0963dd17b61', 0, NULL, NULL, '{}', '{}', 2, 673, 191, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8b8c-764e-bd1c-6e87f0874f02', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a208c2-8b8b-756f-8d97-ce3d00999caa', '01299872db91044488458911431d30df', '{"id": null, "type": "api"}', '{"seed": 1942779861, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls is used up."}', NULL, '2026-11-23 14:14:57.164+00', '2026-11-23 14:14:57.204+00', '2026-11-23 14:14:57.224+00', 1, 8, NULL, '01a208c2-8b8c-764e-bd1c-75abcdd041fc', 0, NULL, NULL, '{}', '{}', 1, 254, 71, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a208c2-8c56-75fa-8750-c8777d365ae9', '30c5ba5fe740f4a8e7b96d5295dcc6c0', '{"id": null, "type": "api"}', '{"seed": 1799490852, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=600000": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 14:14:57.367+00', '2026-11-23 14:14:57.371+00', '2026-11-23 14:14:57.451+00', 1, 8, NULL, '01a208c2-8c57-774d-a7b3-5566d86121fc', 0, '2026-11-23 14:14:57.448+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a208c2-8ccc-76de-9cc4-e544d4a48284', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a208c2-8ccb-76dc-ba79-593a405358a3', '76f88501f79f25c2e40d9cb92b753f68', '{"id": null, "type": "api"}', '{"seed": 917315059, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=1500": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 14:14:57.484+00', '2026-11-23 14:14:57.485+00', NULL, 1, 12, '01a208c2-8986-7796-b9cb-cb76cedd0de2', '01a208c2-8ccc-76de-9cc4-ecc475c36088', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 519, 161, 0, 0, 0, 0, 0, NULL, 0, false);
INSERT INTO public.scenarios VALUES
	('01a208c2-812d-7758-bb3c-a212898070d0', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "judging": {"model": null, "metrics": []}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a208c2-8126-7685-b8cb-5da297491c58"}, {"role": "reliability", "personaId": "01a208c2-8128-76fb-8a5e-e064cd9df859"}, {"role": "finance", "personaId": "01a208c2-8129-73a7-bc22-fe6de6b64a13"}, {"role": "customers", "personaId": "01a208c2-8129-73a7-bc23-037c69ee0536"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a208c2-8126-7685-b8cb-5da297491c58,01a208c2-8128-76fb-8a5e-e064cd9df859,01a208c2-8129-73a7-bc22-fe6de6b64a13,01a208c2-8129-73a7-bc23-037c69ee0536}', 1, '2026-11-23 14:14:54.509+00', '2026-11-23 14:14:54.509+00'),
	('01a208c2-8130-7676-84c2-12c842e2989b', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a208c2-8126-7685-b8cb-5da297491c58"}, {"stance": "against", "personaId": "01a208c2-8128-76fb-8a5e-e064cd9df859"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a208c2-8126-7685-b8cb-5da297491c58,01a208c2-8128-76fb-8a5e-e064cd9df859}', 1, '2026-11-23 14:14:54.512+00', '2026-11-23 14:14:54.512+00'),
	('01a208c2-8b4b-7468-8b86-705280e12484', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8"}, {"role": "sceptic", "personaId": "01a208c2-8af7-750e-b8fe-001b56407bc8"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a208c2-8af7-750e-b8fe-001b56407bc8}', 1, '2026-11-23 14:14:57.099+00', '2026-11-23 14:14:57.099+00');
INSERT INTO public.score_changes OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 14:14:57.169+00', '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 13, "queueMs": 5, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8350515463917526, "latencyMs": 40, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 927, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 4, "groundedness": null, "outputTokens": 253, "airtimeBalance": 0.9910760598382222, "toolSuccessRate": null, "turnLatencyP50Ms": 6, "turnLatencyP95Ms": 9.6, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 927, "outputTokens": 253}]', '2026-11-23 14:14:57.207+00'),
	(2, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 14:14:57.222+00', '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 7, "queueMs": 56, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 18, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 123, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 52, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 7, "turnLatencyP95Ms": 7, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 123, "outputTokens": 52}]', '2026-11-23 14:14:57.232+00'),
	(3, 1, '01900000-0000-7000-8000-000000000002', 'failed', NULL, '2026-11-23 14:14:57.224+00', '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 48, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 14:14:57.232+00'),
	(4, 1, '01900000-0000-7000-8000-000000000002', 'failed', NULL, '2026-11-23 14:14:57.224+00', '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 40, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 254, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 71, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 2, "turnLatencyP95Ms": 2, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 254, "outputTokens": 71}]', '2026-11-23 14:14:57.232+00'),
	(5, 1, '01900000-0000-7000-8000-000000000002', 'completed', '01a208c2-8b4b-7468-8b86-705280e12484', '2026-11-23 14:14:57.242+00', '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 24, "queueMs": 67, "refusals": 0, "agreement": 0.20500000000000007, "distinct2": 0.8837209302325582, "latencyMs": 38, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 930, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 236, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 10.5, "turnLatencyP95Ms": 10.95, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 930, "outputTokens": 236}]', '2026-11-23 14:14:57.263+00'),
	(6, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 14:14:57.302+00', '{"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 26, "queueMs": 61, "refusals": 0, "agreement": null, "distinct2": 0.7, "latencyMs": 98, "toolCalls": 0, "repetition": 0.07291666666666667, "abstainRate": 0, "convergence": null, "inputTokens": 2814, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 558, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 5.5, "turnLatencyP95Ms": 9, "personaConsistency": null}', '[{"calls": 6, "model": "simulated:instant", "costUsd": 0, "inputTokens": 2814, "outputTokens": 558}]', '2026-11-23 14:14:57.305+00'),
	(7, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 14:14:57.379+00', '{"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 7, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8350515463917526, "latencyMs": 16, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 673, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 2, "groundedness": null, "outputTokens": 191, "airtimeBalance": 0.9910760598382222, "toolSuccessRate": null, "turnLatencyP50Ms": 2, "turnLatencyP95Ms": 2, "personaConsistency": null}', '[{"calls": 2, "model": "simulated:instant", "costUsd": 0, "inputTokens": 673, "outputTokens": 191}]', '2026-11-23 14:14:57.382+00'),
	(8, 1, '01900000-0000-7000-8000-000000000002', 'cancelled', NULL, '2026-11-23 14:14:57.451+00', '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 4, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 80, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 14:14:57.458+00');
INSERT INTO public.scores VALUES
	('01a208c2-8b64-762d-a64f-fc9d0668db18', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 14:14:57.169+00', true, 25, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 13, "queueMs": 5, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8350515463917526, "latencyMs": 40, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 927, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 4, "groundedness": null, "outputTokens": 253, "airtimeBalance": 0.9910760598382222, "toolSuccessRate": null, "turnLatencyP50Ms": 6, "turnLatencyP95Ms": 9.6, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 927, "outputTokens": 253}]', '2026-11-23 14:14:57.169+00'),
	('01a208c2-8b7c-735f-9c08-1d1dbd653fe8', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 14:14:57.222+00', true, 25, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 7, "queueMs": 56, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 18, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 123, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 52, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 7, "turnLatencyP95Ms": 7, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 123, "outputTokens": 52}]', '2026-11-23 14:14:57.222+00'),
	('01a208c2-8b84-777d-922f-2d79853bc09f', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 14:14:57.224+00', true, 25, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 48, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 14:14:57.224+00'),
	('01a208c2-8b8c-764e-bd1c-6e87f0874f02', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 14:14:57.224+00', true, 25, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 40, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 254, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 71, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 2, "turnLatencyP95Ms": 2, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 254, "outputTokens": 71}]', '2026-11-23 14:14:57.224+00'),
	('01a208c2-8b71-72e6-bf10-3f98365ffeff', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', '01a208c2-8b4b-7468-8b86-705280e12484', '2026-11-23 14:14:57.242+00', true, 25, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 24, "queueMs": 67, "refusals": 0, "agreement": 0.20500000000000007, "distinct2": 0.8837209302325582, "latencyMs": 38, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 930, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 236, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 10.5, "turnLatencyP95Ms": 10.95, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 930, "outputTokens": 236}]', '2026-11-23 14:14:57.242+00'),
	('01a208c2-8b76-762b-b183-d63dbdb3e616', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 14:14:57.302+00', true, 25, '{"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 26, "queueMs": 61, "refusals": 0, "agreement": null, "distinct2": 0.7, "latencyMs": 98, "toolCalls": 0, "repetition": 0.07291666666666667, "abstainRate": 0, "convergence": null, "inputTokens": 2814, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 558, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 5.5, "turnLatencyP95Ms": 9, "personaConsistency": null}', '[{"calls": 6, "model": "simulated:instant", "costUsd": 0, "inputTokens": 2814, "outputTokens": 558}]', '2026-11-23 14:14:57.302+00'),
	('01a208c2-8c49-7310-9567-d79965af1491', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 14:14:57.379+00', false, 25, '{"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 7, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8350515463917526, "latencyMs": 16, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 673, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 2, "groundedness": null, "outputTokens": 191, "airtimeBalance": 0.9910760598382222, "toolSuccessRate": null, "turnLatencyP50Ms": 2, "turnLatencyP95Ms": 2, "personaConsistency": null}', '[{"calls": 2, "model": "simulated:instant", "costUsd": 0, "inputTokens": 673, "outputTokens": 191}]', '2026-11-23 14:14:57.379+00'),
	('01a208c2-8c57-774d-a7b3-4eeeeec9dd4a', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', NULL, '2026-11-23 14:14:57.451+00', true, 25, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 4, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 80, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 14:14:57.451+00');
INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 14:14:54.288+00');
INSERT INTO public.workers VALUES
	('01a208c2-8986-7796-b9cb-cb76cedd0de2', '2026-11-23 14:14:56.681+00', '2026-11-23 14:14:56.686+00', '{"pid": 30876, "host": "vm", "runs": 0, "sandbox": {"level": "namespaces", "missing": [], "refuses": false}, "version": "0.6.0", "concurrency": 64, "memoryBytes": 167739392, "eventLoopLagSeconds": 0}');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 5, true);
SELECT pg_catalog.setval('public.score_changes_id_seq', 8, true);
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
ALTER TABLE ONLY public.baselines
    ADD CONSTRAINT baselines_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_project_id_scope_key_pk PRIMARY KEY (project_id, scope, key);
ALTER TABLE ONLY public.judgements
    ADD CONSTRAINT judgements_run_id_metric_judge_prompt_version_order_pk PRIMARY KEY (run_id, metric, judge, prompt_version, "order");
ALTER TABLE ONLY public.metric_totals
    ADD CONSTRAINT metric_totals_name_labels_pk PRIMARY KEY (name, labels);
ALTER TABLE ONLY public.model_days
    ADD CONSTRAINT model_days_project_id_scope_day_model_pk PRIMARY KEY (project_id, scope, day, model);
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
ALTER TABLE ONLY public.run_day_shapes
    ADD CONSTRAINT run_day_shapes_project_id_scope_day_pk PRIMARY KEY (project_id, scope, day);
ALTER TABLE ONLY public.run_days
    ADD CONSTRAINT run_days_project_id_scope_day_pk PRIMARY KEY (project_id, scope, day);
ALTER TABLE ONLY public.run_hours
    ADD CONSTRAINT run_hours_project_id_scope_at_pk PRIMARY KEY (project_id, scope, at);
ALTER TABLE ONLY public.run_steps
    ADD CONSTRAINT run_steps_run_id_key_pk PRIMARY KEY (run_id, key);
ALTER TABLE ONLY public.runs
    ADD CONSTRAINT runs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.scenario_versions
    ADD CONSTRAINT scenario_versions_scenario_id_version_pk PRIMARY KEY (scenario_id, version);
ALTER TABLE ONLY public.scenarios
    ADD CONSTRAINT scenarios_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.score_changes
    ADD CONSTRAINT score_changes_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.scores
    ADD CONSTRAINT scores_pkey PRIMARY KEY (run_id);
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
CREATE UNIQUE INDEX baselines_by_name ON public.baselines USING btree (scenario_id, name);
CREATE INDEX baselines_newest ON public.baselines USING btree (scenario_id, id);
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
CREATE INDEX experiments_newest ON public.experiments USING btree (project_id, id);
CREATE INDEX experiments_open ON public.experiments USING btree (id) WHERE (result IS NULL);
CREATE INDEX experiments_scenario_ids_index ON public.experiments USING gin (scenario_ids);
CREATE INDEX idempotency_keys_created_at_index ON public.idempotency_keys USING btree (created_at);
CREATE INDEX personas_project_id_id_index ON public.personas USING btree (project_id, id);
CREATE INDEX personas_project_id_name_index ON public.personas USING btree (project_id, name);
CREATE INDEX records_newest ON public.records USING btree (project_id, updated_at, collection, key);
CREATE INDEX records_newest_of_collection ON public.records USING btree (project_id, collection, updated_at, key);
CREATE INDEX records_of_run ON public.records USING btree (run_id);
CREATE INDEX run_artifacts_run_id_index ON public.run_artifacts USING btree (run_id);
CREATE INDEX run_days_by_time ON public.run_days USING btree (project_id, day);
CREATE INDEX run_hours_by_time ON public.run_hours USING btree (project_id, at);
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
CREATE INDEX scores_of_scenario ON public.scores USING btree (project_id, scenario_id, finished_at, run_id) WHERE ((scenario_id IS NOT NULL) AND is_plain);
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
CREATE TRIGGER scores_changed AFTER INSERT OR DELETE OR UPDATE ON public.scores FOR EACH ROW EXECUTE FUNCTION public.note_score_change();
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
ALTER TABLE ONLY public.baselines
    ADD CONSTRAINT baselines_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
ALTER TABLE ONLY public.baselines
    ADD CONSTRAINT baselines_scenario_id_scenarios_id_fk FOREIGN KEY (scenario_id) REFERENCES public.scenarios(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.experiments
    ADD CONSTRAINT experiments_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
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
ALTER TABLE ONLY public.scores
    ADD CONSTRAINT scores_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
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