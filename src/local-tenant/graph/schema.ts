/** Tables of the Graph part. Times are ISO 8601 to the second, so that text order is time order. */
export const GRAPH_SCHEMA = `
create table if not exists graph_sites (
  id text primary key collate nocase, hostname text not null collate nocase, path text not null collate nocase,
  display_name text not null, created text not null, unique (hostname, path)
);
create table if not exists graph_grants (
  id text primary key, site_id text not null references graph_sites(id), app_id text not null collate nocase,
  app_name text not null, role text not null, unique (site_id, app_id)
);
create table if not exists graph_lists (
  no integer primary key autoincrement, id text not null unique collate nocase, site_id text not null references graph_sites(id),
  name text not null, display_name text not null collate nocase, description text not null, template text not null,
  created text not null, modified text not null, created_by text not null, guid text not null, n integer not null default 1,
  next_item_id integer not null default 1, item_count integer not null default 0,
  drive_id text unique, root_id text, is_default integer not null default 0,
  unique (site_id, display_name)
);
create table if not exists graph_columns (
  list_no integer not null references graph_lists(no) on delete cascade, id text not null collate nocase, name text not null,
  position integer not null, definition text not null, primary key (list_no, name)
);
create table if not exists graph_items (
  list_no integer not null references graph_lists(no) on delete cascade, id integer not null, guid text not null, n integer not null,
  content_type text not null, created text not null, modified text not null, created_by text not null, modified_by text not null,
  fields text not null, seq integer not null, primary key (list_no, id)
) without rowid;
create index if not exists graph_items_by_seq on graph_items (list_no, seq);
create table if not exists graph_deleted_items (
  list_no integer not null references graph_lists(no) on delete cascade, id integer not null, content_type text not null,
  seq integer not null, primary key (list_no, id)
) without rowid;
create index if not exists graph_deleted_items_by_seq on graph_deleted_items (list_no, seq);
create table if not exists graph_versions (
  list_no integer not null references graph_lists(no) on delete cascade, item_id integer not null, n integer not null,
  modified text not null, modified_by text not null, fields text not null, primary key (list_no, item_id, n)
) without rowid;
create table if not exists graph_changes (
  seq integer primary key autoincrement, list_no integer not null, item_id integer not null, kind text not null
);
create table if not exists graph_app_principals (
  lookup_id integer primary key autoincrement, app_id text not null unique collate nocase
);
create table if not exists graph_files (
  list_no integer not null references graph_lists(no) on delete cascade, item_id integer not null, drive_item_id text not null unique,
  parent_id integer not null, name text not null collate nocase, is_folder integer not null, size integer not null default 0,
  mime_type text, bytes blob, primary key (list_no, item_id)
);
create unique index if not exists graph_files_by_name on graph_files (list_no, parent_id, name);
create table if not exists graph_users (
  id text primary key collate nocase, upn text not null unique collate nocase, display_name text not null collate nocase,
  profile text not null, manager_id text
);
create index if not exists graph_users_by_name on graph_users (display_name, id);
create table if not exists graph_subscriptions (
  id text primary key collate nocase, app_id text not null collate nocase, change_type text not null, resource text not null,
  notification_url text not null, client_state text, expires text not null
);
create table if not exists graph_teams_apps (
  id text primary key collate nocase, app_id text not null collate nocase, activity_types text not null
);
create table if not exists graph_teams_installations (
  teams_app_id text not null collate nocase references graph_teams_apps(id), user_id text not null collate nocase,
  primary key (teams_app_id, user_id)
) without rowid;
create table if not exists graph_activities (
  no integer primary key autoincrement, user_id text not null collate nocase, teams_app_id text not null collate nocase,
  chain_id integer, sent text not null, content text not null
);
create table if not exists graph_events (
  id text primary key collate nocase, user_id text not null collate nocase, transaction_id text, created text not null,
  modified text not null, content text not null, unique (user_id, transaction_id)
);
create table if not exists graph_mails (
  no integer primary key autoincrement, sender text not null, sent text not null, content text not null
);
create table if not exists graph_replies (user_id text primary key collate nocase, replies text not null);
create table if not exists graph_settings (key text primary key, value text not null);
`;
