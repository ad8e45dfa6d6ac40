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
402d7e82-d5bc-4c4f-8ce9-467c217fcf2f	4f8fb7eca435478a98bb0a13bcf70c3f0401709592fb4be84e459e35e36db715	d9454c6d-1478-4b17-b333-cb9377bc1560	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00
7552eb66-02eb-4365-a27f-3a00802ffc45	686410e73c0f695e90040ae11ff4cbedbef4a51ae3bfa6d98452d715c332f54a	e140107e-9ee6-487d-bbe4-661a1dff5bf4	2026-01-15 12:00:00+00	2026-01-16 00:00:00+00
\.


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.account (id, email, hashed_password, is_active, is_superuser, is_verified, person_id, created_at) FROM stdin;
e140107e-9ee6-487d-bbe4-661a1dff5bf4	admin@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
d9454c6d-1478-4b17-b333-cb9377bc1560	opga@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
3454d1e3-cea0-4ae8-9899-cd7cbed54d83	opga2@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
78f3ff8c-4f12-4217-aa4a-636b433c6da3	secretariat@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
34d829a1-a6e4-47eb-814c-70c5233b402d	egypt@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
d857b703-df41-446a-a4ca-f0ce5cc84ac3	germany@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
6e2ffd7a-b048-47cb-a472-97c714fca052	african-group@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
d4e52c98-a08f-487e-bc42-afafa5584782	ngo@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
fd566d9b-3623-4d35-8c27-f2e2a3a11b21	auditor@demo.example	$argon2id$v=19$m=8,t=1,p=1$yyfcPGRB9bSkNmYgL5EPpA$k16TudBQvVPI+id/IxaXRch+ZMXg8e+hBr+VnKvtLRw	t	f	t	\N	2026-01-15 12:00:00+00
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
5bced75f-79c6-4c4d-baa5-98b2b7b088f2	2026-01-15 12:00:00+00	\N	\N	account.create	\N	e140107e-9ee6-487d-bbe4-661a1dff5bf4	{}
64ee791e-ce0b-4221-b581-259130d8539b	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	659f0226-ecfd-4ef6-b15d-33a45f1fa786	{"role": "administrator"}
0af991e6-cea9-4921-a423-fdfa3765f516	2026-01-15 12:00:00+00	\N	\N	account.create	\N	d9454c6d-1478-4b17-b333-cb9377bc1560	{}
4870a818-8f2f-4372-8359-4c028b744d98	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	cf51c33c-b673-48ad-b6df-37022a6bbe7f	{"role": "opga"}
a7d36e3b-a1a0-4816-b45f-f17648c60d42	2026-01-15 12:00:00+00	\N	\N	account.create	\N	3454d1e3-cea0-4ae8-9899-cd7cbed54d83	{}
84ccaafa-99d1-47a8-9f61-54d82ee4639f	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	0faa559b-3e3c-462b-a208-066c05aac63c	{"role": "opga"}
4385e2e0-4a31-450e-a5a2-24488af6cdb6	2026-01-15 12:00:00+00	\N	\N	account.create	\N	78f3ff8c-4f12-4217-aa4a-636b433c6da3	{}
e549b23d-da5f-45d9-930a-32f55c02463d	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	8748fae5-739e-4685-b505-78831871ef28	{"role": "secretariat"}
9a00d043-944e-457f-b89a-36d102f74bb4	2026-01-15 12:00:00+00	\N	\N	account.create	\N	34d829a1-a6e4-47eb-814c-70c5233b402d	{}
cae082ab-9286-4eb4-b96a-be9be70dfd99	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	de1502eb-c261-4e3b-9992-31e995bc52a2	{"role": "delegation"}
2c53324d-58e8-4527-b6e1-0c86eb7ce421	2026-01-15 12:00:00+00	\N	\N	account.create	\N	d857b703-df41-446a-a4ca-f0ce5cc84ac3	{}
0a7f83f3-6159-4299-a99a-63b05324ba00	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	1f198f44-a0c8-4347-ad30-fe680018f8e1	{"role": "delegation"}
5bbc8678-f7ca-483d-8e4f-566bf09fc42a	2026-01-15 12:00:00+00	\N	\N	account.create	\N	6e2ffd7a-b048-47cb-a472-97c714fca052	{}
02f027ae-7774-4639-9d9d-3645a272e14d	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	3dfcb749-01cd-4594-a6c7-dc10e9c56fe0	{"role": "group_chair"}
9864f0ae-1536-40e2-a338-60a639237202	2026-01-15 12:00:00+00	\N	\N	account.create	\N	d4e52c98-a08f-487e-bc42-afafa5584782	{}
8128aa4e-3ba1-4a18-b32a-48d43a909e30	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	420efc31-c046-4dcf-956b-2d600e2f4321	{"role": "stakeholder"}
404056f6-a6e9-450c-b938-85a5f461b874	2026-01-15 12:00:00+00	\N	\N	account.create	\N	fd566d9b-3623-4d35-8c27-f2e2a3a11b21	{}
cea8abfc-3f2c-4d1d-957f-ca1ee568213b	2026-01-15 12:00:00+00	\N	\N	grant.create	\N	f82fdc8d-5899-46a3-b7c4-2f82276b286a	{"role": "auditor"}
0dc7e70b-6c55-4dc2-b68c-3956b363a982	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.create	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	{"meetings": 33}
9e9a5d4b-ac20-4470-9957-b9c4f8fa6c11	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.publish	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	6bd9d7b5-e6ee-48d3-97d4-e62023f139eb	{"number": 1, "sha256": "fe60800456422bdfacd2e6650a945458ba5f18c39eb23e68525672007dc43949", "dates_changed": true, "programme_changed": false}
fda22ccc-de01-46f7-bf1d-d548b822f203	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.publish	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	e427b719-b64e-4d9c-9c24-dc3232241c08	{"number": 2, "sha256": "1c58d4fa22d6378e81f37081b08edf5aed13647f7805ea23a8a86adc000a2a08", "dates_changed": false, "programme_changed": true}
afdd001a-6e8b-4308-97a5-6e6702fa7fac	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.create	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	{"meetings": 33}
7b348fb2-ec64-4a9d-b4aa-f56bce374a35	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.publish	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	13c4e996-b593-4594-8fed-62e44989181d	{"number": 1, "sha256": "282cd50f3402a6d910715573b50fd4d6d4692c8f814380135069af3f159af10d", "dates_changed": true, "programme_changed": false}
a8289bdf-d596-4bed-9ef1-c7ce2ad1db85	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	venue.create	\N	4761bcc5-281a-4b0d-bf14-23c7e40466f5	{}
9610a3f4-464c-459c-879b-917e157674c9	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	room.create	\N	a107076f-5c84-4451-9e17-73aefa607a0b	{}
a2c3e834-9020-41ed-b28a-8e0fce686370	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	room.create	\N	b4b974a6-b65c-4b8e-9133-e29ed07f0114	{}
273a331a-517e-4a7a-8d9a-4c42af480317	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	room.create	\N	1eb8cc7d-ffc2-4696-b704-97d595dd9110	{}
5d22cd72-3940-46d3-897a-33fa93a36fcf	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	room.create	\N	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}
52cd63da-0546-458b-809e-fac65da15e1a	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	person.create	\N	41b6c2d0-5801-4503-a693-5718f9538fef	{}
3c2c288a-f9f6-4304-b2eb-4c008f443265	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	f1cefd78-3953-41f5-b954-ad21116e8138	{"changed": ["room_id"]}
7a66dc50-b55b-47bb-a9f5-756866a288c7	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	2b27ce02-305f-497a-98d0-67420dbb28c5	{"changed": ["room_id"]}
d82c411e-fc62-439c-8009-175bf16e1427	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	9199c71f-426e-47b9-b7dc-c52557222c10	{"changed": ["room_id"]}
17b32d60-2c9c-4de2-ad5d-c29eb8dd4e47	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	32f7a11f-5191-4bbd-9763-6f86ebf4b80d	{"changed": ["room_id"]}
e4a2a354-1fa9-413f-946b-cd1932e5693e	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	f7df5a3c-a214-4194-8c63-31494d2e0265	{"changed": ["room_id"]}
f5c9528b-1262-4b56-a0f5-3f4a572a872e	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	7e819078-c1d7-4b92-b4d9-2ec52ad7074a	{"changed": ["room_id"]}
046e3b25-81c8-4d81-bc6a-fbf863fd8f59	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	67f86b56-ebce-48e4-90b3-33f04ba58de3	{"changed": ["room_id"]}
716dceaf-c1c6-4f15-89fd-fb8e63278c8a	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	f7f63075-d890-4967-8041-507ac5a9fc95	{"changed": ["room_id"]}
512865c2-006e-4b07-8cf5-e4664b61cb2c	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	4758a045-adf9-435a-888b-88f35ebd57d3	{"changed": ["people", "room_id"]}
0993a7f9-f8f2-4f9f-b71c-40490304a407	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	2cfbe2ee-343a-41c7-b14b-ce898c3deca8	{"changed": ["room_id"]}
07879cab-1906-4531-8ce9-92218b26da45	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	2903db32-9a40-41ce-9d9d-9e7ccff0977a	{"changed": ["room_id"]}
e60c5f60-38be-4cef-a3c6-cb119dd04b58	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	dbeb3ac7-8560-49b5-9315-476f532bcb5b	{"changed": ["room_id"]}
e2177008-b812-4daf-adb9-879090525c6e	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	59e22e3e-c1ab-418d-9461-baa1f1d82f91	{"changed": ["room_id"]}
3dd09d8b-bfe7-4167-a724-c437be8566b2	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	fbfaa8b7-a6b3-4be6-a467-435fed167348	{"changed": ["room_id"]}
4161b246-a876-4dc6-9e30-c48ed0436cf9	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	32243cf6-a658-4908-8299-e13a7b93cc80	{"changed": ["room_id"]}
03cd6362-7dd8-4246-a4f5-1d9365374630	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	ce5174d3-37d6-45f8-8774-59e326621323	{"changed": ["room_id"]}
301d6ba0-9f3e-49ba-a1fd-c6bcd7d7ac38	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	97d017a7-0011-4b37-b8ca-e4bb3176af8c	{"changed": ["room_id"]}
137babe7-24b1-4611-b445-dc14ce059201	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	4c4d3fc7-b2c9-445b-8abd-6856e9716bad	{"changed": ["room_id"]}
cbc510c5-b5de-4714-80ea-12ed4cf99acf	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	da71f815-0646-4a3c-bba7-fcd9622b0afd	{"changed": ["room_id"]}
3466842a-6ba9-41d0-b716-f32c7ec4280e	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	2806f32f-2c13-4fac-b9fb-6a03f4da1ece	{"changed": ["room_id"]}
6b692eed-793d-465c-bc5d-257ead6b8cce	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	9ea5d23d-b9c9-4b54-8a39-3864b3de1ed7	{"changed": ["room_id"]}
a6560a2b-d076-4e59-a02c-cf171b8b4530	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	14e585b7-b6bf-40e5-8940-272f1658f3a6	{"changed": ["room_id"]}
17d68a7b-98b1-48ec-8784-40774b5f5e79	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	90035a38-8fbf-4675-b0f7-a5b624133350	{"changed": ["room_id"]}
16746604-9638-40cc-8e9c-4b50d07fdd41	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	e1126d21-1828-4a6c-b3bf-c157eda5a78c	{"changed": ["room_id"]}
b2272e02-534a-435f-b7e7-549ecdf4d0fb	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	364a39fe-cbb5-4bf0-aedc-4919c6878ff1	{"changed": ["room_id"]}
afd7d278-fee1-4651-a69c-7231bfb0f16a	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	16050af3-94c8-4d94-96ee-ef1327929920	{"changed": ["room_id"]}
60b2742a-e65f-4111-8252-af04d176a24d	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	4de1d48f-3f1b-4302-8d80-b73cd2fc5105	{"changed": ["room_id"]}
9574559f-e6ad-40cc-990d-b9d1b55657b8	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	0b7702c7-7d37-40f0-bf88-631439259b2e	{"changed": ["room_id"]}
58b611a4-063e-4afc-941a-e6baa2edca70	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	18a547ea-690d-413e-b56c-50ec0fdde103	{"changed": ["room_id"]}
993e7840-34a5-4dd1-863a-bd93ba3139e0	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	8f51eccb-8af3-4365-9d40-43318ddf50fa	{"changed": ["room_id"]}
c0963a5d-b191-4536-ba65-5571c42ab9f8	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	8a1450bd-bfca-43a8-a8af-b9b7aa35d82e	{"changed": ["room_id"]}
59b0b66c-de85-4d97-ab31-d4e662c0597c	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	501853aa-2e37-4749-99f6-89c7f291727f	{"changed": ["room_id"]}
e4585e34-f818-4d73-9685-d9519f814ea8	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	7e542d18-55bc-4b69-a691-978c8b7e6e03	{"changed": ["room_id"]}
a8ec9db3-2ebe-4c01-b6df-995f087b8c90	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.publish	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	4e8a5d55-171e-4661-a256-391eff5a86d8	{"number": 2, "sha256": "3a949bbc898bc1716bada531871963473d7bb9f79583a5e08d7bb9bbf8ee1d45", "dates_changed": false, "programme_changed": true}
61aa4d0b-0c81-4dac-879a-ef03202d1a6e	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	session.open	\N	402d7e82-d5bc-4c4f-8ce9-467c217fcf2f	{}
642f7e9d-f325-4628-b1cd-f9a433125e1b	2026-01-15 12:00:00+00	e140107e-9ee6-487d-bbe4-661a1dff5bf4	\N	session.open	\N	7552eb66-02eb-4365-a27f-3a00802ffc45	{}
dc4cf955-7fbc-42f4-8852-026043dab4de	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.create	99ca6b7c-9265-4ceb-87a4-29233e1c1864	99ca6b7c-9265-4ceb-87a4-29233e1c1864	{"meetings": 33}
9abe1d03-6713-464c-b0c2-d05a9b46dce5	2026-01-15 12:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.remove	99ca6b7c-9265-4ceb-87a4-29233e1c1864	bc4f0d14-c87a-40b7-bb04-4a389bb1ab25	{}
0d517f39-96c1-4f3c-ae88-ce63cbe3378b	2026-01-15 13:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	meeting.update	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	7e542d18-55bc-4b69-a691-978c8b7e6e03	{"changed": ["status"]}
b7843f2e-9827-437e-8ee0-cf08c65595ea	2026-01-15 13:00:00+00	d9454c6d-1478-4b17-b333-cb9377bc1560	\N	forum.publish	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	91a812ce-bd97-4597-b5cb-3e38838c4c5c	{"number": 3, "sha256": "91343326a1fb12299ebca3776a145fa6489b6d84e6d01b1a92a0a7939fe37f73", "dates_changed": false, "programme_changed": true}
34f37dee-8a01-4647-9584-2b7ce065c3e1	2026-01-15 13:00:00+00	e140107e-9ee6-487d-bbe4-661a1dff5bf4	\N	grant.create	\N	a13728f7-9b9a-4d13-8535-76b6b83c47ff	{"role": "auditor"}
cfe797a6-30e7-4745-bdad-6699f41b4f7f	2026-01-15 13:00:00+00	e140107e-9ee6-487d-bbe4-661a1dff5bf4	\N	grant.revoke	\N	a13728f7-9b9a-4d13-8535-76b6b83c47ff	{}
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
f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	imrf-2026	imrf	{"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	demo-forum	imrf	{"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}	2026-04-28	2026-05-01	2026-04-27	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
99ca6b7c-9265-4ceb-87a4-29233e1c1864	draft-forum	imrf	{"ar": "منتدى للاختبار", "en": "Test forum"}	2026-05-05	2026-05-08	2026-05-04	America/New_York	{"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00	\N
\.


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.meeting (id, forum_id, kind, number, title, local_start, local_end, start_fold, end_fold, timezone, starts_at, ends_at, tz_version, room_id, objectives, status, version, created_at, updated_at) FROM stdin;
245fc80e-b539-4fe5-9f69-d783541e76f4	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3bce405d-9805-4cb1-b693-15a1baa4326e	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
05809f1f-daa1-4dbb-a455-db5f3c5f4115	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
a8883e89-5492-459f-ad45-1108fc4bb036	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9b132df0-87f2-4f9a-86a9-fb8d96994b42	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
52ac049d-e459-4d66-a264-276a04fe8025	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
a850757f-d10a-4bf1-9484-cbf95640152a	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ed509711-8b34-42be-a13e-e9bb8f237942	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1c12a683-0d08-4939-9d1a-29ea3f9b4b94	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1ccc56f2-4b0e-44a4-ad16-5186723e567e	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
13331b5f-9d09-4590-9850-88703e1921a9	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f28512ff-8ae4-410c-b732-a0e39a464df9	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
580377c4-e376-4dcc-bfe3-eee66c0e3529	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
dc58865d-b575-483b-8adb-399444331483	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-05-04 08:00:00	2026-05-04 09:00:00	0	0	America/New_York	2026-05-04 12:00:00+00	2026-05-04 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f2a179a7-171e-453b-af4e-e4b69d5a86cc	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
cb81e90a-3dea-4c0c-98df-df0a04c14624	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
446e8448-99e9-4272-92cc-b78f886a6efe	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c659e301-b582-4f4d-99d3-8533f2bef25a	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
915f0f38-f020-45cd-b840-937a9c817168	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
90165675-d1bd-4f98-ac3c-94d1aee91a16	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0f5266df-beda-47ae-83a4-3e67c071918d	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
1bc0d5d5-e9a0-479a-bc0c-db945022f7e0	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bfb79081-6e91-480f-89be-7432b37d390e	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9b812aa0-ff3b-4f77-84f7-6200437b2ad7	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b68ec0ae-ff28-4c5a-9ec0-88cde558391d	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
13a93aad-6777-4c96-be46-57b315fb36f3	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
e2e7e2c8-45f1-434a-af17-573dc3e1619f	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
71d556b8-95a9-4b88-ac5c-de3cef671193	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f986d7fa-0d72-4175-bdfa-b71ffe6ee913	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
3d3f9385-bb8f-4562-a8d9-9e403a70aac0	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
56b69527-ac17-4c4f-b0b1-4741f7992866	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
728b9a3a-470c-4377-8c53-624fc7e46ba2	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
611a3804-27fb-4e76-9de8-e399221644aa	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f1cefd78-3953-41f5-b954-ad21116e8138	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	1	{"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}	2026-04-27 08:00:00	2026-04-27 09:00:00	0	0	America/New_York	2026-04-27 12:00:00+00	2026-04-27 13:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2b27ce02-305f-497a-98d0-67420dbb28c5	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-04-27 09:00:00	2026-04-27 10:00:00	0	0	America/New_York	2026-04-27 13:00:00+00	2026-04-27 14:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9199c71f-426e-47b9-b7dc-c52557222c10	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-04-27 10:00:00	2026-04-27 13:00:00	0	0	America/New_York	2026-04-27 14:00:00+00	2026-04-27 17:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
32f7a11f-5191-4bbd-9763-6f86ebf4b80d	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-04-27 13:15:00	2026-04-27 14:45:00	0	0	America/New_York	2026-04-27 17:15:00+00	2026-04-27 18:45:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f7df5a3c-a214-4194-8c63-31494d2e0265	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-04-27 15:00:00	2026-04-27 18:00:00	0	0	America/New_York	2026-04-27 19:00:00+00	2026-04-27 22:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7e819078-c1d7-4b92-b4d9-2ec52ad7074a	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-04-27 18:15:00	2026-04-27 19:15:00	0	0	America/New_York	2026-04-27 22:15:00+00	2026-04-27 23:15:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
67f86b56-ebce-48e4-90b3-33f04ba58de3	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-04-28 08:00:00	2026-04-28 09:00:00	0	0	America/New_York	2026-04-28 12:00:00+00	2026-04-28 13:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f7f63075-d890-4967-8041-507ac5a9fc95	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-04-28 09:00:00	2026-04-28 10:00:00	0	0	America/New_York	2026-04-28 13:00:00+00	2026-04-28 14:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4758a045-adf9-435a-888b-88f35ebd57d3	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-04-28 10:00:00	2026-04-28 13:00:00	0	0	America/New_York	2026-04-28 14:00:00+00	2026-04-28 17:00:00+00	2026.6	b4b974a6-b65c-4b8e-9133-e29ed07f0114	{2,5,6,12,18}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2cfbe2ee-343a-41c7-b14b-ce898c3deca8	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-04-28 13:15:00	2026-04-28 14:45:00	0	0	America/New_York	2026-04-28 17:15:00+00	2026-04-28 18:45:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2903db32-9a40-41ce-9d9d-9e7ccff0977a	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-04-28 15:00:00	2026-04-28 18:00:00	0	0	America/New_York	2026-04-28 19:00:00+00	2026-04-28 22:00:00+00	2026.6	b4b974a6-b65c-4b8e-9133-e29ed07f0114	{4,8,9,10,11,13,21}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
dbeb3ac7-8560-49b5-9315-476f532bcb5b	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-04-28 18:15:00	2026-04-28 19:15:00	0	0	America/New_York	2026-04-28 22:15:00+00	2026-04-28 23:15:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
59e22e3e-c1ab-418d-9461-baa1f1d82f91	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-04-29 08:00:00	2026-04-29 09:00:00	0	0	America/New_York	2026-04-29 12:00:00+00	2026-04-29 13:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
fbfaa8b7-a6b3-4be6-a467-435fed167348	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-04-29 09:00:00	2026-04-29 10:00:00	0	0	America/New_York	2026-04-29 13:00:00+00	2026-04-29 14:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
32243cf6-a658-4908-8299-e13a7b93cc80	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	1eb8cc7d-ffc2-4696-b704-97d595dd9110	{1,3,7,17,23}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ce5174d3-37d6-45f8-8774-59e326621323	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-04-29 10:00:00	2026-04-29 13:00:00	0	0	America/New_York	2026-04-29 14:00:00+00	2026-04-29 17:00:00+00	2026.6	b4b974a6-b65c-4b8e-9133-e29ed07f0114	{14,15,16,19,20,22}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
97d017a7-0011-4b37-b8ca-e4bb3176af8c	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-04-29 13:15:00	2026-04-29 14:45:00	0	0	America/New_York	2026-04-29 17:15:00+00	2026-04-29 18:45:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4c4d3fc7-b2c9-445b-8abd-6856e9716bad	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-04-29 15:00:00	2026-04-29 18:00:00	0	0	America/New_York	2026-04-29 19:00:00+00	2026-04-29 22:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
da71f815-0646-4a3c-bba7-fcd9622b0afd	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-04-29 18:15:00	2026-04-29 19:15:00	0	0	America/New_York	2026-04-29 22:15:00+00	2026-04-29 23:15:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
2806f32f-2c13-4fac-b9fb-6a03f4da1ece	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-04-30 08:00:00	2026-04-30 09:00:00	0	0	America/New_York	2026-04-30 12:00:00+00	2026-04-30 13:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9ea5d23d-b9c9-4b54-8a39-3864b3de1ed7	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-04-30 09:00:00	2026-04-30 10:00:00	0	0	America/New_York	2026-04-30 13:00:00+00	2026-04-30 14:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
14e585b7-b6bf-40e5-8940-272f1658f3a6	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-04-30 10:00:00	2026-04-30 11:30:00	0	0	America/New_York	2026-04-30 14:00:00+00	2026-04-30 15:30:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
90035a38-8fbf-4675-b0f7-a5b624133350	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-04-30 11:30:00	2026-04-30 13:00:00	0	0	America/New_York	2026-04-30 15:30:00+00	2026-04-30 17:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
e1126d21-1828-4a6c-b3bf-c157eda5a78c	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-04-30 13:15:00	2026-04-30 14:45:00	0	0	America/New_York	2026-04-30 17:15:00+00	2026-04-30 18:45:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
364a39fe-cbb5-4bf0-aedc-4919c6878ff1	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-04-30 15:00:00	2026-04-30 18:00:00	0	0	America/New_York	2026-04-30 19:00:00+00	2026-04-30 22:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
16050af3-94c8-4d94-96ee-ef1327929920	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-04-30 18:15:00	2026-04-30 19:15:00	0	0	America/New_York	2026-04-30 22:15:00+00	2026-04-30 23:15:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
4de1d48f-3f1b-4302-8d80-b73cd2fc5105	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-01 08:00:00	2026-05-01 09:00:00	0	0	America/New_York	2026-05-01 12:00:00+00	2026-05-01 13:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0b7702c7-7d37-40f0-bf88-631439259b2e	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-01 09:00:00	2026-05-01 10:00:00	0	0	America/New_York	2026-05-01 13:00:00+00	2026-05-01 14:00:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
18a547ea-690d-413e-b56c-50ec0fdde103	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-01 10:00:00	2026-05-01 13:00:00	0	0	America/New_York	2026-05-01 14:00:00+00	2026-05-01 17:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8f51eccb-8af3-4365-9d40-43318ddf50fa	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-01 13:15:00	2026-05-01 14:45:00	0	0	America/New_York	2026-05-01 17:15:00+00	2026-05-01 18:45:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	tentative	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8a1450bd-bfca-43a8-a8af-b9b7aa35d82e	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-01 15:00:00	2026-05-01 17:00:00	0	0	America/New_York	2026-05-01 19:00:00+00	2026-05-01 21:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
501853aa-2e37-4749-99f6-89c7f291727f	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-01 17:00:00	2026-05-01 18:00:00	0	0	America/New_York	2026-05-01 21:00:00+00	2026-05-01 22:00:00+00	2026.6	a107076f-5c84-4451-9e17-73aefa607a0b	{}	confirmed	2	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
95f55ea2-fc4c-4be3-b128-89d4d23b0fd1	99ca6b7c-9265-4ceb-87a4-29233e1c1864	hearing	1	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}	2026-05-04 10:00:00	2026-05-04 13:00:00	0	0	America/New_York	2026-05-04 14:00:00+00	2026-05-04 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f4810964-9ff7-4c9e-bbe5-bac014f91257	99ca6b7c-9265-4ceb-87a4-29233e1c1864	hearing	2	{"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}	2026-05-04 15:00:00	2026-05-04 18:00:00	0	0	America/New_York	2026-05-04 19:00:00+00	2026-05-04 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
6281d7cb-5920-4624-8e10-696369882dbc	99ca6b7c-9265-4ceb-87a4-29233e1c1864	round_table	1	{"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}	2026-05-05 10:00:00	2026-05-05 13:00:00	0	0	America/New_York	2026-05-05 14:00:00+00	2026-05-05 17:00:00+00	2026.6	\N	{2,5,6,12,18}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
a1750f37-aa9d-4d33-9a50-410e5cbe3c67	99ca6b7c-9265-4ceb-87a4-29233e1c1864	round_table	2	{"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}	2026-05-05 15:00:00	2026-05-05 18:00:00	0	0	America/New_York	2026-05-05 19:00:00+00	2026-05-05 22:00:00+00	2026.6	\N	{4,8,9,10,11,13,21}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
dddc3e8e-1444-4c57-b1f7-d44577efee0a	99ca6b7c-9265-4ceb-87a4-29233e1c1864	round_table	3	{"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{14,15,16,19,20,22}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7c19a9cd-c85f-4a0a-a902-9df8f7eebe28	99ca6b7c-9265-4ceb-87a4-29233e1c1864	round_table	4	{"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}	2026-05-06 10:00:00	2026-05-06 13:00:00	0	0	America/New_York	2026-05-06 14:00:00+00	2026-05-06 17:00:00+00	2026.6	\N	{1,3,7,17,23}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
038e949b-2fff-4f85-9b23-c4e759b757b7	99ca6b7c-9265-4ceb-87a4-29233e1c1864	policy_debate	\N	{"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}	2026-05-06 15:00:00	2026-05-06 18:00:00	0	0	America/New_York	2026-05-06 19:00:00+00	2026-05-06 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8244b316-4d07-42ee-b66a-adc1e37e1fe1	99ca6b7c-9265-4ceb-87a4-29233e1c1864	plenary_opening	\N	{"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}	2026-05-07 10:00:00	2026-05-07 11:30:00	0	0	America/New_York	2026-05-07 14:00:00+00	2026-05-07 15:30:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b126fe4d-f7fd-481d-ab56-2e70c7170448	99ca6b7c-9265-4ceb-87a4-29233e1c1864	general_debate	1	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}	2026-05-07 11:30:00	2026-05-07 13:00:00	0	0	America/New_York	2026-05-07 15:30:00+00	2026-05-07 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
ff282c85-4033-4de9-9b97-4f53de9edf75	99ca6b7c-9265-4ceb-87a4-29233e1c1864	general_debate	2	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}	2026-05-07 15:00:00	2026-05-07 18:00:00	0	0	America/New_York	2026-05-07 19:00:00+00	2026-05-07 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b293ac8d-9e72-4a39-b2a8-e43c4395df1f	99ca6b7c-9265-4ceb-87a4-29233e1c1864	general_debate	3	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}	2026-05-08 10:00:00	2026-05-08 13:00:00	0	0	America/New_York	2026-05-08 14:00:00+00	2026-05-08 17:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
54877db9-6efc-40ea-9b32-5d5c85d4940a	99ca6b7c-9265-4ceb-87a4-29233e1c1864	general_debate	4	{"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}	2026-05-08 15:00:00	2026-05-08 17:00:00	0	0	America/New_York	2026-05-08 19:00:00+00	2026-05-08 21:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
11b51a44-6b9b-49bd-ab72-01bece31b116	99ca6b7c-9265-4ceb-87a4-29233e1c1864	plenary_closing	\N	{"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}	2026-05-08 17:00:00	2026-05-08 18:00:00	0	0	America/New_York	2026-05-08 21:00:00+00	2026-05-08 22:00:00+00	2026.6	\N	{}	confirmed	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
bee657ad-5278-4877-beb3-c208c4a00711	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	2	{"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}	2026-05-04 09:00:00	2026-05-04 10:00:00	0	0	America/New_York	2026-05-04 13:00:00+00	2026-05-04 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
c1e3f60c-4a1b-4014-b973-85a198c64646	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	3	{"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}	2026-05-04 13:15:00	2026-05-04 14:45:00	0	0	America/New_York	2026-05-04 17:15:00+00	2026-05-04 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
0f96c235-5b04-4b44-adfc-9fa401736c17	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	4	{"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}	2026-05-04 18:15:00	2026-05-04 19:15:00	0	0	America/New_York	2026-05-04 22:15:00+00	2026-05-04 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
f67a5624-f057-47f5-9f92-8b737fa8481d	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	5	{"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}	2026-05-05 08:00:00	2026-05-05 09:00:00	0	0	America/New_York	2026-05-05 12:00:00+00	2026-05-05 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7ad3da5b-e9bc-4e2e-8e8e-acab2999ea79	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	6	{"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}	2026-05-05 09:00:00	2026-05-05 10:00:00	0	0	America/New_York	2026-05-05 13:00:00+00	2026-05-05 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
cd187e84-c25f-4d8b-9424-0bfa37794a62	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	7	{"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}	2026-05-05 13:15:00	2026-05-05 14:45:00	0	0	America/New_York	2026-05-05 17:15:00+00	2026-05-05 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
73905066-4152-4093-b953-a82285a45d63	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	8	{"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}	2026-05-05 18:15:00	2026-05-05 19:15:00	0	0	America/New_York	2026-05-05 22:15:00+00	2026-05-05 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
eef89bf8-ca96-4545-8833-6b07d849d7ee	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	9	{"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}	2026-05-06 08:00:00	2026-05-06 09:00:00	0	0	America/New_York	2026-05-06 12:00:00+00	2026-05-06 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
87c53867-9118-4f4e-8393-d697fb00d726	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	10	{"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}	2026-05-06 09:00:00	2026-05-06 10:00:00	0	0	America/New_York	2026-05-06 13:00:00+00	2026-05-06 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d15c1b0f-dc27-4de4-996c-c20b304ae025	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	11	{"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}	2026-05-06 13:15:00	2026-05-06 14:45:00	0	0	America/New_York	2026-05-06 17:15:00+00	2026-05-06 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
13cc0f09-89dc-4bfb-a941-ab4ec8b00ff4	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	12	{"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}	2026-05-06 18:15:00	2026-05-06 19:15:00	0	0	America/New_York	2026-05-06 22:15:00+00	2026-05-06 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
d0582797-70b0-4c38-834d-43f795541b04	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	13	{"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}	2026-05-07 08:00:00	2026-05-07 09:00:00	0	0	America/New_York	2026-05-07 12:00:00+00	2026-05-07 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
054e70fd-109b-40d0-84df-0967e48a1fe7	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	14	{"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}	2026-05-07 09:00:00	2026-05-07 10:00:00	0	0	America/New_York	2026-05-07 13:00:00+00	2026-05-07 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b5b64e3c-8042-44a5-bee4-f2531386a8e0	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	15	{"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}	2026-05-07 13:15:00	2026-05-07 14:45:00	0	0	America/New_York	2026-05-07 17:15:00+00	2026-05-07 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
8dee82ec-1610-42c5-a4c4-52c29a037733	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	16	{"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}	2026-05-07 18:15:00	2026-05-07 19:15:00	0	0	America/New_York	2026-05-07 22:15:00+00	2026-05-07 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
9428b341-52e7-4196-98e7-304c9e2ce32d	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	17	{"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}	2026-05-08 08:00:00	2026-05-08 09:00:00	0	0	America/New_York	2026-05-08 12:00:00+00	2026-05-08 13:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
22d99862-4416-4bbf-a228-59440ed5818c	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	18	{"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}	2026-05-08 09:00:00	2026-05-08 10:00:00	0	0	America/New_York	2026-05-08 13:00:00+00	2026-05-08 14:00:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b7e14636-7651-4b5e-89f5-51e52fa5fb89	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	19	{"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}	2026-05-08 13:15:00	2026-05-08 14:45:00	0	0	America/New_York	2026-05-08 17:15:00+00	2026-05-08 18:45:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
b37f8f42-6eb4-4a2a-b326-4edff44d3083	99ca6b7c-9265-4ceb-87a4-29233e1c1864	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-08 18:15:00	2026-05-08 19:15:00	0	0	America/New_York	2026-05-08 22:15:00+00	2026-05-08 23:15:00+00	2026.6	\N	{}	tentative	1	2026-01-15 12:00:00+00	2026-01-15 12:00:00+00
7e542d18-55bc-4b69-a691-978c8b7e6e03	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	side_event	20	{"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}	2026-05-01 18:15:00	2026-05-01 19:15:00	0	0	America/New_York	2026-05-01 22:15:00+00	2026-05-01 23:15:00+00	2026.6	3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	{}	cancelled	3	2026-01-15 12:00:00+00	2026-01-15 13:00:00+00
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
41b6c2d0-5801-4503-a693-5718f9538fef	Amal Example	Ms.	2026-01-15 12:00:00+00
\.


--
-- Data for Name: publication; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.publication (id, forum_id, number, note, overrides, published_by, at, sha256, dates_changed, programme_changed, document) FROM stdin;
6bd9d7b5-e6ee-48d3-97d4-e62023f139eb	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	1	5–8 May 2026, hearing on 4 May	[]	d9454c6d-1478-4b17-b333-cb9377bc1560	2026-01-15 12:00:00+00	fe60800456422bdfacd2e6650a945458ba5f18c39eb23e68525672007dc43949	t	f	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "template": "imrf"}, "format": 1, "programme": null, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
e427b719-b64e-4d9c-9c24-dc3232241c08	f36ff0d6-86ef-46e0-bfe6-3b17511c4d23	2	As the mandate's template gives it; rooms and people open	[]	d9454c6d-1478-4b17-b333-cb9377bc1560	2026-01-15 12:00:00+00	1c58d4fa22d6378e81f37081b08edf5aed13647f7805ea23a8a86adc000a2a08	f	t	{"dates": {"opens_on": "2026-05-05", "timezone": "America/New_York", "closes_on": "2026-05-08", "hearing_on": "2026-05-04"}, "forum": {"slug": "imrf-2026", "title": {"ar": "منتدى استعراض الهجرة الدولية 2026", "en": "International Migration Review Forum 2026", "es": "Foro de Examen de la Migración Internacional 2026", "fr": "Forum d’examen des migrations internationales 2026", "ru": "Форум по рассмотрению проблем международной миграции 2026 года", "zh": "2026年国际移民问题审查论坛"}, "template": "imrf"}, "format": 1, "programme": {"version": 2, "meetings": [{"id": "dc58865d-b575-483b-8adb-399444331483", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-05-04T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T09:00:00", "starts_at": "2026-05-04T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f2a179a7-171e-453b-af4e-e4b69d5a86cc", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-05-04T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T10:00:00", "starts_at": "2026-05-04T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "245fc80e-b539-4fe5-9f69-d783541e76f4", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T13:00:00", "starts_at": "2026-05-04T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "cb81e90a-3dea-4c0c-98df-df0a04c14624", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-05-04T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T14:45:00", "starts_at": "2026-05-04T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3bce405d-9805-4cb1-b693-15a1baa4326e", "kind": "hearing", "room": null, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-04T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T18:00:00", "starts_at": "2026-05-04T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "446e8448-99e9-4272-92cc-b78f886a6efe", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-05-04T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-04T19:15:00", "starts_at": "2026-05-04T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-04T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "c659e301-b582-4f4d-99d3-8533f2bef25a", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-05-05T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T09:00:00", "starts_at": "2026-05-05T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "915f0f38-f020-45cd-b840-937a9c817168", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-05-05T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T10:00:00", "starts_at": "2026-05-05T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "05809f1f-daa1-4dbb-a455-db5f3c5f4115", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T13:00:00", "starts_at": "2026-05-05T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-05-05T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "90165675-d1bd-4f98-ac3c-94d1aee91a16", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-05-05T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T14:45:00", "starts_at": "2026-05-05T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "a8883e89-5492-459f-ad45-1108fc4bb036", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-05T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T18:00:00", "starts_at": "2026-05-05T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-05-05T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0f5266df-beda-47ae-83a4-3e67c071918d", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-05-05T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-05T19:15:00", "starts_at": "2026-05-05T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-05T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1bc0d5d5-e9a0-479a-bc0c-db945022f7e0", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-05-06T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T09:00:00", "starts_at": "2026-05-06T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "bfb79081-6e91-480f-89be-7432b37d390e", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-05-06T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T10:00:00", "starts_at": "2026-05-06T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9b132df0-87f2-4f9a-86a9-fb8d96994b42", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "52ac049d-e459-4d66-a264-276a04fe8025", "kind": "round_table", "room": null, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-05-06T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T13:00:00", "starts_at": "2026-05-06T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-05-06T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9b812aa0-ff3b-4f77-84f7-6200437b2ad7", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-05-06T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T14:45:00", "starts_at": "2026-05-06T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "a850757f-d10a-4bf1-9484-cbf95640152a", "kind": "policy_debate", "room": null, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-05-06T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T18:00:00", "starts_at": "2026-05-06T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "b68ec0ae-ff28-4c5a-9ec0-88cde558391d", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-05-06T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-06T19:15:00", "starts_at": "2026-05-06T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-06T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "13a93aad-6777-4c96-be46-57b315fb36f3", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-05-07T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T09:00:00", "starts_at": "2026-05-07T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "e2e7e2c8-45f1-434a-af17-573dc3e1619f", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-05-07T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T10:00:00", "starts_at": "2026-05-07T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "ed509711-8b34-42be-a13e-e9bb8f237942", "kind": "plenary_opening", "room": null, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-05-07T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T11:30:00", "starts_at": "2026-05-07T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1c12a683-0d08-4939-9d1a-29ea3f9b4b94", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T13:00:00", "starts_at": "2026-05-07T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "71d556b8-95a9-4b88-ac5c-de3cef671193", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-05-07T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T14:45:00", "starts_at": "2026-05-07T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "1ccc56f2-4b0e-44a4-ad16-5186723e567e", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-07T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T18:00:00", "starts_at": "2026-05-07T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f986d7fa-0d72-4175-bdfa-b71ffe6ee913", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-05-07T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-07T19:15:00", "starts_at": "2026-05-07T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-07T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "3d3f9385-bb8f-4562-a8d9-9e403a70aac0", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-08T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T09:00:00", "starts_at": "2026-05-08T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "56b69527-ac17-4c4f-b0b1-4741f7992866", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-08T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T10:00:00", "starts_at": "2026-05-08T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "13331b5f-9d09-4590-9850-88703e1921a9", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T13:00:00", "starts_at": "2026-05-08T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "728b9a3a-470c-4377-8c53-624fc7e46ba2", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-08T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T14:45:00", "starts_at": "2026-05-08T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f28512ff-8ae4-410c-b732-a0e39a464df9", "kind": "general_debate", "room": null, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T17:00:00", "starts_at": "2026-05-08T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "580377c4-e376-4dcc-bfe3-eee66c0e3529", "kind": "plenary_closing", "room": null, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-08T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T18:00:00", "starts_at": "2026-05-08T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "611a3804-27fb-4e76-9de8-e399221644aa", "kind": "side_event", "room": null, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-08T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-08T19:15:00", "starts_at": "2026-05-08T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-08T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}], "tz_version": "2026.6", "published_at": "2026-01-15T12:00:00Z"}, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
13c4e996-b593-4594-8fed-62e44989181d	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	1	Made up, to try things out	[]	d9454c6d-1478-4b17-b333-cb9377bc1560	2026-01-15 12:00:00+00	282cd50f3402a6d910715573b50fd4d6d4692c8f814380135069af3f159af10d	t	f	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": null, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
4e8a5d55-171e-4661-a256-391eff5a86d8	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	2	Made up, to try things out	[]	d9454c6d-1478-4b17-b333-cb9377bc1560	2026-01-15 12:00:00+00	3a949bbc898bc1716bada531871963473d7bb9f79583a5e08d7bb9bbf8ee1d45	f	t	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": {"version": 2, "meetings": [{"id": "f1cefd78-3953-41f5-b954-ad21116e8138", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2b27ce02-305f-497a-98d0-67420dbb28c5", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9199c71f-426e-47b9-b7dc-c52557222c10", "kind": "hearing", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "32f7a11f-5191-4bbd-9763-6f86ebf4b80d", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f7df5a3c-a214-4194-8c63-31494d2e0265", "kind": "hearing", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7e819078-c1d7-4b92-b4d9-2ec52ad7074a", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "67f86b56-ebce-48e4-90b3-33f04ba58de3", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f7f63075-d890-4967-8041-507ac5a9fc95", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4758a045-adf9-435a-888b-88f35ebd57d3", "kind": "round_table", "room": {"id": "b4b974a6-b65c-4b8e-9133-e29ed07f0114", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "person_id": "41b6c2d0-5801-4503-a693-5718f9538fef", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2cfbe2ee-343a-41c7-b14b-ce898c3deca8", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2903db32-9a40-41ce-9d9d-9e7ccff0977a", "kind": "round_table", "room": {"id": "b4b974a6-b65c-4b8e-9133-e29ed07f0114", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "dbeb3ac7-8560-49b5-9315-476f532bcb5b", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "59e22e3e-c1ab-418d-9461-baa1f1d82f91", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "fbfaa8b7-a6b3-4be6-a467-435fed167348", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "ce5174d3-37d6-45f8-8774-59e326621323", "kind": "round_table", "room": {"id": "b4b974a6-b65c-4b8e-9133-e29ed07f0114", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "32243cf6-a658-4908-8299-e13a7b93cc80", "kind": "round_table", "room": {"id": "1eb8cc7d-ffc2-4696-b704-97d595dd9110", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "97d017a7-0011-4b37-b8ca-e4bb3176af8c", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4c4d3fc7-b2c9-445b-8abd-6856e9716bad", "kind": "policy_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "da71f815-0646-4a3c-bba7-fcd9622b0afd", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2806f32f-2c13-4fac-b9fb-6a03f4da1ece", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9ea5d23d-b9c9-4b54-8a39-3864b3de1ed7", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "14e585b7-b6bf-40e5-8940-272f1658f3a6", "kind": "plenary_opening", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "90035a38-8fbf-4675-b0f7-a5b624133350", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "e1126d21-1828-4a6c-b3bf-c157eda5a78c", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "364a39fe-cbb5-4bf0-aedc-4919c6878ff1", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "16050af3-94c8-4d94-96ee-ef1327929920", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4de1d48f-3f1b-4302-8d80-b73cd2fc5105", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0b7702c7-7d37-40f0-bf88-631439259b2e", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "18a547ea-690d-413e-b56c-50ec0fdde103", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8f51eccb-8af3-4365-9d40-43318ddf50fa", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8a1450bd-bfca-43a8-a8af-b9b7aa35d82e", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "501853aa-2e37-4749-99f6-89c7f291727f", "kind": "plenary_closing", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7e542d18-55bc-4b69-a691-978c8b7e6e03", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "tentative", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}], "tz_version": "2026.6", "published_at": "2026-01-15T12:00:00Z"}, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
91a812ce-bd97-4597-b5cb-3e38838c4c5c	eeb7fbb2-adc7-468d-89d8-0d8c00ba9c9a	3	\N	[]	d9454c6d-1478-4b17-b333-cb9377bc1560	2026-01-15 13:00:00+00	91343326a1fb12299ebca3776a145fa6489b6d84e6d01b1a92a0a7939fe37f73	f	t	{"dates": {"opens_on": "2026-04-28", "timezone": "America/New_York", "closes_on": "2026-05-01", "hearing_on": "2026-04-27"}, "forum": {"slug": "demo-forum", "title": {"ar": "منتدى تجريبي (غير حقيقي)", "en": "Demonstration forum (made up)", "es": "Foro de demostración (ficticio)", "fr": "Forum de démonstration (fictif)", "ru": "Демонстрационный форум (вымышленный)", "zh": "演示论坛（虚构）"}, "template": "imrf"}, "format": 1, "programme": {"version": 3, "meetings": [{"id": "f1cefd78-3953-41f5-b954-ad21116e8138", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 1", "en": "Side event, slot 1", "es": "Evento paralelo, franja 1", "fr": "Manifestation parallèle, créneau 1", "ru": "Параллельное мероприятие, время 1", "zh": "会外活动，时段1"}, "number": 1, "people": [], "status": "tentative", "ends_at": "2026-04-27T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T09:00:00", "starts_at": "2026-04-27T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2b27ce02-305f-497a-98d0-67420dbb28c5", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 2", "en": "Side event, slot 2", "es": "Evento paralelo, franja 2", "fr": "Manifestation parallèle, créneau 2", "ru": "Параллельное мероприятие, время 2", "zh": "会外活动，时段2"}, "number": 2, "people": [], "status": "tentative", "ends_at": "2026-04-27T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T10:00:00", "starts_at": "2026-04-27T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9199c71f-426e-47b9-b7dc-c52557222c10", "kind": "hearing", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 1", "en": "Multi-stakeholder hearing, part 1", "es": "Audiencia de múltiples partes interesadas, parte 1", "fr": "Audition multipartite, partie 1", "ru": "Слушания с участием многих заинтересованных сторон, часть 1", "zh": "多利益攸关方听证会，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T13:00:00", "starts_at": "2026-04-27T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "32f7a11f-5191-4bbd-9763-6f86ebf4b80d", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 3", "en": "Side event, slot 3", "es": "Evento paralelo, franja 3", "fr": "Manifestation parallèle, créneau 3", "ru": "Параллельное мероприятие, время 3", "zh": "会外活动，时段3"}, "number": 3, "people": [], "status": "tentative", "ends_at": "2026-04-27T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T14:45:00", "starts_at": "2026-04-27T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f7df5a3c-a214-4194-8c63-31494d2e0265", "kind": "hearing", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "جلسة استماع لأصحاب المصلحة المتعددين، الجزء 2", "en": "Multi-stakeholder hearing, part 2", "es": "Audiencia de múltiples partes interesadas, parte 2", "fr": "Audition multipartite, partie 2", "ru": "Слушания с участием многих заинтересованных сторон, часть 2", "zh": "多利益攸关方听证会，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-27T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T18:00:00", "starts_at": "2026-04-27T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7e819078-c1d7-4b92-b4d9-2ec52ad7074a", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 4", "en": "Side event, slot 4", "es": "Evento paralelo, franja 4", "fr": "Manifestation parallèle, créneau 4", "ru": "Параллельное мероприятие, время 4", "zh": "会外活动，时段4"}, "number": 4, "people": [], "status": "tentative", "ends_at": "2026-04-27T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-27T19:15:00", "starts_at": "2026-04-27T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-27T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "67f86b56-ebce-48e4-90b3-33f04ba58de3", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 5", "en": "Side event, slot 5", "es": "Evento paralelo, franja 5", "fr": "Manifestation parallèle, créneau 5", "ru": "Параллельное мероприятие, время 5", "zh": "会外活动，时段5"}, "number": 5, "people": [], "status": "tentative", "ends_at": "2026-04-28T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T09:00:00", "starts_at": "2026-04-28T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "f7f63075-d890-4967-8041-507ac5a9fc95", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 6", "en": "Side event, slot 6", "es": "Evento paralelo, franja 6", "fr": "Manifestation parallèle, créneau 6", "ru": "Параллельное мероприятие, время 6", "zh": "会外活动，时段6"}, "number": 6, "people": [], "status": "tentative", "ends_at": "2026-04-28T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T10:00:00", "starts_at": "2026-04-28T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4758a045-adf9-435a-888b-88f35ebd57d3", "kind": "round_table", "room": {"id": "b4b974a6-b65c-4b8e-9133-e29ed07f0114", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 1", "en": "Round table 1", "es": "Mesa redonda 1", "fr": "Table ronde 1", "ru": "Круглый стол 1", "zh": "圆桌会议1"}, "number": 1, "people": [{"role": "co_chair", "party_id": "115feb27-9cd9-5918-acb0-d5e1d9741129", "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": "20a8d73b-ddb5-51ad-96d3-e7e360278d9f", "position": 2, "person_id": null, "designation": null}, {"role": "moderator", "party_id": null, "position": 1, "person_id": "41b6c2d0-5801-4503-a693-5718f9538fef", "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T13:00:00", "starts_at": "2026-04-28T14:00:00Z", "objectives": [2, 5, 6, 12, 18], "start_fold": 0, "local_start": "2026-04-28T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2cfbe2ee-343a-41c7-b14b-ce898c3deca8", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 7", "en": "Side event, slot 7", "es": "Evento paralelo, franja 7", "fr": "Manifestation parallèle, créneau 7", "ru": "Параллельное мероприятие, время 7", "zh": "会外活动，时段7"}, "number": 7, "people": [], "status": "tentative", "ends_at": "2026-04-28T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T14:45:00", "starts_at": "2026-04-28T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2903db32-9a40-41ce-9d9d-9e7ccff0977a", "kind": "round_table", "room": {"id": "b4b974a6-b65c-4b8e-9133-e29ed07f0114", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 2", "en": "Round table 2", "es": "Mesa redonda 2", "fr": "Table ronde 2", "ru": "Круглый стол 2", "zh": "圆桌会议2"}, "number": 2, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-28T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T18:00:00", "starts_at": "2026-04-28T19:00:00Z", "objectives": [4, 8, 9, 10, 11, 13, 21], "start_fold": 0, "local_start": "2026-04-28T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "dbeb3ac7-8560-49b5-9315-476f532bcb5b", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 8", "en": "Side event, slot 8", "es": "Evento paralelo, franja 8", "fr": "Manifestation parallèle, créneau 8", "ru": "Параллельное мероприятие, время 8", "zh": "会外活动，时段8"}, "number": 8, "people": [], "status": "tentative", "ends_at": "2026-04-28T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-28T19:15:00", "starts_at": "2026-04-28T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-28T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "59e22e3e-c1ab-418d-9461-baa1f1d82f91", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 9", "en": "Side event, slot 9", "es": "Evento paralelo, franja 9", "fr": "Manifestation parallèle, créneau 9", "ru": "Параллельное мероприятие, время 9", "zh": "会外活动，时段9"}, "number": 9, "people": [], "status": "tentative", "ends_at": "2026-04-29T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T09:00:00", "starts_at": "2026-04-29T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "fbfaa8b7-a6b3-4be6-a467-435fed167348", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 10", "en": "Side event, slot 10", "es": "Evento paralelo, franja 10", "fr": "Manifestation parallèle, créneau 10", "ru": "Параллельное мероприятие, время 10", "zh": "会外活动，时段10"}, "number": 10, "people": [], "status": "tentative", "ends_at": "2026-04-29T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T10:00:00", "starts_at": "2026-04-29T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "ce5174d3-37d6-45f8-8774-59e326621323", "kind": "round_table", "room": {"id": "b4b974a6-b65c-4b8e-9133-e29ed07f0114", "city": "Example City", "name": {"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 3", "en": "Round table 3", "es": "Mesa redonda 3", "fr": "Table ronde 3", "ru": "Круглый стол 3", "zh": "圆桌会议3"}, "number": 3, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [14, 15, 16, 19, 20, 22], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "32243cf6-a658-4908-8299-e13a7b93cc80", "kind": "round_table", "room": {"id": "1eb8cc7d-ffc2-4696-b704-97d595dd9110", "city": "Example City", "name": {"ar": "القاعة التجريبية باء", "en": "Demo Room B"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "المائدة المستديرة 4", "en": "Round table 4", "es": "Mesa redonda 4", "fr": "Table ronde 4", "ru": "Круглый стол 4", "zh": "圆桌会议4"}, "number": 4, "people": [{"role": "co_chair", "party_id": null, "position": 1, "person_id": null, "designation": null}, {"role": "co_chair", "party_id": null, "position": 2, "person_id": null, "designation": null}], "status": "confirmed", "ends_at": "2026-04-29T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T13:00:00", "starts_at": "2026-04-29T14:00:00Z", "objectives": [1, 3, 7, 17, 23], "start_fold": 0, "local_start": "2026-04-29T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "97d017a7-0011-4b37-b8ca-e4bb3176af8c", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 11", "en": "Side event, slot 11", "es": "Evento paralelo, franja 11", "fr": "Manifestation parallèle, créneau 11", "ru": "Параллельное мероприятие, время 11", "zh": "会外活动，时段11"}, "number": 11, "people": [], "status": "tentative", "ends_at": "2026-04-29T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T14:45:00", "starts_at": "2026-04-29T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4c4d3fc7-b2c9-445b-8abd-6856e9716bad", "kind": "policy_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "مناقشة السياسات", "en": "Policy debate", "es": "Debate sobre políticas", "fr": "Débat sur les politiques", "ru": "Дискуссия по вопросам политики", "zh": "政策辩论"}, "number": null, "people": [{"role": "facilitator", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 1, "person_id": null, "designation": "iom_director_general"}], "status": "confirmed", "ends_at": "2026-04-29T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T18:00:00", "starts_at": "2026-04-29T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "da71f815-0646-4a3c-bba7-fcd9622b0afd", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 12", "en": "Side event, slot 12", "es": "Evento paralelo, franja 12", "fr": "Manifestation parallèle, créneau 12", "ru": "Параллельное мероприятие, время 12", "zh": "会外活动，时段12"}, "number": 12, "people": [], "status": "tentative", "ends_at": "2026-04-29T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-29T19:15:00", "starts_at": "2026-04-29T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-29T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "2806f32f-2c13-4fac-b9fb-6a03f4da1ece", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 13", "en": "Side event, slot 13", "es": "Evento paralelo, franja 13", "fr": "Manifestation parallèle, créneau 13", "ru": "Параллельное мероприятие, время 13", "zh": "会外活动，时段13"}, "number": 13, "people": [], "status": "tentative", "ends_at": "2026-04-30T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T09:00:00", "starts_at": "2026-04-30T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "9ea5d23d-b9c9-4b54-8a39-3864b3de1ed7", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 14", "en": "Side event, slot 14", "es": "Evento paralelo, franja 14", "fr": "Manifestation parallèle, créneau 14", "ru": "Параллельное мероприятие, время 14", "zh": "会外活动，时段14"}, "number": 14, "people": [], "status": "tentative", "ends_at": "2026-04-30T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T10:00:00", "starts_at": "2026-04-30T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "14e585b7-b6bf-40e5-8940-272f1658f3a6", "kind": "plenary_opening", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الافتتاحي", "en": "Plenary: opening segment", "es": "Sesión plenaria: apertura", "fr": "Plénière : ouverture", "ru": "Пленарное заседание: открытие", "zh": "全体会议：开幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}, {"role": "speaker", "party_id": null, "position": 2, "person_id": null, "designation": "secretary_general"}, {"role": "speaker", "party_id": "cb49849c-4440-59d4-a419-6289eed47381", "position": 3, "person_id": null, "designation": "iom_director_general"}, {"role": "speaker", "party_id": null, "position": 4, "person_id": null, "designation": "migrant_community"}, {"role": "speaker", "party_id": null, "position": 5, "person_id": null, "designation": "civil_society"}], "status": "confirmed", "ends_at": "2026-04-30T15:30:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T11:30:00", "starts_at": "2026-04-30T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "90035a38-8fbf-4675-b0f7-a5b624133350", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 1", "en": "Plenary: general debate, part 1", "es": "Sesión plenaria: debate general, parte 1", "fr": "Plénière : débat général, partie 1", "ru": "Пленарное заседание: общие прения, часть 1", "zh": "全体会议：一般性辩论，第1部分"}, "number": 1, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T13:00:00", "starts_at": "2026-04-30T15:30:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T11:30:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "e1126d21-1828-4a6c-b3bf-c157eda5a78c", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 15", "en": "Side event, slot 15", "es": "Evento paralelo, franja 15", "fr": "Manifestation parallèle, créneau 15", "ru": "Параллельное мероприятие, время 15", "zh": "会外活动，时段15"}, "number": 15, "people": [], "status": "tentative", "ends_at": "2026-04-30T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T14:45:00", "starts_at": "2026-04-30T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "364a39fe-cbb5-4bf0-aedc-4919c6878ff1", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 2", "en": "Plenary: general debate, part 2", "es": "Sesión plenaria: debate general, parte 2", "fr": "Plénière : débat général, partie 2", "ru": "Пленарное заседание: общие прения, часть 2", "zh": "全体会议：一般性辩论，第2部分"}, "number": 2, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-04-30T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T18:00:00", "starts_at": "2026-04-30T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "16050af3-94c8-4d94-96ee-ef1327929920", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 16", "en": "Side event, slot 16", "es": "Evento paralelo, franja 16", "fr": "Manifestation parallèle, créneau 16", "ru": "Параллельное мероприятие, время 16", "zh": "会外活动，时段16"}, "number": 16, "people": [], "status": "tentative", "ends_at": "2026-04-30T23:15:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-04-30T19:15:00", "starts_at": "2026-04-30T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-04-30T18:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "4de1d48f-3f1b-4302-8d80-b73cd2fc5105", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 17", "en": "Side event, slot 17", "es": "Evento paralelo, franja 17", "fr": "Manifestation parallèle, créneau 17", "ru": "Параллельное мероприятие, время 17", "zh": "会外活动，时段17"}, "number": 17, "people": [], "status": "tentative", "ends_at": "2026-05-01T13:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T09:00:00", "starts_at": "2026-05-01T12:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T08:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "0b7702c7-7d37-40f0-bf88-631439259b2e", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 18", "en": "Side event, slot 18", "es": "Evento paralelo, franja 18", "fr": "Manifestation parallèle, créneau 18", "ru": "Параллельное мероприятие, время 18", "zh": "会外活动，时段18"}, "number": 18, "people": [], "status": "tentative", "ends_at": "2026-05-01T14:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T10:00:00", "starts_at": "2026-05-01T13:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T09:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "18a547ea-690d-413e-b56c-50ec0fdde103", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 3", "en": "Plenary: general debate, part 3", "es": "Sesión plenaria: debate general, parte 3", "fr": "Plénière : débat général, partie 3", "ru": "Пленарное заседание: общие прения, часть 3", "zh": "全体会议：一般性辩论，第3部分"}, "number": 3, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T17:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T13:00:00", "starts_at": "2026-05-01T14:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T10:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8f51eccb-8af3-4365-9d40-43318ddf50fa", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 19", "en": "Side event, slot 19", "es": "Evento paralelo, franja 19", "fr": "Manifestation parallèle, créneau 19", "ru": "Параллельное мероприятие, время 19", "zh": "会外活动，时段19"}, "number": 19, "people": [], "status": "tentative", "ends_at": "2026-05-01T18:45:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T14:45:00", "starts_at": "2026-05-01T17:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T13:15:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "8a1450bd-bfca-43a8-a8af-b9b7aa35d82e", "kind": "general_debate", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: المناقشة العامة، الجزء 4", "en": "Plenary: general debate, part 4", "es": "Sesión plenaria: debate general, parte 4", "fr": "Plénière : débat général, partie 4", "ru": "Пленарное заседание: общие прения, часть 4", "zh": "全体会议：一般性辩论，第4部分"}, "number": 4, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T21:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T17:00:00", "starts_at": "2026-05-01T19:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T15:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "501853aa-2e37-4749-99f6-89c7f291727f", "kind": "plenary_closing", "room": {"id": "a107076f-5c84-4451-9e17-73aefa607a0b", "city": "Example City", "name": {"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "الجلسة العامة: الجزء الختامي", "en": "Plenary: closing segment", "es": "Sesión plenaria: clausura", "fr": "Plénière : clôture", "ru": "Пленарное заседание: закрытие", "zh": "全体会议：闭幕部分"}, "number": null, "people": [{"role": "presiding", "party_id": null, "position": 1, "person_id": null, "designation": "president_of_the_general_assembly"}], "status": "confirmed", "ends_at": "2026-05-01T22:00:00Z", "end_fold": 0, "sequence": 0, "timezone": "America/New_York", "local_end": "2026-05-01T18:00:00", "starts_at": "2026-05-01T21:00:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T17:00:00", "last_modified": "2026-01-15T12:00:00Z"}, {"id": "7e542d18-55bc-4b69-a691-978c8b7e6e03", "kind": "side_event", "room": {"id": "3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8", "city": "Example City", "name": {"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}, "venue": {"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}}, "title": {"ar": "فعالية جانبية، الفترة 20", "en": "Side event, slot 20", "es": "Evento paralelo, franja 20", "fr": "Manifestation parallèle, créneau 20", "ru": "Параллельное мероприятие, время 20", "zh": "会外活动，时段20"}, "number": 20, "people": [], "status": "cancelled", "ends_at": "2026-05-01T23:15:00Z", "end_fold": 0, "sequence": 1, "timezone": "America/New_York", "local_end": "2026-05-01T19:15:00", "starts_at": "2026-05-01T22:15:00Z", "objectives": [], "start_fold": 0, "local_start": "2026-05-01T18:15:00", "last_modified": "2026-01-15T13:00:00Z"}], "tz_version": "2026.6", "published_at": "2026-01-15T13:00:00Z"}, "modalities": {"checks": {"forum_days": {"severity": "blocking", "authority": "73/326"}, "hearing_day": {"severity": "blocking", "authority": "73/326"}, "plenary_days": {"severity": "blocking", "authority": "73/326"}, "plenary_order": {"severity": "blocking", "authority": "73/326"}, "hearing_missing": {"severity": "blocking", "authority": "73/326"}, "plenary_missing": {"severity": "blocking", "authority": "73/326"}, "objective_missing": {"severity": "blocking", "authority": "73/326"}, "round_table_count": {"severity": "blocking", "authority": "73/326"}, "objective_repeated": {"severity": "blocking", "authority": "73/326"}, "policy_debate_order": {"severity": "blocking", "authority": "73/326"}, "round_table_numbers": {"severity": "blocking", "authority": "default"}, "round_table_half_day": {"severity": "blocking", "authority": "73/326"}, "policy_debate_missing": {"severity": "blocking", "authority": "73/326"}, "policy_debate_half_day": {"severity": "blocking", "authority": "73/326"}}, "programme": {"days": {"value": 4, "authority": "73/326"}, "objectives": {"value": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23], "authority": "73/326"}, "plenary_days": {"value": [3, 4], "authority": "73/326"}, "round_tables": {"value": 4, "authority": "73/326"}, "official_hours": {"value": {"morning": {"end": "13:00:00", "start": "10:00:00"}, "afternoon": {"end": "18:00:00", "start": "15:00:00"}}, "authority": "practice"}, "round_table_slots": {"value": [{"day": 1, "half": "morning"}, {"day": 1, "half": "afternoon"}, {"day": 2, "half": "morning"}], "authority": "73/326"}, "hearing_days_before": {"value": 1, "authority": "73/326"}, "policy_debate_slots": {"value": [{"day": 2, "half": "afternoon"}], "authority": "73/326"}}}}
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
659f0226-ecfd-4ef6-b15d-33a45f1fa786	e140107e-9ee6-487d-bbe4-661a1dff5bf4	administrator	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
cf51c33c-b673-48ad-b6df-37022a6bbe7f	d9454c6d-1478-4b17-b333-cb9377bc1560	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
0faa559b-3e3c-462b-a208-066c05aac63c	3454d1e3-cea0-4ae8-9899-cd7cbed54d83	opga	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
8748fae5-739e-4685-b505-78831871ef28	78f3ff8c-4f12-4217-aa4a-636b433c6da3	secretariat	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
de1502eb-c261-4e3b-9992-31e995bc52a2	34d829a1-a6e4-47eb-814c-70c5233b402d	delegation	t	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N	\N	2026-01-15 12:00:00+00	\N	\N
1f198f44-a0c8-4347-ad30-fe680018f8e1	d857b703-df41-446a-a4ca-f0ce5cc84ac3	delegation	t	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N	\N	2026-01-15 12:00:00+00	\N	\N
3dfcb749-01cd-4594-a6c7-dc10e9c56fe0	6e2ffd7a-b048-47cb-a472-97c714fca052	group_chair	f	\N	06c65902-72dd-586d-abce-771aa0503e42	\N	\N	2026-01-15 12:00:00+00	\N	\N
420efc31-c046-4dcf-956b-2d600e2f4321	d4e52c98-a08f-487e-bc42-afafa5584782	stakeholder	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
f82fdc8d-5899-46a3-b7c4-2f82276b286a	fd566d9b-3623-4d35-8c27-f2e2a3a11b21	auditor	f	\N	\N	\N	\N	2026-01-15 12:00:00+00	\N	\N
a13728f7-9b9a-4d13-8535-76b6b83c47ff	d4e52c98-a08f-487e-bc42-afafa5584782	auditor	f	\N	\N	e140107e-9ee6-487d-bbe4-661a1dff5bf4	\N	2026-01-15 13:00:00+00	\N	2026-01-15 13:00:00+00
\.


