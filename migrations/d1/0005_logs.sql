CREATE TABLE `daily_signals` (
	`tenant_id` text NOT NULL,
	`athlete_id` text NOT NULL,
	`day` text NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `athlete_id`, `day`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `import_parts` (
	`tenant_id` text NOT NULL,
	`import_id` text NOT NULL,
	`number` integer NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `import_id`, `number`),
	FOREIGN KEY (`tenant_id`,`import_id`) REFERENCES `imports`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `imports` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`athlete_id` text NOT NULL,
	`status` text NOT NULL,
	`preview` text NOT NULL,
	`job_id` text,
	`done` text,
	`expires_at` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `imports_expiry` ON `imports` (`expires_at`);--> statement-breakpoint
CREATE TABLE `insights` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`athlete_id` text NOT NULL,
	`key` text NOT NULL,
	`status` text NOT NULL,
	`document` text NOT NULL,
	`program_id` text,
	`job_id` text,
	`expires_at` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `insights_key` ON `insights` (`tenant_id`,`athlete_id`,`key`);--> statement-breakpoint
CREATE TABLE `training_states` (
	`tenant_id` text NOT NULL,
	`athlete_id` text NOT NULL,
	`document` text NOT NULL,
	`version` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`review_at` integer,
	PRIMARY KEY(`tenant_id`, `athlete_id`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `training_states_review` ON `training_states` (`review_at`);--> statement-breakpoint
CREATE TABLE `workout_logs` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`athlete_id` text NOT NULL,
	`client_id` text,
	`started_at` integer NOT NULL,
	`sets` integer NOT NULL,
	`document` text NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`athlete_id`) REFERENCES `athletes`(`tenant_id`,`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workout_logs_client_id` ON `workout_logs` (`tenant_id`,`athlete_id`,`client_id`);--> statement-breakpoint
CREATE INDEX `workout_logs_started` ON `workout_logs` (`tenant_id`,`athlete_id`,`started_at`,`id`);--> statement-breakpoint
ALTER TABLE `organizations` ADD `adaptation` text;