--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: audit_entry_is_append_only(); Type: FUNCTION; Schema: public; Owner: imrf_owner
--

CREATE FUNCTION public.audit_entry_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        BEGIN
            RAISE EXCEPTION 'audit_entry is append-only' USING ERRCODE = 'insufficient_privilege';
        END $$;


ALTER FUNCTION public.audit_entry_is_append_only() OWNER TO imrf_owner;

--
-- Name: publication_is_append_only(); Type: FUNCTION; Schema: public; Owner: imrf_owner
--

CREATE FUNCTION public.publication_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        BEGIN
            RAISE EXCEPTION 'publication is append-only' USING ERRCODE = 'insufficient_privilege';
        END $$;


ALTER FUNCTION public.publication_is_append_only() OWNER TO imrf_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: access_token; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.access_token (
    id uuid NOT NULL,
    token_sha256 text NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    client text NOT NULL
);


ALTER TABLE public.access_token OWNER TO imrf_owner;

--
-- Name: account; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.account (
    id uuid NOT NULL,
    email text NOT NULL,
    hashed_password text NOT NULL,
    is_active boolean NOT NULL,
    is_superuser boolean NOT NULL,
    is_verified boolean NOT NULL,
    person_id uuid,
    created_at timestamp with time zone NOT NULL,
    language character varying(40) NOT NULL,
    CONSTRAINT ck_account_language CHECK (((language)::text = ANY ((ARRAY['ar'::character varying, 'zh'::character varying, 'en'::character varying, 'fr'::character varying, 'ru'::character varying, 'es'::character varying])::text[]))),
    CONSTRAINT ck_account_no_superuser CHECK ((NOT is_superuser))
);


ALTER TABLE public.account OWNER TO imrf_owner;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO imrf_owner;

--
-- Name: attempts; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.attempts (
    key text NOT NULL,
    free_at timestamp with time zone NOT NULL
);


ALTER TABLE public.attempts OWNER TO imrf_owner;

--
-- Name: audit_entry; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.audit_entry (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    on_behalf_of uuid,
    act text NOT NULL,
    forum_id uuid,
    subject_id uuid,
    details jsonb NOT NULL
);


ALTER TABLE public.audit_entry OWNER TO imrf_owner;

--
-- Name: co_organizer; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.co_organizer (
    forum_id uuid NOT NULL,
    party_id uuid NOT NULL,
    "position" smallint NOT NULL
);


ALTER TABLE public.co_organizer OWNER TO imrf_owner;

--
-- Name: development_status; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.development_status (
    party_id uuid NOT NULL,
    category character varying(40) NOT NULL,
    valid_from date,
    valid_until date,
    note text,
    CONSTRAINT ck_development_status_category CHECK (((category)::text = ANY ((ARRAY['LDC'::character varying, 'LLDC'::character varying, 'SIDS'::character varying])::text[])))
);


ALTER TABLE public.development_status OWNER TO imrf_owner;

--
-- Name: forum; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.forum (
    id uuid NOT NULL,
    slug text NOT NULL COLLATE pg_catalog."C",
    template character varying(40) NOT NULL,
    title jsonb NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    hearing_on date,
    timezone text NOT NULL,
    modalities jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    region character varying(40),
    CONSTRAINT ck_forum_days CHECK ((closes_on >= opens_on)),
    CONSTRAINT ck_forum_region CHECK (((region)::text = ANY ((ARRAY['ECA'::character varying, 'ECLAC'::character varying, 'ESCAP'::character varying, 'ESCWA'::character varying, 'UNECE'::character varying])::text[]))),
    CONSTRAINT ck_forum_region_of_regional CHECK ((((template)::text = 'regional'::text) = (region IS NOT NULL))),
    CONSTRAINT ck_forum_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_forum_template CHECK (((template)::text = ANY ((ARRAY['imrf'::character varying, 'regional'::character varying])::text[])))
);


ALTER TABLE public.forum OWNER TO imrf_owner;

--
-- Name: idempotency_key; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.idempotency_key (
    account_id uuid NOT NULL,
    route text NOT NULL,
    key text NOT NULL,
    body_sha256 text NOT NULL,
    status smallint,
    location text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_idempotency_key_status CHECK (((status >= 200) AND (status <= 299)))
);


ALTER TABLE public.idempotency_key OWNER TO imrf_owner;

--
-- Name: invitation; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.invitation (
    id uuid NOT NULL,
    link_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    focal_point boolean NOT NULL,
    forum_id uuid,
    party_id uuid,
    valid_from timestamp with time zone,
    valid_until timestamp with time zone,
    invited_by uuid,
    created_at timestamp with time zone NOT NULL,
    grant_id uuid,
    revoked_at timestamp with time zone,
    CONSTRAINT ck_invitation_finite CHECK ((isfinite(valid_from) AND isfinite(valid_until))),
    CONSTRAINT ck_invitation_one_outcome CHECK (((grant_id IS NULL) OR (revoked_at IS NULL))),
    CONSTRAINT ck_invitation_role CHECK (((role)::text = ANY ((ARRAY['administrator'::character varying, 'opga'::character varying, 'secretariat'::character varying, 'delegation'::character varying, 'group_chair'::character varying, 'co_chair'::character varying, 'stakeholder'::character varying, 'auditor'::character varying])::text[]))),
    CONSTRAINT ck_invitation_validity CHECK (((valid_until IS NULL) OR (valid_from IS NULL) OR (valid_until > valid_from)))
);


ALTER TABLE public.invitation OWNER TO imrf_owner;

--
-- Name: mailed_link; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.mailed_link (
    id uuid NOT NULL,
    purpose character varying(40) NOT NULL,
    email text NOT NULL,
    language character varying(40) NOT NULL,
    account_id uuid,
    hashed_password text,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT ck_mailed_link_account_of_change CHECK ((((purpose)::text = 'address_change'::text) = (account_id IS NOT NULL))),
    CONSTRAINT ck_mailed_link_expires CHECK ((expires_at > created_at)),
    CONSTRAINT ck_mailed_link_language CHECK (((language)::text = ANY ((ARRAY['ar'::character varying, 'zh'::character varying, 'en'::character varying, 'fr'::character varying, 'ru'::character varying, 'es'::character varying])::text[]))),
    CONSTRAINT ck_mailed_link_password_of_registration CHECK ((((purpose)::text = 'registration'::text) OR (hashed_password IS NULL))),
    CONSTRAINT ck_mailed_link_purpose CHECK (((purpose)::text = ANY ((ARRAY['registration'::character varying, 'password_reset'::character varying, 'address_change'::character varying, 'invitation'::character varying])::text[])))
);


ALTER TABLE public.mailed_link OWNER TO imrf_owner;

--
-- Name: mailed_link_token; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.mailed_link_token (
    token_sha256 text NOT NULL,
    link_id uuid NOT NULL
);


ALTER TABLE public.mailed_link_token OWNER TO imrf_owner;

