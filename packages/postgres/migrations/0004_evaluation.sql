CREATE TABLE "baselines" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"scenario_id" uuid NOT NULL,
	"name" text NOT NULL,
	"run_ids" uuid[] NOT NULL,
	"note" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experiments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"name" text NOT NULL,
	"sides" jsonb NOT NULL,
	"scenario_ids" uuid[] NOT NULL,
	"overrides" jsonb NOT NULL,
	"looks" smallint NOT NULL,
	"look" smallint NOT NULL,
	"owns_runs" boolean NOT NULL,
	"request_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"result" jsonb
);
--> statement-breakpoint
CREATE TABLE "judgements" (
	"run_id" uuid NOT NULL,
	"metric" text NOT NULL,
	"judge" text NOT NULL,
	"prompt_version" integer NOT NULL,
	"order" text NOT NULL,
	"value" double precision,
	"answer" jsonb,
	"usage" jsonb NOT NULL,
	"latency_ms" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"error" jsonb,
	CONSTRAINT "judgements_run_id_metric_judge_prompt_version_order_pk" PRIMARY KEY("run_id","metric","judge","prompt_version","order")
);
--> statement-breakpoint
CREATE TABLE "model_days" (
	"project_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"day" timestamp (3) with time zone NOT NULL,
	"model" text NOT NULL,
	"calls" integer DEFAULT 0 NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd" numeric DEFAULT 0 NOT NULL,
	"priced_runs" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "model_days_project_id_scope_day_model_pk" PRIMARY KEY("project_id","scope","day","model")
);
--> statement-breakpoint
CREATE TABLE "run_day_shapes" (
	"project_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"day" timestamp (3) with time zone NOT NULL,
	"runs_by_hour" jsonb NOT NULL,
	"failed_by_hour" jsonb NOT NULL,
	"runs_by_latency" jsonb NOT NULL,
	CONSTRAINT "run_day_shapes_project_id_scope_day_pk" PRIMARY KEY("project_id","scope","day")
);
--> statement-breakpoint
CREATE TABLE "run_days" (
	"project_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"day" timestamp (3) with time zone NOT NULL,
	"runs" integer DEFAULT 0 NOT NULL,
	"completed" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"cancelled" integer DEFAULT 0 NOT NULL,
	"turns" integer DEFAULT 0 NOT NULL,
	"refused_turns" integer DEFAULT 0 NOT NULL,
	"tool_calls" integer DEFAULT 0 NOT NULL,
	"failed_tool_calls" integer DEFAULT 0 NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd" numeric DEFAULT 0 NOT NULL,
	"unpriced_runs" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "run_days_project_id_scope_day_pk" PRIMARY KEY("project_id","scope","day")
);
--> statement-breakpoint
CREATE TABLE "run_hours" (
	"project_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"runs" integer DEFAULT 0 NOT NULL,
	"completed" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"cancelled" integer DEFAULT 0 NOT NULL,
	"turns" integer DEFAULT 0 NOT NULL,
	"refused_turns" integer DEFAULT 0 NOT NULL,
	"tool_calls" integer DEFAULT 0 NOT NULL,
	"failed_tool_calls" integer DEFAULT 0 NOT NULL,
	"input_tokens" bigint DEFAULT 0 NOT NULL,
	"output_tokens" bigint DEFAULT 0 NOT NULL,
	"cost_usd" numeric DEFAULT 0 NOT NULL,
	"unpriced_runs" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "run_hours_project_id_scope_at_pk" PRIMARY KEY("project_id","scope","at")
);
--> statement-breakpoint
CREATE TABLE "score_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "score_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"sign" smallint NOT NULL,
	"project_id" uuid NOT NULL,
	"status" text NOT NULL,
	"scenario_id" uuid,
	"finished_at" timestamp (3) with time zone NOT NULL,
	"metrics" jsonb NOT NULL,
	"models" jsonb NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"run_id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"scenario_id" uuid,
	"finished_at" timestamp (3) with time zone NOT NULL,
	"is_plain" boolean NOT NULL,
	"version" integer NOT NULL,
	"metrics" jsonb NOT NULL,
	"models" jsonb NOT NULL,
	"computed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "baselines" ADD CONSTRAINT "baselines_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "baselines" ADD CONSTRAINT "baselines_scenario_id_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiments" ADD CONSTRAINT "experiments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scores" ADD CONSTRAINT "scores_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "baselines_by_name" ON "baselines" USING btree ("scenario_id","name");--> statement-breakpoint
CREATE INDEX "baselines_newest" ON "baselines" USING btree ("scenario_id","id");--> statement-breakpoint
CREATE INDEX "experiments_newest" ON "experiments" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "experiments_scenario_ids_index" ON "experiments" USING gin ("scenario_ids");--> statement-breakpoint
CREATE INDEX "experiments_open" ON "experiments" USING btree ("id") WHERE result is null;--> statement-breakpoint
CREATE INDEX "run_days_by_time" ON "run_days" USING btree ("project_id","day");--> statement-breakpoint
CREATE INDEX "run_hours_by_time" ON "run_hours" USING btree ("project_id","at");--> statement-breakpoint
CREATE INDEX "scores_of_scenario" ON "scores" USING btree ("project_id","scenario_id","finished_at","run_id") WHERE scenario_id is not null and is_plain;--> statement-breakpoint
-- Whoever writes a score, the aggregates of the dashboard learn of it: what came counts +1, what went −1.
CREATE OR REPLACE FUNCTION "note_score_change"() RETURNS trigger LANGUAGE plpgsql AS $$
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
--> statement-breakpoint
CREATE TRIGGER "scores_changed" AFTER INSERT OR UPDATE OR DELETE ON "scores"
	FOR EACH ROW EXECUTE FUNCTION "note_score_change"();
