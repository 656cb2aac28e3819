


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
	('5156d356-bd90-4f2a-9140-f1854727597c', NULL, 'vm', 28809, '12.38.0', 'v24.20.0', 'pgboss:5156d356', 30, false, false, true, false, false, 1, 1, 1, 0, '[]', '{"cpu": null, "rss": 152272896, "cgroup": 1, "cpuLimit": 2, "heapUsed": 51356056, "heapLimit": 4496293888, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"max": 1, "adapter": "pg", "backend": "postgres", "migrate": true, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 22:35:22.628985+00', '2026-11-23 22:35:22.628985+00', '2026-11-23 22:35:22.680142+00'),
	('7b377ade-6723-4d8c-a17b-5ffc4a32510e', NULL, 'vm', 28932, '12.38.0', 'v24.20.0', 'workbench worker', 30, true, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 166281216, "cgroup": 1, "cpuLimit": 2, "heapUsed": 50255416, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": true, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 5, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 5, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 60, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 22:35:32.349775+00', '2026-11-23 22:35:32.349775+00', NULL),
	('d3294157-c760-43b1-8ded-1398dd1554d5', NULL, 'vm', 28938, '12.38.0', 'v24.20.0', 'workbench server', 30, false, false, false, false, false, NULL, NULL, NULL, NULL, '[]', '{"cpu": null, "rss": 180453376, "cgroup": 1, "cpuLimit": 2, "heapUsed": 55648656, "heapLimit": 1098907648, "loopDelay": null, "memoryUsed": null, "memoryLimit": 25276063744, "cpuThrottled": null, "loopDelayMax": null, "loopUtilization": null}', '{"adapter": "custom", "backend": "postgres", "migrate": false, "reindex": true, "schedule": false, "supervise": false, "createSchema": true, "useListenNotify": false, "bamIntervalSeconds": 60, "flowIntervalSeconds": 5, "warningRetentionDays": 365, "monitorIntervalSeconds": 60, "queueStatRetentionDays": 7, "reindexIntervalSeconds": 86400, "instanceHeartbeatSeconds": 30, "superviseIntervalSeconds": 60, "cronWorkerIntervalSeconds": 5, "queueCacheIntervalSeconds": 60, "cronMonitorIntervalSeconds": 30, "maintenanceIntervalSeconds": 86400, "clockMonitorIntervalSeconds": 600}', 0, NULL, '2026-11-23 22:35:33.021862+00', '2026-11-23 22:35:33.021862+00', NULL);



INSERT INTO pgboss.job_common VALUES
	('01a20a8c-de86-72e3-acb5-f19812c4ce39', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-de82-77a1-872e-55b8cb0c3724"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:33.901662+00', '2026-11-23 22:35:33.901662+00', '2026-11-23 22:35:33.909559+00', '2026-11-23 22:35:34.128447+00', '2027-11-23 22:35:33.901662+00', NULL, NULL, 'standard', '2026-11-23 22:35:33.909559+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-defd-771b-b723-07d627af7207', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-defc-7109-bf3d-730f95737109"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:34.013508+00', '2026-11-23 22:35:34.013508+00', '2026-11-23 22:35:34.091697+00', '2026-11-23 22:35:34.154491+00', '2027-11-23 22:35:34.013508+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.091697+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-df0c-72aa-8210-dfb36e8e0d3e', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-df0c-72aa-8210-d75e159df85f"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:34.028427+00', '2026-11-23 22:35:34.028427+00', '2026-11-23 22:35:34.091697+00', '2026-11-23 22:35:34.154491+00', '2027-11-23 22:35:34.028427+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.091697+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-df2c-776a-ab37-042d3ea450fb', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-df2c-776a-ab36-fcd1b9fc4983"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:34.060654+00', '2026-11-23 22:35:34.060654+00', '2026-11-23 22:35:34.091697+00', '2026-11-23 22:35:34.154491+00', '2027-11-23 22:35:34.060654+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.091697+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-dec0-762a-9789-bf91a7ab9eef', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-debf-74a6-82a6-fdf42bce02be"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:33.958603+00', '2026-11-23 22:35:33.958603+00', '2026-11-23 22:35:34.091697+00', '2026-11-23 22:35:34.177372+00', '2027-11-23 22:35:33.958603+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.091697+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-dee0-77d8-b3c4-c6a851ece35c', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-dee0-77d8-b3c4-beb00ec80db8"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:33.985452+00', '2026-11-23 22:35:33.985452+00', '2026-11-23 22:35:34.091697+00', '2026-11-23 22:35:34.180526+00', '2027-11-23 22:35:33.985452+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.091697+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e037-7360-89ab-9919f3743c57', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-e025-70b9-87d1-4e05f7bf6178"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:34.319117+00', '2026-11-23 22:35:34.319117+00', '2026-11-23 22:35:34.332605+00', '2026-11-23 22:35:34.362388+00', '2027-11-23 22:35:34.319117+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.332605+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e045-766d-a097-9516535869af', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-e045-766d-a097-8e4f74b0911b"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:34.345084+00', '2026-11-23 22:35:34.345084+00', '2026-11-23 22:35:34.348683+00', '2026-11-23 22:35:34.393136+00', '2027-11-23 22:35:34.345084+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.348683+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e1ca-72c6-b7ed-fa2cec2321a3', 'RUN_TOOL', 0, '{"runId": "01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:34.730185+00', '2026-11-23 22:35:34.730185+00', '2026-11-23 22:35:34.73321+00', '2026-11-23 22:35:35.004674+00', '2027-11-23 22:35:34.730185+00', NULL, NULL, 'standard', '2026-11-23 22:35:34.73321+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e3df-7639-aa09-c0b37a2b0fd4', 'RUN_WORKFLOW', 0, '{"runId": "01a20a8c-e3de-7175-a0ab-84c397dddebb"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:35.267135+00', '2026-11-23 22:35:35.267135+00', '2026-11-23 22:35:35.276961+00', '2026-11-23 22:35:35.310789+00', '2027-11-23 22:35:35.267135+00', NULL, NULL, 'standard', '2026-11-23 22:35:35.276961+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e403-75aa-9e7b-3acd0afa13b2', 'RUN_WORKFLOW', 0, '{"runId": "01a20a8c-e403-75aa-9e7b-33493df56a09"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:35.300003+00', '2026-11-23 22:35:35.300003+00', '2026-11-23 22:35:35.309122+00', '2026-11-23 22:35:35.362116+00', '2027-11-23 22:35:35.300003+00', NULL, NULL, 'standard', '2026-11-23 22:35:35.309122+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e445-74e8-8f6f-38b69b91c94d', 'RUN_WORKFLOW', 0, '{"runId": "01a20a8c-e41f-77c7-bde5-62420ac0673b"}', 'created', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 23:35:35.347+00', '2026-11-23 22:35:35.359121+00', NULL, NULL, '2027-11-23 23:35:35.347+00', NULL, NULL, 'standard', NULL, 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e41f-77c7-bde5-69f0395f31a1', 'RUN_WORKFLOW', 0, '{"runId": "01a20a8c-e41f-77c7-bde5-62420ac0673b"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:35.328054+00', '2026-11-23 22:35:35.328054+00', '2026-11-23 22:35:35.335047+00', '2026-11-23 22:35:35.3761+00', '2027-11-23 22:35:35.328054+00', NULL, NULL, 'standard', '2026-11-23 22:35:35.335047+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e45f-7702-87ce-a221647e2a97', 'INGEST_DOCS', 0, '{"runId": "01a20a8c-e45c-76de-8da4-0dd9606c410f"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:35.388862+00', '2026-11-23 22:35:35.388862+00', '2026-11-23 22:35:35.402455+00', '2026-11-23 22:35:36.069925+00', '2027-11-23 22:35:35.388862+00', NULL, NULL, 'standard', '2026-11-23 22:35:35.717886+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e77f-728a-85d0-6d10658cbe1c', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-e77f-728a-85d0-6492c439b734"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:36.19339+00', '2026-11-23 22:35:36.19339+00', '2026-11-23 22:35:36.195789+00', '2026-11-23 22:35:36.255141+00', '2027-11-23 22:35:36.19339+00', NULL, NULL, 'standard', '2026-11-23 22:35:36.195789+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e79a-700b-b283-8733e902601d', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-e79a-700b-b283-7e149bfd54a9"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:36.22107+00', '2026-11-23 22:35:36.22107+00', '2026-11-23 22:35:36.229102+00', '2026-11-23 22:35:36.419277+00', '2027-11-23 22:35:36.22107+00', NULL, NULL, 'standard', '2026-11-23 22:35:36.229102+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e7a8-750a-a136-fb2fdcb11bf9', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-e7a8-750a-a136-f362d650be09"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:36.233282+00', '2026-11-23 22:35:36.233282+00', '2026-11-23 22:35:36.253498+00', '2026-11-23 22:35:36.419277+00', '2027-11-23 22:35:36.233282+00', NULL, NULL, 'standard', '2026-11-23 22:35:36.253498+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e751-71cc-affe-6b10b40267f0', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-e751-71cc-affe-6047edef7577"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:36.146343+00', '2026-11-23 22:35:36.146343+00', '2026-11-23 22:35:36.153008+00', '2026-11-23 22:35:36.559799+00', '2027-11-23 22:35:36.146343+00', NULL, NULL, 'standard', '2026-11-23 22:35:36.153008+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-e94c-747f-96bf-2a43adfa33e4', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-e94c-747f-96bf-228a0b69c01f"}', 'completed', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:36.653476+00', '2026-11-23 22:35:36.653476+00', '2026-11-23 22:35:36.656234+00', '2026-11-23 22:35:36.691149+00', '2027-11-23 22:35:36.653476+00', NULL, NULL, 'standard', '2026-11-23 22:35:36.656234+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
	('01a20a8c-ecfd-7495-8012-66b53b82cd68', 'RUN_DEBATE', 0, '{"runId": "01a20a8c-ecfd-7495-8012-5cdea546220e"}', 'active', 1000000, 0, 0, false, NULL, 86400, 60, NULL, NULL, NULL, NULL, '2026-11-23 22:35:37.598444+00', '2026-11-23 22:35:37.598444+00', '2026-11-23 22:35:37.663327+00', NULL, '2027-11-23 22:35:37.598444+00', NULL, NULL, 'standard', '2026-11-23 22:35:38.719178+00', 10, false, false, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);






INSERT INTO pgboss.queue VALUES
	('RUN_DEBATE', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 13, 0, '2026-11-23 22:35:27.395+00', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{0}', 10, false, NULL, '2026-11-23 22:35:37.332582+00', '2026-11-23 22:35:37.335129+00', '2026-11-23 22:35:37.390787+00', '2026-11-23 22:35:22.652213+00', '2026-11-23 22:35:22.652213+00'),
	('RUN_WORKFLOW', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 1, 0, 1, 0, 0, 0, 0, 4, 0, '2026-11-23 22:35:27.428+00', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{0}', 10, false, NULL, '2026-11-23 22:35:37.332582+00', '2026-11-23 22:35:37.335129+00', '2026-11-23 22:35:37.390787+00', '2026-11-23 22:35:22.65813+00', '2026-11-23 22:35:22.65813+00'),
	('INGEST_DOCS', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 1, 0, '2026-11-23 22:35:27.439+00', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{0}', 10, false, NULL, '2026-11-23 22:35:37.332582+00', '2026-11-23 22:35:37.335129+00', '2026-11-23 22:35:37.390787+00', '2026-11-23 22:35:22.663828+00', '2026-11-23 22:35:22.663828+00'),
	('RUN_TOOL', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 1, 0, '2026-11-23 22:35:27.446+00', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{0}', 10, false, NULL, '2026-11-23 22:35:37.332582+00', '2026-11-23 22:35:37.335129+00', '2026-11-23 22:35:37.390787+00', '2026-11-23 22:35:22.669265+00', '2026-11-23 22:35:22.669265+00'),
	('JUDGE_RUN', 'standard', 1000000, 0, false, NULL, 86400, 31536000, 60, NULL, false, 'job_common', 0, 0, 0, 0, 0, 0, 0, 0, 0, '2026-11-23 22:35:27.471+00', 0, 0, 0, NULL, NULL, NULL, NULL, NULL, '{0}', 10, false, NULL, '2026-11-23 22:35:37.332582+00', '2026-11-23 22:35:37.335129+00', '2026-11-23 22:35:37.390787+00', '2026-11-23 22:35:22.674766+00', '2026-11-23 22:35:22.674766+00');















INSERT INTO pgboss.version VALUES
	(46, NULL, '2026-11-23 22:35:22.623761+00', '2026-11-23 22:35:37.352875+00', '2026-11-23 22:35:37.490907+00', NULL);









INSERT INTO public.approvals VALUES
	('01a20a8c-e414-7365-9cd2-d7e5dc16fdbd', '01900000-0000-7000-8000-000000000002', '01a20a8c-e403-75aa-9e7b-33493df56a09', '01a20a8c-e3be-73e3-b721-9d0e1f447701', 'steps/ask', 'Publish it?', '"Everything of it."', 'pending', NULL, NULL, '2026-11-23 22:35:35.317+00', NULL, NULL, '{Ada,Grace}', 1, false),
	('01a20a8c-e80c-70fc-876b-f21133baafcc', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', NULL, 'phase/sample/round/1/seat/0/call/0/tool/0.0', 'Mara wants to call now', '{"args": {}, "tool": "now", "policy": {"net": [], "read": [], "write": [], "enabled": true, "secrets": [], "memoryMb": 128, "artifacts": false, "timeoutMs": 10000, "needsApproval": true, "maxOutputBytes": 262144}, "speaker": "Mara"}', 'pending', NULL, NULL, '2026-11-23 22:35:36.332+00', NULL, NULL, '{}', 1, false);



INSERT INTO public.baselines VALUES
	('01a20a8c-e997-7510-a3d3-d1161d09f5cf', '01900000-0000-7000-8000-000000000002', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', 'Release 1', '{01a20a8c-debf-74a6-82a6-fdf42bce02be}', 'Accepted.', '2026-11-23 22:35:36.727+00');



INSERT INTO public.blobs VALUES
	('1ee55b7ae632bd99dfea4f2d791ff06b1119975e96d4f822050923e7499f44cb', 6, '2026-11-23 22:35:34.967+00'),
	('382812239a4216470b4ad2a4def76ee86d8b13873529f7013133fdc289ca3751', 86, '2026-11-23 22:35:35.385+00');



INSERT INTO public.chunk_uses VALUES
	('01a20a8c-e751-71cc-affe-6047edef7577', 0, '1', '01a20a8c-e45d-76af-bcda-bd5311e55963', '21e3b425-11f5-8c7c-85da-bb6a61833de8', 'Mara', true, '2026-11-23 22:35:36.459+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 1, '1', '01a20a8c-e45d-76af-bcda-bd5311e55963', '21e3b425-11f5-8c7c-85da-bb6a61833de8', 'Tomasz', false, '2026-11-23 22:35:36.487+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 2, '1', '01a20a8c-e45d-76af-bcda-bd5311e55963', '21e3b425-11f5-8c7c-85da-bb6a61833de8', 'Tomasz', true, '2026-11-23 22:35:36.519+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 3, '1', '01a20a8c-e45d-76af-bcda-bd5311e55963', '21e3b425-11f5-8c7c-85da-bb6a61833de8', 'Mara', true, '2026-11-23 22:35:36.535+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 4, '1', '01a20a8c-e45d-76af-bcda-bd5311e55963', '21e3b425-11f5-8c7c-85da-bb6a61833de8', 'Mara', true, '2026-11-23 22:35:36.542+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 5, '1', '01a20a8c-e45d-76af-bcda-bd5311e55963', '21e3b425-11f5-8c7c-85da-bb6a61833de8', 'Tomasz', true, '2026-11-23 22:35:36.549+00'),
	('01a20a8c-e94c-747f-96bf-228a0b69c01f', 0, '1', '01a20a8c-e45d-76af-bcda-bd5311e55963', '21e3b425-11f5-8c7c-85da-bb6a61833de8', 'Expert', true, '2026-11-23 22:35:36.685+00');



INSERT INTO public.chunk_vectors VALUES
	('local:lexical', '\xeaf963e8eb06d353f05678c8ab6ab380ac8550b717a91640a8f601d600f2f31d', '\x0000000000000000000000000000000011b51b3e000000004847a1bd0000000000000000000000000000000000000000a190103e0000000000000000000000000000000000000000f059553e000000004847a1bd000000004847a13db76bac3d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c839b4bd00000000000000004847a13d0000000000000000000000000000000000000000000000000000000000000000561d18be0000000000000000000000000000000000000000000000000000000000000000000000004847a1bdd82296bd000000000000000000000000d822963d0000000000000000000000000000000000000000000000000000000000000000f05955be00000000000000000000000000000000000000000000000000000000561d183e00000000d82296bd4847a13d000000000000000000000000f059553ed82296bd000000000000000000000000000000000000000000000000000000000000000000000000000000000294173c00000000149f12bc00000000000000004847a13d000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f059553e00000000d822963d00000000c839b4bd0000000000000000000000004847a13d000000000000000000000000c839b43d00000000000000000000000000000000000000000000000000000000000000000000000000000000d822963d000000000000000000000000000000000000000000000000dde95530000000000000000000000000000000004847213e000000000000000000000000000000000000000000000000000000004847a1bd00000000000000000000000000000000000000000000000065f38ebd0000000000000000000000004847a13d000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d822963d00000000000000000000000000000000000000000000000000000000000000004847a1bd000000004847a13d65f38ebd000000000000000065f38ebd000000000000000000000000000000004434613e0000000000000000000000004847a13d00000000000000000000000000000000000000000000000000000000d82296bd000000004847a1bd00000000000000004847a1bd0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004847a13d0000000000000000000000000000000000000000a0118dbe000000004847a13d000000000000000000000000d822963d0000000000000000000000000000000000000000000000004847a13d0000000000000000000000000000000000000000990e6dbe000000000000000000000000000000000000000000000000c839b43d0000000000000000000000000000000000000000000000000000000065f38ebd4847a13d0000000000000000f059553e000000000000000000000000000000000000000000000000f846b2bb4847a13d0000000000000000000000000000000000000000d822963d000000000000000000000000000000000000000065f38ebd000000000000000000000000000000004847a1bd4847a13d0000000000000000d72296bdf059553e00000000000000000000000000000000000000004847a13d0000000065f38ebd0000000000000000000000004847a1bd00000000000000000000000000000000c22e633e000000000000000000000000000000000000000000000000000000004847a13d4847a13d00000000f059553e00000000000000000000000000000000d82296bd000000000000000000000000000000004847a13dd82296bd000000004847a1bd00000000000000000000000000000000000000004847a1bd00000000000000004847a13d000000004847a13d00000000d822963d0000000000000000561d183e00000000', '2026-11-23 22:35:36.051+00');



INSERT INTO public.chunks VALUES
	('21e3b425-11f5-8c7c-85da-bb6a61833de8', '01a20a8c-e45d-76af-bcda-bd5311e55963', 1, 0, 'Billing

A rewrite takes four people eleven months.

Costs

It is nine years old.', '\xeaf963e8eb06d353f05678c8ab6ab380ac8550b717a91640a8f601d600f2f31d', NULL, '{}', 0, 81, DEFAULT);



INSERT INTO public.documents VALUES
	('01a20a8c-e45d-76af-bcda-bd5311e55963', '01900000-0000-7000-8000-000000000002', 'billing', 'handbook.md', '{finance}', '382812239a4216470b4ad2a4def76ee86d8b13873529f7013133fdc289ca3751', 86, NULL, 'text/markdown', 1, '01a20a8c-e45c-76de-8da4-0dd9606c410f', 1, '382812239a4216470b4ad2a4def76ee86d8b13873529f7013133fdc289ca3751', 'local:lexical', 1, '2026-11-23 22:35:35.389+00', '2026-11-23 22:35:35.389+00');






INSERT INTO public.events_2026_11 VALUES
	('01a20a8c-de86-72e3-acb5-eca0d67eb8b3', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 1, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'RunQueued', 'info', 'server', '2026-11-23 22:35:33.894+00', NULL, '{"kind": "debate", "title": "A panel that completed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-de93-76ef-b5d8-9d54046e4e64', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 2, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:33.907+00', 13, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-dec0-762a-9789-b9ebb472ccfd', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 1, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'RunQueued', 'info', 'server', '2026-11-23 22:35:33.952+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-dec1-74d9-af74-20ab99a6408c', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 3, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:33.952+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-dec1-74d9-af74-2571fefcd95f', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 4, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:33.953+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-dec1-74d9-af74-29913af18bc7', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 5, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:33.953+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-dec1-74d9-af74-2cc5dc7b85bc', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 6, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:33.953+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-decf-7045-ab76-440863972e1d', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 7, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:33.967+00', 11, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 75}, "spanId": "d2edcc683ffc114b", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 8}', NULL),
	('01a20a8c-ded0-71ed-9ed7-1004e6ae4882', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 8, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:33.968+00', 11, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a8c-ded0-71ed-9ed7-152c6a90f0a2', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 9, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:33.968+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 67}, "spanId": "327017ad99a09660", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 2}', NULL),
	('01a20a8c-ded0-71ed-9ed7-1abc2df50b42', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 10, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:33.968+00', 2, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a8c-ded0-71ed-9ed7-1eda0f768896', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 11, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'StepStarted', 'info', 'debate', '2026-11-23 22:35:33.968+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20a8c-ded0-71ed-9ed7-225cbd3c932a', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 12, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:33.968+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-dee0-77d8-b3c4-c0fbe0d973fd', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 1, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'RunQueued', 'info', 'server', '2026-11-23 22:35:33.984+00', NULL, '{"kind": "debate", "title": "This house was an oxford debate", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-defd-771b-b723-0306c948c849', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 1, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'RunQueued', 'info', 'server', '2026-11-23 22:35:34.013+00', NULL, '{"kind": "debate", "title": "A single answer", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-df0c-72aa-8210-dab4028ec608', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 1, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'RunQueued', 'info', 'server', '2026-11-23 22:35:34.028+00', NULL, '{"kind": "debate", "title": "One that failed", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-df2c-776a-ab37-02bb101b8417', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 1, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'RunQueued', 'info', 'server', '2026-11-23 22:35:34.06+00', NULL, '{"kind": "debate", "title": "One that a budget ended", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-df45-76f7-9ffb-7aeb6ac32b50', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 2, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.085+00', 133, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-df45-76f7-b215-129fd360d644', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 2, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.085+00', 101, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-df45-76f7-80dc-372e008ce631', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 2, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.085+00', 72, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-df45-76f7-ac96-6b8ae77e7e01', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 2, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.085+00', 57, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-df45-76f7-a825-5b5fc649f8d1', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 2, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.085+00', 25, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e3fb-77f6-afd7-7ccdf1ecfbde', '01900000-0000-7000-8000-000000000002', '01a20a8c-e3de-7175-a0ab-84c397dddebb', 3, '01a20a8c-e3d6-741e-84d7-d6f854a569f5', '099929dc568b56d048c66d5962104c8e', 'StepStarted', 'info', 'workflow', '2026-11-23 22:35:35.291+00', NULL, '{"key": "steps/keep", "try": 1, "name": null, "stepId": "keep", "stepType": "persistRecord"}', NULL),
	('01a20a8c-def1-7453-93f5-2b552bcc039e', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 13, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.001+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 408, "outputTokens": 111}, "spanId": "75addb7c8fd8fdee", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-def1-7453-93f5-2e4f775cbc65', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 14, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'StepFinished', 'info', 'debate', '2026-11-23 22:35:34.001+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20a8c-df44-779a-9740-83ff24998b39', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 15, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.084+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 14, "queueMs": 13, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8620689655172413, "latencyMs": 95, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 939, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 5, "groundedness": null, "outputTokens": 253, "airtimeBalance": 0.995533068899466, "toolSuccessRate": null, "turnLatencyP50Ms": 6.5, "turnLatencyP95Ms": 10.549999999999999, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-df44-779a-9740-8607891de6b5', '01900000-0000-7000-8000-000000000002', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 16, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:34.084+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 939, "outputTokens": 253}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.51, "confidence": 0.77}, {"seat": 1, "stance": -0.64, "confidence": 0.76}], "scores": {"meanStance": -0.065}, "dissent": [{"seat": 1, "text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-df50-72a5-90be-c0c1331e04bf', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 3, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.096+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "visibleTurns": 0}', NULL),
	('01a20a8c-df50-72a5-90be-c44237782bdd', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 4, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.096+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df50-72a5-90be-cb281334df92', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 5, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.096+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "visibleTurns": 0}', NULL),
	('01a20a8c-df50-72a5-90be-ceb7b04eb7b2', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 6, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.096+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df64-73b4-94b4-46fae7d5109c', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 7, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.116+00', 13, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 267, "outputTokens": 72}, "spanId": "eca852d3765ebf79", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-df64-73b4-94b4-48be72630d17', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 8, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.116+00', 13, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20a8c-df64-73b4-94b4-4ddefb7059fd', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 9, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.116+00', 12, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 74}, "spanId": "0621a510875cc999", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-df64-73b4-94b4-53e1a375b4a3', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 10, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.116+00', 12, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20a8c-df65-716e-b0b7-c845a3a8acd8', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 11, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'StepStarted', 'info', 'debate', '2026-11-23 22:35:34.117+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20a8c-df65-716e-b0b7-cd7cd30d37c4', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 12, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.117+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df52-733c-bfb6-f5b95f61eb2e', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 3, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.098+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-df54-770f-8ba4-924e8820bb36', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 4, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.1+00', NULL, '{"key": "phase/speech/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df54-770f-8ba4-943d8078eab4', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 5, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.1+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-df54-770f-8ba4-984d4a43eb90', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 6, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.1+00', NULL, '{"key": "phase/speech/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df64-73b4-94b4-5545d1d4f082', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 7, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.116+00', 11, '{"key": "phase/speech/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 66}, "spanId": "95d02a7e4d8bafeb", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-df64-73b4-94b4-596c51edcf10', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 8, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.116+00', 11, '{"key": "phase/speech/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a8c-df64-73b4-94b4-5cc6aaad54f5', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 9, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.116+00', 11, '{"key": "phase/speech/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 73}, "spanId": "02eeb251124a88f5", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-df65-716e-b0b7-b741dd43076a', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 10, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.117+00', 11, '{"key": "phase/speech/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a8c-df65-716e-b0b7-d3b7914ea8a1', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 11, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.117+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "proposition", "seat": 0, "turn": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Ada", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20a8c-df65-716e-b0b7-d5f7d9c0b9e6', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 12, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.117+00', NULL, '{"key": "phase/speech/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df65-716e-b0b7-d948a3921784', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 13, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.117+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "opposition", "seat": 1, "turn": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20a8c-df65-716e-b0b7-dc8d03ccc8fc', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 14, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.117+00', NULL, '{"key": "phase/speech/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df55-77bc-98c5-a1155175362a', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 3, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.101+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-df55-77bc-98c5-a60f168b1eb1', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 4, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.101+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20a8c-df55-77bc-98c5-aa47f64835e2', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 5, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.101+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?fail=400", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-df55-77bc-98c5-afe8b248d1ac', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 6, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.101+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?fail=400"}', NULL),
	('01a20a8c-df62-73eb-90c5-3471736f9c28', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 7, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'LLMCallFinished', 'error', 'llm', '2026-11-23 22:35:34.114+00', 9, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?fail=400", "spanId": "b0cc9f670ab823b1", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20a8c-df63-73bf-95d4-6482992619d1', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 8, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'LLMCallFinished', 'error', 'llm', '2026-11-23 22:35:34.115+00', 4, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?fail=400", "spanId": "304af9691f51e6b0", "retryInMs": null}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20a8c-df68-7449-a10f-4f7e613f2ac3', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 9, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.12+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 57, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 33, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-df68-7449-a10f-53bed08e0080', '01900000-0000-7000-8000-000000000002', '01a20a8c-df0c-72aa-8210-d75e159df85f', 10, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', 'RunFinished', 'error', 'worker', '2026-11-23 22:35:34.12+00', NULL, '{"hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "error"}, "status": "failed"}', '{"code": "model_bad_request", "message": "Simulated failure with status 400."}'),
	('01a20a8c-df54-770f-8ba4-9cc3aeea2661', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 3, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.1+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-df54-770f-8ba4-a232869057c9', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 4, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.1+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df65-716e-b0b7-bb12a1f5afe0', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 5, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.117+00', 10, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 130, "outputTokens": 83}, "spanId": "071c7ec4034894c9", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-df65-716e-b0b7-be4ec7a401df', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 6, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.117+00', 10, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a8c-df68-7449-a10f-54de680644b2', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 7, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.12+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 10, "queueMs": 72, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 33, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 130, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 83, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 10, "turnLatencyP95Ms": 10, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-df68-7449-a10f-59043b22b819', '01900000-0000-7000-8000-000000000002', '01a20a8c-defc-7109-bf3d-730f95737109', 8, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:34.12+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 130, "outputTokens": 83}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. The question for me is what it makes possible. Being early is worth little when everybody else may learn from our mistakes. And earlier reforms of the kind began with the same words and ended as exceptions. There are cheaper ways to get most of it.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-df60-73a3-945e-90a8a04891f9', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 3, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.112+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-df60-73a3-945e-94d1b24bacd8', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 4, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.112+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df65-716e-b0b7-c02c044cd6a5', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 5, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.117+00', 4, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 86}, "spanId": "837ecdc18fd00fff", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 2}', NULL),
	('01a20a8c-df65-716e-b0b7-c5b6ef6d019f', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 6, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.117+00', 4, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a8c-df68-7449-a10f-5dfcd17486b7', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 7, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'BudgetWarning', 'warn', 'debate', '2026-11-23 22:35:34.12+00', NULL, '{"used": 1, "limit": "maxCalls", "share": 1, "allowed": 1}', NULL),
	('01a20a8c-df6b-749f-b46c-89a7886c1884', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 8, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.123+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 4, "queueMs": 25, "refusals": 0, "agreement": null, "distinct2": 0.9830508474576272, "latencyMs": 37, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 261, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 2, "groundedness": null, "outputTokens": 86, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 4, "turnLatencyP95Ms": 4, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-df6b-749f-b46c-8e974cf2940c', '01900000-0000-7000-8000-000000000002', '01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 9, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', 'RunFinished', 'error', 'worker', '2026-11-23 22:35:34.123+00', NULL, '{"hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 86}, "output": {"verdict": null, "stopReason": "budget"}, "status": "failed"}', '{"code": "budget", "message": "The budget of 1 calls has no room for the next call."}'),
	('01a20a8c-df9d-7201-8d0d-2e54c40a6009', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 23, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.173+00', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 714, "outputTokens": 139}, "spanId": "2ce6cde828ff2ec6", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 3}', NULL),
	('01a20a8c-df9e-7211-8051-98ce053609cd', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 24, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'StepFinished', 'info', 'debate', '2026-11-23 22:35:34.174+00', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20a8c-e979-7223-8c24-9a2c3de7cd2c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 9, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'NoteAdded', 'info', 'server', '2026-11-23 22:35:36.694+00', NULL, '{"by": "Zoe", "text": "Think of the costs.", "noteId": "01a20a8c-e975-71d1-93cf-67ddf7c7ceef"}', NULL),
	('01a20a8c-df7f-7548-bfad-1465652bebfc', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 15, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.143+00', 2, '{"key": "phase/speech/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 425, "outputTokens": 73}, "spanId": "a2d4da39415af9af", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-df7f-7548-bfad-1a86ab7468c3', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 16, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.143+00', 2, '{"key": "phase/speech/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 2, "phase": "closing", "round": 2, "speaker": "Ada"}', NULL),
	('01a20a8c-df7f-7548-bfad-1fb863ca6a14', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 17, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.143+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 436, "outputTokens": 71}, "spanId": "4c01ec613595ec09", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-df7f-7548-bfad-2342812231b6', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 18, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.143+00', 1, '{"key": "phase/speech/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 3, "phase": "closing", "round": 2, "speaker": "Grace"}', NULL),
	('01a20a8c-df7f-7548-bfad-24431a3acf7b', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 19, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'StepStarted', 'info', 'debate', '2026-11-23 22:35:34.143+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20a8c-df7f-7548-bfad-2b24fae26561', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 20, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.143+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df7f-7548-bfad-2dece4f3516e', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 21, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'StepStarted', 'info', 'debate', '2026-11-23 22:35:34.143+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "model": "simulated:instant", "phase": "judging", "round": 2, "speaker": "Judge", "afterTurn": 4}', NULL),
	('01a20a8c-df7f-7548-bfad-32ea51ffe7ba', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 22, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.143+00', NULL, '{"key": "phase/judging/round/2/seat/-/call/1", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-df7e-7324-bcee-74aaed609327', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 13, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.142+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 430, "outputTokens": 111}, "spanId": "a2e9f3bf7de514a3", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-df7f-7548-bfad-1120b6c73a07', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 14, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'StepFinished', 'info', 'debate', '2026-11-23 22:35:34.143+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20a8c-df86-733c-bb8d-8c7375b22f8b', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 15, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.15+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 27, "queueMs": 133, "refusals": 0, "agreement": 0.25, "distinct2": 0.8787878787878788, "latencyMs": 58, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 968, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 257, "airtimeBalance": 0.9999292854321659, "toolSuccessRate": null, "turnLatencyP50Ms": 12.5, "turnLatencyP95Ms": 12.95, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-df86-733c-bb8d-914282e0e758', '01900000-0000-7000-8000-000000000002', '01a20a8c-debf-74a6-82a6-fdf42bce02be', 16, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:34.15+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 968, "outputTokens": 257}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.81, "confidence": 0.87}, {"seat": 1, "stance": 0.69, "confidence": 0.7}], "scores": {"meanStance": -0.06000000000000005}, "dissent": [{"seat": 0, "text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-e75c-727c-86b4-e1fdf9171d08', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 3, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.156+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Mara", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e762-7210-b5be-afb7f4bf77ff', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 4, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.162+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Tomasz", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e7a4-71fc-9661-d0d87eb11946', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', 2, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:36.228+00', 10, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e7c1-7221-aca5-a428e415d183', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', 4, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.257+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0/model/0", "try": 1, "model": "simulated:tool-caller"}', NULL),
	('01a20a8c-df9e-7211-8051-9e3e3af8474a', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 25, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.174+00', 1, '{"key": "phase/judging/round/2/seat/-/call/1", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 714, "outputTokens": 116}, "spanId": "e08450282257ae09", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-df9e-7211-8051-a217548b33e3', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 26, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'StepFinished', 'info', 'debate', '2026-11-23 22:35:34.174+00', 1, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "phase": "judging", "round": 2, "speaker": "Judge"}', NULL),
	('01a20a8c-dfa0-742d-b4a4-75822360f986', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 27, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.176+00', NULL, '{"metrics": {"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 30, "queueMs": 101, "refusals": 0, "agreement": null, "distinct2": 0.7128205128205128, "latencyMs": 90, "toolCalls": 0, "repetition": 0.07911877394636016, "abstainRate": 0, "convergence": null, "inputTokens": 2820, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0.5, "groundedness": null, "outputTokens": 538, "airtimeBalance": 0.9998360553113791, "toolSuccessRate": null, "turnLatencyP50Ms": 6.5, "turnLatencyP95Ms": 11, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-dfa0-742d-b4a4-78b5887dd468', '01900000-0000-7000-8000-000000000002', '01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 28, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:34.176+00', NULL, '{"hint": null, "usage": {"calls": 6, "costUsd": 0, "inputTokens": 2820, "outputTokens": 538}, "output": {"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6, "pro": 8.125, "criteria": [{"con": 6, "pro": 9, "weight": 1, "criterion": "Argument"}, {"con": 5, "pro": 9, "weight": 1, "criterion": "Evidence"}, {"con": 6, "pro": 7.5, "weight": 1, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"seat": 1, "text": "[simulated] When Proposition 1 says “Where something close to it was tried, the feared side effects stayed small”, the hard part is left out. Whoever has the least room to adapt pays for it first. That is why we stand against the motion “This house was an oxford debate”.", "personaId": null}, {"seat": null, "text": "Unanswered: [simulated] Whoever has the least room to adapt pays for it first", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-e03c-711b-9bf6-9def9cd58e52', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 2, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.332+00', 15, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e046-742a-bbdf-2ec42ed268ab', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 3, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.342+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e046-742a-bbdf-30a6953f4114', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 4, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.342+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e047-7618-b955-c798dcc37f4c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 5, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.343+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 67}, "spanId": "bf560f9e9290009e", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e048-7698-bb6f-b250f02d9fbe', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 6, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:34.344+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a8c-e048-7698-bb6f-b48f694ff918', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 7, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'StepStarted', 'info', 'debate', '2026-11-23 22:35:34.344+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20a8c-e048-7698-bb6f-b9c871257471', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 8, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.344+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20a8c-e04f-7066-a609-bf0131e0b383', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 9, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:34.351+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 408, "outputTokens": 111}, "spanId": "bb6a0216a005d18b", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-e04f-7066-a609-c26f288122fd', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 10, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'StepFinished', 'info', 'debate', '2026-11-23 22:35:34.351+00', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20a8c-e051-7657-a893-2341b57b461e', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 11, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.353+00', NULL, '{"metrics": {"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 15, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8620689655172413, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 678, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 178, "airtimeBalance": 0.995533068899466, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e036-7433-bb1d-814f16ed9e90', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 1, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'RunQueued', 'info', 'server', '2026-11-23 22:35:34.317+00', NULL, '{"kind": "debate", "title": "A panel that completed", "forkedFrom": {"turn": 1, "runId": "01a20a8c-de82-77a1-872e-55b8cb0c3724"}}', NULL),
	('01a20a8c-e045-766d-a097-90afdddc5302', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 1, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'RunQueued', 'info', 'server', '2026-11-23 22:35:34.341+00', NULL, '{"kind": "debate", "title": "One that was cancelled", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-e1c9-76e4-8d1b-9dd8407d1950', '01900000-0000-7000-8000-000000000002', '01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 1, '01a20a8c-e1c1-746a-a979-279e2c82b93a', 'd374db94648c1253a6e5bcd3ffa5400d', 'RunQueued', 'info', 'server', '2026-11-23 22:35:34.73+00', NULL, '{"kind": "tool", "title": "leave_file", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-e051-7657-a893-27492d73077e', '01900000-0000-7000-8000-000000000002', '01a20a8c-e025-70b9-87d1-4e05f7bf6178', 12, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:34.353+00', NULL, '{"hint": null, "usage": {"calls": 2, "costUsd": 0, "inputTokens": 678, "outputTokens": 178}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.51, "confidence": 0.77}, {"seat": 1, "stance": -0.64, "confidence": 0.76}], "scores": {"meanStance": -0.065}, "dissent": [{"seat": 1, "text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-e04b-76e0-b51e-b9de59e9ba95', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 2, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.347+00', 6, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e05d-727b-933b-0af3b970b279', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 3, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.365+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e05d-727b-933b-0cdab083f950', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 4, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.365+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20a8c-e05d-727b-933b-127645fc59c3', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 5, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:34.365+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=600000", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e05d-727b-933b-1693bbfa1b06', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 6, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:34.365+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=600000"}', NULL),
	('01a20a8c-e06c-716d-a912-d64b662cd6db', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 7, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.38+00', NULL, '{"metrics": {"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 6, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 32, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e06c-716d-a912-d829da11810e', '01900000-0000-7000-8000-000000000002', '01a20a8c-e045-766d-a097-8e4f74b0911b', 8, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', 'RunCancelled', 'info', 'worker', '2026-11-23 22:35:34.38+00', NULL, '{"hint": "What was said is kept. Retry the run to go on from there.", "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"verdict": null, "stopReason": "cancelled"}, "status": "cancelled"}', NULL),
	('01a20a8c-e1cc-74d7-9d0a-b7017378692e', '01900000-0000-7000-8000-000000000002', '01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 2, '01a20a8c-e1c1-746a-a979-279e2c82b93a', 'd374db94648c1253a6e5bcd3ffa5400d', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:34.732+00', 2, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e225-7212-96df-f049b114e677', '01900000-0000-7000-8000-000000000002', '01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 3, '01a20a8c-e1c1-746a-a979-279e2c82b93a', 'd374db94648c1253a6e5bcd3ffa5400d', 'ToolInvoked', 'info', 'tools', '2026-11-23 22:35:34.821+00', NULL, '{"key": "tool/0", "args": {}, "tool": "leave_file", "callId": "tool/0", "origin": "script", "policy": {"net": ["api.example"], "read": [], "write": [], "enabled": true, "secrets": ["RECORDED_TOKEN"], "memoryMb": 128, "artifacts": true, "timeoutMs": 30000, "needsApproval": false, "maxOutputBytes": 262144}, "sandbox": "namespaces"}', NULL),
	('01a20a8c-e2be-706b-ba1c-fa92c65b51b5', '01900000-0000-7000-8000-000000000002', '01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 4, '01a20a8c-e1c1-746a-a979-279e2c82b93a', 'd374db94648c1253a6e5bcd3ffa5400d', 'ToolFinished', 'info', 'tools', '2026-11-23 22:35:34.974+00', 138, '{"ok": true, "key": "tool/0", "log": [], "args": {}, "exit": {"code": 0, "signal": null}, "tool": "leave_file", "files": [], "hosts": [], "callId": "tool/0", "origin": "script", "refused": [], "sandbox": "namespaces", "secrets": [], "artifacts": [{"id": "01a20a8c-e2bb-76d0-91d3-bbb1adc1b66d", "name": "plan.md", "mediaType": "text/markdown", "sizeBytes": 6}], "resultBytes": 6}', NULL),
	('01a20a8c-e2c5-779a-bcfc-e9cf127b96f1', '01900000-0000-7000-8000-000000000002', '01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 5, '01a20a8c-e1c1-746a-a979-279e2c82b93a', 'd374db94648c1253a6e5bcd3ffa5400d', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:34.981+00', NULL, '{"metrics": {"calls": 0, "turns": null, "toolMs": 138, "costUsd": 0, "modelMs": null, "queueMs": 2, "refusals": null, "agreement": null, "distinct2": null, "latencyMs": 246, "toolCalls": 1, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": 1, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e2c5-779a-bcfc-ec80f6a69d1a', '01900000-0000-7000-8000-000000000002', '01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 6, '01a20a8c-e1c1-746a-a979-279e2c82b93a', 'd374db94648c1253a6e5bcd3ffa5400d', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:34.981+00', NULL, '{"hint": null, "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"ok": true, "error": null, "result": "done", "latencyMs": 138}, "status": "completed"}', NULL),
	('01a20a8c-e3df-7639-aa09-bc2e1f80aeab', '01900000-0000-7000-8000-000000000002', '01a20a8c-e3de-7175-a0ab-84c397dddebb', 1, '01a20a8c-e3d6-741e-84d7-d6f854a569f5', '099929dc568b56d048c66d5962104c8e', 'RunQueued', 'info', 'server', '2026-11-23 22:35:35.263+00', NULL, '{"kind": "workflow", "title": "Kept and edited", "trigger": {"id": null, "type": "manual"}}', NULL),
	('01a20a8c-e3ec-75b4-a1c4-b75117c4cc81', '01900000-0000-7000-8000-000000000002', '01a20a8c-e3de-7175-a0ab-84c397dddebb', 2, '01a20a8c-e3d6-741e-84d7-d6f854a569f5', '099929dc568b56d048c66d5962104c8e', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:35.276+00', 13, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e403-75aa-9e7b-362495196c87', '01900000-0000-7000-8000-000000000002', '01a20a8c-e403-75aa-9e7b-33493df56a09', 1, '01a20a8c-e3f7-72bd-9e9d-b60b1a24b3bf', '6f96d03b20c834594236e605f2675dd5', 'RunQueued', 'info', 'server', '2026-11-23 22:35:35.299+00', NULL, '{"kind": "workflow", "title": "Asks people", "trigger": {"id": null, "type": "manual"}}', NULL),
	('01a20a8c-e404-7674-9790-b7d00c78ad9e', '01900000-0000-7000-8000-000000000002', '01a20a8c-e3de-7175-a0ab-84c397dddebb', 4, '01a20a8c-e3d6-741e-84d7-d6f854a569f5', '099929dc568b56d048c66d5962104c8e', 'StepFinished', 'info', 'workflow', '2026-11-23 22:35:35.3+00', 9, '{"key": "steps/keep", "name": null, "output": {"key": "b", "collection": "recorded"}, "status": "completed", "stepId": "keep", "attempts": 1, "stepType": "persistRecord"}', NULL),
	('01a20a8c-e405-75f2-b06a-d1ed5d3d1d16', '01900000-0000-7000-8000-000000000002', '01a20a8c-e3de-7175-a0ab-84c397dddebb', 5, '01a20a8c-e3d6-741e-84d7-d6f854a569f5', '099929dc568b56d048c66d5962104c8e', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:35.301+00', NULL, '{"metrics": {"calls": 0, "turns": null, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 13, "refusals": null, "agreement": null, "distinct2": null, "latencyMs": 25, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e405-75f2-b06a-d4f1a6ef57da', '01900000-0000-7000-8000-000000000002', '01a20a8c-e3de-7175-a0ab-84c397dddebb', 6, '01a20a8c-e3d6-741e-84d7-d6f854a569f5', '099929dc568b56d048c66d5962104c8e', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:35.301+00', NULL, '{"hint": null, "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"failure": null}, "status": "completed"}', NULL),
	('01a20a8c-e426-728c-a295-525d1d5b84c0', '01900000-0000-7000-8000-000000000002', '01a20a8c-e41f-77c7-bde5-62420ac0673b', 2, '01a20a8c-e411-77cd-bc87-688596d5b424', '3a5e96a6aa305e08bbcce24112d057d1', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:35.334+00', 7, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e432-7154-a80c-bf8aceaf4b05', '01900000-0000-7000-8000-000000000002', '01a20a8c-e41f-77c7-bde5-62420ac0673b', 3, '01a20a8c-e411-77cd-bc87-688596d5b424', '3a5e96a6aa305e08bbcce24112d057d1', 'StepStarted', 'info', 'workflow', '2026-11-23 22:35:35.346+00', NULL, '{"key": "steps/pause", "try": 1, "name": null, "stepId": "pause", "stepType": "delay"}', NULL),
	('01a20a8c-e43b-7757-95a6-1ff3a77964eb', '01900000-0000-7000-8000-000000000002', '01a20a8c-e41f-77c7-bde5-62420ac0673b', 4, '01a20a8c-e411-77cd-bc87-688596d5b424', '3a5e96a6aa305e08bbcce24112d057d1', 'RunWaiting', 'info', 'worker', '2026-11-23 22:35:35.355+00', NULL, '{"id": null, "type": "delay", "until": "2026-11-23T23:35:35.347Z"}', NULL),
	('01a20a8c-e46a-72e7-aac6-b059ab88499d', '01900000-0000-7000-8000-000000000002', '01a20a8c-e45c-76de-8da4-0dd9606c410f', 2, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:35.402+00', 11, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e47d-7442-92d3-c97d1b1d262f', '01900000-0000-7000-8000-000000000002', '01a20a8c-e45c-76de-8da4-0dd9606c410f', 3, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', 'StepStarted', 'info', 'knowledge', '2026-11-23 22:35:35.421+00', NULL, '{"key": "batch/0", "name": "handbook.md", "sizeBytes": 86}', NULL),
	('01a20a8c-e6f3-7275-a8f8-196fb8c2a78f', '01900000-0000-7000-8000-000000000002', '01a20a8c-e45c-76de-8da4-0dd9606c410f', 4, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.051+00', 630, '{"key": "batch/0", "chunks": 1, "sizeBytes": 86, "characters": 81}', NULL),
	('01a20a8c-e6ff-729a-8a82-7b684fd921f5', '01900000-0000-7000-8000-000000000002', '01a20a8c-e45c-76de-8da4-0dd9606c410f', 5, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.063+00', NULL, '{"key": "publish", "chunks": 1, "sizeBytes": 86, "characters": 81}', NULL),
	('01a20a8c-e6ff-729a-8a82-7d6bea32cbfb', '01900000-0000-7000-8000-000000000002', '01a20a8c-e45c-76de-8da4-0dd9606c410f', 6, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:36.063+00', NULL, '{"metrics": {"calls": 0, "turns": null, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 11, "refusals": null, "agreement": null, "distinct2": null, "latencyMs": 661, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e6ff-729a-8a82-8260b02d078a', '01900000-0000-7000-8000-000000000002', '01a20a8c-e45c-76de-8da4-0dd9606c410f', 7, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:36.063+00', NULL, '{"hint": null, "usage": {"calls": 0, "costUsd": 0, "inputTokens": 0, "outputTokens": 0}, "output": {"notes": [], "pages": null, "chunks": 1, "embedded": 1, "mediaType": "text/markdown", "characters": 81, "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963", "isUnchanged": false}, "status": "completed"}', NULL),
	('01a20a8c-e758-748e-afca-d04692ef5458', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 2, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:36.152+00', 7, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e7bc-768a-9bcf-c46765669a22', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', 3, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.252+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:tool-caller", "phase": "sample", "round": 1, "speaker": "Mara", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e8c2-7616-8f20-9d987a7a6f2c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 16, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.514+00', 1, '{"key": "phase/discussion/round/2/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 594, "outputTokens": 98}, "spanId": "970e520836dc24d3", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e8c2-7616-8f20-a37a3f3e05f3', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 17, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.514+00', 1, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": "participant", "seat": 1, "turn": 2, "phase": "discussion", "round": 2, "speaker": "Tomasz"}', NULL),
	('01a20a8c-e8c2-7616-8f20-a7f3d692b8c0', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 18, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.514+00', NULL, '{"key": "phase/discussion/round/2/seat/0/call/0", "role": null, "seat": 0, "turn": 3, "model": "simulated:instant", "phase": "discussion", "round": 2, "speaker": "Mara", "personaId": null, "visibleTurns": 3}', NULL),
	('01a20a8c-e8d5-7137-b907-e3f380cb32fe', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 21, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.533+00', 1, '{"key": "phase/discussion/round/2/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 698, "outputTokens": 94}, "spanId": "854713918e1b8f3c", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-e94c-747f-96bf-27c868b795c1', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 1, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'RunQueued', 'info', 'server', '2026-11-23 22:35:36.652+00', NULL, '{"kind": "debate", "title": "Baseline of Is it worth a rewrite?", "trigger": {"id": "01a20a8c-e751-71cc-affe-6047edef7577", "type": "baseline"}}', NULL),
	('01a20a8c-e40b-7255-87e4-d8ce7d6e0101', '01900000-0000-7000-8000-000000000002', '01a20a8c-e403-75aa-9e7b-33493df56a09', 2, '01a20a8c-e3f7-72bd-9e9d-b60b1a24b3bf', '6f96d03b20c834594236e605f2675dd5', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:35.307+00', 8, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e410-74ce-bf18-3ff209f664c6', '01900000-0000-7000-8000-000000000002', '01a20a8c-e403-75aa-9e7b-33493df56a09', 3, '01a20a8c-e3f7-72bd-9e9d-b60b1a24b3bf', '6f96d03b20c834594236e605f2675dd5', 'StepStarted', 'info', 'workflow', '2026-11-23 22:35:35.312+00', NULL, '{"key": "steps/ask", "try": 1, "name": null, "stepId": "ask", "stepType": "approval"}', NULL),
	('01a20a8c-e414-7365-9cd2-dae1642dbcb5', '01900000-0000-7000-8000-000000000002', '01a20a8c-e403-75aa-9e7b-33493df56a09', 4, '01a20a8c-e3f7-72bd-9e9d-b60b1a24b3bf', '6f96d03b20c834594236e605f2675dd5', 'ApprovalRequested', 'info', 'workflow', '2026-11-23 22:35:35.316+00', NULL, '{"title": "Publish it?", "stepId": "steps/ask", "details": "Everything of it.", "approvalId": "01a20a8c-e414-7365-9cd2-d7e5dc16fdbd"}', NULL),
	('01a20a8c-e41c-73f9-b173-02bdaee861df', '01900000-0000-7000-8000-000000000002', '01a20a8c-e403-75aa-9e7b-33493df56a09', 5, '01a20a8c-e3f7-72bd-9e9d-b60b1a24b3bf', '6f96d03b20c834594236e605f2675dd5', 'RunWaiting', 'info', 'worker', '2026-11-23 22:35:35.324+00', NULL, '{"id": "01a20a8c-e414-7365-9cd2-d7e5dc16fdbd", "type": "approval", "until": null}', NULL),
	('01a20a8c-e7bc-768a-b0bd-d741251ca150', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 2, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:36.252+00', 19, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e80e-7165-be34-a4af02036913', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 3, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.334+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Mara", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e80e-7165-be34-a83283a7e47d', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 4, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.334+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e80e-7165-be34-af27ceae991d', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 5, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.334+00', 0, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 262, "outputTokens": 54}, "spanId": "0e6b6a7ed5a79ef7", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-e837-73ad-a6f0-356ce7c2af2b', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 6, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.375+00', 0, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Mara"}', NULL),
	('01a20a8c-e84d-7684-b017-bb0c7290fc75', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 7, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.397+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "person:seat", "phase": "opening", "round": 1, "speaker": "Pat", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e84d-7684-b017-be69b7b29859', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 8, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'RunWaiting', 'info', 'worker', '2026-11-23 22:35:36.397+00', NULL, '{"id": "1", "type": "person", "until": null}', NULL),
	('01a20a8c-e870-7741-a6dc-90d4661a76ce', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 5, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.432+00', 275, '{"key": "phase/opening/round/1/seat/0/call/0/passages", "seat": 0, "turn": 0, "phase": "opening", "query": "Is it worth a rewrite?", "round": 1, "speaker": "Mara", "passages": 1, "documents": 1}', NULL),
	('01a20a8c-e870-7741-a6dc-96bcf1a8c58f', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 6, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.432+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e89a-7342-927e-f92e63e71266', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 11, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.474+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 397, "outputTokens": 77}, "spanId": "751ad31a9d98dd9f", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e89a-7342-927e-fd31c661f93c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 12, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.474+00', 1, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Tomasz"}', NULL),
	('01a20a8c-e8a3-753b-a899-722b962dc77e', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 13, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.483+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant", "phase": "discussion", "round": 2, "speaker": "Tomasz", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20a8c-e8b6-72e3-aaab-6ae5112ea093', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 14, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.502+00', 19, '{"key": "phase/discussion/round/2/seat/1/call/0/passages", "seat": 1, "turn": 2, "phase": "discussion", "query": "Is it worth a rewrite?\nI am for a yes to “Is it worth a rewrite?”. The question for me is what it costs and who pays. A rewrite takes four people eleven months . Doing nothing has a price too, and it rises every year that nobody adds it up. It can be done, and…", "round": 2, "speaker": "Tomasz", "passages": 1, "documents": 1}', NULL),
	('01a20a8c-e8b6-72e3-aaab-6f4de32edc82', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 15, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.502+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e8d2-7096-b13d-21fbaa74cc84', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 19, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.53+00', 16, '{"key": "phase/discussion/round/2/seat/0/call/0/passages", "seat": 0, "turn": 3, "phase": "discussion", "query": "Is it worth a rewrite?\nI have gone back and forth, and I come down against a yes to “Is it worth a rewrite?”. I keep coming back to what it costs and who pays. The same money does more good in three smaller steps. Let us keep what works until something better…\nWhen Participant B says “Doing nothing has a price too, and it rises every year that nobody adds it up”, the hard part is left out. A rewrite takes four people eleven months . The people who would have to carry it out have their hands…", "round": 2, "speaker": "Mara", "passages": 1, "documents": 1}', NULL),
	('01a20a8c-e41f-77c7-bde5-644f37a733fa', '01900000-0000-7000-8000-000000000002', '01a20a8c-e41f-77c7-bde5-62420ac0673b', 1, '01a20a8c-e411-77cd-bc87-688596d5b424', '3a5e96a6aa305e08bbcce24112d057d1', 'RunQueued', 'info', 'server', '2026-11-23 22:35:35.327+00', NULL, '{"kind": "workflow", "title": "Waits for its time", "trigger": {"id": null, "type": "manual"}}', NULL),
	('01a20a8c-e45f-7702-87ce-9c5106ce9b50', '01900000-0000-7000-8000-000000000002', '01a20a8c-e45c-76de-8da4-0dd9606c410f', 1, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', 'RunQueued', 'info', 'server', '2026-11-23 22:35:35.391+00', NULL, '{"kind": "ingest", "title": "handbook.md", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-e751-71cc-affe-66a82f0eef33', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 1, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'RunQueued', 'info', 'server', '2026-11-23 22:35:36.145+00', NULL, '{"kind": "debate", "title": "Is it worth a rewrite?", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-e77f-728a-85d0-6be05724b5ee', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 1, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'RunQueued', 'info', 'server', '2026-11-23 22:35:36.191+00', NULL, '{"kind": "debate", "title": "A scenario with a rubric", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-e783-74ce-9788-d3d773ac5d4c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 2, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:36.195+00', 4, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-e796-70cc-a2f3-5f44ce95593c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 3, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.214+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "visibleTurns": 0}', NULL),
	('01a20a8c-e796-70cc-a2f3-61b79deb4c3c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 4, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.214+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e796-70cc-a2f3-6529ed99041d', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 5, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.214+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "sceptic", "seat": 1, "turn": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "speaker": "Noor, who was edited", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "visibleTurns": 0}', NULL),
	('01a20a8c-e796-70cc-a2f3-6be7d602908c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 6, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.214+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e797-7027-8fd3-d096c631ad20', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 7, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.215+00', 1, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 267, "outputTokens": 79}, "spanId": "21f3f1a59da9b6ab", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-e797-7027-8fd3-d5c3d6503456', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 8, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.215+00', 1, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20a8c-e798-7101-803a-491fc2d3b1e0', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 9, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.216+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 78}, "spanId": "6b665f7777307cc7", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 0}', NULL),
	('01a20a8c-e798-7101-803a-4e9f8d3ed50e', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 10, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.216+00', 0, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Noor, who was edited"}', NULL),
	('01a20a8c-e798-7101-803a-5364543b05bd', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 11, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'StepStarted', 'info', 'debate', '2026-11-23 22:35:36.216+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 1, "speaker": "Chair", "afterTurn": 2}', NULL),
	('01a20a8c-e798-7101-803a-5405f2f16769', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 12, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.216+00', NULL, '{"key": "phase/synthesis/round/1/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e79a-700b-b283-83524700947b', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', 1, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', 'RunQueued', 'info', 'server', '2026-11-23 22:35:36.218+00', NULL, '{"kind": "debate", "title": "What time is it?", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-e7a8-750a-a136-f477a79b8084', '01900000-0000-7000-8000-000000000002', '01a20a8c-e7a8-750a-a136-f362d650be09', 1, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', 'RunQueued', 'info', 'server', '2026-11-23 22:35:36.233+00', NULL, '{"kind": "debate", "title": "A person is asked, too", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-e79f-7605-829b-1b1a2e645539', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 13, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.223+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 440, "outputTokens": 110}, "spanId": "90b1773a882f87e8", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e7a0-7572-9fd3-b703d5d62baa', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 14, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'StepFinished', 'info', 'debate', '2026-11-23 22:35:36.224+00', 1, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 1, "speaker": "Chair"}', NULL),
	('01a20a8c-e7c2-722b-b8f4-04267adee238', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', 5, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.258+00', 1, '{"key": "phase/sample/round/1/seat/0/call/0/model/0", "model": "simulated:tool-caller", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 249, "outputTokens": 2}, "spanId": "1b1538f5265a5cf6", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "tool-calls", "firstTokenMs": null}', NULL),
	('01a20a8c-e7a1-760e-a02b-7264de197b80', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 15, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:36.225+00', NULL, '{"metrics": {"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 4, "refusals": 0, "agreement": 0.255, "distinct2": 0.8807339449541285, "latencyMs": 29, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 978, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 267, "airtimeBalance": 0.9994730201859837, "toolSuccessRate": null, "turnLatencyP50Ms": 0.5, "turnLatencyP95Ms": 0.95, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e7a1-760e-a02b-773fe247ae36', '01900000-0000-7000-8000-000000000002', '01a20a8c-e77f-728a-85d0-6492c439b734', 16, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:36.225+00', NULL, '{"hint": null, "usage": {"calls": 3, "costUsd": 0, "inputTokens": 978, "outputTokens": 267}, "output": {"verdict": {"votes": [{"seat": 0, "stance": -0.72, "confidence": 0.8}, {"seat": 1, "stance": 0.77, "confidence": 0.77}], "scores": {"meanStance": 0.025000000000000022}, "dissent": [{"seat": 0, "text": "[simulated] Still objects: “What people say they want and what they do on a wet Monday are two things”.", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-e80c-70fc-876b-f48817a09023', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', 6, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', 'ApprovalRequested', 'info', 'worker', '2026-11-23 22:35:36.332+00', NULL, '{"title": "Mara wants to call now", "stepId": "phase/sample/round/1/seat/0/call/0/tool/0.0", "details": {"args": {}, "tool": "now", "policy": {"net": [], "read": [], "write": [], "enabled": true, "secrets": [], "memoryMb": 128, "artifacts": false, "timeoutMs": 10000, "needsApproval": true, "maxOutputBytes": 262144}, "speaker": "Mara"}, "approvalId": "01a20a8c-e80c-70fc-876b-f21133baafcc"}', NULL),
	('01a20a8c-e80c-70fc-876b-f84531e51938', '01900000-0000-7000-8000-000000000002', '01a20a8c-e79a-700b-b283-7e149bfd54a9', 7, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', 'RunWaiting', 'info', 'worker', '2026-11-23 22:35:36.332+00', NULL, '{"id": "01a20a8c-e80c-70fc-876b-f21133baafcc", "type": "approval", "until": null}', NULL),
	('01a20a8c-e880-7411-aee9-0fbc6d722bf7', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 7, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.448+00', 8, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 396, "outputTokens": 78}, "spanId": "b16a66059f2ec07d", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 8}', NULL),
	('01a20a8c-e88a-7657-8110-7a81f3898c2b', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 8, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.458+00', 8, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Mara"}', NULL),
	('01a20a8c-e88b-766f-bab3-1ae5de56daa7', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 9, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.459+00', 297, '{"key": "phase/opening/round/1/seat/1/call/0/passages", "seat": 1, "turn": 1, "phase": "opening", "query": "Is it worth a rewrite?", "round": 1, "speaker": "Tomasz", "passages": 1, "documents": 1}', NULL),
	('01a20a8c-e88b-766f-bab3-1cc556b9d4e1', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 10, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.459+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e8d2-7096-b13d-26a6a9692495', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 20, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.53+00', NULL, '{"key": "phase/discussion/round/2/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e8dd-7235-978f-1baf40459467', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 26, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.541+00', 1, '{"key": "phase/discussion/round/3/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 801, "outputTokens": 92}, "spanId": "9637b1413f35f74c", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e8dd-7235-978f-1ce551b02ed2', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 27, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.541+00', 1, '{"key": "phase/discussion/round/3/seat/0/call/0", "role": "participant", "seat": 0, "turn": 4, "phase": "discussion", "round": 3, "speaker": "Mara"}', NULL),
	('01a20a8c-e8dd-7235-978f-23be0bcaf33f', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 28, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.541+00', NULL, '{"key": "phase/discussion/round/3/seat/1/call/0", "role": null, "seat": 1, "turn": 5, "model": "simulated:instant", "phase": "discussion", "round": 3, "speaker": "Tomasz", "personaId": null, "visibleTurns": 5}', NULL),
	('01a20a8c-e95a-77f2-b7b6-011ffc808950', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 3, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.666+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "speaker": "Expert", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-e968-75b0-8666-58bc36dd8525', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 4, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.68+00', 13, '{"key": "phase/sample/round/1/seat/0/call/0/passages", "seat": 0, "turn": 0, "phase": "sample", "query": "Is it worth a rewrite?", "round": 1, "speaker": "Expert", "passages": 1, "documents": 1}', NULL),
	('01a20a8c-e968-75b0-8666-5cadb6ac8da6', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 5, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.68+00', NULL, '{"key": "phase/sample/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e96b-7601-a8c8-9a4e7e66d727', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 6, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.683+00', 1, '{"key": "phase/sample/round/1/seat/0/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 315, "outputTokens": 72}, "spanId": "9eefe4f4b2b23f2b", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e96b-7601-a8c8-9e56dd91b83d', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 7, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.683+00', 1, '{"key": "phase/sample/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "sample", "round": 1, "speaker": "Expert"}', NULL),
	('01a20a8c-e96d-75ae-9272-b53b04331e15', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 8, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:36.685+00', NULL, '{"metrics": {"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 3, "refusals": 0, "agreement": null, "distinct2": 0.9655172413793104, "latencyMs": 29, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 315, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": 0.3333333333333333, "outputTokens": 72, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e96d-75ae-9272-b845302e4e2d', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 9, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:36.685+00', NULL, '{"hint": null, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 315, "outputTokens": 72}, "output": {"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] As a careful, I am for a yes to “Is it worth a rewrite?”. The question for me is how it fails and how it is undone. A rewrite takes four people eleven months [1]. Nobody who has had it asks to go back. And the greater risk is to drift until the choice is made for us.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-ed1f-70ef-a91b-3633c6ad4f96', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 2, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:37.631+00', 34, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL);
INSERT INTO public.events_2026_11 VALUES
	('01a20a8c-ed43-74ad-8117-25f79ce68fc3', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 3, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:37.667+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "role": null, "seat": 0, "turn": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Ada", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-ed43-74ad-8117-2a0741779525', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 4, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:37.667+00', NULL, '{"key": "phase/opening/round/1/seat/0/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20a8c-ed43-74ad-8117-2c7830056501', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 5, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:37.667+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "role": null, "seat": 1, "turn": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "speaker": "Grace", "personaId": null, "visibleTurns": 0}', NULL),
	('01a20a8c-ed43-74ad-8117-337722d30862', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 6, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:37.667+00', NULL, '{"key": "phase/opening/round/1/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL),
	('01a20a8c-f321-71e2-9dcc-abfbe3657fa7', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 7, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:39.169+00', 1502, '{"key": "phase/opening/round/1/seat/0/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 262, "outputTokens": 76}, "spanId": "9ae6982123b92b6d", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a20a8c-e8d5-7137-b907-e69860f7af5b', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 22, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.533+00', 1, '{"key": "phase/discussion/round/2/seat/0/call/0", "role": "participant", "seat": 0, "turn": 3, "phase": "discussion", "round": 2, "speaker": "Mara"}', NULL),
	('01a20a8c-e8d5-7137-b907-e85ce470fffa', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 23, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:36.533+00', NULL, '{"key": "phase/discussion/round/3/seat/0/call/0", "role": null, "seat": 0, "turn": 4, "model": "simulated:instant", "phase": "discussion", "round": 3, "speaker": "Mara", "personaId": null, "visibleTurns": 4}', NULL),
	('01a20a8c-e8db-7444-9754-df8eac3d6579', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 24, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.539+00', 6, '{"key": "phase/discussion/round/3/seat/0/call/0/passages", "seat": 0, "turn": 4, "phase": "discussion", "query": "Is it worth a rewrite?\nI have gone back and forth, and I come down against a yes to “Is it worth a rewrite?”. I keep coming back to what it costs and who pays. The same money does more good in three smaller steps. Let us keep what works until something better…\nWhen Participant B says “Doing nothing has a price too, and it rises every year that nobody adds it up”, the hard part is left out. A rewrite takes four people eleven months . The people who would have to carry it out have their hands…", "round": 3, "speaker": "Mara", "passages": 1, "documents": 1}', NULL),
	('01a20a8c-e8db-7444-9754-e11acdf5446c', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 25, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.539+00', NULL, '{"key": "phase/discussion/round/3/seat/0/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e8e3-7608-9c10-2f30ecb7a561', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 29, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepFinished', 'info', 'knowledge', '2026-11-23 22:35:36.547+00', 6, '{"key": "phase/discussion/round/3/seat/1/call/0/passages", "seat": 1, "turn": 5, "phase": "discussion", "query": "Is it worth a rewrite?\n“The same money does more good in three smaller steps”, says Participant A; as much could be said of the opposite. A rewrite takes four people eleven months . It can be done in stages, each useful by itself, and stopped after any of them.…\nParticipant A tells us “The same money does more good in three smaller steps”; I would like to see the case where it was so. A rewrite takes four people eleven months . Those who pay for the present arrangement were never asked. Until…", "round": 3, "speaker": "Tomasz", "passages": 1, "documents": 1}', NULL),
	('01a20a8c-e8e3-7608-9c10-305086e86486', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 30, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.547+00', NULL, '{"key": "phase/discussion/round/3/seat/1/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e8e5-72bb-86e5-8e02e72b2d65', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 31, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.549+00', 1, '{"key": "phase/discussion/round/3/seat/1/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 901, "outputTokens": 89}, "spanId": "8791fb83b7651fbd", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e8e5-72bb-86e5-9371d3997f3b', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 32, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:36.549+00', 1, '{"key": "phase/discussion/round/3/seat/1/call/0", "role": "participant", "seat": 1, "turn": 5, "phase": "discussion", "round": 3, "speaker": "Tomasz"}', NULL),
	('01a20a8c-e8e5-72bb-86e5-9508dc075925', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 33, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepStarted', 'info', 'debate', '2026-11-23 22:35:36.549+00', NULL, '{"key": "phase/synthesis/round/3/seat/-/call/0", "role": "moderator", "seat": null, "model": "simulated:instant", "phase": "synthesis", "round": 3, "speaker": "Chair", "afterTurn": 6}', NULL),
	('01a20a8c-e8e5-72bb-86e5-98e81bf27ba7', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 34, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:36.549+00', NULL, '{"key": "phase/synthesis/round/3/seat/-/call/0", "try": 1, "model": "simulated:instant"}', NULL),
	('01a20a8c-e8e8-76e6-be54-b29e19a6ea9b', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 35, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:36.552+00', 1, '{"key": "phase/synthesis/round/3/seat/-/call/0", "model": "simulated:instant", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 829, "outputTokens": 100}, "spanId": "702bde6eeab1e132", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1}', NULL),
	('01a20a8c-e8e8-76e6-be54-b4963a9aead5', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 36, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'StepFinished', 'info', 'debate', '2026-11-23 22:35:36.552+00', 1, '{"key": "phase/synthesis/round/3/seat/-/call/0", "role": "moderator", "seat": null, "phase": "synthesis", "round": 3, "speaker": "Chair"}', NULL),
	('01a20a8c-e8eb-70c4-98b2-9f609d96cf21', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 37, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'ScoreRecorded', 'info', 'evaluation', '2026-11-23 22:35:36.555+00', NULL, '{"metrics": {"calls": 7, "turns": 6, "toolMs": null, "costUsd": 0, "modelMs": 14, "queueMs": 7, "refusals": 0, "agreement": 0.45999999999999996, "distinct2": 0.5902578796561605, "latencyMs": 401, "toolCalls": 0, "repetition": 0.13774063988508328, "abstainRate": 0, "convergence": 0.16279069767441856, "inputTokens": 4616, "refusalRate": 0, "stanceDrift": 0.05249999999999999, "firstTokenMs": 1, "groundedness": 0.21739130434782608, "outputTokens": 628, "airtimeBalance": 0.9999484847850973, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 6.25, "personaConsistency": null}, "version": 26}', NULL),
	('01a20a8c-e8eb-70c4-98b2-a1337152fa49', '01900000-0000-7000-8000-000000000002', '01a20a8c-e751-71cc-affe-6047edef7577', 38, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', 'RunFinished', 'info', 'worker', '2026-11-23 22:35:36.555+00', NULL, '{"hint": null, "usage": {"calls": 7, "costUsd": 0, "inputTokens": 4616, "outputTokens": 628}, "output": {"verdict": {"votes": [{"seat": 0, "stance": 0.68, "confidence": 0.79}, {"seat": 1, "stance": -0.4, "confidence": 0.68}], "scores": {"meanStance": 0.14}, "dissent": [{"seat": 1, "text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "personaId": null}], "decision": "[simulated] The panel is divided on a yes to “Is it worth a rewrite?”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Those who pay for the present arrangement were never asked” (Participant B)."}, "stopReason": "fixed"}, "status": "completed"}', NULL),
	('01a20a8c-e94f-77b3-af84-650b9f58ba81', '01900000-0000-7000-8000-000000000002', '01a20a8c-e94c-747f-96bf-228a0b69c01f', 2, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', 'RunStarted', 'info', 'worker', '2026-11-23 22:35:36.655+00', 3, '{"attempt": 1, "workerId": "01a20a8c-d9d9-774a-b3f0-413567aa91df", "savedCalls": 0}', NULL),
	('01a20a8c-ecfd-7495-8012-621cf5051070', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 1, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'RunQueued', 'info', 'server', '2026-11-23 22:35:37.597+00', NULL, '{"kind": "debate", "title": "One that was being worked on", "trigger": {"id": null, "type": "api"}}', NULL),
	('01a20a8c-f321-71e2-9dcc-ad7f40957acb', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 8, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:39.169+00', 1502, '{"key": "phase/opening/round/1/seat/0/call/0", "role": "participant", "seat": 0, "turn": 0, "phase": "opening", "round": 1, "speaker": "Ada"}', NULL),
	('01a20a8c-f322-7461-ae7a-bd30a95e6cdf', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 9, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'LLMCallFinished', 'info', 'llm', '2026-11-23 22:35:39.17+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "model": "simulated:instant?delayMs=1500", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 68}, "spanId": "02fdf16829d144b6", "details": {"reasoningTokens": null, "cacheWriteTokens": null, "cachedInputTokens": null}, "refused": false, "isEstimated": false, "finishReason": "stop", "firstTokenMs": 1502}', NULL),
	('01a20a8c-f322-7461-ae7a-c35e1b51ba9e', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 10, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'TurnFinished', 'info', 'debate', '2026-11-23 22:35:39.17+00', 1502, '{"key": "phase/opening/round/1/seat/1/call/0", "role": "participant", "seat": 1, "turn": 1, "phase": "opening", "round": 1, "speaker": "Grace"}', NULL),
	('01a20a8c-f323-7694-9b97-9ba5df6abd12', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 11, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'TurnStarted', 'info', 'debate', '2026-11-23 22:35:39.171+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "role": null, "seat": 1, "turn": 2, "model": "simulated:instant?delayMs=1500", "phase": "discussion", "round": 2, "speaker": "Grace", "personaId": null, "visibleTurns": 2}', NULL),
	('01a20a8c-f323-7694-9b97-9d8d389bf9cf', '01900000-0000-7000-8000-000000000002', '01a20a8c-ecfd-7495-8012-5cdea546220e', 12, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', 'LLMCallStarted', 'info', 'llm', '2026-11-23 22:35:39.171+00', NULL, '{"key": "phase/discussion/round/2/seat/1/call/0", "try": 1, "model": "simulated:instant?delayMs=1500"}', NULL);












INSERT INTO public.experiments VALUES
	('01a20a8c-e9a6-70bc-8fcc-65c90b72cb85', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '[{"scenarioId": "01a20a8c-de4c-701b-90f6-e3d9346deb5a", "baselineName": "Release 1", "scenarioName": "A scenario with a rubric", "baselineRunIds": ["01a20a8c-debf-74a6-82a6-fdf42bce02be"], "candidateRunIds": ["01a20a8c-e77f-728a-85d0-6492c439b734"]}]', '{01a20a8c-de4c-701b-90f6-e3d9346deb5a}', '{}', 1, 1, false, '01a20a8c-e9a0-7318-afd1-5e9e84f340c7', '2026-11-23 22:35:36.75+00', '{"status": "completed", "metrics": [{"p": 1, "mid": 1.2, "name": "latencyMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.5000000000000002, "values": {"baseline": [58], "candidate": [29]}, "hedgesG": null, "primary": true, "verdict": "insufficient", "interval": null, "moreRuns": 4, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 58, "hodgesLehmann": -29, "meanCandidate": 29, "equivalenceInterval": null}, {"p": 1, "mid": 1000, "name": "queueMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": -129, "values": {"baseline": [133], "candidate": [4]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 133, "hodgesLehmann": -129, "meanCandidate": 4, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "modelMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.07407407407407407, "values": {"baseline": [27], "candidate": [2]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 27, "hodgesLehmann": -25, "meanCandidate": 2, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "turnLatencyP50Ms", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.039999999999999994, "values": {"baseline": [12.5], "candidate": [0.5]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 12.5, "hodgesLehmann": -12, "meanCandidate": 0.5, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "turnLatencyP95Ms", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.07335907335907338, "values": {"baseline": [12.95], "candidate": [0.95]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 12.95, "hodgesLehmann": -12, "meanCandidate": 0.95, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "firstTokenMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": 0, "values": {"baseline": [1], "candidate": [0]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 1, "hodgesLehmann": -1, "meanCandidate": 0, "equivalenceInterval": null}, {"p": 1, "mid": 1, "name": "calls", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [3], "candidate": [3]}, "hedgesG": 0, "primary": false, "verdict": "insufficient", "interval": [0, 0], "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 3, "hodgesLehmann": 0, "meanCandidate": 3, "equivalenceInterval": [0, 0]}, {"p": 0.5, "mid": 1.15, "name": "inputTokens", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 1.0103305785123975, "values": {"baseline": [968], "candidate": [978]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 1, "meanBaseline": 968, "hodgesLehmann": 10, "meanCandidate": 978, "equivalenceInterval": null}, {"p": 0.5, "mid": 1.15, "name": "outputTokens", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 1.0389105058365757, "values": {"baseline": [257], "candidate": [267]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 1, "meanBaseline": 257, "hodgesLehmann": 10, "meanCandidate": 267, "equivalenceInterval": null}, {"p": 1, "mid": 1.15, "name": "costUsd", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 1, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": true, "verdict": "insufficient", "interval": [1, 1], "moreRuns": 4, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [1, 1]}, {"p": 1, "mid": 1, "name": "refusals", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": false, "verdict": "insufficient", "interval": [0, 0], "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [0, 0]}, {"p": 1, "mid": 0.1, "name": "refusalRate", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": true, "verdict": "insufficient", "interval": [0, 0], "moreRuns": 4, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [0, 0]}, {"p": 1, "mid": 0.1, "name": "abstainRate", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": false, "verdict": "insufficient", "interval": [0, 0], "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [0, 0]}, {"p": 0.5, "mid": 0.05, "name": "airtimeBalance", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": -0.0004562652461821415, "values": {"baseline": [0.9999292854321659], "candidate": [0.9994730201859837]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 0.9999292854321659, "hodgesLehmann": -0.0004562652461821415, "meanCandidate": 0.9994730201859837, "equivalenceInterval": null}, {"p": 1, "mid": 0.05, "name": "distinct2", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": 0.0019460661662497047, "values": {"baseline": [0.8787878787878788], "candidate": [0.8807339449541285]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 1, "meanBaseline": 0.8787878787878788, "hodgesLehmann": 0.0019460661662497047, "meanCandidate": 0.8807339449541285, "equivalenceInterval": null}], "reasons": ["Duration fell by 50 %, p = 1: 1 against 1 values are too few to tell; 4 more a side are needed.", "Cost is the same in all runs: 1 against 1 values are too few to tell; 4 more a side are needed.", "Refusal rate is the same in all runs: 1 against 1 values are too few to tell; 4 more a side are needed."], "verdict": "insufficient", "scenarios": [{"changes": [], "metrics": [{"p": 1, "mid": 1.2, "name": "latencyMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.5000000000000002, "values": {"baseline": [58], "candidate": [29]}, "hedgesG": null, "primary": true, "verdict": "insufficient", "interval": null, "moreRuns": 4, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 58, "hodgesLehmann": -29, "meanCandidate": 29, "equivalenceInterval": null}, {"p": 1, "mid": 1000, "name": "queueMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": -129, "values": {"baseline": [133], "candidate": [4]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 133, "hodgesLehmann": -129, "meanCandidate": 4, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "modelMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.07407407407407407, "values": {"baseline": [27], "candidate": [2]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 27, "hodgesLehmann": -25, "meanCandidate": 2, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "turnLatencyP50Ms", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.039999999999999994, "values": {"baseline": [12.5], "candidate": [0.5]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 12.5, "hodgesLehmann": -12, "meanCandidate": 0.5, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "turnLatencyP95Ms", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 0.07335907335907338, "values": {"baseline": [12.95], "candidate": [0.95]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 12.95, "hodgesLehmann": -12, "meanCandidate": 0.95, "equivalenceInterval": null}, {"p": 1, "mid": 1.2, "name": "firstTokenMs", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": 0, "values": {"baseline": [1], "candidate": [0]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 1, "hodgesLehmann": -1, "meanCandidate": 0, "equivalenceInterval": null}, {"p": 1, "mid": 1, "name": "calls", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [3], "candidate": [3]}, "hedgesG": 0, "primary": false, "verdict": "insufficient", "interval": [0, 0], "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 3, "hodgesLehmann": 0, "meanCandidate": 3, "equivalenceInterval": [0, 0]}, {"p": 0.5, "mid": 1.15, "name": "inputTokens", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 1.0103305785123975, "values": {"baseline": [968], "candidate": [978]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 1, "meanBaseline": 968, "hodgesLehmann": 10, "meanCandidate": 978, "equivalenceInterval": null}, {"p": 0.5, "mid": 1.15, "name": "outputTokens", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation (log)", "pGain": 1, "effect": 1.0389105058365757, "values": {"baseline": [257], "candidate": [267]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 1, "meanBaseline": 257, "hodgesLehmann": 10, "meanCandidate": 267, "equivalenceInterval": null}, {"p": 1, "mid": 1.15, "name": "costUsd", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 1, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": true, "verdict": "insufficient", "interval": [1, 1], "moreRuns": 4, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [1, 1]}, {"p": 1, "mid": 1, "name": "refusals", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": false, "verdict": "insufficient", "interval": [0, 0], "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [0, 0]}, {"p": 1, "mid": 0.1, "name": "refusalRate", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": true, "verdict": "insufficient", "interval": [0, 0], "moreRuns": 4, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [0, 0]}, {"p": 1, "mid": 0.1, "name": "abstainRate", "runs": {"baseline": 1, "candidate": 1}, "test": "none", "pGain": 1, "effect": 0, "values": {"baseline": [0], "candidate": [0]}, "hedgesG": 0, "primary": false, "verdict": "insufficient", "interval": [0, 0], "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 0, "meanBaseline": 0, "hodgesLehmann": 0, "meanCandidate": 0, "equivalenceInterval": [0, 0]}, {"p": 0.5, "mid": 0.05, "name": "airtimeBalance", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": -0.0004562652461821415, "values": {"baseline": [0.9999292854321659], "candidate": [0.9994730201859837]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": -1, "meanBaseline": 0.9999292854321659, "hodgesLehmann": -0.0004562652461821415, "meanCandidate": 0.9994730201859837, "equivalenceInterval": null}, {"p": 1, "mid": 0.05, "name": "distinct2", "runs": {"baseline": 1, "candidate": 1}, "test": "permutation", "pGain": 1, "effect": 0.0019460661662497047, "values": {"baseline": [0.8787878787878788], "candidate": [0.8807339449541285]}, "hedgesG": null, "primary": false, "verdict": "insufficient", "interval": null, "moreRuns": null, "pAdjusted": 1, "cliffsDelta": 1, "meanBaseline": 0.8787878787878788, "hodgesLehmann": 0.0019460661662497047, "meanCandidate": 0.8807339449541285, "equivalenceInterval": null}], "reasons": ["Duration fell by 50 %, p = 1: 1 against 1 values are too few to tell; 4 more a side are needed.", "Cost is the same in all runs: 1 against 1 values are too few to tell; 4 more a side are needed.", "Refusal rate is the same in all runs: 1 against 1 values are too few to tell; 4 more a side are needed."], "verdict": "insufficient", "comparable": true, "scenarioId": "01a20a8c-de4c-701b-90f6-e3d9346deb5a", "baselineName": "Release 1", "scenarioName": "A scenario with a rubric", "baselineRunIds": ["01a20a8c-debf-74a6-82a6-fdf42bce02be"], "candidateRunIds": ["01a20a8c-e77f-728a-85d0-6492c439b734"]}], "comparable": true, "finishedAt": "2026-11-23T22:35:36.790Z", "scoreVersion": 26}');



INSERT INTO public.idempotency_keys VALUES
	('01900000-0000-7000-8000-000000000002', 'POST /debates/run', 'recorded-start', 'fda13b3818eb58f57767785104737eb4497633718c9e36955ee959be2bd83e73', '01a20a8c-e751-71cc-affe-6047edef7577', '2026-11-23 22:35:36.145+00');






INSERT INTO public.metric_totals VALUES
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.01"}', 23),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.025"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.05"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.1"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.25"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.5"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"1"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"10"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"120"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"2.5"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"30"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"300"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"5"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"60"}', 28),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"0.01"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"0.025"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"0.05"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"0.1"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"0.25"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"0.5"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"1"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"10"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"120"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"2.5"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"30"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"300"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"5"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"instant?fail=400","le":"60"}', 2),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"0.01"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"0.025"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"0.05"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"0.1"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"0.25"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"0.5"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"1"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"10"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"120"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"2.5"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"30"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"300"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"5"}', 1),
	('workbench_model_call_duration_seconds_bucket', '{"provider":"simulated","model":"tool-caller","le":"60"}', 1),
	('workbench_model_call_duration_seconds_count', '{"provider":"simulated","model":"instant"}', 28),
	('workbench_model_call_duration_seconds_count', '{"provider":"simulated","model":"instant?fail=400"}', 2),
	('workbench_model_call_duration_seconds_count', '{"provider":"simulated","model":"tool-caller"}', 1),
	('workbench_model_call_duration_seconds_sum', '{"provider":"simulated","model":"instant"}', 0.10500000000000001),
	('workbench_model_call_duration_seconds_sum', '{"provider":"simulated","model":"instant?fail=400"}', 0.013),
	('workbench_model_call_duration_seconds_sum', '{"provider":"simulated","model":"tool-caller"}', 0.001),
	('workbench_model_call_errors_total', '{"provider":"simulated","model":"instant?fail=400","code":"model_bad_request"}', 2),
	('workbench_model_calls_total', '{"provider":"simulated","model":"instant","outcome":"ok"}', 28),
	('workbench_model_calls_total', '{"provider":"simulated","model":"instant?fail=400","outcome":"error"}', 2),
	('workbench_model_calls_total', '{"provider":"simulated","model":"tool-caller","outcome":"ok"}', 1),
	('workbench_model_cost_usd_total', '{"provider":"simulated","model":"instant"}', 0),
	('workbench_model_cost_usd_total', '{"provider":"simulated","model":"tool-caller"}', 0),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.01"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.025"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.05"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.1"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.25"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.5"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"1"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"10"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"120"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"2.5"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"30"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"300"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"5"}', 28),
	('workbench_model_time_to_first_token_seconds_bucket', '{"provider":"simulated","model":"instant","le":"60"}', 28),
	('workbench_model_time_to_first_token_seconds_count', '{"provider":"simulated","model":"instant"}', 28),
	('workbench_model_time_to_first_token_seconds_sum', '{"provider":"simulated","model":"instant"}', 0.037000000000000005),
	('workbench_model_tokens_total', '{"provider":"simulated","model":"instant","direction":"input"}', 11967),
	('workbench_model_tokens_total', '{"provider":"simulated","model":"instant","direction":"output"}', 2416),
	('workbench_model_tokens_total', '{"provider":"simulated","model":"tool-caller","direction":"input"}', 249),
	('workbench_model_tokens_total', '{"provider":"simulated","model":"tool-caller","direction":"output"}', 2),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"0.01"}', 5),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"0.025"}', 9),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"0.05"}', 10),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"0.1"}', 12),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"0.25"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"0.5"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"1"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"10"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"120"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"2.5"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"30"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"300"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"5"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"debate","le":"60"}', 14),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"0.025"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"0.05"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"0.1"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"0.25"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"0.5"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"1"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"10"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"120"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"2.5"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"30"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"300"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"5"}', 1);
INSERT INTO public.metric_totals VALUES
	('workbench_queue_wait_seconds_bucket', '{"kind":"ingest","le":"60"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"0.01"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"0.025"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"0.05"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"0.1"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"0.25"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"0.5"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"1"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"10"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"120"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"2.5"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"30"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"300"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"5"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"tool","le":"60"}', 1),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"0.01"}', 2),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"0.025"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"0.05"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"0.1"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"0.25"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"0.5"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"1"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"10"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"120"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"2.5"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"30"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"300"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"5"}', 3),
	('workbench_queue_wait_seconds_bucket', '{"kind":"workflow","le":"60"}', 3),
	('workbench_queue_wait_seconds_count', '{"kind":"debate"}', 14),
	('workbench_queue_wait_seconds_count', '{"kind":"ingest"}', 1),
	('workbench_queue_wait_seconds_count', '{"kind":"tool"}', 1),
	('workbench_queue_wait_seconds_count', '{"kind":"workflow"}', 3),
	('workbench_queue_wait_seconds_sum', '{"kind":"debate"}', 0.4990000000000001),
	('workbench_queue_wait_seconds_sum', '{"kind":"ingest"}', 0.011),
	('workbench_queue_wait_seconds_sum', '{"kind":"tool"}', 0.002),
	('workbench_queue_wait_seconds_sum', '{"kind":"workflow"}', 0.027999999999999997),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"0.1"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"0.5"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"1"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"120"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"15"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"1800"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"30"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"300"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"3600"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"5"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"60"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"cancelled","le":"600"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"0.1"}', 6),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"0.5"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"1"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"120"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"15"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"1800"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"30"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"300"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"3600"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"5"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"60"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"completed","le":"600"}', 8),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"0.1"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"0.5"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"1"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"120"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"15"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"1800"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"30"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"300"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"3600"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"5"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"60"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"debate","status":"failed","le":"600"}', 2),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"1"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"120"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"15"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"1800"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"30"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"300"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"3600"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"5"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"60"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"ingest","status":"completed","le":"600"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"0.5"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"1"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"120"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"15"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"1800"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"30"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"300"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"3600"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"5"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"60"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"tool","status":"completed","le":"600"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"0.1"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"0.5"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"1"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"120"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"15"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"1800"}', 1);
INSERT INTO public.metric_totals VALUES
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"30"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"300"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"3600"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"5"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"60"}', 1),
	('workbench_run_duration_seconds_bucket', '{"kind":"workflow","status":"completed","le":"600"}', 1),
	('workbench_run_duration_seconds_count', '{"kind":"debate","status":"cancelled"}', 1),
	('workbench_run_duration_seconds_count', '{"kind":"debate","status":"completed"}', 8),
	('workbench_run_duration_seconds_count', '{"kind":"debate","status":"failed"}', 2),
	('workbench_run_duration_seconds_count', '{"kind":"ingest","status":"completed"}', 1),
	('workbench_run_duration_seconds_count', '{"kind":"tool","status":"completed"}', 1),
	('workbench_run_duration_seconds_count', '{"kind":"workflow","status":"completed"}', 1),
	('workbench_run_duration_seconds_sum', '{"kind":"debate","status":"cancelled"}', 0.033),
	('workbench_run_duration_seconds_sum', '{"kind":"debate","status":"completed"}', 0.8520000000000001),
	('workbench_run_duration_seconds_sum', '{"kind":"debate","status":"failed"}', 0.07300000000000001),
	('workbench_run_duration_seconds_sum', '{"kind":"ingest","status":"completed"}', 0.661),
	('workbench_run_duration_seconds_sum', '{"kind":"tool","status":"completed"}', 0.249),
	('workbench_run_duration_seconds_sum', '{"kind":"workflow","status":"completed"}', 0.025),
	('workbench_run_errors_total', '{"kind":"debate","code":"budget"}', 1),
	('workbench_run_errors_total', '{"kind":"debate","code":"model_bad_request"}', 1),
	('workbench_runs_ended_total', '{"kind":"debate","status":"cancelled"}', 1),
	('workbench_runs_ended_total', '{"kind":"debate","status":"completed"}', 8),
	('workbench_runs_ended_total', '{"kind":"debate","status":"failed"}', 2),
	('workbench_runs_ended_total', '{"kind":"ingest","status":"completed"}', 1),
	('workbench_runs_ended_total', '{"kind":"tool","status":"completed"}', 1),
	('workbench_runs_ended_total', '{"kind":"workflow","status":"completed"}', 1),
	('workbench_runs_started_total', '{"kind":"debate"}', 14),
	('workbench_runs_started_total', '{"kind":"ingest"}', 1),
	('workbench_runs_started_total', '{"kind":"tool"}', 1),
	('workbench_runs_started_total', '{"kind":"workflow"}', 3),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"0.25"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"0.5"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"1"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"10"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"120"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"2.5"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"30"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"300"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"5"}', 1),
	('workbench_tool_call_duration_seconds_bucket', '{"tool":"leave_file","le":"60"}', 1),
	('workbench_tool_call_duration_seconds_count', '{"tool":"leave_file"}', 1),
	('workbench_tool_call_duration_seconds_sum', '{"tool":"leave_file"}', 0.138),
	('workbench_tool_calls_total', '{"tool":"leave_file","outcome":"ok"}', 1),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.01"}', 16),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.025"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.05"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.1"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.25"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"0.5"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"1"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"10"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"120"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"2.5"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"30"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"300"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"5"}', 21),
	('workbench_turn_duration_seconds_bucket', '{"provider":"simulated","model":"instant","le":"60"}', 21),
	('workbench_turn_duration_seconds_count', '{"provider":"simulated","model":"instant"}', 21),
	('workbench_turn_duration_seconds_sum', '{"provider":"simulated","model":"instant"}', 0.093);



INSERT INTO public.model_days VALUES
	('01900000-0000-7000-8000-000000000002', 'none', '2026-11-23 00:00:00+00', 'simulated:instant', 21, 9759, 1838, 0, 7),
	('01900000-0000-7000-8000-000000000002', 'all', '2026-11-23 00:00:00+00', 'simulated:instant', 27, 11705, 2362, 0, 9),
	('01900000-0000-7000-8000-000000000002', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', '2026-11-23 00:00:00+00', 'simulated:instant', 6, 1946, 524, 0, 2);






INSERT INTO public.persona_versions VALUES
	('01a20a8c-dd9b-737c-a2fb-6d86b74b5936', 1, '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', '2026-11-23 22:35:33.659+00');



INSERT INTO public.personas VALUES
	('01a20a8c-b467-75b6-ae43-8086f0e7c3d4', '01900000-0000-7000-8000-000000000002', 'Mara, product lead', '{"name": "Mara, product lead", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Thinks from the customer backwards and wants to ship.", "temperature": null, "instructions": "You are Mara, who leads the product. You argue from what customers do, not from what they say, and you prefer a small step this week to a large one next quarter. Name the customer, the decision and the date. Concede a point when it is good.", "maxOutputTokens": null}', 1, '2026-11-23 22:35:23.111+00', '2026-11-23 22:35:23.111+00'),
	('01a20a8c-b46f-731c-b327-e92585dc812e', '01900000-0000-7000-8000-000000000002', 'Tomasz, reliability engineer', '{"name": "Tomasz, reliability engineer", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Has been woken at night often enough to ask what breaks.", "temperature": null, "instructions": "You are Tomasz, a site reliability engineer with fifteen years of incidents behind you. You look for the way a plan fails, how it is noticed and how it is undone. Ask for numbers, offer them yourself, and say what would change your mind.", "maxOutputTokens": null}', 1, '2026-11-23 22:35:23.119+00', '2026-11-23 22:35:23.119+00'),
	('01a20a8c-b46f-731c-b327-ef4894c0038f', '01900000-0000-7000-8000-000000000002', 'Amina, finance partner', '{"name": "Amina, finance partner", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Puts a price on everything, doubt included.", "temperature": null, "instructions": "You are Amina, the finance partner of the team. You weigh cost, return and the option to stop. Prefer ranges to single figures, and say plainly when a benefit can not be measured.", "maxOutputTokens": null}', 1, '2026-11-23 22:35:23.119+00', '2026-11-23 22:35:23.119+00'),
	('01a20a8c-b46f-731c-b327-f02ae56e948c', '01900000-0000-7000-8000-000000000002', 'Jonas, customer advocate', '{"name": "Jonas, customer advocate", "tags": ["demo"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "Speaks for the people who are not in the room.", "temperature": null, "instructions": "You are Jonas, who runs support and speaks for customers. You bring concrete stories, point out who bears the risk of a decision, and defend what is easy to understand over what is clever.", "maxOutputTokens": null}', 1, '2026-11-23 22:35:23.119+00', '2026-11-23 22:35:23.119+00'),
	('01a20a8c-dd9b-737c-a2fb-6d86b74b5936', '01900000-0000-7000-8000-000000000002', 'Noor, who was edited', '{"name": "Noor, who was edited", "tags": ["recorded"], "model": null, "tools": [], "metadata": {}, "toolLimits": {}, "description": "The second version.", "temperature": null, "instructions": "You ask for numbers.", "maxOutputTokens": null}', 2, '2026-11-23 22:35:33.659+00', '2026-11-23 22:35:33.798+00');



INSERT INTO public.projects VALUES
	('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 22:35:22.065+00');



INSERT INTO public.records VALUES
	('01900000-0000-7000-8000-000000000002', 'recorded', 'b', '"„überall“"', '01a20a8c-e3de-7175-a0ab-84c397dddebb', '2026-11-23 22:35:35.301+00');



INSERT INTO public.run_artifacts VALUES
	('01a20a8c-e2bb-76d0-91d3-bbb1adc1b66d', '01900000-0000-7000-8000-000000000002', '01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 'plan.md', 'text/markdown', 6, '1ee55b7ae632bd99dfea4f2d791ff06b1119975e96d4f822050923e7499f44cb', '2026-11-23 22:35:34.987+00');



INSERT INTO public.run_day_shapes VALUES
	('01900000-0000-7000-8000-000000000002', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', '2026-11-23 00:00:00+00', '{"22": 2}', '{"22": 0}', '{"35": 1, "42": 1}'),
	('01900000-0000-7000-8000-000000000002', 'all', '2026-11-23 00:00:00+00', '{"22": 14}', '{"22": 2}', '{"31": 1, "33": 1, "35": 2, "36": 1, "42": 1, "47": 2, "57": 1, "62": 1, "68": 1}'),
	('01900000-0000-7000-8000-000000000002', 'none', '2026-11-23 00:00:00+00', '{"22": 12}', '{"22": 2}', '{"31": 1, "33": 1, "35": 1, "36": 1, "47": 2, "57": 1, "62": 1, "68": 1}');



INSERT INTO public.run_days VALUES
	('01900000-0000-7000-8000-000000000002', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', '2026-11-23 00:00:00+00', 2, 2, 0, 0, 4, 0, 0, 0, 1946, 524, 0, 0),
	('01900000-0000-7000-8000-000000000002', 'all', '2026-11-23 00:00:00+00', 14, 11, 2, 1, 21, 0, 1, 0, 11705, 2362, 0, 0),
	('01900000-0000-7000-8000-000000000002', 'none', '2026-11-23 00:00:00+00', 12, 9, 2, 1, 17, 0, 1, 0, 9759, 1838, 0, 0);



INSERT INTO public.run_hours VALUES
	('01900000-0000-7000-8000-000000000002', 'all', '2026-11-23 22:00:00+00', 14, 11, 2, 1, 21, 0, 1, 0, 11705, 2362, 0, 0),
	('01900000-0000-7000-8000-000000000002', 'none', '2026-11-23 22:00:00+00', 12, 9, 2, 1, 17, 0, 1, 0, 9759, 1838, 0, 0),
	('01900000-0000-7000-8000-000000000002', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', '2026-11-23 22:00:00+00', 2, 2, 0, 0, 4, 0, 0, 0, 1946, 524, 0, 0);



INSERT INTO public.run_notes VALUES
	('01a20a8c-e7a8-750a-a136-f362d650be09', '01a20a8c-e975-71d1-93cf-67ddf7c7ceef', 'Zoe', 'Think of the costs.', '2026-11-23 22:35:36.694+00');



INSERT INTO public.run_steps VALUES
	('01a20a8c-de82-77a1-872e-55b8cb0c3724', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “A panel that completed”. What I look at first is what the evidence can carry. The first to do it will set the terms for everybody who follows. Where something close to it was tried, the feared side effects stayed small.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 75}, "stance": 0.51, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 11, "personaId": null, "startedAt": "2026-11-23T22:35:33.955Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 8, "visibleTurns": 0}', 1, 261, 75, 0, false, '2026-11-23 22:35:33.97+00'),
	('01a20a8c-de82-77a1-872e-55b8cb0c3724', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “A panel that completed”. What I look at first is what experience says. Earlier reforms of the kind began with the same words and ended as exceptions.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 67}, "stance": -0.64, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T22:35:33.964Z", "toolCalls": [], "confidence": 0.76, "finishReason": "stop", "firstTokenMs": 2, "visibleTurns": 0}', 1, 270, 67, 0, false, '2026-11-23 22:35:33.97+00'),
	('01a20a8c-de82-77a1-872e-55b8cb0c3724', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 408, "outputTokens": 111}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 1, "startedAt": "2026-11-23T22:35:33.992Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 408, 111, 0, false, '2026-11-23 22:35:34.1+00'),
	('01a20a8c-debf-74a6-82a6-fdf42bce02be', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am against the proposal that we work four days a week. I keep coming back to what the evidence can carry. Without a group to compare with, we would never learn whether it had worked. A good aim deserves a better plan.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 267, "outputTokens": 72}, "stance": -0.81, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 13, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "startedAt": "2026-11-23T22:35:34.102Z", "toolCalls": [], "confidence": 0.87, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 267, 72, 0, false, '2026-11-23 22:35:34.131+00'),
	('01a20a8c-debf-74a6-82a6-fdf42bce02be', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] I am for the proposal that we work four days a week. My part here is sceptic. The question for me is how it fails and how it is undone. Where something close to it was tried, the feared side effects stayed small. The question is how, no longer whether.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 74}, "stance": 0.69, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 12, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "startedAt": "2026-11-23T22:35:34.103Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 271, 74, 0, false, '2026-11-23 22:35:34.131+00'),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 'phase/speech/round/1/seat/0/call/0', 'turn', 0, '{"role": "proposition", "seat": 0, "text": "[simulated] We stand for the motion “This house was an oxford debate”. The first to do it will set the terms for everybody who follows. Where something close to it was tried, the feared side effects stayed small. Let us start small, measure it, and go on.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 260, "outputTokens": 66}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 11, "personaId": null, "startedAt": "2026-11-23T22:35:34.104Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 260, 66, 0, false, '2026-11-23 22:35:34.131+00'),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 'phase/speech/round/1/seat/1/call/0', 'turn', 1, '{"role": "opposition", "seat": 1, "text": "[simulated] This side argues against the motion “This house was an oxford debate”. Earlier reforms of the kind began with the same words and ended as exceptions. Besides, the same money does more good in three smaller steps. A custom is quickly taken down and only slowly grown again.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 73}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 11, "personaId": null, "startedAt": "2026-11-23T22:35:34.104Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 271, 73, 0, false, '2026-11-23 22:35:34.131+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/2/seat/1/call/0/passages', 'passages', 2, '{"query": "Is it worth a rewrite?\nI am for a yes to “Is it worth a rewrite?”. The question for me is what it costs and who pays. A rewrite takes four people eleven months . Doing nothing has a price too, and it rises every year that nobody adds it up. It can be done, and…", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}]}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.506+00'),
	('01a20a8c-defc-7109-bf3d-730f95737109', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] Let me say it at once: I am against the motion “A single answer”. The question for me is what it makes possible. Being early is worth little when everybody else may learn from our mistakes. And earlier reforms of the kind began with the same words and ended as exceptions. There are cheaper ways to get most of it.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 130, "outputTokens": 83}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 10, "personaId": null, "startedAt": "2026-11-23T22:35:34.105Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 130, 83, 0, false, '2026-11-23 22:35:34.131+00'),
	('01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “One that a budget ended”. I keep coming back to what the evidence can carry. The evidence is not perfect, but all of it that is any good points the same way. Most of what we take for granted once looked just as daring. Waiting is a decision too, and the worse one.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 86}, "stance": 0.64, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 4, "personaId": null, "startedAt": "2026-11-23T22:35:34.112Z", "toolCalls": [], "confidence": 0.7, "finishReason": "stop", "firstTokenMs": 2, "visibleTurns": 0}', 1, 261, 86, 0, false, '2026-11-23 22:35:34.131+00'),
	('01a20a8c-df2c-776a-ab36-fcd1b9fc4983', 'budget/warned/maxCalls', 'mark', 1, '{"used": 1, "limit": "maxCalls", "share": 1, "allowed": 1}', 0, 0, 0, 0, false, '2026-11-23 22:35:34.131+00'),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 'phase/judging/round/2/seat/-/call/0', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/0", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":9,\"con\":6},{\"criterion\":\"Evidence\",\"pro\":9,\"con\":5},{\"criterion\":\"Rebuttal\",\"pro\":7,\"con\":6},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":7}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[{\"side\":\"con\",\"argument\":\"[simulated] Whoever has the least room to adapt pays for it first\"}],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.77}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 714, "outputTokens": 139}, "answer": {"scores": [{"con": 6, "pro": 9, "criterion": "Argument"}, {"con": 5, "pro": 9, "criterion": "Evidence"}, {"con": 6, "pro": 7, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.77, "unanswered": [{"side": "con", "argument": "[simulated] Whoever has the least room to adapt pays for it first"}]}, "refused": false, "afterTurn": 4, "latencyMs": 4, "startedAt": "2026-11-23T22:35:34.166Z", "finishReason": "stop", "firstTokenMs": 3}', 1, 714, 139, 0, false, '2026-11-23 22:35:34.178+00'),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 'phase/judging/round/2/seat/-/call/1', 'call', 4, '{"key": "phase/judging/round/2/seat/-/call/1", "role": "judge", "seat": null, "text": "[simulated] {\"scores\":[{\"criterion\":\"Argument\",\"pro\":9,\"con\":6},{\"criterion\":\"Evidence\",\"pro\":9,\"con\":5},{\"criterion\":\"Rebuttal\",\"pro\":8,\"con\":6},{\"criterion\":\"Clarity\",\"pro\":7,\"con\":7}],\"decisive\":[\"[simulated] The evidence is not perfect, but all of it that is any good points the same way\"],\"unanswered\":[],\"rationale\":\"[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.\",\"winner\":\"pro\",\"confidence\":0.73}", "model": "simulated:instant", "phase": "judging", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 714, "outputTokens": 116}, "answer": {"scores": [{"con": 6, "pro": 9, "criterion": "Argument"}, {"con": 5, "pro": 9, "criterion": "Evidence"}, {"con": 6, "pro": 8, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "criterion": "Clarity"}], "winner": "pro", "decisive": ["[simulated] The evidence is not perfect, but all of it that is any good points the same way"], "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt.", "confidence": 0.73, "unanswered": []}, "refused": false, "afterTurn": 4, "latencyMs": 1, "startedAt": "2026-11-23T22:35:34.169Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 714, 116, 0, false, '2026-11-23 22:35:34.178+00'),
	('01a20a8c-e025-70b9-87d1-4e05f7bf6178', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “A panel that completed”. What I look at first is what experience says. Earlier reforms of the kind began with the same words and ended as exceptions.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 270, "outputTokens": 67}, "stance": -0.64, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:34.342Z", "toolCalls": [], "confidence": 0.76, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 270, 67, 0, false, '2026-11-23 22:35:34.347+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against a yes to “Is it worth a rewrite?”. I keep coming back to what it costs and who pays. The same money does more good in three smaller steps. Let us keep what works until something better has shown itself.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 397, "outputTokens": 77}, "stance": -0.56, "refused": false, "speaker": "Tomasz", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:36.473Z", "toolCalls": [], "confidence": 0.72, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 397, 77, 0, false, '2026-11-23 22:35:36.491+00'),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 'phase/speech/round/2/seat/0/call/0', 'turn', 2, '{"role": "proposition", "seat": 0, "text": "[simulated] When Opposition 1 says “A custom is quickly taken down and only slowly grown again”, the hard part is left out. The evidence is not perfect, but all of it that is any good points the same way. On that we rest our case for the motion “This house was an oxford debate”.", "index": 2, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 425, "outputTokens": 73}, "stance": null, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 2, "personaId": null, "startedAt": "2026-11-23T22:35:34.140Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 425, 73, 0, false, '2026-11-23 22:35:34.152+00'),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', 'phase/speech/round/2/seat/1/call/0', 'turn', 3, '{"role": "opposition", "seat": 1, "text": "[simulated] When Proposition 1 says “Where something close to it was tried, the feared side effects stayed small”, the hard part is left out. Whoever has the least room to adapt pays for it first. That is why we stand against the motion “This house was an oxford debate”.", "index": 3, "model": "simulated:instant", "phase": "closing", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 436, "outputTokens": 71}, "stance": null, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:34.141Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 436, 71, 0, false, '2026-11-23 22:35:34.152+00'),
	('01a20a8c-debf-74a6-82a6-fdf42bce02be', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 430, "outputTokens": 111}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 2, "startedAt": "2026-11-23T22:35:34.140Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 430, 111, 0, false, '2026-11-23 22:35:34.152+00'),
	('01a20a8c-e025-70b9-87d1-4e05f7bf6178', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “A panel that completed”. What I look at first is what the evidence can carry. The first to do it will set the terms for everybody who follows. Where something close to it was tried, the feared side effects stayed small.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 261, "outputTokens": 75}, "stance": 0.51, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 11, "personaId": null, "startedAt": "2026-11-23T22:35:33.955Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 8, "visibleTurns": 0}', 1, 261, 75, 0, true, '2026-11-23 22:35:33.97+00'),
	('01a20a8c-e79a-700b-b283-7e149bfd54a9', 'phase/sample/round/1/seat/0/call/0/model/0', 'model', 0, '{"text": "", "usage": {"calls": 1, "costUsd": 0, "inputTokens": 249, "outputTokens": 2}, "refused": false, "latencyMs": 1, "startedAt": "2026-11-23T22:35:36.257Z", "toolCalls": [{"id": "call_0_0", "args": {}, "name": "now", "isReadable": true}], "finishReason": "tool-calls", "firstTokenMs": null, "providerState": null}', 1, 249, 2, 0, false, '2026-11-23 22:35:36.26+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] I am for a yes to “Is it worth a rewrite?”. The question for me is what it costs and who pays. A rewrite takes four people eleven months [1]. Doing nothing has a price too, and it rises every year that nobody adds it up. It can be done, and it should be begun.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 396, "outputTokens": 78}, "stance": 0.73, "refused": false, "speaker": "Mara", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "citations": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "latencyMs": 8, "personaId": null, "startedAt": "2026-11-23T22:35:36.439Z", "toolCalls": [], "confidence": 0.76, "finishReason": "stop", "firstTokenMs": 8, "visibleTurns": 0}', 1, 396, 78, 0, false, '2026-11-23 22:35:36.46+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/opening/round/1/seat/1/call/0/passages', 'passages', 1, '{"query": "Is it worth a rewrite?", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}]}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.46+00'),
	('01a20a8c-e025-70b9-87d1-4e05f7bf6178', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant B\",\"text\":\"[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 408, "outputTokens": 111}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "participant": "Participant B"}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "refused": false, "afterTurn": 2, "latencyMs": 2, "startedAt": "2026-11-23T22:35:34.348Z", "finishReason": "stop", "firstTokenMs": 0}', 1, 408, 111, 0, false, '2026-11-23 22:35:34.356+00'),
	('01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', 'tool/0', 'tool', 0, '{"id": "tool/0", "ok": true, "args": {}, "name": "leave_file", "error": null, "result": "done", "latencyMs": 138}', 0, 0, 0, 0, false, '2026-11-23 22:35:34.995+00'),
	('01a20a8c-e3de-7175-a0ab-84c397dddebb', 'steps/keep', 'step', 0, '{"error": null, "output": {"key": "b", "collection": "recorded"}, "status": "completed", "attempts": 1, "startedAt": "2026-11-23T22:35:35.291Z", "finishedAt": "2026-11-23T22:35:35.300Z"}', 0, 0, 0, 0, false, '2026-11-23 22:35:35.303+00'),
	('01a20a8c-e403-75aa-9e7b-33493df56a09', 'steps/ask/mark/asked/1', 'mark', 0, '{"at": "2026-11-23T22:35:35.317Z", "value": {"id": "01a20a8c-e414-7365-9cd2-d7e5dc16fdbd", "title": "Publish it?", "stepId": "steps/ask", "details": "Everything of it.", "required": 1, "approvers": ["Ada", "Grace"], "expiresAtMs": null}}', 0, 0, 0, 0, false, '2026-11-23 22:35:35.318+00'),
	('01a20a8c-e41f-77c7-bde5-62420ac0673b', 'steps/pause/mark/until', 'mark', 0, '{"at": "2026-11-23T22:35:35.347Z", "value": 1795476935347}', 0, 0, 0, 0, false, '2026-11-23 22:35:35.352+00'),
	('01a20a8c-e45c-76de-8da4-0dd9606c410f', 'batch/0', 'step', 0, '{"chunks": 1, "digest": "a20a991d529653064ab48dd7bfac1688f44f8f1a3551ce36356c652b9841d507", "embedded": 1}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.053+00'),
	('01a20a8c-e45c-76de-8da4-0dd9606c410f', 'publish', 'step', 1, '{"notes": [], "pages": null, "chunks": 1, "embedded": 1, "mediaType": "text/markdown", "characters": 81, "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963", "isUnchanged": false}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.064+00'),
	('01a20a8c-e77f-728a-85d0-6492c439b734', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is against the proposal that we work four days a week. What I look at first is what the evidence can carry. The cases we like to cite were the ones that were going to succeed anyway. And what people say they want and what they do on a wet Monday are two things.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 267, "outputTokens": 79}, "stance": -0.72, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 1, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "startedAt": "2026-11-23T22:35:36.214Z", "toolCalls": [], "confidence": 0.8, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 267, 79, 0, false, '2026-11-23 22:35:36.22+00'),
	('01a20a8c-e77f-728a-85d0-6492c439b734', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": "sceptic", "seat": 1, "text": "[simulated] My case is for the proposal that we work four days a week. My part here is sceptic. The question for me is how it fails and how it is undone. Where something close to it was tried, the feared side effects stayed small. Waiting is a decision too, and the worse one.", "index": 1, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 78}, "stance": 0.77, "refused": false, "speaker": "Noor, who was edited", "citations": [], "latencyMs": 0, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "startedAt": "2026-11-23T22:35:36.215Z", "toolCalls": [], "confidence": 0.77, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 271, 78, 0, false, '2026-11-23 22:35:36.22+00'),
	('01a20a8c-e77f-728a-85d0-6492c439b734', 'phase/synthesis/round/1/seat/-/call/0', 'call', 2, '{"key": "phase/synthesis/round/1/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “What people say they want and what they do on a wet Monday are two things”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 440, "outputTokens": 110}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “What people say they want and what they do on a wet Monday are two things”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B)."}, "refused": false, "afterTurn": 2, "latencyMs": 1, "startedAt": "2026-11-23T22:35:36.222Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 440, 110, 0, false, '2026-11-23 22:35:36.227+00'),
	('01a20a8c-e7a8-750a-a136-f362d650be09', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “A person is asked, too”. What I look at first is what it costs and who pays. The cost comes once, while the savings come back every year.", "index": 0, "model": "simulated:instant", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 262, "outputTokens": 54}, "stance": 0.62, "refused": false, "speaker": "Mara", "citations": [], "latencyMs": 0, "personaId": null, "startedAt": "2026-11-23T22:35:36.334Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 0}', 1, 262, 54, 0, false, '2026-11-23 22:35:36.377+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/opening/round/1/seat/0/call/0/passages', 'passages', 0, '{"query": "Is it worth a rewrite?", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}]}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.433+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/2/seat/1/call/0', 'turn', 2, '{"role": null, "seat": 1, "text": "[simulated] When Participant B says “Doing nothing has a price too, and it rises every year that nobody adds it up”, the hard part is left out. A rewrite takes four people eleven months [1]. The people who would have to carry it out have their hands full already. Until somebody answers that, count me against a yes to “Is it worth a rewrite?”.", "index": 2, "model": "simulated:instant", "phase": "discussion", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 594, "outputTokens": 98}, "stance": -0.59, "refused": false, "speaker": "Tomasz", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "citations": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:36.513Z", "toolCalls": [], "confidence": 0.73, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 2}', 1, 594, 98, 0, false, '2026-11-23 22:35:36.521+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/2/seat/0/call/0', 'turn', 3, '{"role": null, "seat": 0, "text": "[simulated] “The same money does more good in three smaller steps”, says Participant A; as much could be said of the opposite. A rewrite takes four people eleven months [1]. It can be done in stages, each useful by itself, and stopped after any of them. It is closer than I thought, yet I stay for a yes to “Is it worth a rewrite?”.", "index": 3, "model": "simulated:instant", "phase": "discussion", "round": 2, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 698, "outputTokens": 94}, "stance": 0.7, "refused": false, "speaker": "Mara", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "citations": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:36.532Z", "toolCalls": [], "confidence": 0.74, "finishReason": "stop", "firstTokenMs": 0, "visibleTurns": 3}', 1, 698, 94, 0, false, '2026-11-23 22:35:36.536+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/3/seat/0/call/0/passages', 'passages', 4, '{"query": "Is it worth a rewrite?\nI have gone back and forth, and I come down against a yes to “Is it worth a rewrite?”. I keep coming back to what it costs and who pays. The same money does more good in three smaller steps. Let us keep what works until something better…\nWhen Participant B says “Doing nothing has a price too, and it rises every year that nobody adds it up”, the hard part is left out. A rewrite takes four people eleven months . The people who would have to carry it out have their hands…", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}]}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.54+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/3/seat/1/call/0/passages', 'passages', 5, '{"query": "Is it worth a rewrite?\n“The same money does more good in three smaller steps”, says Participant A; as much could be said of the opposite. A rewrite takes four people eleven months . It can be done in stages, each useful by itself, and stopped after any of them.…\nParticipant A tells us “The same money does more good in three smaller steps”; I would like to see the case where it was so. A rewrite takes four people eleven months . Those who pay for the present arrangement were never asked. Until…", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}]}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.548+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/3/seat/1/call/0', 'turn', 5, '{"role": null, "seat": 1, "text": "[simulated] “It can be done in stages, each useful by itself, and stopped after any of them”, says Participant B; as much could be said of the opposite. A rewrite takes four people eleven months [1]. Whoever has the least room to adapt pays for it first. So I am still against a yes to “Is it worth a rewrite?”.", "index": 5, "model": "simulated:instant", "phase": "discussion", "round": 3, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 901, "outputTokens": 89}, "stance": -0.4, "refused": false, "speaker": "Tomasz", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "citations": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:36.548Z", "toolCalls": [], "confidence": 0.68, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 5}', 1, 901, 89, 0, false, '2026-11-23 22:35:36.55+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/2/seat/0/call/0/passages', 'passages', 3, '{"query": "Is it worth a rewrite?\nI have gone back and forth, and I come down against a yes to “Is it worth a rewrite?”. I keep coming back to what it costs and who pays. The same money does more good in three smaller steps. Let us keep what works until something better…\nWhen Participant B says “Doing nothing has a price too, and it rises every year that nobody adds it up”, the hard part is left out. A rewrite takes four people eleven months . The people who would have to carry it out have their hands…", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}]}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.531+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/discussion/round/3/seat/0/call/0', 'turn', 4, '{"role": null, "seat": 0, "text": "[simulated] Participant A tells us “The same money does more good in three smaller steps”; I would like to see the case where it was so. A rewrite takes four people eleven months [1]. Those who pay for the present arrangement were never asked. Until somebody answers that, count me for a yes to “Is it worth a rewrite?”.", "index": 4, "model": "simulated:instant", "phase": "discussion", "round": 3, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 801, "outputTokens": 92}, "stance": 0.68, "refused": false, "speaker": "Mara", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "citations": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:36.540Z", "toolCalls": [], "confidence": 0.79, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 4}', 1, 801, 92, 0, false, '2026-11-23 22:35:36.543+00'),
	('01a20a8c-e94c-747f-96bf-228a0b69c01f', 'phase/sample/round/1/seat/0/call/0/passages', 'passages', 0, '{"query": "Is it worth a rewrite?", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}]}', 0, 0, 0, 0, false, '2026-11-23 22:35:36.682+00'),
	('01a20a8c-e94c-747f-96bf-228a0b69c01f', 'phase/sample/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] As a careful, I am for a yes to “Is it worth a rewrite?”. The question for me is how it fails and how it is undone. A rewrite takes four people eleven months [1]. Nobody who has had it asks to go back. And the greater risk is to drift until the choice is made for us.", "index": 0, "model": "simulated:instant", "phase": "sample", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 315, "outputTokens": 72}, "stance": null, "refused": false, "speaker": "Expert", "passages": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "score": 0.021311475409836064, "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "citations": [{"end": 81, "page": null, "text": "Billing\n\nA rewrite takes four people eleven months.\n\nCosts\n\nIt is nine years old.", "start": 0, "title": "handbook.md", "marker": "1", "chunkId": "21e3b425-11f5-8c7c-85da-bb6a61833de8", "heading": [], "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963"}], "latencyMs": 1, "personaId": null, "startedAt": "2026-11-23T22:35:36.682Z", "toolCalls": [], "confidence": null, "finishReason": "stop", "firstTokenMs": 1, "visibleTurns": 0}', 1, 315, 72, 0, false, '2026-11-23 22:35:36.687+00'),
	('01a20a8c-ecfd-7495-8012-5cdea546220e', 'phase/opening/round/1/seat/0/call/0', 'turn', 0, '{"role": null, "seat": 0, "text": "[simulated] My case is for the motion “One that was being worked on”. The question for me is what the evidence can carry. The evidence is not perfect, but all of it that is any good points the same way. Most of what we take for granted once looked just as daring.", "index": 0, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 262, "outputTokens": 76}, "stance": 0.55, "refused": false, "speaker": "Ada", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T22:35:37.667Z", "toolCalls": [], "confidence": 0.66, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 262, 76, 0, false, '2026-11-23 22:35:39.172+00'),
	('01a20a8c-ecfd-7495-8012-5cdea546220e', 'phase/opening/round/1/seat/1/call/0', 'turn', 1, '{"role": null, "seat": 1, "text": "[simulated] I have gone back and forth, and I come down against the motion “One that was being worked on”. What I look at first is what experience says. Earlier reforms of the kind began with the same words and ended as exceptions.", "index": 1, "model": "simulated:instant?delayMs=1500", "phase": "opening", "round": 1, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 271, "outputTokens": 68}, "stance": -0.76, "refused": false, "speaker": "Grace", "citations": [], "latencyMs": 1502, "personaId": null, "startedAt": "2026-11-23T22:35:37.668Z", "toolCalls": [], "confidence": 0.85, "finishReason": "stop", "firstTokenMs": 1502, "visibleTurns": 0}', 1, 271, 68, 0, false, '2026-11-23 22:35:39.172+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', 'phase/synthesis/round/3/seat/-/call/0', 'call', 6, '{"key": "phase/synthesis/round/3/seat/-/call/0", "role": "moderator", "seat": null, "text": "[simulated] {\"decision\":\"[simulated] The panel is divided on a yes to “Is it worth a rewrite?”, 1 to 1.\",\"rationale\":\"[simulated] What carried it was that “Those who pay for the present arrangement were never asked” (Participant B).\",\"stance\":0,\"dissent\":[{\"participant\":\"Participant A\",\"text\":\"[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.\"}]}", "model": "simulated:instant", "phase": "synthesis", "round": 3, "usage": {"calls": 1, "costUsd": 0, "inputTokens": 829, "outputTokens": 100}, "answer": {"stance": 0, "dissent": [{"text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "participant": "Participant A"}], "decision": "[simulated] The panel is divided on a yes to “Is it worth a rewrite?”, 1 to 1.", "rationale": "[simulated] What carried it was that “Those who pay for the present arrangement were never asked” (Participant B)."}, "refused": false, "afterTurn": 6, "latencyMs": 1, "startedAt": "2026-11-23T22:35:36.551Z", "finishReason": "stop", "firstTokenMs": 1}', 1, 829, 100, 0, false, '2026-11-23 22:35:36.558+00');



INSERT INTO public.runs VALUES
	('01a20a8c-de82-77a1-872e-55b8cb0c3724', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, NULL, NULL, NULL, '01a20a8c-de76-715f-bdc1-3051911c7f08', 'f269a9975b7fa315a9f090a674f31566', '{"id": null, "type": "api"}', '{"seed": 662528312, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.51, "confidence": 0.77}, {"seat": 1, "stance": -0.64, "confidence": 0.76}], "scores": {"meanStance": -0.065}, "dissent": [{"seat": 1, "text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:33.894+00', '2026-11-23 22:35:33.907+00', '2026-11-23 22:35:34.002+00', 1, 16, NULL, '01a20a8c-de86-72e3-acb5-f19812c4ce39', 0, NULL, NULL, '{}', '{}', 3, 939, 253, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-debf-74a6-82a6-fdf42bce02be', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', NULL, NULL, NULL, NULL, '01a20a8c-dea9-729a-80ef-af648a7bdf14', 'dc2d0eaed343b879d332f057cb1e4fab', '{"id": null, "type": "api"}', '{"seed": 30001619, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a20a8c-de4c-701b-90f6-e3d9346deb5a", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.81, "confidence": 0.87}, {"seat": 1, "stance": 0.69, "confidence": 0.7}], "scores": {"meanStance": -0.06000000000000005}, "dissent": [{"seat": 0, "text": "[simulated] Still objects: “Without a group to compare with, we would never learn whether it had worked”.", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:33.952+00', '2026-11-23 22:35:34.085+00', '2026-11-23 22:35:34.143+00', 1, 16, NULL, '01a20a8c-dec0-762a-9789-bf91a7ab9eef', 0, NULL, NULL, '{}', '{}', 3, 968, 257, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-defc-7109-bf3d-730f95737109', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A single answer', NULL, NULL, NULL, NULL, NULL, '01a20a8c-defb-7716-983e-eb6673a27ea5', '58ebefa9ff467e34b8c3d2d8375dce6d', '{"id": null, "type": "api"}', '{"seed": 2084080425, "judge": null, "model": "simulated:instant", "topic": "A single answer", "budget": {}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] Let me say it at once: I am against the motion “A single answer”. The question for me is what it makes possible. Being early is worth little when everybody else may learn from our mistakes. And earlier reforms of the kind began with the same words and ended as exceptions. There are cheaper ways to get most of it.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:34.013+00', '2026-11-23 22:35:34.085+00', '2026-11-23 22:35:34.118+00', 1, 8, NULL, '01a20a8c-defd-771b-b723-07d627af7207', 0, NULL, NULL, '{}', '{}', 1, 130, 83, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'This house was an oxford debate', NULL, NULL, NULL, NULL, NULL, '01a20a8c-ded9-7480-889f-d38139ebeea3', 'e53108a91e38deda57e7822b53d3485e', '{"id": null, "type": "api"}', '{"seed": 991239451, "judge": null, "model": "simulated:instant", "topic": "This house was an oxford debate", "budget": {}, "format": "oxford", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": "for", "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": "against", "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"judges": 1, "bothOrders": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": {"judges": [{"orders": ["pro", "pro"], "winner": "pro"}], "audience": null}, "scores": {"con": 6, "pro": 8.125, "criteria": [{"con": 6, "pro": 9, "weight": 1, "criterion": "Argument"}, {"con": 5, "pro": 9, "weight": 1, "criterion": "Evidence"}, {"con": 6, "pro": 7.5, "weight": 1, "criterion": "Rebuttal"}, {"con": 7, "pro": 7, "weight": 1, "criterion": "Clarity"}], "positionConsistency": 1}, "dissent": [{"seat": 1, "text": "[simulated] When Proposition 1 says “Where something close to it was tried, the feared side effects stayed small”, the hard part is left out. Whoever has the least room to adapt pays for it first. That is why we stand against the motion “This house was an oxford debate”.", "personaId": null}, {"seat": null, "text": "Unanswered: [simulated] Whoever has the least room to adapt pays for it first", "personaId": null}], "decision": "pro", "decidedBy": "judge", "rationale": "[simulated] The proposition answered what was put to it; the opposition’s main doubt stayed a doubt."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:33.984+00', '2026-11-23 22:35:34.085+00', '2026-11-23 22:35:34.175+00', 1, 28, NULL, '01a20a8c-dee0-77d8-b3c4-c6a851ece35c', 0, NULL, NULL, '{}', '{}', 6, 2820, 538, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e45c-76de-8da4-0dd9606c410f', '01900000-0000-7000-8000-000000000002', 'ingest', 'completed', 'handbook.md', NULL, NULL, NULL, NULL, NULL, '01a20a8c-e438-752b-a9e1-bb9a9bd5defa', '42ab391a48030dca4276cbd3429d89fe', '{"id": null, "type": "api"}', '{"title": "handbook.md", "sha256": "382812239a4216470b4ad2a4def76ee86d8b13873529f7013133fdc289ca3751", "sizeBytes": 86, "collection": "billing", "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963", "generation": 1, "declaredType": null, "schemaVersion": 1, "embeddingModel": "local:lexical"}', '{"notes": [], "pages": null, "chunks": 1, "embedded": 1, "mediaType": "text/markdown", "characters": 81, "documentId": "01a20a8c-e45d-76af-bcda-bd5311e55963", "isUnchanged": false}', NULL, NULL, '2026-11-23 22:35:35.391+00', '2026-11-23 22:35:35.402+00', '2026-11-23 22:35:36.063+00', 1, 7, NULL, '01a20a8c-e45f-7702-87ce-a221647e2a97', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-df0c-72aa-8210-d75e159df85f', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that failed', NULL, NULL, NULL, NULL, NULL, '01a20a8c-df08-7352-b43b-343b8b85ee69', '089d525d5a79586e80e404d6fccd863e', '{"id": null, "type": "api"}', '{"seed": 95293621, "judge": null, "model": "simulated:instant?fail=400", "topic": "One that failed", "budget": {}, "format": "panel", "prices": {"simulated:instant?fail=400": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?fail=400", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "error"}', '{"code": "model_bad_request", "hint": "The name of the simulated model asks for this failure; take simulated:debater for answers.", "message": "Simulated failure with status 400."}', NULL, '2026-11-23 22:35:34.028+00', '2026-11-23 22:35:34.085+00', '2026-11-23 22:35:34.118+00', 1, 10, NULL, '01a20a8c-df0c-72aa-8210-dfb36e8e0d3e', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e025-70b9-87d1-4e05f7bf6178', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A panel that completed', NULL, NULL, '01a20a8c-de82-77a1-872e-55b8cb0c3724', '01a20a8c-de82-77a1-872e-55b8cb0c3724', 1, '01a20a8c-de76-715f-bdc1-3051911c7f08', '800ac23b731f7549eeb5594f93eb8aa9', '{"id": "01a20a8c-de82-77a1-872e-55b8cb0c3724", "type": "fork"}', '{"seed": 662528312, "judge": null, "model": "simulated:instant", "topic": "A panel that completed", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.51, "confidence": 0.77}, {"seat": 1, "stance": -0.64, "confidence": 0.76}], "scores": {"meanStance": -0.065}, "dissent": [{"seat": 1, "text": "[simulated] Still objects: “Earlier reforms of the kind began with the same words and ended as exceptions”.", "personaId": null}], "decision": "[simulated] The panel is divided on the motion “A panel that completed”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant A)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:34.317+00', '2026-11-23 22:35:34.332+00', '2026-11-23 22:35:34.352+00', 1, 12, NULL, '01a20a8c-e037-7360-89ab-9919f3743c57', 0, NULL, NULL, '{}', '{}', 2, 678, 178, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-df2c-776a-ab36-fcd1b9fc4983', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', 'One that a budget ended', NULL, NULL, NULL, NULL, NULL, '01a20a8c-df2a-7096-b5c9-01d532accd8a', '2d2546dfbd5653eca7a5beea62b30cbc', '{"id": null, "type": "api"}', '{"seed": 42225345, "judge": null, "model": "simulated:instant", "topic": "One that a budget ended", "budget": {"maxCalls": 1}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "budget"}', '{"code": "budget", "hint": "What was said is kept. Fork the run at its last turn with a larger budget to go on.", "message": "The budget of 1 calls has no room for the next call."}', NULL, '2026-11-23 22:35:34.06+00', '2026-11-23 22:35:34.085+00', '2026-11-23 22:35:34.122+00', 1, 9, NULL, '01a20a8c-df2c-776a-ab37-042d3ea450fb', 0, NULL, NULL, '{}', '{}', 1, 261, 86, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e045-766d-a097-8e4f74b0911b', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', 'One that was cancelled', NULL, NULL, NULL, NULL, NULL, '01a20a8c-e041-7414-aa1a-8fd08a213e59', '81a752973e998dc1958bd9c4fd73301a', '{"id": null, "type": "api"}', '{"seed": 162029916, "judge": null, "model": "simulated:instant?delayMs=600000", "topic": "One that was cancelled", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=600000": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=600000", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": null, "stopReason": "cancelled"}', '{"code": "cancelled", "hint": "What was said is kept. Retry the run to go on from there.", "message": "The run was cancelled."}', NULL, '2026-11-23 22:35:34.341+00', '2026-11-23 22:35:34.347+00', '2026-11-23 22:35:34.379+00', 1, 8, NULL, '01a20a8c-e045-766d-a097-9516535869af', 0, '2026-11-23 22:35:34.374+00', NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', '01900000-0000-7000-8000-000000000002', 'tool', 'completed', 'leave_file', NULL, NULL, NULL, NULL, NULL, '01a20a8c-e1c1-746a-a979-279e2c82b93a', 'd374db94648c1253a6e5bcd3ffa5400d', '{"id": null, "type": "api"}', '{"args": {}, "tool": "leave_file", "schemaVersion": 1}', '{"ok": true, "error": null, "result": "done", "latencyMs": 138}', NULL, NULL, '2026-11-23 22:35:34.73+00', '2026-11-23 22:35:34.732+00', '2026-11-23 22:35:34.978+00', 1, 6, NULL, '01a20a8c-e1ca-72c6-b7ed-fa2cec2321a3', 0, NULL, '2026-11-23 22:36:04.734+00', '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e3de-7175-a0ab-84c397dddebb', '01900000-0000-7000-8000-000000000002', 'workflow', 'completed', 'Kept and edited', NULL, '01a20a8c-e2fa-7468-aa17-72cec6723d9f', NULL, NULL, NULL, '01a20a8c-e3d6-741e-84d7-d6f854a569f5', '099929dc568b56d048c66d5962104c8e', '{"id": null, "type": "manual"}', '{"depth": 0, "dryRun": null, "inputs": {}, "trigger": {"type": "manual"}, "workflow": {"id": "01a20a8c-e2fa-7468-aa17-72cec6723d9f", "name": "Kept and edited", "steps": [{"id": "keep", "key": "b", "type": "persistRecord", "value": "„überall“", "collection": "recorded"}], "inputs": null, "trigger": {"type": "manual"}, "version": 2, "toolLimits": {}, "description": ""}}', '{"failure": null}', NULL, NULL, '2026-11-23 22:35:35.263+00', '2026-11-23 22:35:35.276+00', '2026-11-23 22:35:35.301+00', 1, 6, NULL, '01a20a8c-e3df-7639-aa09-c0b37a2b0fd4', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e41f-77c7-bde5-62420ac0673b', '01900000-0000-7000-8000-000000000002', 'workflow', 'waiting', 'Waits for its time', NULL, '01a20a8c-e3cc-70f4-a295-fb7ee51e0ccd', NULL, NULL, NULL, '01a20a8c-e411-77cd-bc87-688596d5b424', '3a5e96a6aa305e08bbcce24112d057d1', '{"id": null, "type": "manual"}', '{"depth": 0, "dryRun": null, "inputs": {}, "trigger": {"type": "manual"}, "workflow": {"id": "01a20a8c-e3cc-70f4-a295-fb7ee51e0ccd", "name": "Waits for its time", "steps": [{"id": "pause", "type": "delay", "durationMs": 3600000}, {"id": "keep", "key": "late", "type": "persistRecord", "value": 3, "collection": "recorded"}], "inputs": null, "trigger": {"type": "manual"}, "version": 1, "toolLimits": {}, "description": ""}}', NULL, NULL, '{"id": null, "type": "delay", "until": "2026-11-23T23:35:35.347Z"}', '2026-11-23 22:35:35.327+00', '2026-11-23 22:35:35.334+00', NULL, 1, 4, NULL, '01a20a8c-e41f-77c7-bde5-69f0395f31a1', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e403-75aa-9e7b-33493df56a09', '01900000-0000-7000-8000-000000000002', 'workflow', 'waiting', 'Asks people', NULL, '01a20a8c-e3be-73e3-b721-9d0e1f447701', NULL, NULL, NULL, '01a20a8c-e3f7-72bd-9e9d-b60b1a24b3bf', '6f96d03b20c834594236e605f2675dd5', '{"id": null, "type": "manual"}', '{"depth": 0, "dryRun": null, "inputs": {}, "trigger": {"type": "manual"}, "workflow": {"id": "01a20a8c-e3be-73e3-b721-9d0e1f447701", "name": "Asks people", "steps": [{"id": "ask", "type": "approval", "title": "Publish it?", "details": "Everything of it.", "approvers": ["Ada", "Grace"]}, {"id": "keep", "key": "asked", "type": "persistRecord", "value": "{{ steps.ask.output.decision }}", "collection": "recorded"}], "inputs": null, "trigger": {"type": "manual"}, "version": 1, "toolLimits": {}, "description": ""}}', NULL, NULL, '{"id": "01a20a8c-e414-7365-9cd2-d7e5dc16fdbd", "type": "approval", "until": null}', '2026-11-23 22:35:35.299+00', '2026-11-23 22:35:35.307+00', NULL, 1, 5, NULL, '01a20a8c-e403-75aa-9e7b-3acd0afa13b2', 0, NULL, NULL, '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e751-71cc-affe-6047edef7577', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'Is it worth a rewrite?', NULL, NULL, NULL, NULL, NULL, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'fe510866b86453b93d41270d8700ec7e', '{"id": null, "type": "api"}', '{"seed": 1795710394, "judge": null, "model": "simulated:instant", "topic": "Is it worth a rewrite?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 3, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": ["billing"], "participants": [{"name": "Mara", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "You count what it costs.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Tomasz", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "You count what it costs.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', '{"verdict": {"votes": [{"seat": 0, "stance": 0.68, "confidence": 0.79}, {"seat": 1, "stance": -0.4, "confidence": 0.68}], "scores": {"meanStance": 0.14}, "dissent": [{"seat": 1, "text": "[simulated] Still objects: “Whoever has the least room to adapt pays for it first”.", "personaId": null}], "decision": "[simulated] The panel is divided on a yes to “Is it worth a rewrite?”, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Those who pay for the present arrangement were never asked” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:36.145+00', '2026-11-23 22:35:36.152+00', '2026-11-23 22:35:36.553+00', 1, 38, NULL, '01a20a8c-e751-71cc-affe-6b10b40267f0', 0, NULL, NULL, '{}', '{}', 7, 4616, 628, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e77f-728a-85d0-6492c439b734', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'A scenario with a rubric', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', NULL, NULL, NULL, NULL, '01a20a8c-e76d-7118-978f-9db6dec2e8eb', 'b021ddd71fae7f49f54d8e497873c69b', '{"id": null, "type": "api"}', '{"seed": 83159807, "judge": null, "model": "simulated:instant", "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "context": "", "moderator": null, "scenarioId": "01a20a8c-de4c-701b-90f6-e3d9346deb5a", "collections": [], "participants": [{"name": "Noor, who was edited", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}, {"name": "Noor, who was edited", "role": "sceptic", "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936", "temperature": null, "instructions": "You ask for numbers.", "personaVersion": 2, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": 1}', '{"verdict": {"votes": [{"seat": 0, "stance": -0.72, "confidence": 0.8}, {"seat": 1, "stance": 0.77, "confidence": 0.77}], "scores": {"meanStance": 0.025000000000000022}, "dissent": [{"seat": 0, "text": "[simulated] Still objects: “What people say they want and what they do on a wet Monday are two things”.", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936"}], "decision": "[simulated] The panel is divided on the proposal that we work four days a week, 1 to 1.", "decidedBy": "moderator", "rationale": "[simulated] What carried it was that “Where something close to it was tried, the feared side effects stayed small” (Participant B)."}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:36.191+00', '2026-11-23 22:35:36.195+00', '2026-11-23 22:35:36.224+00', 1, 16, NULL, '01a20a8c-e77f-728a-85d0-6d10658cbe1c', 0, NULL, NULL, '{}', '{}', 3, 978, 267, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e79a-700b-b283-7e149bfd54a9', '01900000-0000-7000-8000-000000000002', 'debate', 'waiting', 'What time is it?', NULL, NULL, NULL, NULL, NULL, '01a20a8c-e799-7395-8875-e30e0aa58f31', 'fdedc53456361ea3b9cddfc3dad1589a', '{"id": null, "type": "api"}', '{"seed": 2118871773, "judge": null, "model": "simulated:tool-caller", "topic": "What time is it?", "budget": {}, "format": "single", "prices": {"simulated:tool-caller": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Mara", "role": null, "seat": 0, "model": "simulated:tool-caller", "tools": ["now"], "stance": null, "personaId": null, "temperature": null, "instructions": "You ask for the time.\nCALL now", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"selection": "auto"}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, '{"id": "01a20a8c-e80c-70fc-876b-f21133baafcc", "type": "approval", "until": null}', '2026-11-23 22:35:36.218+00', '2026-11-23 22:35:36.228+00', NULL, 1, 7, NULL, '01a20a8c-e79a-700b-b283-8733e902601d', 0, NULL, NULL, '{}', '{}', 1, 249, 2, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e94c-747f-96bf-228a0b69c01f', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', 'Baseline of Is it worth a rewrite?', NULL, NULL, '01a20a8c-e751-71cc-affe-6047edef7577', NULL, NULL, '01a20a8c-e74d-714e-acb6-c0f433772f90', 'c72775a18f1eb468ca738bc10247d23f', '{"id": "01a20a8c-e751-71cc-affe-6047edef7577", "type": "baseline"}', '{"seed": 1795710394, "judge": null, "model": "simulated:instant", "topic": "Is it worth a rewrite?", "budget": {"maxTokens": 5244}, "format": "single", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "baselineOf": {"runId": "01a20a8c-e751-71cc-affe-6047edef7577", "tokens": 5244, "costUsd": 0}, "scenarioId": null, "collections": ["billing"], "participants": [{"name": "Expert", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "You are a careful, well-read expert. You weigh the strongest reasons on every side, check facts and figures, say what you are sure of and what not, and then commit to the answer that is best supported.", "personaVersion": null, "maxOutputTokens": 745}], "formatOptions": {"selection": "selector"}, "schemaVersion": 1, "maxOutputTokens": 745, "scenarioVersion": null}', '{"verdict": {"votes": null, "scores": null, "dissent": [], "decision": "[simulated] As a careful, I am for a yes to “Is it worth a rewrite?”. The question for me is how it fails and how it is undone. A rewrite takes four people eleven months [1]. Nobody who has had it asks to go back. And the greater risk is to drift until the choice is made for us.", "decidedBy": "speaker", "rationale": ""}, "stopReason": "fixed"}', NULL, NULL, '2026-11-23 22:35:36.652+00', '2026-11-23 22:35:36.655+00', '2026-11-23 22:35:36.684+00', 1, 9, NULL, '01a20a8c-e94c-747f-96bf-2a43adfa33e4', 0, NULL, NULL, '{}', '{}', 1, 315, 72, 0, 0, 0, 0, 0, NULL, 0, false, 0),
	('01a20a8c-e7a8-750a-a136-f362d650be09', '01900000-0000-7000-8000-000000000002', 'debate', 'waiting', 'A person is asked, too', NULL, NULL, NULL, NULL, NULL, '01a20a8c-e7a7-7111-ad73-00ca31654023', 'ca0d14ddb4fc91af3e9849bc631aac91', '{"id": null, "type": "api"}', '{"seed": 2092453713, "judge": null, "model": "simulated:instant", "topic": "A person is asked, too", "budget": {}, "format": "panel", "prices": {"simulated:instant": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 1, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Mara", "role": null, "seat": 0, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "You count what it costs.", "personaVersion": null, "maxOutputTokens": 1024}, {"kind": "person", "name": "Pat", "role": null, "seat": 1, "model": "simulated:instant", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Be brief.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, '{"id": "1", "type": "person", "until": null}', '2026-11-23 22:35:36.233+00', '2026-11-23 22:35:36.252+00', NULL, 1, 9, NULL, '01a20a8c-e7a8-750a-a136-fb2fdcb11bf9', 0, NULL, NULL, '{}', '{}', 1, 262, 54, 0, 0, 0, 0, 0, NULL, 0, false, 1),
	('01a20a8c-ecfd-7495-8012-5cdea546220e', '01900000-0000-7000-8000-000000000002', 'debate', 'running', 'One that was being worked on', NULL, NULL, NULL, NULL, NULL, '01a20a8c-ecfc-7200-932b-42eca47a7edf', 'f144f1e4ab73743199329c560c280d83', '{"id": null, "type": "api"}', '{"seed": 1236198864, "judge": null, "model": "simulated:instant?delayMs=1500", "topic": "One that was being worked on", "budget": {}, "format": "panel", "prices": {"simulated:instant?delayMs=1500": {"tiers": [], "source": "simulated", "inputUsdPerMillion": 0, "outputUsdPerMillion": 0, "cacheReadUsdPerMillion": null, "cacheWriteUsdPerMillion": null}}, "rounds": 2, "rubric": [], "context": "", "moderator": null, "scenarioId": null, "collections": [], "participants": [{"name": "Ada", "role": null, "seat": 0, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Reason from evidence.", "personaVersion": null, "maxOutputTokens": 1024}, {"name": "Grace", "role": null, "seat": 1, "model": "simulated:instant?delayMs=1500", "tools": [], "stance": null, "personaId": null, "temperature": null, "instructions": "Ask what breaks: „überall“, naïve 東京.", "personaVersion": null, "maxOutputTokens": 1024}], "formatOptions": {"verdict": "synthesis", "anonymous": true, "blindFirstRound": true, "stopOnConsensus": true}, "schemaVersion": 1, "maxOutputTokens": 1024, "scenarioVersion": null}', NULL, NULL, NULL, '2026-11-23 22:35:37.597+00', '2026-11-23 22:35:37.631+00', NULL, 1, 12, '01a20a8c-d9d9-774a-b3f0-413567aa91df', '01a20a8c-ecfd-7495-8012-66b53b82cd68', 0, NULL, NULL, '{phase/discussion/round/2/seat/1/call/0}', '{}', 2, 533, 144, 0, 0, 0, 0, 0, NULL, 0, false, 0);






INSERT INTO public.scenarios VALUES
	('01a20a8c-b496-773c-9d58-bcfc6ad6828d', '01900000-0000-7000-8000-000000000002', 'Should we rewrite the billing service?', '{"name": "Should we rewrite the billing service?", "model": null, "tools": [], "topic": "Should we rewrite the billing service this year, or keep mending the one we have?", "budget": {}, "format": "panel", "rounds": 2, "rubric": [], "window": null, "context": "The service is nine years old, two of its five authors still work here. It causes a third of all incidents and a rewrite is estimated at two to four person-years.", "judgeId": null, "judging": {"model": null, "metrics": []}, "metadata": {}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"role": "product", "personaId": "01a20a8c-b467-75b6-ae43-8086f0e7c3d4"}, {"role": "reliability", "personaId": "01a20a8c-b46f-731c-b327-e92585dc812e"}, {"role": "finance", "personaId": "01a20a8c-b46f-731c-b327-ef4894c0038f"}, {"role": "customers", "personaId": "01a20a8c-b46f-731c-b327-f02ae56e948c"}], "privateVotes": false, "formatOptions": {}, "maxOutputTokens": 1024, "referenceAnswer": null}', '{01a20a8c-b467-75b6-ae43-8086f0e7c3d4,01a20a8c-b46f-731c-b327-e92585dc812e,01a20a8c-b46f-731c-b327-ef4894c0038f,01a20a8c-b46f-731c-b327-f02ae56e948c}', 1, '2026-11-23 22:35:23.158+00', '2026-11-23 22:35:23.158+00'),
	('01a20a8c-b4ae-769e-9ade-d1c6bd0fa9c0', '01900000-0000-7000-8000-000000000002', 'This house would make every release on a Friday', '{"name": "This house would make every release on a Friday", "model": null, "tools": [], "topic": "This house would make every release on a Friday.", "budget": {}, "format": "oxford", "rounds": 3, "rubric": [], "window": null, "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "metadata": {}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"stance": "for", "personaId": "01a20a8c-b467-75b6-ae43-8086f0e7c3d4"}, {"stance": "against", "personaId": "01a20a8c-b46f-731c-b327-e92585dc812e"}], "privateVotes": false, "formatOptions": {}, "maxOutputTokens": 1024, "referenceAnswer": null}', '{01a20a8c-b467-75b6-ae43-8086f0e7c3d4,01a20a8c-b46f-731c-b327-e92585dc812e}', 1, '2026-11-23 22:35:23.182+00', '2026-11-23 22:35:23.182+00'),
	('01a20a8c-de4c-701b-90f6-e3d9346deb5a', '01900000-0000-7000-8000-000000000002', 'A scenario with a rubric', '{"name": "A scenario with a rubric", "model": null, "tools": [], "topic": "Should we work four days a week?", "budget": {}, "format": "panel", "rounds": 1, "rubric": [{"name": "Evidence", "weight": 1, "description": "Claims have reasons."}], "window": null, "context": "", "judgeId": null, "judging": {"model": null, "metrics": []}, "metadata": {}, "toolLimits": {}, "collections": [], "moderatorId": null, "participants": [{"personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936"}, {"role": "sceptic", "personaId": "01a20a8c-dd9b-737c-a2fb-6d86b74b5936"}], "privateVotes": false, "formatOptions": {}, "maxOutputTokens": 1024, "referenceAnswer": null}', '{01a20a8c-dd9b-737c-a2fb-6d86b74b5936}', 1, '2026-11-23 22:35:33.836+00', '2026-11-23 22:35:33.836+00');






INSERT INTO public.scores VALUES
	('01a20a8c-de82-77a1-872e-55b8cb0c3724', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 22:35:34.002+00', true, 26, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 14, "queueMs": 13, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8620689655172413, "latencyMs": 95, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 939, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 5, "groundedness": null, "outputTokens": 253, "airtimeBalance": 0.995533068899466, "toolSuccessRate": null, "turnLatencyP50Ms": 6.5, "turnLatencyP95Ms": 10.549999999999999, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 939, "outputTokens": 253}]', '2026-11-23 22:35:34.002+00'),
	('01a20a8c-df0c-72aa-8210-d75e159df85f', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 22:35:34.118+00', true, 26, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 57, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 33, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 22:35:34.118+00'),
	('01a20a8c-defc-7109-bf3d-730f95737109', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 22:35:34.118+00', true, 26, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 10, "queueMs": 72, "refusals": 0, "agreement": null, "distinct2": 1, "latencyMs": 33, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 130, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 83, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 10, "turnLatencyP95Ms": 10, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 130, "outputTokens": 83}]', '2026-11-23 22:35:34.118+00'),
	('01a20a8c-df2c-776a-ab36-fcd1b9fc4983', '01900000-0000-7000-8000-000000000002', 'debate', 'failed', NULL, '2026-11-23 22:35:34.122+00', true, 26, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 4, "queueMs": 25, "refusals": 0, "agreement": null, "distinct2": 0.9830508474576272, "latencyMs": 37, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 261, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 2, "groundedness": null, "outputTokens": 86, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 4, "turnLatencyP95Ms": 4, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 261, "outputTokens": 86}]', '2026-11-23 22:35:34.122+00'),
	('01a20a8c-debf-74a6-82a6-fdf42bce02be', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', '2026-11-23 22:35:34.143+00', true, 26, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 27, "queueMs": 133, "refusals": 0, "agreement": 0.25, "distinct2": 0.8787878787878788, "latencyMs": 58, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 968, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 257, "airtimeBalance": 0.9999292854321659, "toolSuccessRate": null, "turnLatencyP50Ms": 12.5, "turnLatencyP95Ms": 12.95, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 968, "outputTokens": 257}]', '2026-11-23 22:35:34.143+00'),
	('01a20a8c-dee0-77d8-b3c4-beb00ec80db8', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 22:35:34.175+00', true, 26, '{"calls": 6, "turns": 4, "toolMs": null, "costUsd": 0, "modelMs": 30, "queueMs": 101, "refusals": 0, "agreement": null, "distinct2": 0.7128205128205128, "latencyMs": 90, "toolCalls": 0, "repetition": 0.07911877394636016, "abstainRate": 0, "convergence": null, "inputTokens": 2820, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0.5, "groundedness": null, "outputTokens": 538, "airtimeBalance": 0.9998360553113791, "toolSuccessRate": null, "turnLatencyP50Ms": 6.5, "turnLatencyP95Ms": 11, "personaConsistency": null}', '[{"calls": 6, "model": "simulated:instant", "costUsd": 0, "inputTokens": 2820, "outputTokens": 538}]', '2026-11-23 22:35:34.175+00'),
	('01a20a8c-e025-70b9-87d1-4e05f7bf6178', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 22:35:34.352+00', false, 26, '{"calls": 2, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 3, "queueMs": 15, "refusals": 0, "agreement": 0.42500000000000004, "distinct2": 0.8620689655172413, "latencyMs": 20, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 678, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": null, "outputTokens": 178, "airtimeBalance": 0.995533068899466, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 2, "model": "simulated:instant", "costUsd": 0, "inputTokens": 678, "outputTokens": 178}]', '2026-11-23 22:35:34.352+00'),
	('01a20a8c-e045-766d-a097-8e4f74b0911b', '01900000-0000-7000-8000-000000000002', 'debate', 'cancelled', NULL, '2026-11-23 22:35:34.379+00', true, 26, '{"calls": 0, "turns": 0, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 6, "refusals": 0, "agreement": null, "distinct2": null, "latencyMs": 32, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 22:35:34.379+00'),
	('01a20a8c-e1c9-76e4-8d1b-98d2dc207ebe', '01900000-0000-7000-8000-000000000002', 'tool', 'completed', NULL, '2026-11-23 22:35:34.978+00', true, 26, '{"calls": 0, "turns": null, "toolMs": 138, "costUsd": 0, "modelMs": null, "queueMs": 2, "refusals": null, "agreement": null, "distinct2": null, "latencyMs": 246, "toolCalls": 1, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": 1, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 22:35:34.978+00'),
	('01a20a8c-e3de-7175-a0ab-84c397dddebb', '01900000-0000-7000-8000-000000000002', 'workflow', 'completed', NULL, '2026-11-23 22:35:35.301+00', true, 26, '{"calls": 0, "turns": null, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 13, "refusals": null, "agreement": null, "distinct2": null, "latencyMs": 25, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 22:35:35.301+00'),
	('01a20a8c-e45c-76de-8da4-0dd9606c410f', '01900000-0000-7000-8000-000000000002', 'ingest', 'completed', NULL, '2026-11-23 22:35:36.063+00', true, 26, '{"calls": 0, "turns": null, "toolMs": null, "costUsd": 0, "modelMs": null, "queueMs": 11, "refusals": null, "agreement": null, "distinct2": null, "latencyMs": 661, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 0, "refusalRate": null, "stanceDrift": null, "firstTokenMs": null, "groundedness": null, "outputTokens": 0, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": null, "turnLatencyP95Ms": null, "personaConsistency": null}', '[]', '2026-11-23 22:35:36.063+00'),
	('01a20a8c-e77f-728a-85d0-6492c439b734', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', '01a20a8c-de4c-701b-90f6-e3d9346deb5a', '2026-11-23 22:35:36.224+00', true, 26, '{"calls": 3, "turns": 2, "toolMs": null, "costUsd": 0, "modelMs": 2, "queueMs": 4, "refusals": 0, "agreement": 0.255, "distinct2": 0.8807339449541285, "latencyMs": 29, "toolCalls": 0, "repetition": null, "abstainRate": 0, "convergence": null, "inputTokens": 978, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 0, "groundedness": null, "outputTokens": 267, "airtimeBalance": 0.9994730201859837, "toolSuccessRate": null, "turnLatencyP50Ms": 0.5, "turnLatencyP95Ms": 0.95, "personaConsistency": null}', '[{"calls": 3, "model": "simulated:instant", "costUsd": 0, "inputTokens": 978, "outputTokens": 267}]', '2026-11-23 22:35:36.224+00'),
	('01a20a8c-e751-71cc-affe-6047edef7577', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 22:35:36.553+00', true, 26, '{"calls": 7, "turns": 6, "toolMs": null, "costUsd": 0, "modelMs": 14, "queueMs": 7, "refusals": 0, "agreement": 0.45999999999999996, "distinct2": 0.5902578796561605, "latencyMs": 401, "toolCalls": 0, "repetition": 0.13774063988508328, "abstainRate": 0, "convergence": 0.16279069767441856, "inputTokens": 4616, "refusalRate": 0, "stanceDrift": 0.05249999999999999, "firstTokenMs": 1, "groundedness": 0.21739130434782608, "outputTokens": 628, "airtimeBalance": 0.9999484847850973, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 6.25, "personaConsistency": null}', '[{"calls": 7, "model": "simulated:instant", "costUsd": 0, "inputTokens": 4616, "outputTokens": 628}]', '2026-11-23 22:35:36.553+00'),
	('01a20a8c-e94c-747f-96bf-228a0b69c01f', '01900000-0000-7000-8000-000000000002', 'debate', 'completed', NULL, '2026-11-23 22:35:36.684+00', true, 26, '{"calls": 1, "turns": 1, "toolMs": null, "costUsd": 0, "modelMs": 1, "queueMs": 3, "refusals": 0, "agreement": null, "distinct2": 0.9655172413793104, "latencyMs": 29, "toolCalls": 0, "repetition": null, "abstainRate": null, "convergence": null, "inputTokens": 315, "refusalRate": 0, "stanceDrift": null, "firstTokenMs": 1, "groundedness": 0.3333333333333333, "outputTokens": 72, "airtimeBalance": null, "toolSuccessRate": null, "turnLatencyP50Ms": 1, "turnLatencyP95Ms": 1, "personaConsistency": null}', '[{"calls": 1, "model": "simulated:instant", "costUsd": 0, "inputTokens": 315, "outputTokens": 72}]', '2026-11-23 22:35:36.684+00');



INSERT INTO public.secrets VALUES
	('01900000-0000-7000-8000-000000000002', 'RECORDED_TOKEN', '972f108a7cf0a2a9', '\x15e03e2756cfe5918eec03eb388bb0c730ffc2b7b503ad278cf732df53c753945da097e9ecdf388b0cc54f3b3512a9b2755e7caf13', '2026-11-23 22:35:34.49+00', '2026-11-23 22:35:34.49+00'),
	('01900000-0000-7000-8000-000000000002', 'webhook_01a20a8ce39d722ab8d00542442f151b', '972f108a7cf0a2a9', '\x869d004a1cd174fb6a9f8713467c429458911ee42673a507d081c193055cc437d7a8674938bfd18ce785346f5868581480601dd195dbc72d6736722a850d2d9b2217dc3a1be3d7e3060eb129930f', '2026-11-23 22:35:35.201+00', '2026-11-23 22:35:35.201+00');



INSERT INTO public.tool_policies VALUES
	('01900000-0000-7000-8000-000000000002', 'leave_file', '{"net": ["api.example"], "read": [], "write": [], "enabled": true, "secrets": ["RECORDED_TOKEN"], "memoryMb": 128, "artifacts": true, "timeoutMs": 30000, "needsApproval": false, "maxOutputBytes": 262144}', '2026-11-23 22:35:34.692+00'),
	('01900000-0000-7000-8000-000000000002', 'now', '{"net": [], "read": [], "write": [], "enabled": true, "secrets": [], "memoryMb": 128, "artifacts": false, "timeoutMs": 10000, "needsApproval": true, "maxOutputBytes": 262144}', '2026-11-23 22:35:34.718+00');



INSERT INTO public.tools VALUES
	('01900000-0000-7000-8000-000000000002', 'leave_file', 'script', 'Leaves a file with its run', '{"type":"object","properties":{}}', 'export default async (args, ctx) => { await ctx.saveArtifact(''plan.md'', ''# Plan'', ''text/markdown''); return ''done'' }', NULL, '2026-11-23 22:35:34.692+00', '2026-11-23 22:35:34.692+00');



INSERT INTO public.users VALUES
	('01900000-0000-7000-8000-000000000001', 'default', '2026-11-23 22:35:22.065+00');



INSERT INTO public.workers VALUES
	('01a20a8c-d9d9-774a-b3f0-413567aa91df', '2026-11-23 22:35:32.754+00', '2026-11-23 22:35:37.808+00', '{"pid": 28932, "host": "vm", "runs": 1, "sandbox": {"level": "namespaces", "missing": [], "refuses": false}, "version": "0.8.0", "concurrency": 64, "memoryBytes": 207257600, "eventLoopLagSeconds": 0.002646}');






INSERT INTO public.workflow_versions VALUES
	('01a20a8c-e2fa-7468-aa17-72cec6723d9f', 1, '{"name":"Kept and edited","description":"","inputs":null,"trigger":{"type":"manual"},"steps":[{"id":"keep","type":"persistRecord","collection":"recorded","key":"a","value":1}],"toolLimits":{}}', NULL, true, '2026-11-23 22:35:35.034+00');



INSERT INTO public.workflows VALUES
	('01a20a8c-e2fa-7468-aa17-72cec6723d9f', '01900000-0000-7000-8000-000000000002', 'Kept and edited', '{"name":"Kept and edited","description":"","inputs":null,"trigger":{"type":"manual"},"steps":[{"id":"keep","type":"persistRecord","collection":"recorded","key":"b","value":"„überall“"}],"toolLimits":{}}', NULL, true, 'manual', 2, NULL, '{}', NULL, '2026-11-23 22:35:35.034+00', '2026-11-23 22:35:35.077+00'),
	('01a20a8c-e384-72ec-8b41-e75d9d780fde', '01900000-0000-7000-8000-000000000002', 'Every night', '{"name":"Every night","description":"","inputs":null,"trigger":{"type":"cron","schedule":"0 3 * * *","timezone":"Europe/Berlin"},"steps":[{"id":"sum","type":"transform","expression":"1 + 1"}],"toolLimits":{}}', NULL, true, 'cron', 1, '2026-11-24 02:00:00+00', '{}', NULL, '2026-11-23 22:35:35.172+00', '2026-11-23 22:35:35.172+00'),
	('01a20a8c-e39d-722a-b8d0-0542442f151b', '01900000-0000-7000-8000-000000000002', 'When called', '{"name":"When called","description":"","inputs":null,"trigger":{"type":"webhook"},"steps":[{"id":"keep","type":"persistRecord","collection":"recorded","key":"hook","value":2}],"toolLimits":{}}', NULL, true, 'webhook', 1, NULL, '{}', 'webhook_01a20a8ce39d722ab8d00542442f151b', '2026-11-23 22:35:35.197+00', '2026-11-23 22:35:35.197+00'),
	('01a20a8c-e3be-73e3-b721-9d0e1f447701', '01900000-0000-7000-8000-000000000002', 'Asks people', '{"name":"Asks people","description":"","inputs":null,"trigger":{"type":"manual"},"steps":[{"id":"ask","type":"approval","title":"Publish it?","details":"Everything of it.","approvers":["Ada","Grace"]},{"id":"keep","type":"persistRecord","collection":"recorded","key":"asked","value":"{{ steps.ask.output.decision }}"}],"toolLimits":{}}', NULL, true, 'manual', 1, NULL, '{}', NULL, '2026-11-23 22:35:35.23+00', '2026-11-23 22:35:35.23+00'),
	('01a20a8c-e3cc-70f4-a295-fb7ee51e0ccd', '01900000-0000-7000-8000-000000000002', 'Waits for its time', '{"name":"Waits for its time","description":"","inputs":null,"trigger":{"type":"manual"},"steps":[{"id":"pause","type":"delay","durationMs":3600000},{"id":"keep","type":"persistRecord","collection":"recorded","key":"late","value":3}],"toolLimits":{}}', NULL, true, 'manual', 1, NULL, '{}', NULL, '2026-11-23 22:35:35.244+00', '2026-11-23 22:35:35.244+00');



SELECT pg_catalog.setval('drizzle.__drizzle_migrations_id_seq', 7, true);



SELECT pg_catalog.setval('public.score_changes_id_seq', 14, true);



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




