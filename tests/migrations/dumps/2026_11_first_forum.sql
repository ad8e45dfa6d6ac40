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
    expires_at timestamp with time zone NOT NULL
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
    slug text NOT NULL,
    template character varying(40) NOT NULL,
    title jsonb NOT NULL,
    opens_on date NOT NULL,
    closes_on date NOT NULL,
    hearing_on date NOT NULL,
    timezone text NOT NULL,
    modalities jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT ck_forum_days CHECK ((closes_on >= opens_on)),
    CONSTRAINT ck_forum_slug CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT ck_forum_template CHECK (((template)::text = 'imrf'::text))
);


ALTER TABLE public.forum OWNER TO imrf_owner;

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
    CONSTRAINT ck_meeting_duration CHECK ((ends_at > starts_at)),
    CONSTRAINT ck_meeting_fold CHECK (((start_fold = ANY (ARRAY[0, 1])) AND (end_fold = ANY (ARRAY[0, 1])))),
    CONSTRAINT ck_meeting_kind CHECK (((kind)::text = ANY ((ARRAY['hearing'::character varying, 'round_table'::character varying, 'policy_debate'::character varying, 'plenary_opening'::character varying, 'general_debate'::character varying, 'plenary_closing'::character varying, 'side_event'::character varying])::text[]))),
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
-- Name: party; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.party (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    code text NOT NULL,
    names jsonb NOT NULL,
    sort_key text NOT NULL,
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
    name text NOT NULL,
    title text,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_person_name CHECK ((name <> ''::text))
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
    published_by uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    sha256 text NOT NULL,
    document jsonb NOT NULL,
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
    created_at timestamp with time zone NOT NULL,
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
    CONSTRAINT ck_seat_role CHECK (((role)::text = ANY ((ARRAY['presiding'::character varying, 'co_chair'::character varying, 'facilitator'::character varying, 'moderator'::character varying, 'panellist'::character varying, 'speaker'::character varying, 'rapporteur'::character varying])::text[])))
);


ALTER TABLE public.seat OWNER TO imrf_owner;

--
-- Name: venue; Type: TABLE; Schema: public; Owner: imrf_owner
--

