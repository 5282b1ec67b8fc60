CREATE TABLE `activity` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text NOT NULL,
	`citizen_id` text NOT NULL,
	`log` text NOT NULL,
	`number` integer NOT NULL,
	`basis` text,
	`service` text NOT NULL,
	`operation` text NOT NULL,
	`outcome` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_in_chain` ON `activity` (`citizen_id`,`log`,`number`);--> statement-breakpoint
CREATE INDEX `activity_of_citizen` ON `activity` (`citizen_id`,`id`);--> statement-breakpoint
CREATE TABLE `activity_chain` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`log` text NOT NULL,
	`length` integer NOT NULL,
	`hash` text NOT NULL,
	`deleted_to` integer NOT NULL,
	`deleted_hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `activity_chain_of_citizen` ON `activity_chain` (`citizen_id`,`log`);--> statement-breakpoint
CREATE TABLE `appointment` (
	`id` text PRIMARY KEY NOT NULL,
	`slot_id` text NOT NULL,
	`request_id` text NOT NULL,
	`citizen_id` text NOT NULL,
	`booked_by_id` text NOT NULL,
	`status` text NOT NULL,
	`held_until` integer,
	`cancelled_by` text,
	FOREIGN KEY (`slot_id`) REFERENCES `slot`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`request_id`) REFERENCES `booking_request`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`booked_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_appointment_a_slot` ON `appointment` (`slot_id`) WHERE "appointment"."status" <> 'cancelled';--> statement-breakpoint
CREATE INDEX `appointment_of_slot` ON `appointment` (`slot_id`);--> statement-breakpoint
CREATE INDEX `appointment_of_citizen` ON `appointment` (`citizen_id`);--> statement-breakpoint
CREATE INDEX `appointment_of_request` ON `appointment` (`request_id`);--> statement-breakpoint
CREATE TABLE `booking_request` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`made_by_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`signs` text NOT NULL,
	`none_suits` integer NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `booking_request_of_citizen` ON `booking_request` (`citizen_id`);--> statement-breakpoint
CREATE TABLE `consent_record` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`at` integer NOT NULL,
	`by_id` text,
	`what` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`channel` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consent_record_of_person` ON `consent_record` (`person_id`,`id`);--> statement-breakpoint
