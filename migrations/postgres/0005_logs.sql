CREATE TABLE "daily_signals" (
	"tenant_id" text NOT NULL,
	"athlete_id" text NOT NULL,
	"day" text NOT NULL,
	"fields" json NOT NULL,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "daily_signals_tenant_id_athlete_id_day_pk" PRIMARY KEY("tenant_id","athlete_id","day")
);
--> statement-breakpoint
CREATE TABLE "import_parts" (
	"tenant_id" text NOT NULL,
	"import_id" text NOT NULL,
	"number" bigint NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "import_parts_tenant_id_import_id_number_pk" PRIMARY KEY("tenant_id","import_id","number")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"athlete_id" text NOT NULL,
	"status" text NOT NULL,
	"preview" json NOT NULL,
	"job_id" text,
	"done" json,
	"expires_at" bigint NOT NULL,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "imports_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "insights" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"athlete_id" text NOT NULL,
	"key" text NOT NULL,
	"status" text NOT NULL,
	"document" json NOT NULL,
	"program_id" text,
	"job_id" text,
	"expires_at" bigint NOT NULL,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "insights_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
CREATE TABLE "training_states" (
	"tenant_id" text NOT NULL,
	"athlete_id" text NOT NULL,
	"document" json NOT NULL,
	"version" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"review_at" bigint,
	CONSTRAINT "training_states_tenant_id_athlete_id_pk" PRIMARY KEY("tenant_id","athlete_id")
);
--> statement-breakpoint
CREATE TABLE "workout_logs" (
	"tenant_id" text NOT NULL,
	"id" text NOT NULL,
	"athlete_id" text NOT NULL,
	"client_id" text,
	"started_at" bigint NOT NULL,
	"sets" bigint NOT NULL,
	"document" json NOT NULL,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	CONSTRAINT "workout_logs_tenant_id_id_pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "organizations" ADD COLUMN "adaptation" text;--> statement-breakpoint
ALTER TABLE "daily_signals" ADD CONSTRAINT "daily_signals_athlete" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_parts" ADD CONSTRAINT "import_parts_import" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."imports"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_athlete" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "insights" ADD CONSTRAINT "insights_athlete" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "training_states" ADD CONSTRAINT "training_states_athlete" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workout_logs" ADD CONSTRAINT "workout_logs_athlete" FOREIGN KEY ("tenant_id","athlete_id") REFERENCES "public"."athletes"("tenant_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "imports_expiry" ON "imports" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "insights_key" ON "insights" USING btree ("tenant_id","athlete_id","key");--> statement-breakpoint
CREATE INDEX "training_states_review" ON "training_states" USING btree ("review_at");--> statement-breakpoint
CREATE UNIQUE INDEX "workout_logs_client_id" ON "workout_logs" USING btree ("tenant_id","athlete_id","client_id");--> statement-breakpoint
CREATE INDEX "workout_logs_started" ON "workout_logs" USING btree ("tenant_id","athlete_id","started_at","id");