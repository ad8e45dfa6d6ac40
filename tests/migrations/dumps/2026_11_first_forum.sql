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
    name text NOT NULL,
    title text,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
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
    published_by uuid,
    at timestamp with time zone NOT NULL,
    sha256 text NOT NULL,
    dates_changed boolean NOT NULL,
    programme_changed boolean NOT NULL,
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
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);


ALTER TABLE public.venue OWNER TO imrf_owner;

--
-- Data for Name: access_token; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.access_token (id, token_sha256, account_id, created_at, expires_at) FROM stdin;
76d65f29-a40b-4080-b148-618812bffa5c	67f602de76db4e40281f4ce1d49578699a3dd57aeb6aa643232aa5333b1190f2	14fe608c-5b15-49cc-9683-471bcbc21031	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00
dffe2678-8483-45c6-a69c-27da8f90a73c	e6978607fb8dfca82c6ad5b6ac89dd1cdeba63a3e47b6e97f99b0730c6d3093a	0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00
\.


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.account (id, email, hashed_password, is_active, is_superuser, is_verified, person_id, created_at) FROM stdin;
0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	admin@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
14fe608c-5b15-49cc-9683-471bcbc21031	opga@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
0019c146-4786-4388-b2e5-0ade294ffa0e	opga2@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
ac9c7c69-3761-441d-82c8-815ab4a7e832	secretariat@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
211fb882-cd9c-4898-bb51-3da41fcda769	egypt@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
965565e7-5ce3-4d71-8e25-03d05df37d44	germany@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
9c0bf7ba-6aef-463b-a04d-08ac0e3b2e8f	african-group@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
044e78a8-ea77-42a9-98a3-38cd045c947d	ngo@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
f1157cdb-e6a5-4e36-8cfc-b10b031f927b	auditor@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
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
7ec117ed-1faf-4485-8639-c356f4802efd	2026-01-15 12:00:00+00	\N	\N	account.create	\N	0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	{}
0c746091-2116-4e66-9ccd-1dc801231ae6	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	75a31932-dcb8-40c8-b099-d5d4da7b3d91	{"role": "administrator"}
9db1a3e7-5d99-483f-b4a3-f46e7acd26cb	2026-01-15 12:00:00+00	\N	\N	account.create	\N	14fe608c-5b15-49cc-9683-471bcbc21031	{}
dd69480a-daaf-40c9-b4e3-9855b70f3605	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	645a7b05-5d4e-415c-aaf1-9ae3b7eb26d5	{"role": "opga"}
47413b37-5061-45c5-9eac-ad2dd5ccacfc	2026-01-15 12:00:00+00	\N	\N	account.create	\N	0019c146-4786-4388-b2e5-0ade294ffa0e	{}
bdc12992-4cf8-4df2-aefc-6965fd7e1c8d	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	e9b4294d-c8a9-45c0-86f2-a7373dc6b571	{"role": "opga"}
3d2290ad-09f6-4bbd-b87f-fa02fbbafd6b	2026-01-15 12:00:00+00	\N	\N	account.create	\N	ac9c7c69-3761-441d-82c8-815ab4a7e832	{}
68661ac6-0167-43dd-a89b-d5413d7368d6	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	b5d62e96-394d-4d6d-b1e2-1631bb7a888e	{"role": "secretariat"}
342b34cc-6563-4644-b409-cf060bf32767	2026-01-15 12:00:00+00	\N	\N	account.create	\N	211fb882-cd9c-4898-bb51-3da41fcda769	{}
5e958b67-9a03-4160-83db-a462177692da	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	198c0abd-7621-4767-9d15-906f451e06a6	{"role": "delegation"}
652f4233-e1cf-4f43-bb68-2530d8eb4d69	2026-01-15 12:00:00+00	\N	\N	account.create	\N	965565e7-5ce3-4d71-8e25-03d05df37d44	{}
d91d2469-c19e-4c72-bcf9-fd9eea2d115c	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	350dc383-234d-44ce-9b0f-3f572d9d53c6	{"role": "delegation"}
6ef30893-62cb-4c11-ab16-86f348bea817	2026-01-15 12:00:00+00	\N	\N	account.create	\N	9c0bf7ba-6aef-463b-a04d-08ac0e3b2e8f	{}
599fd3be-df5c-4920-b931-439c4ea22d9a	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	61cb4e8d-9902-4fea-abd8-40ae34bfd31e	{"role": "group_chair"}
7945d031-45ce-4c81-a50b-f261ae8ccad8	2026-01-15 12:00:00+00	\N	\N	account.create	\N	044e78a8-ea77-42a9-98a3-38cd045c947d	{}
c4cda3d9-8d2c-40fa-9609-dfe2ea2ec64c	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	304ca7a5-d3a0-4eed-ac21-d94b0959947a	{"role": "stakeholder"}
b0f3723e-faf5-4105-a73f-38fa1a26b772	2026-01-15 12:00:00+00	\N	\N	account.create	\N	f1157cdb-e6a5-4e36-8cfc-b10b031f927b	{}
254628b8-0f19-4026-86f7-ccc639641f95	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	b65885ed-48e6-4f47-a32b-aea92afd81a8	{"role": "auditor"}
505a5515-25f3-4eba-970f-00b05f6372f4	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.create	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	{"meetings": 33}
41c77698-6822-4fa8-9472-2865685d7764	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.publish	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	42949cfa-120d-40a4-aea8-47ee76ebc138	{"number": 1, "sha256": "fe60800456422bdfacd2e6650a945458ba5f18c39eb23e68525672007dc43949", "dates_changed": true, "programme_changed": false}
fafd41ec-fc26-42a0-9008-cd6b0d26d1ac	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.publish	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	d2ddc8df-ae92-4c48-a646-738583cb999b	{"number": 2, "sha256": "2af5a5d3263454610ae6755fb3fd5c58aee42b792ed6b8739a1f09b9ef2319b8", "dates_changed": false, "programme_changed": true}
2f1ac982-5f5b-4417-b0a3-90e6d2be471e	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.create	13398295-2464-4fc7-9002-c22809fa92f1	13398295-2464-4fc7-9002-c22809fa92f1	{"meetings": 33}
717e1fd3-2238-42c8-b67a-b1298e464a9a	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.publish	13398295-2464-4fc7-9002-c22809fa92f1	0d8e777e-8330-4e7c-aa67-c893491e5275	{"number": 1, "sha256": "282cd50f3402a6d910715573b50fd4d6d4692c8f814380135069af3f159af10d", "dates_changed": true, "programme_changed": false}
641b3946-fdeb-4336-b4db-8d9bc1eea9c2	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	venue.create	\N	3fe3994c-f2ea-420e-a4d9-1df5a6432928	{}
e5a5b4af-2f74-4fe5-8515-6b4b3e4c5329	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	room.create	\N	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}
c575d5d7-09d7-4aa6-a6b8-fb4c4ce187d2	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	room.create	\N	f7cbb6a2-ece9-4a0a-93fc-70045ead07e4	{}
463a9e52-c17c-4c9f-b7e6-ce6cb5174e74	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	room.create	\N	c5e133c0-caff-47ed-94e1-be1b4df166dc	{}
ac691d91-0c1f-4ef6-b592-f59b258b6f4e	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	room.create	\N	2b41310f-91cc-4e89-a83a-132b13204bc3	{}
acd90e33-f272-4b68-93a5-410693ce2f73	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	person.create	\N	b3fd42b4-f5e9-426a-a9e2-1007a4961dd9	{}
814bd120-a309-4ece-91d6-4e04e4f32f8a	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	25a9d763-78f3-4f07-a99d-9e424902dc5a	{"changed": ["room_id"]}
f53c988c-f484-4e48-a4c8-38cb78a5e572	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	87aa27de-448c-4522-a209-45910531537e	{"changed": ["room_id"]}
c198687b-7de1-4624-addf-8070224a9b5d	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	7b1c8948-ef78-4148-865c-af0de6db41be	{"changed": ["room_id"]}
bdf46378-4fc2-4c0c-87c3-903be42e329a	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	f3fc1b64-18e7-434a-be84-56e825577f15	{"changed": ["room_id"]}
473a0188-b37b-4bce-9f42-3512277a83ab	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	c47b01e9-e551-408c-a8bf-252ff00da996	{"changed": ["room_id"]}
bb87cd1a-9454-4907-bd7a-05d5e86faae3	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	6e5e9369-322d-465f-aa77-7a7f2071f5cd	{"changed": ["room_id"]}
83d755bf-ef99-49ea-8ccb-b4d6e7bd245c	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	654b54af-f9d3-43d4-8629-630bacddd751	{"changed": ["room_id"]}
bd42f094-c63a-4eb9-84e6-5d4f1d57779e	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	61412a3b-5522-42df-8537-b9d44274dac3	{"changed": ["room_id"]}
0ac53659-0664-4a06-aa3c-9586f8d34379	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	5e2c445f-494f-4b76-b81d-5faa8e51a6ac	{"changed": ["people", "room_id"]}
25407c67-f1ed-44a7-b91f-e6ca926e9830	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	bcf877b6-2c61-4fb5-8afb-1d74ca6e826b	{"changed": ["room_id"]}
edfe3108-be0e-4e71-a44a-95db1538da9c	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	00fe051e-de68-47c4-99e5-a2940c1604e5	{"changed": ["room_id"]}
7e056fd1-2d6b-4ede-9cb4-09455b992df7	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	3cc013b5-010e-4af7-be08-8c739d0e1d0f	{"changed": ["room_id"]}
c09e3333-2e48-443f-bcbd-26500ab832cb	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	b09ac384-d82f-4329-84fe-e11f48f4d18c	{"changed": ["room_id"]}
47d745da-b89f-445d-b54d-23456cd6b2cb	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	74f1ae09-fc69-4509-ab7e-8d4567ac7d20	{"changed": ["room_id"]}
cab3fefc-085d-4300-a1fa-8a94fec7571c	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	897bb2b5-561e-4d0d-9c17-21e448e76514	{"changed": ["room_id"]}
1b0b013f-36aa-44c6-8cfe-6846bdaea04f	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	b1af1191-8ac1-4759-8160-80a42d45aa3d	{"changed": ["room_id"]}
b3467872-5862-4419-887f-500a558ddcc9	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	4b1605c5-42e4-4f2d-9718-b5cd047531bb	{"changed": ["room_id"]}
509ceb69-657b-4a4f-98c0-aac4f48cb951	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	81e271be-ff5b-4994-a810-e53fdcc1fbe3	{"changed": ["room_id"]}
0c325cbf-c27c-43d1-a935-97341941755b	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	21040851-2d32-46b4-8a08-fc048c2678c3	{"changed": ["room_id"]}
0f56a6e3-2b6b-4011-9cfd-a7da3423da7c	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	64eb2342-3572-4405-a564-fa07f20bcaf2	{"changed": ["room_id"]}
bc58f08b-7789-429e-8724-b5563f9261c9	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	73f7377b-232c-44ea-8f56-f34e2a3be68e	{"changed": ["room_id"]}
d2c5735d-41f6-4d81-bc5e-f59e814deda0	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	130a5958-8a64-4b6e-a3b9-712587cbce37	{"changed": ["room_id"]}
4eebfbad-b17b-480e-8f9a-79495b6218b3	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	666353de-80b8-493a-bb54-127588d62625	{"changed": ["room_id"]}
03d55b43-4451-4599-ae3f-20e6683a968b	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	04a24c60-702a-42e7-b93b-0dccbac969e5	{"changed": ["room_id"]}
655a77c2-1afb-45aa-a1f7-d02123e0480a	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	00ee5b15-07f5-4e9a-9486-b7f9b2348e45	{"changed": ["room_id"]}
aaccf4e6-9a13-47f7-b5cc-45eacf7f864e	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	29136bac-99a8-4832-8ab8-e2a98b0e4100	{"changed": ["room_id"]}
f2ffecc1-c179-4908-9264-5c88a621b453	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	0a57da13-0f60-4db0-8582-028fb7b78619	{"changed": ["room_id"]}
82d077ae-594d-4aec-845f-209c637e83ec	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	f89b3d48-535c-4fdf-916a-e2849bfe8df4	{"changed": ["room_id"]}
7b1a7c9e-ff2d-411a-aa03-e9246dafb9df	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	0a21066a-1521-46f5-af85-a4a241162263	{"changed": ["room_id"]}
36140b34-8d29-4111-88fa-94091844e6ea	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	adfc9d8f-206b-48c2-b46e-f1909f6b54ff	{"changed": ["room_id"]}
b8625f9b-be3b-4e60-87f1-fafe5e003642	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	68b9dd5a-5e3f-442e-825c-ceb7e6704224	{"changed": ["room_id"]}
3558e790-c48d-4916-9baa-09b996e344e2	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	028c2ef1-4d1b-4a4f-bca8-c13c534ca8fa	{"changed": ["room_id"]}
7e54dd0f-12c1-49e3-b1a3-77020c7c3ccf	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	31dec8f9-1b8e-4b3f-a8d9-d7aad24021ee	{"changed": ["room_id"]}
225b0892-7fda-4e2a-bfb3-f781f7a28438	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.publish	13398295-2464-4fc7-9002-c22809fa92f1	c316e75f-f4f6-4289-a77c-2f279b2dd13c	{"number": 2, "sha256": "9b815c2358c376950ce5a51a5fb6f349376d2cf7a535667cc8eaea2a7553d1b9", "dates_changed": false, "programme_changed": true}
659390a2-e449-4e77-a6d2-6d2c87dd4468	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	session.open	\N	76d65f29-a40b-4080-b148-618812bffa5c	{}
4db7d6de-dce4-4691-bbdc-706a6be1a737	2026-01-15 12:00:00+00	0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	\N	session.open	\N	dffe2678-8483-45c6-a69c-27da8f90a73c	{}
39ea18fa-4497-4d38-9276-e12c2ecd9497	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.create	94c47129-3691-473d-ba2e-283885ae3e41	94c47129-3691-473d-ba2e-283885ae3e41	{"meetings": 33}
bd3c2cba-4fdd-447a-bdf0-517e33ffde34	2026-01-15 12:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.remove	94c47129-3691-473d-ba2e-283885ae3e41	93750b6e-76c8-48b2-90f4-a17d7a912592	{}
ff5eb993-8525-4633-bbff-d21d88135af5	2026-01-15 13:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	meeting.update	13398295-2464-4fc7-9002-c22809fa92f1	31dec8f9-1b8e-4b3f-a8d9-d7aad24021ee	{"changed": ["status"]}
05b7d273-b849-49fc-a873-bf9c02c03738	2026-01-15 13:00:00+00	14fe608c-5b15-49cc-9683-471bcbc21031	\N	forum.publish	13398295-2464-4fc7-9002-c22809fa92f1	0aab6f39-30d3-4337-b0cc-8c6f6a4079fa	{"number": 3, "sha256": "99dd0e45a8d500f99ce3d70f676da4dc4f2b7ae57309dabab340a4eff4d7c1a7", "dates_changed": false, "programme_changed": true}
f8215926-58dc-4df6-b795-5b5d48ef2bf6	2026-01-15 13:00:00+00	0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	\N	grant.create	\N	e2ddf4a4-744d-47c4-a3ac-77e6e018d873	{"role": "auditor"}
d2b55478-50c5-40db-8d49-ad5c85dee4cf	2026-01-15 13:00:00+00	0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	\N	grant.revoke	\N	e2ddf4a4-744d-47c4-a3ac-77e6e018d873	{}
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
2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	imrf-2026	imrf	{"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
13398295-2464-4fc7-9002-c22809fa92f1	demo-forum	imrf	{"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}	2026-04-28	2026-05-01	2026-04-27	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
94c47129-3691-473d-ba2e-283885ae3e41	draft-forum	imrf	{"ar": "منتدى للاختبار", "en": "Test forum"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
\.


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.meeting (id, forum_id, kind, number, title, local_start, local_end, start_fold, end_fold, timezone, starts_at, ends_at, tz_version, room_id, objectives, status, version, created_at, updated_at) FROM stdin;
8ce6c0eb-c74e-4c69-b36e-f0e85bfa83d6	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4b3b291d-0ec2-45ee-934b-3a90c02224fe	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
41b5e3d5-354e-4489-a7df-d1c62a30c4f7	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
192f7d75-74ea-45c2-a2f4-ff759767c0a6	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
40269f09-57eb-46cd-b391-f4a8bb4a2295	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7b4da15c-0fa4-47a1-b72a-5c4c92eefd82	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7ed56bf2-44de-4cb5-b687-f61164f0bfbb	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
e6efb9ef-6502-4bf1-9308-ba1e0267ccd1	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
a9260ef0-04b6-421e-b269-c1dfea909b15	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2a24253d-2d50-4ecc-a4a8-0abf347d8c1b	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
18827a3a-acf5-400a-929c-f3907965966e	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
40437efe-feff-47f4-914f-b26990faca21	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bd75482b-bb37-4ccf-9cb9-ac55c2e0ca91	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7b3f2a4c-addf-4d7e-b97e-a68e8b69f3aa	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-05-04 08:00:00	2026-05-04 09:00:00	0	0	America/New_York	2026-05-04 12:00:00+00	2026-05-04 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
715a477f-34ae-4cfa-9c26-2660943aa042	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
32999329-0984-4c0d-824e-e2fdca05f2d9	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0432f363-38d4-47fa-ab5c-510b9f7ab9ad	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
176c407c-07fa-42a5-9ca8-dc385b4a3e6c	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
42db3e08-6c5f-4c8b-b9e2-810bbc4d5e97	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
35f166f7-cdbe-4f1e-9b45-9e420789b45c	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3b1211d8-f6e8-4dbb-b05c-6889835a52df	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
5d6b8d26-6b2d-4be4-aaa7-e931a169d982	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2eb93bd8-bedc-4629-8f2a-fc66c23cadf7	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
52cb6c02-e784-4178-8f40-2cbd6a5a6e98	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
55456b62-b34e-46fc-a22d-a012aadeb088	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2f0b5b16-22ef-45c6-a5f3-3b99ebca5410	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7e84b448-b1a7-4994-8574-4f0e9b00ccef	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d13ce63a-59d4-428f-bd28-502bde0cfcf5	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2f3baa9b-414d-4fcf-a9a2-ad32afc112b5	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
30f17849-8cec-4614-a80a-769e3d412983	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
515cbe71-a8e6-4ac9-8f8d-c7aabf4e7718	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
21568a41-3bd5-427d-b52d-9db49d321a25	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4c7c1e47-3795-4086-9a0f-813cfa3e1fc7	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
25a9d763-78f3-4f07-a99d-9e424902dc5a	13398295-2464-4fc7-9002-c22809fa92f1	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-04-27 08:00:00	2026-04-27 09:00:00	0	0	America/New_York	2026-04-27 12:00:00+00	2026-04-27 13:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
87aa27de-448c-4522-a209-45910531537e	13398295-2464-4fc7-9002-c22809fa92f1	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-04-27 09:00:00	2026-04-27 10:00:00	0	0	America/New_York	2026-04-27 13:00:00+00	2026-04-27 14:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7b1c8948-ef78-4148-865c-af0de6db41be	13398295-2464-4fc7-9002-c22809fa92f1	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-04-27 10:00:00	2026-04-27 13:00:00	0	0	America/New_York	2026-04-27 14:00:00+00	2026-04-27 17:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f3fc1b64-18e7-434a-be84-56e825577f15	13398295-2464-4fc7-9002-c22809fa92f1	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-04-27 13:15:00	2026-04-27 14:45:00	0	0	America/New_York	2026-04-27 17:15:00+00	2026-04-27 18:45:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c47b01e9-e551-408c-a8bf-252ff00da996	13398295-2464-4fc7-9002-c22809fa92f1	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-04-27 15:00:00	2026-04-27 18:00:00	0	0	America/New_York	2026-04-27 19:00:00+00	2026-04-27 22:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6e5e9369-322d-465f-aa77-7a7f2071f5cd	13398295-2464-4fc7-9002-c22809fa92f1	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-04-27 18:15:00	2026-04-27 19:15:00	0	0	America/New_York	2026-04-27 22:15:00+00	2026-04-27 23:15:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
654b54af-f9d3-43d4-8629-630bacddd751	13398295-2464-4fc7-9002-c22809fa92f1	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-04-28 08:00:00	2026-04-28 09:00:00	0	0	America/New_York	2026-04-28 12:00:00+00	2026-04-28 13:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
61412a3b-5522-42df-8537-b9d44274dac3	13398295-2464-4fc7-9002-c22809fa92f1	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-04-28 09:00:00	2026-04-28 10:00:00	0	0	America/New_York	2026-04-28 13:00:00+00	2026-04-28 14:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
5e2c445f-494f-4b76-b81d-5faa8e51a6ac	13398295-2464-4fc7-9002-c22809fa92f1	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-04-28 10:00:00	2026-04-28 13:00:00	0	0	America/New_York	2026-04-28 14:00:00+00	2026-04-28 17:00:00+00	2026.6	f7cbb6a2-ece9-4a0a-93fc-70045ead07e4	{2,5,6,12,18}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bcf877b6-2c61-4fb5-8afb-1d74ca6e826b	13398295-2464-4fc7-9002-c22809fa92f1	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-04-28 13:15:00	2026-04-28 14:45:00	0	0	America/New_York	2026-04-28 17:15:00+00	2026-04-28 18:45:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
00fe051e-de68-47c4-99e5-a2940c1604e5	13398295-2464-4fc7-9002-c22809fa92f1	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-04-28 15:00:00	2026-04-28 18:00:00	0	0	America/New_York	2026-04-28 19:00:00+00	2026-04-28 22:00:00+00	2026.6	f7cbb6a2-ece9-4a0a-93fc-70045ead07e4	{4,8,9,10,11,13,21}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3cc013b5-010e-4af7-be08-8c739d0e1d0f	13398295-2464-4fc7-9002-c22809fa92f1	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-04-28 18:15:00	2026-04-28 19:15:00	0	0	America/New_York	2026-04-28 22:15:00+00	2026-04-28 23:15:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b09ac384-d82f-4329-84fe-e11f48f4d18c	13398295-2464-4fc7-9002-c22809fa92f1	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-04-29 08:00:00	2026-04-29 09:00:00	0	0	America/New_York	2026-04-29 12:00:00+00	2026-04-29 13:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
74f1ae09-fc69-4509-ab7e-8d4567ac7d20	13398295-2464-4fc7-9002-c22809fa92f1	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-04-29 09:00:00	2026-04-29 10:00:00	0	0	America/New_York	2026-04-29 13:00:00+00	2026-04-29 14:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
897bb2b5-561e-4d0d-9c17-21e448e76514	13398295-2464-4fc7-9002-c22809fa92f1	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	c5e133c0-caff-47ed-94e1-be1b4df166dc	{1,3,7,17,23}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b1af1191-8ac1-4759-8160-80a42d45aa3d	13398295-2464-4fc7-9002-c22809fa92f1	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	f7cbb6a2-ece9-4a0a-93fc-70045ead07e4	{14,15,16,19,20,22}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4b1605c5-42e4-4f2d-9718-b5cd047531bb	13398295-2464-4fc7-9002-c22809fa92f1	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-04-29 13:15:00	2026-04-29 14:45:00	0	0	America/New_York	2026-04-29 17:15:00+00	2026-04-29 18:45:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
81e271be-ff5b-4994-a810-e53fdcc1fbe3	13398295-2464-4fc7-9002-c22809fa92f1	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-04-29 15:00:00	2026-04-29 18:00:00	0	0	America/New_York	2026-04-29 19:00:00+00	2026-04-29 22:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
21040851-2d32-46b4-8a08-fc048c2678c3	13398295-2464-4fc7-9002-c22809fa92f1	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-04-29 18:15:00	2026-04-29 19:15:00	0	0	America/New_York	2026-04-29 22:15:00+00	2026-04-29 23:15:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
64eb2342-3572-4405-a564-fa07f20bcaf2	13398295-2464-4fc7-9002-c22809fa92f1	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-04-30 08:00:00	2026-04-30 09:00:00	0	0	America/New_York	2026-04-30 12:00:00+00	2026-04-30 13:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
73f7377b-232c-44ea-8f56-f34e2a3be68e	13398295-2464-4fc7-9002-c22809fa92f1	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-04-30 09:00:00	2026-04-30 10:00:00	0	0	America/New_York	2026-04-30 13:00:00+00	2026-04-30 14:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
130a5958-8a64-4b6e-a3b9-712587cbce37	13398295-2464-4fc7-9002-c22809fa92f1	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-04-30 10:00:00	2026-04-30 11:30:00	0	0	America/New_York	2026-04-30 14:00:00+00	2026-04-30 15:30:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
666353de-80b8-493a-bb54-127588d62625	13398295-2464-4fc7-9002-c22809fa92f1	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-04-30 11:30:00	2026-04-30 13:00:00	0	0	America/New_York	2026-04-30 15:30:00+00	2026-04-30 17:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
04a24c60-702a-42e7-b93b-0dccbac969e5	13398295-2464-4fc7-9002-c22809fa92f1	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-04-30 13:15:00	2026-04-30 14:45:00	0	0	America/New_York	2026-04-30 17:15:00+00	2026-04-30 18:45:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
00ee5b15-07f5-4e9a-9486-b7f9b2348e45	13398295-2464-4fc7-9002-c22809fa92f1	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-04-30 15:00:00	2026-04-30 18:00:00	0	0	America/New_York	2026-04-30 19:00:00+00	2026-04-30 22:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
29136bac-99a8-4832-8ab8-e2a98b0e4100	13398295-2464-4fc7-9002-c22809fa92f1	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-04-30 18:15:00	2026-04-30 19:15:00	0	0	America/New_York	2026-04-30 22:15:00+00	2026-04-30 23:15:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0a57da13-0f60-4db0-8582-028fb7b78619	13398295-2464-4fc7-9002-c22809fa92f1	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-01 08:00:00	2026-05-01 09:00:00	0	0	America/New_York	2026-05-01 12:00:00+00	2026-05-01 13:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f89b3d48-535c-4fdf-916a-e2849bfe8df4	13398295-2464-4fc7-9002-c22809fa92f1	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-01 09:00:00	2026-05-01 10:00:00	0	0	America/New_York	2026-05-01 13:00:00+00	2026-05-01 14:00:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0a21066a-1521-46f5-af85-a4a241162263	13398295-2464-4fc7-9002-c22809fa92f1	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-01 10:00:00	2026-05-01 13:00:00	0	0	America/New_York	2026-05-01 14:00:00+00	2026-05-01 17:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
adfc9d8f-206b-48c2-b46e-f1909f6b54ff	13398295-2464-4fc7-9002-c22809fa92f1	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-01 13:15:00	2026-05-01 14:45:00	0	0	America/New_York	2026-05-01 17:15:00+00	2026-05-01 18:45:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
68b9dd5a-5e3f-442e-825c-ceb7e6704224	13398295-2464-4fc7-9002-c22809fa92f1	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-01 15:00:00	2026-05-01 17:00:00	0	0	America/New_York	2026-05-01 19:00:00+00	2026-05-01 21:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
028c2ef1-4d1b-4a4f-bca8-c13c534ca8fa	13398295-2464-4fc7-9002-c22809fa92f1	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-01 17:00:00	2026-05-01 18:00:00	0	0	America/New_York	2026-05-01 21:00:00+00	2026-05-01 22:00:00+00	2026.6	6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
33946e0e-0904-405a-ad1f-0cc6b3b4f0f1	94c47129-3691-473d-ba2e-283885ae3e41	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
70a4dade-fbe0-4ae0-8f79-50cabe62e0f7	94c47129-3691-473d-ba2e-283885ae3e41	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d3bd0f12-bdfd-470c-8b50-0792217b06ac	94c47129-3691-473d-ba2e-283885ae3e41	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7f52fd3f-979c-4494-8cd2-06acb379594c	94c47129-3691-473d-ba2e-283885ae3e41	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9453932a-232f-4f13-a204-8cd33a0279ec	94c47129-3691-473d-ba2e-283885ae3e41	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c8ed1f32-f112-4f64-acc6-a046e270ffae	94c47129-3691-473d-ba2e-283885ae3e41	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
e3829337-6892-4ac2-81e5-b4e4c7d9d804	94c47129-3691-473d-ba2e-283885ae3e41	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f3c821af-c4a6-4be4-b445-24b0d0d25e65	94c47129-3691-473d-ba2e-283885ae3e41	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1fcd04c2-35a3-47fb-8d54-274b67dc4853	94c47129-3691-473d-ba2e-283885ae3e41	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
400076a2-2c44-423f-aada-8a3fd256d9d0	94c47129-3691-473d-ba2e-283885ae3e41	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
fc91f786-5351-48b0-894c-3db71be7f397	94c47129-3691-473d-ba2e-283885ae3e41	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c7d33a3f-d4c9-45f7-a94a-214890bb630f	94c47129-3691-473d-ba2e-283885ae3e41	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
49dc9e9e-a041-45d5-9eea-76700b037dea	94c47129-3691-473d-ba2e-283885ae3e41	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
a6363e83-b19a-40a9-9cca-07f96ea2ba31	94c47129-3691-473d-ba2e-283885ae3e41	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
58c33691-ea3e-4723-b2b7-b4d440f7e79e	94c47129-3691-473d-ba2e-283885ae3e41	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
80dbaec7-874a-43da-86d8-d00c9d68e86d	94c47129-3691-473d-ba2e-283885ae3e41	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
21dbf262-f416-41d5-ae66-094b64c1a94c	94c47129-3691-473d-ba2e-283885ae3e41	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8bebed57-7e00-4d80-b1bd-b2b1e2f3bd78	94c47129-3691-473d-ba2e-283885ae3e41	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bfaa8cf4-c204-44b4-a856-2d439c5083d3	94c47129-3691-473d-ba2e-283885ae3e41	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
fd21471f-267c-4b20-a915-032de49b1c24	94c47129-3691-473d-ba2e-283885ae3e41	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6bd95c1d-e430-43f9-943c-7cb1a58fa3d8	94c47129-3691-473d-ba2e-283885ae3e41	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7e2e53fe-3a24-40e4-aa4e-0981ec6054af	94c47129-3691-473d-ba2e-283885ae3e41	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4973ac8f-1e3d-4974-85a0-e54f0803f5e4	94c47129-3691-473d-ba2e-283885ae3e41	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6d3de20b-9117-42b3-85e9-7ae3e00697d0	94c47129-3691-473d-ba2e-283885ae3e41	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9f5613fa-7392-45e9-bce1-1026bf09fe8e	94c47129-3691-473d-ba2e-283885ae3e41	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9a1fbede-c9ec-472f-94d9-aa34d3568f75	94c47129-3691-473d-ba2e-283885ae3e41	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3df23c44-bd39-4587-ac7e-beaccaf8e412	94c47129-3691-473d-ba2e-283885ae3e41	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
13ad4050-3a67-4b82-96d1-86a8df3faab1	94c47129-3691-473d-ba2e-283885ae3e41	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6b5317cc-3f37-4e9a-aa91-d96646dc364a	94c47129-3691-473d-ba2e-283885ae3e41	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9a668a91-773e-4cb4-82a2-49b6fc564fdf	94c47129-3691-473d-ba2e-283885ae3e41	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8d6e4630-1d78-4a7f-916b-2c4623a17f3c	94c47129-3691-473d-ba2e-283885ae3e41	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c675bbc7-7bdf-423d-bbe3-5a9382959253	94c47129-3691-473d-ba2e-283885ae3e41	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
31dec8f9-1b8e-4b3f-a8d9-d7aad24021ee	13398295-2464-4fc7-9002-c22809fa92f1	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-01 18:15:00	2026-05-01 19:15:00	0	0	America/New_York	2026-05-01 22:15:00+00	2026-05-01 23:15:00+00	2026.6	2b41310f-91cc-4e89-a83a-132b13204bc3	{}	cancelled	3	2026-01-15 12:00:00+00	2026-01-15 13:00:00+00
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

COPY public.person (id, name, title, version, created_at, updated_at) FROM stdin;
b3fd42b4-f5e9-426a-a9e2-1007a4961dd9	Amal Example	Ms.	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
\.


--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.publication (id, forum_id, number, note, overrides, published_by, at, sha256, dates_changed, programme_changed, document) FROM stdin;
42949cfa-120d-40a4-aea8-47ee76ebc138	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	1	5–8 May 2026, hearing on 4 May	[]	14fe608c-5b15-49cc-9683-471bcbc21031	2026-01-15 12:00:00+00	fe60800456422bdfacd2e6650a945458ba5f18c39eb23e68525672007dc43949	t	f	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "template": "imrf"}, "format": 1, "programme": null, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
d2ddc8df-ae92-4c48-a646-738583cb999b	2ef48e41-75f0-43a8-bd0c-566ad05b8ea4	2	As the mandate's template gives it; rooms and people open	[]	14fe608c-5b15-49cc-9683-471bcbc21031	2026-01-15 12:00:00+00	2af5a5d3263454610ae6755fb3fd5c58aee42b792ed6b8739a1f09b9ef2319b8	f	t	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "template": "imrf"}, "format": 1, "programme": {"version": 2, "meetings": [{"id": "7b3f2a4c-addf-4d7e-b97e-a68e8b69f3aa", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-05-04T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T09:00:00", "starts_at": "2026-05-04T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "715a477f-34ae-4cfa-9c26-2660943aa042", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-05-04T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T10:00:00", "starts_at": "2026-05-04T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8ce6c0eb-c74e-4c69-b36e-f0e85bfa83d6", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T13:00:00", "starts_at": "2026-05-04T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "32999329-0984-4c0d-824e-e2fdca05f2d9", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-05-04T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T14:45:00", "starts_at": "2026-05-04T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4b3b291d-0ec2-45ee-934b-3a90c02224fe", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T18:00:00", "starts_at": "2026-05-04T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0432f363-38d4-47fa-ab5c-510b9f7ab9ad", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-05-04T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T19:15:00", "starts_at": "2026-05-04T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "176c407c-07fa-42a5-9ca8-dc385b4a3e6c", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-05-05T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T09:00:00", "starts_at": "2026-05-05T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "42db3e08-6c5f-4c8b-b9e2-810bbc4d5e97", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-05-05T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T10:00:00", "starts_at": "2026-05-05T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "41b5e3d5-354e-4489-a7df-d1c62a30c4f7", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T13:00:00", "starts_at": "2026-05-05T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-05-05T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "35f166f7-cdbe-4f1e-9b45-9e420789b45c", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-05-05T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T14:45:00", "starts_at": "2026-05-05T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "192f7d75-74ea-45c2-a2f4-ff759767c0a6", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T18:00:00", "starts_at": "2026-05-05T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-05-05T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3b1211d8-f6e8-4dbb-b05c-6889835a52df", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-05-05T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T19:15:00", "starts_at": "2026-05-05T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "5d6b8d26-6b2d-4be4-aaa7-e931a169d982", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-05-06T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T09:00:00", "starts_at": "2026-05-06T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2eb93bd8-bedc-4629-8f2a-fc66c23cadf7", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-05-06T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T10:00:00", "starts_at": "2026-05-06T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "40269f09-57eb-46cd-b391-f4a8bb4a2295", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7b4da15c-0fa4-47a1-b72a-5c4c92eefd82", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "52cb6c02-e784-4178-8f40-2cbd6a5a6e98", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-05-06T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T14:45:00", "starts_at": "2026-05-06T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7ed56bf2-44de-4cb5-b687-f61164f0bfbb", "kind": "policy_debate", "room": null, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-05-06T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T18:00:00", "starts_at": "2026-05-06T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "55456b62-b34e-46fc-a22d-a012aadeb088", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-05-06T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T19:15:00", "starts_at": "2026-05-06T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2f0b5b16-22ef-45c6-a5f3-3b99ebca5410", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-05-07T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T09:00:00", "starts_at": "2026-05-07T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7e84b448-b1a7-4994-8574-4f0e9b00ccef", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-05-07T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T10:00:00", "starts_at": "2026-05-07T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "e6efb9ef-6502-4bf1-9308-ba1e0267ccd1", "kind": "plenary_opening", "room": null, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-05-07T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T11:30:00", "starts_at": "2026-05-07T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "a9260ef0-04b6-421e-b269-c1dfea909b15", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T13:00:00", "starts_at": "2026-05-07T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "d13ce63a-59d4-428f-bd28-502bde0cfcf5", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-05-07T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T14:45:00", "starts_at": "2026-05-07T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2a24253d-2d50-4ecc-a4a8-0abf347d8c1b", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T18:00:00", "starts_at": "2026-05-07T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2f3baa9b-414d-4fcf-a9a2-ad32afc112b5", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-05-07T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T19:15:00", "starts_at": "2026-05-07T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "30f17849-8cec-4614-a80a-769e3d412983", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-08T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T09:00:00", "starts_at": "2026-05-08T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "515cbe71-a8e6-4ac9-8f8d-c7aabf4e7718", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-08T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T10:00:00", "starts_at": "2026-05-08T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "18827a3a-acf5-400a-929c-f3907965966e", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T13:00:00", "starts_at": "2026-05-08T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "21568a41-3bd5-427d-b52d-9db49d321a25", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-08T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T14:45:00", "starts_at": "2026-05-08T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "40437efe-feff-47f4-914f-b26990faca21", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T17:00:00", "starts_at": "2026-05-08T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "bd75482b-bb37-4ccf-9cb9-ac55c2e0ca91", "kind": "plenary_closing", "room": null, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T18:00:00", "starts_at": "2026-05-08T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4c7c1e47-3795-4086-9a0f-813cfa3e1fc7", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-08T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T19:15:00", "starts_at": "2026-05-08T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}], "tz_version": "2026.6", "published_at": "2026-01-15T12:00:00Z"}, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
0d8e777e-8330-4e7c-aa67-c893491e5275	13398295-2464-4fc7-9002-c22809fa92f1	1	Made up, to try things out	[]	14fe608c-5b15-49cc-9683-471bcbc21031	2026-01-15 12:00:00+00	282cd50f3402a6d910715573b50fd4d6d4692c8f814380135069af3f159af10d	t	f	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": null, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
c316e75f-f4f6-4289-a77c-2f279b2dd13c	13398295-2464-4fc7-9002-c22809fa92f1	2	Made up, to try things out	[]	14fe608c-5b15-49cc-9683-471bcbc21031	2026-01-15 12:00:00+00	9b815c2358c376950ce5a51a5fb6f349376d2cf7a535667cc8eaea2a7553d1b9	f	t	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": {"version": 2, "meetings": [{"id": "25a9d763-78f3-4f07-a99d-9e424902dc5a", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "87aa27de-448c-4522-a209-45910531537e", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7b1c8948-ef78-4148-865c-af0de6db41be", "kind": "hearing", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f3fc1b64-18e7-434a-be84-56e825577f15", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "c47b01e9-e551-408c-a8bf-252ff00da996", "kind": "hearing", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "6e5e9369-322d-465f-aa77-7a7f2071f5cd", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "654b54af-f9d3-43d4-8629-630bacddd751", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "61412a3b-5522-42df-8537-b9d44274dac3", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "5e2c445f-494f-4b76-b81d-5faa8e51a6ac", "kind": "round_table", "room": {"id": "f7cbb6a2-ece9-4a0a-93fc-70045ead07e4", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "person_id": "b3fd42b4-f5e9-426a-a9e2-1007a4961dd9", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "bcf877b6-2c61-4fb5-8afb-1d74ca6e826b", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "00fe051e-de68-47c4-99e5-a2940c1604e5", "kind": "round_table", "room": {"id": "f7cbb6a2-ece9-4a0a-93fc-70045ead07e4", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3cc013b5-010e-4af7-be08-8c739d0e1d0f", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "b09ac384-d82f-4329-84fe-e11f48f4d18c", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "74f1ae09-fc69-4509-ab7e-8d4567ac7d20", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "b1af1191-8ac1-4759-8160-80a42d45aa3d", "kind": "round_table", "room": {"id": "f7cbb6a2-ece9-4a0a-93fc-70045ead07e4", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "897bb2b5-561e-4d0d-9c17-21e448e76514", "kind": "round_table", "room": {"id": "c5e133c0-caff-47ed-94e1-be1b4df166dc", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4b1605c5-42e4-4f2d-9718-b5cd047531bb", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "81e271be-ff5b-4994-a810-e53fdcc1fbe3", "kind": "policy_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "21040851-2d32-46b4-8a08-fc048c2678c3", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "64eb2342-3572-4405-a564-fa07f20bcaf2", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "73f7377b-232c-44ea-8f56-f34e2a3be68e", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "130a5958-8a64-4b6e-a3b9-712587cbce37", "kind": "plenary_opening", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "666353de-80b8-493a-bb54-127588d62625", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "04a24c60-702a-42e7-b93b-0dccbac969e5", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "00ee5b15-07f5-4e9a-9486-b7f9b2348e45", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "29136bac-99a8-4832-8ab8-e2a98b0e4100", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0a57da13-0f60-4db0-8582-028fb7b78619", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f89b3d48-535c-4fdf-916a-e2849bfe8df4", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0a21066a-1521-46f5-af85-a4a241162263", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "adfc9d8f-206b-48c2-b46e-f1909f6b54ff", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "68b9dd5a-5e3f-442e-825c-ceb7e6704224", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "028c2ef1-4d1b-4a4f-bca8-c13c534ca8fa", "kind": "plenary_closing", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "31dec8f9-1b8e-4b3f-a8d9-d7aad24021ee", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}], "tz_version": "2026.6", "published_at": "2026-01-15T12:00:00Z"}, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
0aab6f39-30d3-4337-b0cc-8c6f6a4079fa	13398295-2464-4fc7-9002-c22809fa92f1	3	\N	[]	14fe608c-5b15-49cc-9683-471bcbc21031	2026-01-15 13:00:00+00	99dd0e45a8d500f99ce3d70f676da4dc4f2b7ae57309dabab340a4eff4d7c1a7	f	t	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": {"version": 3, "meetings": [{"id": "25a9d763-78f3-4f07-a99d-9e424902dc5a", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "87aa27de-448c-4522-a209-45910531537e", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7b1c8948-ef78-4148-865c-af0de6db41be", "kind": "hearing", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f3fc1b64-18e7-434a-be84-56e825577f15", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "c47b01e9-e551-408c-a8bf-252ff00da996", "kind": "hearing", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "6e5e9369-322d-465f-aa77-7a7f2071f5cd", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "654b54af-f9d3-43d4-8629-630bacddd751", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "61412a3b-5522-42df-8537-b9d44274dac3", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "5e2c445f-494f-4b76-b81d-5faa8e51a6ac", "kind": "round_table", "room": {"id": "f7cbb6a2-ece9-4a0a-93fc-70045ead07e4", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "person_id": "b3fd42b4-f5e9-426a-a9e2-1007a4961dd9", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "bcf877b6-2c61-4fb5-8afb-1d74ca6e826b", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "00fe051e-de68-47c4-99e5-a2940c1604e5", "kind": "round_table", "room": {"id": "f7cbb6a2-ece9-4a0a-93fc-70045ead07e4", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3cc013b5-010e-4af7-be08-8c739d0e1d0f", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "b09ac384-d82f-4329-84fe-e11f48f4d18c", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "74f1ae09-fc69-4509-ab7e-8d4567ac7d20", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "b1af1191-8ac1-4759-8160-80a42d45aa3d", "kind": "round_table", "room": {"id": "f7cbb6a2-ece9-4a0a-93fc-70045ead07e4", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "897bb2b5-561e-4d0d-9c17-21e448e76514", "kind": "round_table", "room": {"id": "c5e133c0-caff-47ed-94e1-be1b4df166dc", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4b1605c5-42e4-4f2d-9718-b5cd047531bb", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "81e271be-ff5b-4994-a810-e53fdcc1fbe3", "kind": "policy_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "21040851-2d32-46b4-8a08-fc048c2678c3", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "64eb2342-3572-4405-a564-fa07f20bcaf2", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "73f7377b-232c-44ea-8f56-f34e2a3be68e", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "130a5958-8a64-4b6e-a3b9-712587cbce37", "kind": "plenary_opening", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "666353de-80b8-493a-bb54-127588d62625", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "04a24c60-702a-42e7-b93b-0dccbac969e5", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "00ee5b15-07f5-4e9a-9486-b7f9b2348e45", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "29136bac-99a8-4832-8ab8-e2a98b0e4100", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0a57da13-0f60-4db0-8582-028fb7b78619", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f89b3d48-535c-4fdf-916a-e2849bfe8df4", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0a21066a-1521-46f5-af85-a4a241162263", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "adfc9d8f-206b-48c2-b46e-f1909f6b54ff", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "68b9dd5a-5e3f-442e-825c-ceb7e6704224", "kind": "general_debate", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "028c2ef1-4d1b-4a4f-bca8-c13c534ca8fa", "kind": "plenary_closing", "room": {"id": "6c2dd3d1-5f05-4ebc-8dd2-48f3999af556", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "31dec8f9-1b8e-4b3f-a8d9-d7aad24021ee", "kind": "side_event", "room": {"id": "2b41310f-91cc-4e89-a83a-132b13204bc3", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "cancelled", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 1, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "last_modified": "2026-01-15T13:00:00Z"}], "tz_version": "2026.6", "published_at": "2026-01-15T13:00:00Z"}, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
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
75a31932-dcb8-40c8-b099-d5d4da7b3d91	0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	administrator	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
645a7b05-5d4e-415c-aaf1-9ae3b7eb26d5	14fe608c-5b15-49cc-9683-471bcbc21031	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
e9b4294d-c8a9-45c0-86f2-a7373dc6b571	0019c146-4786-4388-b2e5-0ade294ffa0e	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
b5d62e96-394d-4d6d-b1e2-1631bb7a888e	ac9c7c69-3761-441d-82c8-815ab4a7e832	secretariat	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
198c0abd-7621-4767-9d15-906f451e06a6	211fb882-cd9c-4898-bb51-3da41fcda769	delegation	t	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N	\N	2026-01-15 12:00:00+00	\N	\N
350dc383-234d-44ce-9b0f-3f572d9d53c6	965565e7-5ce3-4d71-8e25-03d05df37d44	delegation	t	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N	\N	2026-01-15 12:00:00+00	\N	\N
61cb4e8d-9902-4fea-abd8-40ae34bfd31e	9c0bf7ba-6aef-463b-a04d-08ac0e3b2e8f	group_chair	f	\N	06c65902-72dd-586d-abce-771aa0503e42	\N	\N	2026-01-15 12:00:00+00	\N	\N
304ca7a5-d3a0-4eed-ac21-d94b0959947a	044e78a8-ea77-42a9-98a3-38cd045c947d	stakeholder	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
b65885ed-48e6-4f47-a32b-aea92afd81a8	f1157cdb-e6a5-4e36-8cfc-b10b031f927b	auditor	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
e2ddf4a4-744d-47c4-a3ac-77e6e018d873	044e78a8-ea77-42a9-98a3-38cd045c947d	auditor	f	\N	\N	0cd7819a-db74-4d7d-87e9-d1cc6aa2b688	\N	2026-01-15 13:00:00+00	\N	2026-01-15 13:00:00+00
\.


--
-- Data for Name: room; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.room (id, venue_id, name, capacity, version, created_at, updated_at) FROM stdin;
6c2dd3d1-5f05-4ebc-8dd2-48f3999af556	3fe3994c-f2ea-420e-a4d9-1df5a6432928	{"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f7cbb6a2-ece9-4a0a-93fc-70045ead07e4	3fe3994c-f2ea-420e-a4d9-1df5a6432928	{"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c5e133c0-caff-47ed-94e1-be1b4df166dc	3fe3994c-f2ea-420e-a4d9-1df5a6432928	{"ar": "القاعة التجريبية باء", "en": "Demo Room B"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2b41310f-91cc-4e89-a83a-132b13204bc3	3fe3994c-f2ea-420e-a4d9-1df5a6432928	{"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}	\N	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.seat (id, meeting_id, role, "position", designation, party_id, person_id) FROM stdin;
d475cc41-b5d2-44eb-bc43-213bbb910e52	8ce6c0eb-c74e-4c69-b36e-f0e85bfa83d6	presiding	1	president_of_the_general_assembly	\N	\N
85b07601-452e-49d6-bbee-ba425637ec4b	4b3b291d-0ec2-45ee-934b-3a90c02224fe	presiding	1	president_of_the_general_assembly	\N	\N
9399c9b7-d85d-4adf-a3d2-6eaa84fdbd90	41b5e3d5-354e-4489-a7df-d1c62a30c4f7	co_chair	1	\N	\N	\N
78545bf0-f352-4d34-b832-dae916e27a22	41b5e3d5-354e-4489-a7df-d1c62a30c4f7	co_chair	2	\N	\N	\N
d992ba96-2b03-44cd-896a-f236535b3230	192f7d75-74ea-45c2-a2f4-ff759767c0a6	co_chair	1	\N	\N	\N
faef5c76-b971-438c-bf8a-f115fee75ccd	192f7d75-74ea-45c2-a2f4-ff759767c0a6	co_chair	2	\N	\N	\N
1da9afb9-0ba7-4701-b2af-81c8ae4da4e4	40269f09-57eb-46cd-b391-f4a8bb4a2295	co_chair	1	\N	\N	\N
fd119a76-c0c2-432a-85b8-16669075e086	40269f09-57eb-46cd-b391-f4a8bb4a2295	co_chair	2	\N	\N	\N
0f2ecb38-dbb7-49f8-a1b5-f16f1e68f25e	7b4da15c-0fa4-47a1-b72a-5c4c92eefd82	co_chair	1	\N	\N	\N
1bb5ee59-4fa3-4304-a61d-bb9954b8bfc6	7b4da15c-0fa4-47a1-b72a-5c4c92eefd82	co_chair	2	\N	\N	\N
502f77cf-3f4f-4bb7-9e30-c7d7bac7c0f3	7ed56bf2-44de-4cb5-b687-f61164f0bfbb	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
c4d213c0-026b-4371-8953-56efc4875f8c	e6efb9ef-6502-4bf1-9308-ba1e0267ccd1	presiding	1	president_of_the_general_assembly	\N	\N
5c833279-4211-4723-bb8d-abf044ea42ea	e6efb9ef-6502-4bf1-9308-ba1e0267ccd1	speaker	1	president_of_the_general_assembly	\N	\N
568bd81c-4fba-4046-910d-499f2721c6d4	e6efb9ef-6502-4bf1-9308-ba1e0267ccd1	speaker	2	secretary_general	\N	\N
dfcb6753-3aa0-44c6-9dd6-8cb43288a482	e6efb9ef-6502-4bf1-9308-ba1e0267ccd1	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
46be9396-c8ee-46e4-a833-db724caf0ffe	e6efb9ef-6502-4bf1-9308-ba1e0267ccd1	speaker	4	migrant_community	\N	\N
1b42afe1-0d8f-44b4-addc-001a8752232f	e6efb9ef-6502-4bf1-9308-ba1e0267ccd1	speaker	5	civil_society	\N	\N
47729504-41bb-48d5-a0e2-4845b199a8f0	a9260ef0-04b6-421e-b269-c1dfea909b15	presiding	1	president_of_the_general_assembly	\N	\N
dadea41e-ea18-48a6-af7b-0c5c3cd43d65	2a24253d-2d50-4ecc-a4a8-0abf347d8c1b	presiding	1	president_of_the_general_assembly	\N	\N
1e0000f7-95be-423a-b6ce-8f59f1244937	18827a3a-acf5-400a-929c-f3907965966e	presiding	1	president_of_the_general_assembly	\N	\N
aa390783-ab99-4b2e-954e-f537c1992d2a	40437efe-feff-47f4-914f-b26990faca21	presiding	1	president_of_the_general_assembly	\N	\N
9cc943b2-ceff-4e92-bd49-5e6825ac6933	bd75482b-bb37-4ccf-9cb9-ac55c2e0ca91	presiding	1	president_of_the_general_assembly	\N	\N
2ed6af1e-12c5-4330-bf2f-26c35bb064d1	7b1c8948-ef78-4148-865c-af0de6db41be	presiding	1	president_of_the_general_assembly	\N	\N
ed2b0af9-4e68-4090-b76c-71ccf478f13d	c47b01e9-e551-408c-a8bf-252ff00da996	presiding	1	president_of_the_general_assembly	\N	\N
964e5eb2-6aac-4af5-ae0f-cbc4169f325b	00fe051e-de68-47c4-99e5-a2940c1604e5	co_chair	1	\N	\N	\N
25488760-c03a-4055-af90-8b502444fa7b	00fe051e-de68-47c4-99e5-a2940c1604e5	co_chair	2	\N	\N	\N
a7ae132f-9376-467a-8824-08a2e30d79fa	b1af1191-8ac1-4759-8160-80a42d45aa3d	co_chair	1	\N	\N	\N
4a2c251b-0301-4b27-aa98-1f4b3bc8baf1	b1af1191-8ac1-4759-8160-80a42d45aa3d	co_chair	2	\N	\N	\N
9525b692-b64c-4a54-8a50-482628ef1730	897bb2b5-561e-4d0d-9c17-21e448e76514	co_chair	1	\N	\N	\N
790582e5-d02b-4dec-a6b4-f02471fe5d67	897bb2b5-561e-4d0d-9c17-21e448e76514	co_chair	2	\N	\N	\N
08b5eafc-706b-4f95-a084-0ac5acf6bc5b	81e271be-ff5b-4994-a810-e53fdcc1fbe3	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
cff8291e-2a2b-4b0c-8ec9-f14f8dcaac11	130a5958-8a64-4b6e-a3b9-712587cbce37	presiding	1	president_of_the_general_assembly	\N	\N
5efa3dec-6339-45ed-8d44-6185b46497fc	130a5958-8a64-4b6e-a3b9-712587cbce37	speaker	1	president_of_the_general_assembly	\N	\N
e76327b9-0a83-43cd-9b80-9411ef6e11e4	130a5958-8a64-4b6e-a3b9-712587cbce37	speaker	2	secretary_general	\N	\N
18bd622e-e48c-4ce4-9e2c-6c6c7126ee77	130a5958-8a64-4b6e-a3b9-712587cbce37	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
273fcb51-4694-49dc-832a-ac47ccc2971f	130a5958-8a64-4b6e-a3b9-712587cbce37	speaker	4	migrant_community	\N	\N
d7b90085-3d20-4de5-b23e-4181d6953adb	130a5958-8a64-4b6e-a3b9-712587cbce37	speaker	5	civil_society	\N	\N
e552c958-4350-4b13-80e1-1ee784012d44	666353de-80b8-493a-bb54-127588d62625	presiding	1	president_of_the_general_assembly	\N	\N
90b5baed-54ca-465f-b332-652545a46d77	00ee5b15-07f5-4e9a-9486-b7f9b2348e45	presiding	1	president_of_the_general_assembly	\N	\N
c38e478e-93f3-4c18-8b13-1ef35960eeca	0a21066a-1521-46f5-af85-a4a241162263	presiding	1	president_of_the_general_assembly	\N	\N
21004405-27e0-4953-b9a8-078b7cbdfc6b	68b9dd5a-5e3f-442e-825c-ceb7e6704224	presiding	1	president_of_the_general_assembly	\N	\N
7e3c6203-af03-4199-a957-5c612a61c6fa	028c2ef1-4d1b-4a4f-bca8-c13c534ca8fa	presiding	1	president_of_the_general_assembly	\N	\N
7905f83b-cca3-45c9-930e-8f3d821abd91	5e2c445f-494f-4b76-b81d-5faa8e51a6ac	co_chair	2	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N
a1c6243f-90f5-4a2f-a3c6-71b7a22c1e16	5e2c445f-494f-4b76-b81d-5faa8e51a6ac	co_chair	1	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N
64147ce4-8edf-4744-962e-728b683495ff	5e2c445f-494f-4b76-b81d-5faa8e51a6ac	moderator	1	\N	\N	b3fd42b4-f5e9-426a-a9e2-1007a4961dd9
e7661ccc-b58c-4391-9160-0f02bd12926a	33946e0e-0904-405a-ad1f-0cc6b3b4f0f1	presiding	1	president_of_the_general_assembly	\N	\N
712551b3-c855-49ce-87b3-ebec1f8e7f38	70a4dade-fbe0-4ae0-8f79-50cabe62e0f7	presiding	1	president_of_the_general_assembly	\N	\N
50b1219e-672c-4a06-9ac0-d09792788ef5	d3bd0f12-bdfd-470c-8b50-0792217b06ac	co_chair	1	\N	\N	\N
038d079c-bd6e-497c-9e54-0d2a4213dd0e	d3bd0f12-bdfd-470c-8b50-0792217b06ac	co_chair	2	\N	\N	\N
afe64e1c-11fc-4c4e-ae40-dfda419677df	7f52fd3f-979c-4494-8cd2-06acb379594c	co_chair	1	\N	\N	\N
2c8f6c21-8fc1-4515-855b-a572b76a261b	7f52fd3f-979c-4494-8cd2-06acb379594c	co_chair	2	\N	\N	\N
0215174a-39bd-4407-97b1-6fa7f4bf665a	9453932a-232f-4f13-a204-8cd33a0279ec	co_chair	1	\N	\N	\N
e9a3beb6-2e85-4fde-ad7a-af873de713f0	9453932a-232f-4f13-a204-8cd33a0279ec	co_chair	2	\N	\N	\N
54d64e18-e573-4625-bf9c-b1798c799d0c	c8ed1f32-f112-4f64-acc6-a046e270ffae	co_chair	1	\N	\N	\N
265d32df-7930-4bea-80a3-77772c696f3a	c8ed1f32-f112-4f64-acc6-a046e270ffae	co_chair	2	\N	\N	\N
e0b98afd-5fac-4de9-91af-aa75dce82870	e3829337-6892-4ac2-81e5-b4e4c7d9d804	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
a87ec35f-a5ce-4fe8-a197-52817a217795	f3c821af-c4a6-4be4-b445-24b0d0d25e65	presiding	1	president_of_the_general_assembly	\N	\N
3b851bf3-895b-41c1-ab3d-61d1086bbe0e	f3c821af-c4a6-4be4-b445-24b0d0d25e65	speaker	1	president_of_the_general_assembly	\N	\N
19712f24-9d5e-4a09-b603-7e6d4a9506e6	f3c821af-c4a6-4be4-b445-24b0d0d25e65	speaker	2	secretary_general	\N	\N
4392f112-c168-4f2b-af09-462176e5f7d8	f3c821af-c4a6-4be4-b445-24b0d0d25e65	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
bea285ae-dbc9-40ca-be7f-553a448f68a2	f3c821af-c4a6-4be4-b445-24b0d0d25e65	speaker	4	migrant_community	\N	\N
7b61180c-2688-48df-a3bf-d11b5f354767	f3c821af-c4a6-4be4-b445-24b0d0d25e65	speaker	5	civil_society	\N	\N
4601bd64-33cb-4855-bb3a-68a872362d23	1fcd04c2-35a3-47fb-8d54-274b67dc4853	presiding	1	president_of_the_general_assembly	\N	\N
5a63d6ee-1b6f-43cb-9979-449c0016774b	400076a2-2c44-423f-aada-8a3fd256d9d0	presiding	1	president_of_the_general_assembly	\N	\N
112a924c-eb86-4a03-ab10-93e9917284af	fc91f786-5351-48b0-894c-3db71be7f397	presiding	1	president_of_the_general_assembly	\N	\N
40e5e981-0eb2-4b86-ba84-61068347888f	c7d33a3f-d4c9-45f7-a94a-214890bb630f	presiding	1	president_of_the_general_assembly	\N	\N
5fe56730-fd0e-4f07-af84-f29299bead85	49dc9e9e-a041-45d5-9eea-76700b037dea	presiding	1	president_of_the_general_assembly	\N	\N
\.


--
-- Data for Name: venue; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.venue (id, name, city, version, created_at, updated_at) FROM stdin;
3fe3994c-f2ea-420e-a4d9-1df5a6432928	{"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}	Example City	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
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


