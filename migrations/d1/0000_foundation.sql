CREATE TABLE `allowed_origins` (
	`origin` text NOT NULL,
	`organization_id` text NOT NULL,
	PRIMARY KEY(`origin`, `organization_id`),
	FOREIGN KEY (`organization_id`) REFERENCES `organizations`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `allowed_origins_organization` ON `allowed_origins` (`organization_id`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`hash` text NOT NULL,
	`last_four` text NOT NULL,
	`scopes` text NOT NULL,
	`api_version` text NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_keys_hash` ON `api_keys` (`hash`);--> statement-breakpoint
CREATE TABLE `athletes` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`external_id` text NOT NULL,
	`name` text,
	`locale` text NOT NULL,
	`timezone` text NOT NULL,
	`units` text NOT NULL,
	`tier` text NOT NULL,
	`birth_year` integer,
	`sex` text,
	`height_mm` integer,
	`weight_g` integer,
	`anonymous` integer NOT NULL,
	`preferences` text NOT NULL,
	`consents` text NOT NULL,
	`deleted_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `athletes_external_id` ON `athletes` (`tenant_id`,`external_id`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text NOT NULL,
	`action` text NOT NULL,
	`subject_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`request_id` text NOT NULL,
	`changed` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_events_subject` ON `audit_events` (`tenant_id`,`subject_id`,`subject_version`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`tenant_id` text NOT NULL,
	`route` text NOT NULL,
	`key` text NOT NULL,
	`fingerprint` text NOT NULL,
	`locked_until` integer NOT NULL,
	`status` integer,
	`sealed_response` text,
	`athlete_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `route`, `key`)
);
--> statement-breakpoint
CREATE INDEX `idempotency_keys_expiry` ON `idempotency_keys` (`expires_at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`athlete_id` text,
	`result` text,
	`error_code` text,
	`started_at` integer,
	`finished_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`)
);
--> statement-breakpoint
CREATE INDEX `jobs_status` ON `jobs` (`status`,`updated_at`);--> statement-breakpoint
CREATE INDEX `jobs_kind` ON `jobs` (`tenant_id`,`kind`,`created_at`);--> statement-breakpoint
CREATE TABLE `organizations` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`status` text NOT NULL,
	`default_coach` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`athlete_id` text NOT NULL,
	`key_id` text NOT NULL,
	`scopes` text NOT NULL,
	`origin` text,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`tenant_id`,`key_id`) REFERENCES `api_keys`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_revoked` ON `sessions` (`tenant_id`,`revoked_at`);--> statement-breakpoint
CREATE INDEX `sessions_expiry` ON `sessions` (`expires_at`);