CREATE TABLE `due_work` (
	`id` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `due_work_by_time` ON `due_work` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `due_work_by_subject` ON `due_work` (`about`);--> statement-breakpoint
CREATE TABLE `foster_care` (
	`id` text PRIMARY KEY NOT NULL,
	`parent_id` text NOT NULL,
	`child_id` text NOT NULL,
	FOREIGN KEY (`parent_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `foster_care_once` ON `foster_care` (`child_id`,`parent_id`);--> statement-breakpoint
CREATE INDEX `foster_care_of_parent` ON `foster_care` (`parent_id`);--> statement-breakpoint
CREATE TABLE `fullmakt` (
	`id` text PRIMARY KEY NOT NULL,
	`giver_id` text NOT NULL,
	`receiver_id` text NOT NULL,
	`giver_name` text NOT NULL,
	`receiver_name` text NOT NULL,
	`kind` text NOT NULL,
	`areas` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`channel` text NOT NULL,
	`given_at` integer NOT NULL,
	`signed_on` text,
	`ended_at` integer,
	`ending` text,
	`over_at` integer,
	FOREIGN KEY (`giver_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`receiver_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_fullmakt_between` ON `fullmakt` (`giver_id`,`receiver_id`,`kind`) WHERE "fullmakt"."over_at" is null;--> statement-breakpoint
CREATE INDEX `fullmakt_of_giver` ON `fullmakt` (`giver_id`,`receiver_id`);--> statement-breakpoint
CREATE INDEX `fullmakt_of_receiver` ON `fullmakt` (`receiver_id`);--> statement-breakpoint
CREATE TABLE `fullmakt_application` (
	`id` text PRIMARY KEY NOT NULL,
	`applicant_id` text NOT NULL,
	`national_id` text NOT NULL,
	`name` text NOT NULL,
	`relation` text NOT NULL,
	`identity_proof` text NOT NULL,
	`renews_id` text,
	`applied_at` integer NOT NULL,
	`state` text NOT NULL,
	`declared_permanent` integer,
	`declared_at` integer,
	`declared_by_id` text,
	`decided_at` integer,
	`decided_by_id` text,
	`refused_because` text,
	FOREIGN KEY (`applicant_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `fullmakt_application_of_applicant` ON `fullmakt_application` (`applicant_id`);--> statement-breakpoint
CREATE INDEX `fullmakt_application_about` ON `fullmakt_application` (`national_id`);--> statement-breakpoint
CREATE INDEX `fullmakt_application_by_state` ON `fullmakt_application` (`state`,`id`);--> statement-breakpoint
CREATE TABLE `gp_list` (
	`id` text PRIMARY KEY NOT NULL,
	`practitioner_id` text NOT NULL,
	`capacity` integer NOT NULL,
	FOREIGN KEY (`practitioner_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `guardianship` (
	`id` text PRIMARY KEY NOT NULL,
	`guardian_id` text NOT NULL,
	`person_id` text NOT NULL,
	FOREIGN KEY (`guardian_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `guardianship_once` ON `guardianship` (`person_id`,`guardian_id`);--> statement-breakpoint
CREATE INDEX `guardianship_of_guardian` ON `guardianship` (`guardian_id`);--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`at` integer NOT NULL,
	`about` text NOT NULL,
	`content` text NOT NULL,
	`channel` text NOT NULL,
	`read_at` integer,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `message_of_citizen` ON `message` (`citizen_id`,`channel`,`id`);--> statement-breakpoint
CREATE TABLE `municipality` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`county` text NOT NULL,
	`nettlege` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `organization` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`municipality` text NOT NULL,
	`address` text NOT NULL,
	`phone` text NOT NULL,
	`services` text NOT NULL,
	`her_id` integer NOT NULL,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `parental_responsibility` (
	`id` text PRIMARY KEY NOT NULL,
	`holder_id` text NOT NULL,
	`child_id` text NOT NULL,
	`kind` text NOT NULL,
	FOREIGN KEY (`holder_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`child_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `parental_responsibility_once` ON `parental_responsibility` (`child_id`,`holder_id`);--> statement-breakpoint
CREATE INDEX `parental_responsibility_of_holder` ON `parental_responsibility` (`holder_id`);--> statement-breakpoint
CREATE TABLE `person` (
	`id` text PRIMARY KEY NOT NULL,
	`national_id` text NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`search_name` text NOT NULL,
	`sex` text NOT NULL,
	`born` text NOT NULL,
	`died` text,
	`municipality` text NOT NULL,
	`address` text,
	`protection` text NOT NULL,
	`consent` text NOT NULL,
	`eid` text,
	`inactive` integer NOT NULL,
	`youth_access_consent` integer NOT NULL,
	`language` text NOT NULL,
	`phone` text,
	`email` text,
	`gp_list_id` text,
	`story` text,
	FOREIGN KEY (`municipality`) REFERENCES `municipality`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `person_by_national_id` ON `person` (`national_id`);--> statement-breakpoint
CREATE INDEX `person_on_gp_list` ON `person` (`gp_list_id`);--> statement-breakpoint
CREATE INDEX `person_by_birth` ON `person` (`born`);--> statement-breakpoint
CREATE INDEX `person_as_found` ON `person` (("story" is null),`id`,`search_name`,`national_id`);--> statement-breakpoint
CREATE TABLE `schedule` (
	`id` text PRIMARY KEY NOT NULL,
	`practitioner_id` text NOT NULL,
	`hours` text NOT NULL,
	`days_ahead` integer NOT NULL,
	`published_to` text NOT NULL,
	FOREIGN KEY (`practitioner_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `slot` (
	`id` text PRIMARY KEY NOT NULL,
	`practitioner_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`form` text NOT NULL,
	FOREIGN KEY (`practitioner_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `slot_of_practitioner` ON `slot` (`practitioner_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `staff_role` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`kind` text NOT NULL,
	`organization_id` text NOT NULL,
	`hpr_number` integer,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_role_of_person` ON `staff_role` (`person_id`);--> statement-breakpoint
CREATE INDEX `staff_role_at` ON `staff_role` (`organization_id`);--> statement-breakpoint
CREATE TABLE `world` (
	`id` text PRIMARY KEY NOT NULL,
	`seed` text NOT NULL,
	`clock_at` integer NOT NULL,
	`running_since` integer,
	`speed` integer NOT NULL,
	`foster_parent_access` integer NOT NULL
);
