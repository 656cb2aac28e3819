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
CREATE TABLE public.blobs (
    sha256 text NOT NULL,
    size_bytes bigint NOT NULL,
    touched_at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.chunk_uses (
    run_id uuid NOT NULL,
    turn integer NOT NULL,
    marker text NOT NULL,
    document_id uuid NOT NULL,
    chunk_id uuid NOT NULL,
    speaker text NOT NULL,
    is_cited boolean NOT NULL,
    at timestamp(3) with time zone NOT NULL
);
CREATE TABLE public.chunk_vectors (
    model text NOT NULL,
    hash bytea NOT NULL,
    vector bytea NOT NULL,
    touched_at timestamp(3) with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY public.chunk_vectors ALTER COLUMN vector SET STORAGE EXTERNAL;
CREATE TABLE public.chunks (
    id uuid NOT NULL,
    document_id uuid NOT NULL,
    generation integer NOT NULL,
    ordinal integer NOT NULL,
    text text NOT NULL,
    hash bytea NOT NULL,
    page integer,
    heading text[] NOT NULL,
    start_at integer NOT NULL,
    end_at integer NOT NULL,
    words tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, text)) STORED
)
WITH (toast_tuple_target='8160');
CREATE TABLE public.documents (
    id uuid NOT NULL,
    project_id uuid DEFAULT '01900000-0000-7000-8000-000000000002'::uuid NOT NULL,
    collection text NOT NULL,
    title text NOT NULL,
    tags text[] NOT NULL,
    sha256 text NOT NULL,
    size_bytes bigint NOT NULL,
    declared_type text,
    media_type text,
    generation integer NOT NULL,
    run_id uuid NOT NULL,
    published_generation integer,
    published_sha256 text,
    published_embedding_model text,
    chunks integer DEFAULT 0 NOT NULL,
    created_at timestamp(3) with time zone NOT NULL,
    updated_at timestamp(3) with time zone NOT NULL
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
CREATE TABLE public.payload_blobs (
    run_id uuid NOT NULL,
    sha256 text NOT NULL
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
	(5, '4af41ac0be34d854890cf54728f0671a6017bcfbc5ba2a1327f842c63d3f5b89', 1795432015550),
	(6, 'f5290e882941b008e5d1c9df3a8d51cf0d83e52464d4bedd484f32e98d7afb6b', 1795443300546);
INSERT INTO pgboss.instance VALUES
	('3894a05b-e627-47f5-8920-c537724a2168', NULL, 'vm', 11893, '12.38.0', 'v24.20.0', 'pgboss:3894a05b', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 148738048, "cgroup": 1, "cpuLimit": 2, "heapUsed": 49875472, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 17:29:58.07961+00', '2026-11-23 17:29:58.07961+00', '2026-11-23 17:29:58.094905+00'),
	('e6b73901-52e3-4166-954f-0c4f83f92d9f', NULL, 'vm', 11910, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 176250880, "cgroup": 1, "cpuLimit": 2, "heapUsed": 59265240, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 17:29:59.443992+00', '2026-11-23 17:29:59.443992+00', NULL),
	('276526f5-6242-4b31-a30c-1d4c783cc28c', NULL, 'vm', 11911, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 186675200, "cgroup": 1, "cpuLimit": 2, "heapUsed": 64308776, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 17:29:59.69551+00', '2026-11-23 17:29:59.69551+00', NULL);
INSERT INTO pgboss.job_common VALUES
	('01a20975-1dc1-70bf-ac75-783dc779f7cf', 'RUN_DEBATE', 0, '{"runId": "01a20975-1dc0-7195-bebf-f8b634c9cb44"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.002036+00', '2026-11-23 17:30:00.002036+00', '2026-11-23 17:30:00.007542+00', '2026-11-23 17:30:00.105889+00', '2027-11-23 17:30:00.002036+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.007542+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1ddb-75f4-88d1-467b9ed1769b', 'RUN_DEBATE', 0, '{"runId": "01a20975-1ddb-75f4-88d1-3f79f9582f4b"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.02881+00', '2026-11-23 17:30:00.02881+00', '2026-11-23 17:30:00.040545+00', '2026-11-23 17:30:00.119402+00', '2027-11-23 17:30:00.02881+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.040545+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1de1-7784-bac1-1dc03e717df3', 'RUN_DEBATE', 0, '{"runId": "01a20975-1de1-7784-bac1-15a301b1db0a"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.033278+00', '2026-11-23 17:30:00.033278+00', '2026-11-23 17:30:00.040545+00', '2026-11-23 17:30:00.119402+00', '2027-11-23 17:30:00.033278+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.040545+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1de7-7062-bd6b-c10b61483f2b', 'RUN_DEBATE', 0, '{"runId": "01a20975-1de7-7062-bd6b-b98aec56a30e"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.039449+00', '2026-11-23 17:30:00.039449+00', '2026-11-23 17:30:00.040545+00', '2026-11-23 17:30:00.119402+00', '2027-11-23 17:30:00.039449+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.040545+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1dcf-74a2-8dac-5fa867f4fd1f', 'RUN_DEBATE', 0, '{"runId": "01a20975-1dcf-74a2-8dac-55ecc945a763"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.01755+00', '2026-11-23 17:30:00.01755+00', '2026-11-23 17:30:00.040545+00', '2026-11-23 17:30:00.137336+00', '2027-11-23 17:30:00.01755+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.040545+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1dd6-7625-810e-991ec5c2fa78', 'RUN_DEBATE', 0, '{"runId": "01a20975-1dd5-73ad-a8ec-5eadfaadfaec"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.022223+00', '2026-11-23 17:30:00.022223+00', '2026-11-23 17:30:00.040545+00', '2026-11-23 17:30:00.140106+00', '2027-11-23 17:30:00.022223+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.040545+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1e81-7555-a4d9-107f51675c95', 'RUN_DEBATE', 0, '{"runId": "01a20975-1e79-773b-971e-6f0035f4ef7a"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.189793+00', '2026-11-23 17:30:00.189793+00', '2026-11-23 17:30:00.197313+00', '2026-11-23 17:30:00.213752+00', '2027-11-23 17:30:00.189793+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.197313+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1e86-75c4-9c6c-470a32780f9f', 'RUN_DEBATE', 0, '{"runId": "01a20975-1e86-75c4-9c6c-3f1f8faa288c"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.199398+00', '2026-11-23 17:30:00.199398+00', '2026-11-23 17:30:00.208813+00', '2026-11-23 17:30:00.244873+00', '2027-11-23 17:30:00.199398+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.208813+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20975-1edb-7797-9f60-f0a56debe2f6', 'RUN_DEBATE', 0, '{"runId": "01a20975-1eda-75d3-985c-79ebb5829440"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 17:30:00.283276+00', '2026-11-23 17:30:00.283276+00', '2026-11-23 17:30:00.284557+00', NULL, '2027-11-23 17:30:00.283276+00', NULL, NULL, 'standard', '2026-11-23 17:30:00.284557+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 17:29:58.085425+00', '2026-11-23 17:29:58.085425+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 17:29:58.088404+00', '2026-11-23 17:29:58.088404+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 17:29:58.089763+00', '2026-11-23 17:29:58.089763+00'),
	('RUN_TOOL', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 17:29:58.091417+00', '2026-11-23 17:29:58.091417+00'),
	('JUDGE_RUN', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 17:29:58.093192+00', '2026-11-23 17:29:58.093192+00');
INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 17:29:58.072091+00', '2026-11-23 17:29:59.431685+00', NULL, NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20975-1dc1-70bf-ac75-764f05ff0cb9', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 1, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.001+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20975-1dc6-700b-bf74-fd2605ad7d4d', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 2, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.006+00', 5, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1dcf-74a2-8dac-59ea24a6079b', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 1, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.015+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20975-1dd6-7625-810e-96fe71fb13f3', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 1, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.022+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20975-1ddb-75f4-88d1-42110c9cd120', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 1, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.027+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20975-1de1-7784-bac1-1bf413ca3933', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 1, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.033+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20975-1de7-7062-bd6b-bd69148a4872', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 1, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.039+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20975-1dd7-77ee-ae20-95c7300082be', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 3, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.023+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1dd7-77ee-ae20-98f725859d39', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 4, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.023+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1dde-77aa-b45c-af60c0f26998', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 5, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.03+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1dde-77aa-b45c-b153136f0897', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 6, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.03+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1de3-7101-a87f-46051add6f5f', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 7, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.035+00', 9, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 67}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 5}', NULL),
	('01a20975-1de5-7438-802e-f53b2c85d8c9', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 8, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.037+00', 10, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20975-1de5-7438-802e-f80fe85b0411', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 9, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.037+00', 3, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 72}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20975-1de5-7438-802e-fc83ac60a0cd', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 10, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.037+00', 3, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20975-1de6-735c-8d34-53e8ad099fee', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 11, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'StepStarted', 'info', 'debate', '2026-11-23 17:30:00.038+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20975-1de6-735c-8d34-57bb47b305fe', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 12, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.038+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1de8-7157-b42d-29bd21e8a551', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 2, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.04+00', 25, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1de8-7157-ab63-0fa28ae82f45', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 2, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.04+00', 18, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1de8-7157-b191-d0e4cd7c3d0f', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 2, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.04+00', 13, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1de8-7157-a0fb-17451e796a57', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 2, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.04+00', 7, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1de8-7157-acf2-897b9aaec456', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 2, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.04+00', 1, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1e45-7076-8b2e-ea9039d47a2a', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 26, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'StepFinished', 'info', 'debate', '2026-11-23 17:30:00.133+00', 0, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20975-1df0-77ce-92d3-d9d5711251ec', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 13, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.048+00', 4, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 399, "outputTokens": 106}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20975-1df0-77ce-92d3-dcd2bb31bafe', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 14, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'StepFinished', 'info', 'debate', '2026-11-23 17:30:00.048+00', 4, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20975-1e14-7545-81b6-d003bff05780', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 15, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.084+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 17, "queueMs": 5, "refusals": 0, "agreement": 0.4099999999999999, "distinct2": 0.8620689655172413, "latencyMs": 46, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 916, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 3, "groundedness": null, "outputTokens": 245, "airtimeBalance": 0.9977221075331744, "toolSuccessRate": null, "turnLatencyP50Ms": 6.5, "turnLatencyP95Ms": 9.649999999999999, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-1e14-7545-81b6-d7f45735dd0f', '01900000-0000-7000-8000-000000000002', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 16, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', 'RunFinished', 'info', 'worker', '2026-11-23 17:30:00.084+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 916, "outputTokens": 245}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.54, "confidence": 0.64}, {"seat": 1, "stance": -0.64, "confidence": 0.71}], "scores": {"meanStance": -0.04999999999999999}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20975-1e17-72ca-8d91-e1df6da21a46', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 3, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.087+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45", "visibleTurns": 0}', NULL),
	('01a20975-1e17-72ca-8d91-e69cf79f3b3b', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 4, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.087+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e18-756e-a6b9-3ea9bd484d28', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 5, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.088+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45", "visibleTurns": 0}', NULL),
	('01a20975-1e18-756e-a6b9-42549b476486', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 6, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.088+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e1f-7220-95f7-41fa52f94a7d', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 7, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.095+00', 6, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 84}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e1f-7220-95f7-466973c28025', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 8, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.095+00', 6, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20975-1e1f-7220-95f7-4a7beeed1107', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 9, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.095+00', 6, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 66}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e1f-7220-95f7-4d92fdfd9b6b', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 10, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.095+00', 6, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20975-1e20-70ab-8d3e-6792fa25e20a', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 11, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'StepStarted', 'info', 'debate', '2026-11-23 17:30:00.096+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20975-1e20-70ab-8d3e-69d6f8932cc1', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 12, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.096+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e1a-765e-925b-6733343f7ee1', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 3, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.09+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e1a-765e-925b-69ff37a3b2e8', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 4, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.09+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e1a-765e-925b-6cb4dc8ca5ca', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 5, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.09+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e1a-765e-925b-71a792f19913', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 6, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.09+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e1f-7220-95f7-515196ed12b7', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 7, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.095+00', 4, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 65}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e1f-7220-95f7-5786cee5e314', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 8, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.095+00', 4, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20975-1e1f-7220-95f7-59bcdcfca7ea', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 9, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.095+00', 4, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 76}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20975-1e1f-7220-95f7-5e52e6f126d5', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 10, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.095+00', 4, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20975-1e20-70ab-8d3e-6e0ea299f96c', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 11, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.096+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20975-1e20-70ab-8d3e-72f593ad1bd4', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 12, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.096+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e20-70ab-8d3e-7410de597033', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 13, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.096+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20975-1e20-70ab-8d3e-7b87019da6f1', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 14, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.096+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e1c-7338-bf5c-1aa65b03833f', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 3, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.092+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e1c-7338-bf5c-1c49684b46dd', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 4, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.092+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20975-1e1d-752f-8653-4ba426de9579', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 5, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.093+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e1d-752f-8653-4ead747237a9', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 6, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.093+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20975-1e1e-763e-bb76-1bfe00c6a955', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 7, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'LLMCallFinished', 'error', 'llm', '2026-11-23 17:30:00.094+00', 2, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20975-1e1e-763e-bb76-1e275ef96e14', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 8, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'LLMCallFinished', 'error', 'llm', '2026-11-23 17:30:00.094+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20975-1e27-7612-aa4d-a600ceb28fec', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 9, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.103+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 7, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 62, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-1e27-7612-aa4d-a87d16784822', '01900000-0000-7000-8000-000000000002', '01a20975-1de1-7784-bac1-15a301b1db0a', 10, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', 'RunFinished', 'error', 'worker', '2026-11-23 17:30:00.103+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20975-1e1b-7499-ac98-84b450602bb9', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 3, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.091+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e1b-7499-ac98-8ac799e397cb', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 4, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.091+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e1f-7220-95f7-63d9d1f8054f', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 5, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.095+00', 3, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 62}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e20-70ab-8d3e-5a726cbc6a1c', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 6, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.096+00', 3, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a20975-1e27-7612-aa4d-9eb557340957', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 7, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.103+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 13, "refusals": 0, "agreement": null, "distinct2": 0.9782608695652174, "latencyMs": 57, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 123, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 62, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 3, "turnLatencyP95Ms": 3, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-1e27-7612-aa4d-a09e268d1654', '01900000-0000-7000-8000-000000000002', '01a20975-1ddb-75f4-88d1-3f79f9582f4b', 8, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', 'RunFinished', 'info', 'worker', '2026-11-23 17:30:00.103+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 62}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] My case is against the motion “A single answer”. What I look at first is what it makes possible. New is not an argument; the old way has at least shown what it can do. A custom is quickly taken down and only slowly grown again.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20975-1e1d-752f-8653-52eb0f4b2519', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 3, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.093+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e1d-752f-8653-56105f54f74a', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 4, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.093+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e20-70ab-8d3e-5e0673cfc8bf', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 5, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.096+00', 1, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 74}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20975-1e20-70ab-8d3e-63e3d44d61b2', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 6, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.096+00', 1, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20975-1e27-7612-aa4d-af616883cd14', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 7, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.103+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 1, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 62, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 254, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 74, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-1e27-7612-aa4d-b03e9215a035', '01900000-0000-7000-8000-000000000002', '01a20975-1de7-7062-bd6b-b98aec56a30e', 8, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', 'RunFinished', 'error', 'worker', '2026-11-23 17:30:00.103+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 74}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls is used up."}'),
	('01a20975-1e45-7076-8b2e-dc8ec48415ff', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 23, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.133+00', 3, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 723, "outputTokens": 145}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 3}', NULL),
	('01a20975-1e45-7076-8b2e-e37da625cc2a', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 24, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'StepFinished', 'info', 'debate', '2026-11-23 17:30:00.133+00', 3, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20975-1e45-7076-8b2e-e6e1f7514154', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 25, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.133+00', 0, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 723, "outputTokens": 115}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e2f-75d5-972d-c52c337203f7', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 15, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.111+00', 1, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 421, "outputTokens": 75}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e2f-75d5-972d-cadc4881e113', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 16, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.111+00', 1, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a20975-1e2f-75d5-972d-cc264b862fc2', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 17, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.111+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 432, "outputTokens": 83}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20975-1e2f-75d5-972d-d3df66450628', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 18, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.111+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a20975-1e30-752b-b0f5-524bea348c71', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 19, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'StepStarted', 'info', 'debate', '2026-11-23 17:30:00.112+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20975-1e30-752b-b0f5-57907812c53f', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 20, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.112+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e30-752b-b0f5-5b05fbb892d2', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 21, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'StepStarted', 'info', 'debate', '2026-11-23 17:30:00.112+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20975-1e30-752b-b0f5-5c5ace43fa80', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 22, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.112+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e2f-75d5-972d-bc72757b0e0d', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 13, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.111+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 426, "outputTokens": 107}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e2f-75d5-972d-c20c0938397e', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 14, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'StepFinished', 'info', 'debate', '2026-11-23 17:30:00.111+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20975-1e36-7345-b109-c83ce1aaa581', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 15, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.118+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 14, "queueMs": 25, "refusals": 0, "agreement": 0.17500000000000004, "distinct2": 0.87, "latencyMs": 72, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 950, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 257, "airtimeBalance": 0.9899927915575186, "toolSuccessRate": null, "turnLatencyP50Ms": 6, "turnLatencyP95Ms": 6, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-1e36-7345-b109-ce40a9c84f46', '01900000-0000-7000-8000-000000000002', '01a20975-1dcf-74a2-8dac-55ecc945a763', 16, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', 'RunFinished', 'info', 'worker', '2026-11-23 17:30:00.118+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 950, "outputTokens": 257}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.82, "confidence": 0.82}, {"seat": 1, "stance": 0.83, "confidence": 0.82}], "scores": {"meanStance": 0.0050000000000000044}, "dissent": [{"text": "[simulated] Still objects: “The loudest requests come from the few who would gain most”.", "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20975-1e8b-773d-87a6-a636c69153cc', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 2, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.203+00', 5, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1e48-7563-9413-7b76e88d8196', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 27, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.136+00', NULL, '{"metrics": {"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 13, "queueMs": 18, "refusals": 0, "agreement": null, "distinct2": 0.7380952380952381, "latencyMs": 95, "toolCalls": 0, "repetition": 0.07846153846153847, "abstainRate": 0, "convergence": null, "inputTokens": 2816, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0.5, "groundedness": null, "outputTokens": 559, "airtimeBalance": 0.9984242941042114, "toolSuccessRate": null, "turnLatencyP50Ms": 2.5, "turnLatencyP95Ms": 4, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-1e48-7563-9413-7e91797a37c2', '01900000-0000-7000-8000-000000000002', '01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 28, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', 'RunFinished', 'info', 'worker', '2026-11-23 17:30:00.136+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2816, "outputTokens": 559}, "output": {"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 5.625, "pro": 7.125, "criteria": [{"con": 5, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 6, "pro": 7, "weight": 1, "criterion": "Evidence"}, {"con": 6, "pro": 8, "weight": 1, "criterion": "Rebuttal"}, {"con": 5.5, "pro": 6.5, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Proposition 1 tells us “Where something close to it was tried, the feared side effects stayed small”; I would like to see the case where it was so. Earlier reforms of the kind began with the same words and ended as exceptions. On that we rest our case against the motion “This house was an oxford debate”.", "personaId": null}, {"text": "Unanswered: [simulated] Earlier reforms of the kind began with the same words and ended as exceptions", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20975-1e84-75ec-b692-e5a016738eac', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 2, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.196+00', 7, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1e89-710a-9269-458cb8b4fb5f', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 3, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.201+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e89-710a-9269-481dfa190bc1', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 4, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.201+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e8b-773d-a817-80727b0e3848', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 5, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.203+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 72}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20975-1e8b-773d-a817-84cad0141aa9', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 6, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:00.203+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20975-1e8b-773d-a817-8b40120ffcaf', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 7, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'StepStarted', 'info', 'debate', '2026-11-23 17:30:00.203+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20975-1e8b-773d-a817-8d6f2e712db7', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 8, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.203+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20975-1e8d-776e-b264-e45b30127574', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 9, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:00.205+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 399, "outputTokens": 106}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20975-1e8e-725a-a9ae-897708c5401f', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 10, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'StepFinished', 'info', 'debate', '2026-11-23 17:30:00.206+00', 0, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20975-1e8f-735c-886b-a218901b05b8', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 11, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.207+00', NULL, '{"metrics": {"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 7, "refusals": 0, "agreement": 0.4099999999999999, "distinct2": 0.8620689655172413, "latencyMs": 10, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 662, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 178, "airtimeBalance": 0.9977221075331744, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-24bd-7722-b076-6a2f7735c839', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 12, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:01.789+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20975-1e81-7555-a4d9-0e4eca2723f5', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 1, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.189+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a20975-1dc0-7195-bebf-f8b634c9cb44"}}', NULL),
	('01a20975-1e86-75c4-9c6c-43df89681d90', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 1, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.198+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20975-1edb-7797-9f60-ecebb2a016b3', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 1, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'RunQueued', 'info', 'server', '2026-11-23 17:30:00.283+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20975-1e8f-735c-886b-a6ebb0e131fc', '01900000-0000-7000-8000-000000000002', '01a20975-1e79-773b-971e-6f0035f4ef7a', 12, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', 'RunFinished', 'info', 'worker', '2026-11-23 17:30:00.207+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 662, "outputTokens": 178}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.54, "confidence": 0.64}, {"seat": 1, "stance": -0.64, "confidence": 0.71}], "scores": {"meanStance": -0.04999999999999999}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20975-1e93-760b-bedf-126a2093c6a7', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 3, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.211+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e93-760b-bedf-178678cf9fa9', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 4, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.211+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20975-1e93-760b-bedf-1bf559043d7a', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 5, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.211+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1e93-760b-bedf-1e3351ec225f', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 6, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.211+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20975-1eb0-75bc-b05b-d4c97414cef2', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 7, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 17:30:00.24+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 5, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 36, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20975-1eb0-75bc-b05b-d89c80b0c370', '01900000-0000-7000-8000-000000000002', '01a20975-1e86-75c4-9c6c-3f1f8faa288c', 8, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', 'RunCancelled', 'info', 'worker', '2026-11-23 17:30:00.24+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a20975-1edc-700f-9a8f-163c1b680ce0', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 2, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'RunStarted', 'info', 'worker', '2026-11-23 17:30:00.284+00', 1, '{"attempt": 1, "workerId": "01a20975-1c22-75dc-b52b-07da90804b74", "savedCalls": 0}', NULL),
	('01a20975-1edf-7512-9eb9-28d419c45c11', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 3, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.287+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1edf-7512-9eb9-2dfa2edab433', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 4, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.287+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20975-1ee0-7794-a43a-726d64b30b89', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 5, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:00.288+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20975-1ee0-7794-a43a-77096155561d', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 6, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'LLMCallStarted', 'info', 'llm', '2026-11-23 17:30:00.288+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20975-24bc-765b-bad2-cc9f37aafb15', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 7, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:01.788+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 68}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1501}', NULL),
	('01a20975-24bc-765b-bad2-d13b66ff9c8f', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 8, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:01.788+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20975-24bd-7722-b076-5f0fe52313ae', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 9, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'LLMCallFinished', 'info', 'llm', '2026-11-23 17:30:01.789+00', 1501, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 79}, "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1501}', NULL),
	('01a20975-24bd-7722-b076-61d4cf41a561', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 10, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'TurnFinished', 'info', 'debate', '2026-11-23 17:30:01.789+00', 1501, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20975-24bd-7722-b076-654de9fb9f13', '01900000-0000-7000-8000-000000000002', '01a20975-1eda-75d3-985c-79ebb5829440', 11, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', 'TurnStarted', 'info', 'debate', '2026-11-23 17:30:01.789+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL);
INSERT INTO public.persona_versions VALUES
	('01a20975-1d99-70cd-b60f-b1ca60caeb45', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 17:29:59.961+00');
INSERT INTO public.personas VALUES
	('01a20975-1691-704f-8c21-ee6f0e8ec123', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 17:29:58.161+00', '2026-11-23 17:29:58.161+00'),
	('01a20975-1693-7095-b7b8-2065e07f4bc9', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 17:29:58.163+00', '2026-11-23 17:29:58.163+00'),
	('01a20975-1693-7095-b7b8-25bd23b0bfcf', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 17:29:58.163+00', '2026-11-23 17:29:58.163+00'),
	('01a20975-1693-7095-b7b8-2a978a56176d', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "toolLimits": {}, "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 17:29:58.163+00', '2026-11-23 17:29:58.163+00'),
	('01a20975-1d99-70cd-b60f-b1ca60caeb45', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "toolLimits": {}, "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 17:29:59.961+00', '2026-11-23 17:29:59.982+00');
INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 17:29:57.95+00');
INSERT INTO public.run_steps VALUES
	('01a20975-1dc0-7195-bebf-f8b634c9cb44', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. What I look at first is what the evidence can carry. Where something close to it was tried, the feared side effects stayed small.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 67}, "stance": 0.54, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T17:30:00.024Z", "toolCalls": [], "confidence": 0.64, "finishReason": "stop", "firstTokenMs": 5, "visibleTurns": 0}', 1, 254, 67, 0, false, '2026-11-23 17:30:00.04+00'),
	('01a20975-1dc0-7195-bebf-f8b634c9cb44', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] Let me say it at once: I am against the motion “A panel that completed”. What I look at first is what experience says. A custom is quickly taken down and only slowly grown again. Whoever has the least room to adapt pays for it first.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 72}, "stance": -0.64, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 3, "personaId": null, "startedAt": "2026-11-23T17:30:00.031Z", "toolCalls": [], "confidence": 0.71, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 263, 72, 0, false, '2026-11-23 17:30:00.04+00'),
	('01a20975-1dc0-7195-bebf-f8b634c9cb44', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 399, "outputTokens": 106}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 4, "startedAt": "2026-11-23T17:30:00.043Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 399, 106, 0, false, '2026-11-23 17:30:00.086+00'),
	('01a20975-1dcf-74a2-8dac-55ecc945a763', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down against the proposal that we work four days a week. I keep coming back to what the evidence can carry. Without a group to compare with, we would never learn whether it had worked. And the loudest requests come from the few who would gain most.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 84}, "stance": -0.82, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 6, "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45", "startedAt": "2026-11-23T17:30:00.088Z", "toolCalls": [], "confidence": 0.82, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 260, 84, 0, false, '2026-11-23 17:30:00.105+00'),
	('01a20975-1dcf-74a2-8dac-55ecc945a763', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] My case is for the proposal that we work four days a week. My part here is sceptic. I keep coming back to how it fails and how it is undone. Where something close to it was tried, the feared side effects stayed small.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 66}, "stance": 0.83, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 6, "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45", "startedAt": "2026-11-23T17:30:00.088Z", "toolCalls": [], "confidence": 0.82, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 264, 66, 0, false, '2026-11-23 17:30:00.105+00'),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] We stand for the motion “This house was an oxford debate”. The first to do it will set the terms for everybody who follows. Where something close to it was tried, the feared side effects stayed small. It can be done, and it should be begun.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 253, "outputTokens": 65}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 4, "personaId": null, "startedAt": "2026-11-23T17:30:00.090Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 253, 65, 0, false, '2026-11-23 17:30:00.105+00'),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] The case against the motion “This house was an oxford debate” is simple. A custom is quickly taken down and only slowly grown again. And whoever has the least room to adapt pays for it first. What is more, what has lasted this long usually answers a need that we have stopped noticing.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 76}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 4, "personaId": null, "startedAt": "2026-11-23T17:30:00.090Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 264, 76, 0, false, '2026-11-23 17:30:00.105+00'),
	('01a20975-1ddb-75f4-88d1-3f79f9582f4b', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is against the motion “A single answer”. What I look at first is what it makes possible. New is not an argument; the old way has at least shown what it can do. A custom is quickly taken down and only slowly grown again.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 123, "outputTokens": 62}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 3, "personaId": null, "startedAt": "2026-11-23T17:30:00.091Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 123, 62, 0, false, '2026-11-23 17:30:00.105+00'),
	('01a20975-1de7-7062-bd6b-b98aec56a30e', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am for the motion “One that a budget ended”. The question for me is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test. Waiting is a decision too, and the worse one.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 74}, "stance": 0.57, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T17:30:00.093Z", "toolCalls": [], "confidence": 0.67, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 254, 74, 0, false, '2026-11-23 17:30:00.105+00'),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] Suppose “Whoever has the least room to adapt pays for it first”, as Opposition 1 has it: nothing follows from that yet. The evidence is not perfect, but all of it that is any good points the same way. On that we rest our case for the motion “This house was an oxford debate”.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 421, "outputTokens": 75}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T17:30:00.110Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 2}', 1, 421, 75, 0, false, '2026-11-23 17:30:00.12+00'),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] Proposition 1 tells us “Where something close to it was tried, the feared side effects stayed small”; I would like to see the case where it was so. Earlier reforms of the kind began with the same words and ended as exceptions. On that we rest our case against the motion “This house was an oxford debate”.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 432, "outputTokens": 83}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T17:30:00.110Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 432, 83, 0, false, '2026-11-23 17:30:00.12+00'),
	('01a20975-1dcf-74a2-8dac-55ecc945a763', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “The loudest requests come from the few who would gain most”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 426, "outputTokens": 107}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “The loudest requests come from the few who would gain most”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 2, "startedAt": "2026-11-23T17:30:00.109Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 426, 107, 0, false, '2026-11-23 17:30:00.12+00'),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":5},{\"criterion\":\"Evidence\",\"pro\":7,\"con\":6},{\"criterion\":\"Rebuttal\",\"pro\":8,\"con\":6},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":5}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[{\"side\":\"con\",\"argument\":\"[simulated] Earlier reforms of the kind began with the same words and ended as exceptions\"}],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.7}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 723, "outputTokens": 145}, "answer": {"scores": [{"con": 5, "pro": 7, "criterion": "Argument"}, {"con": 6, "pro": 7, "criterion": "Evidence"}, {"con": 6, "pro": 8, "criterion": "Rebuttal"}, {"con": 5, "pro": 7, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.7, "unanswered": [{"side": "con", "argument": "[simulated] Earlier reforms of the kind began with the same words and ended as exceptions"}]}, "refused": false, "afterTurn": 4, "latencyMs": 3, "startedAt": "2026-11-23T17:30:00.128Z", "finishReason": "stop", "firstTokenMs": 3}', 1, 723, 145, 0, false, '2026-11-23 17:30:00.138+00'),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":7,\"con\":5},{\"criterion\":\"Evidence\",\"pro\":7,\"con\":6},{\"criterion\":\"Rebuttal\",\"pro\":8,\"con\":6},{\"criterion\":\"Clarity\",\"pro\":6,\"con\":6}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.7}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 723, "outputTokens": 115}, "answer": {"scores": [{"con": 5, "pro": 7, "criterion": "Argument"}, {"con": 6, "pro": 7, "criterion": "Evidence"}, {"con": 6, "pro": 8, "criterion": "Rebuttal"}, {"con": 6, "pro": 6, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.7, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 0, "startedAt": "2026-11-23T17:30:00.131Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 723, 115, 0, false, '2026-11-23 17:30:00.138+00'),
	('01a20975-1e79-773b-971e-6f0035f4ef7a', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “A panel that completed”. What I look at first is what the evidence can carry. Where something close to it was tried, the feared side effects stayed small.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 254, "outputTokens": 67}, "stance": 0.54, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T17:30:00.024Z", "toolCalls": [], "confidence": 0.64, "finishReason": "stop", "firstTokenMs": 5, "visibleTurns": 0}', 1, 254, 67, 0, true, '2026-11-23 17:30:00.04+00'),
	('01a20975-1e79-773b-971e-6f0035f4ef7a', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] Let me say it at once: I am against the motion “A panel that completed”. What I look at first is what experience says. A custom is quickly taken down and only slowly grown again. Whoever has the least room to adapt pays for it first.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 263, "outputTokens": 72}, "stance": -0.64, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T17:30:00.201Z", "toolCalls": [], "confidence": 0.71, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 263, 72, 0, false, '2026-11-23 17:30:00.204+00'),
	('01a20975-1e79-773b-971e-6f0035f4ef7a', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 399, "outputTokens": 106}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 0, "startedAt": "2026-11-23T17:30:00.205Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 399, 106, 0, false, '2026-11-23 17:30:00.211+00'),
	('01a20975-1eda-75d3-985c-79ebb5829440', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I have gone back and forth, and I come down for the motion “One that was being worked on”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 255, "outputTokens": 68}, "stance": 0.53, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1501, "personaId": null, "startedAt": "2026-11-23T17:30:00.287Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 1501, "visibleTurns": 0}', 1, 255, 68, 0, false, '2026-11-23 17:30:01.791+00'),
	('01a20975-1eda-75d3-985c-79ebb5829440', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “One that was being worked on”. I keep coming back to what experience says. A custom is quickly taken down and only slowly grown again. Besides, whoever has the least room to adapt pays for it first.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 264, "outputTokens": 79}, "stance": -0.78, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1501, "personaId": null, "startedAt": "2026-11-23T17:30:00.288Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 1501, "visibleTurns": 0}', 1, 264, 79, 0, false, '2026-11-23 17:30:01.793+00');
INSERT INTO public.runs VALUES
	('01a20975-1dcf-74a2-8dac-55ecc945a763', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a20975-1db8-76aa-999c-0d5b77de2d62', NULL, NULL, NULL, NULL, '01a20975-1dcb-7037-97ad-2a31d7996280', '941aafcf29c40217e0a592c3d7d7247f', '{"id": null, "type": "api"}', '{"seed": 658831012, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a20975-1db8-76aa-999c-0d5b77de2d62", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.82, "confidence": 0.82}, {"seat": 1, "stance": 0.83, "confidence": 0.82}], "scores": {"meanStance": 0.0050000000000000044}, "dissent": [{"text": "[simulated] Still objects: “The loudest requests come from the few who would gain most”.", "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 17:30:00.015+00', '2026-11-23 17:30:00.04+00', '2026-11-23 17:30:00.112+00', 1, 16, NULL, '01a20975-1dcf-74a2-8dac-5fa867f4fd1f', 0, NULL, NULL, '{}', '{}', 3, 950, 257, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1dc0-7195-bebf-f8b634c9cb44', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a20975-1dbd-7233-9450-798ab80ef986', 'fe9f18dae2c3bab78cdb8fe2e7d864ca', '{"id": null, "type": "api"}', '{"seed": 1008836025, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.54, "confidence": 0.64}, {"seat": 1, "stance": -0.64, "confidence": 0.71}], "scores": {"meanStance": -0.04999999999999999}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 17:30:00.001+00', '2026-11-23 17:30:00.006+00', '2026-11-23 17:30:00.052+00', 1, 16, NULL, '01a20975-1dc1-70bf-ac75-783dc779f7cf', 0, NULL, NULL, '{}', '{}', 3, 916, 245, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1ddb-75f4-88d1-3f79f9582f4b', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a20975-1dda-73dc-ad30-08e5bc2cdc56', 'ce1c3c73b4e2c6ac1b7c1a5be4a3ee3e', '{"id": null, "type": "api"}', '{"seed": 513280605, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] My case is against the motion “A single answer”. What I look at first is what it makes possible. New is not an argument; the old way has at least shown what it can do. A custom is quickly taken down and only slowly grown again.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 17:30:00.027+00', '2026-11-23 17:30:00.04+00', '2026-11-23 17:30:00.097+00', 1, 8, NULL, '01a20975-1ddb-75f4-88d1-467b9ed1769b', 0, NULL, NULL, '{}', '{}', 1, 123, 62, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a20975-1dd4-73e0-a465-7c8f8e1bf826', '89202f6d8e1a8e84a191ac79b7434e55', '{"id": null, "type": "api"}', '{"seed": 926974870, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 5.625, "pro": 7.125, "criteria": [{"con": 5, "pro": 7, "weight": 1, "criterion": "Argument"}, {"con": 6, "pro": 7, "weight": 1, "criterion": "Evidence"}, {"con": 6, "pro": 8, "weight": 1, "criterion": "Rebuttal"}, {"con": 5.5, "pro": 6.5, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] Proposition 1 tells us “Where something close to it was tried, the feared side effects stayed small”; I would like to see the case where it was so. Earlier reforms of the kind began with the same words and ended as exceptions. On that we rest our case against the motion “This house was an oxford debate”.", "personaId": null}, {"text": "Unanswered: [simulated] Earlier reforms of the kind began with the same words and ended as exceptions", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 17:30:00.022+00', '2026-11-23 17:30:00.04+00', '2026-11-23 17:30:00.135+00', 1, 28, NULL, '01a20975-1dd6-7625-810e-991ec5c2fa78', 0, NULL, NULL, '{}', '{}', 6, 2816, 559, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1de1-7784-bac1-15a301b1db0a', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a20975-1de0-71f4-acbe-9c165a41d268', 'cbd65616b293414f9aaececf43164cd7', '{"id": null, "type": "api"}', '{"seed": 749489339, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "prices": {"simulated:instant?fail=400": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 17:30:00.033+00', '2026-11-23 17:30:00.04+00', '2026-11-23 17:30:00.102+00', 1, 10, NULL, '01a20975-1de1-7784-bac1-1dc03e717df3', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1e79-773b-971e-6f0035f4ef7a', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a20975-1dc0-7195-bebf-f8b634c9cb44', '01a20975-1dc0-7195-bebf-f8b634c9cb44', 1, '01a20975-1dbd-7233-9450-798ab80ef986', '664169bf9940c78e4210a56821bd938d', '{"id": "01a20975-1dc0-7195-bebf-f8b634c9cb44", "type": "fork"}', '{"seed": 1008836025, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.54, "confidence": 0.64}, {"seat": 1, "stance": -0.64, "confidence": 0.71}], "scores": {"meanStance": -0.04999999999999999}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 17:30:00.189+00', '2026-11-23 17:30:00.196+00', '2026-11-23 17:30:00.206+00', 1, 12, NULL, '01a20975-1e81-7555-a4d9-107f51675c95', 0, NULL, NULL, '{}', '{}', 2, 662, 178, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1de7-7062-bd6b-b98aec56a30e', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a20975-1de5-7644-a98b-a4710172cd6e', 'a39d3ffb9556e5f80fc3d3bed3056abf', '{"id": null, "type": "api"}', '{"seed": 1203154997, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls is used up."}', NULL, '2026-11-23 17:30:00.039+00', '2026-11-23 17:30:00.04+00', '2026-11-23 17:30:00.102+00', 1, 8, NULL, '01a20975-1de7-7062-bd6b-c10b61483f2b', 0, NULL, NULL, '{}', '{}', 1, 254, 74, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1e86-75c4-9c6c-3f1f8faa288c', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a20975-1e85-7710-afb4-18317a53db56', '02acf69a8f2bea1974704584ff58d98c', '{"id": null, "type": "api"}', '{"seed": 510413862, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=600000": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 17:30:00.198+00', '2026-11-23 17:30:00.203+00', '2026-11-23 17:30:00.239+00', 1, 8, NULL, '01a20975-1e86-75c4-9c6c-470a32780f9f', 0, '2026-11-23 17:30:00.237+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false),
	('01a20975-1eda-75d3-985c-79ebb5829440', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a20975-1eda-75d3-985c-75914730b01e', '51cdeb44bd7ae7dbd78fd85bcd05c4b4', '{"id": null, "type": "api"}', '{"seed": 1509693242, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=1500": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 17:30:00.283+00', '2026-11-23 17:30:00.284+00', NULL, 1, 12, '01a20975-1c22-75dc-b52b-07da90804b74', '01a20975-1edb-7797-9f60-f0a56debe2f6', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 519, 147, 0, 0, 0, 0, 0, NULL, 0, false);
INSERT INTO public.scenarios VALUES
	('01a20975-1698-7202-b6be-a7907d7652f3', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "judging": {"model": null, "metrics": []}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a20975-1691-704f-8c21-ee6f0e8ec123"}, {"role": "reliability", "personaId": "01a20975-1693-7095-b7b8-2065e07f4bc9"}, {"role": "finance", "personaId": "01a20975-1693-7095-b7b8-25bd23b0bfcf"}, {"role": "customers", "personaId": "01a20975-1693-7095-b7b8-2a978a56176d"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a20975-1691-704f-8c21-ee6f0e8ec123,01a20975-1693-7095-b7b8-2065e07f4bc9,01a20975-1693-7095-b7b8-25bd23b0bfcf,01a20975-1693-7095-b7b8-2a978a56176d}', 1, '2026-11-23 17:29:58.168+00', '2026-11-23 17:29:58.168+00'),
	('01a20975-169b-746f-9419-7469a116f4f4', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a20975-1691-704f-8c21-ee6f0e8ec123"}, {"stance": "against", "personaId": "01a20975-1693-7095-b7b8-2065e07f4bc9"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a20975-1691-704f-8c21-ee6f0e8ec123,01a20975-1693-7095-b7b8-2065e07f4bc9}', 1, '2026-11-23 17:29:58.171+00', '2026-11-23 17:29:58.171+00'),
	('01a20975-1db8-76aa-999c-0d5b77de2d62', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45"}, {"role": "sceptic", "personaId": "01a20975-1d99-70cd-b60f-b1ca60caeb45"}], "formatOptions": {}, "maxOutputTokens": 1024}', '{01a20975-1d99-70cd-b60f-b1ca60caeb45}', 1, '2026-11-23 17:29:59.991+00', '2026-11-23 17:29:59.991+00');
INSERT INTO public.score_changes OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 17:30:00.052+00', '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 17, "queueMs": 5, "refusals": 0, "agreement": 0.4099999999999999, "distinct2": 0.8620689655172413, "latencyMs": 46, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 916, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 3, "groundedness": null, "outputTokens": 245, "airtimeBalance": 0.9977221075331744, "toolSuccessRate": null, "turnLatencyP50Ms": 6.5, "turnLatencyP95Ms": 9.649999999999999, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 916, "outputTokens": 245}]', '2026-11-23 17:30:00.086+00'),
	(2, 1, '01900000-0000-7000-8000-000000000002', 'failed', NULL, '2026-11-23 17:30:00.102+00', '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 7, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 62, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 17:30:00.105+00'),
	(3, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 17:30:00.097+00', '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 13, "refusals": 0, "agreement": null, "distinct2": 0.9782608695652174, "latencyMs": 57, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 123, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 62, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 3, "turnLatencyP95Ms": 3, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 123, "outputTokens": 62}]', '2026-11-23 17:30:00.105+00'),
	(4, 1, '01900000-0000-7000-8000-000000000002', 'failed', NULL, '2026-11-23 17:30:00.102+00', '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 1, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 62, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 254, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 74, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 254, "outputTokens": 74}]', '2026-11-23 17:30:00.105+00'),
	(5, 1, '01900000-0000-7000-8000-000000000002', 'completed', '01a20975-1db8-76aa-999c-0d5b77de2d62', '2026-11-23 17:30:00.112+00', '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 14, "queueMs": 25, "refusals": 0, "agreement": 0.17500000000000004, "distinct2": 0.87, "latencyMs": 72, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 950, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 257, "airtimeBalance": 0.9899927915575186, "toolSuccessRate": null, "turnLatencyP50Ms": 6, "turnLatencyP95Ms": 6, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 950, "outputTokens": 257}]', '2026-11-23 17:30:00.12+00'),
	(6, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 17:30:00.135+00', '{"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 13, "queueMs": 18, "refusals": 0, "agreement": null, "distinct2": 0.7380952380952381, "latencyMs": 95, "toolCalls": 0, "repetition": 0.07846153846153847, "abstainRate": 0, "convergence": null, "inputTokens": 2816, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0.5, "groundedness": null, "outputTokens": 559, "airtimeBalance": 0.9984242941042114, "toolSuccessRate": null, "turnLatencyP50Ms": 2.5, "turnLatencyP95Ms": 4, "personaConsistency": null}', '[{"calls": 6, "model": "simulated:instant", "costUsd": 0, "inputTokens": 2816, "outputTokens": 559}]', '2026-11-23 17:30:00.138+00'),
	(7, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 17:30:00.206+00', '{"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 7, "refusals": 0, "agreement": 0.4099999999999999, "distinct2": 0.8620689655172413, "latencyMs": 10, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 662, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 178, "airtimeBalance": 0.9977221075331744, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 2, "model": "simulated:instant", "costUsd": 0, "inputTokens": 662, "outputTokens": 178}]', '2026-11-23 17:30:00.211+00'),
	(8, 1, '01900000-0000-7000-8000-000000000002', 'cancelled', NULL, '2026-11-23 17:30:00.239+00', '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 5, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 36, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 17:30:00.243+00');
INSERT INTO public.scores VALUES
	('01a20975-1dc0-7195-bebf-f8b634c9cb44', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 17:30:00.052+00', true, 26, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 17, "queueMs": 5, "refusals": 0, "agreement": 0.4099999999999999, "distinct2": 0.8620689655172413, "latencyMs": 46, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 916, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 3, "groundedness": null, "outputTokens": 245, "airtimeBalance": 0.9977221075331744, "toolSuccessRate": null, "turnLatencyP50Ms": 6.5, "turnLatencyP95Ms": 9.649999999999999, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 916, "outputTokens": 245}]', '2026-11-23 17:30:00.052+00'),
	('01a20975-1de1-7784-bac1-15a301b1db0a', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 17:30:00.102+00', true, 26, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 7, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 62, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 17:30:00.102+00'),
	('01a20975-1ddb-75f4-88d1-3f79f9582f4b', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 17:30:00.097+00', true, 26, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 13, "refusals": 0, "agreement": null, "distinct2": 0.9782608695652174, "latencyMs": 57, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 123, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 62, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 3, "turnLatencyP95Ms": 3, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 123, "outputTokens": 62}]', '2026-11-23 17:30:00.097+00'),
	('01a20975-1de7-7062-bd6b-b98aec56a30e', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 17:30:00.102+00', true, 26, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 1, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 62, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 254, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 74, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 254, "outputTokens": 74}]', '2026-11-23 17:30:00.102+00'),
	('01a20975-1dcf-74a2-8dac-55ecc945a763', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', '01a20975-1db8-76aa-999c-0d5b77de2d62', '2026-11-23 17:30:00.112+00', true, 26, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 14, "queueMs": 25, "refusals": 0, "agreement": 0.17500000000000004, "distinct2": 0.87, "latencyMs": 72, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 950, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 257, "airtimeBalance": 0.9899927915575186, "toolSuccessRate": null, "turnLatencyP50Ms": 6, "turnLatencyP95Ms": 6, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 950, "outputTokens": 257}]', '2026-11-23 17:30:00.112+00'),
	('01a20975-1dd5-73ad-a8ec-5eadfaadfaec', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 17:30:00.135+00', true, 26, '{"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 13, "queueMs": 18, "refusals": 0, "agreement": null, "distinct2": 0.7380952380952381, "latencyMs": 95, "toolCalls": 0, "repetition": 0.07846153846153847, "abstainRate": 0, "convergence": null, "inputTokens": 2816, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0.5, "groundedness": null, "outputTokens": 559, "airtimeBalance": 0.9984242941042114, "toolSuccessRate": null, "turnLatencyP50Ms": 2.5, "turnLatencyP95Ms": 4, "personaConsistency": null}', '[{"calls": 6, "model": "simulated:instant", "costUsd": 0, "inputTokens": 2816, "outputTokens": 559}]', '2026-11-23 17:30:00.135+00'),
	('01a20975-1e79-773b-971e-6f0035f4ef7a', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 17:30:00.206+00', false, 26, '{"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 7, "refusals": 0, "agreement": 0.4099999999999999, "distinct2": 0.8620689655172413, "latencyMs": 10, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 662, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 178, "airtimeBalance": 0.9977221075331744, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 2, "model": "simulated:instant", "costUsd": 0, "inputTokens": 662, "outputTokens": 178}]', '2026-11-23 17:30:00.206+00'),
	('01a20975-1e86-75c4-9c6c-3f1f8faa288c', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', NULL, '2026-11-23 17:30:00.239+00', true, 26, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 5, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 36, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 17:30:00.239+00');
INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 17:29:57.95+00');
INSERT INTO public.workers VALUES
	('01a20975-1c22-75dc-b52b-07da90804b74', '2026-11-23 17:29:59.628+00', '2026-11-23 17:29:59.642+00', '{"pid": 11910, "host": "vm", "runs": 0, "sandbox": {"level": "namespaces", "missing": [], "refuses": false}, "version": "0.7.0", "concurrency": 64, "memoryBytes": 177299456, "eventLoopLagSeconds": 0}');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 6, true);
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
ALTER TABLE ONLY public.blobs
    ADD CONSTRAINT blobs_pkey PRIMARY KEY (sha256);
ALTER TABLE ONLY public.chunk_uses
    ADD CONSTRAINT chunk_uses_run_id_turn_marker_pk PRIMARY KEY (run_id, turn, marker);
ALTER TABLE ONLY public.chunk_vectors
    ADD CONSTRAINT chunk_vectors_model_hash_pk PRIMARY KEY (model, hash);
ALTER TABLE ONLY public.chunks
    ADD CONSTRAINT chunks_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_pkey PRIMARY KEY (id);
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
ALTER TABLE ONLY public.payload_blobs
    ADD CONSTRAINT payload_blobs_run_id_sha256_pk PRIMARY KEY (run_id, sha256);
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
CREATE INDEX blobs_touched_at_index ON public.blobs USING btree (touched_at);
CREATE INDEX chunk_uses_of_chunk ON public.chunk_uses USING btree (chunk_id);
CREATE INDEX chunk_uses_of_document ON public.chunk_uses USING btree (document_id, at);
CREATE INDEX chunks_hash_index ON public.chunks USING btree (hash);
CREATE INDEX chunks_of_document ON public.chunks USING btree (document_id, ordinal);
CREATE INDEX chunks_words ON public.chunks USING gin (words);
CREATE UNIQUE INDEX documents_by_title ON public.documents USING btree (project_id, collection, title);
CREATE INDEX documents_newest ON public.documents USING btree (project_id, id);
CREATE INDEX documents_sha256_index ON public.documents USING btree (sha256);
CREATE INDEX documents_tags_index ON public.documents USING gin (tags);
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
CREATE INDEX payload_blobs_sha256_index ON public.payload_blobs USING btree (sha256);
CREATE INDEX personas_project_id_id_index ON public.personas USING btree (project_id, id);
CREATE INDEX personas_project_id_name_index ON public.personas USING btree (project_id, name);
CREATE INDEX records_newest ON public.records USING btree (project_id, updated_at, collection, key);
CREATE INDEX records_newest_of_collection ON public.records USING btree (project_id, collection, updated_at, key);
CREATE INDEX records_of_run ON public.records USING btree (run_id);
CREATE UNIQUE INDEX run_artifacts_of_run ON public.run_artifacts USING btree (run_id, name, sha256);
CREATE INDEX run_artifacts_sha256_index ON public.run_artifacts USING btree (sha256);
CREATE INDEX run_days_by_time ON public.run_days USING btree (project_id, day);
CREATE INDEX run_hours_by_time ON public.run_hours USING btree (project_id, at);
CREATE INDEX run_steps_said ON public.run_steps USING gin (to_tsvector('simple'::regconfig, "left"((output ->> 'text'::text), 100000))) WHERE (kind = 'turn'::text);
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
ALTER TABLE ONLY public.chunks
    ADD CONSTRAINT chunks_document_id_documents_id_fk FOREIGN KEY (document_id) REFERENCES public.documents(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.documents
    ADD CONSTRAINT documents_project_id_projects_id_fk FOREIGN KEY (project_id) REFERENCES public.projects(id);
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