CREATE TABLE "metric_totals" (
	"name" text NOT NULL,
	"labels" text NOT NULL,
	"value" double precision NOT NULL,
	CONSTRAINT "metric_totals_name_labels_pk" PRIMARY KEY("name","labels")
);
--> statement-breakpoint
ALTER TABLE "workers" ADD COLUMN "seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "workers" ADD COLUMN "state" jsonb;