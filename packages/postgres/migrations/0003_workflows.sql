-- Generated from src/schema.ts. New columns have constant defaults, so no table is written anew. Of the indexes on runs the
-- first two leave out what is no run of a workflow and was started by no run, and the third is empty: a pass over the
-- table each, during which runs wait with their writes; seconds for a million runs. The index approvals_of_step is made
-- anew in the same transaction, so no question is asked twice meanwhile.
CREATE TABLE "approval_votes" (
	"approval_id" uuid NOT NULL,
	"by" text NOT NULL,
	"decision" text NOT NULL,
	"comment" text,
	"via" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "approval_votes_approval_id_by_pk" PRIMARY KEY("approval_id","by")
);
--> statement-breakpoint
CREATE TABLE "effects" (
	"run_id" uuid NOT NULL,
	"key" text NOT NULL,
	"step_id" text NOT NULL,
	"kind" text NOT NULL,
	"target" text NOT NULL,
	"status" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"request" jsonb,
	"response" jsonb,
	"at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "effects_run_id_key_pk" PRIMARY KEY("run_id","key")
);
--> statement-breakpoint
CREATE TABLE "records" (
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"collection" text NOT NULL,
	"key" text NOT NULL,
	"value" jsonb,
	"run_id" uuid NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "records_project_id_collection_key_pk" PRIMARY KEY("project_id","collection","key")
);
--> statement-breakpoint
CREATE TABLE "workflow_firings" (
	"workflow_id" uuid NOT NULL,
	"fire_at" timestamp (3) with time zone NOT NULL,
	"run_id" uuid NOT NULL,
	CONSTRAINT "workflow_firings_workflow_id_fire_at_pk" PRIMARY KEY("workflow_id","fire_at")
);
--> statement-breakpoint
CREATE TABLE "workflow_versions" (
	"workflow_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"content" json NOT NULL,
	"yaml" text,
	"enabled" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workflow_versions_workflow_id_version_pk" PRIMARY KEY("workflow_id","version")
);
--> statement-breakpoint
CREATE TABLE "workflows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"name" text NOT NULL,
	"content" json NOT NULL,
	"yaml" text,
	"enabled" boolean NOT NULL,
	"trigger_type" text NOT NULL,
	"version" integer NOT NULL,
	"next_fire_at" timestamp (3) with time zone,
	"scenario_ids" uuid[] NOT NULL,
	"secret_name" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
DROP INDEX "approvals_of_step";--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "approvers" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "required" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "approvals" ADD COLUMN "is_superseded" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "depth" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "needs_follow_up" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "approval_votes" ADD CONSTRAINT "approval_votes_approval_id_approvals_id_fk" FOREIGN KEY ("approval_id") REFERENCES "public"."approvals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workflow_firings" ADD CONSTRAINT "workflow_firings_workflow_id_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workflow_versions" ADD CONSTRAINT "workflow_versions_workflow_id_workflows_id_fk" FOREIGN KEY ("workflow_id") REFERENCES "public"."workflows"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "records_newest" ON "records" USING btree ("project_id","updated_at","collection","key");--> statement-breakpoint
CREATE INDEX "records_newest_of_collection" ON "records" USING btree ("project_id","collection","updated_at","key");--> statement-breakpoint
CREATE INDEX "records_of_run" ON "records" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "workflows_project_id_id_index" ON "workflows" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "workflows_project_id_name_index" ON "workflows" USING btree ("project_id","name");--> statement-breakpoint
CREATE INDEX "workflows_scenario_ids_index" ON "workflows" USING gin ("scenario_ids");--> statement-breakpoint
CREATE INDEX "workflows_due" ON "workflows" USING btree ("next_fire_at") WHERE enabled and next_fire_at is not null;--> statement-breakpoint
CREATE INDEX "workflows_on_completed" ON "workflows" USING btree ("id") WHERE enabled and trigger_type = 'runCompleted';--> statement-breakpoint
CREATE INDEX "runs_by_workflow" ON "runs" USING btree ("project_id","workflow_id","queued_at","id") WHERE workflow_id is not null;--> statement-breakpoint
CREATE INDEX "runs_by_parent" ON "runs" USING btree ("parent_run_id") WHERE parent_run_id is not null;--> statement-breakpoint
CREATE INDEX "runs_to_follow_up" ON "runs" USING btree ("finished_at","id") WHERE needs_follow_up;--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_of_step" ON "approvals" USING btree ("run_id","step_id") WHERE not is_superseded;