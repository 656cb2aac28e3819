-- Generated from src/schema.ts, then edited by hand: events are partitioned, and the default user and project exist
-- from the start. Months of events are made ahead by ensureEventPartitions; what falls outside lands in the default.
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"run_id" uuid,
	"seq" integer NOT NULL,
	"request_id" text NOT NULL,
	"trace_id" text NOT NULL,
	"type" text NOT NULL,
	"level" text NOT NULL,
	"component" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"latency_ms" integer,
	"data" jsonb NOT NULL,
	"error" jsonb
) PARTITION BY RANGE ("id");
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"scope" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"run_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_project_id_scope_key_pk" PRIMARY KEY("project_id","scope","key")
);
--> statement-breakpoint
CREATE TABLE "persona_versions" (
	"persona_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "persona_versions_persona_id_version_pk" PRIMARY KEY("persona_id","version")
);
--> statement-breakpoint
CREATE TABLE "personas" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "projects_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "run_artifacts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"run_id" uuid NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"content" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "run_steps" (
	"run_id" uuid NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"position" integer NOT NULL,
	"output" jsonb NOT NULL,
	"calls" integer NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd" double precision,
	"is_shared" boolean DEFAULT false NOT NULL,
	"finished_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "run_steps_run_id_key_pk" PRIMARY KEY("run_id","key")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"title" text NOT NULL,
	"scenario_id" uuid,
	"workflow_id" uuid,
	"parent_run_id" uuid,
	"forked_from_run_id" uuid,
	"forked_from_turn" integer,
	"request_id" text NOT NULL,
	"trace_id" text NOT NULL,
	"trigger" jsonb NOT NULL,
	"input" jsonb NOT NULL,
	"output" jsonb,
	"error" jsonb,
	"waiting_for" jsonb,
	"queued_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"attempt" integer DEFAULT 0 NOT NULL,
	"last_seq" integer DEFAULT 0 NOT NULL,
	"worker_id" uuid,
	"job_id" uuid,
	"job_deliveries" integer,
	"cancel_requested_at" timestamp (3) with time zone,
	"watched_until" timestamp (3) with time zone,
	"in_flight" text[] DEFAULT '{}' NOT NULL,
	"deaths" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd" double precision DEFAULT 0,
	"saved_calls" integer DEFAULT 0 NOT NULL,
	"saved_input_tokens" bigint DEFAULT 0 NOT NULL,
	"saved_output_tokens" bigint DEFAULT 0 NOT NULL,
	"saved_cost_usd" double precision DEFAULT 0,
	"source_hash" text
);
--> statement-breakpoint
CREATE TABLE "scenario_versions" (
	"scenario_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "scenario_versions_scenario_id_version_pk" PRIMARY KEY("scenario_id","version")
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"persona_ids" uuid[] NOT NULL,
	"version" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_name_unique" UNIQUE("name")
);
--> statement-breakpoint
CREATE TABLE "workers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persona_versions" ADD CONSTRAINT "persona_versions_persona_id_personas_id_fk" FOREIGN KEY ("persona_id") REFERENCES "public"."personas"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personas" ADD CONSTRAINT "personas_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_artifacts" ADD CONSTRAINT "run_artifacts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run_artifacts" ADD CONSTRAINT "run_artifacts_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_scenario_id_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "events_by_run" ON "events" USING btree ("run_id","seq");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created_at_index" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "personas_project_id_id_index" ON "personas" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "personas_project_id_name_index" ON "personas" USING btree ("project_id","name");--> statement-breakpoint
CREATE INDEX "run_artifacts_run_id_index" ON "run_artifacts" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "runs_newest" ON "runs" USING btree ("project_id","queued_at","id");--> statement-breakpoint
CREATE INDEX "runs_by_status" ON "runs" USING btree ("project_id","status","queued_at","id");--> statement-breakpoint
CREATE INDEX "runs_by_scenario" ON "runs" USING btree ("project_id","scenario_id","queued_at","id");--> statement-breakpoint
CREATE INDEX "runs_held" ON "runs" USING btree ("worker_id") WHERE worker_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "runs_source" ON "runs" USING btree ("project_id","source_hash") WHERE source_hash is not null;--> statement-breakpoint
CREATE INDEX "scenarios_project_id_id_index" ON "scenarios" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "scenarios_project_id_name_index" ON "scenarios" USING btree ("project_id","name");--> statement-breakpoint
CREATE INDEX "scenarios_persona_ids_index" ON "scenarios" USING gin ("persona_ids");--> statement-breakpoint
CREATE TABLE "events_default" PARTITION OF "events" DEFAULT;--> statement-breakpoint
-- Every turn updates its run's row: room in the page keeps those updates off the indexes (HOT).
ALTER TABLE "runs" SET (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);--> statement-breakpoint
INSERT INTO "users" ("id", "name") VALUES ('01900000-0000-7000-8000-000000000001', 'default');--> statement-breakpoint
INSERT INTO "projects" ("id", "owner_id", "name") VALUES ('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001', 'default');
