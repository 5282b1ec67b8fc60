CREATE TABLE `absence` (
	`id` text PRIMARY KEY NOT NULL,
	`role_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`substitute_id` text,
	FOREIGN KEY (`role_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`substitute_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `absence_of` ON `absence` (`role_id`,`to`);--> statement-breakpoint
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
	`moves` integer DEFAULT 0 NOT NULL,
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
CREATE TABLE `attachment` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`author_id` text NOT NULL,
	`thread_id` text,
	`key` text NOT NULL,
	`communication_id` text,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`type` text,
	`state` text NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`communication_id`) REFERENCES `communication`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `attachment_of_key` ON `attachment` (`author_id`,`key`);--> statement-breakpoint
CREATE INDEX `attachment_of_communication` ON `attachment` (`communication_id`);--> statement-breakpoint
CREATE INDEX `attachment_of_citizen` ON `attachment` (`citizen_id`);--> statement-breakpoint
CREATE TABLE `attachment_part` (
	`id` text PRIMARY KEY NOT NULL,
	`attachment_id` text NOT NULL,
	`number` integer NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachment`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachment_part_of` ON `attachment_part` (`attachment_id`,`number`);--> statement-breakpoint
CREATE TABLE `booking_request` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`made_by_id` text NOT NULL,
	`made_at` integer NOT NULL,
	`reason` text NOT NULL,
	`note` text NOT NULL,
	`signs` text NOT NULL,
	`none_suits` integer NOT NULL,
	`form_response_id` text,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `booking_request_of_citizen` ON `booking_request` (`citizen_id`);--> statement-breakpoint
CREATE TABLE `care_contact` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`category` text NOT NULL,
	`name` text NOT NULL,
	`about` text NOT NULL,
	`kind` text NOT NULL,
	`may_write` integer NOT NULL,
	`zone` text,
	`audience` text,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_contact_at` ON `care_contact` (`organization_id`);--> statement-breakpoint
CREATE TABLE `care_contact_of` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `care_contact`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `care_contact_of_citizen` ON `care_contact_of` (`citizen_id`,`contact_id`,`from`);--> statement-breakpoint
CREATE TABLE `care_decision` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`contact_id` text NOT NULL,
	`contact_ids` text NOT NULL,
	`services` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`staff_hidden` integer NOT NULL,
	`decided_on` text NOT NULL,
	`registered_by_id` text NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `care_contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registered_by_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `care_decision_of_citizen` ON `care_decision` (`citizen_id`,`to`);--> statement-breakpoint
CREATE INDEX `care_decision_at` ON `care_decision` (`organization_id`,`to`);--> statement-breakpoint
CREATE TABLE `class_information` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`editor_id` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`classes` text NOT NULL,
	`readers` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`state` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`editor_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `class_information_at` ON `class_information` (`organization_id`);--> statement-breakpoint
CREATE TABLE `communication` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`citizen_id` text NOT NULL,
	`at` integer NOT NULL,
	`about` text NOT NULL,
	`side` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`basis` text,
	`role_id` text,
	`text` text NOT NULL,
	`prescription_ids` text NOT NULL,
	`form_response_id` text,
	`channel` text NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`role_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `communication_of_thread` ON `communication` (`thread_id`,`id`);--> statement-breakpoint
CREATE INDEX `communication_from` ON `communication` (`thread_id`,`side`,`id`);--> statement-breakpoint
CREATE INDEX `communication_by_role` ON `communication` (`thread_id`,`role_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `communication_once` ON `communication` (`author_id`,`key`);--> statement-breakpoint
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
CREATE TABLE `draft` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`author_id` text NOT NULL,
	`addressee` text NOT NULL,
	`service` text NOT NULL,
	`text` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_of_author` ON `draft` (`citizen_id`,`author_id`);--> statement-breakpoint
CREATE TABLE `due_work` (
	`id` text PRIMARY KEY NOT NULL,
	`due_at` integer NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `due_work_by_time` ON `due_work` (`due_at`,`id`);--> statement-breakpoint
CREATE INDEX `due_work_by_subject` ON `due_work` (`about`);--> statement-breakpoint
CREATE TABLE `form_draft` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`author_id` text NOT NULL,
	`form_id` text NOT NULL,
	`version` text NOT NULL,
	`response` text NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `form_draft_once` ON `form_draft` (`citizen_id`,`author_id`,`form_id`);--> statement-breakpoint
CREATE TABLE `form_response` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`author_id` text NOT NULL,
	`author_name` text NOT NULL,
	`basis` text NOT NULL,
	`form_id` text NOT NULL,
	`version` text NOT NULL,
	`at` integer NOT NULL,
	`response` text NOT NULL,
	`level` text,
	`used_in` text,
	`key` text NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`author_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `form_response_once` ON `form_response` (`author_id`,`key`);--> statement-breakpoint
CREATE INDEX `form_response_of_citizen` ON `form_response` (`citizen_id`,`id`);--> statement-breakpoint
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
CREATE TABLE `loaded_form` (
	`id` text PRIMARY KEY NOT NULL,
	`form_id` text NOT NULL,
	`version` text NOT NULL,
	`head` text NOT NULL,
	`meta` text NOT NULL,
	`questionnaire` text NOT NULL,
	`digest` text NOT NULL,
	`loaded_at` integer NOT NULL,
	`retired` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `loaded_form_once` ON `loaded_form` (`form_id`,`version`);--> statement-breakpoint
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
CREATE TABLE `notice` (
	`id` text PRIMARY KEY NOT NULL,
	`event` text NOT NULL,
	`kind` text NOT NULL,
	`service` text NOT NULL,
	`at` integer NOT NULL,
	`person_id` text NOT NULL,
	`citizen_id` text NOT NULL,
	`organization_id` text,
	`channel` text NOT NULL,
	`address` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` integer,
	`sent_at` integer,
	`fault` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_notice_a_person` ON `notice` (`event`,`person_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `one_notice_an_address` ON `notice` (`event`,`channel`,`address`);--> statement-breakpoint
CREATE INDEX `notice_of_citizen` ON `notice` (`citizen_id`);--> statement-breakpoint
CREATE INDEX `notice_to_person` ON `notice` (`person_id`);--> statement-breakpoint
CREATE INDEX `notice_of_office` ON `notice` (`organization_id`,`state`,`id`);--> statement-breakpoint
CREATE INDEX `notice_waiting` ON `notice` (`state`,`next_at`);--> statement-breakpoint
CREATE TABLE `notice_setting` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`citizen_id` text NOT NULL,
	`level` text NOT NULL,
	`channel` text,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notice_setting_of` ON `notice_setting` (`person_id`,`citizen_id`);--> statement-breakpoint
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
CREATE TABLE `prescription` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`prescriber_id` text NOT NULL,
	`name` text NOT NULL,
	`dosage` text NOT NULL,
	`group` text NOT NULL,
	`prescribed_on` text NOT NULL,
	`valid_to` text NOT NULL,
	`guardian_reservation` integer NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`prescriber_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `prescription_of_citizen` ON `prescription` (`citizen_id`);--> statement-breakpoint
CREATE TABLE `reading` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`communication_id` text NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`side` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`communication_id`) REFERENCES `communication`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reading_once` ON `reading` (`communication_id`,`person_id`);--> statement-breakpoint
CREATE INDEX `reading_in` ON `reading` (`thread_id`);--> statement-breakpoint
CREATE TABLE `reply_template` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reply_template_at` ON `reply_template` (`organization_id`);--> statement-breakpoint
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
	`specialist` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staff_role_of_person` ON `staff_role` (`person_id`);--> statement-breakpoint
CREATE INDEX `staff_role_at` ON `staff_role` (`organization_id`);--> statement-breakpoint
CREATE TABLE `thread` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`kind` text NOT NULL,
	`service` text NOT NULL,
	`organization_id` text NOT NULL,
	`contact_id` text,
	`handler_id` text,
	`zone` text,
	`subject` text NOT NULL,
	`form` text,
	`state` text NOT NULL,
	`important` integer NOT NULL,
	`started_at` integer NOT NULL,
	`started_by` text NOT NULL,
	`last_id` text NOT NULL,
	`last_at` integer NOT NULL,
	`last_from_office_id` text,
	`answered` integer NOT NULL,
	`deadline` text,
	`waiting_since` integer,
	`closed_at` integer,
	`outcome` text,
	`fee_told` text,
	`fee` text,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contact_id`) REFERENCES `care_contact`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handler_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `thread_of_citizen` ON `thread` (`citizen_id`,`last_id`);--> statement-breakpoint
CREATE INDEX `thread_at_office` ON `thread` (`organization_id`,`state`,`deadline`,`id`);--> statement-breakpoint
CREATE INDEX `thread_latest_at_office` ON `thread` (`organization_id`,`state`,`last_id`);--> statement-breakpoint
CREATE TABLE `time_offer` (
	`id` text PRIMARY KEY NOT NULL,
	`thread_id` text NOT NULL,
	`communication_id` text NOT NULL,
	`citizen_id` text NOT NULL,
	`role_id` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`form` text NOT NULL,
	`place` text NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`communication_id`) REFERENCES `communication`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`role_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `time_offer_in` ON `time_offer` (`thread_id`);--> statement-breakpoint
CREATE INDEX `time_offer_of_citizen` ON `time_offer` (`citizen_id`,`starts_at`);--> statement-breakpoint
CREATE INDEX `time_offer_by_day` ON `time_offer` (`starts_at`);--> statement-breakpoint
CREATE TABLE `user_fee` (
	`id` text PRIMARY KEY NOT NULL,
	`citizen_id` text NOT NULL,
	`thread_id` text,
	`day` text NOT NULL,
	`amount` integer NOT NULL,
	`refund` integer NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`thread_id`) REFERENCES `thread`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `user_fee_of_citizen` ON `user_fee` (`citizen_id`,`day`);--> statement-breakpoint
CREATE TABLE `visit` (
	`id` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`day` text NOT NULL,
	`citizen_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`on_day` text NOT NULL,
	`window_from` text,
	`window_to` text,
	`state` text NOT NULL,
	`role_id` text,
	`reassigned` integer NOT NULL,
	`done_by_id` text,
	`done_at` integer,
	`missed_reason` text,
	`cancel_code` text,
	`number` integer NOT NULL,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`role_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visit_once` ON `visit` (`plan`,`day`);--> statement-breakpoint
CREATE INDEX `visit_of_citizen` ON `visit` (`citizen_id`,`day`);--> statement-breakpoint
CREATE INDEX `visit_of_citizen_on` ON `visit` (`citizen_id`,`on_day`);--> statement-breakpoint
CREATE INDEX `visit_at` ON `visit` (`organization_id`,`day`);--> statement-breakpoint
CREATE INDEX `visit_at_on` ON `visit` (`organization_id`,`on_day`);--> statement-breakpoint
CREATE TABLE `visit_plan` (
	`id` text PRIMARY KEY NOT NULL,
	`plan` text NOT NULL,
	`decision_id` text NOT NULL,
	`citizen_id` text NOT NULL,
	`organization_id` text NOT NULL,
	`kind` text NOT NULL,
	`weekdays` text NOT NULL,
	`every_weeks` integer NOT NULL,
	`counted_from` text NOT NULL,
	`from` text NOT NULL,
	`to` text,
	`window_from` text NOT NULL,
	`window_to` text NOT NULL,
	`minutes` integer NOT NULL,
	`role_id` text,
	`order` integer NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `care_decision`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`citizen_id`) REFERENCES `person`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`role_id`) REFERENCES `staff_role`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `visit_plan_from` ON `visit_plan` (`plan`,`from`);--> statement-breakpoint
CREATE INDEX `visit_plan_of_citizen` ON `visit_plan` (`citizen_id`,`to`);--> statement-breakpoint
CREATE INDEX `visit_plan_at` ON `visit_plan` (`organization_id`,`to`);--> statement-breakpoint
CREATE INDEX `visit_plan_of_decision` ON `visit_plan` (`decision_id`);--> statement-breakpoint
CREATE TABLE `world` (
	`id` text PRIMARY KEY NOT NULL,
	`seed` text NOT NULL,
	`clock_at` integer NOT NULL,
	`running_since` integer,
	`speed` integer NOT NULL,
	`foster_parent_access` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `youth_station` (
	`id` text PRIMARY KEY NOT NULL,
	`organization_id` text NOT NULL,
	`about` text NOT NULL,
	`at` text NOT NULL,
	`opening` text NOT NULL,
	FOREIGN KEY (`organization_id`) REFERENCES `organization`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `youth_station_at` ON `youth_station` (`organization_id`);