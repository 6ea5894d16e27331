/**
 * The tables, made where they are missing. Facts and projected rows keep their record as JSON in `body`;
 * the other columns are what is searched, sorted or joined by. What a document or an event owns goes with it.
 */
export const SCHEMA = `
  CREATE TABLE IF NOT EXISTS graph (
    id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL);
  INSERT OR IGNORE INTO graph (id, version) VALUES (1, 0);

  CREATE TABLE IF NOT EXISTS document (
    id TEXT PRIMARY KEY, sort_date TEXT NOT NULL, published_on TEXT, publisher TEXT, body TEXT NOT NULL,
    ingested_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP);
  CREATE INDEX IF NOT EXISTS document_by_date ON document (sort_date, id);

  CREATE TABLE IF NOT EXISTS mention (
    document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE, entity_id TEXT NOT NULL,
    type TEXT NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL, key TEXT NOT NULL, spans TEXT NOT NULL,
    PRIMARY KEY (document_id, entity_id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS mention_by_entity ON mention (entity_id, document_id);

  CREATE TABLE IF NOT EXISTS report (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
    sort_key TEXT NOT NULL, body TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS report_by_document ON report (document_id, sort_key);

  CREATE TABLE IF NOT EXISTS document_text (
    document_id TEXT PRIMARY KEY REFERENCES document ON DELETE CASCADE, words TEXT NOT NULL);

  CREATE TABLE IF NOT EXISTS report_text (
    report_id TEXT PRIMARY KEY REFERENCES report ON DELETE CASCADE, words TEXT NOT NULL);

  CREATE TABLE IF NOT EXISTS names (
    report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE, part TEXT NOT NULL, entity_id TEXT NOT NULL,
    PRIMARY KEY (report_id, part, entity_id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS names_by_entity ON names (entity_id);

  CREATE TABLE IF NOT EXISTS report_key (
    key TEXT NOT NULL, report_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
    PRIMARY KEY (key, report_id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS report_key_by_report ON report_key (report_id);

  CREATE TABLE IF NOT EXISTS within (
    from_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
    to_id TEXT NOT NULL REFERENCES report ON DELETE CASCADE,
    relation TEXT NOT NULL, document_id TEXT NOT NULL, ordinal INTEGER,
    PRIMARY KEY (from_id, to_id, relation)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS within_by_whole ON within (to_id);

  CREATE TABLE IF NOT EXISTS relation_report (
    id TEXT PRIMARY KEY, document_id TEXT NOT NULL REFERENCES document ON DELETE CASCADE,
    entity_id TEXT NOT NULL, target_id TEXT NOT NULL, office TEXT NOT NULL, body TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS relation_report_by_document ON relation_report (document_id);
  CREATE INDEX IF NOT EXISTS relation_report_by_tie ON relation_report (entity_id, target_id, office);
  CREATE INDEX IF NOT EXISTS relation_report_by_target ON relation_report (target_id);

  CREATE TABLE IF NOT EXISTS judgement (
    a TEXT NOT NULL, b TEXT NOT NULL, verdict TEXT NOT NULL, PRIMARY KEY (a, b)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS judgement_by_b ON judgement (b);

  CREATE TABLE IF NOT EXISTS event (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, family TEXT NOT NULL, status TEXT NOT NULL, plover_type TEXT,
    sort_date TEXT NOT NULL, latest_first_date TEXT NOT NULL, earliest TEXT, latest TEXT, date_basis TEXT,
    ordinal INTEGER, report_count INTEGER NOT NULL, source_count INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS event_by_date ON event (sort_date, id);
  CREATE INDEX IF NOT EXISTS event_by_date_descending ON event (latest_first_date DESC, id);
  CREATE INDEX IF NOT EXISTS event_by_reports ON event (report_count DESC, id);

  CREATE TABLE IF NOT EXISTS event_report (
    report_id TEXT PRIMARY KEY, event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS event_report_by_event ON event_report (event_id);

  CREATE TABLE IF NOT EXISTS event_entity (
    event_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE, part TEXT NOT NULL, entity_id TEXT NOT NULL,
    basis TEXT NOT NULL, evidence_count INTEGER NOT NULL, sort_date TEXT NOT NULL,
    PRIMARY KEY (event_id, part, entity_id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS event_entity_by_entity ON event_entity (entity_id, sort_date, event_id, part);

  CREATE TABLE IF NOT EXISTS event_link (
    type TEXT NOT NULL, from_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE,
    to_id TEXT NOT NULL REFERENCES event ON DELETE CASCADE, relation TEXT NOT NULL, ordinal INTEGER,
    PRIMARY KEY (from_id, type, to_id, relation)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS event_link_by_end ON event_link (to_id, type);

  CREATE TABLE IF NOT EXISTS entity (
    id TEXT PRIMARY KEY, type TEXT NOT NULL, iso_code TEXT, document_count INTEGER NOT NULL,
    event_count INTEGER NOT NULL, body TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS entity_by_documents ON entity (document_count DESC, id);
  CREATE INDEX IF NOT EXISTS entity_by_events ON entity (event_count DESC, id);
  CREATE INDEX IF NOT EXISTS entity_by_country ON entity (iso_code);

  CREATE TABLE IF NOT EXISTS entity_name (
    entity_id TEXT NOT NULL REFERENCES entity ON DELETE CASCADE, place INTEGER NOT NULL,
    key TEXT NOT NULL, plain_key TEXT NOT NULL, PRIMARY KEY (entity_id, place)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS entity_name_by_key ON entity_name (key);
  CREATE INDEX IF NOT EXISTS entity_name_by_plain_key ON entity_name (plain_key);

  CREATE TABLE IF NOT EXISTS name_word (
    word TEXT NOT NULL, entity_id TEXT NOT NULL REFERENCES entity ON DELETE CASCADE, place INTEGER NOT NULL,
    PRIMARY KEY (word, entity_id, place)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS name_word_by_entity ON name_word (entity_id);

  CREATE TABLE IF NOT EXISTS background (
    from_id TEXT NOT NULL REFERENCES entity ON DELETE CASCADE, type TEXT NOT NULL, to_id TEXT NOT NULL,
    PRIMARY KEY (from_id, type, to_id)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS background_by_end ON background (to_id);

  CREATE TABLE IF NOT EXISTS represents (
    entity_id TEXT NOT NULL, target_id TEXT NOT NULL, office TEXT NOT NULL, evidence_count INTEGER NOT NULL,
    earliest TEXT, latest TEXT, PRIMARY KEY (entity_id, target_id, office)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS represents_by_target ON represents (target_id);
`