--
-- Name: meeting; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.meeting (
    id uuid NOT NULL,
    forum_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    number integer,
    title jsonb NOT NULL,
    local_start timestamp without time zone NOT NULL,
    local_end timestamp without time zone NOT NULL,
    start_fold smallint NOT NULL,
    end_fold smallint NOT NULL,
    timezone text NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    tz_version text NOT NULL,
    room_id uuid,
    objectives smallint[] NOT NULL,
    status character varying(40) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    format character varying(40) NOT NULL,
    access character varying(40) NOT NULL,
    interpretation text[] NOT NULL,
    capacity integer,
    webcast_url text,
    join_url text,
    CONSTRAINT ck_meeting_access CHECK (((access)::text = ANY ((ARRAY['open'::character varying, 'closed'::character varying, 'unlisted'::character varying])::text[]))),
    CONSTRAINT ck_meeting_capacity CHECK ((capacity > 0)),
    CONSTRAINT ck_meeting_duration CHECK ((ends_at > starts_at)),
    CONSTRAINT ck_meeting_fold CHECK (((start_fold = ANY (ARRAY[0, 1])) AND (end_fold = ANY (ARRAY[0, 1])))),
    CONSTRAINT ck_meeting_format CHECK (((format)::text = ANY ((ARRAY['in_person'::character varying, 'hybrid'::character varying, 'virtual'::character varying])::text[]))),
    CONSTRAINT ck_meeting_kind CHECK (((kind)::text = ANY ((ARRAY['hearing'::character varying, 'round_table'::character varying, 'policy_debate'::character varying, 'plenary_opening'::character varying, 'general_debate'::character varying, 'plenary_closing'::character varying, 'side_event'::character varying, 'briefing'::character varying, 'consultation'::character varying, 'workshop'::character varying, 'town_hall'::character varying, 'declaration_reading'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT ck_meeting_status CHECK (((status)::text = ANY ((ARRAY['tentative'::character varying, 'confirmed'::character varying, 'cancelled'::character varying])::text[])))
);


ALTER TABLE public.meeting OWNER TO imrf_owner;

--
-- Name: objective; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.objective (
    number integer NOT NULL,
    titles jsonb NOT NULL,
    CONSTRAINT ck_objective_number CHECK (((number >= 1) AND (number <= 23)))
);


ALTER TABLE public.objective OWNER TO imrf_owner;

--
-- Name: outbox; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.outbox (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    account_id uuid,
    link_id uuid,
    details jsonb NOT NULL,
    state character varying(40) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts smallint NOT NULL,
    reason text,
    created_at timestamp with time zone NOT NULL,
    settled_at timestamp with time zone,
    CONSTRAINT ck_outbox_kind CHECK (((kind)::text = ANY ((ARRAY['registration'::character varying, 'password_reset'::character varying, 'password_changed'::character varying, 'address_change'::character varying, 'address_changed'::character varying, 'invitation'::character varying, 'role_granted'::character varying, 'colleague_invited'::character varying, 'colleague_joined'::character varying, 'colleague_removed'::character varying])::text[]))),
    CONSTRAINT ck_outbox_recipient CHECK ((num_nonnulls(account_id, link_id) >= 1)),
    CONSTRAINT ck_outbox_settled CHECK (((settled_at IS NOT NULL) = ((state)::text <> ALL ((ARRAY['held'::character varying, 'queued'::character varying])::text[])))),
    CONSTRAINT ck_outbox_state CHECK (((state)::text = ANY ((ARRAY['held'::character varying, 'queued'::character varying, 'sent'::character varying, 'bounced'::character varying, 'failed'::character varying, 'dropped'::character varying])::text[])))
);


ALTER TABLE public.outbox OWNER TO imrf_owner;

--
-- Name: participant; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.participant (
    forum_id uuid NOT NULL,
    party_id uuid NOT NULL,
    invited_as character varying(40) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_participant_invited_as CHECK (((invited_as)::text = ANY ((ARRAY['participant'::character varying, 'observer'::character varying])::text[])))
);


ALTER TABLE public.participant OWNER TO imrf_owner;

--
-- Name: party; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.party (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    code text NOT NULL COLLATE pg_catalog."C",
    names jsonb NOT NULL,
    sort_key text NOT NULL COLLATE pg_catalog."C",
    iso2 text,
    regional_group character varying(40),
    note text,
    CONSTRAINT ck_party_group_of_state CHECK ((((kind)::text = 'member_state'::text) = (regional_group IS NOT NULL))),
    CONSTRAINT ck_party_kind CHECK (((kind)::text = ANY ((ARRAY['member_state'::character varying, 'observer_state'::character varying, 'intergovernmental'::character varying, 'other_entity'::character varying, 'un_entity'::character varying, 'regional_process'::character varying, 'organization'::character varying, 'regional_group'::character varying])::text[]))),
    CONSTRAINT ck_party_regional_group CHECK (((regional_group)::text = ANY ((ARRAY['AFRICAN'::character varying, 'ASIA_PACIFIC'::character varying, 'EASTERN_EUROPEAN'::character varying, 'GRULAC'::character varying, 'WEOG'::character varying])::text[])))
);


ALTER TABLE public.party OWNER TO imrf_owner;

--
-- Name: person; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.person (
    id uuid NOT NULL,
    name text,
    title text,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    withheld_at timestamp with time zone,
    CONSTRAINT ck_person_name CHECK ((name <> ''::text)),
    CONSTRAINT ck_person_withheld CHECK (((name IS NULL) = (withheld_at IS NOT NULL))),
    CONSTRAINT ck_person_withheld_title CHECK (((name IS NOT NULL) OR (title IS NULL)))
);


ALTER TABLE public.person OWNER TO imrf_owner;

--
-- Name: publication; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.publication (
    id uuid NOT NULL,
    forum_id uuid NOT NULL,
    number integer NOT NULL,
    note text,
    overrides jsonb NOT NULL,
    published_by uuid,
    at timestamp with time zone NOT NULL,
    sha256 text NOT NULL,
    dates_changed boolean NOT NULL,
    programme_changed boolean NOT NULL,
    document jsonb NOT NULL,
    draft jsonb,
    CONSTRAINT ck_publication_number CHECK ((number >= 1))
);


ALTER TABLE public.publication OWNER TO imrf_owner;

--
-- Name: review_region_member; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.review_region_member (
    party_id uuid NOT NULL,
    region character varying(40) NOT NULL,
    CONSTRAINT ck_review_region_member_region CHECK (((region)::text = ANY ((ARRAY['ECA'::character varying, 'ECLAC'::character varying, 'ESCAP'::character varying, 'ESCWA'::character varying, 'UNECE'::character varying])::text[])))
);


ALTER TABLE public.review_region_member OWNER TO imrf_owner;

--
-- Name: role_grant; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.role_grant (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    focal_point boolean NOT NULL,
    forum_id uuid,
    party_id uuid,
    granted_by uuid,
    confirmed_by uuid,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone,
    revoked_at timestamp with time zone,
    CONSTRAINT ck_role_grant_finite CHECK ((isfinite(valid_from) AND isfinite(valid_until))),
    CONSTRAINT ck_role_grant_four_eyes CHECK (((confirmed_by IS NULL) OR (confirmed_by <> granted_by))),
    CONSTRAINT ck_role_grant_role CHECK (((role)::text = ANY ((ARRAY['administrator'::character varying, 'opga'::character varying, 'secretariat'::character varying, 'delegation'::character varying, 'group_chair'::character varying, 'co_chair'::character varying, 'stakeholder'::character varying, 'auditor'::character varying])::text[]))),
    CONSTRAINT ck_role_grant_validity CHECK (((valid_until IS NULL) OR (valid_until > valid_from)))
);


ALTER TABLE public.role_grant OWNER TO imrf_owner;

--
-- Name: room; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.room (
    id uuid NOT NULL,
    venue_id uuid NOT NULL,
    name jsonb NOT NULL,
    capacity integer,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_room_capacity CHECK ((capacity > 0))
);


ALTER TABLE public.room OWNER TO imrf_owner;

--
-- Name: seat; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.seat (
    id uuid NOT NULL,
    meeting_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    "position" integer NOT NULL,
    designation character varying(40),
    party_id uuid,
    person_id uuid,
    CONSTRAINT ck_seat_designation CHECK (((designation)::text = ANY ((ARRAY['president_of_the_general_assembly'::character varying, 'secretary_general'::character varying, 'iom_director_general'::character varying, 'migrant_community'::character varying, 'civil_society'::character varying])::text[]))),
    CONSTRAINT ck_seat_position CHECK (("position" >= 1)),
    CONSTRAINT ck_seat_role CHECK (((role)::text = ANY ((ARRAY['host'::character varying, 'presiding'::character varying, 'co_chair'::character varying, 'facilitator'::character varying, 'moderator'::character varying, 'panellist'::character varying, 'speaker'::character varying, 'rapporteur'::character varying])::text[])))
);


ALTER TABLE public.seat OWNER TO imrf_owner;

--
-- Name: venue; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.venue (
    id uuid NOT NULL,
    name jsonb NOT NULL,
    city text NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


ALTER TABLE public.venue OWNER TO imrf_owner;

--
-- Data for Name: access_token; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.access_token (id, token_sha256, account_id, created_at, expires_at, client) FROM stdin;
a6d96af1-4dcf-4315-90aa-4f71b4af2f66	2872628949ee263b9fb4a4b77b87880cc94f9f051854a40ec34460e2e5ec3669	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00	python-httpx/0.28.1
4800b512-edc3-44a4-8748-0de0cf0f7624	42abeeeef5938face40fef5002db5dd6dd4d815c45c880cc4a5c01dc398c8128	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00	python-httpx/0.28.1
\.


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.account (id, email, hashed_password, is_active, is_superuser, is_verified, person_id, created_at, language) FROM stdin;
728a755e-3d22-41fa-93c6-23eb2ec2fc7e	opga2@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00	en
b045dda4-3d4e-4e9c-8624-bce6e862d430	secretariat@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00	en
e06188be-affd-47e7-9ace-8c4aa4350472	egypt@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00	en
79af72e2-527b-47e2-8a66-f8027f7ec452	germany@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00	en
0d5e0341-f63c-4dd4-a394-044911af57e4	african-group@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00	en
1b4c4541-a160-4fd1-a018-57a1ae152087	auditor@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00	en
b7d8380c-b9b4-4b60-899b-4a3b33108672	opga@demo.example	$argon2id$v=19$m=19456,t=2,p=1$GvJQ3EM4ugQX3L4eSJdrDg$HwpseWQpH8bsJD0ZONciYZxxg7f6kBj0XTqTPA5rh0c	t	f	t	\N	2026-01-15 12:00:00+00	en
d2d05e8a-f733-4393-b0b1-5d0b51ddad88	admin@demo.example	$argon2id$v=19$m=19456,t=2,p=1$jes18w6sC11AG+6qrRc1BA$Cz4djJ14MG9jLmhoT38TMYvPsd0DfOR+hpucHrx+X7Q	t	f	t	\N	2026-01-15 12:00:00+00	en
1022ddcc-2119-4032-9536-36d612336cf8	ngo@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	f97b0aad-5659-4e0d-8211-166ea17b6d3b	2026-01-15 12:00:00+00	en
18cd9899-b69e-4f2e-bcc4-fdfd87f925db	registered@demo.example	$argon2id$v=19$m=19456,t=2,p=1$wjIZ41jxrCROU+VVNjEa9w$639+HPZsd1HlNOQDXF6gI3Dk8KNGW/VZ6Q8NKWtPtfw	t	f	t	\N	2026-01-15 15:00:02+00	en
fff33554-49fa-4ef7-bca2-6c5c75a134b5	accepted@demo.example	$argon2id$v=19$m=19456,t=2,p=1$V0MNF8RwgCfAFV0DgE+VsA$J35ZrdzE44Up6U+zA+Ly6liDozPbzVKrW/VNzrRAuP8	t	f	t	\N	2026-01-15 15:00:05+00	en
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.alembic_version (version_num) FROM stdin;
c5d90e1b7f36
\.


--
-- Data for Name: attempts; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.attempts (key, free_at) FROM stdin;
e4e130f1ab467dd68f2da909651d73f859a7e7289cf85249dcb5500e8ad4e0d4	2026-01-15 12:00:01+00
b6bf112835af34861cd70df9375eb23d00176b0d7b3b66eb2bd8a7812861774b	2026-01-15 12:00:30+00
10d26e4e68e96bde3c8fcb29027736f9f97bbca7d07455e61678214fc0938b59	2026-01-15 12:00:02+00
3a52460d8bbe0d9146974109d98757eb6e0f955c1e947b6d951cbf3d0062809a	2026-01-15 12:00:01+00
68d8b32733eec6e76b20c205d043503341a3c6c43b28fc1a6778ed6e669e79cf	2026-01-15 12:00:30+00
c22edfdcb454d7a5bb4075666e043de290cf5456d7939250aa5a04744c09f28a	2026-01-15 15:02:01+00
b71ec7e18042ecc5097ebc7b5e643a94a8bbc0b0f0582f234b7bb933644682b7	2026-01-15 15:02:01+00
a56869ae51a3c0f00caaddb586bf0c86485311130c12d34351deb600eddc6fdf	2026-01-15 15:02:02+00
a4d51f630631e89751897e0b822223c5409207ad64b7597f6ec7fe6d32b9f3cf	2026-01-15 15:02:02+00
e7aafc43ca70c6aef0e8f717367c6ac8928edcb1bd10134029716c03ca9ca77f	2026-01-15 15:00:10+00
82b75869d0ab33c6bdf307b5ee70f9b469a393ad9944c879f399d1a6ee62f88a	2026-01-15 15:02:02+00
7171e8ca248d9666b3f5bf48f22c04782e1527bd058f1d14bb0ed5320b5d6101	2026-01-15 15:02:02+00
60d5344ab4f9264c7dc870b8282844b0bb4f2cababb22684ef29c7e857063a47	2026-01-15 15:00:33+00
51f703dd4965a47f508c5988370fb8b7084722e49ec52df9925db991ba1515c2	2026-01-15 15:00:07+00
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.audit_entry (id, at, actor_id, on_behalf_of, act, forum_id, subject_id, details) FROM stdin;
eccf2206-89c5-49c3-96f5-0bab2929b8eb	2026-01-15 12:00:00+00	\N	\N	account.create	\N	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	{}
73f8b13e-b299-4b6c-abcd-71483fac43b0	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	3a90dcf0-da07-4d23-939f-dc31487db0a4	{"role": "administrator"}
898f2d75-52b5-4ebe-8da0-b1e88f27284d	2026-01-15 12:00:00+00	\N	\N	account.create	\N	b7d8380c-b9b4-4b60-899b-4a3b33108672	{}
e8b5dfa3-3361-4661-8eb9-25abe9c66eb9	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	61d69654-dddc-49fa-8409-14a893cc4496	{"role": "opga"}
5cb06888-c842-4c85-9d07-dbe09dfbf173	2026-01-15 12:00:00+00	\N	\N	account.create	\N	728a755e-3d22-41fa-93c6-23eb2ec2fc7e	{}
9bc70b2a-6a1a-4444-a37c-987ded96e47e	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	cb584cc1-f189-471b-8817-1a304e71712d	{"role": "opga"}
9ad15ea7-e0a6-44c6-8f22-f09ef04a5cde	2026-01-15 12:00:00+00	\N	\N	account.create	\N	b045dda4-3d4e-4e9c-8624-bce6e862d430	{}
f14790c0-1405-499b-9b4d-9b26b2d66ad5	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	058d0506-2600-442e-92cd-fc3fc465d788	{"role": "secretariat"}
a35e0e48-929a-4156-83b2-8cb65c258b70	2026-01-15 12:00:00+00	\N	\N	account.create	\N	e06188be-affd-47e7-9ace-8c4aa4350472	{}
6e75f4ed-5894-4aec-999a-09fb9403ed2d	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	dfa6801b-c4a9-48fa-82b5-a68568586a48	{"role": "delegation"}
e3131e48-e702-4115-b0fb-0fddf9e83bc7	2026-01-15 12:00:00+00	\N	\N	account.create	\N	79af72e2-527b-47e2-8a66-f8027f7ec452	{}
9bdaeb23-a1e2-4c36-ab5f-807aebb0eba4	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	edfaf540-34d3-4b5f-b24b-35edca3521b1	{"role": "delegation"}
c5a4e84e-fc9a-440a-b9d0-0131e27bcaee	2026-01-15 12:00:00+00	\N	\N	account.create	\N	0d5e0341-f63c-4dd4-a394-044911af57e4	{}
6f2fa34d-69e9-4835-af45-ec2cddffb015	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	08b3a505-2fc1-4c7a-bd5e-42fdcb147bd1	{"role": "group_chair"}
9ce1db92-a73b-4114-86b8-b1a6560d94a3	2026-01-15 12:00:00+00	\N	\N	account.create	\N	1022ddcc-2119-4032-9536-36d612336cf8	{}
0a459231-c80c-4a15-ab43-a32fdbcdd467	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	b1d2bd6b-d044-4439-ab9c-0bdebc806448	{"role": "stakeholder"}
29fe91d1-1a11-40a3-9914-8ef8a06371da	2026-01-15 12:00:00+00	\N	\N	account.create	\N	1b4c4541-a160-4fd1-a018-57a1ae152087	{}
b5e9360f-ef4d-43c3-a113-7d246cd35ef6	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	77783048-43ed-4cee-8eab-4835fd314837	{"role": "auditor"}
5ee9ceae-d7c2-4c2e-9a2a-3f728251f04e	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.create	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	{"meetings": 33}
9d7681a7-edeb-4453-8faa-a870785b10c8	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	9ea6354c-4b76-4a4f-aefd-0444c452efb5	{"number": 1, "sha256": "8ed3e4662497a13e7719fd6a74703fb7108b98c1459669f7f7dc88e559533c19", "overrides": [], "dates_changed": true, "programme_changed": false}
e12d8d52-8339-43fc-9049-62d52041bcd4	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d3069498-2177-4e1e-abbf-7113e8899642	{"number": 2, "sha256": "eb7068a547450e90e0d3a6ed5356e79584df033109c53adfc62e96fcb65dbcc5", "overrides": [], "dates_changed": false, "programme_changed": true}
5f2ae4b7-de94-40fb-be66-9922ea0fbcec	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.create	15d14058-8545-4c8e-9506-04cd22676c25	15d14058-8545-4c8e-9506-04cd22676c25	{"meetings": 9}
1ec3a5a3-b2be-4db6-af5a-1317411cf79d	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.update	15d14058-8545-4c8e-9506-04cd22676c25	15d14058-8545-4c8e-9506-04cd22676c25	{"changed": ["modalities"]}
c31fb52a-fd0e-4c5b-afb2-5523957dcedd	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	participant.add	15d14058-8545-4c8e-9506-04cd22676c25	aa62ba38-0e63-53a4-8dbe-a9d63670cb07	{"invited_as": "participant"}
192523e8-c0a3-49ec-bcfa-353c578cd0e0	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	15d14058-8545-4c8e-9506-04cd22676c25	72fa8169-99ba-4737-9dde-d1dd76c0c3df	{"number": 1, "sha256": "1b067d88e67c7bcb79c93e060e262df0e51d0878f0b70e8dcd6a6a6f7244038b", "overrides": [], "dates_changed": true, "programme_changed": false}
6c52d840-5cca-48de-a0ba-8c96ac658735	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	22d7016a-d2f5-4d77-a792-f49b283bbe9d	{"changed": ["status"]}
b2b94612-f8d0-44f2-b5a2-b6921e15302f	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	5434a398-8674-4e32-8cfc-190e8a6933c2	{"changed": ["status"]}
7f498d54-3dae-4b6f-a294-10ea73d37c54	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	d7ac2713-35bc-4f6b-8760-cf7523e24590	{"changed": ["status"]}
675b06a3-4f81-4970-a80f-48e380fd150c	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	023fdf7c-0d91-4dc6-a906-45230d60e43f	{"changed": ["status"]}
de5289f5-a3ae-4f38-8c6f-69c6fc114d6f	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	173ee9e8-0686-4381-b57d-44d28f9a056f	{"changed": ["status"]}
85de8f65-2b60-4cbc-b5b9-195833ba6a1e	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	55f45e8b-c981-4fc6-98f0-bc13d924b811	{"changed": ["status"]}
60fed41c-ef57-4cd1-8784-1f4e3c70b81e	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	b1a34c87-4fcb-4d68-93d1-3bdd5ee691da	{"changed": ["status"]}
123d59fb-4818-4855-ba39-42eb0bee4303	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	573e3fa8-3faa-447c-adee-fd6b1436aa25	{"changed": ["status"]}
0d6f7776-f9a6-40a1-8ec2-731dd3b655ab	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	15d14058-8545-4c8e-9506-04cd22676c25	1bbebd09-7ee8-42a8-82e9-6d93aebf4d4b	{"changed": ["status"]}
82600ae2-19ac-453e-90b9-28ef074c6cf4	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	15d14058-8545-4c8e-9506-04cd22676c25	6c4f1803-fc42-4b03-b30c-d910423fbde4	{"number": 2, "sha256": "8e10673a5f3d375f99031bf5e57bffef4b3389b54297d5077271184ee06f3aa7", "overrides": [], "dates_changed": false, "programme_changed": true}
b604c3fb-c8e3-499c-93c5-e2572337adc8	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.create	078450bc-1c6d-49ca-b6fc-287b760d7ee8	078450bc-1c6d-49ca-b6fc-287b760d7ee8	{"meetings": 33}
ee84b553-4aa9-4f49-b312-cd8cfe09ec62	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	078450bc-1c6d-49ca-b6fc-287b760d7ee8	42c09ecf-c7e9-4858-b03f-a3bdb360067c	{"number": 1, "sha256": "40a33e2c19357f8910f5695b456b79b7b5da7e2b0469186f9264d3f0c5dc9365", "overrides": [], "dates_changed": true, "programme_changed": false}
af302022-98f6-4dc1-9d30-fc1e2dff62e8	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	venue.create	\N	38b85161-443c-492a-94de-251ae619a69c	{}
f797b01a-b0e6-47a1-9bc1-77f60fa4fdf8	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	room.create	\N	8abe844d-b3a6-491d-8546-59b3089051e0	{}
efcdc190-a2f4-486c-a046-7bcaffac23e8	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	room.create	\N	33b3b38a-8adb-48c8-b7ca-8060704ef211	{}
9416f4a7-2e80-4abe-bcd4-4e79f180ce52	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	room.create	\N	dd0d20b5-782a-44ab-9736-ff83bbbe66b4	{}
dc5fe40e-beda-4aeb-b128-63c65b7f573b	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	room.create	\N	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}
16896ab1-f7aa-4543-be8e-47f2c43fadfb	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	person.create	\N	2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d	{}
64bacc11-bd80-4060-9a57-e503040cc729	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	c1763549-47ea-4c96-91e3-84b4c9f6fec6	{"changed": ["room_id"]}
37b84711-2d33-445e-adc2-baaacd9951f1	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	95d46009-3798-411f-ac33-e30e48aaf052	{"changed": ["room_id"]}
9b0ccb2d-7ace-4496-9c69-17c831a00e3d	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	47da4b61-ac6d-47b4-a126-5081373d84c6	{"changed": ["room_id"]}
9c7f0c52-31b8-46df-81dc-2fbd743e63b0	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	984a94f8-0c02-4ce2-9ef7-2a814f17b2fd	{"changed": ["room_id"]}
6303e222-f65c-4d76-b82c-3e978c8c9873	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	ad95342c-6105-4b05-887d-d2e3205b0478	{"changed": ["room_id"]}
e5fa4d1f-663d-448f-b17b-0930059d6091	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	c789f132-e0e0-477b-8755-847247ec2ef1	{"changed": ["room_id"]}
6784df1e-4216-42b9-8e68-2180956a50c0	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	54bf198b-5e35-4dd5-af08-508205672bb4	{"changed": ["room_id"]}
1846dc1d-e51d-457c-9a26-c44ba09e7ce9	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	810fb715-578d-4c95-8745-e1e5eb4d81bb	{"changed": ["room_id"]}
b1c33244-fd53-4837-a9e0-6bb32679e53d	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	e4169ca6-7c34-4a42-b757-de069eb43336	{"changed": ["people", "room_id"]}
b7667404-e549-4f6f-b0e6-ebe2dd126d7b	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	d9e496f8-fbbb-4058-8ddf-f4b07dc460a1	{"changed": ["room_id"]}
82459ae5-c6c0-43a9-a965-de6173e24dd7	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	37e8a49d-50c4-4630-bd7d-614a22c63122	{"changed": ["room_id"]}
e065e798-d8ee-40e3-baf3-c67bac2726d2	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	015a65d8-a275-4e12-b61f-3785e1f5c25b	{"changed": ["room_id"]}
827f273d-1f06-4b49-9954-1b27fefec46b	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	26fbb7ed-12b7-46a0-9455-e682b85c2383	{"changed": ["room_id"]}
d065b0dc-6889-4419-8e92-899fd5d1f08d	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	aa7818d2-206d-4ad3-95b6-8e3657d679fa	{"changed": ["room_id"]}
e78e5344-8457-4ba0-b88f-43e775d82df9	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	cdde07ce-635b-4491-b938-5fd8d6c04eb9	{"changed": ["room_id"]}
40e335f0-910e-4f20-ad84-631b1e533bf7	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	dd191b82-064c-4fa9-b9c2-d5af85063ac5	{"changed": ["room_id"]}
d2f6a30f-7911-4e81-86cb-78fe8038f914	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	413a4ecd-8ef7-4d88-a501-3cb01cf2ee24	{"changed": ["room_id"]}
f26cdd2a-ab1b-4dd6-98fe-52e28394a14d	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	a0535b53-dcd0-49db-83fc-37b038ce93c9	{"changed": ["room_id"]}
95d75407-f5bc-4f44-8152-f199ce8694a4	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	c6c12b72-78df-4e34-9484-dd23e7b4fb17	{"changed": ["room_id"]}
26784ca7-683f-477f-a2ea-53fc520c6756	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	4781bb5d-7bd6-46b4-8b9a-f75c77000c47	{"changed": ["room_id"]}
58b2ed88-e3a4-41f7-ba46-d78e77e3631c	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	da8646f3-acf9-4ca9-867c-6fb97b6f04c5	{"changed": ["room_id"]}
b98a2b45-3fc7-43cf-ae0d-73f4014dfd53	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	85514b3b-effc-4a3a-a652-16a826eab24c	{"changed": ["room_id"]}
53776c10-b758-42af-bfc9-1e24984109af	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	cd88f42c-db9b-41aa-b36d-e086e2ede926	{"changed": ["room_id"]}
40000cb2-aac5-4249-80fb-9511b7c46dec	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	b4095dd5-37bd-4ef8-98cf-6f4e0996caef	{"changed": ["room_id"]}
432d29c2-6b57-4c32-9f6d-a707d8b54b0f	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	a4a30194-ca10-42e2-9ad1-6d3004e23e7e	{"changed": ["room_id"]}
cb307397-f2bd-4652-a64f-8dfcca33acef	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	b063336f-aefc-4b77-8c44-f9db6263ed9b	{"changed": ["room_id"]}
546fa1ad-8e06-437c-82cb-96064bf056dc	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	538becd4-7f79-4d89-80b5-9af31fda04e4	{"changed": ["room_id"]}
077ace0b-1e0e-4bcf-ae97-a96750e53af3	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	3109f60d-6e25-44d6-bde8-1a0d0b6d227d	{"changed": ["room_id"]}
fd9b4105-de51-4f89-8bac-e6b1320420ce	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	d2d7352d-8d66-4c8f-91c4-8a95362cb1f4	{"changed": ["room_id"]}
ac89c269-404c-487c-a2fb-d5102a87bdb9	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	4e5fc673-c112-455f-a961-b587a4f1803e	{"changed": ["room_id"]}
ba214168-ae20-4504-a8e2-110f348b5c0d	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	51fffe65-f8b1-4dce-b914-7a12d3b5f449	{"changed": ["room_id"]}
61d166cc-770b-40a8-86ad-f3bcffe21ca8	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	45b664d9-3241-4691-97af-ebca92388663	{"changed": ["room_id"]}
df648f2f-29d5-4262-ac73-a11a36a1ea44	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	2f7673d9-d031-4bc9-b6d6-89f105407e68	{"changed": ["room_id"]}
b7079345-d766-498c-9fd4-246d0e71a8b0	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	078450bc-1c6d-49ca-b6fc-287b760d7ee8	ef856e30-868c-4d5a-94fa-cf52317d0116	{"number": 2, "sha256": "208e88335bd3fc5e7fd772483b4de8d7a53b91faad4c3c9beed695da4f13d8f6", "overrides": [], "dates_changed": false, "programme_changed": true}
24be7b7b-cf2e-4bbc-a1d2-44e667de73aa	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	session.open	\N	a6d96af1-4dcf-4315-90aa-4f71b4af2f66	{}
19165764-62e7-4ca6-9061-53b6c96a7ad7	2026-01-15 12:00:00+00	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	session.open	\N	4800b512-edc3-44a4-8748-0de0cf0f7624	{}
9addb6f9-5c45-4859-bb75-9ad3eeff7258	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.create	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	{"meetings": 33}
ded37998-38f7-4edf-b445-0ecbc636640e	2026-01-15 12:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.remove	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c3178538-d123-4b68-b1cd-2d5ed98b64b1	{}
7471c853-027e-42eb-96e5-800257b90917	2026-01-15 13:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	2f7673d9-d031-4bc9-b6d6-89f105407e68	{"changed": ["status"]}
28e33514-0567-44e2-a0ea-1584165d02e8	2026-01-15 13:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	078450bc-1c6d-49ca-b6fc-287b760d7ee8	d7c30044-3b83-4bfc-86d0-c10fc5cd88fd	{"number": 3, "sha256": "0375ab974a37884ee903bae8e7284604d7f11aa6f82511bd8c504b2abff62d57", "overrides": [], "dates_changed": false, "programme_changed": true}
62cc3d0b-a197-480d-8646-65e327a7d51e	2026-01-15 13:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	person.create	\N	f97b0aad-5659-4e0d-8211-166ea17b6d3b	{}
4b276e57-ab13-422a-88c9-41c5e723ed5c	2026-01-15 13:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	person.update	\N	f97b0aad-5659-4e0d-8211-166ea17b6d3b	{"changed": ["account"]}
46620111-2def-4c1a-868a-48a97e3d12e2	2026-01-15 13:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	4e5fc673-c112-455f-a961-b587a4f1803e	{"changed": ["access", "capacity", "join_url", "kind", "people"]}
4c940da6-c8dd-4a82-b95c-738379797548	2026-01-15 13:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	meeting.update	078450bc-1c6d-49ca-b6fc-287b760d7ee8	37e8a49d-50c4-4630-bd7d-614a22c63122	{"changed": ["objectives"]}
ad48761f-b5c0-4ae1-b45b-3ff4ccdb1672	2026-01-15 14:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	forum.publish	078450bc-1c6d-49ca-b6fc-287b760d7ee8	f04aa896-f637-4d73-92b0-07967dfa13c3	{"number": 4, "sha256": "d400f7d3c0cf7e75a76b18a577d7b7a2829a65f80c58b4e36978be09213959da", "overrides": ["objective_missing"], "dates_changed": false, "programme_changed": true}
173692c7-c33c-4c16-b365-c0a0a1116d74	2026-01-15 15:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	person.withhold	\N	f97b0aad-5659-4e0d-8211-166ea17b6d3b	{}
c07c388c-4801-4bec-b7cc-340868ddc56d	2026-01-15 15:00:00+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	participant.remove	078450bc-1c6d-49ca-b6fc-287b760d7ee8	54f6c3f6-1c2c-5a81-b1dd-a1d80239c1ed	{}
814dab40-51fa-4068-b71b-ca1e71217d43	2026-01-15 15:00:00+00	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	grant.create	\N	0b1c4942-c5cd-4730-90cb-83b66185e794	{"role": "auditor"}
96e6b77d-89e5-4b5b-8668-7d4ae6a7c01e	2026-01-15 15:00:00+00	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	grant.revoke	\N	0b1c4942-c5cd-4730-90cb-83b66185e794	{}
16a6ee05-8c69-41c1-ace1-2ee0e992cbca	2026-01-15 15:00:02+00	\N	\N	account.create	\N	18cd9899-b69e-4f2e-bcc4-fdfd87f925db	{}
a5a6a608-0008-436e-bc7b-930530c9d607	2026-01-15 15:00:02+00	18cd9899-b69e-4f2e-bcc4-fdfd87f925db	\N	grant.create	\N	1bc51576-58d1-4b42-b6c8-7b816c406415	{"role": "stakeholder"}
7f33e629-eae5-49cc-b90f-43490a16cfd3	2026-01-15 15:00:03+00	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	invitation.create	078450bc-1c6d-49ca-b6fc-287b760d7ee8	b2110719-015b-4f8b-a15c-08d15f546fe6	{"role": "delegation"}
ac4a0d98-5ef4-436e-836d-3d56eba5164c	2026-01-15 15:00:04+00	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	invitation.create	078450bc-1c6d-49ca-b6fc-287b760d7ee8	5b978c1c-238d-4d1c-bd23-28026d72febd	{"role": "delegation"}
bd3b1ff8-97f0-4ce2-97fe-60f956a047d2	2026-01-15 15:00:05+00	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	invitation.create	078450bc-1c6d-49ca-b6fc-287b760d7ee8	1eaa5983-8d76-4986-89a1-69463a728ada	{"role": "delegation"}
f3dc3fae-cab3-4270-b16a-962d0bd5e089	2026-01-15 15:00:05+00	\N	\N	account.create	\N	fff33554-49fa-4ef7-bca2-6c5c75a134b5	{}
03c9f840-133e-42bd-93a6-1f3c91adaf6c	2026-01-15 15:00:05+00	fff33554-49fa-4ef7-bca2-6c5c75a134b5	\N	grant.create	078450bc-1c6d-49ca-b6fc-287b760d7ee8	340a6df6-ac5c-4443-94c3-2c18c94e639a	{"role": "delegation"}
b12447d2-0097-4541-a9c6-2f0d3a1dc0c6	2026-01-15 15:00:05+00	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	invitation.revoke	078450bc-1c6d-49ca-b6fc-287b760d7ee8	5b978c1c-238d-4d1c-bd23-28026d72febd	{}
46c1421f-e535-4acf-8703-bd2dfb7941db	2026-01-15 15:00:05+00	b7d8380c-b9b4-4b60-899b-4a3b33108672	\N	venue.create	\N	3c6407f4-de53-43ee-b074-17b7433d5515	{}
\.


--
-- Data for Name: co_organizer; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.co_organizer (forum_id, party_id, "position") FROM stdin;
15d14058-8545-4c8e-9506-04cd22676c25	a3f2aff3-c0ed-5a8b-8561-58cfb6be3062	1
15d14058-8545-4c8e-9506-04cd22676c25	0e920336-cec2-598d-a9fc-14a4d907a082	2
15d14058-8545-4c8e-9506-04cd22676c25	cb49849c-4440-59d4-a419-6289eed47381	3
\.


--
-- Data for Name: development_status; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.development_status (party_id, category, valid_from, valid_until, note) FROM stdin;
ba6a90f8-c540-5d18-a932-91f4cb9fd31d	LDC	\N	\N	\N
fa364cd0-7a13-54bc-9ecb-02f9b6c960c7	LDC	\N	\N	\N
7a5ff531-f624-596f-b7cd-901a06face42	LDC	\N	\N	\N
1c392f3c-f90e-5eb7-9669-ebf2bd6d9c4f	LDC	\N	\N	\N
317e0192-fd4a-552a-b527-7ddada325b51	LDC	\N	\N	\N
72fe8763-2213-5851-ba77-878a887eddda	LDC	\N	\N	graduation scheduled for 24 November 2026: check
ccef05b3-2246-5c93-91a1-b0332a254185	LDC	\N	2023-12-13	graduated
06e45c00-7344-581d-930a-5595362af35c	LDC	\N	\N	\N
8f3cd294-dced-513d-a861-cc8f3d9181d6	LDC	\N	\N	\N
aa62ba38-0e63-53a4-8dbe-a9d63670cb07	LDC	\N	\N	\N
63afa806-1290-575c-baca-e52c1f49a389	LDC	\N	\N	\N
e4a53f03-4810-5c24-bb5b-aa70e61693d6	LDC	\N	\N	\N
caa741ff-eade-5336-8c7f-51d504f718d9	LDC	\N	\N	\N
8c06b50a-1135-5759-8ae7-ddee49970e6f	LDC	\N	\N	\N
5865a3a7-5219-53e9-b463-5498ade88b98	LDC	\N	\N	\N
e10ef6dd-34c5-5411-9b56-4273c64b9d53	LDC	\N	\N	\N
b26f3944-6578-5eed-a314-ae0877156ffb	LDC	\N	\N	\N
873ab886-9c77-597b-a8df-25d9f1850fc1	LDC	\N	\N	\N
fd889579-6c4b-509d-b8d1-462c1323f241	LDC	\N	\N	\N
97cd3c20-df7b-59ee-b523-1448cccf8823	LDC	\N	\N	graduation scheduled for 24 November 2026: check
c0d5b4ed-3210-5145-8006-851cd367d760	LDC	\N	\N	\N
eca72dec-39ea-5564-b8df-9d0c590b5bb4	LDC	\N	\N	\N
fe58185b-ca1d-5c47-a487-a03a697f2a86	LDC	\N	\N	\N
3ff69f72-0c71-5535-8b8a-be7d7273ae33	LDC	\N	\N	\N
ffd63e48-a8fd-5cd3-8b85-b2abd00572fa	LDC	\N	\N	\N
1026561e-fad9-5cbf-bd4c-7146b4d9ef0c	LDC	\N	\N	\N
92cfd0b8-694d-5ba0-9f33-a440c41e10b1	LDC	\N	\N	\N
c5958e24-f855-58a9-97dc-99a435254d7f	LDC	\N	\N	\N
c57f490e-3ed9-5100-b5eb-4d59ce55a408	LDC	\N	\N	\N
962e4f0e-89ac-56bf-a9d9-aa22e30dbbcd	LDC	\N	\N	graduation scheduled for 24 November 2026: check
c76db67e-d226-52cd-82e1-8250ded01df6	LDC	\N	\N	\N
61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	LDC	\N	\N	\N
0111e426-12a2-55a0-9b9e-41b9dd427589	LDC	\N	\N	\N
6e8801bd-ff07-581d-99f1-0d65383811a1	LDC	\N	\N	graduation scheduled for 13 December 2027: check
2dd0b38d-0f91-5456-9462-31e15392f217	LDC	\N	\N	\N
51838400-ca93-5c5c-bdb5-e8a255e65338	LDC	\N	\N	\N
c593642d-2f7c-5926-a5b8-f247215b29a0	LDC	\N	\N	\N
acbb97ac-51ab-54a4-84d3-345da0b2c721	LDC	\N	2024-12-13	graduated
cf5c801a-a07a-59fb-adb9-bb76a3f8c491	LDC	\N	\N	\N
f9cdaf30-0a8b-5721-b4cf-bf0928d91d1c	LDC	\N	\N	\N
909ada90-51a4-5c3e-8252-c474e0086d4a	LDC	\N	\N	\N
c31c6972-0869-5ece-bf67-7c5cd4e03317	LDC	\N	\N	\N
cebc632b-527f-5078-b06d-d088fc3da559	LDC	\N	\N	\N
87f6a18a-f223-57f4-b77a-45d6ce405449	LDC	\N	\N	\N
c1666140-0a7d-5234-a835-f3b281fc5c40	LDC	\N	2020-12-04	graduated
75f45a81-8382-5b1b-9efb-ad2ccea44ab2	LDC	\N	\N	\N
0c79d14c-3f21-50ea-b210-15a18ac34095	LDC	\N	\N	\N
ba6a90f8-c540-5d18-a932-91f4cb9fd31d	LLDC	\N	\N	\N
bca1b844-a3f7-5d3d-8435-0a4084bbcbe8	LLDC	\N	\N	\N
19e6f366-fdb0-56c5-bfcd-bea7082784ff	LLDC	\N	\N	\N
7a5ff531-f624-596f-b7cd-901a06face42	LLDC	\N	\N	\N
317e0192-fd4a-552a-b527-7ddada325b51	LLDC	\N	\N	\N
26bc9d5a-e8ce-5260-9ec6-6159809aea5f	LLDC	\N	\N	\N
ccef05b3-2246-5c93-91a1-b0332a254185	LLDC	\N	\N	\N
7ee4c27b-8edd-55ba-963a-8fd27c1c8f43	LLDC	\N	\N	\N
06e45c00-7344-581d-930a-5595362af35c	LLDC	\N	\N	\N
caa741ff-eade-5336-8c7f-51d504f718d9	LLDC	\N	\N	\N
566fc80d-577c-5a9f-a09a-8e1bcb28c9bb	LLDC	\N	\N	\N
2b2896ce-7f5d-5e56-b70d-de8a16bd0f7f	LLDC	\N	\N	\N
97cd3c20-df7b-59ee-b523-1448cccf8823	LLDC	\N	\N	\N
eca72dec-39ea-5564-b8df-9d0c590b5bb4	LLDC	\N	\N	\N
4ce56a50-a6e7-5a3e-b721-11399ad5ef19	LLDC	\N	\N	\N
7bf49fa7-fb56-58e3-bc19-ba4bd0625c1d	LLDC	\N	\N	\N
3ff69f72-0c71-5535-8b8a-be7d7273ae33	LLDC	\N	\N	\N
ddf30471-938c-5f43-a1b8-a3614652494b	LLDC	\N	\N	\N
c5958e24-f855-58a9-97dc-99a435254d7f	LLDC	\N	\N	\N
c57f490e-3ed9-5100-b5eb-4d59ce55a408	LLDC	\N	\N	\N
962e4f0e-89ac-56bf-a9d9-aa22e30dbbcd	LLDC	\N	\N	\N
5833b248-06a5-58fa-82a5-f6da380cc256	LLDC	\N	\N	\N
c76db67e-d226-52cd-82e1-8250ded01df6	LLDC	\N	\N	\N
c593642d-2f7c-5926-a5b8-f247215b29a0	LLDC	\N	\N	\N
313f0fbc-da53-5479-8727-47928c1f1aec	LLDC	\N	\N	\N
cf5c801a-a07a-59fb-adb9-bb76a3f8c491	LLDC	\N	\N	\N
fa37d307-7ffd-5c95-98d5-a1ce7a12a3b2	LLDC	\N	\N	\N
719ab101-1563-5286-927f-5005434b2856	LLDC	\N	\N	\N
87f6a18a-f223-57f4-b77a-45d6ce405449	LLDC	\N	\N	\N
7b615753-3d4c-5867-9ffc-edbd30f8dac3	LLDC	\N	\N	\N
0c79d14c-3f21-50ea-b210-15a18ac34095	LLDC	\N	\N	\N
28a55ac0-701c-5efa-b9d7-83acca0d217d	LLDC	\N	\N	\N
84bbaedd-c0e2-5aa5-84a1-90fc48ebdf65	SIDS	\N	\N	\N
8cb16a1e-d0bb-5613-b478-3f6c6f04ad60	SIDS	\N	\N	\N
84070a29-a84f-56df-a169-d9e23b0876be	SIDS	\N	\N	\N
24cd5364-f4a1-5ac9-b039-ad31c70a5e6d	SIDS	\N	\N	\N
aa62ba38-0e63-53a4-8dbe-a9d63670cb07	SIDS	\N	\N	\N
1d7a470c-c975-54b1-a7d5-18355009e44b	SIDS	\N	\N	\N
9e0353ec-c1b4-5cd1-8934-e599def24d45	SIDS	\N	\N	\N
3932c3fb-aaf0-57db-a267-5dc18ed1b060	SIDS	\N	\N	\N
70e91711-80be-5093-9dbe-dbb53b2d149f	SIDS	\N	\N	\N
0332b758-088c-5586-9acd-ef2ee069ac08	SIDS	\N	\N	\N
a607527b-9875-5d28-8f04-afa6bc800136	SIDS	\N	\N	\N
e10ef6dd-34c5-5411-9b56-4273c64b9d53	SIDS	\N	\N	\N
707fb32d-100e-5c41-846a-a73a5a2f8687	SIDS	\N	\N	\N
7c2654e3-8966-590d-bc1a-5fa3d60abc4e	SIDS	\N	\N	\N
b26f3944-6578-5eed-a314-ae0877156ffb	SIDS	\N	\N	\N
29f48534-72fd-504f-8e1d-138292c16187	SIDS	\N	\N	\N
fd889579-6c4b-509d-b8d1-462c1323f241	SIDS	\N	\N	\N
028a27bd-ec76-54fc-b292-dd7fc4a75697	SIDS	\N	\N	\N
0f13d4bf-de97-51c9-a6d8-918c5101ee0d	SIDS	\N	\N	\N
5fda30bb-05ae-5da3-9398-5b07ca86d2af	SIDS	\N	\N	\N
2546bca5-9aca-5db7-867f-c32cf4122d36	SIDS	\N	\N	\N
d66969bf-af57-52a3-a2a4-799915ece389	SIDS	\N	\N	\N
32bee9c5-7020-5b0c-a747-d398e4985e2a	SIDS	\N	\N	\N
3f032b05-0869-5903-ae92-16d14c019a74	SIDS	\N	\N	\N
3bd134ad-5ba5-5892-b654-125454cfa082	SIDS	\N	\N	\N
1200e01b-dbbd-5602-bff3-df826015b368	SIDS	\N	\N	\N
6e8801bd-ff07-581d-99f1-0d65383811a1	SIDS	\N	\N	\N
acbb97ac-51ab-54a4-84d3-345da0b2c721	SIDS	\N	\N	\N
12d42969-6085-501c-8547-280b841a6d27	SIDS	\N	\N	\N
ef8c191f-bc8e-5a15-8cb8-940cac7b109f	SIDS	\N	\N	\N
909ada90-51a4-5c3e-8252-c474e0086d4a	SIDS	\N	\N	\N
d3d1c013-a681-5938-be4e-86cc3d0a7d23	SIDS	\N	\N	\N
ad25523d-6778-5040-b967-c47c3bd91d0c	SIDS	\N	\N	\N
c31c6972-0869-5ece-bf67-7c5cd4e03317	SIDS	\N	\N	\N
c4dbaf9e-b17a-5bc9-877e-b4ee20ab001d	SIDS	\N	\N	\N
c1666140-0a7d-5234-a835-f3b281fc5c40	SIDS	\N	\N	\N
d6b20272-8b6d-5a0a-8ef4-0f8101996373	SIDS	\N	\N	\N
\.


--
-- Data for Name: forum; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.forum (id, slug, template, title, opens_on, closes_on, hearing_on, timezone, modalities, version, created_at, updated_at, closed_at, region) FROM stdin;
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	imrf-2026	imrf	{"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N	\N
15d14058-8545-4c8e-9506-04cd22676c25	arab-review-2024	regional	{"ar": "الاستعراض الإقليمي للاتفاق العالمي من أجل الهجرة في الدول العربية، 2024", "en": "Regional review of the Global Compact for Migration in the Arab States, 2024", "fr": "Examen régional du Pacte mondial pour les migrations dans les États arabes, 2024"}	2024-07-03	2024-07-04	\N	Africa/Cairo	{"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "practice", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "default", "overridable": true}, "title_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "objective_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "round_table_count": {"severity": "advisory", "authority": "practice", "overridable": false}, "objective_repeated": {"severity": "advisory", "authority": "practice", "overridable": false}, "policy_debate_order": {"severity": "advisory", "authority": "practice", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 2, "authority": "practice"}, "languages": {"value": ["ar", "en"], "authority": "default"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "practice"}, "plenary_days": {"value": [], "authority": "practice"}, "round_tables": {"value": 4, "authority": "practice"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [], "authority": "practice"}, "hearing_days_before": {"value": null, "authority": "practice"}, "policy_debate_slots": {"value": [], "authority": "practice"}}}	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N	ESCWA
078450bc-1c6d-49ca-b6fc-287b760d7ee8	demo-forum	imrf	{"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}	2026-04-28	2026-05-01	2026-04-27	America/New_York	{"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N	\N
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	draft-forum	imrf	{"ar": "منتدى للاختبار", "en": "Test forum"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N	\N
\.


--
-- Data for Name: idempotency_key; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.idempotency_key (account_id, route, key, body_sha256, status, location, created_at) FROM stdin;
b7d8380c-b9b4-4b60-899b-4a3b33108672	POST /v1/venues	a-key-of-the-dump	a9975f7c301cb887b404a11726e8a0acd2aa8139b1828d2bd167b55a5baf1f25	201	/v1/venues/3c6407f4-de53-43ee-b074-17b7433d5515	2026-01-15 15:00:05+00
\.


--
-- Data for Name: invitation; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.invitation (id, link_id, role, focal_point, forum_id, party_id, valid_from, valid_until, invited_by, created_at, grant_id, revoked_at) FROM stdin;
1eaa5983-8d76-4986-89a1-69463a728ada	c29e80a8-8087-40cf-875d-6e049760e343	delegation	f	078450bc-1c6d-49ca-b6fc-287b760d7ee8	115feb27-9cd9-5918-acb0-d5e1d9741129	\N	\N	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	2026-01-15 15:00:05+00	\N	\N
b2110719-015b-4f8b-a15c-08d15f546fe6	c5f731d4-e699-45ee-8bb7-fdcc10cdbdf1	delegation	f	078450bc-1c6d-49ca-b6fc-287b760d7ee8	115feb27-9cd9-5918-acb0-d5e1d9741129	\N	\N	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	2026-01-15 15:00:03+00	340a6df6-ac5c-4443-94c3-2c18c94e639a	\N
5b978c1c-238d-4d1c-bd23-28026d72febd	d75de7e5-4d66-4dd3-9480-2b77fa628172	delegation	f	078450bc-1c6d-49ca-b6fc-287b760d7ee8	115feb27-9cd9-5918-acb0-d5e1d9741129	\N	\N	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	2026-01-15 15:00:04+00	\N	2026-01-15 15:00:05+00
\.


--
-- Data for Name: mailed_link; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.mailed_link (id, purpose, email, language, account_id, hashed_password, created_at, expires_at, used_at) FROM stdin;
51c9e40d-5576-4024-8276-a8567d331eb4	registration	waiting@demo.example	en	\N	$argon2id$v=19$m=19456,t=2,p=1$HTPFTz5iohsWX/+vapHRPA$WBSyQercryf7n8ipc9xZw8YqCPiNy1+wNUn+/hQE+8o	2026-01-15 15:00:02+00	2026-01-16 15:00:02+00	\N
a9723f6b-214e-46b8-9bce-698fd646810b	password_reset	nobody@demo.example	en	\N	\N	2026-01-15 15:00:02+00	2026-01-15 16:00:02+00	\N
eb157fb5-35d4-452d-903c-4b9ee18d3725	registration	registered@demo.example	en	\N	\N	2026-01-15 15:00:01+00	2026-01-16 15:00:01+00	2026-01-15 15:00:02+00
c29e80a8-8087-40cf-875d-6e049760e343	invitation	pending@demo.example	en	\N	\N	2026-01-15 15:00:05+00	2026-01-22 15:00:05+00	\N
c5f731d4-e699-45ee-8bb7-fdcc10cdbdf1	invitation	accepted@demo.example	en	\N	\N	2026-01-15 15:00:03+00	2026-01-22 15:00:03+00	2026-01-15 15:00:05+00
d75de7e5-4d66-4dd3-9480-2b77fa628172	invitation	revoked@demo.example	en	\N	\N	2026-01-15 15:00:04+00	2026-01-22 15:00:04+00	2026-01-15 15:00:05+00
\.


--
-- Data for Name: mailed_link_token; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.mailed_link_token (token_sha256, link_id) FROM stdin;
668e7ba3a9b365ff8c0a313a4d16796e6bc408c40e3b389728066a8fb28ec1ef	eb157fb5-35d4-452d-903c-4b9ee18d3725
43a0d115d08fe9e7ded7da93213d35495b1ace9d5ca5d162478a0f408abcbd3f	51c9e40d-5576-4024-8276-a8567d331eb4
ed462f84eb26e7c9be67c5ff99885a33937a9f0dc98a0e2e3aa3f3d0e95da456	c5f731d4-e699-45ee-8bb7-fdcc10cdbdf1
38c11cb2fc6cd9e99e909fd044c359de23a9cf4b4646afb098d940a32d2311c2	d75de7e5-4d66-4dd3-9480-2b77fa628172
c1269ba3c67db81051f72145616f31a2fca6a66933a14b61753b9e8a9c840248	c29e80a8-8087-40cf-875d-6e049760e343
\.


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.meeting (id, forum_id, kind, number, title, local_start, local_end, start_fold, end_fold, timezone, starts_at, ends_at, tz_version, room_id, objectives, status, version, created_at, updated_at, format, access, interpretation, capacity, webcast_url, join_url) FROM stdin;
f5fb9817-ff65-4539-b3f8-259c5800b841	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
6b57059e-d4c8-4788-b5fb-4e9634b24d86	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
2dbfbcdc-15f3-402e-819a-06bfea3f663e	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
38972f6d-2279-44ca-b617-d7092a79accc	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
7d954bc3-45be-44d0-be57-68c0c0ae09b3	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
956772ad-95b7-42f2-ac8a-653dec7c6e47	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
16430f0a-6b7a-449c-a499-7e55025345ae	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
1394ce88-b930-4d11-81a9-1899dd76bcea	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
f56b55de-40f4-47b7-afa2-c3f7a8db5ee6	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
991cf7ff-9ca6-4509-baa6-e97018b0bf44	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
bc5ad20e-0ef6-4273-a1a3-c92b82c318f8	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
e3df20a6-8b82-4334-81f4-4df6565a5be0	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
c26e4ebc-2593-4632-a4f5-937d3e786fd4	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
570954c5-639d-4564-b227-e7a10f046b13	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-05-04 08:00:00	2026-05-04 09:00:00	0	0	America/New_York	2026-05-04 12:00:00+00	2026-05-04 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
c61abc7d-7eca-4f07-b420-20797588dc88	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
47c31c48-7004-478e-9c6b-41b058c65782	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
2107afe7-5ca2-472e-a242-73da83ee3cf1	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
9a65cf48-3430-4bfe-a817-fdf9a56e638c	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
848bb9c3-66e7-4896-bf33-f845bbd86129	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
238b17a0-7797-4815-93a7-a4c431e19d47	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
1bbe3cb0-53e9-4a93-a3c6-c9892446ddaf	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
5a5e6bda-0bcb-4045-88c0-55f9a122b2f8	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
37b5087e-48c7-4773-9ffa-a38a059d3314	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
b94f7ddb-ca13-46ba-8ba6-dfc0d4077d11	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
a0686577-07dc-477b-8ed7-c08ed9b84dec	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
8e94516b-011c-4d82-a230-114c1ad1cf12	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
8c3b179d-69dd-4485-bba5-0e594fc29234	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
ea80c8ff-0f3b-4811-9e16-be871ab65bd1	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
405e434f-b681-4c88-a003-fe84f4b7240c	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
cea05d21-a9db-4394-9e6e-acf80f385586	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
dbb190cd-6425-42da-a463-c162180f4650	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
fdb51adf-9846-4690-8190-fab95937090b	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
80804f12-fddd-4acc-bd71-77de55db6130	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
22d7016a-d2f5-4d77-a792-f49b283bbe9d	15d14058-8545-4c8e-9506-04cd22676c25	consultation	1	{"ar": "مشاورة أصحاب المصلحة، الجزء 1", "en": "Stakeholder consultation, part 1", "es": "Consulta con las partes interesadas, parte 1", "fr": "Consultation des parties prenantes, partie 1", "ru": "Консультации с заинтересованными сторонами, часть 1", "zh": "利益攸关方协商会，第1部分"}	2024-07-02 10:00:00	2024-07-02 13:00:00	0	0	Africa/Cairo	2024-07-02 07:00:00+00	2024-07-02 10:00:00+00	2026.6	\N	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
5434a398-8674-4e32-8cfc-190e8a6933c2	15d14058-8545-4c8e-9506-04cd22676c25	consultation	2	{"ar": "مشاورة أصحاب المصلحة، الجزء 2", "en": "Stakeholder consultation, part 2", "es": "Consulta con las partes interesadas, parte 2", "fr": "Consultation des parties prenantes, partie 2", "ru": "Консультации с заинтересованными сторонами, часть 2", "zh": "利益攸关方协商会，第2部分"}	2024-07-02 15:00:00	2024-07-02 18:00:00	0	0	Africa/Cairo	2024-07-02 12:00:00+00	2024-07-02 15:00:00+00	2026.6	\N	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
d7ac2713-35bc-4f6b-8760-cf7523e24590	15d14058-8545-4c8e-9506-04cd22676c25	plenary_opening	\N	{"ar": "الافتتاح", "en": "Opening", "es": "Apertura", "fr": "Ouverture", "ru": "Открытие", "zh": "开幕"}	2024-07-03 10:00:00	2024-07-03 11:00:00	0	0	Africa/Cairo	2024-07-03 07:00:00+00	2024-07-03 08:00:00+00	2026.6	\N	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
023fdf7c-0d91-4dc6-a906-45230d60e43f	15d14058-8545-4c8e-9506-04cd22676c25	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2024-07-03 11:00:00	2024-07-03 13:00:00	0	0	Africa/Cairo	2024-07-03 08:00:00+00	2024-07-03 10:00:00+00	2026.6	\N	{2,5,6,12,18}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
173ee9e8-0686-4381-b57d-44d28f9a056f	15d14058-8545-4c8e-9506-04cd22676c25	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2024-07-03 15:00:00	2024-07-03 18:00:00	0	0	Africa/Cairo	2024-07-03 12:00:00+00	2024-07-03 15:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
55f45e8b-c981-4fc6-98f0-bc13d924b811	15d14058-8545-4c8e-9506-04cd22676c25	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2024-07-04 10:00:00	2024-07-04 11:30:00	0	0	Africa/Cairo	2024-07-04 07:00:00+00	2024-07-04 08:30:00+00	2026.6	\N	{14,15,16,19,20,22}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
b1a34c87-4fcb-4d68-93d1-3bdd5ee691da	15d14058-8545-4c8e-9506-04cd22676c25	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2024-07-04 11:30:00	2024-07-04 13:00:00	0	0	Africa/Cairo	2024-07-04 08:30:00+00	2024-07-04 10:00:00+00	2026.6	\N	{1,3,7,17,23}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
573e3fa8-3faa-447c-adee-fd6b1436aa25	15d14058-8545-4c8e-9506-04cd22676c25	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2024-07-04 15:00:00	2024-07-04 17:00:00	0	0	Africa/Cairo	2024-07-04 12:00:00+00	2024-07-04 14:00:00+00	2026.6	\N	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
1bbebd09-7ee8-42a8-82e9-6d93aebf4d4b	15d14058-8545-4c8e-9506-04cd22676c25	plenary_closing	\N	{"ar": "الاختتام", "en": "Closing", "es": "Clausura", "fr": "Clôture", "ru": "Закрытие", "zh": "闭幕"}	2024-07-04 17:00:00	2024-07-04 18:00:00	0	0	Africa/Cairo	2024-07-04 14:00:00+00	2024-07-04 15:00:00+00	2026.6	\N	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
c1763549-47ea-4c96-91e3-84b4c9f6fec6	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-04-27 08:00:00	2026-04-27 09:00:00	0	0	America/New_York	2026-04-27 12:00:00+00	2026-04-27 13:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
95d46009-3798-411f-ac33-e30e48aaf052	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-04-27 09:00:00	2026-04-27 10:00:00	0	0	America/New_York	2026-04-27 13:00:00+00	2026-04-27 14:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
47da4b61-ac6d-47b4-a126-5081373d84c6	078450bc-1c6d-49ca-b6fc-287b760d7ee8	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-04-27 10:00:00	2026-04-27 13:00:00	0	0	America/New_York	2026-04-27 14:00:00+00	2026-04-27 17:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
984a94f8-0c02-4ce2-9ef7-2a814f17b2fd	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-04-27 13:15:00	2026-04-27 14:45:00	0	0	America/New_York	2026-04-27 17:15:00+00	2026-04-27 18:45:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
ad95342c-6105-4b05-887d-d2e3205b0478	078450bc-1c6d-49ca-b6fc-287b760d7ee8	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-04-27 15:00:00	2026-04-27 18:00:00	0	0	America/New_York	2026-04-27 19:00:00+00	2026-04-27 22:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
c789f132-e0e0-477b-8755-847247ec2ef1	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-04-27 18:15:00	2026-04-27 19:15:00	0	0	America/New_York	2026-04-27 22:15:00+00	2026-04-27 23:15:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
54bf198b-5e35-4dd5-af08-508205672bb4	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-04-28 08:00:00	2026-04-28 09:00:00	0	0	America/New_York	2026-04-28 12:00:00+00	2026-04-28 13:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
810fb715-578d-4c95-8745-e1e5eb4d81bb	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-04-28 09:00:00	2026-04-28 10:00:00	0	0	America/New_York	2026-04-28 13:00:00+00	2026-04-28 14:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
e4169ca6-7c34-4a42-b757-de069eb43336	078450bc-1c6d-49ca-b6fc-287b760d7ee8	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-04-28 10:00:00	2026-04-28 13:00:00	0	0	America/New_York	2026-04-28 14:00:00+00	2026-04-28 17:00:00+00	2026.6	33b3b38a-8adb-48c8-b7ca-8060704ef211	{2,5,6,12,18}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
d9e496f8-fbbb-4058-8ddf-f4b07dc460a1	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-04-28 13:15:00	2026-04-28 14:45:00	0	0	America/New_York	2026-04-28 17:15:00+00	2026-04-28 18:45:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
015a65d8-a275-4e12-b61f-3785e1f5c25b	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-04-28 18:15:00	2026-04-28 19:15:00	0	0	America/New_York	2026-04-28 22:15:00+00	2026-04-28 23:15:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
26fbb7ed-12b7-46a0-9455-e682b85c2383	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-04-29 08:00:00	2026-04-29 09:00:00	0	0	America/New_York	2026-04-29 12:00:00+00	2026-04-29 13:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
aa7818d2-206d-4ad3-95b6-8e3657d679fa	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-04-29 09:00:00	2026-04-29 10:00:00	0	0	America/New_York	2026-04-29 13:00:00+00	2026-04-29 14:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
cdde07ce-635b-4491-b938-5fd8d6c04eb9	078450bc-1c6d-49ca-b6fc-287b760d7ee8	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	dd0d20b5-782a-44ab-9736-ff83bbbe66b4	{1,3,7,17,23}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
dd191b82-064c-4fa9-b9c2-d5af85063ac5	078450bc-1c6d-49ca-b6fc-287b760d7ee8	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	33b3b38a-8adb-48c8-b7ca-8060704ef211	{14,15,16,19,20,22}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
413a4ecd-8ef7-4d88-a501-3cb01cf2ee24	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-04-29 13:15:00	2026-04-29 14:45:00	0	0	America/New_York	2026-04-29 17:15:00+00	2026-04-29 18:45:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
a0535b53-dcd0-49db-83fc-37b038ce93c9	078450bc-1c6d-49ca-b6fc-287b760d7ee8	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-04-29 15:00:00	2026-04-29 18:00:00	0	0	America/New_York	2026-04-29 19:00:00+00	2026-04-29 22:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
c6c12b72-78df-4e34-9484-dd23e7b4fb17	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-04-29 18:15:00	2026-04-29 19:15:00	0	0	America/New_York	2026-04-29 22:15:00+00	2026-04-29 23:15:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
4781bb5d-7bd6-46b4-8b9a-f75c77000c47	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-04-30 08:00:00	2026-04-30 09:00:00	0	0	America/New_York	2026-04-30 12:00:00+00	2026-04-30 13:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
da8646f3-acf9-4ca9-867c-6fb97b6f04c5	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-04-30 09:00:00	2026-04-30 10:00:00	0	0	America/New_York	2026-04-30 13:00:00+00	2026-04-30 14:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
85514b3b-effc-4a3a-a652-16a826eab24c	078450bc-1c6d-49ca-b6fc-287b760d7ee8	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-04-30 10:00:00	2026-04-30 11:30:00	0	0	America/New_York	2026-04-30 14:00:00+00	2026-04-30 15:30:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
cd88f42c-db9b-41aa-b36d-e086e2ede926	078450bc-1c6d-49ca-b6fc-287b760d7ee8	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-04-30 11:30:00	2026-04-30 13:00:00	0	0	America/New_York	2026-04-30 15:30:00+00	2026-04-30 17:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
b4095dd5-37bd-4ef8-98cf-6f4e0996caef	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-04-30 13:15:00	2026-04-30 14:45:00	0	0	America/New_York	2026-04-30 17:15:00+00	2026-04-30 18:45:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
a4a30194-ca10-42e2-9ad1-6d3004e23e7e	078450bc-1c6d-49ca-b6fc-287b760d7ee8	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-04-30 15:00:00	2026-04-30 18:00:00	0	0	America/New_York	2026-04-30 19:00:00+00	2026-04-30 22:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
b063336f-aefc-4b77-8c44-f9db6263ed9b	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-04-30 18:15:00	2026-04-30 19:15:00	0	0	America/New_York	2026-04-30 22:15:00+00	2026-04-30 23:15:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
538becd4-7f79-4d89-80b5-9af31fda04e4	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-01 08:00:00	2026-05-01 09:00:00	0	0	America/New_York	2026-05-01 12:00:00+00	2026-05-01 13:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
3109f60d-6e25-44d6-bde8-1a0d0b6d227d	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-01 09:00:00	2026-05-01 10:00:00	0	0	America/New_York	2026-05-01 13:00:00+00	2026-05-01 14:00:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
d2d7352d-8d66-4c8f-91c4-8a95362cb1f4	078450bc-1c6d-49ca-b6fc-287b760d7ee8	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-01 10:00:00	2026-05-01 13:00:00	0	0	America/New_York	2026-05-01 14:00:00+00	2026-05-01 17:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
51fffe65-f8b1-4dce-b914-7a12d3b5f449	078450bc-1c6d-49ca-b6fc-287b760d7ee8	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-01 15:00:00	2026-05-01 17:00:00	0	0	America/New_York	2026-05-01 19:00:00+00	2026-05-01 21:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
45b664d9-3241-4691-97af-ebca92388663	078450bc-1c6d-49ca-b6fc-287b760d7ee8	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-01 17:00:00	2026-05-01 18:00:00	0	0	America/New_York	2026-05-01 21:00:00+00	2026-05-01 22:00:00+00	2026.6	8abe844d-b3a6-491d-8546-59b3089051e0	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
c30b6684-687f-46db-9eff-5af3cf2f86bc	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
d6fe958a-d5ef-4df7-94fa-f8ee6f3442e0	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
4a2472c1-a131-445e-a914-b5805dcafa85	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
2634b7bc-4750-45ce-b757-effc26dfdddf	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
4e5fc673-c112-455f-a961-b587a4f1803e	078450bc-1c6d-49ca-b6fc-287b760d7ee8	other	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-01 13:15:00	2026-05-01 14:45:00	0	0	America/New_York	2026-05-01 17:15:00+00	2026-05-01 18:45:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	tentative	3	2026-01-15 12:00:00+00	2026-01-15 13:00:00+00	in_person	unlisted	{}	12	\N	https://meet.example/1
52581a45-a3c9-4b62-8929-a33cd69f1a97	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
dbc6a0aa-f0f2-4130-8171-af263448dc04	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
4e74c5bc-6fe5-4f4e-8eb6-24a8c8a8e324	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
cdf4fe7a-5edf-4134-85e2-e04a69887939	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
e07f7a5f-fdf3-4e10-bf7c-d0f4bbcab774	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
d8049ce0-4b80-4fd0-a3f0-5c7b58c16bb7	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
447466e6-8c10-4616-a58a-4a681dd62c2d	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
0f5e1fdf-5129-4ba2-84ba-2033116104f0	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
c19d295b-105d-4fea-bd97-08c516321536	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
6095cd3c-716c-4c15-9e6c-fd132eab1c8f	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
92f248e7-2c1c-4b2e-805c-a2eb83a5f839	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
e9e76785-e1d8-4964-8f58-8c18a4099aad	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
58c3416e-a9fd-4e0a-ada6-7b2c438703d4	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
36c98ff7-9ea1-409b-80c6-44f8af22953a	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
ec8f5c60-6491-4e69-901b-a498756938d5	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
80a4133d-adf8-4b9d-80e6-a676a8bd2733	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
2c3f48c2-db02-4aa1-a9bb-4d86ccac293e	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
856bb68e-c6eb-4fa3-825f-986457e25605	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
9b864d51-7e2c-4ea2-b940-97e6c623f968	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
b226230d-4c4c-42a9-a9e1-4fb840ba6143	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
8add9e03-c6a1-4fef-ad9b-e94282cb19d3	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
50fcc0e6-5ec3-42df-b276-18aa7dc31922	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
3bf046de-0376-4c3d-9980-e7de51e83072	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
75c3c7c4-5862-4b4d-955f-474338225e30	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
f5984c8d-93c1-4431-b452-f2098968cdde	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
7687ab21-1cd8-4886-a5f9-af2cfef42ff2	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
0048e61f-fb22-4700-8a1b-c5b5b8efb837	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
89406588-9515-4ce9-bd60-925ac12856e6	f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	in_person	open	{}	\N	\N	\N
2f7673d9-d031-4bc9-b6d6-89f105407e68	078450bc-1c6d-49ca-b6fc-287b760d7ee8	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-01 18:15:00	2026-05-01 19:15:00	0	0	America/New_York	2026-05-01 22:15:00+00	2026-05-01 23:15:00+00	2026.6	a0d8cf48-f386-49a9-ab5d-db9e19049c44	{}	cancelled	3	2026-01-15 12:00:00+00	2026-01-15 13:00:00+00	in_person	open	{}	\N	\N	\N
37e8a49d-50c4-4630-bd7d-614a22c63122	078450bc-1c6d-49ca-b6fc-287b760d7ee8	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-04-28 15:00:00	2026-04-28 18:00:00	0	0	America/New_York	2026-04-28 19:00:00+00	2026-04-28 22:00:00+00	2026.6	33b3b38a-8adb-48c8-b7ca-8060704ef211	{4,8,9,10,11,13}	confirmed	3	2026-01-15 12:00:00+00	2026-01-15 13:00:00+00	in_person	open	{ar,zh,en,fr,ru,es}	\N	\N	\N
\.


--
-- Data for Name: objective; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.objective (number, titles) FROM stdin;
1	{"ar": "جمع البيانات الدقيقة والمصنفة واستخدامها كأساس لوضع سياسات قائمة على الأدلة", "en": "Collect and utilize accurate and disaggregated data as a basis for evidence-based policies"}
2	{"ar": "تقليص الدوافع والعوامل الهيكلية السلبية التي تضطر الناس إلى مغادرة بلدهم الأصلي", "en": "Minimize the adverse drivers and structural factors that compel people to leave their country of origin"}
3	{"ar": "تقديم معلومات دقيقة في حينها في جميع مراحل الهجرة", "en": "Provide accurate and timely information at all stages of migration"}
4	{"ar": "ضمان حيازة جميع المهاجرين ما يثبت هويتهم القانونية ووثائق كافية", "en": "Ensure that all migrants have proof of legal identity and adequate documentation"}
5	{"ar": "تعزيز توافر مسارات الهجرة النظامية ومرونتها", "en": "Enhance availability and flexibility of pathways for regular migration"}
6	{"ar": "تيسير التوظيف المنصف والأخلاقي وصون الظروف التي تكفل العمل الكريم", "en": "Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work"}
7	{"ar": "معالجة أوجه الضعف في الهجرة والحد منها", "en": "Address and reduce vulnerabilities in migration"}
8	{"ar": "إنقاذ الأرواح وبذل جهود دولية منسقة بشأن المهاجرين المفقودين", "en": "Save lives and establish coordinated international efforts on missing migrants"}
9	{"ar": "تعزيز التصدي عبر الحدود الوطنية لتهريب المهاجرين", "en": "Strengthen the transnational response to smuggling of migrants"}
10	{"ar": "منع الاتجار بالأشخاص ومكافحته والقضاء عليه في سياق الهجرة الدولية", "en": "Prevent, combat and eradicate trafficking in persons in the context of international migration"}
11	{"ar": "إدارة الحدود بطريقة متكاملة وآمنة ومنسقة", "en": "Manage borders in an integrated, secure and coordinated manner"}
12	{"ar": "تعزيز اليقين وإمكانية التنبؤ في إجراءات الهجرة لأغراض الفحص والتقييم والإحالة على نحو ملائم", "en": "Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral"}
13	{"ar": "عدم اللجوء إلى احتجاز المهاجرين إلا كملاذ أخير والعمل على إيجاد بدائل", "en": "Use migration detention only as a measure of last resort and work towards alternatives"}
14	{"ar": "تعزيز الحماية والمساعدة والتعاون في المجال القنصلي طوال دورة الهجرة", "en": "Enhance consular protection, assistance and cooperation throughout the migration cycle"}
15	{"ar": "توفير إمكانية حصول المهاجرين على الخدمات الأساسية", "en": "Provide access to basic services for migrants"}
16	{"ar": "تمكين المهاجرين والمجتمعات من تحقيق الإدماج الكامل والتماسك الاجتماعي", "en": "Empower migrants and societies to realize full inclusion and social cohesion"}
17	{"ar": "القضاء على جميع أشكال التمييز وتشجيع خطاب عام قائم على الأدلة لتشكيل التصورات بشأن الهجرة", "en": "Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration"}
18	{"ar": "الاستثمار في تنمية المهارات وتيسير الاعتراف المتبادل بالمهارات والمؤهلات والكفاءات", "en": "Invest in skills development and facilitate mutual recognition of skills, qualifications and competences"}
19	{"ar": "تهيئة الظروف للمهاجرين والمغتربين للإسهام الكامل في التنمية المستدامة في جميع البلدان", "en": "Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries"}
20	{"ar": "تشجيع إرسال الحوالات بطريقة أسرع وأكثر أمانا وأقل كلفة وتعزيز الشمول المالي للمهاجرين", "en": "Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants"}
21	{"ar": "التعاون على تيسير العودة والسماح بالدخول من جديد بأمان وكرامة وإعادة الإدماج المستدامة", "en": "Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration"}
22	{"ar": "إنشاء آليات لإمكانية نقل استحقاقات الضمان الاجتماعي والاستحقاقات المكتسبة", "en": "Establish mechanisms for the portability of social security entitlements and earned benefits"}
23	{"ar": "تعزيز التعاون الدولي والشراكات العالمية من أجل الهجرة الآمنة والمنظمة والنظامية", "en": "Strengthen international cooperation and global partnerships for safe, orderly and regular migration"}
\.


--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.outbox (id, kind, account_id, link_id, details, state, due_at, attempts, reason, created_at, settled_at) FROM stdin;
af974a7a-d8d7-40c7-b8fa-f1cabb34e301	colleague_removed	1022ddcc-2119-4032-9536-36d612336cf8	\N	{"grant_id": "0b1c4942-c5cd-4730-90cb-83b66185e794"}	sent	2026-01-15 15:05:02+00	1	\N	2026-01-15 15:00:00+00	2026-01-15 15:00:02+00
c60c12ab-d6b7-4142-85df-f9c39bcf9ab7	role_granted	1022ddcc-2119-4032-9536-36d612336cf8	\N	{"grant_id": "0b1c4942-c5cd-4730-90cb-83b66185e794"}	sent	2026-01-15 15:05:02+00	1	\N	2026-01-15 15:00:00+00	2026-01-15 15:00:02+00
14935879-1393-47b7-90c8-e7f616411ed6	registration	\N	eb157fb5-35d4-452d-903c-4b9ee18d3725	{}	sent	2026-01-15 15:05:02+00	1	\N	2026-01-15 15:00:01+00	2026-01-15 15:00:02+00
732a7afb-6947-420e-a2ef-6beaa02e4b0e	password_reset	\N	a9723f6b-214e-46b8-9bce-698fd646810b	{}	dropped	2026-01-15 15:05:02+00	1	\N	2026-01-15 15:00:02+00	2026-01-15 15:00:02+00
cf7f4abc-729f-4345-883a-480aea6497f7	registration	\N	51c9e40d-5576-4024-8276-a8567d331eb4	{}	sent	2026-01-15 15:05:02+00	1	\N	2026-01-15 15:00:02+00	2026-01-15 15:00:02+00
316d1670-2e32-4090-9fed-9811bbab9b68	colleague_invited	e06188be-affd-47e7-9ace-8c4aa4350472	\N	{"invitation_id": "b2110719-015b-4f8b-a15c-08d15f546fe6"}	sent	2026-01-15 15:05:05+00	1	\N	2026-01-15 15:00:03+00	2026-01-15 15:00:05+00
7c96db91-2c2e-4ab5-98f0-4285188ddd11	invitation	\N	c5f731d4-e699-45ee-8bb7-fdcc10cdbdf1	{}	sent	2026-01-15 15:05:05+00	1	\N	2026-01-15 15:00:03+00	2026-01-15 15:00:05+00
75b0b362-0028-47fd-9904-1084d81d68b7	colleague_invited	e06188be-affd-47e7-9ace-8c4aa4350472	\N	{"invitation_id": "5b978c1c-238d-4d1c-bd23-28026d72febd"}	sent	2026-01-15 15:05:05+00	1	\N	2026-01-15 15:00:04+00	2026-01-15 15:00:05+00
a8701d16-61b3-4c61-a9e4-7f03eb683307	invitation	\N	d75de7e5-4d66-4dd3-9480-2b77fa628172	{}	sent	2026-01-15 15:05:05+00	1	\N	2026-01-15 15:00:04+00	2026-01-15 15:00:05+00
c113197a-2719-47dc-b96f-b7c962922874	colleague_invited	e06188be-affd-47e7-9ace-8c4aa4350472	\N	{"invitation_id": "1eaa5983-8d76-4986-89a1-69463a728ada"}	sent	2026-01-15 15:05:05+00	1	\N	2026-01-15 15:00:05+00	2026-01-15 15:00:05+00
f73028a5-268b-4c1c-abcc-39687374c40c	invitation	\N	c29e80a8-8087-40cf-875d-6e049760e343	{}	sent	2026-01-15 15:05:05+00	1	\N	2026-01-15 15:00:05+00	2026-01-15 15:00:05+00
175b3146-6fa3-4d58-9c2b-223ced4e2faa	colleague_joined	e06188be-affd-47e7-9ace-8c4aa4350472	\N	{"grant_id": "340a6df6-ac5c-4443-94c3-2c18c94e639a"}	queued	2026-01-15 15:00:05+00	0	\N	2026-01-15 15:00:05+00	\N
\.


--
-- Data for Name: participant; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.participant (forum_id, party_id, invited_as, version, created_at, updated_at) FROM stdin;
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ba6a90f8-c540-5d18-a932-91f4cb9fd31d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	9c38f24a-15a3-5202-b1d6-46861ea09343	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	eb3c6afa-acbd-548a-b7bc-2069f68212d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	66fbbb5e-8480-5f0f-918f-abb6215ed941	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	fa364cd0-7a13-54bc-9ecb-02f9b6c960c7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	84bbaedd-c0e2-5aa5-84a1-90fc48ebdf65	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	964f7ee8-4c36-58b5-8f13-50eb7a44cfd2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	bca1b844-a3f7-5d3d-8435-0a4084bbcbe8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2d688ae4-d21e-561f-927c-cf8213affc0b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	525fac75-f16b-5d14-b3d4-0f27540d3743	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	19e6f366-fdb0-56c5-bfcd-bea7082784ff	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8cb16a1e-d0bb-5613-b478-3f6c6f04ad60	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ee881e2b-3d66-56c0-b71d-968e95ae42a0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	72fe8763-2213-5851-ba77-878a887eddda	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	24cd5364-f4a1-5ac9-b039-ad31c70a5e6d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	47a51417-e1a2-5c5f-905c-d26ca478e110	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8d975e5a-af02-519a-8b1d-8e79921a4698	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	84070a29-a84f-56df-a169-d9e23b0876be	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1c392f3c-f90e-5eb7-9669-ebf2bd6d9c4f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ccef05b3-2246-5c93-91a1-b0332a254185	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	26bc9d5a-e8ce-5260-9ec6-6159809aea5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ee7efc9c-262e-5e61-8466-a6714518c8c3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7ee4c27b-8edd-55ba-963a-8fd27c1c8f43	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	95b022cf-c1e2-5cff-bdcf-2d853c4e6e53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	a555592b-77c1-5ae1-a56a-641fba3a9ba2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3cf225b0-0df1-5d19-a8d1-6f44e754e4da	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	317e0192-fd4a-552a-b527-7ddada325b51	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7a5ff531-f624-596f-b7cd-901a06face42	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1d7a470c-c975-54b1-a7d5-18355009e44b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	873ab886-9c77-597b-a8df-25d9f1850fc1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c4858610-aa49-5db0-9bac-1e6fb47d058b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1be34bea-3999-59bf-a460-4361747e579b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	06e45c00-7344-581d-930a-5595362af35c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	cf5c801a-a07a-59fb-adb9-bb76a3f8c491	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0d042b32-54a6-5347-8ce3-b52246089b86	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	371d04e2-c961-5163-9399-4e9651070238	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1f0b6548-961f-531f-99a8-550644471371	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	aa62ba38-0e63-53a4-8dbe-a9d63670cb07	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	60b7909d-3ac0-5900-a599-b47b66d0d4af	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b6945438-1183-583c-82d4-0b2bab7570ec	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b4a39020-8090-5e16-91c9-8eb110797e77	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3283e20a-650f-5757-be38-b69b9aedf50b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	9e0353ec-c1b4-5cd1-8934-e599def24d45	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0545f7aa-d55d-5448-9ba8-39738b79e59d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	52394011-0f14-5104-89d8-1388a8632357	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	caa926dc-b76c-5fef-a6ce-a73af2d24d35	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8f3cd294-dced-513d-a861-cc8f3d9181d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	5ddafd85-06fd-5c41-a99e-dce029cae4fa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	63afa806-1290-575c-baca-e52c1f49a389	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3932c3fb-aaf0-57db-a267-5dc18ed1b060	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	70e91711-80be-5093-9dbe-dbb53b2d149f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1b942cd7-1c15-55e4-9291-5ed53791d450	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	115feb27-9cd9-5918-acb0-d5e1d9741129	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	30c4fbe0-300d-5f21-86d0-a709814243ab	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1d61c35e-82c4-568d-992c-188ac1154a33	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	e4a53f03-4810-5c24-bb5b-aa70e61693d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	dd54a696-73e8-5b4d-ab0f-55f870e2e93c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	313f0fbc-da53-5479-8727-47928c1f1aec	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	caa741ff-eade-5336-8c7f-51d504f718d9	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0332b758-088c-5586-9acd-ef2ee069ac08	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	a793da64-faa7-518b-b7d1-feafd59a1162	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3d0075b1-bfcf-523a-bfc0-7350899c77f0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	fa997bec-f507-5133-899d-f14511d6daea	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	5865a3a7-5219-53e9-b463-5498ade88b98	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	58b6159e-2824-524e-b869-15dccbf4a502	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	df979ce2-70ff-50b6-9349-389845daa67e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	f11e3473-f8d8-5b4b-84d7-f21d157219db	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	707fb32d-100e-5c41-846a-a73a5a2f8687	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c1421b45-42d9-5dae-aae8-96441dab2f4e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8c06b50a-1135-5759-8ae7-ddee49970e6f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	e10ef6dd-34c5-5411-9b56-4273c64b9d53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7c2654e3-8966-590d-bc1a-5fa3d60abc4e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b26f3944-6578-5eed-a314-ae0877156ffb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	fd7bdf2d-8b3d-55c4-bf30-1515fc4fc0be	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2526a559-33d1-525e-a28a-813c6244f6aa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7e8b2778-963e-5544-932e-242ec0711fff	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	e3a3d637-15bc-508a-a666-52ac2f4717f2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ac79ef18-f3f5-5ef0-a1ca-3f29a5fe7079	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	e1e96dd9-f4f5-5ca9-a13e-121f3c1932f7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2ab198eb-9734-59cb-8a81-965fab79bf43	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3c4da372-b52c-5fec-8c2a-2c61fe77f630	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	24cf34f6-9596-5340-befa-4e2c6972eb53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	87e2277a-cb23-55b0-adce-06d60ac15ef0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	29f48534-72fd-504f-8e1d-138292c16187	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8af252fb-7b55-59ba-b0fd-478bb1a1add8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	6dad8ff1-b2f7-5050-bf75-0298ce76ae75	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	566fc80d-577c-5a9f-a09a-8e1bcb28c9bb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	990142cf-f368-5a73-9c70-411ce6df5b7a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	fd889579-6c4b-509d-b8d1-462c1323f241	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	4df50df7-9c42-5596-b262-64f404d51614	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2b2896ce-7f5d-5e56-b70d-de8a16bd0f7f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	97cd3c20-df7b-59ee-b523-1448cccf8823	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d720b454-dfd5-547b-a075-5520e483dbf6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	9bfcd7ab-3e89-580d-92f8-27b2b25b2455	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	eca72dec-39ea-5564-b8df-9d0c590b5bb4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c0d5b4ed-3210-5145-8006-851cd367d760	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	19546741-b53d-5b51-80e7-da9bf164fc89	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	33f2f6d8-f04f-53b7-bf84-6738b1fe315c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	bf76bcea-d2cc-5e90-b953-d23578324fc8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	5fb0f561-1cb7-5ba9-a88f-74220e09251a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	fe58185b-ca1d-5c47-a487-a03a697f2a86	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c5958e24-f855-58a9-97dc-99a435254d7f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	915f009c-e827-5ac7-ab5a-a1bd3cad4c51	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	5fda30bb-05ae-5da3-9398-5b07ca86d2af	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3ff69f72-0c71-5535-8b8a-be7d7273ae33	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b36fe62a-6da7-5778-a355-58cb856b1daa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2546bca5-9aca-5db7-867f-c32cf4122d36	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	92cfd0b8-694d-5ba0-9f33-a440c41e10b1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d66969bf-af57-52a3-a2a4-799915ece389	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c8f0d903-0a91-5872-918f-50e355549ece	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	a607527b-9875-5d28-8f04-afa6bc800136	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ddae295f-d71b-5929-9d87-2834f2e1247d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ddf30471-938c-5f43-a1b8-a3614652494b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	07d6aa58-e050-5abc-8052-5dc211e5d705	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8a9af818-78de-51f9-afb1-0a7f16a46305	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1026561e-fad9-5cbf-bd4c-7146b4d9ef0c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ffd63e48-a8fd-5cd3-8b85-b2abd00572fa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	51bbfb97-75f0-5938-97f5-41f035868663	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	32bee9c5-7020-5b0c-a747-d398e4985e2a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	962e4f0e-89ac-56bf-a9d9-aa22e30dbbcd	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7b321378-0e2c-536c-a234-5616897bb63f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	4c79f314-5d9b-556e-b489-16350b1fa013	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	375aa392-bb3c-5b3c-b59a-434b9244bfe7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c57f490e-3ed9-5100-b5eb-4d59ce55a408	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c5105ecb-baed-5a3a-ab4e-d7c8cad6b3b1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7bf49fa7-fb56-58e3-bc19-ba4bd0625c1d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	a729bf45-40b6-5689-b53d-edade221cd6e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	10ed9536-33e4-519b-8461-85e860b6d428	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1978358f-db74-5d7e-aa30-a3d632beeb35	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3f032b05-0869-5903-ae92-16d14c019a74	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2e9136f7-1607-5ce3-82a9-5be5e5214242	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3bd134ad-5ba5-5892-b654-125454cfa082	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	5833b248-06a5-58fa-82a5-f6da380cc256	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	69f0384b-6618-5bfd-b56c-bc65d2230754	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8824a66a-c6f2-5081-a4ff-92ae6c2a03c8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	dd79126e-b363-563a-a6e0-f55577ec7279	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	78eaf513-4b26-58a6-9508-3bf8a0d1122c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d0cb63c9-c96d-5238-bd8c-ed776ba8393b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3b0606b6-9500-519f-91bf-7507de3373a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	4ce56a50-a6e7-5a3e-b721-11399ad5ef19	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3dfc744c-3116-5dd2-9145-614c6e705fd4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	cdf07fc9-64d6-5434-b685-2ebdfa9d7103	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c76db67e-d226-52cd-82e1-8250ded01df6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	028a27bd-ec76-54fc-b292-dd7fc4a75697	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0f13d4bf-de97-51c9-a6d8-918c5101ee0d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c4dbaf9e-b17a-5bc9-877e-b4ee20ab001d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d6b20272-8b6d-5a0a-8ef4-0f8101996373	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ac91ae71-37d6-5f44-97d7-71f5255bb640	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	acbb97ac-51ab-54a4-84d3-345da0b2c721	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b01d079c-6f63-55a3-b027-a572ffe5cbbe	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0111e426-12a2-55a0-9b9e-41b9dd427589	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b7a78341-4034-5d85-a480-7100955749a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ef8c191f-bc8e-5a15-8cb8-940cac7b109f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2dd0b38d-0f91-5456-9462-31e15392f217	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1200e01b-dbbd-5602-bff3-df826015b368	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	20f4e7f1-98b4-5f5a-9245-3e6bc59ce9a5	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d5d2a1ad-9610-595f-bf73-24b720a40e22	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	6e8801bd-ff07-581d-99f1-0d65383811a1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	51838400-ca93-5c5c-bdb5-e8a255e65338	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	53ffd642-df1e-54e2-a9cb-285b084136d5	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c593642d-2f7c-5926-a5b8-f247215b29a0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	5a24024a-f007-588d-b878-3f59e93dd2a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	82a091b6-0447-5752-9a02-0a697677342e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	12d42969-6085-501c-8547-280b841a6d27	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	552748cd-73ec-5027-9d60-e9375ca25d60	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	4a59a887-8c90-516f-b55f-87f889110656	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	f5cfb4fe-3a55-556b-bf72-70155ea30f5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	fa37d307-7ffd-5c95-98d5-a1ce7a12a3b2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b145d98c-b307-5c95-bba2-457679699ebb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	909ada90-51a4-5c3e-8252-c474e0086d4a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	f9cdaf30-0a8b-5721-b4cf-bf0928d91d1c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d3d1c013-a681-5938-be4e-86cc3d0a7d23	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ad25523d-6778-5040-b967-c47c3bd91d0c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	4e3a419d-7dc6-548b-b31c-fd4b8b5b31a3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3fa25065-47a8-5cfb-91d1-9f5a2766d4b3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	719ab101-1563-5286-927f-5005434b2856	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c31c6972-0869-5ece-bf67-7c5cd4e03317	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	87f6a18a-f223-57f4-b77a-45d6ce405449	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	55342ce0-caab-5f82-a92e-01d06fde3d5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	8d08abfa-1a23-5964-8f69-5ebf8f2814c4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2fb8c001-ad32-55cd-aa03-d90198fada25	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	cebc632b-527f-5078-b06d-d088fc3da559	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	032d8e12-a105-50e8-a304-6780fcba70b0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	516bd0ca-14bc-5891-9f1b-68d4e9f1d450	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7b615753-3d4c-5867-9ffc-edbd30f8dac3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c1666140-0a7d-5234-a835-f3b281fc5c40	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	fba9b649-9a0e-535d-8281-1bb3aee0b184	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c7deea93-f098-5804-9f54-cba166eebeaa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	75f45a81-8382-5b1b-9efb-ad2ccea44ab2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0c79d14c-3f21-50ea-b210-15a18ac34095	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	28a55ac0-701c-5efa-b9d7-83acca0d217d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7f2d483b-f08c-51e3-a910-a65ff7e14c00	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7c2633b7-9da7-5161-8845-8aaed835e5db	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0a67a3b8-2a26-5599-919d-523b677f11a1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	518bc550-f8eb-53a6-afe8-55bb07a9f236	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	a3f2aff3-c0ed-5a8b-8561-58cfb6be3062	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	e5b6c928-d384-5da7-ab70-88bc8fa3f7a0	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7579e200-74ff-5833-adfe-5e7e67c8e4fc	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ff82fb3e-66b9-555f-bf6d-9549ef1e7e99	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	dda55a55-bbf5-5052-94e2-077606bf1645	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	9450e44e-8f59-597a-9d7b-d3917d9d17ac	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	54f6c3f6-1c2c-5a81-b1dd-a1d80239c1ed	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	10593ba8-7155-53bb-a938-73702a6d92cf	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	7aada41f-7ac1-5125-b579-d75318eb2bc2	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	d2c8b576-3999-59fa-9a77-3f95c6a5e749	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b1959d08-f899-57e4-84fb-d45cd63b8998	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	b904e4b4-08fe-51d0-be0c-968dee2bf971	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	cb49849c-4440-59d4-a419-6289eed47381	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	c8c30f04-00cf-5a80-aecb-5428b3da4b3f	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	5461398d-c845-577c-b19d-87ca9c367187	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	29d0d1e3-fe37-59e7-9a75-82949ea35e59	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2fbea7d4-c81a-5ff8-a1ae-29a685d3c856	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1c4c3598-40e1-53e0-8839-afbd16e29b23	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ca9386c9-e1c2-5577-97af-d6ac24f8b476	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	781054f3-274d-51d3-a13d-9f24f10ed89b	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	3ffe4c09-d515-5b4e-837a-e9d86751c525	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	cf83faca-c4a1-5d30-bc55-c318dc23f90c	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	ec1064be-beb7-5344-a33d-877862d17b05	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	0e920336-cec2-598d-a9fc-14a4d907a082	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	32d439fe-1741-5e8c-a47f-797aadab4c5b	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	aa6d61df-9400-5f53-9ef0-b77a28d12068	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ab68079c-2e3c-41eb-906e-32daf8d1eeb6	40f032b6-480c-5d9f-975c-92fb1a850049	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	eb3c6afa-acbd-548a-b7bc-2069f68212d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	ee881e2b-3d66-56c0-b71d-968e95ae42a0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	63afa806-1290-575c-baca-e52c1f49a389	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	115feb27-9cd9-5918-acb0-d5e1d9741129	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	2ab198eb-9734-59cb-8a81-965fab79bf43	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	6dad8ff1-b2f7-5050-bf75-0298ce76ae75	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	4df50df7-9c42-5596-b262-64f404d51614	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	9bfcd7ab-3e89-580d-92f8-27b2b25b2455	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	19546741-b53d-5b51-80e7-da9bf164fc89	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	92cfd0b8-694d-5ba0-9f33-a440c41e10b1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	8a9af818-78de-51f9-afb1-0a7f16a46305	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	10ed9536-33e4-519b-8461-85e860b6d428	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	d0cb63c9-c96d-5238-bd8c-ed776ba8393b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	b01d079c-6f63-55a3-b027-a572ffe5cbbe	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	51838400-ca93-5c5c-bdb5-e8a255e65338	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	f5cfb4fe-3a55-556b-bf72-70155ea30f5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	4e3a419d-7dc6-548b-b31c-fd4b8b5b31a3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	8d08abfa-1a23-5964-8f69-5ebf8f2814c4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	75f45a81-8382-5b1b-9efb-ad2ccea44ab2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	7c2633b7-9da7-5161-8845-8aaed835e5db	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
15d14058-8545-4c8e-9506-04cd22676c25	aa62ba38-0e63-53a4-8dbe-a9d63670cb07	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ba6a90f8-c540-5d18-a932-91f4cb9fd31d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	9c38f24a-15a3-5202-b1d6-46861ea09343	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	eb3c6afa-acbd-548a-b7bc-2069f68212d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	66fbbb5e-8480-5f0f-918f-abb6215ed941	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	fa364cd0-7a13-54bc-9ecb-02f9b6c960c7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	84bbaedd-c0e2-5aa5-84a1-90fc48ebdf65	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	964f7ee8-4c36-58b5-8f13-50eb7a44cfd2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	bca1b844-a3f7-5d3d-8435-0a4084bbcbe8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2d688ae4-d21e-561f-927c-cf8213affc0b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	525fac75-f16b-5d14-b3d4-0f27540d3743	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	19e6f366-fdb0-56c5-bfcd-bea7082784ff	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8cb16a1e-d0bb-5613-b478-3f6c6f04ad60	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ee881e2b-3d66-56c0-b71d-968e95ae42a0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	72fe8763-2213-5851-ba77-878a887eddda	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	24cd5364-f4a1-5ac9-b039-ad31c70a5e6d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	47a51417-e1a2-5c5f-905c-d26ca478e110	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8d975e5a-af02-519a-8b1d-8e79921a4698	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	84070a29-a84f-56df-a169-d9e23b0876be	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1c392f3c-f90e-5eb7-9669-ebf2bd6d9c4f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ccef05b3-2246-5c93-91a1-b0332a254185	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	26bc9d5a-e8ce-5260-9ec6-6159809aea5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ee7efc9c-262e-5e61-8466-a6714518c8c3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7ee4c27b-8edd-55ba-963a-8fd27c1c8f43	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	95b022cf-c1e2-5cff-bdcf-2d853c4e6e53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	a555592b-77c1-5ae1-a56a-641fba3a9ba2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3cf225b0-0df1-5d19-a8d1-6f44e754e4da	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	317e0192-fd4a-552a-b527-7ddada325b51	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7a5ff531-f624-596f-b7cd-901a06face42	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1d7a470c-c975-54b1-a7d5-18355009e44b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	873ab886-9c77-597b-a8df-25d9f1850fc1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c4858610-aa49-5db0-9bac-1e6fb47d058b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1be34bea-3999-59bf-a460-4361747e579b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	06e45c00-7344-581d-930a-5595362af35c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	cf5c801a-a07a-59fb-adb9-bb76a3f8c491	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0d042b32-54a6-5347-8ce3-b52246089b86	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	371d04e2-c961-5163-9399-4e9651070238	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1f0b6548-961f-531f-99a8-550644471371	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	aa62ba38-0e63-53a4-8dbe-a9d63670cb07	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	60b7909d-3ac0-5900-a599-b47b66d0d4af	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b6945438-1183-583c-82d4-0b2bab7570ec	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b4a39020-8090-5e16-91c9-8eb110797e77	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3283e20a-650f-5757-be38-b69b9aedf50b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	9e0353ec-c1b4-5cd1-8934-e599def24d45	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0545f7aa-d55d-5448-9ba8-39738b79e59d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	52394011-0f14-5104-89d8-1388a8632357	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	caa926dc-b76c-5fef-a6ce-a73af2d24d35	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8f3cd294-dced-513d-a861-cc8f3d9181d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	5ddafd85-06fd-5c41-a99e-dce029cae4fa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	63afa806-1290-575c-baca-e52c1f49a389	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3932c3fb-aaf0-57db-a267-5dc18ed1b060	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	70e91711-80be-5093-9dbe-dbb53b2d149f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1b942cd7-1c15-55e4-9291-5ed53791d450	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	115feb27-9cd9-5918-acb0-d5e1d9741129	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	30c4fbe0-300d-5f21-86d0-a709814243ab	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1d61c35e-82c4-568d-992c-188ac1154a33	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	e4a53f03-4810-5c24-bb5b-aa70e61693d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	dd54a696-73e8-5b4d-ab0f-55f870e2e93c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	313f0fbc-da53-5479-8727-47928c1f1aec	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	caa741ff-eade-5336-8c7f-51d504f718d9	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0332b758-088c-5586-9acd-ef2ee069ac08	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	a793da64-faa7-518b-b7d1-feafd59a1162	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3d0075b1-bfcf-523a-bfc0-7350899c77f0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	fa997bec-f507-5133-899d-f14511d6daea	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	5865a3a7-5219-53e9-b463-5498ade88b98	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	58b6159e-2824-524e-b869-15dccbf4a502	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	df979ce2-70ff-50b6-9349-389845daa67e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	f11e3473-f8d8-5b4b-84d7-f21d157219db	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	707fb32d-100e-5c41-846a-a73a5a2f8687	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c1421b45-42d9-5dae-aae8-96441dab2f4e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8c06b50a-1135-5759-8ae7-ddee49970e6f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	e10ef6dd-34c5-5411-9b56-4273c64b9d53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7c2654e3-8966-590d-bc1a-5fa3d60abc4e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b26f3944-6578-5eed-a314-ae0877156ffb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	fd7bdf2d-8b3d-55c4-bf30-1515fc4fc0be	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2526a559-33d1-525e-a28a-813c6244f6aa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7e8b2778-963e-5544-932e-242ec0711fff	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	e3a3d637-15bc-508a-a666-52ac2f4717f2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ac79ef18-f3f5-5ef0-a1ca-3f29a5fe7079	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	e1e96dd9-f4f5-5ca9-a13e-121f3c1932f7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2ab198eb-9734-59cb-8a81-965fab79bf43	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3c4da372-b52c-5fec-8c2a-2c61fe77f630	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	24cf34f6-9596-5340-befa-4e2c6972eb53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	87e2277a-cb23-55b0-adce-06d60ac15ef0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	29f48534-72fd-504f-8e1d-138292c16187	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8af252fb-7b55-59ba-b0fd-478bb1a1add8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	6dad8ff1-b2f7-5050-bf75-0298ce76ae75	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	566fc80d-577c-5a9f-a09a-8e1bcb28c9bb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	990142cf-f368-5a73-9c70-411ce6df5b7a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	fd889579-6c4b-509d-b8d1-462c1323f241	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	4df50df7-9c42-5596-b262-64f404d51614	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2b2896ce-7f5d-5e56-b70d-de8a16bd0f7f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	97cd3c20-df7b-59ee-b523-1448cccf8823	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	d720b454-dfd5-547b-a075-5520e483dbf6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	9bfcd7ab-3e89-580d-92f8-27b2b25b2455	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	eca72dec-39ea-5564-b8df-9d0c590b5bb4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c0d5b4ed-3210-5145-8006-851cd367d760	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	19546741-b53d-5b51-80e7-da9bf164fc89	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	33f2f6d8-f04f-53b7-bf84-6738b1fe315c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	bf76bcea-d2cc-5e90-b953-d23578324fc8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	5fb0f561-1cb7-5ba9-a88f-74220e09251a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	fe58185b-ca1d-5c47-a487-a03a697f2a86	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c5958e24-f855-58a9-97dc-99a435254d7f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	915f009c-e827-5ac7-ab5a-a1bd3cad4c51	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	5fda30bb-05ae-5da3-9398-5b07ca86d2af	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3ff69f72-0c71-5535-8b8a-be7d7273ae33	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b36fe62a-6da7-5778-a355-58cb856b1daa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2546bca5-9aca-5db7-867f-c32cf4122d36	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	92cfd0b8-694d-5ba0-9f33-a440c41e10b1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	d66969bf-af57-52a3-a2a4-799915ece389	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c8f0d903-0a91-5872-918f-50e355549ece	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	a607527b-9875-5d28-8f04-afa6bc800136	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ddae295f-d71b-5929-9d87-2834f2e1247d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ddf30471-938c-5f43-a1b8-a3614652494b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	07d6aa58-e050-5abc-8052-5dc211e5d705	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8a9af818-78de-51f9-afb1-0a7f16a46305	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1026561e-fad9-5cbf-bd4c-7146b4d9ef0c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ffd63e48-a8fd-5cd3-8b85-b2abd00572fa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	51bbfb97-75f0-5938-97f5-41f035868663	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	32bee9c5-7020-5b0c-a747-d398e4985e2a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	962e4f0e-89ac-56bf-a9d9-aa22e30dbbcd	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7b321378-0e2c-536c-a234-5616897bb63f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	4c79f314-5d9b-556e-b489-16350b1fa013	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	375aa392-bb3c-5b3c-b59a-434b9244bfe7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c57f490e-3ed9-5100-b5eb-4d59ce55a408	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c5105ecb-baed-5a3a-ab4e-d7c8cad6b3b1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7bf49fa7-fb56-58e3-bc19-ba4bd0625c1d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	a729bf45-40b6-5689-b53d-edade221cd6e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	10ed9536-33e4-519b-8461-85e860b6d428	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1978358f-db74-5d7e-aa30-a3d632beeb35	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3f032b05-0869-5903-ae92-16d14c019a74	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2e9136f7-1607-5ce3-82a9-5be5e5214242	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3bd134ad-5ba5-5892-b654-125454cfa082	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	5833b248-06a5-58fa-82a5-f6da380cc256	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	69f0384b-6618-5bfd-b56c-bc65d2230754	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8824a66a-c6f2-5081-a4ff-92ae6c2a03c8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	dd79126e-b363-563a-a6e0-f55577ec7279	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	78eaf513-4b26-58a6-9508-3bf8a0d1122c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	d0cb63c9-c96d-5238-bd8c-ed776ba8393b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3b0606b6-9500-519f-91bf-7507de3373a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	4ce56a50-a6e7-5a3e-b721-11399ad5ef19	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3dfc744c-3116-5dd2-9145-614c6e705fd4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	cdf07fc9-64d6-5434-b685-2ebdfa9d7103	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c76db67e-d226-52cd-82e1-8250ded01df6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	028a27bd-ec76-54fc-b292-dd7fc4a75697	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0f13d4bf-de97-51c9-a6d8-918c5101ee0d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c4dbaf9e-b17a-5bc9-877e-b4ee20ab001d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	d6b20272-8b6d-5a0a-8ef4-0f8101996373	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ac91ae71-37d6-5f44-97d7-71f5255bb640	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	acbb97ac-51ab-54a4-84d3-345da0b2c721	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b01d079c-6f63-55a3-b027-a572ffe5cbbe	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0111e426-12a2-55a0-9b9e-41b9dd427589	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b7a78341-4034-5d85-a480-7100955749a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ef8c191f-bc8e-5a15-8cb8-940cac7b109f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2dd0b38d-0f91-5456-9462-31e15392f217	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1200e01b-dbbd-5602-bff3-df826015b368	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	20f4e7f1-98b4-5f5a-9245-3e6bc59ce9a5	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	d5d2a1ad-9610-595f-bf73-24b720a40e22	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	6e8801bd-ff07-581d-99f1-0d65383811a1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	51838400-ca93-5c5c-bdb5-e8a255e65338	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	53ffd642-df1e-54e2-a9cb-285b084136d5	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c593642d-2f7c-5926-a5b8-f247215b29a0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	5a24024a-f007-588d-b878-3f59e93dd2a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	82a091b6-0447-5752-9a02-0a697677342e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	12d42969-6085-501c-8547-280b841a6d27	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	552748cd-73ec-5027-9d60-e9375ca25d60	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	4a59a887-8c90-516f-b55f-87f889110656	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	f5cfb4fe-3a55-556b-bf72-70155ea30f5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	fa37d307-7ffd-5c95-98d5-a1ce7a12a3b2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b145d98c-b307-5c95-bba2-457679699ebb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	909ada90-51a4-5c3e-8252-c474e0086d4a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	f9cdaf30-0a8b-5721-b4cf-bf0928d91d1c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	d3d1c013-a681-5938-be4e-86cc3d0a7d23	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ad25523d-6778-5040-b967-c47c3bd91d0c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	4e3a419d-7dc6-548b-b31c-fd4b8b5b31a3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3fa25065-47a8-5cfb-91d1-9f5a2766d4b3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	719ab101-1563-5286-927f-5005434b2856	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c31c6972-0869-5ece-bf67-7c5cd4e03317	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	87f6a18a-f223-57f4-b77a-45d6ce405449	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	55342ce0-caab-5f82-a92e-01d06fde3d5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	8d08abfa-1a23-5964-8f69-5ebf8f2814c4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2fb8c001-ad32-55cd-aa03-d90198fada25	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	cebc632b-527f-5078-b06d-d088fc3da559	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	032d8e12-a105-50e8-a304-6780fcba70b0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	516bd0ca-14bc-5891-9f1b-68d4e9f1d450	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7b615753-3d4c-5867-9ffc-edbd30f8dac3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c1666140-0a7d-5234-a835-f3b281fc5c40	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	fba9b649-9a0e-535d-8281-1bb3aee0b184	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c7deea93-f098-5804-9f54-cba166eebeaa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	75f45a81-8382-5b1b-9efb-ad2ccea44ab2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0c79d14c-3f21-50ea-b210-15a18ac34095	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	28a55ac0-701c-5efa-b9d7-83acca0d217d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7f2d483b-f08c-51e3-a910-a65ff7e14c00	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7c2633b7-9da7-5161-8845-8aaed835e5db	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0a67a3b8-2a26-5599-919d-523b677f11a1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	518bc550-f8eb-53a6-afe8-55bb07a9f236	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	a3f2aff3-c0ed-5a8b-8561-58cfb6be3062	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	e5b6c928-d384-5da7-ab70-88bc8fa3f7a0	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7579e200-74ff-5833-adfe-5e7e67c8e4fc	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ff82fb3e-66b9-555f-bf6d-9549ef1e7e99	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	dda55a55-bbf5-5052-94e2-077606bf1645	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	9450e44e-8f59-597a-9d7b-d3917d9d17ac	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	10593ba8-7155-53bb-a938-73702a6d92cf	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	7aada41f-7ac1-5125-b579-d75318eb2bc2	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	d2c8b576-3999-59fa-9a77-3f95c6a5e749	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b1959d08-f899-57e4-84fb-d45cd63b8998	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	b904e4b4-08fe-51d0-be0c-968dee2bf971	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	cb49849c-4440-59d4-a419-6289eed47381	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	c8c30f04-00cf-5a80-aecb-5428b3da4b3f	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	5461398d-c845-577c-b19d-87ca9c367187	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	29d0d1e3-fe37-59e7-9a75-82949ea35e59	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	2fbea7d4-c81a-5ff8-a1ae-29a685d3c856	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	1c4c3598-40e1-53e0-8839-afbd16e29b23	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ca9386c9-e1c2-5577-97af-d6ac24f8b476	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	781054f3-274d-51d3-a13d-9f24f10ed89b	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	3ffe4c09-d515-5b4e-837a-e9d86751c525	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	cf83faca-c4a1-5d30-bc55-c318dc23f90c	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	ec1064be-beb7-5344-a33d-877862d17b05	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	0e920336-cec2-598d-a9fc-14a4d907a082	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	32d439fe-1741-5e8c-a47f-797aadab4c5b	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	aa6d61df-9400-5f53-9ef0-b77a28d12068	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
078450bc-1c6d-49ca-b6fc-287b760d7ee8	40f032b6-480c-5d9f-975c-92fb1a850049	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ba6a90f8-c540-5d18-a932-91f4cb9fd31d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	9c38f24a-15a3-5202-b1d6-46861ea09343	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	eb3c6afa-acbd-548a-b7bc-2069f68212d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	66fbbb5e-8480-5f0f-918f-abb6215ed941	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	fa364cd0-7a13-54bc-9ecb-02f9b6c960c7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	84bbaedd-c0e2-5aa5-84a1-90fc48ebdf65	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	964f7ee8-4c36-58b5-8f13-50eb7a44cfd2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	bca1b844-a3f7-5d3d-8435-0a4084bbcbe8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2d688ae4-d21e-561f-927c-cf8213affc0b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	525fac75-f16b-5d14-b3d4-0f27540d3743	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	19e6f366-fdb0-56c5-bfcd-bea7082784ff	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8cb16a1e-d0bb-5613-b478-3f6c6f04ad60	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ee881e2b-3d66-56c0-b71d-968e95ae42a0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	72fe8763-2213-5851-ba77-878a887eddda	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	24cd5364-f4a1-5ac9-b039-ad31c70a5e6d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	47a51417-e1a2-5c5f-905c-d26ca478e110	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8d975e5a-af02-519a-8b1d-8e79921a4698	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	84070a29-a84f-56df-a169-d9e23b0876be	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1c392f3c-f90e-5eb7-9669-ebf2bd6d9c4f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ccef05b3-2246-5c93-91a1-b0332a254185	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	26bc9d5a-e8ce-5260-9ec6-6159809aea5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ee7efc9c-262e-5e61-8466-a6714518c8c3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7ee4c27b-8edd-55ba-963a-8fd27c1c8f43	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	95b022cf-c1e2-5cff-bdcf-2d853c4e6e53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	a555592b-77c1-5ae1-a56a-641fba3a9ba2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3cf225b0-0df1-5d19-a8d1-6f44e754e4da	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	317e0192-fd4a-552a-b527-7ddada325b51	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7a5ff531-f624-596f-b7cd-901a06face42	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1d7a470c-c975-54b1-a7d5-18355009e44b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	873ab886-9c77-597b-a8df-25d9f1850fc1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c4858610-aa49-5db0-9bac-1e6fb47d058b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1be34bea-3999-59bf-a460-4361747e579b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	06e45c00-7344-581d-930a-5595362af35c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	cf5c801a-a07a-59fb-adb9-bb76a3f8c491	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0d042b32-54a6-5347-8ce3-b52246089b86	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	371d04e2-c961-5163-9399-4e9651070238	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1f0b6548-961f-531f-99a8-550644471371	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	aa62ba38-0e63-53a4-8dbe-a9d63670cb07	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	60b7909d-3ac0-5900-a599-b47b66d0d4af	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b6945438-1183-583c-82d4-0b2bab7570ec	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b4a39020-8090-5e16-91c9-8eb110797e77	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3283e20a-650f-5757-be38-b69b9aedf50b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	9e0353ec-c1b4-5cd1-8934-e599def24d45	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0545f7aa-d55d-5448-9ba8-39738b79e59d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	52394011-0f14-5104-89d8-1388a8632357	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	caa926dc-b76c-5fef-a6ce-a73af2d24d35	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8f3cd294-dced-513d-a861-cc8f3d9181d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	5ddafd85-06fd-5c41-a99e-dce029cae4fa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	63afa806-1290-575c-baca-e52c1f49a389	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3932c3fb-aaf0-57db-a267-5dc18ed1b060	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	70e91711-80be-5093-9dbe-dbb53b2d149f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1b942cd7-1c15-55e4-9291-5ed53791d450	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	115feb27-9cd9-5918-acb0-d5e1d9741129	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	30c4fbe0-300d-5f21-86d0-a709814243ab	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1d61c35e-82c4-568d-992c-188ac1154a33	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	e4a53f03-4810-5c24-bb5b-aa70e61693d6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	dd54a696-73e8-5b4d-ab0f-55f870e2e93c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	313f0fbc-da53-5479-8727-47928c1f1aec	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	caa741ff-eade-5336-8c7f-51d504f718d9	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0332b758-088c-5586-9acd-ef2ee069ac08	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	a793da64-faa7-518b-b7d1-feafd59a1162	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3d0075b1-bfcf-523a-bfc0-7350899c77f0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	fa997bec-f507-5133-899d-f14511d6daea	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	5865a3a7-5219-53e9-b463-5498ade88b98	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	58b6159e-2824-524e-b869-15dccbf4a502	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	df979ce2-70ff-50b6-9349-389845daa67e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	f11e3473-f8d8-5b4b-84d7-f21d157219db	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	707fb32d-100e-5c41-846a-a73a5a2f8687	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c1421b45-42d9-5dae-aae8-96441dab2f4e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8c06b50a-1135-5759-8ae7-ddee49970e6f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	e10ef6dd-34c5-5411-9b56-4273c64b9d53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7c2654e3-8966-590d-bc1a-5fa3d60abc4e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b26f3944-6578-5eed-a314-ae0877156ffb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	fd7bdf2d-8b3d-55c4-bf30-1515fc4fc0be	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2526a559-33d1-525e-a28a-813c6244f6aa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7e8b2778-963e-5544-932e-242ec0711fff	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	e3a3d637-15bc-508a-a666-52ac2f4717f2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ac79ef18-f3f5-5ef0-a1ca-3f29a5fe7079	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	e1e96dd9-f4f5-5ca9-a13e-121f3c1932f7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2ab198eb-9734-59cb-8a81-965fab79bf43	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3c4da372-b52c-5fec-8c2a-2c61fe77f630	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	24cf34f6-9596-5340-befa-4e2c6972eb53	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	87e2277a-cb23-55b0-adce-06d60ac15ef0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	29f48534-72fd-504f-8e1d-138292c16187	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8af252fb-7b55-59ba-b0fd-478bb1a1add8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	6dad8ff1-b2f7-5050-bf75-0298ce76ae75	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	566fc80d-577c-5a9f-a09a-8e1bcb28c9bb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	990142cf-f368-5a73-9c70-411ce6df5b7a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	fd889579-6c4b-509d-b8d1-462c1323f241	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	4df50df7-9c42-5596-b262-64f404d51614	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2b2896ce-7f5d-5e56-b70d-de8a16bd0f7f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	97cd3c20-df7b-59ee-b523-1448cccf8823	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	d720b454-dfd5-547b-a075-5520e483dbf6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	9bfcd7ab-3e89-580d-92f8-27b2b25b2455	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	eca72dec-39ea-5564-b8df-9d0c590b5bb4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c0d5b4ed-3210-5145-8006-851cd367d760	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	19546741-b53d-5b51-80e7-da9bf164fc89	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	33f2f6d8-f04f-53b7-bf84-6738b1fe315c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	bf76bcea-d2cc-5e90-b953-d23578324fc8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	5fb0f561-1cb7-5ba9-a88f-74220e09251a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	fe58185b-ca1d-5c47-a487-a03a697f2a86	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c5958e24-f855-58a9-97dc-99a435254d7f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	915f009c-e827-5ac7-ab5a-a1bd3cad4c51	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	5fda30bb-05ae-5da3-9398-5b07ca86d2af	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3ff69f72-0c71-5535-8b8a-be7d7273ae33	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b36fe62a-6da7-5778-a355-58cb856b1daa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2546bca5-9aca-5db7-867f-c32cf4122d36	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	92cfd0b8-694d-5ba0-9f33-a440c41e10b1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	d66969bf-af57-52a3-a2a4-799915ece389	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c8f0d903-0a91-5872-918f-50e355549ece	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	a607527b-9875-5d28-8f04-afa6bc800136	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ddae295f-d71b-5929-9d87-2834f2e1247d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ddf30471-938c-5f43-a1b8-a3614652494b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	07d6aa58-e050-5abc-8052-5dc211e5d705	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8a9af818-78de-51f9-afb1-0a7f16a46305	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1026561e-fad9-5cbf-bd4c-7146b4d9ef0c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ffd63e48-a8fd-5cd3-8b85-b2abd00572fa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	51bbfb97-75f0-5938-97f5-41f035868663	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	32bee9c5-7020-5b0c-a747-d398e4985e2a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	962e4f0e-89ac-56bf-a9d9-aa22e30dbbcd	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7b321378-0e2c-536c-a234-5616897bb63f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	4c79f314-5d9b-556e-b489-16350b1fa013	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	375aa392-bb3c-5b3c-b59a-434b9244bfe7	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c57f490e-3ed9-5100-b5eb-4d59ce55a408	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c5105ecb-baed-5a3a-ab4e-d7c8cad6b3b1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7bf49fa7-fb56-58e3-bc19-ba4bd0625c1d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	a729bf45-40b6-5689-b53d-edade221cd6e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	10ed9536-33e4-519b-8461-85e860b6d428	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1978358f-db74-5d7e-aa30-a3d632beeb35	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3f032b05-0869-5903-ae92-16d14c019a74	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2e9136f7-1607-5ce3-82a9-5be5e5214242	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3bd134ad-5ba5-5892-b654-125454cfa082	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	5833b248-06a5-58fa-82a5-f6da380cc256	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	69f0384b-6618-5bfd-b56c-bc65d2230754	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8824a66a-c6f2-5081-a4ff-92ae6c2a03c8	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	dd79126e-b363-563a-a6e0-f55577ec7279	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	78eaf513-4b26-58a6-9508-3bf8a0d1122c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	d0cb63c9-c96d-5238-bd8c-ed776ba8393b	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3b0606b6-9500-519f-91bf-7507de3373a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	4ce56a50-a6e7-5a3e-b721-11399ad5ef19	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3dfc744c-3116-5dd2-9145-614c6e705fd4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	cdf07fc9-64d6-5434-b685-2ebdfa9d7103	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c76db67e-d226-52cd-82e1-8250ded01df6	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	028a27bd-ec76-54fc-b292-dd7fc4a75697	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0f13d4bf-de97-51c9-a6d8-918c5101ee0d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c4dbaf9e-b17a-5bc9-877e-b4ee20ab001d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	d6b20272-8b6d-5a0a-8ef4-0f8101996373	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ac91ae71-37d6-5f44-97d7-71f5255bb640	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	acbb97ac-51ab-54a4-84d3-345da0b2c721	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b01d079c-6f63-55a3-b027-a572ffe5cbbe	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0111e426-12a2-55a0-9b9e-41b9dd427589	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b7a78341-4034-5d85-a480-7100955749a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ef8c191f-bc8e-5a15-8cb8-940cac7b109f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2dd0b38d-0f91-5456-9462-31e15392f217	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1200e01b-dbbd-5602-bff3-df826015b368	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	20f4e7f1-98b4-5f5a-9245-3e6bc59ce9a5	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	d5d2a1ad-9610-595f-bf73-24b720a40e22	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	6e8801bd-ff07-581d-99f1-0d65383811a1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	51838400-ca93-5c5c-bdb5-e8a255e65338	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	53ffd642-df1e-54e2-a9cb-285b084136d5	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c593642d-2f7c-5926-a5b8-f247215b29a0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	5a24024a-f007-588d-b878-3f59e93dd2a2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	82a091b6-0447-5752-9a02-0a697677342e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	12d42969-6085-501c-8547-280b841a6d27	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	552748cd-73ec-5027-9d60-e9375ca25d60	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	4a59a887-8c90-516f-b55f-87f889110656	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	f5cfb4fe-3a55-556b-bf72-70155ea30f5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	fa37d307-7ffd-5c95-98d5-a1ce7a12a3b2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b145d98c-b307-5c95-bba2-457679699ebb	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	909ada90-51a4-5c3e-8252-c474e0086d4a	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	f9cdaf30-0a8b-5721-b4cf-bf0928d91d1c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	d3d1c013-a681-5938-be4e-86cc3d0a7d23	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ad25523d-6778-5040-b967-c47c3bd91d0c	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	4e3a419d-7dc6-548b-b31c-fd4b8b5b31a3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3fa25065-47a8-5cfb-91d1-9f5a2766d4b3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	719ab101-1563-5286-927f-5005434b2856	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c31c6972-0869-5ece-bf67-7c5cd4e03317	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	87f6a18a-f223-57f4-b77a-45d6ce405449	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	55342ce0-caab-5f82-a92e-01d06fde3d5f	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	8d08abfa-1a23-5964-8f69-5ebf8f2814c4	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2fb8c001-ad32-55cd-aa03-d90198fada25	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	cebc632b-527f-5078-b06d-d088fc3da559	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	032d8e12-a105-50e8-a304-6780fcba70b0	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	516bd0ca-14bc-5891-9f1b-68d4e9f1d450	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7b615753-3d4c-5867-9ffc-edbd30f8dac3	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c1666140-0a7d-5234-a835-f3b281fc5c40	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	fba9b649-9a0e-535d-8281-1bb3aee0b184	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c7deea93-f098-5804-9f54-cba166eebeaa	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	75f45a81-8382-5b1b-9efb-ad2ccea44ab2	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0c79d14c-3f21-50ea-b210-15a18ac34095	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	28a55ac0-701c-5efa-b9d7-83acca0d217d	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7f2d483b-f08c-51e3-a910-a65ff7e14c00	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7c2633b7-9da7-5161-8845-8aaed835e5db	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0a67a3b8-2a26-5599-919d-523b677f11a1	participant	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	518bc550-f8eb-53a6-afe8-55bb07a9f236	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	a3f2aff3-c0ed-5a8b-8561-58cfb6be3062	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	e5b6c928-d384-5da7-ab70-88bc8fa3f7a0	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7579e200-74ff-5833-adfe-5e7e67c8e4fc	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ff82fb3e-66b9-555f-bf6d-9549ef1e7e99	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	dda55a55-bbf5-5052-94e2-077606bf1645	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	9450e44e-8f59-597a-9d7b-d3917d9d17ac	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	54f6c3f6-1c2c-5a81-b1dd-a1d80239c1ed	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	10593ba8-7155-53bb-a938-73702a6d92cf	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	7aada41f-7ac1-5125-b579-d75318eb2bc2	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	d2c8b576-3999-59fa-9a77-3f95c6a5e749	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b1959d08-f899-57e4-84fb-d45cd63b8998	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	b904e4b4-08fe-51d0-be0c-968dee2bf971	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	cb49849c-4440-59d4-a419-6289eed47381	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	c8c30f04-00cf-5a80-aecb-5428b3da4b3f	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	5461398d-c845-577c-b19d-87ca9c367187	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	29d0d1e3-fe37-59e7-9a75-82949ea35e59	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	2fbea7d4-c81a-5ff8-a1ae-29a685d3c856	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	1c4c3598-40e1-53e0-8839-afbd16e29b23	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ca9386c9-e1c2-5577-97af-d6ac24f8b476	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	781054f3-274d-51d3-a13d-9f24f10ed89b	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	3ffe4c09-d515-5b4e-837a-e9d86751c525	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	cf83faca-c4a1-5d30-bc55-c318dc23f90c	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	ec1064be-beb7-5344-a33d-877862d17b05	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	0e920336-cec2-598d-a9fc-14a4d907a082	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	32d439fe-1741-5e8c-a47f-797aadab4c5b	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	aa6d61df-9400-5f53-9ef0-b77a28d12068	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1e9bd9c-64cd-4ece-a0c4-4bf52ffce6cc	40f032b6-480c-5d9f-975c-92fb1a850049	observer	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
\.


--
-- Data for Name: party; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.party (id, kind, code, names, sort_key, iso2, regional_group, note) FROM stdin;
ba6a90f8-c540-5d18-a932-91f4cb9fd31d	member_state	AFG	{"ar": "أفغانستان", "en": "Afghanistan"}	afghanistan	AF	ASIA_PACIFIC	\N
9c38f24a-15a3-5202-b1d6-46861ea09343	member_state	ALB	{"ar": "ألبانيا", "en": "Albania"}	albania	AL	EASTERN_EUROPEAN	\N
eb3c6afa-acbd-548a-b7bc-2069f68212d6	member_state	DZA	{"ar": "الجزائر", "en": "Algeria"}	algeria	DZ	AFRICAN	\N
66fbbb5e-8480-5f0f-918f-abb6215ed941	member_state	AND	{"ar": "أندورا", "en": "Andorra"}	andorra	AD	WEOG	\N
fa364cd0-7a13-54bc-9ecb-02f9b6c960c7	member_state	AGO	{"ar": "أنغولا", "en": "Angola"}	angola	AO	AFRICAN	\N
84bbaedd-c0e2-5aa5-84a1-90fc48ebdf65	member_state	ATG	{"ar": "أنتيغوا وبربودا", "en": "Antigua and Barbuda"}	antigua and barbuda	AG	GRULAC	\N
964f7ee8-4c36-58b5-8f13-50eb7a44cfd2	member_state	ARG	{"ar": "الأرجنتين", "en": "Argentina"}	argentina	AR	GRULAC	\N
bca1b844-a3f7-5d3d-8435-0a4084bbcbe8	member_state	ARM	{"ar": "أرمينيا", "en": "Armenia"}	armenia	AM	EASTERN_EUROPEAN	\N
2d688ae4-d21e-561f-927c-cf8213affc0b	member_state	AUS	{"ar": "أستراليا", "en": "Australia"}	australia	AU	WEOG	\N
525fac75-f16b-5d14-b3d4-0f27540d3743	member_state	AUT	{"ar": "النمسا", "en": "Austria"}	austria	AT	WEOG	\N
19e6f366-fdb0-56c5-bfcd-bea7082784ff	member_state	AZE	{"ar": "أذربيجان", "en": "Azerbaijan"}	azerbaijan	AZ	EASTERN_EUROPEAN	\N
8cb16a1e-d0bb-5613-b478-3f6c6f04ad60	member_state	BHS	{"ar": "جزر البهاما", "en": "Bahamas"}	bahamas	BS	GRULAC	\N
ee881e2b-3d66-56c0-b71d-968e95ae42a0	member_state	BHR	{"ar": "البحرين", "en": "Bahrain"}	bahrain	BH	ASIA_PACIFIC	\N
72fe8763-2213-5851-ba77-878a887eddda	member_state	BGD	{"ar": "بنغلاديش", "en": "Bangladesh"}	bangladesh	BD	ASIA_PACIFIC	\N
24cd5364-f4a1-5ac9-b039-ad31c70a5e6d	member_state	BRB	{"ar": "بربادوس", "en": "Barbados"}	barbados	BB	GRULAC	\N
47a51417-e1a2-5c5f-905c-d26ca478e110	member_state	BLR	{"ar": "بيلاروس", "en": "Belarus"}	belarus	BY	EASTERN_EUROPEAN	\N
8d975e5a-af02-519a-8b1d-8e79921a4698	member_state	BEL	{"ar": "بلجيكا", "en": "Belgium"}	belgium	BE	WEOG	\N
84070a29-a84f-56df-a169-d9e23b0876be	member_state	BLZ	{"ar": "بليز", "en": "Belize"}	belize	BZ	GRULAC	\N
1c392f3c-f90e-5eb7-9669-ebf2bd6d9c4f	member_state	BEN	{"ar": "بنن", "en": "Benin"}	benin	BJ	AFRICAN	\N
ccef05b3-2246-5c93-91a1-b0332a254185	member_state	BTN	{"ar": "بوتان", "en": "Bhutan"}	bhutan	BT	ASIA_PACIFIC	\N
26bc9d5a-e8ce-5260-9ec6-6159809aea5f	member_state	BOL	{"ar": "بوليفيا (دولة - المتعددة القوميات)", "en": "Bolivia (Plurinational State of)"}	bolivia (plurinational state of)	BO	GRULAC	\N
ee7efc9c-262e-5e61-8466-a6714518c8c3	member_state	BIH	{"ar": "البوسنة والهرسك", "en": "Bosnia and Herzegovina"}	bosnia and herzegovina	BA	EASTERN_EUROPEAN	\N
7ee4c27b-8edd-55ba-963a-8fd27c1c8f43	member_state	BWA	{"ar": "بوتسوانا", "en": "Botswana"}	botswana	BW	AFRICAN	\N
95b022cf-c1e2-5cff-bdcf-2d853c4e6e53	member_state	BRA	{"ar": "البرازيل", "en": "Brazil"}	brazil	BR	GRULAC	\N
a555592b-77c1-5ae1-a56a-641fba3a9ba2	member_state	BRN	{"ar": "بروني دار السلام", "en": "Brunei Darussalam"}	brunei darussalam	BN	ASIA_PACIFIC	\N
3cf225b0-0df1-5d19-a8d1-6f44e754e4da	member_state	BGR	{"ar": "بلغاريا", "en": "Bulgaria"}	bulgaria	BG	EASTERN_EUROPEAN	\N
317e0192-fd4a-552a-b527-7ddada325b51	member_state	BFA	{"ar": "بوركينا فاسو", "en": "Burkina Faso"}	burkina faso	BF	AFRICAN	\N
7a5ff531-f624-596f-b7cd-901a06face42	member_state	BDI	{"ar": "بوروندي", "en": "Burundi"}	burundi	BI	AFRICAN	\N
1d7a470c-c975-54b1-a7d5-18355009e44b	member_state	CPV	{"ar": "كابو فيردي", "en": "Cabo Verde"}	cabo verde	CV	AFRICAN	\N
873ab886-9c77-597b-a8df-25d9f1850fc1	member_state	KHM	{"ar": "كمبوديا", "en": "Cambodia"}	cambodia	KH	ASIA_PACIFIC	\N
c4858610-aa49-5db0-9bac-1e6fb47d058b	member_state	CMR	{"ar": "الكاميرون", "en": "Cameroon"}	cameroon	CM	AFRICAN	\N
1be34bea-3999-59bf-a460-4361747e579b	member_state	CAN	{"ar": "كندا", "en": "Canada"}	canada	CA	WEOG	\N
06e45c00-7344-581d-930a-5595362af35c	member_state	CAF	{"ar": "جمهورية أفريقيا الوسطى", "en": "Central African Republic"}	central african republic	CF	AFRICAN	\N
cf5c801a-a07a-59fb-adb9-bb76a3f8c491	member_state	TCD	{"ar": "تشاد", "en": "Chad"}	chad	TD	AFRICAN	\N
0d042b32-54a6-5347-8ce3-b52246089b86	member_state	CHL	{"ar": "شيلي", "en": "Chile"}	chile	CL	GRULAC	\N
371d04e2-c961-5163-9399-4e9651070238	member_state	CHN	{"ar": "الصين", "en": "China"}	china	CN	ASIA_PACIFIC	\N
1f0b6548-961f-531f-99a8-550644471371	member_state	COL	{"ar": "كولومبيا", "en": "Colombia"}	colombia	CO	GRULAC	\N
aa62ba38-0e63-53a4-8dbe-a9d63670cb07	member_state	COM	{"ar": "جزر القمر", "en": "Comoros"}	comoros	KM	AFRICAN	\N
60b7909d-3ac0-5900-a599-b47b66d0d4af	member_state	COG	{"ar": "الكونغو", "en": "Congo"}	congo	CG	AFRICAN	\N
b6945438-1183-583c-82d4-0b2bab7570ec	member_state	CRI	{"ar": "كوستاريكا", "en": "Costa Rica"}	costa rica	CR	GRULAC	\N
b4a39020-8090-5e16-91c9-8eb110797e77	member_state	CIV	{"ar": "كوت ديفوار", "en": "Côte d'Ivoire"}	cote divoire	CI	AFRICAN	\N
3283e20a-650f-5757-be38-b69b9aedf50b	member_state	HRV	{"ar": "كرواتيا", "en": "Croatia"}	croatia	HR	EASTERN_EUROPEAN	\N
9e0353ec-c1b4-5cd1-8934-e599def24d45	member_state	CUB	{"ar": "كوبا", "en": "Cuba"}	cuba	CU	GRULAC	\N
0545f7aa-d55d-5448-9ba8-39738b79e59d	member_state	CYP	{"ar": "قبرص", "en": "Cyprus"}	cyprus	CY	ASIA_PACIFIC	European Union member in the Asia-Pacific Group
52394011-0f14-5104-89d8-1388a8632357	member_state	CZE	{"ar": "تشيكيا", "en": "Czechia"}	czechia	CZ	EASTERN_EUROPEAN	\N
caa926dc-b76c-5fef-a6ce-a73af2d24d35	member_state	PRK	{"ar": "جمهورية كوريا الشعبية الديمقراطية", "en": "Democratic People's Republic of Korea"}	democratic peoples republic of korea	KP	ASIA_PACIFIC	\N
8f3cd294-dced-513d-a861-cc8f3d9181d6	member_state	COD	{"ar": "جمهورية الكونغو الديمقراطية", "en": "Democratic Republic of the Congo"}	democratic republic of the congo	CD	AFRICAN	\N
5ddafd85-06fd-5c41-a99e-dce029cae4fa	member_state	DNK	{"ar": "الدانمرك", "en": "Denmark"}	denmark	DK	WEOG	\N
63afa806-1290-575c-baca-e52c1f49a389	member_state	DJI	{"ar": "جيبوتي", "en": "Djibouti"}	djibouti	DJ	AFRICAN	\N
3932c3fb-aaf0-57db-a267-5dc18ed1b060	member_state	DMA	{"ar": "دومينيكا", "en": "Dominica"}	dominica	DM	GRULAC	\N
70e91711-80be-5093-9dbe-dbb53b2d149f	member_state	DOM	{"ar": "الجمهورية الدومينيكية", "en": "Dominican Republic"}	dominican republic	DO	GRULAC	\N
1b942cd7-1c15-55e4-9291-5ed53791d450	member_state	ECU	{"ar": "إكوادور", "en": "Ecuador"}	ecuador	EC	GRULAC	\N
115feb27-9cd9-5918-acb0-d5e1d9741129	member_state	EGY	{"ar": "مصر", "en": "Egypt"}	egypt	EG	AFRICAN	\N
30c4fbe0-300d-5f21-86d0-a709814243ab	member_state	SLV	{"ar": "السلفادور", "en": "El Salvador"}	el salvador	SV	GRULAC	\N
1d61c35e-82c4-568d-992c-188ac1154a33	member_state	GNQ	{"ar": "غينيا الاستوائية", "en": "Equatorial Guinea"}	equatorial guinea	GQ	AFRICAN	\N
e4a53f03-4810-5c24-bb5b-aa70e61693d6	member_state	ERI	{"ar": "إريتريا", "en": "Eritrea"}	eritrea	ER	AFRICAN	\N
dd54a696-73e8-5b4d-ab0f-55f870e2e93c	member_state	EST	{"ar": "إستونيا", "en": "Estonia"}	estonia	EE	EASTERN_EUROPEAN	\N
313f0fbc-da53-5479-8727-47928c1f1aec	member_state	SWZ	{"ar": "إسواتيني", "en": "Eswatini"}	eswatini	SZ	AFRICAN	\N
caa741ff-eade-5336-8c7f-51d504f718d9	member_state	ETH	{"ar": "إثيوبيا", "en": "Ethiopia"}	ethiopia	ET	AFRICAN	\N
0332b758-088c-5586-9acd-ef2ee069ac08	member_state	FJI	{"ar": "فيجي", "en": "Fiji"}	fiji	FJ	ASIA_PACIFIC	\N
a793da64-faa7-518b-b7d1-feafd59a1162	member_state	FIN	{"ar": "فنلندا", "en": "Finland"}	finland	FI	WEOG	\N
3d0075b1-bfcf-523a-bfc0-7350899c77f0	member_state	FRA	{"ar": "فرنسا", "en": "France"}	france	FR	WEOG	\N
fa997bec-f507-5133-899d-f14511d6daea	member_state	GAB	{"ar": "غابون", "en": "Gabon"}	gabon	GA	AFRICAN	\N
5865a3a7-5219-53e9-b463-5498ade88b98	member_state	GMB	{"ar": "غامبيا", "en": "Gambia"}	gambia	GM	AFRICAN	\N
58b6159e-2824-524e-b869-15dccbf4a502	member_state	GEO	{"ar": "جورجيا", "en": "Georgia"}	georgia	GE	EASTERN_EUROPEAN	\N
20a8d73b-ddb5-51ad-96d3-e7e360278d9f	member_state	DEU	{"ar": "ألمانيا", "en": "Germany"}	germany	DE	WEOG	\N
df979ce2-70ff-50b6-9349-389845daa67e	member_state	GHA	{"ar": "غانا", "en": "Ghana"}	ghana	GH	AFRICAN	\N
f11e3473-f8d8-5b4b-84d7-f21d157219db	member_state	GRC	{"ar": "اليونان", "en": "Greece"}	greece	GR	WEOG	\N
707fb32d-100e-5c41-846a-a73a5a2f8687	member_state	GRD	{"ar": "غرينادا", "en": "Grenada"}	grenada	GD	GRULAC	\N
c1421b45-42d9-5dae-aae8-96441dab2f4e	member_state	GTM	{"ar": "غواتيمالا", "en": "Guatemala"}	guatemala	GT	GRULAC	\N
8c06b50a-1135-5759-8ae7-ddee49970e6f	member_state	GIN	{"ar": "غينيا", "en": "Guinea"}	guinea	GN	AFRICAN	\N
e10ef6dd-34c5-5411-9b56-4273c64b9d53	member_state	GNB	{"ar": "غينيا - بيساو", "en": "Guinea-Bissau"}	guinea bissau	GW	AFRICAN	\N
7c2654e3-8966-590d-bc1a-5fa3d60abc4e	member_state	GUY	{"ar": "غيانا", "en": "Guyana"}	guyana	GY	GRULAC	\N
b26f3944-6578-5eed-a314-ae0877156ffb	member_state	HTI	{"ar": "هايتي", "en": "Haiti"}	haiti	HT	GRULAC	\N
fd7bdf2d-8b3d-55c4-bf30-1515fc4fc0be	member_state	HND	{"ar": "هندوراس", "en": "Honduras"}	honduras	HN	GRULAC	\N
2526a559-33d1-525e-a28a-813c6244f6aa	member_state	HUN	{"ar": "هنغاريا", "en": "Hungary"}	hungary	HU	EASTERN_EUROPEAN	\N
7e8b2778-963e-5544-932e-242ec0711fff	member_state	ISL	{"ar": "آيسلندا", "en": "Iceland"}	iceland	IS	WEOG	\N
e3a3d637-15bc-508a-a666-52ac2f4717f2	member_state	IND	{"ar": "الهند", "en": "India"}	india	IN	ASIA_PACIFIC	\N
ac79ef18-f3f5-5ef0-a1ca-3f29a5fe7079	member_state	IDN	{"ar": "إندونيسيا", "en": "Indonesia"}	indonesia	ID	ASIA_PACIFIC	\N
e1e96dd9-f4f5-5ca9-a13e-121f3c1932f7	member_state	IRN	{"ar": "إيران (جمهورية - الإسلامية)", "en": "Iran (Islamic Republic of)"}	iran (islamic republic of)	IR	ASIA_PACIFIC	\N
2ab198eb-9734-59cb-8a81-965fab79bf43	member_state	IRQ	{"ar": "العراق", "en": "Iraq"}	iraq	IQ	ASIA_PACIFIC	\N
3c4da372-b52c-5fec-8c2a-2c61fe77f630	member_state	IRL	{"ar": "أيرلندا", "en": "Ireland"}	ireland	IE	WEOG	\N
24cf34f6-9596-5340-befa-4e2c6972eb53	member_state	ISR	{"ar": "إسرائيل", "en": "Israel"}	israel	IL	WEOG	Member of WEOG since May 2000
87e2277a-cb23-55b0-adce-06d60ac15ef0	member_state	ITA	{"ar": "إيطاليا", "en": "Italy"}	italy	IT	WEOG	\N
29f48534-72fd-504f-8e1d-138292c16187	member_state	JAM	{"ar": "جامايكا", "en": "Jamaica"}	jamaica	JM	GRULAC	\N
8af252fb-7b55-59ba-b0fd-478bb1a1add8	member_state	JPN	{"ar": "اليابان", "en": "Japan"}	japan	JP	ASIA_PACIFIC	\N
6dad8ff1-b2f7-5050-bf75-0298ce76ae75	member_state	JOR	{"ar": "الأردن", "en": "Jordan"}	jordan	JO	ASIA_PACIFIC	\N
566fc80d-577c-5a9f-a09a-8e1bcb28c9bb	member_state	KAZ	{"ar": "كازاخستان", "en": "Kazakhstan"}	kazakhstan	KZ	ASIA_PACIFIC	\N
990142cf-f368-5a73-9c70-411ce6df5b7a	member_state	KEN	{"ar": "كينيا", "en": "Kenya"}	kenya	KE	AFRICAN	\N
fd889579-6c4b-509d-b8d1-462c1323f241	member_state	KIR	{"ar": "كيريباس", "en": "Kiribati"}	kiribati	KI	ASIA_PACIFIC	Listed by the UN in the Asia-Pacific Group; older lists say it belonged to no group
4df50df7-9c42-5596-b262-64f404d51614	member_state	KWT	{"ar": "الكويت", "en": "Kuwait"}	kuwait	KW	ASIA_PACIFIC	\N
2b2896ce-7f5d-5e56-b70d-de8a16bd0f7f	member_state	KGZ	{"ar": "قيرغيزستان", "en": "Kyrgyzstan"}	kyrgyzstan	KG	ASIA_PACIFIC	\N
97cd3c20-df7b-59ee-b523-1448cccf8823	member_state	LAO	{"ar": "جمهورية لاو الديمقراطية الشعبية", "en": "Lao People's Democratic Republic"}	lao peoples democratic republic	LA	ASIA_PACIFIC	\N
d720b454-dfd5-547b-a075-5520e483dbf6	member_state	LVA	{"ar": "لاتفيا", "en": "Latvia"}	latvia	LV	EASTERN_EUROPEAN	\N
9bfcd7ab-3e89-580d-92f8-27b2b25b2455	member_state	LBN	{"ar": "لبنان", "en": "Lebanon"}	lebanon	LB	ASIA_PACIFIC	\N
eca72dec-39ea-5564-b8df-9d0c590b5bb4	member_state	LSO	{"ar": "ليسوتو", "en": "Lesotho"}	lesotho	LS	AFRICAN	\N
c0d5b4ed-3210-5145-8006-851cd367d760	member_state	LBR	{"ar": "ليبريا", "en": "Liberia"}	liberia	LR	AFRICAN	\N
19546741-b53d-5b51-80e7-da9bf164fc89	member_state	LBY	{"ar": "ليبيا", "en": "Libya"}	libya	LY	AFRICAN	\N
33f2f6d8-f04f-53b7-bf84-6738b1fe315c	member_state	LIE	{"ar": "ليختنشتاين", "en": "Liechtenstein"}	liechtenstein	LI	WEOG	\N
bf76bcea-d2cc-5e90-b953-d23578324fc8	member_state	LTU	{"ar": "ليتوانيا", "en": "Lithuania"}	lithuania	LT	EASTERN_EUROPEAN	\N
5fb0f561-1cb7-5ba9-a88f-74220e09251a	member_state	LUX	{"ar": "لكسمبرغ", "en": "Luxembourg"}	luxembourg	LU	WEOG	\N
fe58185b-ca1d-5c47-a487-a03a697f2a86	member_state	MDG	{"ar": "مدغشقر", "en": "Madagascar"}	madagascar	MG	AFRICAN	\N
c5958e24-f855-58a9-97dc-99a435254d7f	member_state	MWI	{"ar": "ملاوي", "en": "Malawi"}	malawi	MW	AFRICAN	\N
915f009c-e827-5ac7-ab5a-a1bd3cad4c51	member_state	MYS	{"ar": "ماليزيا", "en": "Malaysia"}	malaysia	MY	ASIA_PACIFIC	\N
5fda30bb-05ae-5da3-9398-5b07ca86d2af	member_state	MDV	{"ar": "ملديف", "en": "Maldives"}	maldives	MV	ASIA_PACIFIC	\N
3ff69f72-0c71-5535-8b8a-be7d7273ae33	member_state	MLI	{"ar": "مالي", "en": "Mali"}	mali	ML	AFRICAN	\N
b36fe62a-6da7-5778-a355-58cb856b1daa	member_state	MLT	{"ar": "مالطة", "en": "Malta"}	malta	MT	WEOG	\N
2546bca5-9aca-5db7-867f-c32cf4122d36	member_state	MHL	{"ar": "جزر مارشال", "en": "Marshall Islands"}	marshall islands	MH	ASIA_PACIFIC	\N
92cfd0b8-694d-5ba0-9f33-a440c41e10b1	member_state	MRT	{"ar": "موريتانيا", "en": "Mauritania"}	mauritania	MR	AFRICAN	\N
d66969bf-af57-52a3-a2a4-799915ece389	member_state	MUS	{"ar": "موريشيوس", "en": "Mauritius"}	mauritius	MU	AFRICAN	\N
c8f0d903-0a91-5872-918f-50e355549ece	member_state	MEX	{"ar": "المكسيك", "en": "Mexico"}	mexico	MX	GRULAC	\N
a607527b-9875-5d28-8f04-afa6bc800136	member_state	FSM	{"ar": "ميكرونيزيا (ولايات - الموحدة)", "en": "Micronesia (Federated States of)"}	micronesia (federated states of)	FM	ASIA_PACIFIC	\N
ddae295f-d71b-5929-9d87-2834f2e1247d	member_state	MCO	{"ar": "موناكو", "en": "Monaco"}	monaco	MC	WEOG	\N
ddf30471-938c-5f43-a1b8-a3614652494b	member_state	MNG	{"ar": "منغوليا", "en": "Mongolia"}	mongolia	MN	ASIA_PACIFIC	\N
07d6aa58-e050-5abc-8052-5dc211e5d705	member_state	MNE	{"ar": "الجبل الأسود", "en": "Montenegro"}	montenegro	ME	EASTERN_EUROPEAN	\N
8a9af818-78de-51f9-afb1-0a7f16a46305	member_state	MAR	{"ar": "المغرب", "en": "Morocco"}	morocco	MA	AFRICAN	\N
1026561e-fad9-5cbf-bd4c-7146b4d9ef0c	member_state	MOZ	{"ar": "موزامبيق", "en": "Mozambique"}	mozambique	MZ	AFRICAN	\N
ffd63e48-a8fd-5cd3-8b85-b2abd00572fa	member_state	MMR	{"ar": "ميانمار", "en": "Myanmar"}	myanmar	MM	ASIA_PACIFIC	\N
51bbfb97-75f0-5938-97f5-41f035868663	member_state	NAM	{"ar": "ناميبيا", "en": "Namibia"}	namibia	NA	AFRICAN	\N
32bee9c5-7020-5b0c-a747-d398e4985e2a	member_state	NRU	{"ar": "ناورو", "en": "Nauru"}	nauru	NR	ASIA_PACIFIC	\N
962e4f0e-89ac-56bf-a9d9-aa22e30dbbcd	member_state	NPL	{"ar": "نيبال", "en": "Nepal"}	nepal	NP	ASIA_PACIFIC	\N
7b321378-0e2c-536c-a234-5616897bb63f	member_state	NLD	{"ar": "هولندا (مملكة -)", "en": "Netherlands (Kingdom of the)"}	netherlands (kingdom of the)	NL	WEOG	\N
4c79f314-5d9b-556e-b489-16350b1fa013	member_state	NZL	{"ar": "نيوزيلندا", "en": "New Zealand"}	new zealand	NZ	WEOG	\N
375aa392-bb3c-5b3c-b59a-434b9244bfe7	member_state	NIC	{"ar": "نيكاراغوا", "en": "Nicaragua"}	nicaragua	NI	GRULAC	\N
c57f490e-3ed9-5100-b5eb-4d59ce55a408	member_state	NER	{"ar": "النيجر", "en": "Niger"}	niger	NE	AFRICAN	\N
c5105ecb-baed-5a3a-ab4e-d7c8cad6b3b1	member_state	NGA	{"ar": "نيجيريا", "en": "Nigeria"}	nigeria	NG	AFRICAN	\N
7bf49fa7-fb56-58e3-bc19-ba4bd0625c1d	member_state	MKD	{"ar": "مقدونيا الشمالية", "en": "North Macedonia"}	north macedonia	MK	EASTERN_EUROPEAN	\N
a729bf45-40b6-5689-b53d-edade221cd6e	member_state	NOR	{"ar": "النرويج", "en": "Norway"}	norway	NO	WEOG	\N
10ed9536-33e4-519b-8461-85e860b6d428	member_state	OMN	{"ar": "عُمان", "en": "Oman"}	oman	OM	ASIA_PACIFIC	\N
1978358f-db74-5d7e-aa30-a3d632beeb35	member_state	PAK	{"ar": "باكستان", "en": "Pakistan"}	pakistan	PK	ASIA_PACIFIC	\N
3f032b05-0869-5903-ae92-16d14c019a74	member_state	PLW	{"ar": "بالاو", "en": "Palau"}	palau	PW	ASIA_PACIFIC	\N
2e9136f7-1607-5ce3-82a9-5be5e5214242	member_state	PAN	{"ar": "بنما", "en": "Panama"}	panama	PA	GRULAC	\N
3bd134ad-5ba5-5892-b654-125454cfa082	member_state	PNG	{"ar": "بابوا غينيا الجديدة", "en": "Papua New Guinea"}	papua new guinea	PG	ASIA_PACIFIC	\N
5833b248-06a5-58fa-82a5-f6da380cc256	member_state	PRY	{"ar": "باراغواي", "en": "Paraguay"}	paraguay	PY	GRULAC	\N
69f0384b-6618-5bfd-b56c-bc65d2230754	member_state	PER	{"ar": "بيرو", "en": "Peru"}	peru	PE	GRULAC	\N
8824a66a-c6f2-5081-a4ff-92ae6c2a03c8	member_state	PHL	{"ar": "الفلبين", "en": "Philippines"}	philippines	PH	ASIA_PACIFIC	\N
dd79126e-b363-563a-a6e0-f55577ec7279	member_state	POL	{"ar": "بولندا", "en": "Poland"}	poland	PL	EASTERN_EUROPEAN	\N
78eaf513-4b26-58a6-9508-3bf8a0d1122c	member_state	PRT	{"ar": "البرتغال", "en": "Portugal"}	portugal	PT	WEOG	\N
d0cb63c9-c96d-5238-bd8c-ed776ba8393b	member_state	QAT	{"ar": "قطر", "en": "Qatar"}	qatar	QA	ASIA_PACIFIC	\N
3b0606b6-9500-519f-91bf-7507de3373a2	member_state	KOR	{"ar": "جمهورية كوريا", "en": "Republic of Korea"}	republic of korea	KR	ASIA_PACIFIC	\N
4ce56a50-a6e7-5a3e-b721-11399ad5ef19	member_state	MDA	{"ar": "جمهورية مولدوفا", "en": "Republic of Moldova"}	republic of moldova	MD	EASTERN_EUROPEAN	\N
3dfc744c-3116-5dd2-9145-614c6e705fd4	member_state	ROU	{"ar": "رومانيا", "en": "Romania"}	romania	RO	EASTERN_EUROPEAN	\N
cdf07fc9-64d6-5434-b685-2ebdfa9d7103	member_state	RUS	{"ar": "الاتحاد الروسي", "en": "Russian Federation"}	russian federation	RU	EASTERN_EUROPEAN	\N
c76db67e-d226-52cd-82e1-8250ded01df6	member_state	RWA	{"ar": "رواندا", "en": "Rwanda"}	rwanda	RW	AFRICAN	\N
028a27bd-ec76-54fc-b292-dd7fc4a75697	member_state	KNA	{"ar": "سانت كيتس ونيفس", "en": "Saint Kitts and Nevis"}	saint kitts and nevis	KN	GRULAC	\N
0f13d4bf-de97-51c9-a6d8-918c5101ee0d	member_state	LCA	{"ar": "سانت لوسيا", "en": "Saint Lucia"}	saint lucia	LC	GRULAC	\N
c4dbaf9e-b17a-5bc9-877e-b4ee20ab001d	member_state	VCT	{"ar": "سانت فنسنت وجزر غرينادين", "en": "Saint Vincent and the Grenadines"}	saint vincent and the grenadines	VC	GRULAC	\N
d6b20272-8b6d-5a0a-8ef4-0f8101996373	member_state	WSM	{"ar": "ساموا", "en": "Samoa"}	samoa	WS	ASIA_PACIFIC	\N
ac91ae71-37d6-5f44-97d7-71f5255bb640	member_state	SMR	{"ar": "سان مارينو", "en": "San Marino"}	san marino	SM	WEOG	\N
acbb97ac-51ab-54a4-84d3-345da0b2c721	member_state	STP	{"ar": "سان تومي وبرينسيبي", "en": "Sao Tome and Principe"}	sao tome and principe	ST	AFRICAN	\N
b01d079c-6f63-55a3-b027-a572ffe5cbbe	member_state	SAU	{"ar": "المملكة العربية السعودية", "en": "Saudi Arabia"}	saudi arabia	SA	ASIA_PACIFIC	\N
0111e426-12a2-55a0-9b9e-41b9dd427589	member_state	SEN	{"ar": "السنغال", "en": "Senegal"}	senegal	SN	AFRICAN	\N
b7a78341-4034-5d85-a480-7100955749a2	member_state	SRB	{"ar": "صربيا", "en": "Serbia"}	serbia	RS	EASTERN_EUROPEAN	\N
ef8c191f-bc8e-5a15-8cb8-940cac7b109f	member_state	SYC	{"ar": "سيشيل", "en": "Seychelles"}	seychelles	SC	AFRICAN	\N
2dd0b38d-0f91-5456-9462-31e15392f217	member_state	SLE	{"ar": "سيراليون", "en": "Sierra Leone"}	sierra leone	SL	AFRICAN	\N
1200e01b-dbbd-5602-bff3-df826015b368	member_state	SGP	{"ar": "سنغافورة", "en": "Singapore"}	singapore	SG	ASIA_PACIFIC	\N
20f4e7f1-98b4-5f5a-9245-3e6bc59ce9a5	member_state	SVK	{"ar": "سلوفاكيا", "en": "Slovakia"}	slovakia	SK	EASTERN_EUROPEAN	\N
d5d2a1ad-9610-595f-bf73-24b720a40e22	member_state	SVN	{"ar": "سلوفينيا", "en": "Slovenia"}	slovenia	SI	EASTERN_EUROPEAN	\N
6e8801bd-ff07-581d-99f1-0d65383811a1	member_state	SLB	{"ar": "جزر سليمان", "en": "Solomon Islands"}	solomon islands	SB	ASIA_PACIFIC	\N
51838400-ca93-5c5c-bdb5-e8a255e65338	member_state	SOM	{"ar": "الصومال", "en": "Somalia"}	somalia	SO	AFRICAN	\N
53ffd642-df1e-54e2-a9cb-285b084136d5	member_state	ZAF	{"ar": "جنوب أفريقيا", "en": "South Africa"}	south africa	ZA	AFRICAN	\N
c593642d-2f7c-5926-a5b8-f247215b29a0	member_state	SSD	{"ar": "جنوب السودان", "en": "South Sudan"}	south sudan	SS	AFRICAN	\N
5a24024a-f007-588d-b878-3f59e93dd2a2	member_state	ESP	{"ar": "إسبانيا", "en": "Spain"}	spain	ES	WEOG	\N
82a091b6-0447-5752-9a02-0a697677342e	member_state	LKA	{"ar": "سري لانكا", "en": "Sri Lanka"}	sri lanka	LK	ASIA_PACIFIC	\N
61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	member_state	SDN	{"ar": "السودان", "en": "Sudan"}	sudan	SD	AFRICAN	\N
12d42969-6085-501c-8547-280b841a6d27	member_state	SUR	{"ar": "سورينام", "en": "Suriname"}	suriname	SR	GRULAC	\N
552748cd-73ec-5027-9d60-e9375ca25d60	member_state	SWE	{"ar": "السويد", "en": "Sweden"}	sweden	SE	WEOG	\N
4a59a887-8c90-516f-b55f-87f889110656	member_state	CHE	{"ar": "سويسرا", "en": "Switzerland"}	switzerland	CH	WEOG	\N
f5cfb4fe-3a55-556b-bf72-70155ea30f5f	member_state	SYR	{"ar": "الجمهورية العربية السورية", "en": "Syrian Arab Republic"}	syrian arab republic	SY	ASIA_PACIFIC	\N
fa37d307-7ffd-5c95-98d5-a1ce7a12a3b2	member_state	TJK	{"ar": "طاجيكستان", "en": "Tajikistan"}	tajikistan	TJ	ASIA_PACIFIC	\N
b145d98c-b307-5c95-bba2-457679699ebb	member_state	THA	{"ar": "تايلند", "en": "Thailand"}	thailand	TH	ASIA_PACIFIC	\N
909ada90-51a4-5c3e-8252-c474e0086d4a	member_state	TLS	{"ar": "تيمور - ليشتي", "en": "Timor-Leste"}	timor leste	TL	ASIA_PACIFIC	\N
f9cdaf30-0a8b-5721-b4cf-bf0928d91d1c	member_state	TGO	{"ar": "توغو", "en": "Togo"}	togo	TG	AFRICAN	\N
d3d1c013-a681-5938-be4e-86cc3d0a7d23	member_state	TON	{"ar": "تونغا", "en": "Tonga"}	tonga	TO	ASIA_PACIFIC	\N
ad25523d-6778-5040-b967-c47c3bd91d0c	member_state	TTO	{"ar": "ترينيداد وتوباغو", "en": "Trinidad and Tobago"}	trinidad and tobago	TT	GRULAC	\N
4e3a419d-7dc6-548b-b31c-fd4b8b5b31a3	member_state	TUN	{"ar": "تونس", "en": "Tunisia"}	tunisia	TN	AFRICAN	\N
3fa25065-47a8-5cfb-91d1-9f5a2766d4b3	member_state	TUR	{"ar": "تركيا", "en": "Türkiye"}	turkiye	TR	WEOG	Takes part in WEOG and Asia-Pacific; counted in WEOG only for elections
719ab101-1563-5286-927f-5005434b2856	member_state	TKM	{"ar": "تركمانستان", "en": "Turkmenistan"}	turkmenistan	TM	ASIA_PACIFIC	\N
c31c6972-0869-5ece-bf67-7c5cd4e03317	member_state	TUV	{"ar": "توفالو", "en": "Tuvalu"}	tuvalu	TV	ASIA_PACIFIC	\N
87f6a18a-f223-57f4-b77a-45d6ce405449	member_state	UGA	{"ar": "أوغندا", "en": "Uganda"}	uganda	UG	AFRICAN	\N
55342ce0-caab-5f82-a92e-01d06fde3d5f	member_state	UKR	{"ar": "أوكرانيا", "en": "Ukraine"}	ukraine	UA	EASTERN_EUROPEAN	\N
8d08abfa-1a23-5964-8f69-5ebf8f2814c4	member_state	ARE	{"ar": "الإمارات العربية المتحدة", "en": "United Arab Emirates"}	united arab emirates	AE	ASIA_PACIFIC	\N
2fb8c001-ad32-55cd-aa03-d90198fada25	member_state	GBR	{"ar": "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية", "en": "United Kingdom of Great Britain and Northern Ireland"}	united kingdom of great britain and northern ireland	GB	WEOG	\N
cebc632b-527f-5078-b06d-d088fc3da559	member_state	TZA	{"ar": "جمهورية تنزانيا المتحدة", "en": "United Republic of Tanzania"}	united republic of tanzania	TZ	AFRICAN	\N
032d8e12-a105-50e8-a304-6780fcba70b0	member_state	USA	{"ar": "الولايات المتحدة الأمريكية", "en": "United States of America"}	united states of america	US	WEOG	Member of no group; attends WEOG as observer and is counted in WEOG for elections
516bd0ca-14bc-5891-9f1b-68d4e9f1d450	member_state	URY	{"ar": "أوروغواي", "en": "Uruguay"}	uruguay	UY	GRULAC	\N
7b615753-3d4c-5867-9ffc-edbd30f8dac3	member_state	UZB	{"ar": "أوزبكستان", "en": "Uzbekistan"}	uzbekistan	UZ	ASIA_PACIFIC	\N
c1666140-0a7d-5234-a835-f3b281fc5c40	member_state	VUT	{"ar": "فانواتو", "en": "Vanuatu"}	vanuatu	VU	ASIA_PACIFIC	\N
fba9b649-9a0e-535d-8281-1bb3aee0b184	member_state	VEN	{"ar": "فنزويلا (جمهورية - البوليفارية)", "en": "Venezuela (Bolivarian Republic of)"}	venezuela (bolivarian republic of)	VE	GRULAC	\N
c7deea93-f098-5804-9f54-cba166eebeaa	member_state	VNM	{"ar": "فييت نام", "en": "Viet Nam"}	viet nam	VN	ASIA_PACIFIC	\N
75f45a81-8382-5b1b-9efb-ad2ccea44ab2	member_state	YEM	{"ar": "اليمن", "en": "Yemen"}	yemen	YE	ASIA_PACIFIC	\N
0c79d14c-3f21-50ea-b210-15a18ac34095	member_state	ZMB	{"ar": "زامبيا", "en": "Zambia"}	zambia	ZM	AFRICAN	\N
28a55ac0-701c-5efa-b9d7-83acca0d217d	member_state	ZWE	{"ar": "زيمبابوي", "en": "Zimbabwe"}	zimbabwe	ZW	AFRICAN	\N
7f2d483b-f08c-51e3-a910-a65ff7e14c00	observer_state	VAT	{"ar": "الكرسي الرسولي", "en": "Holy See"}	holy see	VA	\N	Inscribed after the last Member State (resolution 58/314)
7c2633b7-9da7-5161-8845-8aaed835e5db	observer_state	PSE	{"ar": "دولة فلسطين", "en": "State of Palestine"}	state of palestine	PS	\N	Seated and inscribed among Member States since resolution ES-10/23 (2024); no vote
0a67a3b8-2a26-5599-919d-523b677f11a1	intergovernmental	ORG_EU	{"ar": "الاتحاد الأوروبي", "en": "European Union"}	european union	\N	\N	Resolution 65/276: inscribed among major groups, right of reply once on an item
518bc550-f8eb-53a6-afe8-55bb07a9f236	intergovernmental	ORG_AU	{"ar": "الاتحاد الأفريقي", "en": "African Union"}	african union	\N	\N	\N
a3f2aff3-c0ed-5a8b-8561-58cfb6be3062	intergovernmental	ORG_LAS	{"ar": "جامعة الدول العربية", "en": "League of Arab States"}	league of arab states	\N	\N	\N
e5b6c928-d384-5da7-ab70-88bc8fa3f7a0	intergovernmental	ORG_OIC	{"ar": "منظمة التعاون الإسلامي", "en": "Organization of Islamic Cooperation"}	organization of islamic cooperation	\N	\N	\N
7579e200-74ff-5833-adfe-5e7e67c8e4fc	intergovernmental	ORG_ECOWAS	{"ar": "الجماعة الاقتصادية لدول غرب أفريقيا", "en": "Economic Community of West African States"}	economic community of west african states	\N	\N	\N
ff82fb3e-66b9-555f-bf6d-9549ef1e7e99	intergovernmental	ORG_CARICOM	{"ar": "الجماعة الكاريبية", "en": "Caribbean Community"}	caribbean community	\N	\N	\N
dda55a55-bbf5-5052-94e2-077606bf1645	intergovernmental	ORG_GCC	{"ar": "مجلس التعاون لدول الخليج العربية", "en": "Cooperation Council for the Arab States of the Gulf"}	cooperation council for the arab states of the gulf	\N	\N	\N
9450e44e-8f59-597a-9d7b-d3917d9d17ac	intergovernmental	ORG_ICMPD	{"ar": "المركز الدولي لتطوير سياسات الهجرة", "en": "International Centre for Migration Policy Development"}	international centre for migration policy development	\N	\N	\N
54f6c3f6-1c2c-5a81-b1dd-a1d80239c1ed	intergovernmental	ORG_OIF	{"ar": "المنظمة الدولية للفرانكوفونية", "en": "International Organization of la Francophonie"}	international organization of la francophonie	\N	\N	\N
10593ba8-7155-53bb-a938-73702a6d92cf	intergovernmental	ORG_COMSEC	{"ar": "أمانة الكومنولث", "en": "Commonwealth Secretariat"}	commonwealth secretariat	\N	\N	\N
7aada41f-7ac1-5125-b579-d75318eb2bc2	other_entity	ORG_ICRC	{"ar": "اللجنة الدولية للصليب الأحمر", "en": "International Committee of the Red Cross"}	international committee of the red cross	\N	\N	Standing invitation, other entities
d2c8b576-3999-59fa-9a77-3f95c6a5e749	other_entity	ORG_IFRC	{"ar": "الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر", "en": "International Federation of Red Cross and Red Crescent Societies"}	international federation of red cross and red crescent societies	\N	\N	Standing invitation, other entities
b1959d08-f899-57e4-84fb-d45cd63b8998	other_entity	ORG_IPU	{"ar": "الاتحاد البرلماني الدولي", "en": "Inter-Parliamentary Union"}	inter-parliamentary union	\N	\N	Standing invitation, other entities
b904e4b4-08fe-51d0-be0c-968dee2bf971	other_entity	ORG_SMOM	{"ar": "منظمة فرسان مالطة ذات السيادة", "en": "Sovereign Order of Malta"}	sovereign order of malta	\N	\N	Standing invitation, other entities
cb49849c-4440-59d4-a419-6289eed47381	un_entity	ORG_IOM	{"ar": "المنظمة الدولية للهجرة", "en": "International Organization for Migration"}	international organization for migration	\N	\N	Related organization since Sept 2016 (res. 70/296); DG = Network Coordinator
c8c30f04-00cf-5a80-aecb-5428b3da4b3f	un_entity	ORG_UNNM	{"ar": "شبكة الأمم المتحدة المعنية بالهجرة", "en": "United Nations Network on Migration"}	united nations network on migration	\N	\N	Coordinator: the Director General of IOM
5461398d-c845-577c-b19d-87ca9c367187	un_entity	ORG_DESA	{"ar": "إدارة الشؤون الاقتصادية والاجتماعية", "en": "Department of Economic and Social Affairs"}	department of economic and social affairs	\N	\N	\N
29d0d1e3-fe37-59e7-9a75-82949ea35e59	un_entity	ORG_ILO	{"ar": "منظمة العمل الدولية", "en": "International Labour Organization"}	international labour organization	\N	\N	\N
2fbea7d4-c81a-5ff8-a1ae-29a685d3c856	un_entity	ORG_OHCHR	{"ar": "مفوضية الأمم المتحدة السامية لحقوق الإنسان", "en": "Office of the United Nations High Commissioner for Human Rights"}	office of the united nations high commissioner for human rights	\N	\N	\N
1c4c3598-40e1-53e0-8839-afbd16e29b23	un_entity	ORG_UNHCR	{"ar": "مفوضية الأمم المتحدة لشؤون اللاجئين", "en": "Office of the United Nations High Commissioner for Refugees"}	office of the united nations high commissioner for refugees	\N	\N	\N
ca9386c9-e1c2-5577-97af-d6ac24f8b476	un_entity	ORG_UNICEF	{"ar": "منظمة الأمم المتحدة للطفولة", "en": "United Nations Children's Fund"}	united nations children's fund	\N	\N	\N
781054f3-274d-51d3-a13d-9f24f10ed89b	un_entity	ORG_UNDP	{"ar": "برنامج الأمم المتحدة الإنمائي", "en": "United Nations Development Programme"}	united nations development programme	\N	\N	\N
3ffe4c09-d515-5b4e-837a-e9d86751c525	un_entity	ORG_UNODC	{"ar": "مكتب الأمم المتحدة المعني بالمخدرات والجريمة", "en": "United Nations Office on Drugs and Crime"}	united nations office on drugs and crime	\N	\N	\N
cf83faca-c4a1-5d30-bc55-c318dc23f90c	un_entity	ORG_WHO	{"ar": "منظمة الصحة العالمية", "en": "World Health Organization"}	world health organization	\N	\N	\N
ec1064be-beb7-5344-a33d-877862d17b05	un_entity	ORG_ECA	{"ar": "اللجنة الاقتصادية لأفريقيا", "en": "Economic Commission for Africa"}	economic commission for africa	\N	\N	\N
0e920336-cec2-598d-a9fc-14a4d907a082	un_entity	ORG_ESCWA	{"ar": "اللجنة الاقتصادية والاجتماعية لغربي آسيا", "en": "Economic and Social Commission for Western Asia"}	economic and social commission for western asia	\N	\N	\N
32d439fe-1741-5e8c-a47f-797aadab4c5b	un_entity	ORG_ESCAP	{"ar": "اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ", "en": "Economic and Social Commission for Asia and the Pacific"}	economic and social commission for asia and the pacific	\N	\N	\N
aa6d61df-9400-5f53-9ef0-b77a28d12068	un_entity	ORG_UNECE	{"ar": "اللجنة الاقتصادية لأوروبا", "en": "Economic Commission for Europe"}	economic commission for europe	\N	\N	\N
40f032b6-480c-5d9f-975c-92fb1a850049	un_entity	ORG_ECLAC	{"ar": "اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي", "en": "Economic Commission for Latin America and the Caribbean"}	economic commission for latin america and the caribbean	\N	\N	\N
06c65902-72dd-586d-abce-771aa0503e42	regional_group	GROUP_AFRICAN	{"ar": "مجموعة الدول الأفريقية", "en": "African Group", "es": "Grupo de los Estados de África", "fr": "Groupe des États d’Afrique", "ru": "Группа африканских государств", "zh": "非洲国家组"}	african group	\N	\N	\N
528f6962-d893-5fb9-9f26-0ab37b94f2ee	regional_group	GROUP_ASIA_PACIFIC	{"ar": "مجموعة دول آسيا والمحيط الهادئ", "en": "Asia-Pacific Group", "es": "Grupo de los Estados de Asia y el Pacífico", "fr": "Groupe des États d’Asie et du Pacifique", "ru": "Группа государств Азии и Тихого океана", "zh": "亚太国家组"}	asia-pacific group	\N	\N	\N
d18afd7b-311d-5ae5-8687-bd81b9086f7d	regional_group	GROUP_EASTERN_EUROPEAN	{"ar": "مجموعة دول أوروبا الشرقية", "en": "Eastern European Group", "es": "Grupo de los Estados de Europa Oriental", "fr": "Groupe des États d’Europe orientale", "ru": "Группа восточноевропейских государств", "zh": "东欧国家组"}	eastern european group	\N	\N	\N
9aebf2cb-27d9-5681-b5eb-409fd2f98741	regional_group	GROUP_GRULAC	{"ar": "مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي", "en": "Latin American and Caribbean Group", "es": "Grupo de los Estados de América Latina y el Caribe", "fr": "Groupe des États d’Amérique latine et des Caraïbes", "ru": "Группа государств Латинской Америки и Карибского бассейна", "zh": "拉丁美洲和加勒比国家组"}	latin american and caribbean group	\N	\N	\N
ae80a4df-143f-5786-a275-577fc17a17d8	regional_group	GROUP_WEOG	{"ar": "مجموعة دول أوروبا الغربية ودول أخرى", "en": "Western European and other States Group", "es": "Grupo de los Estados de Europa Occidental y otros Estados", "fr": "Groupe des États d’Europe occidentale et autres États", "ru": "Группа западноевропейских и других государств", "zh": "西欧和其他国家组"}	western european and other states group	\N	\N	\N
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.person (id, name, title, version, created_at, updated_at, withheld_at) FROM stdin;
2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d	Amal Example	Ms.	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
f97b0aad-5659-4e0d-8211-166ea17b6d3b	\N	\N	3	2026-01-15 13:00:00+00	2026-01-15 15:00:00+00	2026-01-15 15:00:00+00
\.


--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.publication (id, forum_id, number, note, overrides, published_by, at, sha256, dates_changed, programme_changed, document, draft) FROM stdin;
9ea6354c-4b76-4a4f-aefd-0444c452efb5	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	1	5–8 May 2026, hearing on 4 May	[]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 12:00:00+00	8ed3e4662497a13e7719fd6a74703fb7108b98c1459669f7f7dc88e559533c19	t	f	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "region": null, "template": "imrf", "co_organizers": []}, "format": 2, "programme": null, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}	\N
d3069498-2177-4e1e-abbf-7113e8899642	ab68079c-2e3c-41eb-906e-32daf8d1eeb6	2	As the mandate's template gives it; rooms and people open	[]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 12:00:00+00	eb7068a547450e90e0d3a6ed5356e79584df033109c53adfc62e96fcb65dbcc5	f	t	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "region": null, "template": "imrf", "co_organizers": []}, "format": 2, "programme": {"version": 2, "meetings": [{"id": "570954c5-639d-4564-b227-e7a10f046b13", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-05-04T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T09:00:00", "starts_at": "2026-05-04T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "c61abc7d-7eca-4f07-b420-20797588dc88", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-05-04T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T10:00:00", "starts_at": "2026-05-04T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "f5fb9817-ff65-4539-b3f8-259c5800b841", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T13:00:00", "starts_at": "2026-05-04T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "47c31c48-7004-478e-9c6b-41b058c65782", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-05-04T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T14:45:00", "starts_at": "2026-05-04T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "6b57059e-d4c8-4788-b5fb-4e9634b24d86", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T18:00:00", "starts_at": "2026-05-04T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2107afe7-5ca2-472e-a242-73da83ee3cf1", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-05-04T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T19:15:00", "starts_at": "2026-05-04T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "9a65cf48-3430-4bfe-a817-fdf9a56e638c", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-05-05T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T09:00:00", "starts_at": "2026-05-05T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "848bb9c3-66e7-4896-bf33-f845bbd86129", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-05-05T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T10:00:00", "starts_at": "2026-05-05T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "2dbfbcdc-15f3-402e-819a-06bfea3f663e", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T13:00:00", "starts_at": "2026-05-05T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-05-05T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "238b17a0-7797-4815-93a7-a4c431e19d47", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-05-05T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T14:45:00", "starts_at": "2026-05-05T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "38972f6d-2279-44ca-b617-d7092a79accc", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T18:00:00", "starts_at": "2026-05-05T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-05-05T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "1bbe3cb0-53e9-4a93-a3c6-c9892446ddaf", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-05-05T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T19:15:00", "starts_at": "2026-05-05T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "5a5e6bda-0bcb-4045-88c0-55f9a122b2f8", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-05-06T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T09:00:00", "starts_at": "2026-05-06T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "37b5087e-48c7-4773-9ffa-a38a059d3314", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-05-06T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T10:00:00", "starts_at": "2026-05-06T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "7d954bc3-45be-44d0-be57-68c0c0ae09b3", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "956772ad-95b7-42f2-ac8a-653dec7c6e47", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b94f7ddb-ca13-46ba-8ba6-dfc0d4077d11", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-05-06T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T14:45:00", "starts_at": "2026-05-06T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "16430f0a-6b7a-449c-a499-7e55025345ae", "kind": "policy_debate", "room": null, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-05-06T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T18:00:00", "starts_at": "2026-05-06T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "a0686577-07dc-477b-8ed7-c08ed9b84dec", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-05-06T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T19:15:00", "starts_at": "2026-05-06T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "8e94516b-011c-4d82-a230-114c1ad1cf12", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-05-07T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T09:00:00", "starts_at": "2026-05-07T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "8c3b179d-69dd-4485-bba5-0e594fc29234", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-05-07T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T10:00:00", "starts_at": "2026-05-07T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "1394ce88-b930-4d11-81a9-1899dd76bcea", "kind": "plenary_opening", "room": null, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-05-07T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T11:30:00", "starts_at": "2026-05-07T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "f56b55de-40f4-47b7-afa2-c3f7a8db5ee6", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T13:00:00", "starts_at": "2026-05-07T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T11:30:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "ea80c8ff-0f3b-4811-9e16-be871ab65bd1", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-05-07T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T14:45:00", "starts_at": "2026-05-07T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "991cf7ff-9ca6-4509-baa6-e97018b0bf44", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T18:00:00", "starts_at": "2026-05-07T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "405e434f-b681-4c88-a003-fe84f4b7240c", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-05-07T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T19:15:00", "starts_at": "2026-05-07T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "cea05d21-a9db-4394-9e6e-acf80f385586", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-08T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T09:00:00", "starts_at": "2026-05-08T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "dbb190cd-6425-42da-a463-c162180f4650", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-08T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T10:00:00", "starts_at": "2026-05-08T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "bc5ad20e-0ef6-4273-a1a3-c92b82c318f8", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T13:00:00", "starts_at": "2026-05-08T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "fdb51adf-9846-4690-8190-fab95937090b", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "open", "format": "in_person", "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-08T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T14:45:00", "starts_at": "2026-05-08T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "e3df20a6-8b82-4334-81f4-4df6565a5be0", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T17:00:00", "starts_at": "2026-05-08T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c26e4ebc-2593-4632-a4f5-937d3e786fd4", "kind": "plenary_closing", "room": null, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T18:00:00", "starts_at": "2026-05-08T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T17:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "80804f12-fddd-4acc-bd71-77de55db6130", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-08T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T19:15:00", "starts_at": "2026-05-08T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}], "tz_version": "2026.6", "published_at": "2026-01-15T12:00:00Z"}, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}	[{"id": "570954c5-639d-4564-b227-e7a10f046b13", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-05-04T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-04T09:00:00", "starts_at": "2026-05-04T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "c61abc7d-7eca-4f07-b420-20797588dc88", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-05-04T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-04T10:00:00", "starts_at": "2026-05-04T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "f5fb9817-ff65-4539-b3f8-259c5800b841", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-04T13:00:00", "starts_at": "2026-05-04T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "47c31c48-7004-478e-9c6b-41b058c65782", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-05-04T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-04T14:45:00", "starts_at": "2026-05-04T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "6b57059e-d4c8-4788-b5fb-4e9634b24d86", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-04T18:00:00", "starts_at": "2026-05-04T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2107afe7-5ca2-472e-a242-73da83ee3cf1", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-05-04T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-04T19:15:00", "starts_at": "2026-05-04T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "9a65cf48-3430-4bfe-a817-fdf9a56e638c", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-05-05T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-05T09:00:00", "starts_at": "2026-05-05T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "848bb9c3-66e7-4896-bf33-f845bbd86129", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-05-05T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-05T10:00:00", "starts_at": "2026-05-05T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "2dbfbcdc-15f3-402e-819a-06bfea3f663e", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-05T13:00:00", "starts_at": "2026-05-05T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-05-05T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "238b17a0-7797-4815-93a7-a4c431e19d47", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-05-05T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-05T14:45:00", "starts_at": "2026-05-05T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "38972f6d-2279-44ca-b617-d7092a79accc", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-05T18:00:00", "starts_at": "2026-05-05T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-05-05T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "1bbe3cb0-53e9-4a93-a3c6-c9892446ddaf", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-05-05T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-05T19:15:00", "starts_at": "2026-05-05T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "5a5e6bda-0bcb-4045-88c0-55f9a122b2f8", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-05-06T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-06T09:00:00", "starts_at": "2026-05-06T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "37b5087e-48c7-4773-9ffa-a38a059d3314", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-05-06T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-06T10:00:00", "starts_at": "2026-05-06T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "7d954bc3-45be-44d0-be57-68c0c0ae09b3", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "956772ad-95b7-42f2-ac8a-653dec7c6e47", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b94f7ddb-ca13-46ba-8ba6-dfc0d4077d11", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-05-06T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-06T14:45:00", "starts_at": "2026-05-06T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "16430f0a-6b7a-449c-a499-7e55025345ae", "kind": "policy_debate", "room": null, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-05-06T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-06T18:00:00", "starts_at": "2026-05-06T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "a0686577-07dc-477b-8ed7-c08ed9b84dec", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-05-06T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-06T19:15:00", "starts_at": "2026-05-06T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "8e94516b-011c-4d82-a230-114c1ad1cf12", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-05-07T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-07T09:00:00", "starts_at": "2026-05-07T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "8c3b179d-69dd-4485-bba5-0e594fc29234", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-05-07T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-07T10:00:00", "starts_at": "2026-05-07T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "1394ce88-b930-4d11-81a9-1899dd76bcea", "kind": "plenary_opening", "room": null, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-05-07T15:30:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-07T11:30:00", "starts_at": "2026-05-07T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "f56b55de-40f4-47b7-afa2-c3f7a8db5ee6", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-07T13:00:00", "starts_at": "2026-05-07T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T11:30:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "ea80c8ff-0f3b-4811-9e16-be871ab65bd1", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-05-07T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-07T14:45:00", "starts_at": "2026-05-07T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "991cf7ff-9ca6-4509-baa6-e97018b0bf44", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-07T18:00:00", "starts_at": "2026-05-07T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "405e434f-b681-4c88-a003-fe84f4b7240c", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-05-07T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-07T19:15:00", "starts_at": "2026-05-07T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "cea05d21-a9db-4394-9e6e-acf80f385586", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-08T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-08T09:00:00", "starts_at": "2026-05-08T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "dbb190cd-6425-42da-a463-c162180f4650", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-08T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-08T10:00:00", "starts_at": "2026-05-08T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "bc5ad20e-0ef6-4273-a1a3-c92b82c318f8", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-08T13:00:00", "starts_at": "2026-05-08T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "fdb51adf-9846-4690-8190-fab95937090b", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "open", "format": "in_person", "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-08T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-08T14:45:00", "starts_at": "2026-05-08T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "e3df20a6-8b82-4334-81f4-4df6565a5be0", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T21:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-08T17:00:00", "starts_at": "2026-05-08T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c26e4ebc-2593-4632-a4f5-937d3e786fd4", "kind": "plenary_closing", "room": null, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-08T18:00:00", "starts_at": "2026-05-08T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T17:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "80804f12-fddd-4acc-bd71-77de55db6130", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-08T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-08T19:15:00", "starts_at": "2026-05-08T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}]
72fa8169-99ba-4737-9dde-d1dd76c0c3df	15d14058-8545-4c8e-9506-04cd22676c25	1	3–4 July 2024, Cairo	[]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 12:00:00+00	1b067d88e67c7bcb79c93e060e262df0e51d0878f0b70e8dcd6a6a6f7244038b	t	f	{"dates": {"opens_on": "2024-07-03", "timezone": "Africa/Cairo", "closes_on": "2024-07-04", "hearing_on": null}, "forum": {"slug": "arab-review-2024", "title": {"ar": "الاستعراض الإقليمي للاتفاق العالمي من أجل الهجرة في الدول العربية، 2024", "en": "Regional review of the Global Compact for Migration in the Arab States, 2024", "fr": "Examen régional du Pacte mondial pour les migrations dans les États arabes, 2024"}, "region": "ESCWA", "template": "regional", "co_organizers": ["a3f2aff3-c0ed-5a8b-8561-58cfb6be3062", "0e920336-cec2-598d-a9fc-14a4d907a082", "cb49849c-4440-59d4-a419-6289eed47381"]}, "format": 2, "programme": null, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "practice", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "default", "overridable": true}, "title_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "objective_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "round_table_count": {"severity": "advisory", "authority": "practice", "overridable": false}, "objective_repeated": {"severity": "advisory", "authority": "practice", "overridable": false}, "policy_debate_order": {"severity": "advisory", "authority": "practice", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 2, "authority": "practice"}, "languages": {"value": ["ar", "en"], "authority": "default"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "practice"}, "plenary_days": {"value": [], "authority": "practice"}, "round_tables": {"value": 4, "authority": "practice"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [], "authority": "practice"}, "hearing_days_before": {"value": null, "authority": "practice"}, "policy_debate_slots": {"value": [], "authority": "practice"}}}}	\N
6c4f1803-fc42-4b03-b30c-d910423fbde4	15d14058-8545-4c8e-9506-04cd22676c25	2	Parts and hours as the template suggests them; how it was held is not recorded here	[]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 12:00:00+00	8e10673a5f3d375f99031bf5e57bffef4b3389b54297d5077271184ee06f3aa7	f	t	{"dates": {"opens_on": "2024-07-03", "timezone": "Africa/Cairo", "closes_on": "2024-07-04", "hearing_on": null}, "forum": {"slug": "arab-review-2024", "title": {"ar": "الاستعراض الإقليمي للاتفاق العالمي من أجل الهجرة في الدول العربية، 2024", "en": "Regional review of the Global Compact for Migration in the Arab States, 2024", "fr": "Examen régional du Pacte mondial pour les migrations dans les États arabes, 2024"}, "region": "ESCWA", "template": "regional", "co_organizers": ["a3f2aff3-c0ed-5a8b-8561-58cfb6be3062", "0e920336-cec2-598d-a9fc-14a4d907a082", "cb49849c-4440-59d4-a419-6289eed47381"]}, "format": 2, "programme": {"version": 2, "meetings": [{"id": "22d7016a-d2f5-4d77-a792-f49b283bbe9d", "kind": "consultation", "room": null, "title": {"ar": "مشاورة أصحاب المصلحة، الجزء 1", "en": "Stakeholder consultation, part 1", "es": "Consulta con las partes interesadas, parte 1", "fr": "Consultation des parties prenantes, partie 1", "ru": "Консультации с заинтересованными сторонами, часть 1", "zh": "利益攸关方协商会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2024-07-02T10:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-02T13:00:00", "starts_at": "2024-07-02T07:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-02T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "5434a398-8674-4e32-8cfc-190e8a6933c2", "kind": "consultation", "room": null, "title": {"ar": "مشاورة أصحاب المصلحة، الجزء 2", "en": "Stakeholder consultation, part 2", "es": "Consulta con las partes interesadas, parte 2", "fr": "Consultation des parties prenantes, partie 2", "ru": "Консультации с заинтересованными сторонами, часть 2", "zh": "利益攸关方协商会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2024-07-02T15:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-02T18:00:00", "starts_at": "2024-07-02T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-02T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "d7ac2713-35bc-4f6b-8760-cf7523e24590", "kind": "plenary_opening", "room": null, "title": {"ar": "الافتتاح", "en": "Opening", "es": "Apertura", "fr": "Ouverture", "ru": "Открытие", "zh": "开幕"}, "access": "open", "format": "in_person", "number": null, "people": [], "status": "tentative", "ends_at": "2024-07-03T08:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-03T11:00:00", "starts_at": "2024-07-03T07:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-03T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "023fdf7c-0d91-4dc6-a906-45230d60e43f", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-03T10:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-03T13:00:00", "starts_at": "2024-07-03T08:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2024-07-03T11:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "173ee9e8-0686-4381-b57d-44d28f9a056f", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-03T15:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-03T18:00:00", "starts_at": "2024-07-03T12:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2024-07-03T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "55f45e8b-c981-4fc6-98f0-bc13d924b811", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-04T08:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-04T11:30:00", "starts_at": "2024-07-04T07:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2024-07-04T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "b1a34c87-4fcb-4d68-93d1-3bdd5ee691da", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-04T10:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-04T13:00:00", "starts_at": "2024-07-04T08:30:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2024-07-04T11:30:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "573e3fa8-3faa-447c-adee-fd6b1436aa25", "kind": "policy_debate", "room": null, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [], "status": "tentative", "ends_at": "2024-07-04T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-04T17:00:00", "starts_at": "2024-07-04T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-04T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "1bbebd09-7ee8-42a8-82e9-6d93aebf4d4b", "kind": "plenary_closing", "room": null, "title": {"ar": "الاختتام", "en": "Closing", "es": "Clausura", "fr": "Clôture", "ru": "Закрытие", "zh": "闭幕"}, "access": "open", "format": "in_person", "number": null, "people": [], "status": "tentative", "ends_at": "2024-07-04T15:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "Africa/Cairo", "local_end": "2024-07-04T18:00:00", "starts_at": "2024-07-04T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-04T17:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}], "tz_version": "2026.6", "published_at": "2026-01-15T12:00:00Z"}, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "practice", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "default", "overridable": true}, "title_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "objective_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "round_table_count": {"severity": "advisory", "authority": "practice", "overridable": false}, "objective_repeated": {"severity": "advisory", "authority": "practice", "overridable": false}, "policy_debate_order": {"severity": "advisory", "authority": "practice", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 2, "authority": "practice"}, "languages": {"value": ["ar", "en"], "authority": "default"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "practice"}, "plenary_days": {"value": [], "authority": "practice"}, "round_tables": {"value": 4, "authority": "practice"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [], "authority": "practice"}, "hearing_days_before": {"value": null, "authority": "practice"}, "policy_debate_slots": {"value": [], "authority": "practice"}}}}	[{"id": "22d7016a-d2f5-4d77-a792-f49b283bbe9d", "kind": "consultation", "room": null, "title": {"ar": "مشاورة أصحاب المصلحة، الجزء 1", "en": "Stakeholder consultation, part 1", "es": "Consulta con las partes interesadas, parte 1", "fr": "Consultation des parties prenantes, partie 1", "ru": "Консультации с заинтересованными сторонами, часть 1", "zh": "利益攸关方协商会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2024-07-02T10:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-02T13:00:00", "starts_at": "2024-07-02T07:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-02T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "5434a398-8674-4e32-8cfc-190e8a6933c2", "kind": "consultation", "room": null, "title": {"ar": "مشاورة أصحاب المصلحة، الجزء 2", "en": "Stakeholder consultation, part 2", "es": "Consulta con las partes interesadas, parte 2", "fr": "Consultation des parties prenantes, partie 2", "ru": "Консультации с заинтересованными сторонами, часть 2", "zh": "利益攸关方协商会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2024-07-02T15:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-02T18:00:00", "starts_at": "2024-07-02T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-02T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "d7ac2713-35bc-4f6b-8760-cf7523e24590", "kind": "plenary_opening", "room": null, "title": {"ar": "الافتتاح", "en": "Opening", "es": "Apertura", "fr": "Ouverture", "ru": "Открытие", "zh": "开幕"}, "access": "open", "format": "in_person", "number": null, "people": [], "status": "tentative", "ends_at": "2024-07-03T08:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-03T11:00:00", "starts_at": "2024-07-03T07:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-03T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "023fdf7c-0d91-4dc6-a906-45230d60e43f", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-03T10:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-03T13:00:00", "starts_at": "2024-07-03T08:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2024-07-03T11:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "173ee9e8-0686-4381-b57d-44d28f9a056f", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-03T15:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-03T18:00:00", "starts_at": "2024-07-03T12:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2024-07-03T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "55f45e8b-c981-4fc6-98f0-bc13d924b811", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-04T08:30:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-04T11:30:00", "starts_at": "2024-07-04T07:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2024-07-04T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "b1a34c87-4fcb-4d68-93d1-3bdd5ee691da", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}], "status": "tentative", "ends_at": "2024-07-04T10:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-04T13:00:00", "starts_at": "2024-07-04T08:30:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2024-07-04T11:30:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "573e3fa8-3faa-447c-adee-fd6b1436aa25", "kind": "policy_debate", "room": null, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [], "status": "tentative", "ends_at": "2024-07-04T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-04T17:00:00", "starts_at": "2024-07-04T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-04T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "1bbebd09-7ee8-42a8-82e9-6d93aebf4d4b", "kind": "plenary_closing", "room": null, "title": {"ar": "الاختتام", "en": "Closing", "es": "Clausura", "fr": "Clôture", "ru": "Закрытие", "zh": "闭幕"}, "access": "open", "format": "in_person", "number": null, "people": [], "status": "tentative", "ends_at": "2024-07-04T15:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "Africa/Cairo", "local_end": "2024-07-04T18:00:00", "starts_at": "2024-07-04T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2024-07-04T17:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}]
42c09ecf-c7e9-4858-b03f-a3bdb360067c	078450bc-1c6d-49ca-b6fc-287b760d7ee8	1	Made up, to try things out	[]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 12:00:00+00	40a33e2c19357f8910f5695b456b79b7b5da7e2b0469186f9264d3f0c5dc9365	t	f	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "region": null, "template": "imrf", "co_organizers": []}, "format": 2, "programme": null, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}	\N
ef856e30-868c-4d5a-94fa-cf52317d0116	078450bc-1c6d-49ca-b6fc-287b760d7ee8	2	Made up, to try things out	[]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 12:00:00+00	208e88335bd3fc5e7fd772483b4de8d7a53b91faad4c3c9beed695da4f13d8f6	f	t	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "region": null, "template": "imrf", "co_organizers": []}, "format": 2, "programme": {"version": 2, "meetings": [{"id": "c1763549-47ea-4c96-91e3-84b4c9f6fec6", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "95d46009-3798-411f-ac33-e30e48aaf052", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "47da4b61-ac6d-47b4-a126-5081373d84c6", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "984a94f8-0c02-4ce2-9ef7-2a814f17b2fd", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "ad95342c-6105-4b05-887d-d2e3205b0478", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c789f132-e0e0-477b-8755-847247ec2ef1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "54bf198b-5e35-4dd5-af08-508205672bb4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "810fb715-578d-4c95-8745-e1e5eb4d81bb", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "e4169ca6-7c34-4a42-b757-de069eb43336", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "withheld": false, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": "2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "d9e496f8-fbbb-4058-8ddf-f4b07dc460a1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "37e8a49d-50c4-4630-bd7d-614a22c63122", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "015a65d8-a275-4e12-b61f-3785e1f5c25b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "26fbb7ed-12b7-46a0-9455-e682b85c2383", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "aa7818d2-206d-4ad3-95b6-8e3657d679fa", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "dd191b82-064c-4fa9-b9c2-d5af85063ac5", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cdde07ce-635b-4491-b938-5fd8d6c04eb9", "kind": "round_table", "room": {"id": "dd0d20b5-782a-44ab-9736-ff83bbbe66b4", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "413a4ecd-8ef7-4d88-a501-3cb01cf2ee24", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "a0535b53-dcd0-49db-83fc-37b038ce93c9", "kind": "policy_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c6c12b72-78df-4e34-9484-dd23e7b4fb17", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "4781bb5d-7bd6-46b4-8b9a-f75c77000c47", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "da8646f3-acf9-4ca9-867c-6fb97b6f04c5", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "85514b3b-effc-4a3a-a652-16a826eab24c", "kind": "plenary_opening", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cd88f42c-db9b-41aa-b36d-e086e2ede926", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b4095dd5-37bd-4ef8-98cf-6f4e0996caef", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "a4a30194-ca10-42e2-9ad1-6d3004e23e7e", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b063336f-aefc-4b77-8c44-f9db6263ed9b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "538becd4-7f79-4d89-80b5-9af31fda04e4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "3109f60d-6e25-44d6-bde8-1a0d0b6d227d", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "d2d7352d-8d66-4c8f-91c4-8a95362cb1f4", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "4e5fc673-c112-455f-a961-b587a4f1803e", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "open", "format": "in_person", "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "51fffe65-f8b1-4dce-b914-7a12d3b5f449", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "45b664d9-3241-4691-97af-ebca92388663", "kind": "plenary_closing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2f7673d9-d031-4bc9-b6d6-89f105407e68", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}], "tz_version": "2026.6", "published_at": "2026-01-15T12:00:00Z"}, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}	[{"id": "c1763549-47ea-4c96-91e3-84b4c9f6fec6", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "95d46009-3798-411f-ac33-e30e48aaf052", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "47da4b61-ac6d-47b4-a126-5081373d84c6", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "984a94f8-0c02-4ce2-9ef7-2a814f17b2fd", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "ad95342c-6105-4b05-887d-d2e3205b0478", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c789f132-e0e0-477b-8755-847247ec2ef1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "54bf198b-5e35-4dd5-af08-508205672bb4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "810fb715-578d-4c95-8745-e1e5eb4d81bb", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "e4169ca6-7c34-4a42-b757-de069eb43336", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "withheld": false, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": "2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "d9e496f8-fbbb-4058-8ddf-f4b07dc460a1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "37e8a49d-50c4-4630-bd7d-614a22c63122", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "015a65d8-a275-4e12-b61f-3785e1f5c25b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "26fbb7ed-12b7-46a0-9455-e682b85c2383", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "aa7818d2-206d-4ad3-95b6-8e3657d679fa", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "cdde07ce-635b-4491-b938-5fd8d6c04eb9", "kind": "round_table", "room": {"id": "dd0d20b5-782a-44ab-9736-ff83bbbe66b4", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "dd191b82-064c-4fa9-b9c2-d5af85063ac5", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "413a4ecd-8ef7-4d88-a501-3cb01cf2ee24", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "a0535b53-dcd0-49db-83fc-37b038ce93c9", "kind": "policy_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c6c12b72-78df-4e34-9484-dd23e7b4fb17", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "4781bb5d-7bd6-46b4-8b9a-f75c77000c47", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "da8646f3-acf9-4ca9-867c-6fb97b6f04c5", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "85514b3b-effc-4a3a-a652-16a826eab24c", "kind": "plenary_opening", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cd88f42c-db9b-41aa-b36d-e086e2ede926", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b4095dd5-37bd-4ef8-98cf-6f4e0996caef", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "a4a30194-ca10-42e2-9ad1-6d3004e23e7e", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b063336f-aefc-4b77-8c44-f9db6263ed9b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "538becd4-7f79-4d89-80b5-9af31fda04e4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "3109f60d-6e25-44d6-bde8-1a0d0b6d227d", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "d2d7352d-8d66-4c8f-91c4-8a95362cb1f4", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "4e5fc673-c112-455f-a961-b587a4f1803e", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "open", "format": "in_person", "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "51fffe65-f8b1-4dce-b914-7a12d3b5f449", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "45b664d9-3241-4691-97af-ebca92388663", "kind": "plenary_closing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2f7673d9-d031-4bc9-b6d6-89f105407e68", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-01T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}]
d7c30044-3b83-4bfc-86d0-c10fc5cd88fd	078450bc-1c6d-49ca-b6fc-287b760d7ee8	3	\N	[]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 13:00:00+00	0375ab974a37884ee903bae8e7284604d7f11aa6f82511bd8c504b2abff62d57	f	t	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "region": null, "template": "imrf", "co_organizers": []}, "format": 2, "programme": {"version": 3, "meetings": [{"id": "c1763549-47ea-4c96-91e3-84b4c9f6fec6", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "95d46009-3798-411f-ac33-e30e48aaf052", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "47da4b61-ac6d-47b4-a126-5081373d84c6", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "984a94f8-0c02-4ce2-9ef7-2a814f17b2fd", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "ad95342c-6105-4b05-887d-d2e3205b0478", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c789f132-e0e0-477b-8755-847247ec2ef1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "54bf198b-5e35-4dd5-af08-508205672bb4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "810fb715-578d-4c95-8745-e1e5eb4d81bb", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "e4169ca6-7c34-4a42-b757-de069eb43336", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "withheld": false, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": "2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "d9e496f8-fbbb-4058-8ddf-f4b07dc460a1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "37e8a49d-50c4-4630-bd7d-614a22c63122", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "015a65d8-a275-4e12-b61f-3785e1f5c25b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "26fbb7ed-12b7-46a0-9455-e682b85c2383", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "aa7818d2-206d-4ad3-95b6-8e3657d679fa", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "dd191b82-064c-4fa9-b9c2-d5af85063ac5", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cdde07ce-635b-4491-b938-5fd8d6c04eb9", "kind": "round_table", "room": {"id": "dd0d20b5-782a-44ab-9736-ff83bbbe66b4", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "413a4ecd-8ef7-4d88-a501-3cb01cf2ee24", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "a0535b53-dcd0-49db-83fc-37b038ce93c9", "kind": "policy_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c6c12b72-78df-4e34-9484-dd23e7b4fb17", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "4781bb5d-7bd6-46b4-8b9a-f75c77000c47", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "da8646f3-acf9-4ca9-867c-6fb97b6f04c5", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "85514b3b-effc-4a3a-a652-16a826eab24c", "kind": "plenary_opening", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cd88f42c-db9b-41aa-b36d-e086e2ede926", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b4095dd5-37bd-4ef8-98cf-6f4e0996caef", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "a4a30194-ca10-42e2-9ad1-6d3004e23e7e", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b063336f-aefc-4b77-8c44-f9db6263ed9b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "538becd4-7f79-4d89-80b5-9af31fda04e4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "3109f60d-6e25-44d6-bde8-1a0d0b6d227d", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "d2d7352d-8d66-4c8f-91c4-8a95362cb1f4", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "4e5fc673-c112-455f-a961-b587a4f1803e", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "open", "format": "in_person", "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "51fffe65-f8b1-4dce-b914-7a12d3b5f449", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "45b664d9-3241-4691-97af-ebca92388663", "kind": "plenary_closing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2f7673d9-d031-4bc9-b6d6-89f105407e68", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "cancelled", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 1, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T13:00:00Z", "interpretation": []}], "tz_version": "2026.6", "published_at": "2026-01-15T13:00:00Z"}, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}	[{"id": "c1763549-47ea-4c96-91e3-84b4c9f6fec6", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "95d46009-3798-411f-ac33-e30e48aaf052", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "47da4b61-ac6d-47b4-a126-5081373d84c6", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "984a94f8-0c02-4ce2-9ef7-2a814f17b2fd", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "ad95342c-6105-4b05-887d-d2e3205b0478", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c789f132-e0e0-477b-8755-847247ec2ef1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "54bf198b-5e35-4dd5-af08-508205672bb4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "810fb715-578d-4c95-8745-e1e5eb4d81bb", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "e4169ca6-7c34-4a42-b757-de069eb43336", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "withheld": false, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": "2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "d9e496f8-fbbb-4058-8ddf-f4b07dc460a1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "37e8a49d-50c4-4630-bd7d-614a22c63122", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "015a65d8-a275-4e12-b61f-3785e1f5c25b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "26fbb7ed-12b7-46a0-9455-e682b85c2383", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "aa7818d2-206d-4ad3-95b6-8e3657d679fa", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "cdde07ce-635b-4491-b938-5fd8d6c04eb9", "kind": "round_table", "room": {"id": "dd0d20b5-782a-44ab-9736-ff83bbbe66b4", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "dd191b82-064c-4fa9-b9c2-d5af85063ac5", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "413a4ecd-8ef7-4d88-a501-3cb01cf2ee24", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "a0535b53-dcd0-49db-83fc-37b038ce93c9", "kind": "policy_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c6c12b72-78df-4e34-9484-dd23e7b4fb17", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "4781bb5d-7bd6-46b4-8b9a-f75c77000c47", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "da8646f3-acf9-4ca9-867c-6fb97b6f04c5", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "85514b3b-effc-4a3a-a652-16a826eab24c", "kind": "plenary_opening", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cd88f42c-db9b-41aa-b36d-e086e2ede926", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b4095dd5-37bd-4ef8-98cf-6f4e0996caef", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "a4a30194-ca10-42e2-9ad1-6d3004e23e7e", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b063336f-aefc-4b77-8c44-f9db6263ed9b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "538becd4-7f79-4d89-80b5-9af31fda04e4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "3109f60d-6e25-44d6-bde8-1a0d0b6d227d", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "d2d7352d-8d66-4c8f-91c4-8a95362cb1f4", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "4e5fc673-c112-455f-a961-b587a4f1803e", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "open", "format": "in_person", "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "51fffe65-f8b1-4dce-b914-7a12d3b5f449", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "45b664d9-3241-4691-97af-ebca92388663", "kind": "plenary_closing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2f7673d9-d031-4bc9-b6d6-89f105407e68", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "cancelled", "ends_at": "2026-05-01T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}]
f04aa896-f637-4d73-92b0-07967dfa13c3	078450bc-1c6d-49ca-b6fc-287b760d7ee8	4	\N	[{"code": "objective_missing", "reason": "To have an override in the dump"}]	b7d8380c-b9b4-4b60-899b-4a3b33108672	2026-01-15 14:00:00+00	d400f7d3c0cf7e75a76b18a577d7b7a2829a65f80c58b4e36978be09213959da	f	t	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "region": null, "template": "imrf", "co_organizers": []}, "format": 2, "programme": {"version": 4, "meetings": [{"id": "c1763549-47ea-4c96-91e3-84b4c9f6fec6", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "95d46009-3798-411f-ac33-e30e48aaf052", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "47da4b61-ac6d-47b4-a126-5081373d84c6", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "984a94f8-0c02-4ce2-9ef7-2a814f17b2fd", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "ad95342c-6105-4b05-887d-d2e3205b0478", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c789f132-e0e0-477b-8755-847247ec2ef1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "54bf198b-5e35-4dd5-af08-508205672bb4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "810fb715-578d-4c95-8745-e1e5eb4d81bb", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "e4169ca6-7c34-4a42-b757-de069eb43336", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "withheld": false, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": "2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "d9e496f8-fbbb-4058-8ddf-f4b07dc460a1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "37e8a49d-50c4-4630-bd7d-614a22c63122", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T14:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "015a65d8-a275-4e12-b61f-3785e1f5c25b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "26fbb7ed-12b7-46a0-9455-e682b85c2383", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "aa7818d2-206d-4ad3-95b6-8e3657d679fa", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "dd191b82-064c-4fa9-b9c2-d5af85063ac5", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cdde07ce-635b-4491-b938-5fd8d6c04eb9", "kind": "round_table", "room": {"id": "dd0d20b5-782a-44ab-9736-ff83bbbe66b4", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "413a4ecd-8ef7-4d88-a501-3cb01cf2ee24", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "a0535b53-dcd0-49db-83fc-37b038ce93c9", "kind": "policy_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c6c12b72-78df-4e34-9484-dd23e7b4fb17", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "4781bb5d-7bd6-46b4-8b9a-f75c77000c47", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "da8646f3-acf9-4ca9-867c-6fb97b6f04c5", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "85514b3b-effc-4a3a-a652-16a826eab24c", "kind": "plenary_opening", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cd88f42c-db9b-41aa-b36d-e086e2ede926", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b4095dd5-37bd-4ef8-98cf-6f4e0996caef", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "a4a30194-ca10-42e2-9ad1-6d3004e23e7e", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b063336f-aefc-4b77-8c44-f9db6263ed9b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "538becd4-7f79-4d89-80b5-9af31fda04e4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "3109f60d-6e25-44d6-bde8-1a0d0b6d227d", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": []}, {"id": "d2d7352d-8d66-4c8f-91c4-8a95362cb1f4", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "4e5fc673-c112-455f-a961-b587a4f1803e", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "open", "format": "in_person", "number": 19, "people": [], "status": "cancelled", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 1, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "webcast_url": null, "last_modified": "2026-01-15T14:00:00Z", "interpretation": []}, {"id": "51fffe65-f8b1-4dce-b914-7a12d3b5f449", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "45b664d9-3241-4691-97af-ebca92388663", "kind": "plenary_closing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "webcast_url": null, "last_modified": "2026-01-15T12:00:00Z", "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2f7673d9-d031-4bc9-b6d6-89f105407e68", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "cancelled", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 1, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "webcast_url": null, "last_modified": "2026-01-15T13:00:00Z", "interpretation": []}], "tz_version": "2026.6", "published_at": "2026-01-15T14:00:00Z"}, "modalities": {"checks": {"capacity": {"severity": "advisory", "authority": "default", "overridable": false}, "forum_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "hearing_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "outside_days": {"severity": "blocking", "authority": "default", "overridable": true}, "plenary_days": {"severity": "blocking", "authority": "73/326", "overridable": true}, "room_overlap": {"severity": "blocking", "authority": "default", "overridable": false}, "opening_seats": {"severity": "blocking", "authority": "73/326", "overridable": true}, "part_not_open": {"severity": "blocking", "authority": "practice", "overridable": true}, "place_missing": {"severity": "advisory", "authority": "default", "overridable": false}, "plenary_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "title_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "official_hours": {"severity": "advisory", "authority": "practice", "overridable": false}, "person_overlap": {"severity": "blocking", "authority": "default", "overridable": true}, "hearing_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "plenary_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "day_without_part": {"severity": "advisory", "authority": "default", "overridable": false}, "opening_speakers": {"severity": "advisory", "authority": "73/326", "overridable": false}, "side_event_hours": {"severity": "advisory", "authority": "2022", "overridable": false}, "objective_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "round_table_count": {"severity": "blocking", "authority": "73/326", "overridable": true}, "objective_repeated": {"severity": "blocking", "authority": "inferred", "overridable": true}, "policy_debate_order": {"severity": "blocking", "authority": "73/326", "overridable": false}, "round_table_numbers": {"severity": "blocking", "authority": "default", "overridable": false}, "side_event_parallel": {"severity": "advisory", "authority": "2022", "overridable": false}, "round_table_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326", "overridable": true}, "interpretation_missing": {"severity": "advisory", "authority": "practice", "overridable": false}, "interpretation_overrun": {"severity": "blocking", "authority": "practice", "overridable": true}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326", "overridable": true}, "policy_debate_facilitator": {"severity": "advisory", "authority": "73/326", "overridable": false}, "round_table_shared_person": {"severity": "blocking", "authority": "inferred", "overridable": true}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "languages": {"value": ["ar", "zh", "en", "fr", "ru", "es"], "authority": "practice"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}	[{"id": "c1763549-47ea-4c96-91e3-84b4c9f6fec6", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "access": "open", "format": "in_person", "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "95d46009-3798-411f-ac33-e30e48aaf052", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "access": "open", "format": "in_person", "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "47da4b61-ac6d-47b4-a126-5081373d84c6", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "984a94f8-0c02-4ce2-9ef7-2a814f17b2fd", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "access": "open", "format": "in_person", "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "ad95342c-6105-4b05-887d-d2e3205b0478", "kind": "hearing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c789f132-e0e0-477b-8755-847247ec2ef1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "access": "open", "format": "in_person", "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "54bf198b-5e35-4dd5-af08-508205672bb4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "access": "open", "format": "in_person", "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "810fb715-578d-4c95-8745-e1e5eb4d81bb", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "access": "open", "format": "in_person", "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "e4169ca6-7c34-4a42-b757-de069eb43336", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "withheld": false, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "withheld": false, "person_id": "2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "d9e496f8-fbbb-4058-8ddf-f4b07dc460a1", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "access": "open", "format": "in_person", "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "37e8a49d-50c4-4630-bd7d-614a22c63122", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "015a65d8-a275-4e12-b61f-3785e1f5c25b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "access": "open", "format": "in_person", "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "26fbb7ed-12b7-46a0-9455-e682b85c2383", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "access": "open", "format": "in_person", "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "aa7818d2-206d-4ad3-95b6-8e3657d679fa", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "access": "open", "format": "in_person", "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "cdde07ce-635b-4491-b938-5fd8d6c04eb9", "kind": "round_table", "room": {"id": "dd0d20b5-782a-44ab-9736-ff83bbbe66b4", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "dd191b82-064c-4fa9-b9c2-d5af85063ac5", "kind": "round_table", "room": {"id": "33b3b38a-8adb-48c8-b7ca-8060704ef211", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "413a4ecd-8ef7-4d88-a501-3cb01cf2ee24", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "access": "open", "format": "in_person", "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "a0535b53-dcd0-49db-83fc-37b038ce93c9", "kind": "policy_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "c6c12b72-78df-4e34-9484-dd23e7b4fb17", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "access": "open", "format": "in_person", "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "4781bb5d-7bd6-46b4-8b9a-f75c77000c47", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "access": "open", "format": "in_person", "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "da8646f3-acf9-4ca9-867c-6fb97b6f04c5", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "access": "open", "format": "in_person", "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "85514b3b-effc-4a3a-a652-16a826eab24c", "kind": "plenary_opening", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "withheld": false, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "withheld": false, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "withheld": false, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "withheld": false, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "cd88f42c-db9b-41aa-b36d-e086e2ede926", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "access": "open", "format": "in_person", "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b4095dd5-37bd-4ef8-98cf-6f4e0996caef", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "access": "open", "format": "in_person", "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "a4a30194-ca10-42e2-9ad1-6d3004e23e7e", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "access": "open", "format": "in_person", "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "b063336f-aefc-4b77-8c44-f9db6263ed9b", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "access": "open", "format": "in_person", "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "538becd4-7f79-4d89-80b5-9af31fda04e4", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "access": "open", "format": "in_person", "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "3109f60d-6e25-44d6-bde8-1a0d0b6d227d", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "access": "open", "format": "in_person", "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "d2d7352d-8d66-4c8f-91c4-8a95362cb1f4", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "access": "open", "format": "in_person", "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "4e5fc673-c112-455f-a961-b587a4f1803e", "kind": "other", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "access": "unlisted", "format": "in_person", "number": 19, "people": [{"role": "host", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "withheld": false, "person_id": null, "designation": null}, {"role": "speaker", "party_id": null, "position": 1, "withheld": false, "person_id": "f97b0aad-5659-4e0d-8211-166ea17b6d3b", "designation": null}], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "capacity": 12, "end_fold": 0, "join_url": "https://meet.example/1", "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}, {"id": "51fffe65-f8b1-4dce-b914-7a12d3b5f449", "kind": "general_debate", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "access": "open", "format": "in_person", "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "45b664d9-3241-4691-97af-ebca92388663", "kind": "plenary_closing", "room": {"id": "8abe844d-b3a6-491d-8546-59b3089051e0", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "access": "open", "format": "in_person", "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "withheld": false, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "webcast_url": null, "room_capacity": null, "interpretation": ["ar", "zh", "en", "fr", "ru", "es"]}, {"id": "2f7673d9-d031-4bc9-b6d6-89f105407e68", "kind": "side_event", "room": {"id": "a0d8cf48-f386-49a9-ab5d-db9e19049c44", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "access": "open", "format": "in_person", "number": 20, "people": [], "status": "cancelled", "ends_at": "2026-05-01T23:15:00Z", "capacity": null, "end_fold": 0, "join_url": null, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "webcast_url": null, "room_capacity": null, "interpretation": []}]
\.


--
-- Data for Name: review_region_member; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.review_region_member (party_id, region) FROM stdin;
ba6a90f8-c540-5d18-a932-91f4cb9fd31d	ESCAP
9c38f24a-15a3-5202-b1d6-46861ea09343	UNECE
eb3c6afa-acbd-548a-b7bc-2069f68212d6	ECA
eb3c6afa-acbd-548a-b7bc-2069f68212d6	ESCWA
66fbbb5e-8480-5f0f-918f-abb6215ed941	UNECE
fa364cd0-7a13-54bc-9ecb-02f9b6c960c7	ECA
84bbaedd-c0e2-5aa5-84a1-90fc48ebdf65	ECLAC
964f7ee8-4c36-58b5-8f13-50eb7a44cfd2	ECLAC
bca1b844-a3f7-5d3d-8435-0a4084bbcbe8	ESCAP
bca1b844-a3f7-5d3d-8435-0a4084bbcbe8	UNECE
2d688ae4-d21e-561f-927c-cf8213affc0b	ESCAP
525fac75-f16b-5d14-b3d4-0f27540d3743	UNECE
19e6f366-fdb0-56c5-bfcd-bea7082784ff	ESCAP
19e6f366-fdb0-56c5-bfcd-bea7082784ff	UNECE
8cb16a1e-d0bb-5613-b478-3f6c6f04ad60	ECLAC
ee881e2b-3d66-56c0-b71d-968e95ae42a0	ESCWA
72fe8763-2213-5851-ba77-878a887eddda	ESCAP
24cd5364-f4a1-5ac9-b039-ad31c70a5e6d	ECLAC
47a51417-e1a2-5c5f-905c-d26ca478e110	UNECE
8d975e5a-af02-519a-8b1d-8e79921a4698	UNECE
84070a29-a84f-56df-a169-d9e23b0876be	ECLAC
1c392f3c-f90e-5eb7-9669-ebf2bd6d9c4f	ECA
ccef05b3-2246-5c93-91a1-b0332a254185	ESCAP
26bc9d5a-e8ce-5260-9ec6-6159809aea5f	ECLAC
ee7efc9c-262e-5e61-8466-a6714518c8c3	UNECE
7ee4c27b-8edd-55ba-963a-8fd27c1c8f43	ECA
95b022cf-c1e2-5cff-bdcf-2d853c4e6e53	ECLAC
a555592b-77c1-5ae1-a56a-641fba3a9ba2	ESCAP
3cf225b0-0df1-5d19-a8d1-6f44e754e4da	UNECE
317e0192-fd4a-552a-b527-7ddada325b51	ECA
7a5ff531-f624-596f-b7cd-901a06face42	ECA
1d7a470c-c975-54b1-a7d5-18355009e44b	ECA
873ab886-9c77-597b-a8df-25d9f1850fc1	ESCAP
c4858610-aa49-5db0-9bac-1e6fb47d058b	ECA
1be34bea-3999-59bf-a460-4361747e579b	UNECE
1be34bea-3999-59bf-a460-4361747e579b	ECLAC
06e45c00-7344-581d-930a-5595362af35c	ECA
cf5c801a-a07a-59fb-adb9-bb76a3f8c491	ECA
0d042b32-54a6-5347-8ce3-b52246089b86	ECLAC
371d04e2-c961-5163-9399-4e9651070238	ESCAP
1f0b6548-961f-531f-99a8-550644471371	ECLAC
aa62ba38-0e63-53a4-8dbe-a9d63670cb07	ECA
60b7909d-3ac0-5900-a599-b47b66d0d4af	ECA
b6945438-1183-583c-82d4-0b2bab7570ec	ECLAC
b4a39020-8090-5e16-91c9-8eb110797e77	ECA
3283e20a-650f-5757-be38-b69b9aedf50b	UNECE
9e0353ec-c1b4-5cd1-8934-e599def24d45	ECLAC
0545f7aa-d55d-5448-9ba8-39738b79e59d	UNECE
52394011-0f14-5104-89d8-1388a8632357	UNECE
caa926dc-b76c-5fef-a6ce-a73af2d24d35	ESCAP
8f3cd294-dced-513d-a861-cc8f3d9181d6	ECA
5ddafd85-06fd-5c41-a99e-dce029cae4fa	UNECE
63afa806-1290-575c-baca-e52c1f49a389	ECA
63afa806-1290-575c-baca-e52c1f49a389	ESCWA
3932c3fb-aaf0-57db-a267-5dc18ed1b060	ECLAC
70e91711-80be-5093-9dbe-dbb53b2d149f	ECLAC
1b942cd7-1c15-55e4-9291-5ed53791d450	ECLAC
115feb27-9cd9-5918-acb0-d5e1d9741129	ECA
115feb27-9cd9-5918-acb0-d5e1d9741129	ESCWA
30c4fbe0-300d-5f21-86d0-a709814243ab	ECLAC
1d61c35e-82c4-568d-992c-188ac1154a33	ECA
e4a53f03-4810-5c24-bb5b-aa70e61693d6	ECA
dd54a696-73e8-5b4d-ab0f-55f870e2e93c	UNECE
313f0fbc-da53-5479-8727-47928c1f1aec	ECA
caa741ff-eade-5336-8c7f-51d504f718d9	ECA
0332b758-088c-5586-9acd-ef2ee069ac08	ESCAP
a793da64-faa7-518b-b7d1-feafd59a1162	UNECE
3d0075b1-bfcf-523a-bfc0-7350899c77f0	ESCAP
3d0075b1-bfcf-523a-bfc0-7350899c77f0	UNECE
3d0075b1-bfcf-523a-bfc0-7350899c77f0	ECLAC
fa997bec-f507-5133-899d-f14511d6daea	ECA
5865a3a7-5219-53e9-b463-5498ade88b98	ECA
58b6159e-2824-524e-b869-15dccbf4a502	ESCAP
58b6159e-2824-524e-b869-15dccbf4a502	UNECE
20a8d73b-ddb5-51ad-96d3-e7e360278d9f	UNECE
20a8d73b-ddb5-51ad-96d3-e7e360278d9f	ECLAC
df979ce2-70ff-50b6-9349-389845daa67e	ECA
f11e3473-f8d8-5b4b-84d7-f21d157219db	UNECE
707fb32d-100e-5c41-846a-a73a5a2f8687	ECLAC
c1421b45-42d9-5dae-aae8-96441dab2f4e	ECLAC
8c06b50a-1135-5759-8ae7-ddee49970e6f	ECA
e10ef6dd-34c5-5411-9b56-4273c64b9d53	ECA
7c2654e3-8966-590d-bc1a-5fa3d60abc4e	ECLAC
b26f3944-6578-5eed-a314-ae0877156ffb	ECLAC
fd7bdf2d-8b3d-55c4-bf30-1515fc4fc0be	ECLAC
2526a559-33d1-525e-a28a-813c6244f6aa	UNECE
7e8b2778-963e-5544-932e-242ec0711fff	UNECE
e3a3d637-15bc-508a-a666-52ac2f4717f2	ESCAP
ac79ef18-f3f5-5ef0-a1ca-3f29a5fe7079	ESCAP
e1e96dd9-f4f5-5ca9-a13e-121f3c1932f7	ESCAP
2ab198eb-9734-59cb-8a81-965fab79bf43	ESCWA
3c4da372-b52c-5fec-8c2a-2c61fe77f630	UNECE
24cf34f6-9596-5340-befa-4e2c6972eb53	UNECE
87e2277a-cb23-55b0-adce-06d60ac15ef0	UNECE
87e2277a-cb23-55b0-adce-06d60ac15ef0	ECLAC
29f48534-72fd-504f-8e1d-138292c16187	ECLAC
8af252fb-7b55-59ba-b0fd-478bb1a1add8	ESCAP
8af252fb-7b55-59ba-b0fd-478bb1a1add8	ECLAC
6dad8ff1-b2f7-5050-bf75-0298ce76ae75	ESCWA
566fc80d-577c-5a9f-a09a-8e1bcb28c9bb	ESCAP
566fc80d-577c-5a9f-a09a-8e1bcb28c9bb	UNECE
990142cf-f368-5a73-9c70-411ce6df5b7a	ECA
fd889579-6c4b-509d-b8d1-462c1323f241	ESCAP
4df50df7-9c42-5596-b262-64f404d51614	ESCWA
2b2896ce-7f5d-5e56-b70d-de8a16bd0f7f	ESCAP
2b2896ce-7f5d-5e56-b70d-de8a16bd0f7f	UNECE
97cd3c20-df7b-59ee-b523-1448cccf8823	ESCAP
d720b454-dfd5-547b-a075-5520e483dbf6	UNECE
9bfcd7ab-3e89-580d-92f8-27b2b25b2455	ESCWA
eca72dec-39ea-5564-b8df-9d0c590b5bb4	ECA
c0d5b4ed-3210-5145-8006-851cd367d760	ECA
19546741-b53d-5b51-80e7-da9bf164fc89	ECA
19546741-b53d-5b51-80e7-da9bf164fc89	ESCWA
33f2f6d8-f04f-53b7-bf84-6738b1fe315c	UNECE
bf76bcea-d2cc-5e90-b953-d23578324fc8	UNECE
5fb0f561-1cb7-5ba9-a88f-74220e09251a	UNECE
fe58185b-ca1d-5c47-a487-a03a697f2a86	ECA
c5958e24-f855-58a9-97dc-99a435254d7f	ECA
915f009c-e827-5ac7-ab5a-a1bd3cad4c51	ESCAP
5fda30bb-05ae-5da3-9398-5b07ca86d2af	ESCAP
3ff69f72-0c71-5535-8b8a-be7d7273ae33	ECA
b36fe62a-6da7-5778-a355-58cb856b1daa	UNECE
2546bca5-9aca-5db7-867f-c32cf4122d36	ESCAP
92cfd0b8-694d-5ba0-9f33-a440c41e10b1	ECA
92cfd0b8-694d-5ba0-9f33-a440c41e10b1	ESCWA
d66969bf-af57-52a3-a2a4-799915ece389	ECA
c8f0d903-0a91-5872-918f-50e355549ece	ECLAC
a607527b-9875-5d28-8f04-afa6bc800136	ESCAP
ddae295f-d71b-5929-9d87-2834f2e1247d	UNECE
ddf30471-938c-5f43-a1b8-a3614652494b	ESCAP
07d6aa58-e050-5abc-8052-5dc211e5d705	UNECE
8a9af818-78de-51f9-afb1-0a7f16a46305	ECA
8a9af818-78de-51f9-afb1-0a7f16a46305	ESCWA
1026561e-fad9-5cbf-bd4c-7146b4d9ef0c	ECA
ffd63e48-a8fd-5cd3-8b85-b2abd00572fa	ESCAP
51bbfb97-75f0-5938-97f5-41f035868663	ECA
32bee9c5-7020-5b0c-a747-d398e4985e2a	ESCAP
962e4f0e-89ac-56bf-a9d9-aa22e30dbbcd	ESCAP
7b321378-0e2c-536c-a234-5616897bb63f	ESCAP
7b321378-0e2c-536c-a234-5616897bb63f	UNECE
7b321378-0e2c-536c-a234-5616897bb63f	ECLAC
4c79f314-5d9b-556e-b489-16350b1fa013	ESCAP
375aa392-bb3c-5b3c-b59a-434b9244bfe7	ECLAC
c57f490e-3ed9-5100-b5eb-4d59ce55a408	ECA
c5105ecb-baed-5a3a-ab4e-d7c8cad6b3b1	ECA
7bf49fa7-fb56-58e3-bc19-ba4bd0625c1d	UNECE
a729bf45-40b6-5689-b53d-edade221cd6e	UNECE
a729bf45-40b6-5689-b53d-edade221cd6e	ECLAC
10ed9536-33e4-519b-8461-85e860b6d428	ESCWA
1978358f-db74-5d7e-aa30-a3d632beeb35	ESCAP
3f032b05-0869-5903-ae92-16d14c019a74	ESCAP
2e9136f7-1607-5ce3-82a9-5be5e5214242	ECLAC
3bd134ad-5ba5-5892-b654-125454cfa082	ESCAP
5833b248-06a5-58fa-82a5-f6da380cc256	ECLAC
69f0384b-6618-5bfd-b56c-bc65d2230754	ECLAC
8824a66a-c6f2-5081-a4ff-92ae6c2a03c8	ESCAP
dd79126e-b363-563a-a6e0-f55577ec7279	UNECE
78eaf513-4b26-58a6-9508-3bf8a0d1122c	UNECE
78eaf513-4b26-58a6-9508-3bf8a0d1122c	ECLAC
d0cb63c9-c96d-5238-bd8c-ed776ba8393b	ESCWA
3b0606b6-9500-519f-91bf-7507de3373a2	ESCAP
3b0606b6-9500-519f-91bf-7507de3373a2	ECLAC
4ce56a50-a6e7-5a3e-b721-11399ad5ef19	UNECE
3dfc744c-3116-5dd2-9145-614c6e705fd4	UNECE
cdf07fc9-64d6-5434-b685-2ebdfa9d7103	ESCAP
cdf07fc9-64d6-5434-b685-2ebdfa9d7103	UNECE
c76db67e-d226-52cd-82e1-8250ded01df6	ECA
028a27bd-ec76-54fc-b292-dd7fc4a75697	ECLAC
0f13d4bf-de97-51c9-a6d8-918c5101ee0d	ECLAC
c4dbaf9e-b17a-5bc9-877e-b4ee20ab001d	ECLAC
d6b20272-8b6d-5a0a-8ef4-0f8101996373	ESCAP
ac91ae71-37d6-5f44-97d7-71f5255bb640	UNECE
acbb97ac-51ab-54a4-84d3-345da0b2c721	ECA
b01d079c-6f63-55a3-b027-a572ffe5cbbe	ESCWA
0111e426-12a2-55a0-9b9e-41b9dd427589	ECA
b7a78341-4034-5d85-a480-7100955749a2	UNECE
ef8c191f-bc8e-5a15-8cb8-940cac7b109f	ECA
2dd0b38d-0f91-5456-9462-31e15392f217	ECA
1200e01b-dbbd-5602-bff3-df826015b368	ESCAP
20f4e7f1-98b4-5f5a-9245-3e6bc59ce9a5	UNECE
d5d2a1ad-9610-595f-bf73-24b720a40e22	UNECE
6e8801bd-ff07-581d-99f1-0d65383811a1	ESCAP
51838400-ca93-5c5c-bdb5-e8a255e65338	ECA
51838400-ca93-5c5c-bdb5-e8a255e65338	ESCWA
53ffd642-df1e-54e2-a9cb-285b084136d5	ECA
c593642d-2f7c-5926-a5b8-f247215b29a0	ECA
5a24024a-f007-588d-b878-3f59e93dd2a2	UNECE
5a24024a-f007-588d-b878-3f59e93dd2a2	ECLAC
82a091b6-0447-5752-9a02-0a697677342e	ESCAP
61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	ECA
61122ac3-85aa-51f8-b6b0-d52e5a3c4c1e	ESCWA
12d42969-6085-501c-8547-280b841a6d27	ECLAC
552748cd-73ec-5027-9d60-e9375ca25d60	UNECE
4a59a887-8c90-516f-b55f-87f889110656	UNECE
f5cfb4fe-3a55-556b-bf72-70155ea30f5f	ESCWA
fa37d307-7ffd-5c95-98d5-a1ce7a12a3b2	ESCAP
fa37d307-7ffd-5c95-98d5-a1ce7a12a3b2	UNECE
b145d98c-b307-5c95-bba2-457679699ebb	ESCAP
909ada90-51a4-5c3e-8252-c474e0086d4a	ESCAP
f9cdaf30-0a8b-5721-b4cf-bf0928d91d1c	ECA
d3d1c013-a681-5938-be4e-86cc3d0a7d23	ESCAP
ad25523d-6778-5040-b967-c47c3bd91d0c	ECLAC
4e3a419d-7dc6-548b-b31c-fd4b8b5b31a3	ECA
4e3a419d-7dc6-548b-b31c-fd4b8b5b31a3	ESCWA
3fa25065-47a8-5cfb-91d1-9f5a2766d4b3	ESCAP
3fa25065-47a8-5cfb-91d1-9f5a2766d4b3	UNECE
3fa25065-47a8-5cfb-91d1-9f5a2766d4b3	ECLAC
719ab101-1563-5286-927f-5005434b2856	ESCAP
719ab101-1563-5286-927f-5005434b2856	UNECE
c31c6972-0869-5ece-bf67-7c5cd4e03317	ESCAP
87f6a18a-f223-57f4-b77a-45d6ce405449	ECA
55342ce0-caab-5f82-a92e-01d06fde3d5f	UNECE
8d08abfa-1a23-5964-8f69-5ebf8f2814c4	ESCWA
2fb8c001-ad32-55cd-aa03-d90198fada25	ESCAP
2fb8c001-ad32-55cd-aa03-d90198fada25	UNECE
2fb8c001-ad32-55cd-aa03-d90198fada25	ECLAC
cebc632b-527f-5078-b06d-d088fc3da559	ECA
032d8e12-a105-50e8-a304-6780fcba70b0	ESCAP
032d8e12-a105-50e8-a304-6780fcba70b0	UNECE
032d8e12-a105-50e8-a304-6780fcba70b0	ECLAC
516bd0ca-14bc-5891-9f1b-68d4e9f1d450	ECLAC
7b615753-3d4c-5867-9ffc-edbd30f8dac3	ESCAP
7b615753-3d4c-5867-9ffc-edbd30f8dac3	UNECE
c1666140-0a7d-5234-a835-f3b281fc5c40	ESCAP
fba9b649-9a0e-535d-8281-1bb3aee0b184	ECLAC
c7deea93-f098-5804-9f54-cba166eebeaa	ESCAP
75f45a81-8382-5b1b-9efb-ad2ccea44ab2	ESCWA
0c79d14c-3f21-50ea-b210-15a18ac34095	ECA
28a55ac0-701c-5efa-b9d7-83acca0d217d	ECA
7c2633b7-9da7-5161-8845-8aaed835e5db	ESCWA
\.


--
-- Data for Name: role_grant; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.role_grant (id, account_id, role, focal_point, forum_id, party_id, granted_by, confirmed_by, valid_from, valid_until, revoked_at) FROM stdin;
3a90dcf0-da07-4d23-939f-dc31487db0a4	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	administrator	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
61d69654-dddc-49fa-8409-14a893cc4496	b7d8380c-b9b4-4b60-899b-4a3b33108672	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
cb584cc1-f189-471b-8817-1a304e71712d	728a755e-3d22-41fa-93c6-23eb2ec2fc7e	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
058d0506-2600-442e-92cd-fc3fc465d788	b045dda4-3d4e-4e9c-8624-bce6e862d430	secretariat	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
dfa6801b-c4a9-48fa-82b5-a68568586a48	e06188be-affd-47e7-9ace-8c4aa4350472	delegation	t	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N	\N	2026-01-15 12:00:00+00	\N	\N
edfaf540-34d3-4b5f-b24b-35edca3521b1	79af72e2-527b-47e2-8a66-f8027f7ec452	delegation	t	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N	\N	2026-01-15 12:00:00+00	\N	\N
08b3a505-2fc1-4c7a-bd5e-42fdcb147bd1	0d5e0341-f63c-4dd4-a394-044911af57e4	group_chair	f	\N	06c65902-72dd-586d-abce-771aa0503e42	\N	\N	2026-01-15 12:00:00+00	\N	\N
b1d2bd6b-d044-4439-ab9c-0bdebc806448	1022ddcc-2119-4032-9536-36d612336cf8	stakeholder	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
77783048-43ed-4cee-8eab-4835fd314837	1b4c4541-a160-4fd1-a018-57a1ae152087	auditor	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
0b1c4942-c5cd-4730-90cb-83b66185e794	1022ddcc-2119-4032-9536-36d612336cf8	auditor	f	\N	\N	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	2026-01-15 15:00:00+00	\N	2026-01-15 15:00:00+00
1bc51576-58d1-4b42-b6c8-7b816c406415	18cd9899-b69e-4f2e-bcc4-fdfd87f925db	stakeholder	f	\N	\N	\N	\N	2026-01-15 15:00:02+00	\N	\N
340a6df6-ac5c-4443-94c3-2c18c94e639a	fff33554-49fa-4ef7-bca2-6c5c75a134b5	delegation	f	078450bc-1c6d-49ca-b6fc-287b760d7ee8	115feb27-9cd9-5918-acb0-d5e1d9741129	d2d05e8a-f733-4393-b0b1-5d0b51ddad88	\N	2026-01-15 15:00:05+00	\N	\N
\.


--
-- Data for Name: room; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.room (id, venue_id, name, capacity, version, created_at, updated_at) FROM stdin;
8abe844d-b3a6-491d-8546-59b3089051e0	38b85161-443c-492a-94de-251ae619a69c	{"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
33b3b38a-8adb-48c8-b7ca-8060704ef211	38b85161-443c-492a-94de-251ae619a69c	{"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
dd0d20b5-782a-44ab-9736-ff83bbbe66b4	38b85161-443c-492a-94de-251ae619a69c	{"ar": "القاعة التجريبية باء", "en": "Demo Room B"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
a0d8cf48-f386-49a9-ab5d-db9e19049c44	38b85161-443c-492a-94de-251ae619a69c	{"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.seat (id, meeting_id, role, "position", designation, party_id, person_id) FROM stdin;
87fb49e0-78b7-474a-98a0-732a9ba05bdf	f5fb9817-ff65-4539-b3f8-259c5800b841	presiding	1	president_of_the_general_assembly	\N	\N
862c330f-e62f-4435-93b1-143064442fc2	6b57059e-d4c8-4788-b5fb-4e9634b24d86	presiding	1	president_of_the_general_assembly	\N	\N
76148337-9ec9-44da-89c0-7bb30e6a7a88	2dbfbcdc-15f3-402e-819a-06bfea3f663e	co_chair	1	\N	\N	\N
5d585d00-1cf6-47bb-a769-1d13dc307487	2dbfbcdc-15f3-402e-819a-06bfea3f663e	co_chair	2	\N	\N	\N
02738e65-4cfd-44f3-b7c8-26dab9c18ee9	38972f6d-2279-44ca-b617-d7092a79accc	co_chair	1	\N	\N	\N
f226b7bb-a414-47ea-a663-8cef61149afd	38972f6d-2279-44ca-b617-d7092a79accc	co_chair	2	\N	\N	\N
b3563e81-9a99-4ce5-9d3c-2b492042ea85	7d954bc3-45be-44d0-be57-68c0c0ae09b3	co_chair	1	\N	\N	\N
8d20802b-8840-47e4-aceb-42472a39a60c	7d954bc3-45be-44d0-be57-68c0c0ae09b3	co_chair	2	\N	\N	\N
6a9fbade-2045-40f9-ab7d-04d488119590	956772ad-95b7-42f2-ac8a-653dec7c6e47	co_chair	1	\N	\N	\N
1916587e-2b75-4ef6-8b2a-9548308bd530	956772ad-95b7-42f2-ac8a-653dec7c6e47	co_chair	2	\N	\N	\N
00cb8163-a58b-4ae1-83c6-afc3e6779898	16430f0a-6b7a-449c-a499-7e55025345ae	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
d4a06c63-7cee-4ada-97cb-8b69240a1e5c	1394ce88-b930-4d11-81a9-1899dd76bcea	presiding	1	president_of_the_general_assembly	\N	\N
27b57249-4af8-4eff-9c93-90bea3521630	1394ce88-b930-4d11-81a9-1899dd76bcea	speaker	1	president_of_the_general_assembly	\N	\N
4c3f41cd-2018-4dde-b39f-e8edec201e61	1394ce88-b930-4d11-81a9-1899dd76bcea	speaker	2	secretary_general	\N	\N
75c8e28f-60e3-40b9-8dc0-4f4cdeac36c1	1394ce88-b930-4d11-81a9-1899dd76bcea	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
42bddbd3-71c4-41b7-aead-02c615f88d91	1394ce88-b930-4d11-81a9-1899dd76bcea	speaker	4	migrant_community	\N	\N
23950425-0259-4aa4-b6c8-ce82f138b60a	1394ce88-b930-4d11-81a9-1899dd76bcea	speaker	5	civil_society	\N	\N
29018fd3-b81b-4ce0-bcf6-25619aea2cec	f56b55de-40f4-47b7-afa2-c3f7a8db5ee6	presiding	1	president_of_the_general_assembly	\N	\N
b0f81f1a-d04a-4db7-8b97-dccfa89cb069	991cf7ff-9ca6-4509-baa6-e97018b0bf44	presiding	1	president_of_the_general_assembly	\N	\N
5ebc2bf2-3a5e-422a-a57f-cd49c3ea3e70	bc5ad20e-0ef6-4273-a1a3-c92b82c318f8	presiding	1	president_of_the_general_assembly	\N	\N
7b3fba5a-ba56-4f2d-9623-f91a94b05457	e3df20a6-8b82-4334-81f4-4df6565a5be0	presiding	1	president_of_the_general_assembly	\N	\N
787c16e4-1690-4796-8d1b-9277bbb7a340	c26e4ebc-2593-4632-a4f5-937d3e786fd4	presiding	1	president_of_the_general_assembly	\N	\N
f82d7105-f251-429c-adc0-d3fe82c9d2c4	023fdf7c-0d91-4dc6-a906-45230d60e43f	moderator	1	\N	\N	\N
925310aa-5329-42fe-943b-83af6cc7c9fc	173ee9e8-0686-4381-b57d-44d28f9a056f	moderator	1	\N	\N	\N
14fcddba-12bf-46cf-9804-e082186efa2e	55f45e8b-c981-4fc6-98f0-bc13d924b811	moderator	1	\N	\N	\N
e6093061-8199-4edc-80b1-be45f1e28a9c	b1a34c87-4fcb-4d68-93d1-3bdd5ee691da	moderator	1	\N	\N	\N
a2e54ae4-93e4-4d84-8063-a6fda6f999b6	47da4b61-ac6d-47b4-a126-5081373d84c6	presiding	1	president_of_the_general_assembly	\N	\N
95f4ed27-445d-4b8f-a983-4e7a20a54f1c	ad95342c-6105-4b05-887d-d2e3205b0478	presiding	1	president_of_the_general_assembly	\N	\N
bb2e07e5-7774-4940-94a2-e766e8fbf7a8	37e8a49d-50c4-4630-bd7d-614a22c63122	co_chair	1	\N	\N	\N
a88b3653-44ec-4280-8120-5f593072a56b	37e8a49d-50c4-4630-bd7d-614a22c63122	co_chair	2	\N	\N	\N
176ccd11-f570-458b-9f72-152c961dc7c3	dd191b82-064c-4fa9-b9c2-d5af85063ac5	co_chair	1	\N	\N	\N
0c574655-6698-45aa-bfdd-41c4739954de	dd191b82-064c-4fa9-b9c2-d5af85063ac5	co_chair	2	\N	\N	\N
cbbe4c39-dad8-49c8-b933-3508d75249c3	cdde07ce-635b-4491-b938-5fd8d6c04eb9	co_chair	1	\N	\N	\N
8a38c3e8-ed30-4508-a63a-e68ee840f8fc	cdde07ce-635b-4491-b938-5fd8d6c04eb9	co_chair	2	\N	\N	\N
a2d39049-9dc3-4ee8-8862-cb2581f6189d	a0535b53-dcd0-49db-83fc-37b038ce93c9	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
83f3491c-dc33-4162-9de2-999365bfa8f7	85514b3b-effc-4a3a-a652-16a826eab24c	presiding	1	president_of_the_general_assembly	\N	\N
9d7a956e-4c36-4c75-b85d-e2cfd710c287	85514b3b-effc-4a3a-a652-16a826eab24c	speaker	1	president_of_the_general_assembly	\N	\N
ab704261-5b35-4b47-94f1-f58d4962a7af	85514b3b-effc-4a3a-a652-16a826eab24c	speaker	2	secretary_general	\N	\N
63045460-e784-4967-90a2-80722c9492ea	85514b3b-effc-4a3a-a652-16a826eab24c	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
8213e3eb-ecfc-45bd-8c7a-7194e88e2952	85514b3b-effc-4a3a-a652-16a826eab24c	speaker	4	migrant_community	\N	\N
dba40df4-903b-4de5-9716-05a72697c212	85514b3b-effc-4a3a-a652-16a826eab24c	speaker	5	civil_society	\N	\N
0a4664ab-67b5-4b48-bd1f-23b125c25fe8	cd88f42c-db9b-41aa-b36d-e086e2ede926	presiding	1	president_of_the_general_assembly	\N	\N
824356c3-b0fa-4c7b-b888-2222400749f0	a4a30194-ca10-42e2-9ad1-6d3004e23e7e	presiding	1	president_of_the_general_assembly	\N	\N
59969220-7a21-4267-8a1b-6349d8890c19	d2d7352d-8d66-4c8f-91c4-8a95362cb1f4	presiding	1	president_of_the_general_assembly	\N	\N
879a9036-a467-4a5b-ae6a-e544d7ee3f09	51fffe65-f8b1-4dce-b914-7a12d3b5f449	presiding	1	president_of_the_general_assembly	\N	\N
4117924d-2849-4da6-b184-b67a55dcb0b5	45b664d9-3241-4691-97af-ebca92388663	presiding	1	president_of_the_general_assembly	\N	\N
db4c468d-fbd9-4a9f-a331-1bdff1ece99d	e4169ca6-7c34-4a42-b757-de069eb43336	co_chair	1	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N
ed7e3f1e-14fd-46f2-ba59-4bcc90f53e42	e4169ca6-7c34-4a42-b757-de069eb43336	co_chair	2	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N
94045a85-b36d-4db3-883e-d2c1c6d5c106	e4169ca6-7c34-4a42-b757-de069eb43336	moderator	1	\N	\N	2ee4a203-d1f0-4a0c-a3e5-a4b2ba154f9d
d3f32262-1a1d-4a11-8e90-b54731fbd9a9	c30b6684-687f-46db-9eff-5af3cf2f86bc	presiding	1	president_of_the_general_assembly	\N	\N
e67b0b5f-a8f6-4b93-926d-7d7401c179e6	d6fe958a-d5ef-4df7-94fa-f8ee6f3442e0	presiding	1	president_of_the_general_assembly	\N	\N
bbab15d8-3930-4491-9f73-e7b2dac58834	4a2472c1-a131-445e-a914-b5805dcafa85	co_chair	1	\N	\N	\N
3789a75e-20ff-4b02-b084-316cabb8d913	4a2472c1-a131-445e-a914-b5805dcafa85	co_chair	2	\N	\N	\N
215fa45c-1072-4c47-8884-501afb3f9622	2634b7bc-4750-45ce-b757-effc26dfdddf	co_chair	1	\N	\N	\N
1ec575f6-43bb-4f4f-8c59-ca7dceb82dba	2634b7bc-4750-45ce-b757-effc26dfdddf	co_chair	2	\N	\N	\N
019208c6-c5d1-4c8f-93c3-d3a5bba19dcd	52581a45-a3c9-4b62-8929-a33cd69f1a97	co_chair	1	\N	\N	\N
223bb3b9-24bf-4e8d-8472-c6eeb98ea6f3	52581a45-a3c9-4b62-8929-a33cd69f1a97	co_chair	2	\N	\N	\N
d480911c-9b53-418e-972e-e6c96fde6605	dbc6a0aa-f0f2-4130-8171-af263448dc04	co_chair	1	\N	\N	\N
0d0f8496-1783-4b14-b91d-9656a289be9b	dbc6a0aa-f0f2-4130-8171-af263448dc04	co_chair	2	\N	\N	\N
bdb75f6b-f974-461a-8af0-70a8c00c1c7b	4e74c5bc-6fe5-4f4e-8eb6-24a8c8a8e324	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
73d3fc02-f296-49aa-9b2b-11ac99bd95d7	cdf4fe7a-5edf-4134-85e2-e04a69887939	presiding	1	president_of_the_general_assembly	\N	\N
91ee6040-d3a5-47ec-970b-8cf2407554ca	cdf4fe7a-5edf-4134-85e2-e04a69887939	speaker	1	president_of_the_general_assembly	\N	\N
e53f2696-563d-4d27-939f-d249e6524388	cdf4fe7a-5edf-4134-85e2-e04a69887939	speaker	2	secretary_general	\N	\N
33a1f443-2ab8-46e1-92d7-9c638afa12aa	cdf4fe7a-5edf-4134-85e2-e04a69887939	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
3fb353e4-2a2d-4a00-a1ba-752d31a88807	cdf4fe7a-5edf-4134-85e2-e04a69887939	speaker	4	migrant_community	\N	\N
fc26cdd0-9a8d-48fc-8a1e-3d5aa9a23937	cdf4fe7a-5edf-4134-85e2-e04a69887939	speaker	5	civil_society	\N	\N
aa332c46-bb17-4997-9a45-77f11f55e3f1	e07f7a5f-fdf3-4e10-bf7c-d0f4bbcab774	presiding	1	president_of_the_general_assembly	\N	\N
1c91574c-ec64-4fad-8021-d753dfa9353c	d8049ce0-4b80-4fd0-a3f0-5c7b58c16bb7	presiding	1	president_of_the_general_assembly	\N	\N
48c113f0-925f-43b9-91e9-d42cae95cd75	447466e6-8c10-4616-a58a-4a681dd62c2d	presiding	1	president_of_the_general_assembly	\N	\N
b1470b36-43ea-4d1f-a5eb-cbc0be33c46e	0f5e1fdf-5129-4ba2-84ba-2033116104f0	presiding	1	president_of_the_general_assembly	\N	\N
a6747661-39b1-4ec2-bd72-b80000472030	c19d295b-105d-4fea-bd97-08c516321536	presiding	1	president_of_the_general_assembly	\N	\N
b07455d2-1f0e-4e73-a61d-7624dbf36f80	4e5fc673-c112-455f-a961-b587a4f1803e	host	1	\N	cb49849c-4440-59d4-a419-6289eed47381	\N
9227ebab-83b1-4a66-bae0-090c6257586b	4e5fc673-c112-455f-a961-b587a4f1803e	speaker	1	\N	\N	f97b0aad-5659-4e0d-8211-166ea17b6d3b
\.


--
-- Data for Name: venue; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.venue (id, name, city, version, created_at, updated_at) FROM stdin;
38b85161-443c-492a-94de-251ae619a69c	{"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}	Example City	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3c6407f4-de53-43ee-b074-17b7433d5515	{"en": "Other Centre"}	Example City	1	2026-01-15 15:00:05+00	2026-01-15 15:00:05+00
\.


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: meeting ex_meeting_room_booked_once; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT ex_meeting_room_booked_once EXCLUDE USING gist (room_id WITH =, tstzrange(starts_at, ends_at, '[)'::text) WITH &&) WHERE (((status)::text <> 'cancelled'::text)) DEFERRABLE;


--
-- Name: access_token pk_access_token; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT pk_access_token PRIMARY KEY (id);


--
-- Name: account pk_account; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);


--
-- Name: attempts pk_attempts; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT pk_attempts PRIMARY KEY (key);


--
-- Name: audit_entry pk_audit_entry; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (id);


--
-- Name: co_organizer pk_co_organizer; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.co_organizer
    ADD CONSTRAINT pk_co_organizer PRIMARY KEY (forum_id, party_id);


--
-- Name: development_status pk_development_status; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.development_status
    ADD CONSTRAINT pk_development_status PRIMARY KEY (party_id, category);


--
-- Name: forum pk_forum; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.forum
    ADD CONSTRAINT pk_forum PRIMARY KEY (id);


--
-- Name: idempotency_key pk_idempotency_key; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT pk_idempotency_key PRIMARY KEY (account_id, route, key);


--
-- Name: invitation pk_invitation; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (id);


--
-- Name: mailed_link pk_mailed_link; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.mailed_link
    ADD CONSTRAINT pk_mailed_link PRIMARY KEY (id);


--
-- Name: mailed_link_token pk_mailed_link_token; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.mailed_link_token
    ADD CONSTRAINT pk_mailed_link_token PRIMARY KEY (token_sha256);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);


--
-- Name: objective pk_objective; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.objective
    ADD CONSTRAINT pk_objective PRIMARY KEY (number);


--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);


--
-- Name: participant pk_participant; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT pk_participant PRIMARY KEY (forum_id, party_id);


--
-- Name: party pk_party; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT pk_party PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: publication pk_publication; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT pk_publication PRIMARY KEY (id);


--
-- Name: review_region_member pk_review_region_member; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.review_region_member
    ADD CONSTRAINT pk_review_region_member PRIMARY KEY (party_id, region);


--
-- Name: role_grant pk_role_grant; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT pk_role_grant PRIMARY KEY (id);


--
-- Name: room pk_room; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.room
    ADD CONSTRAINT pk_room PRIMARY KEY (id);


--
-- Name: seat pk_seat; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT pk_seat PRIMARY KEY (id);


--
-- Name: venue pk_venue; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.venue
    ADD CONSTRAINT pk_venue PRIMARY KEY (id);


--
-- Name: access_token uq_access_token_token_sha256; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT uq_access_token_token_sha256 UNIQUE (token_sha256);


--
-- Name: forum uq_forum_slug; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.forum
    ADD CONSTRAINT uq_forum_slug UNIQUE (slug);


--
-- Name: invitation uq_invitation_link_id; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_link_id UNIQUE (link_id);


--
-- Name: party uq_party_code; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT uq_party_code UNIQUE (code);


--
-- Name: publication uq_publication_forum_id_number; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_forum_id_number UNIQUE (forum_id, number);


--
-- Name: ix_access_token_account_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_access_token_account_id ON public.access_token USING btree (account_id);


--
-- Name: ix_access_token_expires_at; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_access_token_expires_at ON public.access_token USING btree (expires_at);


--
-- Name: ix_attempts_free_at; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_attempts_free_at ON public.attempts USING btree (free_at);


--
-- Name: ix_audit_entry_forum_id_at_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_audit_entry_forum_id_at_id ON public.audit_entry USING btree (forum_id, at, id);


--
-- Name: ix_idempotency_key_created_at; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_idempotency_key_created_at ON public.idempotency_key USING btree (created_at);


--
-- Name: ix_invitation_party_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_invitation_party_id ON public.invitation USING btree (party_id);


--
-- Name: ix_mailed_link_email_lower; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_mailed_link_email_lower ON public.mailed_link USING btree (lower(email));


--
-- Name: ix_mailed_link_token_link_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_mailed_link_token_link_id ON public.mailed_link_token USING btree (link_id);


--
-- Name: ix_meeting_forum_id_starts_at; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_meeting_forum_id_starts_at ON public.meeting USING btree (forum_id, starts_at);


--
-- Name: ix_outbox_account_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_outbox_account_id ON public.outbox USING btree (account_id);


--
-- Name: ix_outbox_due_at; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_outbox_due_at ON public.outbox USING btree (due_at) WHERE ((state)::text = 'queued'::text);


--
-- Name: ix_outbox_link_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_outbox_link_id ON public.outbox USING btree (link_id);


--
-- Name: ix_person_corrected; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_person_corrected ON public.person USING btree (version) WHERE (version > 1);


--
-- Name: ix_role_grant_account_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_role_grant_account_id ON public.role_grant USING btree (account_id);


--
-- Name: ix_room_venue_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_room_venue_id ON public.room USING btree (venue_id);


--
-- Name: ix_seat_party_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_seat_party_id ON public.seat USING btree (party_id);


--
-- Name: ix_seat_person_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_seat_person_id ON public.seat USING btree (person_id);


--
-- Name: uq_account_email_lower; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE UNIQUE INDEX uq_account_email_lower ON public.account USING btree (lower(email));


--
-- Name: uq_seat_meeting_id_role_position; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE UNIQUE INDEX uq_seat_meeting_id_role_position ON public.seat USING btree (meeting_id, role, "position");


--
-- Name: audit_entry append_only; Type: TRIGGER; Schema: public; Owner: imrf_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION public.audit_entry_is_append_only();


--
-- Name: publication append_only; Type: TRIGGER; Schema: public; Owner: imrf_owner
--

CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.publication FOR EACH STATEMENT EXECUTE FUNCTION public.publication_is_append_only();


--
-- Name: access_token fk_access_token_account_id_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.access_token
    ADD CONSTRAINT fk_access_token_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: account fk_account_person_id_person; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: audit_entry fk_audit_entry_actor_id_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT fk_audit_entry_actor_id_account FOREIGN KEY (actor_id) REFERENCES public.account(id);


--
-- Name: audit_entry fk_audit_entry_forum_id_forum; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT fk_audit_entry_forum_id_forum FOREIGN KEY (forum_id) REFERENCES public.forum(id);


--
-- Name: audit_entry fk_audit_entry_on_behalf_of_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT fk_audit_entry_on_behalf_of_party FOREIGN KEY (on_behalf_of) REFERENCES public.party(id);


--
-- Name: co_organizer fk_co_organizer_forum_id_forum; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.co_organizer
    ADD CONSTRAINT fk_co_organizer_forum_id_forum FOREIGN KEY (forum_id) REFERENCES public.forum(id) ON DELETE CASCADE;


--
-- Name: co_organizer fk_co_organizer_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.co_organizer
    ADD CONSTRAINT fk_co_organizer_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: development_status fk_development_status_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.development_status
    ADD CONSTRAINT fk_development_status_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE CASCADE;


--
-- Name: idempotency_key fk_idempotency_key_account_id_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT fk_idempotency_key_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: invitation fk_invitation_forum_id_forum; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_forum_id_forum FOREIGN KEY (forum_id) REFERENCES public.forum(id);


--
-- Name: invitation fk_invitation_grant_id_role_grant; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_grant_id_role_grant FOREIGN KEY (grant_id) REFERENCES public.role_grant(id);


--
-- Name: invitation fk_invitation_invited_by_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_invited_by_account FOREIGN KEY (invited_by) REFERENCES public.account(id);


--
-- Name: invitation fk_invitation_link_id_mailed_link; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_link_id_mailed_link FOREIGN KEY (link_id) REFERENCES public.mailed_link(id);


--
-- Name: invitation fk_invitation_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: mailed_link fk_mailed_link_account_id_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.mailed_link
    ADD CONSTRAINT fk_mailed_link_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: mailed_link_token fk_mailed_link_token_link_id_mailed_link; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.mailed_link_token
    ADD CONSTRAINT fk_mailed_link_token_link_id_mailed_link FOREIGN KEY (link_id) REFERENCES public.mailed_link(id) ON DELETE CASCADE;


--
-- Name: meeting fk_meeting_forum_id_forum; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_forum_id_forum FOREIGN KEY (forum_id) REFERENCES public.forum(id);


--
-- Name: meeting fk_meeting_room_id_room; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_room_id_room FOREIGN KEY (room_id) REFERENCES public.room(id);


--
-- Name: outbox fk_outbox_account_id_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: outbox fk_outbox_link_id_mailed_link; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_link_id_mailed_link FOREIGN KEY (link_id) REFERENCES public.mailed_link(id) ON DELETE CASCADE;


--
-- Name: participant fk_participant_forum_id_forum; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT fk_participant_forum_id_forum FOREIGN KEY (forum_id) REFERENCES public.forum(id) ON DELETE CASCADE;


--
-- Name: participant fk_participant_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.participant
    ADD CONSTRAINT fk_participant_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: publication fk_publication_forum_id_forum; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_forum_id_forum FOREIGN KEY (forum_id) REFERENCES public.forum(id);


--
-- Name: publication fk_publication_published_by_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_published_by_account FOREIGN KEY (published_by) REFERENCES public.account(id);


--
-- Name: review_region_member fk_review_region_member_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.review_region_member
    ADD CONSTRAINT fk_review_region_member_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE CASCADE;


--
-- Name: role_grant fk_role_grant_account_id_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: role_grant fk_role_grant_confirmed_by_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_confirmed_by_account FOREIGN KEY (confirmed_by) REFERENCES public.account(id);


--
-- Name: role_grant fk_role_grant_forum_id_forum; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_forum_id_forum FOREIGN KEY (forum_id) REFERENCES public.forum(id);


--
-- Name: role_grant fk_role_grant_granted_by_account; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_granted_by_account FOREIGN KEY (granted_by) REFERENCES public.account(id);


--
-- Name: role_grant fk_role_grant_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.role_grant
    ADD CONSTRAINT fk_role_grant_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: room fk_room_venue_id_venue; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.room
    ADD CONSTRAINT fk_room_venue_id_venue FOREIGN KEY (venue_id) REFERENCES public.venue(id);


--
-- Name: seat fk_seat_meeting_id_meeting; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_meeting_id_meeting FOREIGN KEY (meeting_id) REFERENCES public.meeting(id) ON DELETE CASCADE;


--
-- Name: seat fk_seat_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id);


--
-- Name: seat fk_seat_person_id_person; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT ALL ON SCHEMA public TO imrf_owner;
GRANT USAGE ON SCHEMA public TO imrf_app;


--
-- Name: TABLE access_token; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.access_token TO imrf_app;


--
-- Name: TABLE account; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.account TO imrf_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT ON TABLE public.alembic_version TO imrf_app;


--
-- Name: TABLE attempts; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.attempts TO imrf_app;


--
-- Name: TABLE audit_entry; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT ON TABLE public.audit_entry TO imrf_app;


--
-- Name: TABLE co_organizer; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.co_organizer TO imrf_app;


--
-- Name: TABLE development_status; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.development_status TO imrf_app;


--
-- Name: TABLE forum; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.forum TO imrf_app;


--
-- Name: TABLE idempotency_key; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency_key TO imrf_app;


--
-- Name: TABLE invitation; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.invitation TO imrf_app;


--
-- Name: TABLE mailed_link; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mailed_link TO imrf_app;


--
-- Name: TABLE mailed_link_token; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mailed_link_token TO imrf_app;


--
-- Name: TABLE meeting; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting TO imrf_app;


--
-- Name: TABLE objective; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.objective TO imrf_app;


--
-- Name: TABLE outbox; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.outbox TO imrf_app;


--
-- Name: TABLE participant; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.participant TO imrf_app;


--
-- Name: TABLE party; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.party TO imrf_app;


--
-- Name: TABLE person; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.person TO imrf_app;


--
-- Name: TABLE publication; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT ON TABLE public.publication TO imrf_app;


--
-- Name: TABLE review_region_member; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.review_region_member TO imrf_app;


--
-- Name: TABLE role_grant; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.role_grant TO imrf_app;


--
-- Name: TABLE room; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.room TO imrf_app;


--
-- Name: TABLE seat; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.seat TO imrf_app;


--
-- Name: TABLE venue; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.venue TO imrf_app;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: public; Owner: imrf_owner
--

ALTER DEFAULT PRIVILEGES FOR ROLE imrf_owner IN SCHEMA public GRANT SELECT,INSERT,DELETE,UPDATE ON TABLES TO imrf_app;


--
-- PostgreSQL database dump complete
--