--
-- Data for Name: room; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.room (id, venue_id, name, capacity, created_at) FROM stdin;
a107076f-5c84-4451-9e17-73aefa607a0b	4761bcc5-281a-4b0d-bf14-23c7e40466f5	{"ar": "القاعة التجريبية الكبرى", "en": "Demo Hall"}	\N	2026-01-15 12:00:00+00
b4b974a6-b65c-4b8e-9133-e29ed07f0114	4761bcc5-281a-4b0d-bf14-23c7e40466f5	{"ar": "القاعة التجريبية ألف", "en": "Demo Room A"}	\N	2026-01-15 12:00:00+00
1eb8cc7d-ffc2-4696-b704-97d595dd9110	4761bcc5-281a-4b0d-bf14-23c7e40466f5	{"ar": "القاعة التجريبية باء", "en": "Demo Room B"}	\N	2026-01-15 12:00:00+00
3fa9bf0c-1086-47b4-8b54-bb4d3b7b9ce8	4761bcc5-281a-4b0d-bf14-23c7e40466f5	{"ar": "القاعة التجريبية جيم", "en": "Demo Room C"}	\N	2026-01-15 12:00:00+00
\.


--
-- Data for Name: seat; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.seat (id, meeting_id, role, "position", designation, party_id, person_id) FROM stdin;
4ebd4f01-2c37-4eba-b0b0-b6f1db30f1a1	245fc80e-b539-4fe5-9f69-d783541e76f4	presiding	1	president_of_the_general_assembly	\N	\N
46d72d59-4b67-4430-a509-b447ab26270a	3bce405d-9805-4cb1-b693-15a1baa4326e	presiding	1	president_of_the_general_assembly	\N	\N
044624e9-d4e8-4053-86e2-53fa781cd242	05809f1f-daa1-4dbb-a455-db5f3c5f4115	co_chair	1	\N	\N	\N
21135eae-720a-4d25-8cc5-45905ddcd51f	05809f1f-daa1-4dbb-a455-db5f3c5f4115	co_chair	2	\N	\N	\N
3139ee01-3c2f-43c8-a564-858c06c580b4	a8883e89-5492-459f-ad45-1108fc4bb036	co_chair	1	\N	\N	\N
ee4f2fd5-13ec-41fc-a666-d95f67df6f79	a8883e89-5492-459f-ad45-1108fc4bb036	co_chair	2	\N	\N	\N
13768f10-5427-4e4d-8dc5-bd249fb47d2d	9b132df0-87f2-4f9a-86a9-fb8d96994b42	co_chair	1	\N	\N	\N
07aa4906-682c-4ca8-a4fb-7b72890fc5c0	9b132df0-87f2-4f9a-86a9-fb8d96994b42	co_chair	2	\N	\N	\N
5c2169f5-818e-443c-bbff-119162087816	52ac049d-e459-4d66-a264-276a04fe8025	co_chair	1	\N	\N	\N
7bbefbb3-6fec-4cf9-bdb0-bf690675b256	52ac049d-e459-4d66-a264-276a04fe8025	co_chair	2	\N	\N	\N
eb91d423-a393-4335-a782-266a6cc1afe7	a850757f-d10a-4bf1-9484-cbf95640152a	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
c21a1ef5-7d91-4fce-94d8-3899667c7d9d	ed509711-8b34-42be-a13e-e9bb8f237942	presiding	1	president_of_the_general_assembly	\N	\N
d7c343ce-6988-4ed2-b93b-0cae914b57ed	ed509711-8b34-42be-a13e-e9bb8f237942	speaker	1	president_of_the_general_assembly	\N	\N
2770e1ae-f7e2-4d82-a35f-e884b26d2542	ed509711-8b34-42be-a13e-e9bb8f237942	speaker	2	secretary_general	\N	\N
b327b60e-56c5-47c6-aeda-1245ca0af862	ed509711-8b34-42be-a13e-e9bb8f237942	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
182c19c5-da76-4c7e-9167-d7a557401ae3	ed509711-8b34-42be-a13e-e9bb8f237942	speaker	4	migrant_community	\N	\N
e608a148-3849-4b09-a032-917166174713	ed509711-8b34-42be-a13e-e9bb8f237942	speaker	5	civil_society	\N	\N
574d467a-7e00-4b2a-8aaa-7d5199a4e0ca	1c12a683-0d08-4939-9d1a-29ea3f9b4b94	presiding	1	president_of_the_general_assembly	\N	\N
f46f340c-53f8-4981-a4b9-d32a4aac8bda	1ccc56f2-4b0e-44a4-ad16-5186723e567e	presiding	1	president_of_the_general_assembly	\N	\N
f4958631-565d-4a20-be73-727728565bd2	13331b5f-9d09-4590-9850-88703e1921a9	presiding	1	president_of_the_general_assembly	\N	\N
32aa2c15-e805-4b7c-90b0-dfeda4cf5ec6	f28512ff-8ae4-410c-b732-a0e39a464df9	presiding	1	president_of_the_general_assembly	\N	\N
109696bf-84e9-44c0-9260-194e12c0c80e	580377c4-e376-4dcc-bfe3-eee66c0e3529	presiding	1	president_of_the_general_assembly	\N	\N
a4db2bee-316a-4034-ae28-cf90230bace6	9199c71f-426e-47b9-b7dc-c52557222c10	presiding	1	president_of_the_general_assembly	\N	\N
3243e3b1-67cb-4e79-b257-182af365907d	f7df5a3c-a214-4194-8c63-31494d2e0265	presiding	1	president_of_the_general_assembly	\N	\N
944f3f3e-e0a0-4084-ba34-6bbc31c559cb	2903db32-9a40-41ce-9d9d-9e7ccff0977a	co_chair	1	\N	\N	\N
1a95ae12-c802-4ffe-8b08-3583467ae3fe	2903db32-9a40-41ce-9d9d-9e7ccff0977a	co_chair	2	\N	\N	\N
76f0745c-514c-415a-95d5-fb1ec164791d	ce5174d3-37d6-45f8-8774-59e326621323	co_chair	1	\N	\N	\N
0e3c1c69-5a34-48f7-8118-67653da0ecda	ce5174d3-37d6-45f8-8774-59e326621323	co_chair	2	\N	\N	\N
192f7b87-7721-45ec-b28e-6ea995b1ea5b	32243cf6-a658-4908-8299-e13a7b93cc80	co_chair	1	\N	\N	\N
0c6521f2-9e1b-4a9b-98e6-89206cbaea4d	32243cf6-a658-4908-8299-e13a7b93cc80	co_chair	2	\N	\N	\N
c9478030-02cd-486a-90fa-6668a0da034c	4c4d3fc7-b2c9-445b-8abd-6856e9716bad	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
67726fb8-72f2-481b-a9c9-fe82ba9a5456	14e585b7-b6bf-40e5-8940-272f1658f3a6	presiding	1	president_of_the_general_assembly	\N	\N
ed2932b7-33c2-4fc9-ad11-181c992f8d12	14e585b7-b6bf-40e5-8940-272f1658f3a6	speaker	1	president_of_the_general_assembly	\N	\N
1ed5869b-080d-4fed-a975-36a4f280b5de	14e585b7-b6bf-40e5-8940-272f1658f3a6	speaker	2	secretary_general	\N	\N
5361c898-80b4-4c18-bfd8-94623a24b25d	14e585b7-b6bf-40e5-8940-272f1658f3a6	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
bb7a4edb-e4c0-4e57-bba3-3fd12d4a8080	14e585b7-b6bf-40e5-8940-272f1658f3a6	speaker	4	migrant_community	\N	\N
ed46ae09-3f71-4d83-b1de-2833dad56236	14e585b7-b6bf-40e5-8940-272f1658f3a6	speaker	5	civil_society	\N	\N
58f985e2-9b8d-4774-be1a-66427d3be4ff	90035a38-8fbf-4675-b0f7-a5b624133350	presiding	1	president_of_the_general_assembly	\N	\N
d40e67b5-480f-492d-bba8-7ead499794e4	364a39fe-cbb5-4bf0-aedc-4919c6878ff1	presiding	1	president_of_the_general_assembly	\N	\N
e9e6485b-4191-4419-8bac-e1d5a49b1c70	18a547ea-690d-413e-b56c-50ec0fdde103	presiding	1	president_of_the_general_assembly	\N	\N
e6ff7c38-572f-4ce3-b922-46ae92e415ca	8a1450bd-bfca-43a8-a8af-b9b7aa35d82e	presiding	1	president_of_the_general_assembly	\N	\N
e990e7e5-9b17-4b58-8782-b287ba8f6082	501853aa-2e37-4749-99f6-89c7f291727f	presiding	1	president_of_the_general_assembly	\N	\N
0ad81320-1fdf-49fa-84e1-cf976b3eacb1	4758a045-adf9-435a-888b-88f35ebd57d3	co_chair	1	\N	115feb27-9cd9-5918-acb0-d5e1d9741129	\N
fb33a545-ece0-4394-85d4-142f87342144	4758a045-adf9-435a-888b-88f35ebd57d3	co_chair	2	\N	20a8d73b-ddb5-51ad-96d3-e7e360278d9f	\N
c00dea20-704e-411c-8c48-cd0eb555c0ea	4758a045-adf9-435a-888b-88f35ebd57d3	moderator	1	\N	\N	41b6c2d0-5801-4503-a693-5718f9538fef
bf3912b4-c417-4190-8baa-5c084e0020f1	95f55ea2-fc4c-4be3-b128-89d4d23b0fd1	presiding	1	president_of_the_general_assembly	\N	\N
d18c46bc-a69a-4a16-a81c-d8ef08a62aab	f4810964-9ff7-4c9e-bbe5-bac014f91257	presiding	1	president_of_the_general_assembly	\N	\N
be51106e-b2b1-4980-ac0e-1d39e741b0d6	6281d7cb-5920-4624-8e10-696369882dbc	co_chair	1	\N	\N	\N
1df98ee9-5daa-45fb-9418-69b0acd2dd98	6281d7cb-5920-4624-8e10-696369882dbc	co_chair	2	\N	\N	\N
2833ec8c-e4b6-4547-9735-81b77a8d11fc	a1750f37-aa9d-4d33-9a50-410e5cbe3c67	co_chair	1	\N	\N	\N
932a1bde-f368-495b-869a-55cd4ed09b1a	a1750f37-aa9d-4d33-9a50-410e5cbe3c67	co_chair	2	\N	\N	\N
228d3925-e544-40f2-b64f-dbccffab4a92	dddc3e8e-1444-4c57-b1f7-d44577efee0a	co_chair	1	\N	\N	\N
53033634-0147-4f9e-8c1c-6a429d11335d	dddc3e8e-1444-4c57-b1f7-d44577efee0a	co_chair	2	\N	\N	\N
695c59a8-f463-44e5-8921-556bb111d095	7c19a9cd-c85f-4a0a-a902-9df8f7eebe28	co_chair	1	\N	\N	\N
8284bbec-d585-4e81-b073-8d998bedf20a	7c19a9cd-c85f-4a0a-a902-9df8f7eebe28	co_chair	2	\N	\N	\N
06cd095a-f36f-4bea-aa5b-73887c26969d	038e949b-2fff-4f85-9b23-c4e759b757b7	facilitator	1	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
86dc3e8d-64e5-477f-b8af-71752c0d6f43	8244b316-4d07-42ee-b66a-adc1e37e1fe1	presiding	1	president_of_the_general_assembly	\N	\N
a9f501b8-104c-4226-abc3-9849d678bde2	8244b316-4d07-42ee-b66a-adc1e37e1fe1	speaker	1	president_of_the_general_assembly	\N	\N
75bcd762-a675-4ef4-b2bf-4c684402062e	8244b316-4d07-42ee-b66a-adc1e37e1fe1	speaker	2	secretary_general	\N	\N
c8f42081-2e1c-478a-95b2-5b6b61481b0e	8244b316-4d07-42ee-b66a-adc1e37e1fe1	speaker	3	iom_director_general	cb49849c-4440-59d4-a419-6289eed47381	\N
87e34d8a-ab4a-4398-85ae-f65494602262	8244b316-4d07-42ee-b66a-adc1e37e1fe1	speaker	4	migrant_community	\N	\N
d438c5f7-8f98-4c0d-816f-bd098cd7046f	8244b316-4d07-42ee-b66a-adc1e37e1fe1	speaker	5	civil_society	\N	\N
5d36ac55-f950-41df-9fe8-7f374a2e5db7	b126fe4d-f7fd-481d-ab56-2e70c7170448	presiding	1	president_of_the_general_assembly	\N	\N
952b5fdf-6277-4355-9fd8-2a53d360b0ae	ff282c85-4033-4de9-9b97-4f53de9edf75	presiding	1	president_of_the_general_assembly	\N	\N
b13952cc-f82b-40bb-99a8-53696112ccee	b293ac8d-9e72-4a39-b2a8-e43c4395df1f	presiding	1	president_of_the_general_assembly	\N	\N
efe2f053-5a42-4003-88b7-ce732c9e7efd	54877db9-6efc-40ea-9b32-5d5c85d4940a	presiding	1	president_of_the_general_assembly	\N	\N
6b21c506-4164-49d4-89ca-9236e97e3d18	11b51a44-6b9b-49bd-ab72-01bece31b116	presiding	1	president_of_the_general_assembly	\N	\N
\.


--
-- Data for Name: venue; Type: TABLE DATA; Schema: public; Owner: imrf_owner
--

COPY public.venue (id, name, city, created_at) FROM stdin;
4761bcc5-281a-4b0d-bf14-23c7e40466f5	{"ar": "مركز المؤتمرات التجريبي", "en": "Demonstration Conference Centre"}	Example City	2026-01-15 12:00:00+00
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


