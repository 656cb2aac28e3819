CREATE TABLE "run_notes" (
	"run_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"by" text,
	"text" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "run_notes_run_id_id_pk" PRIMARY KEY("run_id","id")
);
--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "notes_added" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "run_notes" ADD CONSTRAINT "run_notes_run_id_runs_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."runs"("id") ON DELETE cascade ON UPDATE no action;