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
CREATE TABLE public.run_notes (
    run_id uuid NOT NULL,
    id uuid NOT NULL,
    by text,
    text text NOT NULL,
    at timestamp(3) with time zone NOT NULL
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
    needs_follow_up boolean DEFAULT false NOT NULL,
    notes_added integer DEFAULT 0 NOT NULL
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
	(6, 'f5290e882941b008e5d1c9df3a8d51cf0d83e52464d4bedd484f32e98d7afb6b', 1795443300546),
	(7, '60275ec0a12e0838fc9cace731d1a5add6cc99f9fd5293a555d955edd474d8e1', 1795456993833);
INSERT INTO pgboss.instance VALUES
	('2042853b-4184-466d-bdbc-4dc0b8412a7f', NULL, 'vm', 28852, '12.38.0', 'v24.20.0', 'pgboss:2042853b', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 151064576, "cgroup": 1, "cpuLimit": 2, "heapUsed": 51542616, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 21:37:12.449386+00', '2026-11-23 21:37:12.449386+00', '2026-11-23 21:37:12.608218+00'),
	('7eeb5139-f476-44df-9eee-2c4f5f7c67b9', NULL, 'vm', 29038, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 187002880, "cgroup": 1, "cpuLimit": 2, "heapUsed": 69385680, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 21:37:18.458247+00', '2026-11-23 21:37:18.458247+00', NULL),
	('d090c0c6-e8f4-4969-a69e-5dd163ee3c6d', NULL, 'vm', 29039, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 177983488, "cgroup": 1, "cpuLimit": 2, "heapUsed": 55425432, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 21:37:19.401008+00', '2026-11-23 21:37:19.401008+00', NULL);
INSERT INTO pgboss.job_common VALUES
	('01a20a57-8f83-7172-8fdc-63f40018e6d4', 'RUN_DEBATE', 0, '{"runId": "01a20a57-8f7f-75db-ac9a-1aa7cdad48b2"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:20.260599+00', '2026-11-23 21:37:20.260599+00', '2026-11-23 21:37:20.275606+00', '2026-11-23 21:37:20.748755+00', '2027-11-23 21:37:20.260599+00', NULL, NULL, 'standard', '2026-11-23 21:37:20.275606+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-8fd2-75c8-9ecc-6b0ed6b5615a', 'RUN_DEBATE', 0, '{"runId": "01a20a57-8fd2-75c8-9ecc-604e50451cc7"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:20.344965+00', '2026-11-23 21:37:20.344965+00', '2026-11-23 21:37:20.571637+00', '2026-11-23 21:37:21.083191+00', '2027-11-23 21:37:20.344965+00', NULL, NULL, 'standard', '2026-11-23 21:37:20.571637+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-8fe7-75f5-ab08-227004c5858c', 'RUN_DEBATE', 0, '{"runId": "01a20a57-8fe7-75f5-ab08-1a20e066f094"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:20.367151+00', '2026-11-23 21:37:20.367151+00', '2026-11-23 21:37:20.571637+00', '2026-11-23 21:37:21.083191+00', '2027-11-23 21:37:20.367151+00', NULL, NULL, 'standard', '2026-11-23 21:37:20.571637+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-8fff-7130-99bf-e4fa855e4a6b', 'RUN_DEBATE', 0, '{"runId": "01a20a57-8fff-7130-99bf-dc636ed7757d"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:20.387997+00', '2026-11-23 21:37:20.387997+00', '2026-11-23 21:37:20.571637+00', '2026-11-23 21:37:21.083191+00', '2027-11-23 21:37:20.387997+00', NULL, NULL, 'standard', '2026-11-23 21:37:20.571637+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-8fa8-7738-98d7-66eb3a2abfcb', 'RUN_DEBATE', 0, '{"runId": "01a20a57-8fa8-7738-98d7-5f657075eefb"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:20.29683+00', '2026-11-23 21:37:20.29683+00', '2026-11-23 21:37:20.571637+00', '2026-11-23 21:37:21.161636+00', '2027-11-23 21:37:20.29683+00', NULL, NULL, 'standard', '2026-11-23 21:37:20.571637+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-8fba-72b3-9aff-d533b2ac269e', 'RUN_DEBATE', 0, '{"runId": "01a20a57-8fb8-713a-a430-3e45cee5a5cd"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:20.31631+00', '2026-11-23 21:37:20.31631+00', '2026-11-23 21:37:20.571637+00', '2026-11-23 21:37:21.168457+00', '2027-11-23 21:37:20.31631+00', NULL, NULL, 'standard', '2026-11-23 21:37:20.571637+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-93ac-7171-b0ea-7a715261094b', 'RUN_DEBATE', 0, '{"runId": "01a20a57-938c-778d-8e42-4258dae6ec99"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:21.3144+00', '2026-11-23 21:37:21.3144+00', '2026-11-23 21:37:21.32882+00', '2026-11-23 21:37:21.369412+00', '2027-11-23 21:37:21.3144+00', NULL, NULL, 'standard', '2026-11-23 21:37:21.32882+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-93c1-7579-a141-7ad736f847a7', 'RUN_DEBATE', 0, '{"runId": "01a20a57-93c1-7579-a141-739f24ba6674"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:21.347057+00', '2026-11-23 21:37:21.347057+00', '2026-11-23 21:37:21.361885+00', '2026-11-23 21:37:21.479776+00', '2027-11-23 21:37:21.347057+00', NULL, NULL, 'standard', '2026-11-23 21:37:21.361885+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a57-9451-7353-bdb0-05772b673a4f', 'RUN_DEBATE', 0, '{"runId": "01a20a57-9451-7353-bdaf-fcbfe3d47582"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 21:37:21.489309+00', '2026-11-23 21:37:21.489309+00', '2026-11-23 21:37:21.548867+00', NULL, '2027-11-23 21:37:21.489309+00', NULL, NULL, 'standard', '2026-11-23 21:37:21.818183+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 21:37:12.516787+00', '2026-11-23 21:37:12.516787+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 21:37:12.560108+00', '2026-11-23 21:37:12.560108+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 21:37:12.562343+00', '2026-11-23 21:37:12.562343+00'),
	('RUN_TOOL', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 21:37:12.584962+00', '2026-11-23 21:37:12.584962+00'),
	('JUDGE_RUN', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{}', 10, false, NULL, NULL, NULL, NULL, '2026-11-23 21:37:12.604302+00', '2026-11-23 21:37:12.604302+00');
INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 21:37:12.340692+00', '2026-11-23 21:37:18.402914+00', NULL, NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20a57-8f83-7172-8fdc-5d32b3610811', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 1, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'RunQueued', 'info', 'server', '2026-11-23 21:37:20.259+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-8f93-7382-ab24-eec7faf1678e', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 2, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:20.275+00', 16, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-8fa8-7738-98d7-63a534e3484c', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 1, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'RunQueued', 'info', 'server', '2026-11-23 21:37:20.296+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-8fba-72b3-9aff-d08f44ca5033', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 1, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'RunQueued', 'info', 'server', '2026-11-23 21:37:20.314+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-8fd2-75c8-9ecc-678e5d6746ec', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 1, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'RunQueued', 'info', 'server', '2026-11-23 21:37:20.338+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-8fe7-75f5-ab08-1e09a2f1b588', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 1, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'RunQueued', 'info', 'server', '2026-11-23 21:37:20.359+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-8fff-7130-99bf-e2771fa3f5a1', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 1, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'RunQueued', 'info', 'server', '2026-11-23 21:37:20.383+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-8fb2-726e-984f-aa208b4f74d3', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 3, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.306+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-8fb6-71b6-b9b4-9b9e2045c860', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 4, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.31+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-8fb6-71b6-b9b4-9e76733a1cb0', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 5, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.31+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-8fb7-7103-8728-0c2953ba7987', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 6, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.311+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-8fed-7035-aa41-4dda0cffbba8', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 7, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.365+00', 51, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 84}, "spanId": "20fb3cf06cf25a33", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 28}', NULL),
	('01a20a57-8ff8-751e-98d7-63f2edc75e40', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 8, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.376+00', 51, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a57-8ff8-751e-98d7-65b1a8acc99d', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 9, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.376+00', 22, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 88}, "spanId": "e8c36225765b099a", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 22}', NULL),
	('01a20a57-9000-7746-b40d-b53d3514adaa', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 10, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.384+00', 22, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a57-9000-7746-b40d-b83b9742a611', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 11, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'StepStarted', 'info', 'debate', '2026-11-23 21:37:20.384+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20a57-9000-7746-b40d-bcb38feca716', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 12, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.384+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-90b6-7119-9632-28dfeae43ca6', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 2, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:20.566+00', 270, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-90b6-7119-ae54-7cdf2da16a51', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 2, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:20.566+00', 252, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-90b6-7119-973d-721fadecda77', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 2, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:20.566+00', 228, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-90b6-7119-9498-1a8837a2c887', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 2, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:20.566+00', 207, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-90b6-7119-bf07-e044b5bc715a', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 2, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:20.566+00', 183, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-9022-7535-a4b9-bcfdf0d92987', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 13, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.418+00', 11, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 439, "outputTokens": 103}, "spanId": "16eb8de946a580b0", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 11}', NULL),
	('01a20a57-9022-7535-a4b9-c2bb91296740', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 14, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'StepFinished', 'info', 'debate', '2026-11-23 21:37:20.418+00', 11, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20a57-90b4-7659-8e4b-da4dce6a5884', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 15, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:20.564+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 84, "queueMs": 16, "refusals": 0, "agreement": 0.375, "distinct2": 0.9351851851851852, "latencyMs": 148, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 970, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 25, "groundedness": null, "outputTokens": 275, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 36.5, "turnLatencyP95Ms": 49.55, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-90b4-7659-8e4b-dee3659800b6', '01900000-0000-7000-8000-000000000002', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 16, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', 'RunFinished', 'info', 'worker', '2026-11-23 21:37:20.564+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 970, "outputTokens": 275}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.7}, {"seat": 1, "stance": -0.72, "confidence": 0.84}], "scores": {"meanStance": -0.09499999999999997}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a57-90ca-708c-a9ea-17d6687fd5eb', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 3, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.586+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89", "visibleTurns": 0}', NULL),
	('01a20a57-90ca-708c-a9ea-1a4728d7dc36', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 4, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.586+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-90ca-708c-a9ea-1f141e65baa0', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 5, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.586+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89", "visibleTurns": 0}', NULL),
	('01a20a57-90ca-708c-a9ea-212431956bd9', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 6, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.586+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-90fd-76d7-9810-95f326f8d61d', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 7, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.637+00', 28, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 267, "outputTokens": 68}, "spanId": "f9941840619c47ce", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 3}', NULL),
	('01a20a57-90fd-76d7-9810-9af21eb336eb', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 8, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.637+00', 28, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20a57-90fd-76d7-9810-9f4de68b21c7', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 9, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.637+00', 25, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 75}, "spanId": "bdad0f3f154bf78b", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a57-90fd-76d7-9810-a12a2369dfd3', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 10, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.637+00', 25, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20a57-913f-73ae-9a6d-0bba500edab7', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 11, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'StepStarted', 'info', 'debate', '2026-11-23 21:37:20.703+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20a57-913f-73ae-9a6d-0e0538d1c9e9', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 12, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.703+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-90d2-77c0-ac40-e1d915eefbb3', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 3, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.594+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-90d2-77c0-ac40-e5f34da750ef', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 4, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.594+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-90d2-77c0-ac40-eb0f5bade6c0', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 5, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.594+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-90d2-77c0-ac40-ec435985962e', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 6, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.594+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-90fd-76d7-9810-a464f913bcb3', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 7, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.637+00', 25, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 51}, "spanId": "ce53e9bbbad6d18f", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 7}', NULL),
	('01a20a57-9101-72a1-8f7f-993b3125208a', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 8, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.641+00', 25, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a57-9101-72a1-8f7f-9cd766db807e', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 9, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.641+00', 18, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 55}, "spanId": "fb048160ad7a5aed", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a57-9101-72a1-8f7f-a26bc9983b31', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 10, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.641+00', 18, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a57-9143-7381-bc9d-93780e80ba32', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 11, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.707+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20a57-9143-7381-bc9d-95c5554ce361', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 12, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.707+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-9143-7381-bc9d-9b5db794394b', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 13, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.707+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20a57-9143-7381-bc9d-9fcde77ab498', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 14, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.707+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-90db-702a-83d0-973d115853c5', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 3, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.603+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-90dd-76cc-85fd-f595970735d6', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 4, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.605+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20a57-90dd-76cc-85fd-f8a450ce923c', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 5, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.605+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-90dd-76cc-85fd-fd8b9334f1dc', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 6, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.605+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20a57-90f9-7554-b59e-6cfccc8e17d5', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 7, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'LLMCallFinished', 'error', 'llm', '2026-11-23 21:37:20.633+00', 16, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "spanId": "e5e6995deb5a311c", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20a57-90fa-7691-bfa3-0df8ada76fab', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 8, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'LLMCallFinished', 'error', 'llm', '2026-11-23 21:37:20.634+00', 16, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "spanId": "c1c39b0678488aca", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20a57-914f-70a2-aaa8-b06eb8158cd9', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 9, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:20.719+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 207, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 141, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-914f-70a2-aaa8-b7dbd3cbc34c', '01900000-0000-7000-8000-000000000002', '01a20a57-8fe7-75f5-ab08-1a20e066f094', 10, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', 'RunFinished', 'error', 'worker', '2026-11-23 21:37:20.719+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20a57-90da-758a-9d67-da9a0715f2f6', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 3, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.602+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-90da-758a-9d67-dd8d4f0893db', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 4, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.602+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-9101-72a1-8f7f-a713a05f8142', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 5, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.641+00', 18, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 130, "outputTokens": 74}, "spanId": "33d010eec94171c7", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a57-9101-72a1-8f7f-ab3467321922', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 6, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.641+00', 18, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a57-9150-754a-9254-33af12416c99', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 7, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:20.72+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 18, "queueMs": 228, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 142, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 130, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 74, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 18, "turnLatencyP95Ms": 18, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-9150-754a-9254-37c59bad93e6', '01900000-0000-7000-8000-000000000002', '01a20a57-8fd2-75c8-9ecc-604e50451cc7', 8, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', 'RunFinished', 'info', 'worker', '2026-11-23 21:37:20.72+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 130, "outputTokens": 74}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. The question for me is what it makes possible. Something better is two years away, and this would lock us into the present version. What has lasted this long usually answers a need that we have stopped noticing.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a57-90ef-73aa-8ca6-70298f54a7ba', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 3, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:20.623+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-90ef-73aa-8ca6-7551ed2117d3', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 4, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.623+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-9103-7257-b36f-5f9c936b3921', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 5, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.643+00', 10, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 68}, "spanId": "440f3ae7229ea96f", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 7}', NULL),
	('01a20a57-913b-718a-a16f-0721e38748dc', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 6, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.699+00', 10, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a57-9150-754a-9254-386337a1454d', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 7, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'BudgetWarning', 'warn', 'debate', '2026-11-23 21:37:20.72+00', NULL, '{"used": 1, "limit": "maxCalls", "share": 1, "allowed": 1}', NULL),
	('01a20a57-9152-70dc-abff-0c512565efff', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 8, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:20.722+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 10, "queueMs": 183, "refusals": 0, "agreement": null, "distinct2": 0.9782608695652174, "latencyMs": 155, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 261, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 7, "groundedness": null, "outputTokens": 68, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 10, "turnLatencyP95Ms": 10, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-9152-70dc-abff-115da5524c74', '01900000-0000-7000-8000-000000000002', '01a20a57-8fff-7130-99bf-dc636ed7757d', 9, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', 'RunFinished', 'error', 'worker', '2026-11-23 21:37:20.722+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 68}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls has no room for the next call."}'),
	('01a20a57-91c2-75af-8f22-94639cdf01b0', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 15, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.834+00', 47, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 393, "outputTokens": 84}, "spanId": "7d65dea7a53f3041", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 45}', NULL),
	('01a20a57-91dc-7444-acf9-6060637fe581', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 16, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.86+00', 47, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a20a57-91dc-7444-acf9-67739c6c5101', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 17, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.86+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 404, "outputTokens": 83}, "spanId": "53b5586bdff0aa80", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a57-91dd-72ac-98b0-92132c7bd627', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 18, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:20.861+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a20a57-91de-77a2-a090-51241f89a7fa', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 19, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'StepStarted', 'info', 'debate', '2026-11-23 21:37:20.862+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20a57-91de-77a2-a090-5586bd46d591', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 20, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.862+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-91de-77a2-a090-59aab429989a', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 21, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'StepStarted', 'info', 'debate', '2026-11-23 21:37:20.862+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20a57-91de-77a2-a090-5f430f72f599', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 22, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:20.862+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-91bb-73ee-bcd0-9cd1c4cda972', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 13, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:20.827+00', 47, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 426, "outputTokens": 109}, "spanId": "a71adca494358644", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a57-91c2-75af-8f22-921bbc58f4e0', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 14, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'StepFinished', 'info', 'debate', '2026-11-23 21:37:20.834+00', 47, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20a57-92a1-7633-bad4-feb3daa7a2d8', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 15, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:21.057+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 100, "queueMs": 270, "refusals": 0, "agreement": 0.16500000000000004, "distinct2": 0.9072164948453608, "latencyMs": 296, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 964, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1.5, "groundedness": null, "outputTokens": 252, "airtimeBalance": 0.9940302114769566, "toolSuccessRate": null, "turnLatencyP50Ms": 26.5, "turnLatencyP95Ms": 27.85, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-92a1-7633-bad5-00bafe36eaf9', '01900000-0000-7000-8000-000000000002', '01a20a57-8fa8-7738-98d7-5f657075eefb', 16, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', 'RunFinished', 'info', 'worker', '2026-11-23 21:37:21.057+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 964, "outputTokens": 252}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.84, "confidence": 0.82}, {"seat": 1, "stance": 0.83, "confidence": 0.79}], "scores": {"meanStance": -0.0050000000000000044}, "dissent": [{"text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a57-92fe-7395-a87a-0a2b9f75af3a', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 23, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:21.15+00', 7, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 704, "outputTokens": 116}, "spanId": "05490929b54e682e", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 3}', NULL),
	('01a20a57-92ff-7568-9a75-d5f50a0740ee', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 24, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'StepFinished', 'info', 'debate', '2026-11-23 21:37:21.151+00', 7, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20a57-92ff-7568-9a75-db5b627e8400', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 25, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:21.151+00', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 704, "outputTokens": 140}, "spanId": "1a852ed3cb7878cc", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 4}', NULL),
	('01a20a57-9301-7203-83d0-bc007b95c609', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 26, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'StepFinished', 'info', 'debate', '2026-11-23 21:37:21.153+00', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20a57-9308-7676-9654-02c525129636', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 27, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:21.16+00', NULL, '{"metrics": {"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 102, "queueMs": 252, "refusals": 0, "agreement": null, "distinct2": 0.6938775510204082, "latencyMs": 588, "toolCalls": 0, "repetition": 0.07865168539325842, "abstainRate": 0, "convergence": null, "inputTokens": 2736, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 3.5, "groundedness": null, "outputTokens": 529, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 21.5, "turnLatencyP95Ms": 43.69999999999999, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-9308-7676-9654-05276553a705', '01900000-0000-7000-8000-000000000002', '01a20a57-8fb8-713a-a430-3e45cee5a5cd', 28, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', 'RunFinished', 'info', 'worker', '2026-11-23 21:37:21.16+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2736, "outputTokens": 529}, "output": {"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6.75, "pro": 7.75, "criteria": [{"con": 6.5, "pro": 9, "weight": 1, "criterion": "Argument"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Evidence"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Rebuttal"}, {"con": 6.5, "pro": 8, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] When Proposition 1 says “Once the way is open, people will do things with it that nobody here can name yet”, the hard part is left out. A custom is quickly taken down and only slowly grown again. That is why we stand against the motion “This house was an oxford debate”. Answer that, and I will think again.", "personaId": null}, {"text": "Unanswered: [simulated] A custom is quickly taken down and only slowly grown again", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a57-93ce-761b-8999-9d7fc72bcdc7', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 3, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:21.358+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-93ce-761b-8999-a285a48be32b', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 4, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:21.358+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-93cf-77ea-ba58-8902bc5fadb5', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 5, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:21.359+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 88}, "spanId": "05ec9ea6c48093dc", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a57-93cf-77ea-ba58-8eea99f6f52c', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 6, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:21.359+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a57-93cf-77ea-ba58-938bb3c02c27', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 7, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'StepStarted', 'info', 'debate', '2026-11-23 21:37:21.359+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20a57-93cf-77ea-ba58-96f4c495ebfe', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 8, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:21.359+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a57-93d3-73d9-a788-cf7986a8ee1b', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 9, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:21.363+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 439, "outputTokens": 103}, "spanId": "bffbdb0a41c467c4", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a57-93d4-710a-9f58-6b7b267726a7', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 10, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'StepFinished', 'info', 'debate', '2026-11-23 21:37:21.364+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20a57-93ab-7422-a029-bd323d9d815e', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 1, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'RunQueued', 'info', 'server', '2026-11-23 21:37:21.311+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a20a57-8f7f-75db-ac9a-1aa7cdad48b2"}}', NULL),
	('01a20a57-93c1-7579-a141-752b6642cf63', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 1, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'RunQueued', 'info', 'server', '2026-11-23 21:37:21.345+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-93b0-77b1-b85d-5b34d156bdcb', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 2, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:21.328+00', 17, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-93cf-77ea-83c3-fed350b7ae4a', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 2, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:21.359+00', 14, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-93d7-713a-9995-a24c8ff9e077', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 3, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:21.367+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20a57-93d8-76be-a6e0-3e2aa9e7cc5a', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 4, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:21.368+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20a57-93d8-76be-a6e0-420fd1a378c2', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 5, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:21.368+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-93d8-76be-a6e0-47157df0dd51', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 6, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:21.368+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20a57-940c-70ad-b9e1-8a4332b92af8', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 7, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:21.42+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 14, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 61, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-940c-70ad-b9e1-8d35b5635d74', '01900000-0000-7000-8000-000000000002', '01a20a57-93c1-7579-a141-739f24ba6674', 8, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', 'RunCancelled', 'info', 'worker', '2026-11-23 21:37:21.42+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a20a57-9451-7353-bdb0-006398b453ce', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 1, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'RunQueued', 'info', 'server', '2026-11-23 21:37:21.489+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a57-948b-7339-9a96-317a5563c32e', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 2, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'RunStarted', 'info', 'worker', '2026-11-23 21:37:21.547+00', 58, '{"attempt": 1, "workerId": "01a20a57-89d7-7636-9c5f-f36e811f6c17", "savedCalls": 0}', NULL),
	('01a20a57-94d3-711a-ad55-fd05db1ffe91', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 3, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:21.619+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-94d3-711a-ad56-01d1cc2c1303', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 4, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:21.619+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20a57-94d3-711a-ad56-07e4d37e2de3', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 5, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:21.619+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a57-94d3-711a-ad56-09ce7c6c519d', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 6, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:21.619+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20a57-9ab0-72b4-a761-3d4f3453a21c', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 7, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:23.12+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 262, "outputTokens": 73}, "spanId": "dce897a20e6ef646", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1501}', NULL),
	('01a20a57-9ab1-75dc-86d8-7aa4d4a5d6bf', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 8, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:23.121+00', 1501, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a57-9ab1-75dc-86d8-7c3042c43563', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 9, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'LLMCallFinished', 'info', 'llm', '2026-11-23 21:37:23.121+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 79}, "spanId": "1a680367e6a1cd29", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a20a57-93d5-7290-82ef-8180348216fc', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 11, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 21:37:21.365+00', NULL, '{"metrics": {"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 17, "refusals": 0, "agreement": 0.375, "distinct2": 0.9351851851851852, "latencyMs": 36, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 709, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 191, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a57-93d5-7290-82ef-85306093a53f', '01900000-0000-7000-8000-000000000002', '01a20a57-938c-778d-8e42-4258dae6ec99', 12, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', 'RunFinished', 'info', 'worker', '2026-11-23 21:37:21.365+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 709, "outputTokens": 191}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.7}, {"seat": 1, "stance": -0.72, "confidence": 0.84}], "scores": {"meanStance": -0.09499999999999997}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a57-9ab2-71aa-8594-fac2451aa516', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 10, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'TurnFinished', 'info', 'debate', '2026-11-23 21:37:23.122+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a57-9ab2-71aa-8594-ffd2cb15ad16', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 11, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'TurnStarted', 'info', 'debate', '2026-11-23 21:37:23.122+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20a57-9ab2-71aa-8595-03ee0cb06c73', '01900000-0000-7000-8000-000000000002', '01a20a57-9451-7353-bdaf-fcbfe3d47582', 12, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', 'LLMCallStarted', 'info', 'llm', '2026-11-23 21:37:23.122+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL);
INSERT INTO public.persona_versions VALUES
	('01a20a57-8ee8-7373-ad2f-d6a8e00bef89', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 21:37:20.104+00');
INSERT INTO public.personas VALUES
	('01a20a57-75f6-75cc-949e-4b560efb2706', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 21:37:13.718+00', '2026-11-23 21:37:13.718+00'),
	('01a20a57-75fc-703a-b85e-2c0e99b5c992', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 21:37:13.724+00', '2026-11-23 21:37:13.724+00'),
	('01a20a57-75fc-703a-b85e-317b81a64f44', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 21:37:13.724+00', '2026-11-23 21:37:13.724+00'),
	('01a20a57-75fd-74e6-8c13-a346449c75ab', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 21:37:13.725+00', '2026-11-23 21:37:13.725+00'),
	('01a20a57-8ee8-7373-ad2f-d6a8e00bef89', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 21:37:20.104+00', '2026-11-23 21:37:20.134+00');
INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 21:37:11.476+00');
INSERT INTO public.run_steps VALUES
	('01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am for the motion “A panel that completed”. I keep coming back to what the evidence can carry. The first to do it will set the terms for everybody who follows. Where something close to it was tried, the feared side effects stayed small. Waiting is a decision too, and the worse one.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 84}, "stance": 0.53, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 51, "personaId": null, "startedAt": "2026-11-23T21:37:20.313Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 28, "visibleTurns": 0}', 1, 261, 84, 0, false, '2026-11-23 21:37:20.392+00'),
	('01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I am against the motion “A panel that completed”. The question for me is what experience says. A custom is quickly taken down and only slowly grown again. Whoever has the least room to adapt pays for it first. Besides, what has lasted this long usually answers a need that we have stopped noticing.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 88}, "stance": -0.72, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 22, "personaId": null, "startedAt": "2026-11-23T21:37:20.342Z", "toolCalls": [], "confidence": 0.84, "finishReason": "stop", "firstTokenMs": 22, "visibleTurns": 0}', 1, 270, 88, 0, false, '2026-11-23 21:37:20.392+00'),
	('01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 439, "outputTokens": 103}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 11, "startedAt": "2026-11-23T21:37:20.400Z", "finishReason": "stop", "firstTokenMs": 11}', 1, 439, 103, 0, false, '2026-11-23 21:37:20.576+00'),
	('01a20a57-8fa8-7738-98d7-5f657075eefb', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am against the proposal that we work four days a week. What I look at first is what the evidence can carry. Without a group to compare with, we would never learn whether it had worked. Answer that, and I will think again.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 267, "outputTokens": 68}, "stance": -0.84, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 28, "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89", "startedAt": "2026-11-23T21:37:20.606Z", "toolCalls": [], "confidence": 0.82, "finishReason": "stop", "firstTokenMs": 3, "visibleTurns": 0}', 1, 267, 68, 0, false, '2026-11-23 21:37:20.735+00'),
	('01a20a57-8fa8-7738-98d7-5f657075eefb', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] My case is for the proposal that we work four days a week. My part here is sceptic. The question for me is how it fails and how it is undone. A bounded first step would tell us more than another year of worry. Waiting is a decision too, and the worse one.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 75}, "stance": 0.83, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 25, "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89", "startedAt": "2026-11-23T21:37:20.609Z", "toolCalls": [], "confidence": 0.79, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 271, 75, 0, false, '2026-11-23 21:37:20.735+00'),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] We stand for the motion “This house was an oxford debate”. Once the way is open, people will do things with it that nobody here can name yet. Let us start small, measure it, and go on.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 51}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 25, "personaId": null, "startedAt": "2026-11-23T21:37:20.609Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 7, "visibleTurns": 0}', 1, 260, 51, 0, false, '2026-11-23 21:37:20.735+00'),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] The case against the motion “This house was an oxford debate” is simple. Earlier reforms of the kind began with the same words and ended as exceptions. As long as that is open, the answer has to be no.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 55}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 18, "personaId": null, "startedAt": "2026-11-23T21:37:20.616Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 271, 55, 0, false, '2026-11-23 21:37:20.735+00'),
	('01a20a57-8fd2-75c8-9ecc-604e50451cc7', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am against the motion “A single answer”. The question for me is what it makes possible. Something better is two years away, and this would lock us into the present version. What has lasted this long usually answers a need that we have stopped noticing.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 130, "outputTokens": 74}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 18, "personaId": null, "startedAt": "2026-11-23T21:37:20.616Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 130, 74, 0, false, '2026-11-23 21:37:20.735+00'),
	('01a20a57-8fff-7130-99bf-dc636ed7757d', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am for the motion “One that a budget ended”. I keep coming back to what the evidence can carry. The evidence is not perfect, but all of it that is any good points the same way. Let us start small, measure it, and go on.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 68}, "stance": 0.51, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T21:37:20.626Z", "toolCalls": [], "confidence": 0.76, "finishReason": "stop", "firstTokenMs": 7, "visibleTurns": 0}', 1, 261, 68, 0, false, '2026-11-23 21:37:20.735+00'),
	('01a20a57-8fff-7130-99bf-dc636ed7757d', 'budget/warned/maxCalls', 'mark', 1, '{"used": 1, "limit": "maxCalls", "share": 1, "allowed": 1}', 0, 0, 0, 0, false, '2026-11-23 21:37:20.735+00'),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] Opposition 1 tells us “Earlier reforms of the kind began with the same words and ended as exceptions”; I would like to see the case where it was so. The evidence is not perfect, but all of it that is any good points the same way. The case for the motion “This house was an oxford debate” has not been answered.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 393, "outputTokens": 84}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 47, "personaId": null, "startedAt": "2026-11-23T21:37:20.746Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 45, "visibleTurns": 2}', 1, 393, 84, 0, false, '2026-11-23 21:37:21.074+00'),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] When Proposition 1 says “Once the way is open, people will do things with it that nobody here can name yet”, the hard part is left out. A custom is quickly taken down and only slowly grown again. That is why we stand against the motion “This house was an oxford debate”. Answer that, and I will think again.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 404, "outputTokens": 83}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T21:37:20.792Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 2}', 1, 404, 83, 0, false, '2026-11-23 21:37:21.074+00'),
	('01a20a57-8fa8-7738-98d7-5f657075eefb', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 426, "outputTokens": 109}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 47, "startedAt": "2026-11-23T21:37:20.746Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 426, 109, 0, false, '2026-11-23 21:37:21.074+00'),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":9,\"con\":7},{\"criterion\":\"Evidence\",\"pro\":7,\"con\":7},{\"criterion\":\"Rebuttal\",\"pro\":7,\"con\":7},{\"criterion\":\"Clarity\",\"pro\":8,\"con\":7}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.77}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 704, "outputTokens": 116}, "answer": {"scores": [{"con": 7, "pro": 9, "criterion": "Argument"}, {"con": 7, "pro": 7, "criterion": "Evidence"}, {"con": 7, "pro": 7, "criterion": "Rebuttal"}, {"con": 7, "pro": 8, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.77, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 7, "startedAt": "2026-11-23T21:37:21.121Z", "finishReason": "stop", "firstTokenMs": 3}', 1, 704, 116, 0, false, '2026-11-23 21:37:21.164+00'),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":9,\"con\":6},{\"criterion\":\"Evidence\",\"pro\":7,\"con\":7},{\"criterion\":\"Rebuttal\",\"pro\":7,\"con\":7},{\"criterion\":\"Clarity\",\"pro\":8,\"con\":6}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[{\"side\":\"con\",\"argument\":\"[simulated] A custom is quickly taken down and only slowly grown again\"}],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.78}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 704, "outputTokens": 140}, "answer": {"scores": [{"con": 6, "pro": 9, "criterion": "Argument"}, {"con": 7, "pro": 7, "criterion": "Evidence"}, {"con": 7, "pro": 7, "criterion": "Rebuttal"}, {"con": 6, "pro": 8, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.78, "unanswered": [{"side": "con", "argument": "[simulated] A custom is quickly taken down and only slowly grown again"}]}, "refused": false, "afterTurn": 4, "latencyMs": 4, "startedAt": "2026-11-23T21:37:21.124Z", "finishReason": "stop", "firstTokenMs": 4}', 1, 704, 140, 0, false, '2026-11-23 21:37:21.164+00'),
	('01a20a57-938c-778d-8e42-4258dae6ec99', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am for the motion “A panel that completed”. I keep coming back to what the evidence can carry. The first to do it will set the terms for everybody who follows. Where something close to it was tried, the feared side effects stayed small. Waiting is a decision too, and the worse one.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 84}, "stance": 0.53, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 51, "personaId": null, "startedAt": "2026-11-23T21:37:20.313Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 28, "visibleTurns": 0}', 1, 261, 84, 0, true, '2026-11-23 21:37:20.392+00'),
	('01a20a57-938c-778d-8e42-4258dae6ec99', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I am against the motion “A panel that completed”. The question for me is what experience says. A custom is quickly taken down and only slowly grown again. Whoever has the least room to adapt pays for it first. Besides, what has lasted this long usually answers a need that we have stopped noticing.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 88}, "stance": -0.72, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T21:37:21.358Z", "toolCalls": [], "confidence": 0.84, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 270, 88, 0, false, '2026-11-23 21:37:21.36+00'),
	('01a20a57-938c-778d-8e42-4258dae6ec99', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 439, "outputTokens": 103}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 1, "startedAt": "2026-11-23T21:37:21.361Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 439, 103, 0, false, '2026-11-23 21:37:21.366+00'),
	('01a20a57-9451-7353-bdaf-fcbfe3d47582', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “One that was being worked on”. What I look at first is what the evidence can carry. A clear measure and a date to look at it again would make this a fair test. Whoever disagrees should say what they would do instead.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 262, "outputTokens": 73}, "stance": 0.6, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1501, "personaId": null, "startedAt": "2026-11-23T21:37:21.619Z", "toolCalls": [], "confidence": 0.8, "finishReason": "stop", "firstTokenMs": 1501, "visibleTurns": 0}', 1, 262, 73, 0, false, '2026-11-23 21:37:23.123+00'),
	('01a20a57-9451-7353-bdaf-fcbfe3d47582', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “One that was being worked on”. The question for me is what experience says. A custom is quickly taken down and only slowly grown again. Besides, whoever has the least room to adapt pays for it first.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 79}, "stance": -0.73, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T21:37:21.619Z", "toolCalls": [], "confidence": 0.75, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 271, 79, 0, false, '2026-11-23 21:37:23.123+00');
