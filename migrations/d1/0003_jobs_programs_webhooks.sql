CREATE TABLE `alerts` (
	`rule` text PRIMARY KEY NOT NULL,
	`is_firing` integer NOT NULL,
	`value` integer NOT NULL,
	`since` integer NOT NULL,
	`told_at` integer
);
--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`queue` text NOT NULL,
	`body` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `dead_letters_created` ON `dead_letters` (`created_at`);--> statement-breakpoint
CREATE TABLE `events` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`type` text NOT NULL,
	`subject_id` text NOT NULL,
	`sequence` integer NOT NULL,
	`athlete_id` text,
	`data` text NOT NULL,
	`created_at` integer NOT NULL,
	`dispatched_at` integer,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `events_dispatch` ON `events` (`dispatched_at`,`created_at`);--> statement-breakpoint
CREATE INDEX `events_created` ON `events` (`created_at`);--> statement-breakpoint
CREATE INDEX `events_athlete` ON `events` (`tenant_id`,`athlete_id`);--> statement-breakpoint
CREATE TABLE `job_rollups` (
	`tenant_id` text NOT NULL,
	`hour` integer NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`source` text NOT NULL,
	`jobs` integer NOT NULL,
	`duration_ms` integer NOT NULL,
	`longest_ms` integer NOT NULL,
	`wait_ms` integer NOT NULL,
	`cost_micros` integer NOT NULL,
	`input_tokens` integer NOT NULL,
	`output_tokens` integer NOT NULL,
	PRIMARY KEY(`hour`, `tenant_id`, `kind`, `status`, `source`)
);
--> statement-breakpoint
CREATE TABLE `periods` (
	`name` text NOT NULL,
	`period` integer NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`name`, `period`)
);
--> statement-breakpoint
CREATE TABLE `program_versions` (
	`tenant_id` text NOT NULL,
	`program_id` text NOT NULL,
	`number` integer NOT NULL,
	`first_week` integer NOT NULL,
	`reason` text NOT NULL,
	`request` text NOT NULL,
	`today` text NOT NULL,
	`blueprint` text,
	`document` text NOT NULL,
	`program_hash` text NOT NULL,
	`report` text NOT NULL,
	`verdict` text NOT NULL,
	`source` text NOT NULL,
	`model` text,
	`prompt_version` text,
	`changes` text NOT NULL,
	`job_id` text,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `program_id`, `number`),
	FOREIGN KEY (`tenant_id`,`program_id`) REFERENCES `programs`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `programs` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`athlete_id` text,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`goal` text NOT NULL,
	`level` text NOT NULL,
	`weeks` integer NOT NULL,
	`days_per_week` integer NOT NULL,
	`start_date` text,
	`revision` integer NOT NULL,
	`template_id` text,
	`job_id` text,
	`archived_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `programs_athlete` ON `programs` (`tenant_id`,`athlete_id`,`status`);--> statement-breakpoint
CREATE TABLE `share_links` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`program_id` text NOT NULL,
	`redact` text NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`first_viewed_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`program_id`) REFERENCES `programs`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `share_links_id` ON `share_links` (`id`);--> statement-breakpoint
CREATE TABLE `webhook_deliveries` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`endpoint_id` text NOT NULL,
	`event_id` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` integer,
	`last_attempt_at` integer,
	`last_status` integer,
	`last_error` text,
	`last_ms` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`event_id`) REFERENCES `events`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tenant_id`,`endpoint_id`) REFERENCES `webhook_endpoints`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `webhook_deliveries_endpoint` ON `webhook_deliveries` (`tenant_id`,`endpoint_id`,`id`);--> statement-breakpoint
CREATE INDEX `webhook_deliveries_due` ON `webhook_deliveries` (`status`,`next_attempt_at`);--> statement-breakpoint
CREATE TABLE `webhook_endpoints` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`url` text NOT NULL,
	`description` text,
	`event_types` text,
	`status` text NOT NULL,
	`disabled_reason` text,
	`sealed_secret` text NOT NULL,
	`sealed_previous_secret` text,
	`previous_secret_until` integer,
	`failing_since` integer,
	`deleted_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
ALTER TABLE `jobs` ADD `priority` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `params` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `error_detail` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `restarts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `retry_of` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `source` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `model` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `prompt_version` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `engine_version` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `input_tokens` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `output_tokens` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `cost_micros` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `deadline_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `announced_at` integer;--> statement-breakpoint
CREATE INDEX `jobs_deadline` ON `jobs` (`announced_at`,`deadline_at`);--> statement-breakpoint
CREATE INDEX `jobs_finished` ON `jobs` (`finished_at`);--> statement-breakpoint
CREATE INDEX `jobs_athlete` ON `jobs` (`tenant_id`,`athlete_id`);