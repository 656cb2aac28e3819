CREATE TABLE "blobs" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size_bytes" bigint NOT NULL,
	"touched_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chunk_uses" (
	"run_id" uuid NOT NULL,
	"turn" integer NOT NULL,
	"marker" text NOT NULL,
	"document_id" uuid NOT NULL,
	"chunk_id" uuid NOT NULL,
	"speaker" text NOT NULL,
	"is_cited" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "chunk_uses_run_id_turn_marker_pk" PRIMARY KEY("run_id","turn","marker")
);
--> statement-breakpoint
CREATE TABLE "chunk_vectors" (
	"model" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"vector" "bytea" NOT NULL,
	"touched_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "chunk_vectors_model_hash_pk" PRIMARY KEY("model","hash")
);
--> statement-breakpoint
CREATE TABLE "chunks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"document_id" uuid NOT NULL,
	"generation" integer NOT NULL,
	"ordinal" integer NOT NULL,
	"text" text NOT NULL,
	"hash" "bytea" NOT NULL,
	"page" integer,
	"heading" text[] NOT NULL,
	"start_at" integer NOT NULL,
	"end_at" integer NOT NULL,
	"words" "tsvector" GENERATED ALWAYS AS (to_tsvector('english'::regconfig, text)) STORED
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"project_id" uuid DEFAULT '01900000-0000-7000-8000-000000000002' NOT NULL,
	"collection" text NOT NULL,
	"title" text NOT NULL,
	"tags" text[] NOT NULL,
	"sha256" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"declared_type" text,
	"media_type" text,
	"generation" integer NOT NULL,
	"run_id" uuid NOT NULL,
	"published_generation" integer,
	"published_sha256" text,
	"published_embedding_model" text,
	"chunks" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "payload_blobs" (
	"run_id" uuid NOT NULL,
	"sha256" text NOT NULL,
	CONSTRAINT "payload_blobs_run_id_sha256_pk" PRIMARY KEY("run_id","sha256")
);
--> statement-breakpoint
DROP INDEX "run_artifacts_run_id_index";--> statement-breakpoint
ALTER TABLE "chunks" ADD CONSTRAINT "chunks_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "documents" ADD CONSTRAINT "documents_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "blobs_touched_at_index" ON "blobs" USING btree ("touched_at");--> statement-breakpoint
CREATE INDEX "chunk_uses_of_document" ON "chunk_uses" USING btree ("document_id","at");--> statement-breakpoint
CREATE INDEX "chunk_uses_of_chunk" ON "chunk_uses" USING btree ("chunk_id");--> statement-breakpoint
CREATE INDEX "chunks_of_document" ON "chunks" USING btree ("document_id","ordinal");--> statement-breakpoint
CREATE INDEX "chunks_hash_index" ON "chunks" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "chunks_words" ON "chunks" USING gin ("words");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_by_title" ON "documents" USING btree ("project_id","collection","title");--> statement-breakpoint
CREATE INDEX "documents_newest" ON "documents" USING btree ("project_id","id");--> statement-breakpoint
CREATE INDEX "documents_sha256_index" ON "documents" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "documents_tags_index" ON "documents" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "payload_blobs_sha256_index" ON "payload_blobs" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "run_artifacts_of_run" ON "run_artifacts" USING btree ("run_id","name","sha256");--> statement-breakpoint
CREATE INDEX "run_artifacts_sha256_index" ON "run_artifacts" USING btree ("sha256");--> statement-breakpoint
CREATE INDEX "run_steps_said" ON "run_steps" USING gin (to_tsvector('simple'::regconfig, left(output ->> 'text', 100000))) WHERE kind = 'turn';--> statement-breakpoint
ALTER TABLE "run_artifacts" DROP COLUMN "content";--> statement-breakpoint
-- Floats do not get smaller by compressing them.
ALTER TABLE "chunk_vectors" ALTER COLUMN "vector" SET STORAGE EXTERNAL;
--> statement-breakpoint
-- Words with their places hardly get smaller by compressing them; trying costs a tenth of the time that a passage takes.
ALTER TABLE "chunks" SET (toast_tuple_target = 8160);