CREATE TABLE public.venue (
    id uuid NOT NULL,
    name jsonb NOT NULL,
    city text NOT NULL,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE public.venue OWNER TO imrf_owner;

--
-- Data for Name: access_token; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.access_token (id, token_sha256, account_id, created_at, expires_at) FROM stdin;
6644d180-e051-480c-94cf-fd710f5574f5	399d4c1a0ec3874f283c62d1003ee8e050272437219eddccbc24683ee7acebd2	33937d73-88de-45b7-aada-5b15ef05121a	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00
cd77e60a-b5c0-4dfc-83f6-170318c56867	5166fb845412909b3fb67ec541694ea96667e8336e294caaf3785b29ea51ef7a	4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00
\.


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.account (id, email, hashed_password, is_active, is_superuser, is_verified, person_id, created_at) FROM stdin;
4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	admin@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
33937d73-88de-45b7-aada-5b15ef05121a	opga@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
79d6a558-fd19-435c-b93f-edb16d46da32	opga2@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
d3b94fb0-d451-4204-b03d-247e4fa79629	secretariat@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
fad02c13-d0a7-4064-8b97-764096b6c999	egypt@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
7d5c1e32-bd91-4127-8dcb-17869660dd10	germany@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
7540ee8e-6115-434c-bfdc-05430f85a7cd	african-group@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
c283537b-3c87-4767-843d-c973aa3c9cc1	ngo@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
9e1ccde8-44bf-427f-adae-3b16af531d40	auditor@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
\.


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.alembic_version (version_num) FROM stdin;
3f1c0a5e7d42
\.


--
-- Data for Name: audit_entry; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.audit_entry (id, at, actor_id, on_behalf_of, act, forum_id, subject_id, details) FROM stdin;
abf6266f-d92a-4d0c-9b43-5b6d87df4e23	2026-01-15 12:00:00+00	\N	\N	account.create	\N	4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	{}
9965618a-feb4-41ae-ac5f-ca2909d37850	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	96b7ac39-b2cc-4612-ba3d-0bd61b4933f5	{"role": "administrator"}
3a8d7139-7072-4158-99da-504a9b7450c4	2026-01-15 12:00:00+00	\N	\N	account.create	\N	33937d73-88de-45b7-aada-5b15ef05121a	{}
efdcbe47-e161-42d2-a774-1b2e11aa9c74	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	d66d1b87-ee08-4a32-a2de-4a1cfc9699f1	{"role": "opga"}
d31c85cf-253d-4e3c-9dac-3b0c8a4469ab	2026-01-15 12:00:00+00	\N	\N	account.create	\N	79d6a558-fd19-435c-b93f-edb16d46da32	{}
93a86612-ae44-4d31-9a3b-4ac0f046f8cb	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	2c7b6994-8716-4996-b606-724050588142	{"role": "opga"}
fb732937-6870-42a9-b2f6-d7c62445b545	2026-01-15 12:00:00+00	\N	\N	account.create	\N	d3b94fb0-d451-4204-b03d-247e4fa79629	{}
bbdb6145-d53f-4043-af82-79914f215244	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	b350b2cf-550d-4517-a3ca-1bf08553a9c7	{"role": "secretariat"}
e589eaeb-df47-4daf-82bb-22f53a9bde08	2026-01-15 12:00:00+00	\N	\N	account.create	\N	fad02c13-d0a7-4064-8b97-764096b6c999	{}
890e3cda-5175-40c3-a27c-e7374eac9643	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	4ad3c8cf-cd7f-4917-8855-aa7c0222c3e0	{"role": "delegation"}
73b45c44-48dd-4cee-b09d-331d17b792e2	2026-01-15 12:00:00+00	\N	\N	account.create	\N	7d5c1e32-bd91-4127-8dcb-17869660dd10	{}
62e542a7-cf25-42c1-83d5-c178dfcb5019	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	c672355b-9151-44ee-a4e9-4d80bc901079	{"role": "delegation"}
73527d7d-0782-4bd2-8ab9-4c9b25826897	2026-01-15 12:00:00+00	\N	\N	account.create	\N	7540ee8e-6115-434c-bfdc-05430f85a7cd	{}
0967646e-695b-4efa-bbc8-77f74c5fb8d5	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	c44f5bbd-8165-48e3-a974-b83077452a53	{"role": "group_chair"}
0e5c2e96-a604-4993-8018-e9b306439093	2026-01-15 12:00:00+00	\N	\N	account.create	\N	c283537b-3c87-4767-843d-c973aa3c9cc1	{}
f5a9f82c-c639-4f16-81d5-cc79dfaa4d1f	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	6dd0c3dd-64ae-4d52-9f4a-c3582062aa76	{"role": "stakeholder"}
9fccd324-7a06-4604-9a0c-d9153e0a612c	2026-01-15 12:00:00+00	\N	\N	account.create	\N	9e1ccde8-44bf-427f-adae-3b16af531d40	{}
042d6373-7f3a-44bd-98c8-3195b94d6ad9	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	a1f69516-9c94-44bd-944a-222a6de21e73	{"role": "auditor"}
b497df40-fc8a-4c27-a775-35d80d2f6dab	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.create	2c77dd0d-af49-445c-b897-f723215431e5	2c77dd0d-af49-445c-b897-f723215431e5	{"meetings": 33}
086a37e6-4cfd-4a72-ba0d-5754b4456fe3	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.publish	2c77dd0d-af49-445c-b897-f723215431e5	2523a89a-2174-4636-8344-74ccba2c870c	{"number": 1, "sha256": "0192f761a43f51c968781e838aa3b26261bea668fff88de38ec47e3eb88eca08"}
e925e908-ab64-430c-82ef-9ebbcaf17a1f	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.publish	2c77dd0d-af49-445c-b897-f723215431e5	4a78cacc-ec0e-42ec-b27f-edde7aeca102	{"number": 2, "sha256": "b868d7457057574cc6f0305dd0b219025fb6c801acbf44fa40e9d97eb23f1359"}
8e511fed-ad87-42af-b0e3-3c790775f2b4	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.create	3f3f00bc-2d8d-4cae-8124-090edb41ae33	3f3f00bc-2d8d-4cae-8124-090edb41ae33	{"meetings": 33}
e9ccbfbd-24f0-4187-94fa-4a11f1581122	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.publish	3f3f00bc-2d8d-4cae-8124-090edb41ae33	c30ddcbc-5a86-4a1a-836b-4e0518d8516c	{"number": 1, "sha256": "c1e4507cee09aaab3d39711e862cfac47475293ad9eaea1b286f69b6eff27ee0"}
9e6a2dbe-1a8e-4bb9-a99b-741a02668e44	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	venue.create	\N	238c23c3-80b6-4cfe-871c-e577f0433b2d	{}
8d060d0e-f413-4ee1-b7f9-47ff9cad5f5e	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	room.create	\N	4eb99529-481e-41e3-b113-326ea197936b	{}
626134a7-e30f-40c0-a5da-b6ecf3861a51	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	room.create	\N	ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7	{}
56817ff5-37d2-4249-b46f-ae23ae297abb	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	room.create	\N	d290d354-a0ed-46ac-ad1c-2d66423a859a	{}
0775f1f5-ef79-418e-97eb-5dcae672717e	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	room.create	\N	a16bfca7-3677-44e9-977a-a70765e87b5c	{}
c78cdcff-6731-44bf-8687-c02fedbf531f	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	person.create	\N	df6b5e5c-5a59-4571-8dab-f7a07427de40	{}
071a209f-c98c-4ed2-97da-4df581660f9b	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	b22c3885-dd3a-4a68-8ea3-93a506217b2a	{"changed": ["room_id"]}
a396556a-1260-4499-bf67-17c68d3cfe07	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	646f6ad8-f888-4501-8adf-b40d34519b0e	{"changed": ["room_id"]}
f9952dad-8f93-4ed9-83cb-d83fe4ec3b8b	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	3a118a1e-70d4-4f6e-8d56-7c97bf6698c2	{"changed": ["room_id"]}
2c7e7b61-a441-4259-bee9-b54e6ff847a2	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	92809617-5c0a-4bd5-989a-d9e08f2cfc8e	{"changed": ["room_id"]}
11f26f22-1ef8-4d84-a7eb-70609f1f8f3d	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	fffd4b70-3c1b-4484-bc2c-e39855a1d06c	{"changed": ["room_id"]}
08521b0b-38c3-40bd-9a05-768dab628b2a	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	4cf74374-12ec-4ce2-891c-b7f45faf373e	{"changed": ["room_id"]}
28b1fb22-5928-456a-ab0c-ba8c93afd77c	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	8e8a3b4c-d990-4019-ad09-bcb54665e157	{"changed": ["room_id"]}
19592456-aae5-4821-a712-7ce6a3cfcf94	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	7594cc4b-997e-4981-b419-bb4c6db3de0c	{"changed": ["room_id"]}
c10a01be-20f1-4981-9625-a268489ac6a2	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	893579e3-0868-4059-ac60-19024b68907c	{"changed": ["people", "room_id"]}
fde46bfb-150e-441d-9296-9d7c76a1b086	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	30b39fc0-960e-4ac0-b5a5-7aacb2f28085	{"changed": ["room_id"]}
b3943050-3228-49c7-a1b6-f409fdf1feb0	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	aee1fa29-5b27-4c4a-95f8-4c63d99d0d5c	{"changed": ["room_id"]}
3d73740c-9156-4653-b4cc-27b1d856a227	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	4a44c72a-5d04-400f-8cc4-5c94877292e4	{"changed": ["room_id"]}
652c34b3-dceb-4071-bdc3-f1d19122024d	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	9e879535-05c1-4ef4-9e69-7be8187dc059	{"changed": ["room_id"]}
e3b5bc0b-32a2-4cdd-89a5-7cd3f3066e8c	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	6cf83b77-ba88-4840-8880-df3f179ac15e	{"changed": ["room_id"]}
388043b4-8d99-48b1-82d5-0932a43e4c17	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	385e1a0d-0831-4756-873d-bdf89d06f180	{"changed": ["room_id"]}
a78b56fb-6bd4-4e64-a1c1-da910fb9a94a	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	5861f447-4d43-4b9f-b283-925dc9c4a4ef	{"changed": ["room_id"]}
8499eaba-6937-4c32-b22d-e7a4d010616a	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	4df38628-b83e-4c9f-b16a-b4f1e4d22236	{"changed": ["room_id"]}
edfa2c4e-90e9-404c-83d0-74055f8b75b0	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	c52024c2-bb9e-4807-b519-aa20aae100a0	{"changed": ["room_id"]}
a2faadf0-21dc-4d89-97e8-d1193326f25a	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	1f679f59-bd26-4c8a-8afd-58928a222ec9	{"changed": ["room_id"]}
a2a294f7-1e49-4066-9409-a403d77c0b07	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	36816679-0094-4ece-b64d-aa6b29b6ab10	{"changed": ["room_id"]}
597409f3-b1f9-46f2-a14a-3b482dc71881	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	09b0aee9-85f3-4cfb-8dcb-4db882170a55	{"changed": ["room_id"]}
c6091740-5ec5-4403-9362-d96494c64546	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	11e7457f-a84f-42e2-a5fe-12bafef087df	{"changed": ["room_id"]}
80179c86-2004-4dcb-ad5c-6a8c95175912	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	76be4c7a-a4f1-4419-a7e0-89aadc8e5d92	{"changed": ["room_id"]}
07d8938a-c9d3-49da-9759-c868f6d601bc	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	1b602081-4d8d-4af1-99f4-3730eb4ff563	{"changed": ["room_id"]}
88a12522-5cee-476b-bb1b-7ee42c7c1510	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	43f9c7f1-9e17-40a2-9656-40c7bd4b6c4c	{"changed": ["room_id"]}
1c1bbf1e-5bd9-41d0-86d5-e16cf8d8ec48	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	73bd30d8-b9eb-4ee4-af52-704f60f22f16	{"changed": ["room_id"]}
7670cdb3-139f-4d83-a71e-30f6eaef14ab	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	391b2e8d-81a4-4ead-861c-3f8ee38ff1ae	{"changed": ["room_id"]}
db8fb0ed-b432-49d4-b6a6-9a05daf07c76	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	eadce494-8c12-4576-aca4-d8c62d93c370	{"changed": ["room_id"]}
9a690d64-bdf7-4294-96c2-9f5f5c2f7462	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	1dcbf779-bb22-41b2-8d58-c4e6531c4f0c	{"changed": ["room_id"]}
d07c7b68-01d5-4337-a217-f936df8cf6e0	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	ace53323-845f-4f42-933c-302db362a30c	{"changed": ["room_id"]}
7e0b27c3-722e-4e7d-b929-5baf259ad38d	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	6aafbed0-8de7-4574-8312-69392da33fe0	{"changed": ["room_id"]}
0983b81b-bdd9-41c0-88d9-a771017dd8cc	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	d77b75dc-7a88-4c46-9804-6a966c4ad6ae	{"changed": ["room_id"]}
6fa517b9-c9bc-44e1-a584-ba767fceb540	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	e9bcd5c3-9b9c-4af1-8d58-82314790d512	{"changed": ["room_id"]}
e3bd859a-4934-4345-a46b-1eabf6905eb9	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.publish	3f3f00bc-2d8d-4cae-8124-090edb41ae33	a9c8022a-0f30-4faa-aa85-11693be0a691	{"number": 2, "sha256": "d4f0063b2c52f165b8d428cb97870e7c00c0558930b1a02f316320141b5adc39"}
f424bf4a-7c7e-4bb7-9c63-7d9056335b2a	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	session.open	\N	6644d180-e051-480c-94cf-fd710f5574f5	{}
958c62a1-ca35-4164-9d5f-2a750ec75276	2026-01-15 12:00:00+00	4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	\N	session.open	\N	cd77e60a-b5c0-4dfc-83f6-170318c56867	{}
20e892eb-b415-4f84-8318-8632ca002300	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.create	a1672890-f664-41f9-8528-7b1c9869bb09	a1672890-f664-41f9-8528-7b1c9869bb09	{"meetings": 33}
10bb369f-e4a8-46da-9b24-113a39ceb25a	2026-01-15 12:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.remove	a1672890-f664-41f9-8528-7b1c9869bb09	1ff9f2bf-277b-4b0c-83fb-be31de849faf	{}
aa5bd318-3d40-4790-ac90-add41d0b79ab	2026-01-15 13:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	meeting.update	3f3f00bc-2d8d-4cae-8124-090edb41ae33	e9bcd5c3-9b9c-4af1-8d58-82314790d512	{"changed": ["status"]}
38f79f93-4afb-4981-aa8b-543a6c4a3b7b	2026-01-15 13:00:00+00	33937d73-88de-45b7-aada-5b15ef05121a	\N	forum.publish	3f3f00bc-2d8d-4cae-8124-090edb41ae33	be217387-949d-49d9-96e4-5e4f9af30fd2	{"number": 3, "sha256": "2ad7d8615f49bdec45c50031de45a7baf97e76f7c12d47f328a30db3312b7344"}
2ed2f553-e0c0-45f2-90a6-0fb1138e9a85	2026-01-15 13:00:00+00	4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	\N	grant.create	\N	e8309f53-6a3b-42ad-a1b3-695f94ba0fef	{"role": "auditor"}
bc54d7e3-a564-403e-bdea-baf92404249f	2026-01-15 13:00:00+00	4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	\N	grant.revoke	\N	e8309f53-6a3b-42ad-a1b3-695f94ba0fef	{}
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

COPY public.forum (id, slug, template, title, opens_on, closes_on, hearing_on, timezone, modalities, version, created_at, updated_at, closed_at) FROM stdin;
2c77dd0d-af49-445c-b897-f723215431e5	imrf-2026	imrf	{"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
3f3f00bc-2d8d-4cae-8124-090edb41ae33	demo-forum	imrf	{"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}	2026-04-28	2026-05-01	2026-04-27	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
a1672890-f664-41f9-8528-7b1c9869bb09	draft-forum	imrf	{"ar": "منتدى للاختبار", "en": "Test forum"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
\.


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.meeting (id, forum_id, kind, number, title, local_start, local_end, start_fold, end_fold, timezone, starts_at, ends_at, tz_version, room_id, objectives, status, version, created_at, updated_at) FROM stdin;
a3d65f62-6086-4767-a3c2-fad4d0ce9943	2c77dd0d-af49-445c-b897-f723215431e5	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
43992962-2d08-49ae-865a-a8b8faa1f02e	2c77dd0d-af49-445c-b897-f723215431e5	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7cbd0c7d-9af4-46f4-92fc-ccda83fb1448	2c77dd0d-af49-445c-b897-f723215431e5	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f7327f82-bd9f-4951-aff6-02b6203d3127	2c77dd0d-af49-445c-b897-f723215431e5	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d21ff246-4472-4415-9476-59c270062058	2c77dd0d-af49-445c-b897-f723215431e5	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8e55bff1-e75f-4836-a828-57a0fc10860f	2c77dd0d-af49-445c-b897-f723215431e5	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
57e5aff5-00ec-4a88-b987-9760c6be365a	2c77dd0d-af49-445c-b897-f723215431e5	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d084c7f7-504c-4717-bdbb-142d84fa23e4	2c77dd0d-af49-445c-b897-f723215431e5	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
85fbfe3c-973a-47a0-be6d-68bbc97ea968	2c77dd0d-af49-445c-b897-f723215431e5	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4a7f7734-1156-4d9b-b0e4-dd7eae43f679	2c77dd0d-af49-445c-b897-f723215431e5	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8db92777-7292-40c8-92ff-7090dbb4f366	2c77dd0d-af49-445c-b897-f723215431e5	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8e2c0e06-2593-495c-ba3b-57466066e45a	2c77dd0d-af49-445c-b897-f723215431e5	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
25814d2b-8fc1-465e-9282-b9b9b507d99d	2c77dd0d-af49-445c-b897-f723215431e5	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
5b0d1726-45ff-4e35-ae88-a377defb5725	2c77dd0d-af49-445c-b897-f723215431e5	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-05-04 08:00:00	2026-05-04 09:00:00	0	0	America/New_York	2026-05-04 12:00:00+00	2026-05-04 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8028976b-fe8e-4a69-91af-27850849a5b8	2c77dd0d-af49-445c-b897-f723215431e5	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
376787b2-757f-4dea-a856-c9a5b50883e8	2c77dd0d-af49-445c-b897-f723215431e5	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
40890d1b-0638-4e2a-b1d8-b29165ecf4d4	2c77dd0d-af49-445c-b897-f723215431e5	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
db34f770-77f1-4dab-97f7-8881619e9140	2c77dd0d-af49-445c-b897-f723215431e5	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
80e57198-cd7c-4329-a958-ed9bf0d5c21e	2c77dd0d-af49-445c-b897-f723215431e5	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
e886a148-50a2-4d13-9c59-0eff1ddd2294	2c77dd0d-af49-445c-b897-f723215431e5	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
db4e9937-9a41-4d3a-9f76-d673df24095e	2c77dd0d-af49-445c-b897-f723215431e5	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bbfa1810-69b5-45d4-9ae5-fad290ba7c63	2c77dd0d-af49-445c-b897-f723215431e5	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
051e19f3-8e03-41d8-8f2d-43aff77c2bc8	2c77dd0d-af49-445c-b897-f723215431e5	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3ebe8d97-bd3a-46c7-bc66-b9852aa85946	2c77dd0d-af49-445c-b897-f723215431e5	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
19eb1a27-4cfb-42fc-a197-aa31ce692520	2c77dd0d-af49-445c-b897-f723215431e5	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
52078fe4-22fc-4593-8130-f324e9e37514	2c77dd0d-af49-445c-b897-f723215431e5	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bfc2bf04-a9b3-4a33-a282-ce9797931f47	2c77dd0d-af49-445c-b897-f723215431e5	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6ef36747-9dbf-4cce-b02f-7cc25794a9f7	2c77dd0d-af49-445c-b897-f723215431e5	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
65e498ff-43a5-4a40-9bd7-980e36e1fe1d	2c77dd0d-af49-445c-b897-f723215431e5	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
05176635-07cc-48e3-a436-4662a8689abd	2c77dd0d-af49-445c-b897-f723215431e5	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2ba2fe41-864a-49cf-af6f-5ac0d48a6829	2c77dd0d-af49-445c-b897-f723215431e5	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4af7a56f-e24d-4402-85d3-c093615c0388	2c77dd0d-af49-445c-b897-f723215431e5	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
60c1fa5d-aaf6-4f5a-8c30-83c3630f63a0	2c77dd0d-af49-445c-b897-f723215431e5	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b22c3885-dd3a-4a68-8ea3-93a506217b2a	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-04-27 08:00:00	2026-04-27 09:00:00	0	0	America/New_York	2026-04-27 12:00:00+00	2026-04-27 13:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
646f6ad8-f888-4501-8adf-b40d34519b0e	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-04-27 09:00:00	2026-04-27 10:00:00	0	0	America/New_York	2026-04-27 13:00:00+00	2026-04-27 14:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3a118a1e-70d4-4f6e-8d56-7c97bf6698c2	3f3f00bc-2d8d-4cae-8124-090edb41ae33	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-04-27 10:00:00	2026-04-27 13:00:00	0	0	America/New_York	2026-04-27 14:00:00+00	2026-04-27 17:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
92809617-5c0a-4bd5-989a-d9e08f2cfc8e	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-04-27 13:15:00	2026-04-27 14:45:00	0	0	America/New_York	2026-04-27 17:15:00+00	2026-04-27 18:45:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
fffd4b70-3c1b-4484-bc2c-e39855a1d06c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-04-27 15:00:00	2026-04-27 18:00:00	0	0	America/New_York	2026-04-27 19:00:00+00	2026-04-27 22:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4cf74374-12ec-4ce2-891c-b7f45faf373e	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-04-27 18:15:00	2026-04-27 19:15:00	0	0	America/New_York	2026-04-27 22:15:00+00	2026-04-27 23:15:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8e8a3b4c-d990-4019-ad09-bcb54665e157	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-04-28 08:00:00	2026-04-28 09:00:00	0	0	America/New_York	2026-04-28 12:00:00+00	2026-04-28 13:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7594cc4b-997e-4981-b419-bb4c6db3de0c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-04-28 09:00:00	2026-04-28 10:00:00	0	0	America/New_York	2026-04-28 13:00:00+00	2026-04-28 14:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
893579e3-0868-4059-ac60-19024b68907c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-04-28 10:00:00	2026-04-28 13:00:00	0	0	America/New_York	2026-04-28 14:00:00+00	2026-04-28 17:00:00+00	2026.6	ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7	{2,5,6,12,18}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
30b39fc0-960e-4ac0-b5a5-7aacb2f28085	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-04-28 13:15:00	2026-04-28 14:45:00	0	0	America/New_York	2026-04-28 17:15:00+00	2026-04-28 18:45:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
aee1fa29-5b27-4c4a-95f8-4c63d99d0d5c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-04-28 15:00:00	2026-04-28 18:00:00	0	0	America/New_York	2026-04-28 19:00:00+00	2026-04-28 22:00:00+00	2026.6	ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7	{4,8,9,10,11,13,21}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4a44c72a-5d04-400f-8cc4-5c94877292e4	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-04-28 18:15:00	2026-04-28 19:15:00	0	0	America/New_York	2026-04-28 22:15:00+00	2026-04-28 23:15:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9e879535-05c1-4ef4-9e69-7be8187dc059	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-04-29 08:00:00	2026-04-29 09:00:00	0	0	America/New_York	2026-04-29 12:00:00+00	2026-04-29 13:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6cf83b77-ba88-4840-8880-df3f179ac15e	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-04-29 09:00:00	2026-04-29 10:00:00	0	0	America/New_York	2026-04-29 13:00:00+00	2026-04-29 14:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
385e1a0d-0831-4756-873d-bdf89d06f180	3f3f00bc-2d8d-4cae-8124-090edb41ae33	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	d290d354-a0ed-46ac-ad1c-2d66423a859a	{1,3,7,17,23}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
5861f447-4d43-4b9f-b283-925dc9c4a4ef	3f3f00bc-2d8d-4cae-8124-090edb41ae33	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7	{14,15,16,19,20,22}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4df38628-b83e-4c9f-b16a-b4f1e4d22236	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-04-29 13:15:00	2026-04-29 14:45:00	0	0	America/New_York	2026-04-29 17:15:00+00	2026-04-29 18:45:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c52024c2-bb9e-4807-b519-aa20aae100a0	3f3f00bc-2d8d-4cae-8124-090edb41ae33	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-04-29 15:00:00	2026-04-29 18:00:00	0	0	America/New_York	2026-04-29 19:00:00+00	2026-04-29 22:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1f679f59-bd26-4c8a-8afd-58928a222ec9	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-04-29 18:15:00	2026-04-29 19:15:00	0	0	America/New_York	2026-04-29 22:15:00+00	2026-04-29 23:15:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
36816679-0094-4ece-b64d-aa6b29b6ab10	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-04-30 08:00:00	2026-04-30 09:00:00	0	0	America/New_York	2026-04-30 12:00:00+00	2026-04-30 13:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
09b0aee9-85f3-4cfb-8dcb-4db882170a55	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-04-30 09:00:00	2026-04-30 10:00:00	0	0	America/New_York	2026-04-30 13:00:00+00	2026-04-30 14:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
11e7457f-a84f-42e2-a5fe-12bafef087df	3f3f00bc-2d8d-4cae-8124-090edb41ae33	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-04-30 10:00:00	2026-04-30 11:30:00	0	0	America/New_York	2026-04-30 14:00:00+00	2026-04-30 15:30:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
76be4c7a-a4f1-4419-a7e0-89aadc8e5d92	3f3f00bc-2d8d-4cae-8124-090edb41ae33	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-04-30 11:30:00	2026-04-30 13:00:00	0	0	America/New_York	2026-04-30 15:30:00+00	2026-04-30 17:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1b602081-4d8d-4af1-99f4-3730eb4ff563	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-04-30 13:15:00	2026-04-30 14:45:00	0	0	America/New_York	2026-04-30 17:15:00+00	2026-04-30 18:45:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
43f9c7f1-9e17-40a2-9656-40c7bd4b6c4c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-04-30 15:00:00	2026-04-30 18:00:00	0	0	America/New_York	2026-04-30 19:00:00+00	2026-04-30 22:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
73bd30d8-b9eb-4ee4-af52-704f60f22f16	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-04-30 18:15:00	2026-04-30 19:15:00	0	0	America/New_York	2026-04-30 22:15:00+00	2026-04-30 23:15:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
391b2e8d-81a4-4ead-861c-3f8ee38ff1ae	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-01 08:00:00	2026-05-01 09:00:00	0	0	America/New_York	2026-05-01 12:00:00+00	2026-05-01 13:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
eadce494-8c12-4576-aca4-d8c62d93c370	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-01 09:00:00	2026-05-01 10:00:00	0	0	America/New_York	2026-05-01 13:00:00+00	2026-05-01 14:00:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1dcbf779-bb22-41b2-8d58-c4e6531c4f0c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-01 10:00:00	2026-05-01 13:00:00	0	0	America/New_York	2026-05-01 14:00:00+00	2026-05-01 17:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ace53323-845f-4f42-933c-302db362a30c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-01 13:15:00	2026-05-01 14:45:00	0	0	America/New_York	2026-05-01 17:15:00+00	2026-05-01 18:45:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6aafbed0-8de7-4574-8312-69392da33fe0	3f3f00bc-2d8d-4cae-8124-090edb41ae33	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-01 15:00:00	2026-05-01 17:00:00	0	0	America/New_York	2026-05-01 19:00:00+00	2026-05-01 21:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d77b75dc-7a88-4c46-9804-6a966c4ad6ae	3f3f00bc-2d8d-4cae-8124-090edb41ae33	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-01 17:00:00	2026-05-01 18:00:00	0	0	America/New_York	2026-05-01 21:00:00+00	2026-05-01 22:00:00+00	2026.6	4eb99529-481e-41e3-b113-326ea197936b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
146efb16-1216-4d18-aa2e-74433c9baa2d	a1672890-f664-41f9-8528-7b1c9869bb09	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
560e0820-17c6-472a-96c6-021e15cc1cc8	a1672890-f664-41f9-8528-7b1c9869bb09	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0bbed0b8-4caa-45a8-a986-c1fda0b114f2	a1672890-f664-41f9-8528-7b1c9869bb09	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
dfa14938-af88-4e96-9e2b-330554ffdda0	a1672890-f664-41f9-8528-7b1c9869bb09	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
57d733cc-7742-4895-93a4-883cfb1cd18f	a1672890-f664-41f9-8528-7b1c9869bb09	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b0babcd7-60b9-49c0-9ac2-0fbb555bdd06	a1672890-f664-41f9-8528-7b1c9869bb09	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
91af1f3a-add2-431c-8060-5e3a76f9bb78	a1672890-f664-41f9-8528-7b1c9869bb09	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
984ce1a5-39bb-4f10-bbbc-fd2d0afcd413	a1672890-f664-41f9-8528-7b1c9869bb09	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1e609ebc-9c00-482a-8a39-1ec15ebf226a	a1672890-f664-41f9-8528-7b1c9869bb09	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bf4bb41d-9a93-4277-ac46-037bc597f9ec	a1672890-f664-41f9-8528-7b1c9869bb09	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
cf82a2af-95f1-41e5-aa0d-7c901a2f69e0	a1672890-f664-41f9-8528-7b1c9869bb09	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8971fe4e-590f-4579-b6dc-e305a659049a	a1672890-f664-41f9-8528-7b1c9869bb09	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
edadee92-a937-4f20-8f42-2d61b272aba6	a1672890-f664-41f9-8528-7b1c9869bb09	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
777a1826-850f-48f1-97d6-6b55ebfa29f0	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
afd6f83f-4b34-4bcc-a492-b1fcb53fff4b	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
5cda1cc5-fd62-471c-b387-ea3674cc4f7b	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8d457502-2fb4-4e2d-ac29-44d5e94e86d8	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3bfac2d6-7aa1-4cee-949e-863e45c1f38d	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
5158b02b-0595-4b5e-aa83-6a93bd1f6700	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0941ed98-e925-42f7-ae94-5f91b34fb1dd	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b8afb812-8bbe-4150-a2b9-ae2d86dc3b8e	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
13e2e944-2326-459c-b532-a279a1087440	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b9557b70-7a07-41a9-a8cb-152c7ea0b20c	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d278e175-be21-444a-bfd9-a50bbde61636	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3ccdca48-2d06-4524-9aa0-2787c7aa0ce5	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b2439536-7e3d-4536-a74a-c585609239ba	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
be2a474b-a788-42de-8f93-05066df5ce74	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b7c4bbe3-b59d-484a-9c0b-df35ee9248bd	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
28a8378b-57b4-4574-81c0-1d909b64f9d9	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
383abd18-d0a5-4a07-b798-0b93d4c5fc90	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4916eb54-120a-4327-9534-d83a423a8ee1	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d2b5a663-6893-4ded-9e13-c4e2e8b26908	a1672890-f664-41f9-8528-7b1c9869bb09	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
e9bcd5c3-9b9c-4af1-8d58-82314790d512	3f3f00bc-2d8d-4cae-8124-090edb41ae33	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-01 18:15:00	2026-05-01 19:15:00	0	0	America/New_York	2026-05-01 22:15:00+00	2026-05-01 23:15:00+00	2026.6	a16bfca7-3677-44e9-977a-a70765e87b5c	{}	cancelled	3	2026-01-15 12:00:00+00	2026-01-15 13:00:00+00
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
06c65902-72dd-586d-abce-771aa0503e42	regional_group	GROUP_AFRICAN	{"ar": "مجموعة الدول الأفريقية", "en": "African Group", "es": "Grupo de los Estados de África", "fr": "Groupe des États d’Afrique", "ru": "Группа африканских государств", "zh": "非洲国家组"}	african group	\N	\N	\N
528f6962-d893-5fb9-9f26-0ab37b94f2ee	regional_group	GROUP_ASIA_PACIFIC	{"ar": "مجموعة دول آسيا والمحيط الهادئ", "en": "Asia-Pacific Group", "es": "Grupo de los Estados de Asia y el Pacífico", "fr": "Groupe des États d’Asie et du Pacifique", "ru": "Группа государств Азии и Тихого океана", "zh": "亚太国家组"}	asia-pacific group	\N	\N	\N
d18afd7b-311d-5ae5-8687-bd81b9086f7d	regional_group	GROUP_EASTERN_EUROPEAN	{"ar": "مجموعة دول أوروبا الشرقية", "en": "Eastern European Group", "es": "Grupo de los Estados de Europa Oriental", "fr": "Groupe des États d’Europe orientale", "ru": "Группа восточноевропейских государств", "zh": "东欧国家组"}	eastern european group	\N	\N	\N
9aebf2cb-27d9-5681-b5eb-409fd2f98741	regional_group	GROUP_GRULAC	{"ar": "مجموعة دول أمريكا اللاتينية ومنطقة البحر الكاريبي", "en": "Latin American and Caribbean Group", "es": "Grupo de los Estados de América Latina y el Caribe", "fr": "Groupe des États d’Amérique latine et des Caraïbes", "ru": "Группа государств Латинской Америки и Карибского бассейна", "zh": "拉丁美洲和加勒比国家组"}	latin american and caribbean group	\N	\N	\N
ae80a4df-143f-5786-a275-577fc17a17d8	regional_group	GROUP_WEOG	{"ar": "مجموعة دول أوروبا الغربية ودول أخرى", "en": "Western European and other States Group", "es": "Grupo de los Estados de Europa Occidental y otros Estados", "fr": "Groupe des États d’Europe occidentale et autres États", "ru": "Группа западноевропейских и других государств", "zh": "西欧和其他国家组"}	western european and other states group	\N	\N	\N
\.


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.person (id, name, title, created_at) FROM stdin;
df6b5e5c-5a59-4571-8dab-f7a07427de40	Amal Example	Ms.	2026-01-15 12:00:00+00
\.


--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.publication (id, forum_id, number, note, overrides, published_by, at, sha256, document) FROM stdin;
2523a89a-2174-4636-8344-74ccba2c870c	2c77dd0d-af49-445c-b897-f723215431e5	1	5–8 May 2026, hearing on 4 May	[]	33937d73-88de-45b7-aada-5b15ef05121a	2026-01-15 12:00:00+00	0192f761a43f51c968781e838aa3b26261bea668fff88de38ec47e3eb88eca08	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "template": "imrf"}, "format": 1, "programme": null}
4a78cacc-ec0e-42ec-b27f-edde7aeca102	2c77dd0d-af49-445c-b897-f723215431e5	2	As the mandate's template gives it; rooms and people open	[]	33937d73-88de-45b7-aada-5b15ef05121a	2026-01-15 12:00:00+00	b868d7457057574cc6f0305dd0b219025fb6c801acbf44fa40e9d97eb23f1359	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "template": "imrf"}, "format": 1, "programme": {"version": 2, "meetings": [{"id": "5b0d1726-45ff-4e35-ae88-a377defb5725", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-05-04T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T09:00:00", "starts_at": "2026-05-04T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8028976b-fe8e-4a69-91af-27850849a5b8", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-05-04T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T10:00:00", "starts_at": "2026-05-04T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "a3d65f62-6086-4767-a3c2-fad4d0ce9943", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T13:00:00", "starts_at": "2026-05-04T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "376787b2-757f-4dea-a856-c9a5b50883e8", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-05-04T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T14:45:00", "starts_at": "2026-05-04T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "43992962-2d08-49ae-865a-a8b8faa1f02e", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T18:00:00", "starts_at": "2026-05-04T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "40890d1b-0638-4e2a-b1d8-b29165ecf4d4", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-05-04T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T19:15:00", "starts_at": "2026-05-04T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "db34f770-77f1-4dab-97f7-8881619e9140", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-05-05T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T09:00:00", "starts_at": "2026-05-05T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "80e57198-cd7c-4329-a958-ed9bf0d5c21e", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-05-05T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T10:00:00", "starts_at": "2026-05-05T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7cbd0c7d-9af4-46f4-92fc-ccda83fb1448", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T13:00:00", "starts_at": "2026-05-05T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-05-05T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "e886a148-50a2-4d13-9c59-0eff1ddd2294", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-05-05T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T14:45:00", "starts_at": "2026-05-05T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f7327f82-bd9f-4951-aff6-02b6203d3127", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T18:00:00", "starts_at": "2026-05-05T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-05-05T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "db4e9937-9a41-4d3a-9f76-d673df24095e", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-05-05T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T19:15:00", "starts_at": "2026-05-05T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "bbfa1810-69b5-45d4-9ae5-fad290ba7c63", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-05-06T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T09:00:00", "starts_at": "2026-05-06T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "051e19f3-8e03-41d8-8f2d-43aff77c2bc8", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-05-06T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T10:00:00", "starts_at": "2026-05-06T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "d21ff246-4472-4415-9476-59c270062058", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8e55bff1-e75f-4836-a828-57a0fc10860f", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3ebe8d97-bd3a-46c7-bc66-b9852aa85946", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-05-06T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T14:45:00", "starts_at": "2026-05-06T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "57e5aff5-00ec-4a88-b987-9760c6be365a", "kind": "policy_debate", "room": null, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-05-06T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T18:00:00", "starts_at": "2026-05-06T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "19eb1a27-4cfb-42fc-a197-aa31ce692520", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-05-06T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T19:15:00", "starts_at": "2026-05-06T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "52078fe4-22fc-4593-8130-f324e9e37514", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-05-07T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T09:00:00", "starts_at": "2026-05-07T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "bfc2bf04-a9b3-4a33-a282-ce9797931f47", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-05-07T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T10:00:00", "starts_at": "2026-05-07T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "d084c7f7-504c-4717-bdbb-142d84fa23e4", "kind": "plenary_opening", "room": null, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-05-07T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T11:30:00", "starts_at": "2026-05-07T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "85fbfe3c-973a-47a0-be6d-68bbc97ea968", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T13:00:00", "starts_at": "2026-05-07T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "6ef36747-9dbf-4cce-b02f-7cc25794a9f7", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-05-07T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T14:45:00", "starts_at": "2026-05-07T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4a7f7734-1156-4d9b-b0e4-dd7eae43f679", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T18:00:00", "starts_at": "2026-05-07T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "65e498ff-43a5-4a40-9bd7-980e36e1fe1d", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-05-07T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T19:15:00", "starts_at": "2026-05-07T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "05176635-07cc-48e3-a436-4662a8689abd", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-08T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T09:00:00", "starts_at": "2026-05-08T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2ba2fe41-864a-49cf-af6f-5ac0d48a6829", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-08T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T10:00:00", "starts_at": "2026-05-08T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8db92777-7292-40c8-92ff-7090dbb4f366", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T13:00:00", "starts_at": "2026-05-08T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4af7a56f-e24d-4402-85d3-c093615c0388", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-08T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T14:45:00", "starts_at": "2026-05-08T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8e2c0e06-2593-495c-ba3b-57466066e45a", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T17:00:00", "starts_at": "2026-05-08T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "25814d2b-8fc1-465e-9282-b9b9b507d99d", "kind": "plenary_closing", "room": null, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T18:00:00", "starts_at": "2026-05-08T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "60c1fa5d-aaf6-4f5a-8c30-83c3630f63a0", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-08T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T19:15:00", "starts_at": "2026-05-08T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}], "published_at": "2026-01-15T12:00:00Z"}}
c30ddcbc-5a86-4a1a-836b-4e0518d8516c	3f3f00bc-2d8d-4cae-8124-090edb41ae33	1	Made up, to try things out	[]	33937d73-88de-45b7-aada-5b15ef05121a	2026-01-15 12:00:00+00	c1e4507cee09aaab3d39711e862cfac47475293ad9eaea1b286f69b6eff27ee0	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": null}
a9c8022a-0f30-4faa-aa85-11693be0a691	3f3f00bc-2d8d-4cae-8124-090edb41ae33	2	Made up, to try things out	[]	33937d73-88de-45b7-aada-5b15ef05121a	2026-01-15 12:00:00+00	d4f0063b2c52f165b8d428cb97870e7c00c0558930b1a02f316320141b5adc39	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": {"version": 2, "meetings": [{"id": "b22c3885-dd3a-4a68-8ea3-93a506217b2a", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "646f6ad8-f888-4501-8adf-b40d34519b0e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3a118a1e-70d4-4f6e-8d56-7c97bf6698c2", "kind": "hearing", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "92809617-5c0a-4bd5-989a-d9e08f2cfc8e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "fffd4b70-3c1b-4484-bc2c-e39855a1d06c", "kind": "hearing", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4cf74374-12ec-4ce2-891c-b7f45faf373e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8e8a3b4c-d990-4019-ad09-bcb54665e157", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7594cc4b-997e-4981-b419-bb4c6db3de0c", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "893579e3-0868-4059-ac60-19024b68907c", "kind": "round_table", "room": {"id": "ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "person_id": "df6b5e5c-5a59-4571-8dab-f7a07427de40", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "30b39fc0-960e-4ac0-b5a5-7aacb2f28085", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "aee1fa29-5b27-4c4a-95f8-4c63d99d0d5c", "kind": "round_table", "room": {"id": "ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4a44c72a-5d04-400f-8cc4-5c94877292e4", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9e879535-05c1-4ef4-9e69-7be8187dc059", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "6cf83b77-ba88-4840-8880-df3f179ac15e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "5861f447-4d43-4b9f-b283-925dc9c4a4ef", "kind": "round_table", "room": {"id": "ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "385e1a0d-0831-4756-873d-bdf89d06f180", "kind": "round_table", "room": {"id": "d290d354-a0ed-46ac-ad1c-2d66423a859a", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4df38628-b83e-4c9f-b16a-b4f1e4d22236", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "c52024c2-bb9e-4807-b519-aa20aae100a0", "kind": "policy_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1f679f59-bd26-4c8a-8afd-58928a222ec9", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "36816679-0094-4ece-b64d-aa6b29b6ab10", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "09b0aee9-85f3-4cfb-8dcb-4db882170a55", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "11e7457f-a84f-42e2-a5fe-12bafef087df", "kind": "plenary_opening", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "76be4c7a-a4f1-4419-a7e0-89aadc8e5d92", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1b602081-4d8d-4af1-99f4-3730eb4ff563", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "43f9c7f1-9e17-40a2-9656-40c7bd4b6c4c", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "73bd30d8-b9eb-4ee4-af52-704f60f22f16", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "391b2e8d-81a4-4ead-861c-3f8ee38ff1ae", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "eadce494-8c12-4576-aca4-d8c62d93c370", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1dcbf779-bb22-41b2-8d58-c4e6531c4f0c", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "ace53323-845f-4f42-933c-302db362a30c", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "6aafbed0-8de7-4574-8312-69392da33fe0", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "d77b75dc-7a88-4c46-9804-6a966c4ad6ae", "kind": "plenary_closing", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "e9bcd5c3-9b9c-4af1-8d58-82314790d512", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}], "published_at": "2026-01-15T12:00:00Z"}}
be217387-949d-49d9-96e4-5e4f9af30fd2	3f3f00bc-2d8d-4cae-8124-090edb41ae33	3	\N	[]	33937d73-88de-45b7-aada-5b15ef05121a	2026-01-15 13:00:00+00	2ad7d8615f49bdec45c50031de45a7baf97e76f7c12d47f328a30db3312b7344	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": {"version": 3, "meetings": [{"id": "b22c3885-dd3a-4a68-8ea3-93a506217b2a", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "646f6ad8-f888-4501-8adf-b40d34519b0e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3a118a1e-70d4-4f6e-8d56-7c97bf6698c2", "kind": "hearing", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "92809617-5c0a-4bd5-989a-d9e08f2cfc8e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "fffd4b70-3c1b-4484-bc2c-e39855a1d06c", "kind": "hearing", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4cf74374-12ec-4ce2-891c-b7f45faf373e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8e8a3b4c-d990-4019-ad09-bcb54665e157", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7594cc4b-997e-4981-b419-bb4c6db3de0c", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "893579e3-0868-4059-ac60-19024b68907c", "kind": "round_table", "room": {"id": "ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "person_id": "df6b5e5c-5a59-4571-8dab-f7a07427de40", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "30b39fc0-960e-4ac0-b5a5-7aacb2f28085", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "aee1fa29-5b27-4c4a-95f8-4c63d99d0d5c", "kind": "round_table", "room": {"id": "ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4a44c72a-5d04-400f-8cc4-5c94877292e4", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9e879535-05c1-4ef4-9e69-7be8187dc059", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "6cf83b77-ba88-4840-8880-df3f179ac15e", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "5861f447-4d43-4b9f-b283-925dc9c4a4ef", "kind": "round_table", "room": {"id": "ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "385e1a0d-0831-4756-873d-bdf89d06f180", "kind": "round_table", "room": {"id": "d290d354-a0ed-46ac-ad1c-2d66423a859a", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4df38628-b83e-4c9f-b16a-b4f1e4d22236", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "c52024c2-bb9e-4807-b519-aa20aae100a0", "kind": "policy_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1f679f59-bd26-4c8a-8afd-58928a222ec9", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "36816679-0094-4ece-b64d-aa6b29b6ab10", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "09b0aee9-85f3-4cfb-8dcb-4db882170a55", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "11e7457f-a84f-42e2-a5fe-12bafef087df", "kind": "plenary_opening", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "76be4c7a-a4f1-4419-a7e0-89aadc8e5d92", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1b602081-4d8d-4af1-99f4-3730eb4ff563", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "43f9c7f1-9e17-40a2-9656-40c7bd4b6c4c", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "73bd30d8-b9eb-4ee4-af52-704f60f22f16", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "391b2e8d-81a4-4ead-861c-3f8ee38ff1ae", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "eadce494-8c12-4576-aca4-d8c62d93c370", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1dcbf779-bb22-41b2-8d58-c4e6531c4f0c", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "ace53323-845f-4f42-933c-302db362a30c", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "6aafbed0-8de7-4574-8312-69392da33fe0", "kind": "general_debate", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "d77b75dc-7a88-4c46-9804-6a966c4ad6ae", "kind": "plenary_closing", "room": {"id": "4eb99529-481e-41e3-b113-326ea197936b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "e9bcd5c3-9b9c-4af1-8d58-82314790d512", "kind": "side_event", "room": {"id": "a16bfca7-3677-44e9-977a-a70765e87b5c", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "cancelled", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 1, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "last_modified": "2026-01-15T13:00:00Z"}], "published_at": "2026-01-15T13:00:00Z"}}
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
96b7ac39-b2cc-4612-ba3d-0bd61b4933f5	4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	administrator	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
d66d1b87-ee08-4a32-a2de-4a1cfc9699f1	33937d73-88de-45b7-aada-5b15ef05121a	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
2c7b6994-8716-4996-b606-724050588142	79d6a558-fd19-435c-b93f-edb16d46da32	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
b350b2cf-550d-4517-a3ca-1bf08553a9c7	d3b94fb0-d451-4204-b03d-247e4fa79629	secretariat	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
4ad3c8cf-cd7f-4917-8855-aa7c0222c3e0	fad02c13-d0a7-4064-8b97-764096b6c999	delegation	t	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N	\N	2026-01-15 12:00:00+00	\N	\N
c672355b-9151-44ee-a4e9-4d80bc901079	7d5c1e32-bd91-4127-8dcb-17869660dd10	delegation	t	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N	\N	2026-01-15 12:00:00+00	\N	\N
c44f5bbd-8165-48e3-a974-b83077452a53	7540ee8e-6115-434c-bfdc-05430f85a7cd	group_chair	f	\N	06c65902-72dd-586d-abce-771aa0503e42	\N	\N	2026-01-15 12:00:00+00	\N	\N
6dd0c3dd-64ae-4d52-9f4a-c3582062aa76	c283537b-3c87-4767-843d-c973aa3c9cc1	stakeholder	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
a1f69516-9c94-44bd-944a-222a6de21e73	9e1ccde8-44bf-427f-adae-3b16af531d40	auditor	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
e8309f53-6a3b-42ad-a1b3-695f94ba0fef	c283537b-3c87-4767-843d-c973aa3c9cc1	auditor	f	\N	\N	4474748d-a4f5-4a4f-bb85-e4f459d9ebb5	\N	2026-01-15 13:00:00+00	\N	2026-01-15 13:00:00+00
\.


--
-- Data for Name: room; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.room (id, venue_id, name, capacity, created_at) FROM stdin;
4eb99529-481e-41e3-b113-326ea197936b	238c23c3-80b6-4cfe-871c-e577f0433b2d	{"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}	\N	2026-01-15 12:00:00+00
ea5ad2c8-3408-4537-b24a-5c46b6e4b3b7	238c23c3-80b6-4cfe-871c-e577f0433b2d	{"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}	\N	2026-01-15 12:00:00+00
d290d354-a0ed-46ac-ad1c-2d66423a859a	238c23c3-80b6-4cfe-871c-e577f0433b2d	{"ar": "القاعة التجريبية باء", "en": "Demo Room B"}	\N	2026-01-15 12:00:00+00
a16bfca7-3677-44e9-977a-a70765e87b5c	238c23c3-80b6-4cfe-871c-e577f0433b2d	{"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}	\N	2026-01-15 12:00:00+00
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.seat (id, meeting_id, role, "position", designation, party_id, person_id) FROM stdin;
2a7db3fd-506b-4999-a2ec-e59426f73740	a3d65f62-6086-4767-a3c2-fad4d0ce9943	presiding	1	president_of_the_general_assembly	\N	\N
192080df-9cc6-4b34-9e12-e356fffe8611	43992962-2d08-49ae-865a-a8b8faa1f02e	presiding	1	president_of_the_general_assembly	\N	\N
6e44eb7b-e2d9-4c46-aa27-4f4e78cc7c37	7cbd0c7d-9af4-46f4-92fc-ccda83fb1448	co_chair	1	\N	\N	\N
1966e0fa-6dd0-453e-a223-1c9476cf5756	7cbd0c7d-9af4-46f4-92fc-ccda83fb1448	co_chair	2	\N	\N	\N
ff7b4bf9-44f8-4233-969f-0a5ffa26149d	f7327f82-bd9f-4951-aff6-02b6203d3127	co_chair	1	\N	\N	\N
1cbe810c-50c1-46eb-9bd6-77b090cf2c12	f7327f82-bd9f-4951-aff6-02b6203d3127	co_chair	2	\N	\N	\N
c780160f-f613-4798-a37f-549eaba8256b	d21ff246-4472-4415-9476-59c270062058	co_chair	1	\N	\N	\N
6beb14b5-29a5-4df0-a07c-84d045b7d90f	d21ff246-4472-4415-9476-59c270062058	co_chair	2	\N	\N	\N
7d76dce5-1b5e-489a-92df-5a6d4be38b35	8e55bff1-e75f-4836-a828-57a0fc10860f	co_chair	1	\N	\N	\N
5d136a5a-6e22-453a-87c8-b2e91f3ce1d6	8e55bff1-e75f-4836-a828-57a0fc10860f	co_chair	2	\N	\N	\N
c4b6baed-a4bb-4814-be11-130ab3b9b60b	57e5aff5-00ec-4a88-b987-9760c6be365a	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
3d4721d6-3203-47d5-88e8-7eebf5878221	d084c7f7-504c-4717-bdbb-142d84fa23e4	presiding	1	president_of_the_general_assembly	\N	\N
425d8028-5f74-4ded-83a6-2885ce263a49	d084c7f7-504c-4717-bdbb-142d84fa23e4	speaker	1	president_of_the_general_assembly	\N	\N
ae4adde6-50d4-4c54-b04f-a80436e91f78	d084c7f7-504c-4717-bdbb-142d84fa23e4	speaker	2	secretary_general	\N	\N
cf5af200-dd7f-4397-a772-807de4db6bd4	d084c7f7-504c-4717-bdbb-142d84fa23e4	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
b6fbfe91-6efd-4263-84f5-f4b84fd01acf	d084c7f7-504c-4717-bdbb-142d84fa23e4	speaker	4	migrant_community	\N	\N
88eb56ce-6ebc-470f-a147-7967cd3f7ddf	d084c7f7-504c-4717-bdbb-142d84fa23e4	speaker	5	civil_society	\N	\N
9d1b6c00-ca95-43f1-acf5-63598602aad6	85fbfe3c-973a-47a0-be6d-68bbc97ea968	presiding	1	president_of_the_general_assembly	\N	\N
50b7d677-5fc6-40e2-a541-2584063a2481	4a7f7734-1156-4d9b-b0e4-dd7eae43f679	presiding	1	president_of_the_general_assembly	\N	\N
32239fa8-842f-42c8-b951-74ff6ac8ccb3	8db92777-7292-40c8-92ff-7090dbb4f366	presiding	1	president_of_the_general_assembly	\N	\N
d7422069-09b7-4b21-8ff4-a1496c616d9c	8e2c0e06-2593-495c-ba3b-57466066e45a	presiding	1	president_of_the_general_assembly	\N	\N
18946084-db6b-43f3-b7d8-9829b13af718	25814d2b-8fc1-465e-9282-b9b9b507d99d	presiding	1	president_of_the_general_assembly	\N	\N
7ad4801e-3943-4a87-aa7b-f40225f830c4	3a118a1e-70d4-4f6e-8d56-7c97bf6698c2	presiding	1	president_of_the_general_assembly	\N	\N
e64e89ad-68dc-49cf-bcdc-d4013f309ab7	fffd4b70-3c1b-4484-bc2c-e39855a1d06c	presiding	1	president_of_the_general_assembly	\N	\N
0ca810cd-0bda-4663-ab5b-1d16ae8149a3	aee1fa29-5b27-4c4a-95f8-4c63d99d0d5c	co_chair	1	\N	\N	\N
495472ac-b406-408a-bbc9-30167232b404	aee1fa29-5b27-4c4a-95f8-4c63d99d0d5c	co_chair	2	\N	\N	\N
8c8aaacf-bd1b-4c65-8e79-ea6e124ad43e	5861f447-4d43-4b9f-b283-925dc9c4a4ef	co_chair	1	\N	\N	\N
02715198-c8f9-4575-ac94-bd81602186ad	5861f447-4d43-4b9f-b283-925dc9c4a4ef	co_chair	2	\N	\N	\N
4c89cd92-958b-4636-881f-f99a8641a5c8	385e1a0d-0831-4756-873d-bdf89d06f180	co_chair	1	\N	\N	\N
375a1f08-b268-4ba6-b843-20818c342213	385e1a0d-0831-4756-873d-bdf89d06f180	co_chair	2	\N	\N	\N
532f3a98-3ba4-4f7e-935c-97b156bbda09	c52024c2-bb9e-4807-b519-aa20aae100a0	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
f1bd7824-e1e7-42af-adee-bdf9e58bbc6c	11e7457f-a84f-42e2-a5fe-12bafef087df	presiding	1	president_of_the_general_assembly	\N	\N
9f5d35aa-2287-4e40-9dcf-29ac1ca7ce28	11e7457f-a84f-42e2-a5fe-12bafef087df	speaker	1	president_of_the_general_assembly	\N	\N
26fcf26e-4b4f-4abe-99fc-4630eb06ac61	11e7457f-a84f-42e2-a5fe-12bafef087df	speaker	2	secretary_general	\N	\N
989909ac-4a1c-4157-a68a-95f09a13bdf7	11e7457f-a84f-42e2-a5fe-12bafef087df	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
177dd54e-697f-4469-a3db-c1640c019a16	11e7457f-a84f-42e2-a5fe-12bafef087df	speaker	4	migrant_community	\N	\N
2d164830-b5c9-46b8-bcf9-b575762410bb	11e7457f-a84f-42e2-a5fe-12bafef087df	speaker	5	civil_society	\N	\N
150a468a-d55d-445e-95b3-62f9b30d6756	76be4c7a-a4f1-4419-a7e0-89aadc8e5d92	presiding	1	president_of_the_general_assembly	\N	\N
d393d1be-f04b-4799-9326-76f97dc26d96	43f9c7f1-9e17-40a2-9656-40c7bd4b6c4c	presiding	1	president_of_the_general_assembly	\N	\N
098141ef-e788-49eb-9b3c-dd1cebfa6307	1dcbf779-bb22-41b2-8d58-c4e6531c4f0c	presiding	1	president_of_the_general_assembly	\N	\N
ba4782f1-2f45-4203-9722-080e46178894	6aafbed0-8de7-4574-8312-69392da33fe0	presiding	1	president_of_the_general_assembly	\N	\N
45137bb3-5f1b-404a-85f8-456565215104	d77b75dc-7a88-4c46-9804-6a966c4ad6ae	presiding	1	president_of_the_general_assembly	\N	\N
53ffa8ff-229a-4a2a-8543-f284992d760e	893579e3-0868-4059-ac60-19024b68907c	co_chair	2	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N
9abd27e9-1195-4bb3-b5c5-f8e37609ebd4	893579e3-0868-4059-ac60-19024b68907c	co_chair	1	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N
4672dc5e-fec8-4e4d-b43d-f9fb59369e1a	893579e3-0868-4059-ac60-19024b68907c	moderator	1	\N	\N	df6b5e5c-5a59-4571-8dab-f7a07427de40
9b16ce4f-8bb1-433f-aa70-ddd46b4e3de0	146efb16-1216-4d18-aa2e-74433c9baa2d	presiding	1	president_of_the_general_assembly	\N	\N
04caddd7-8ec4-4a3f-ab1e-94eea8390865	560e0820-17c6-472a-96c6-021e15cc1cc8	presiding	1	president_of_the_general_assembly	\N	\N
92ae1967-c931-4f08-85e0-31faa899c911	0bbed0b8-4caa-45a8-a986-c1fda0b114f2	co_chair	1	\N	\N	\N
91fe4e11-2619-44d2-b16c-f419a6c28ccf	0bbed0b8-4caa-45a8-a986-c1fda0b114f2	co_chair	2	\N	\N	\N
d931be48-07d6-483a-afbf-4074cd17514b	dfa14938-af88-4e96-9e2b-330554ffdda0	co_chair	1	\N	\N	\N
3d38622c-f73b-498f-9b3a-c791b30cf284	dfa14938-af88-4e96-9e2b-330554ffdda0	co_chair	2	\N	\N	\N
54bf5d7a-9f49-4bed-827e-18df0e336ba7	57d733cc-7742-4895-93a4-883cfb1cd18f	co_chair	1	\N	\N	\N
d9ae906f-4c97-4717-8fd5-31dd79e5f840	57d733cc-7742-4895-93a4-883cfb1cd18f	co_chair	2	\N	\N	\N
fe541712-070c-429e-8c78-26039c8f08a2	b0babcd7-60b9-49c0-9ac2-0fbb555bdd06	co_chair	1	\N	\N	\N
c1bb6628-19cd-467e-91cb-3f1cedf3f817	b0babcd7-60b9-49c0-9ac2-0fbb555bdd06	co_chair	2	\N	\N	\N
40e6f424-2cde-41f2-ad7a-bb74670fd72c	91af1f3a-add2-431c-8060-5e3a76f9bb78	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
f52edb28-999a-48ff-879c-4d5cd2e816f9	984ce1a5-39bb-4f10-bbbc-fd2d0afcd413	presiding	1	president_of_the_general_assembly	\N	\N
3244c853-3dd6-4e88-83ec-b823e2e53b99	984ce1a5-39bb-4f10-bbbc-fd2d0afcd413	speaker	1	president_of_the_general_assembly	\N	\N
5f15d7d0-82ca-465e-a8cc-12fafda9dd65	984ce1a5-39bb-4f10-bbbc-fd2d0afcd413	speaker	2	secretary_general	\N	\N
4b9b77ae-3148-443d-80eb-eadf78d28b53	984ce1a5-39bb-4f10-bbbc-fd2d0afcd413	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
0ff583ce-ea2e-4e95-a24b-88c06bb98e68	984ce1a5-39bb-4f10-bbbc-fd2d0afcd413	speaker	4	migrant_community	\N	\N
c636f637-79fc-4f92-94b4-c79779b1f8ab	984ce1a5-39bb-4f10-bbbc-fd2d0afcd413	speaker	5	civil_society	\N	\N
f2924513-75eb-497e-9576-ad1e3576c76f	1e609ebc-9c00-482a-8a39-1ec15ebf226a	presiding	1	president_of_the_general_assembly	\N	\N
a1ce905f-f7e3-404e-a543-c8f3468ba6e7	bf4bb41d-9a93-4277-ac46-037bc597f9ec	presiding	1	president_of_the_general_assembly	\N	\N
4ca021aa-6641-42cf-b8e6-c0d0f3ebe8e7	cf82a2af-95f1-41e5-aa0d-7c901a2f69e0	presiding	1	president_of_the_general_assembly	\N	\N
416d2768-245f-489a-9dd0-7476b5762fed	8971fe4e-590f-4579-b6dc-e305a659049a	presiding	1	president_of_the_general_assembly	\N	\N
62c683f1-d386-4b53-9fe5-ef310b28423a	edadee92-a937-4f20-8f42-2d61b272aba6	presiding	1	president_of_the_general_assembly	\N	\N
\.


--
-- Data for Name: venue; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.venue (id, name, city, created_at) FROM stdin;
238c23c3-80b6-4cfe-871c-e577f0433b2d	{"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}	Example City	2026-01-15 12:00:00+00
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
-- Name: audit_entry pk_audit_entry; Type: CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT pk_audit_entry PRIMARY KEY (id);


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
-- Name: ix_audit_entry_forum_id_at_id; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_audit_entry_forum_id_at_id ON public.audit_entry USING btree (forum_id, at, id);


--
-- Name: ix_meeting_forum_id_starts_at; Type: INDEX; Schema: public; Owner: imrf_owner
--

CREATE INDEX ix_meeting_forum_id_starts_at ON public.meeting USING btree (forum_id, starts_at);


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
-- Name: development_status fk_development_status_party_id_party; Type: FK CONSTRAINT; Schema: public; Owner: imrf_owner
--

ALTER TABLE ONLY public.development_status
    ADD CONSTRAINT fk_development_status_party_id_party FOREIGN KEY (party_id) REFERENCES public.party(id) ON DELETE CASCADE;


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
    ADD CONSTRAINT fk_role_grant_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;


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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.account TO imrf_app;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT ON TABLE public.alembic_version TO imrf_app;


--
-- Name: TABLE audit_entry; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT ON TABLE public.audit_entry TO imrf_app;


--
-- Name: TABLE development_status; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.development_status TO imrf_app;


--
-- Name: TABLE forum; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.forum TO imrf_app;


--
-- Name: TABLE meeting; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.meeting TO imrf_app;


--
-- Name: TABLE objective; Type: ACL; Schema: public; Owner: imrf_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.objective TO imrf_app;


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

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.role_grant TO imrf_app;


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


