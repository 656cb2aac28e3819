-- Generated from src/schema.ts. The two indexes on events are small: nothing was a tool call before. On a table of many
-- millions of events making them takes a pass over each partition, during which runs wait with their writes.
CREATE TABLE "approvals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"run_id" uuid NOT NULL,
	"workflow_id" uuid,
	"step_id" text NOT NULL,
	"title" text NOT NULL,
	"details" jsonb,
	"status" text NOT NULL,
	"decided_by" text,
	"comment" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"name" text NOT NULL,
	"key_id" text NOT NULL,
	"box" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "secrets_project_id_name_pk" PRIMARY KEY("project_id","name")
);
--> statement-breakpoint
CREATE TABLE "tool_policies" (
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"name" text NOT NULL,
	"policy" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tool_policies_project_id_name_pk" PRIMARY KEY("project_id","name")
);
--> statement-breakpoint
CREATE TABLE "tools" (
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"name" text NOT NULL,
	"origin" text NOT NULL,
	"description" text NOT NULL,
	"input_schema" json NOT NULL,
	"source" text,
	"server" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tools_project_id_name_pk" PRIMARY KEY("project_id","name")
);
--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "secrets" ADD CONSTRAINT "secrets_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tool_policies" ADD CONSTRAINT "tool_policies_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tools" ADD CONSTRAINT "tools_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "approvals_of_step" ON "approvals" USING btree ("run_id","step_id");--> statement-breakpoint
CREATE INDEX "approvals_newest" ON "approvals" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "approvals_pending" ON "approvals" USING btree ("run_id") WHERE status = 'pending';--> statement-breakpoint
CREATE INDEX "events_tool_calls" ON "events" USING btree ("id") WHERE type = 'ToolFinished';--> statement-breakpoint
CREATE INDEX "events_calls_of_tool" ON "events" USING btree ((data ->> 'tool'),"id") WHERE type = 'ToolFinished';