INSERT INTO public.runs VALUES
	('01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a20a57-8f70-712e-98dd-ba1991c9e445', '10693ff1c28fb1ef1c4a6e22e61f513f', '{"id": null, "type": "api"}', '{"seed": 1547503961, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.7}, {"seat": 1, "stance": -0.72, "confidence": 0.84}], "scores": {"meanStance": -0.09499999999999997}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 21:37:20.259+00', '2026-11-23 21:37:20.275+00', '2026-11-23 21:37:20.423+00', 1, 16, NULL, '01a20a57-8f83-7172-8fdc-63f40018e6d4', 0, NULL, NULL, '{}', '{}', 3, 970, 275, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-8fa8-7738-98d7-5f657075eefb', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a20a57-8f58-73e3-bac1-6e91f29cdf27', NULL, NULL, NULL, NULL, '01a20a57-8f9c-75a6-b9f3-e4d9fcc56fb0', '797418bc23ff677c0ee35ba188c54180', '{"id": null, "type": "api"}', '{"seed": 1405333472, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a20a57-8f58-73e3-bac1-6e91f29cdf27", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.84, "confidence": 0.82}, {"seat": 1, "stance": 0.83, "confidence": 0.79}], "scores": {"meanStance": -0.0050000000000000044}, "dissent": [{"text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “A bounded first step would tell us more than another year of worry” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 21:37:20.296+00', '2026-11-23 21:37:20.566+00', '2026-11-23 21:37:20.862+00', 1, 16, NULL, '01a20a57-8fa8-7738-98d7-66eb3a2abfcb', 0, NULL, NULL, '{}', '{}', 3, 964, 252, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-8fd2-75c8-9ecc-604e50451cc7', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a20a57-8fcf-752f-bd93-bca27cc209f5', 'cb7c6effdd7ac06533dcc522a97edd5e', '{"id": null, "type": "api"}', '{"seed": 853865548, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. The question for me is what it makes possible. Something better is two years away, and this would lock us into the present version. What has lasted this long usually answers a need that we have stopped noticing.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 21:37:20.338+00', '2026-11-23 21:37:20.566+00', '2026-11-23 21:37:20.708+00', 1, 8, NULL, '01a20a57-8fd2-75c8-9ecc-6b0ed6b5615a', 0, NULL, NULL, '{}', '{}', 1, 130, 74, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a20a57-8fb5-7476-a72c-209e30764233', 'c5e0d95e4eecb9276142006a28d9a337', '{"id": null, "type": "api"}', '{"seed": 154178811, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6.75, "pro": 7.75, "criteria": [{"con": 6.5, "pro": 9, "weight": 1, "criterion": "Argument"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Evidence"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Rebuttal"}, {"con": 6.5, "pro": 8, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"text": "[simulated] When Proposition 1 says “Once the way is open, people will do things with it that nobody here can name yet”, the hard part is left out. A custom is quickly taken down and only slowly grown again. That is why we stand against the motion “This house was an oxford debate”. Answer that, and I will think again.", "personaId": null}, {"text": "Unanswered: [simulated] A custom is quickly taken down and only slowly grown again", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 21:37:20.314+00', '2026-11-23 21:37:20.566+00', '2026-11-23 21:37:21.154+00', 1, 28, NULL, '01a20a57-8fba-72b3-9aff-d533b2ac269e', 0, NULL, NULL, '{}', '{}', 6, 2736, 529, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-8fe7-75f5-ab08-1a20e066f094', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a20a57-8fe2-7415-9e27-0c635c695018', '58a4800d8797b8e9c581ef0881d6fa6d', '{"id": null, "type": "api"}', '{"seed": 107936517, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "prices": {"simulated:instant?fail=400": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 21:37:20.359+00', '2026-11-23 21:37:20.566+00', '2026-11-23 21:37:20.707+00', 1, 10, NULL, '01a20a57-8fe7-75f5-ab08-227004c5858c', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-93c1-7579-a141-739f24ba6674', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a20a57-93ba-74f5-821f-453b18a34f13', '6ecc787a98f66eac762a85c16b1d153b', '{"id": null, "type": "api"}', '{"seed": 971582316, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=600000": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 21:37:21.345+00', '2026-11-23 21:37:21.359+00', '2026-11-23 21:37:21.42+00', 1, 8, NULL, '01a20a57-93c1-7579-a141-7ad736f847a7', 0, '2026-11-23 21:37:21.411+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-938c-778d-8e42-4258dae6ec99', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', '01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', 1, '01a20a57-8f70-712e-98dd-ba1991c9e445', '6c9153c5ea392bce2333a2020979097e', '{"id": "01a20a57-8f7f-75db-ac9a-1aa7cdad48b2", "type": "fork"}', '{"seed": 1547503961, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.53, "confidence": 0.7}, {"seat": 1, "stance": -0.72, "confidence": 0.84}], "scores": {"meanStance": -0.09499999999999997}, "dissent": [{"text": "[simulated] Still objects: “A custom is quickly taken down and only slowly grown again”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “The first to do it will set the terms for everybody who follows” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 21:37:21.311+00', '2026-11-23 21:37:21.328+00', '2026-11-23 21:37:21.364+00', 1, 12, NULL, '01a20a57-93ac-7171-b0ea-7a715261094b', 0, NULL, NULL, '{}', '{}', 2, 709, 191, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-8fff-7130-99bf-dc636ed7757d', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a20a57-8ffe-7756-859c-9e98b7bc548c', '48b5ffb38a0ede520b23df543e3431b8', '{"id": null, "type": "api"}', '{"seed": 363980457, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls has no room for the next call."}', NULL, '2026-11-23 21:37:20.383+00', '2026-11-23 21:37:20.566+00', '2026-11-23 21:37:20.721+00', 1, 9, NULL, '01a20a57-8fff-7130-99bf-e4fa855e4a6b', 0, NULL, NULL, '{}', '{}', 1, 261, 68, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a57-9451-7353-bdaf-fcbfe3d47582', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a20a57-944d-721b-bdf1-dd642919f79a', '6c0cfe01ee3968d318764e4ec522d3ec', '{"id": null, "type": "api"}', '{"seed": 1831111213, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=1500": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 21:37:21.489+00', '2026-11-23 21:37:21.547+00', NULL, 1, 12, '01a20a57-89d7-7636-9c5f-f36e811f6c17', '01a20a57-9451-7353-bdb0-05772b673a4f', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 533, 152, 0, 0, 0, 0, 0, NULL, 0, false, 0);
INSERT INTO public.scenarios VALUES
	('01a20a57-7603-77d1-a7e7-c5b45ec1ee38', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "window": null, "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "judging": {"model": null, "metrics": []}, "metadata": {}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a20a57-75f6-75cc-949e-4b560efb2706"}, {"role": "reliability", "personaId": "01a20a57-75fc-703a-b85e-2c0e99b5c992"}, {"role": "finance", "personaId": "01a20a57-75fc-703a-b85e-317b81a64f44"}, {"role": "customers", "personaId": "01a20a57-75fd-74e6-8c13-a346449c75ab"}], "privateVotes": false, "formatOptions": {}, "maxOutputTokens": 1024, "referenceAnswer": null}', '{01a20a57-75f6-75cc-949e-4b560efb2706,01a20a57-75fc-703a-b85e-2c0e99b5c992,01a20a57-75fc-703a-b85e-317b81a64f44,01a20a57-75fd-74e6-8c13-a346449c75ab}', 1, '2026-11-23 21:37:13.731+00', '2026-11-23 21:37:13.731+00'),
	('01a20a57-7608-7164-b3f1-8210c8d36877', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "window": null, "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "metadata": {}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a20a57-75f6-75cc-949e-4b560efb2706"}, {"stance": "against", "personaId": "01a20a57-75fc-703a-b85e-2c0e99b5c992"}], "privateVotes": false, "formatOptions": {}, "maxOutputTokens": 1024, "referenceAnswer": null}', '{01a20a57-75f6-75cc-949e-4b560efb2706,01a20a57-75fc-703a-b85e-2c0e99b5c992}', 1, '2026-11-23 21:37:13.736+00', '2026-11-23 21:37:13.736+00'),
	('01a20a57-8f58-73e3-bac1-6e91f29cdf27', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "window": null, "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "metadata": {}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89"}, {"role": "sceptic", "personaId": "01a20a57-8ee8-7373-ad2f-d6a8e00bef89"}], "privateVotes": false, "formatOptions": {}, "maxOutputTokens": 1024, "referenceAnswer": null}', '{01a20a57-8ee8-7373-ad2f-d6a8e00bef89}', 1, '2026-11-23 21:37:20.216+00', '2026-11-23 21:37:20.216+00');
INSERT INTO public.score_changes OVERRIDING SYSTEM VALUE VALUES
	(1, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 21:37:20.423+00', '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 84, "queueMs": 16, "refusals": 0, "agreement": 0.375, "distinct2": 0.9351851851851852, "latencyMs": 148, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 970, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 25, "groundedness": null, "outputTokens": 275, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 36.5, "turnLatencyP95Ms": 49.55, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 970, "outputTokens": 275}]', '2026-11-23 21:37:20.576+00'),
	(2, 1, '01900000-0000-7000-8000-000000000002', 'failed', NULL, '2026-11-23 21:37:20.707+00', '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 207, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 141, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 21:37:20.735+00'),
	(3, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 21:37:20.708+00', '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 18, "queueMs": 228, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 142, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 130, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 74, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 18, "turnLatencyP95Ms": 18, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 130, "outputTokens": 74}]', '2026-11-23 21:37:20.735+00'),
	(4, 1, '01900000-0000-7000-8000-000000000002', 'failed', NULL, '2026-11-23 21:37:20.721+00', '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 10, "queueMs": 183, "refusals": 0, "agreement": null, "distinct2": 0.9782608695652174, "latencyMs": 155, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 261, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 7, "groundedness": null, "outputTokens": 68, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 10, "turnLatencyP95Ms": 10, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 261, "outputTokens": 68}]', '2026-11-23 21:37:20.735+00'),
	(5, 1, '01900000-0000-7000-8000-000000000002', 'completed', '01a20a57-8f58-73e3-bac1-6e91f29cdf27', '2026-11-23 21:37:20.862+00', '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 100, "queueMs": 270, "refusals": 0, "agreement": 0.16500000000000004, "distinct2": 0.9072164948453608, "latencyMs": 296, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 964, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1.5, "groundedness": null, "outputTokens": 252, "airtimeBalance": 0.9940302114769566, "toolSuccessRate": null, "turnLatencyP50Ms": 26.5, "turnLatencyP95Ms": 27.85, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 964, "outputTokens": 252}]', '2026-11-23 21:37:21.074+00'),
	(6, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 21:37:21.154+00', '{"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 102, "queueMs": 252, "refusals": 0, "agreement": null, "distinct2": 0.6938775510204082, "latencyMs": 588, "toolCalls": 0, "repetition": 0.07865168539325842, "abstainRate": 0, "convergence": null, "inputTokens": 2736, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 3.5, "groundedness": null, "outputTokens": 529, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 21.5, "turnLatencyP95Ms": 43.69999999999999, "personaConsistency": null}', '[{"calls": 6, "model": "simulated:instant", "costUsd": 0, "inputTokens": 2736, "outputTokens": 529}]', '2026-11-23 21:37:21.164+00'),
	(7, 1, '01900000-0000-7000-8000-000000000002', 'completed', NULL, '2026-11-23 21:37:21.364+00', '{"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 17, "refusals": 0, "agreement": 0.375, "distinct2": 0.9351851851851852, "latencyMs": 36, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 709, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 191, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 2, "model": "simulated:instant", "costUsd": 0, "inputTokens": 709, "outputTokens": 191}]', '2026-11-23 21:37:21.366+00'),
	(8, 1, '01900000-0000-7000-8000-000000000002', 'cancelled', NULL, '2026-11-23 21:37:21.42+00', '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 14, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 61, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 21:37:21.421+00');
INSERT INTO public.scores VALUES
	('01a20a57-8f7f-75db-ac9a-1aa7cdad48b2', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 21:37:20.423+00', true, 26, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 84, "queueMs": 16, "refusals": 0, "agreement": 0.375, "distinct2": 0.9351851851851852, "latencyMs": 148, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 970, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 25, "groundedness": null, "outputTokens": 275, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 36.5, "turnLatencyP95Ms": 49.55, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 970, "outputTokens": 275}]', '2026-11-23 21:37:20.423+00'),
	('01a20a57-8fe7-75f5-ab08-1a20e066f094', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 21:37:20.707+00', true, 26, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 207, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 141, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 21:37:20.707+00'),
	('01a20a57-8fd2-75c8-9ecc-604e50451cc7', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 21:37:20.708+00', true, 26, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 18, "queueMs": 228, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 142, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 130, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 74, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 18, "turnLatencyP95Ms": 18, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 130, "outputTokens": 74}]', '2026-11-23 21:37:20.708+00'),
	('01a20a57-8fff-7130-99bf-dc636ed7757d', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 21:37:20.721+00', true, 26, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 10, "queueMs": 183, "refusals": 0, "agreement": null, "distinct2": 0.9782608695652174, "latencyMs": 155, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 261, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 7, "groundedness": null, "outputTokens": 68, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 10, "turnLatencyP95Ms": 10, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 261, "outputTokens": 68}]', '2026-11-23 21:37:20.721+00'),
	('01a20a57-8fa8-7738-98d7-5f657075eefb', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', '01a20a57-8f58-73e3-bac1-6e91f29cdf27', '2026-11-23 21:37:20.862+00', true, 26, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 100, "queueMs": 270, "refusals": 0, "agreement": 0.16500000000000004, "distinct2": 0.9072164948453608, "latencyMs": 296, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 964, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1.5, "groundedness": null, "outputTokens": 252, "airtimeBalance": 0.9940302114769566, "toolSuccessRate": null, "turnLatencyP50Ms": 26.5, "turnLatencyP95Ms": 27.85, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 964, "outputTokens": 252}]', '2026-11-23 21:37:20.862+00'),
	('01a20a57-8fb8-713a-a430-3e45cee5a5cd', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 21:37:21.154+00', true, 26, '{"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 102, "queueMs": 252, "refusals": 0, "agreement": null, "distinct2": 0.6938775510204082, "latencyMs": 588, "toolCalls": 0, "repetition": 0.07865168539325842, "abstainRate": 0, "convergence": null, "inputTokens": 2736, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 3.5, "groundedness": null, "outputTokens": 529, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 21.5, "turnLatencyP95Ms": 43.69999999999999, "personaConsistency": null}', '[{"calls": 6, "model": "simulated:instant", "costUsd": 0, "inputTokens": 2736, "outputTokens": 529}]', '2026-11-23 21:37:21.154+00'),
	('01a20a57-938c-778d-8e42-4258dae6ec99', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 21:37:21.364+00', false, 26, '{"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 17, "refusals": 0, "agreement": 0.375, "distinct2": 0.9351851851851852, "latencyMs": 36, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 709, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 191, "airtimeBalance": 1, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 2, "model": "simulated:instant", "costUsd": 0, "inputTokens": 709, "outputTokens": 191}]', '2026-11-23 21:37:21.364+00'),
	('01a20a57-93c1-7579-a141-739f24ba6674', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', NULL, '2026-11-23 21:37:21.42+00', true, 26, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 14, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 61, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 21:37:21.42+00');
INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 21:37:11.476+00');
INSERT INTO public.workers VALUES
	('01a20a57-89d7-7636-9c5f-f36e811f6c17', '2026-11-23 21:37:18.87+00', '2026-11-23 21:37:18.91+00', '{"pid": 29038, "host": "vm", "runs": 0, "sandbox": {"level": "namespaces", "missing": [], "refuses": false}, "version": "0.8.0", "concurrency": 64, "memoryBytes": 188051456, "eventLoopLagSeconds": 0}');
SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 7, true);
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
ALTER TABLE ONLY public.run_notes
    ADD CONSTRAINT run_notes_run_id_id_pk PRIMARY KEY (run_id, id);
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
ALTER TABLE ONLY public.run_notes
    ADD CONSTRAINT run_notes_run_id_runs_id_fk FOREIGN KEY (run_id) REFERENCES public.runs(id) ON DELETE CASCADE;
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