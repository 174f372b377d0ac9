CREATE TABLE affiliation (
	id VARCHAR(36) NOT NULL,
	person_id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	function_title TEXT DEFAULT '' NOT NULL,
	valid_from DATE,
	valid_to DATE,
	is_main_contact BOOLEAN NOT NULL,
	is_decision_maker BOOLEAN NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE
);
CREATE TABLE agreed_term (
	id VARCHAR(36) NOT NULL,
	term TEXT DEFAULT '' NOT NULL,
	wording TEXT DEFAULT '' NOT NULL,
	agreed_on DATE,
	PRIMARY KEY (id)
);
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
CREATE TABLE chronicle_entry (
	id VARCHAR(36) NOT NULL,
	happened_on DATE NOT NULL,
	title TEXT DEFAULT '' NOT NULL,
	narrative TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE consent (
	id VARCHAR(36) NOT NULL,
	person_id VARCHAR(36) NOT NULL,
	purpose VARCHAR(30) NOT NULL,
	given_on DATE NOT NULL,
	withdrawn_on DATE,
	proof TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE contact_point (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36),
	person_id VARCHAR(36),
	kind VARCHAR(30) NOT NULL,
	label TEXT DEFAULT '' NOT NULL,
	value TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE contribution (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	contribution_kind_id VARCHAR(36) NOT NULL,
	note TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(contribution_kind_id) REFERENCES contribution_kind (id) ON DELETE CASCADE
);
CREATE TABLE contribution_kind (
	id VARCHAR(36) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	is_retired BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE conversation (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	person_id VARCHAR(36),
	held_on DATE NOT NULL,
	channel VARCHAR(30) NOT NULL,
	participants TEXT DEFAULT '' NOT NULL,
	summary TEXT DEFAULT '' NOT NULL,
	benefit_notes TEXT DEFAULT '' NOT NULL,
	concerns TEXT DEFAULT '' NOT NULL,
	next_step TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL
);
CREATE TABLE decision (
	id VARCHAR(36) NOT NULL,
	group_id VARCHAR(36) NOT NULL,
	decided_on DATE NOT NULL,
	title TEXT DEFAULT '' NOT NULL,
	wording TEXT DEFAULT '' NOT NULL,
	votes_for INTEGER,
	votes_against INTEGER,
	votes_abstained INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE CASCADE
);
CREATE TABLE document (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36),
	group_id VARCHAR(36),
	event_id VARCHAR(36),
	title TEXT DEFAULT '' NOT NULL,
	kind VARCHAR(30) NOT NULL,
	version TEXT DEFAULT '' NOT NULL,
	language TEXT DEFAULT '' NOT NULL,
	is_easy_language BOOLEAN NOT NULL,
	is_standard BOOLEAN NOT NULL,
	added_on DATE,
	file_name TEXT DEFAULT '' NOT NULL,
	size INTEGER NOT NULL,
	content VARCHAR(64) NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE CASCADE,
	FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE
);
CREATE TABLE document_handover (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	document_id VARCHAR(36),
	onboarding_pack_id VARCHAR(36),
	handed_over_on DATE NOT NULL,
	title TEXT DEFAULT '' NOT NULL,
	version TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(document_id) REFERENCES document (id) ON DELETE SET NULL,
	FOREIGN KEY(onboarding_pack_id) REFERENCES onboarding_pack (id) ON DELETE CASCADE
);
CREATE TABLE event (
	id VARCHAR(36) NOT NULL,
	title TEXT DEFAULT '' NOT NULL,
	name_key TEXT NOT NULL,
	event_format_id VARCHAR(36),
	state VARCHAR(30) NOT NULL,
	starts_at DATETIME,
	ends_at DATETIME,
	place TEXT DEFAULT '' NOT NULL,
	partner_id VARCHAR(36),
	group_id VARCHAR(36),
	description TEXT DEFAULT '' NOT NULL,
	is_free BOOLEAN NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	deleted_at DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(event_format_id) REFERENCES event_format (id) ON DELETE SET NULL,
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE SET NULL,
	FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE SET NULL
);
CREATE TABLE event_format (
	id VARCHAR(36) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	is_retired BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE follow_up (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36),
	person_id VARCHAR(36),
	subject TEXT DEFAULT '' NOT NULL,
	due_on DATE NOT NULL,
	done_on DATE,
	outcome TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
);
CREATE TABLE goal (
	id VARCHAR(36) NOT NULL,
	group_id VARCHAR(36),
	title TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	life_domain_id VARCHAR(36),
	target_group_id VARCHAR(36),
	partner_id VARCHAR(36),
	state VARCHAR(30) NOT NULL,
	due_on DATE,
	PRIMARY KEY (id),
	FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE SET NULL,
	FOREIGN KEY(life_domain_id) REFERENCES life_domain (id) ON DELETE SET NULL,
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE SET NULL,
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE SET NULL
);
CREATE TABLE "group" (
	id VARCHAR(36) NOT NULL,
	kind VARCHAR(30) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	name_key TEXT NOT NULL,
	purpose TEXT DEFAULT '' NOT NULL,
	vision TEXT DEFAULT '' NOT NULL,
	rhythm TEXT DEFAULT '' NOT NULL,
	target_group_id VARCHAR(36),
	life_domain_id VARCHAR(36),
	predecessor_id VARCHAR(36),
	started_on DATE,
	ended_on DATE,
	notes TEXT DEFAULT '' NOT NULL,
	deleted_at DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE SET NULL,
	FOREIGN KEY(life_domain_id) REFERENCES life_domain (id) ON DELETE SET NULL,
	FOREIGN KEY(predecessor_id) REFERENCES "group" (id) ON DELETE SET NULL
);
CREATE TABLE history_change (
	seq INTEGER NOT NULL,
	step INTEGER NOT NULL,
	table_name TEXT NOT NULL,
	row_id TEXT NOT NULL,
	owner_id TEXT,
	"before" TEXT,
	"after" TEXT,
	PRIMARY KEY (seq),
	FOREIGN KEY(step) REFERENCES history_step (number) ON DELETE CASCADE
);
CREATE TABLE history_now (
	one INTEGER NOT NULL,
	step INTEGER NOT NULL,
	records INTEGER NOT NULL,
	PRIMARY KEY (one)
);
CREATE TABLE history_step (
	number INTEGER NOT NULL,
	id VARCHAR(36) NOT NULL,
	made_at TEXT NOT NULL,
	device TEXT NOT NULL,
	person TEXT NOT NULL,
	label TEXT NOT NULL,
	revision TEXT NOT NULL,
	state VARCHAR(7) NOT NULL,
	PRIMARY KEY (number),
	UNIQUE (id)
);
CREATE TABLE kept_bytes (
	sha256 VARCHAR(64) NOT NULL,
	bytes BLOB NOT NULL,
	PRIMARY KEY (sha256)
);
CREATE TABLE life_domain (
	id VARCHAR(36) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	is_retired BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE membership (
	id VARCHAR(36) NOT NULL,
	group_id VARCHAR(36) NOT NULL,
	person_id VARCHAR(36),
	partner_id VARCHAR(36),
	target_group_id VARCHAR(36),
	role TEXT DEFAULT '' NOT NULL,
	has_vote BOOLEAN NOT NULL,
	valid_from DATE,
	valid_to DATE,
	PRIMARY KEY (id),
	FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE CASCADE,
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE SET NULL
);
CREATE TABLE network_profile (
	id VARCHAR(36) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	carrier TEXT DEFAULT '' NOT NULL,
	street TEXT DEFAULT '' NOT NULL,
	postcode VARCHAR(12) NOT NULL,
	place TEXT DEFAULT '' NOT NULL,
	federal_state TEXT DEFAULT '' NOT NULL,
	phone TEXT DEFAULT '' NOT NULL,
	mail TEXT DEFAULT '' NOT NULL,
	website TEXT DEFAULT '' NOT NULL,
	coordinator TEXT DEFAULT '' NOT NULL,
	logo VARCHAR(64) NOT NULL,
	logo_description TEXT DEFAULT '' NOT NULL,
	primary_colour VARCHAR(7) NOT NULL,
	accent_colour VARCHAR(7) NOT NULL,
	mission_statement TEXT DEFAULT '' NOT NULL,
	vision TEXT DEFAULT '' NOT NULL,
	inclusion_concept TEXT DEFAULT '' NOT NULL,
	how_we_work TEXT DEFAULT '' NOT NULL,
	welcome TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE onboarding_pack (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	handed_over_on DATE NOT NULL,
	sections TEXT DEFAULT '' NOT NULL,
	language TEXT DEFAULT '' NOT NULL,
	variant TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE
);
CREATE TABLE participation (
	id VARCHAR(36) NOT NULL,
	event_id VARCHAR(36) NOT NULL,
	person_id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36),
	rsvp VARCHAR(30) NOT NULL,
	role TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(event_id) REFERENCES event (id) ON DELETE CASCADE,
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE SET NULL
);
CREATE TABLE partner (
	id VARCHAR(36) NOT NULL,
	kind VARCHAR(30) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	name_key TEXT NOT NULL,
	short_name TEXT DEFAULT '' NOT NULL,
	partner_type_id VARCHAR(36),
	sector_id VARCHAR(36),
	parent_id VARCHAR(36),
	person_id VARCHAR(36),
	status VARCHAR(30) NOT NULL,
	status_since DATE,
	is_network BOOLEAN NOT NULL,
	member_count INTEGER,
	street TEXT DEFAULT '' NOT NULL,
	address_extra TEXT DEFAULT '' NOT NULL,
	postcode VARCHAR(12) NOT NULL,
	place TEXT DEFAULT '' NOT NULL,
	district TEXT DEFAULT '' NOT NULL,
	state TEXT DEFAULT '' NOT NULL,
	country TEXT DEFAULT '' NOT NULL,
	is_key_partner BOOLEAN NOT NULL,
	influence VARCHAR(30),
	stance VARCHAR(30),
	description TEXT DEFAULT '' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	external_id TEXT DEFAULT '' NOT NULL,
	deleted_at DATETIME,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_type_id) REFERENCES partner_type (id) ON DELETE SET NULL,
	FOREIGN KEY(sector_id) REFERENCES sector (id) ON DELETE SET NULL,
	FOREIGN KEY(parent_id) REFERENCES partner (id) ON DELETE SET NULL,
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL
);
CREATE TABLE partner_life_domain (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	life_domain_id VARCHAR(36) NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(life_domain_id) REFERENCES life_domain (id) ON DELETE CASCADE
);
CREATE TABLE partner_tag (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	tag_id VARCHAR(36) NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(tag_id) REFERENCES tag (id) ON DELETE CASCADE
);
CREATE TABLE partner_type (
	id VARCHAR(36) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	is_retired BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE person (
	id VARCHAR(36) NOT NULL,
	salutation TEXT DEFAULT '' NOT NULL,
	academic_title TEXT DEFAULT '' NOT NULL,
	first_name TEXT DEFAULT '' NOT NULL,
	last_name TEXT DEFAULT '' NOT NULL,
	name_key TEXT NOT NULL,
	language TEXT DEFAULT '' NOT NULL,
	biography TEXT DEFAULT '' NOT NULL,
	notes TEXT DEFAULT '' NOT NULL,
	external_id TEXT DEFAULT '' NOT NULL,
	deleted_at DATETIME,
	PRIMARY KEY (id)
);
CREATE TABLE remembered_mapping (
	id VARCHAR(36) NOT NULL,
	signature VARCHAR(64) NOT NULL,
	mapping TEXT NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE saved_filter (
	id VARCHAR(36) NOT NULL,
	list_key VARCHAR(40) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	"query" TEXT NOT NULL,
	position INTEGER NOT NULL,
	PRIMARY KEY (id)
);
CREATE VIRTUAL TABLE search_fts USING fts5(text, content='search_text', content_rowid='number', tokenize='trigram', detail=full, columnsize=0);
CREATE TABLE search_text (
	number INTEGER NOT NULL,
	record_id VARCHAR(36) NOT NULL,
	text TEXT NOT NULL,
	PRIMARY KEY (number),
	UNIQUE (record_id)
);
CREATE TABLE sector (
	id VARCHAR(36) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	is_retired BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE status_change (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	status VARCHAR(30) NOT NULL,
	since DATE NOT NULL,
	reason TEXT DEFAULT '' NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE
);
CREATE TABLE tag (
	id VARCHAR(36) NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	is_retired BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE target_group (
	id VARCHAR(36) NOT NULL,
	criteria TEXT DEFAULT '' NOT NULL,
	age_min INTEGER,
	age_max INTEGER,
	is_focus BOOLEAN NOT NULL,
	name TEXT DEFAULT '' NOT NULL,
	description TEXT DEFAULT '' NOT NULL,
	position INTEGER NOT NULL,
	is_retired BOOLEAN NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE target_group_link (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	target_group_id VARCHAR(36) NOT NULL,
	kind VARCHAR(30) NOT NULL,
	estimated_reach INTEGER,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(target_group_id) REFERENCES target_group (id) ON DELETE CASCADE
);
CREATE TABLE task (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36),
	person_id VARCHAR(36),
	group_id VARCHAR(36),
	title TEXT DEFAULT '' NOT NULL,
	mandate TEXT DEFAULT '' NOT NULL,
	state VARCHAR(30) NOT NULL,
	due_on DATE,
	done_on DATE,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE SET NULL,
	FOREIGN KEY(group_id) REFERENCES "group" (id) ON DELETE CASCADE
);
CREATE TABLE text_template (
	id VARCHAR(36) NOT NULL,
	"key" VARCHAR(40) NOT NULL,
	language VARCHAR(5) NOT NULL,
	variant VARCHAR(30) NOT NULL,
	wording TEXT DEFAULT '' NOT NULL,
	checked_by TEXT DEFAULT '' NOT NULL,
	checked_on DATE,
	PRIMARY KEY (id)
);
CREATE TABLE umbrella_link (
	id VARCHAR(36) NOT NULL,
	partner_id VARCHAR(36) NOT NULL,
	umbrella_id VARCHAR(36) NOT NULL,
	PRIMARY KEY (id),
	FOREIGN KEY(partner_id) REFERENCES partner (id) ON DELETE CASCADE,
	FOREIGN KEY(umbrella_id) REFERENCES partner (id) ON DELETE CASCADE
);
CREATE INDEX ix_affiliation_partner_id ON affiliation (partner_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_consent_person_id ON consent (person_id);
CREATE INDEX ix_contact_point_partner_id ON contact_point (partner_id);
CREATE INDEX ix_contact_point_person_id ON contact_point (person_id);
CREATE INDEX ix_contribution_contribution_kind_id ON contribution (contribution_kind_id);
CREATE INDEX ix_contribution_partner_id ON contribution (partner_id);
CREATE INDEX ix_conversation_partner_id ON conversation (partner_id);
CREATE INDEX ix_conversation_person_id ON conversation (person_id);
CREATE INDEX ix_decision_group_id ON decision (group_id);
CREATE INDEX ix_document_event_id ON document (event_id);
CREATE INDEX ix_document_group_id ON document (group_id);
CREATE INDEX ix_document_handover_document_id ON document_handover (document_id);
CREATE INDEX ix_document_handover_onboarding_pack_id ON document_handover (onboarding_pack_id);
CREATE INDEX ix_document_handover_partner_id ON document_handover (partner_id);
CREATE INDEX ix_document_partner_id ON document (partner_id);
CREATE INDEX ix_event_event_format_id ON event (event_format_id);
CREATE INDEX ix_event_group_id ON event (group_id);
CREATE INDEX ix_event_in_use ON event (name_key, id, deleted_at);
CREATE INDEX ix_event_partner_id ON event (partner_id);
CREATE INDEX ix_event_starts_at ON event (starts_at);
CREATE INDEX ix_follow_up_partner_id ON follow_up (partner_id);
CREATE INDEX ix_follow_up_person_id ON follow_up (person_id);
CREATE INDEX ix_goal_group_id ON goal (group_id);
CREATE INDEX ix_goal_life_domain_id ON goal (life_domain_id);
CREATE INDEX ix_goal_partner_id ON goal (partner_id);
CREATE INDEX ix_goal_target_group_id ON goal (target_group_id);
CREATE INDEX ix_group_in_use ON "group" (name_key, id, deleted_at);
CREATE INDEX ix_group_life_domain_id ON "group" (life_domain_id);
CREATE INDEX ix_group_predecessor_id ON "group" (predecessor_id);
CREATE INDEX ix_group_target_group_id ON "group" (target_group_id);
CREATE INDEX ix_history_change_owner ON history_change (owner_id) WHERE owner_id IS NOT NULL;
CREATE INDEX ix_history_change_row ON history_change (row_id);
CREATE INDEX ix_history_change_step ON history_change (step, table_name);
CREATE INDEX ix_membership_group_id ON membership (group_id);
CREATE INDEX ix_membership_partner_id ON membership (partner_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_target_group_id ON membership (target_group_id);
CREATE INDEX ix_onboarding_pack_partner_id ON onboarding_pack (partner_id);
CREATE INDEX ix_participation_event_id ON participation (event_id);
CREATE INDEX ix_participation_partner_id ON participation (partner_id);
CREATE INDEX ix_participation_person_id ON participation (person_id);
CREATE INDEX ix_partner_in_use ON partner (name_key, id, deleted_at);
CREATE INDEX ix_partner_life_domain_life_domain_id ON partner_life_domain (life_domain_id);
CREATE INDEX ix_partner_life_domain_partner_id ON partner_life_domain (partner_id);
CREATE INDEX ix_partner_parent_id ON partner (parent_id);
CREATE INDEX ix_partner_partner_type_id ON partner (partner_type_id);
CREATE INDEX ix_partner_person_id ON partner (person_id);
CREATE INDEX ix_partner_sector_id ON partner (sector_id);
CREATE INDEX ix_partner_tag_partner_id ON partner_tag (partner_id);
CREATE INDEX ix_partner_tag_tag_id ON partner_tag (tag_id);
CREATE INDEX ix_person_in_use ON person (name_key, id, deleted_at);
CREATE INDEX ix_remembered_mapping_signature ON remembered_mapping (signature);
CREATE INDEX ix_status_change_partner_id ON status_change (partner_id);
CREATE INDEX ix_target_group_link_partner_id ON target_group_link (partner_id);
CREATE INDEX ix_target_group_link_target_group_id ON target_group_link (target_group_id);
CREATE INDEX ix_task_group_id ON task (group_id);
CREATE INDEX ix_task_partner_id ON task (partner_id);
CREATE INDEX ix_task_person_id ON task (person_id);
CREATE INDEX ix_text_template_key ON text_template ("key");
CREATE INDEX ix_umbrella_link_partner_id ON umbrella_link (partner_id);
CREATE INDEX ix_umbrella_link_umbrella_id ON umbrella_link (umbrella_id);
CREATE INDEX search_found ON search_text (number, record_id);
-- 108 triggers, fbad30f08dca7921ed76f7b695cd235c712d33bda9733fd64dc5e3fd4f67a368
