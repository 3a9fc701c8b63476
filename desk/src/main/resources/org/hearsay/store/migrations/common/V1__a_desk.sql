-- The shape of a desk, format 1. Times are ISO 8601 in UTC; ids come from the application.

CREATE TABLE desk (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  format INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  made_at TEXT NOT NULL
);

-- The bytes as they arrived, packed (zlib).
CREATE TABLE original (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  length INTEGER NOT NULL,
  bytes ${bytes} NOT NULL
);

-- What the document says of itself. "change" grows with everything that a search would show
-- otherwise than before, so that an index knows from where to catch up.
CREATE TABLE document (
  id INTEGER PRIMARY KEY REFERENCES original (id),
  media_type TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  url TEXT,
  published TEXT,
  language TEXT,
  first_added TEXT NOT NULL,
  change INTEGER NOT NULL UNIQUE
);

-- Every path and time by which a document came; context is what its container knew, as JSON.
CREATE TABLE arrival (
  document INTEGER NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL,
  path TEXT NOT NULL,
  context TEXT,
  at TEXT NOT NULL,
  PRIMARY KEY (document, number)
) ${clustered};

CREATE INDEX arrival_by_path ON arrival (path);

-- What the machine read: the JSON of hearsay/1, packed with its original as the dictionary.
CREATE TABLE record (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  hearsay TEXT NOT NULL,
  model TEXT NOT NULL,
  read_at TEXT NOT NULL,
  length INTEGER NOT NULL,
  json ${bytes} NOT NULL
);

-- Copies of what stands in the record, for questions over all documents.
CREATE TABLE source (
  document INTEGER NOT NULL REFERENCES record (document),
  id TEXT NOT NULL,
  name TEXT,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT,
  affiliation TEXT,
  anonymous INTEGER NOT NULL CHECK (anonymous IN (0, 1)),
  statements INTEGER NOT NULL,
  PRIMARY KEY (document, id)
) ${clustered};

CREATE INDEX source_by_name ON source (name) WHERE name IS NOT NULL;

CREATE TABLE statement (
  document INTEGER NOT NULL REFERENCES record (document),
  id TEXT NOT NULL,
  source TEXT,
  quotation TEXT NOT NULL,
  attitude TEXT NOT NULL,
  polarity TEXT NOT NULL,
  confidence DOUBLE PRECISION NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  PRIMARY KEY (document, id),
  FOREIGN KEY (document, source) REFERENCES source (document, id)
) ${clustered};

-- A named pile of documents; "case" alone is a word of SQL.
CREATE TABLE desk_case (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  made_at TEXT NOT NULL
);

CREATE TABLE case_document (
  desk_case INTEGER NOT NULL REFERENCES desk_case (id),
  document INTEGER NOT NULL REFERENCES document (id),
  at TEXT NOT NULL,
  PRIMARY KEY (desk_case, document)
) ${clustered};

CREATE INDEX case_document_by_document ON case_document (document);

-- What a person put right, apart from what the machine found.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  undone_at TEXT,
  undone_by TEXT,
  CHECK ((undone_at IS NULL) = (undone_by IS NULL))
);

CREATE INDEX correction_by_document ON correction (document);

-- Who did what, when; numbered from 1 without a gap.
CREATE TABLE log (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  document INTEGER REFERENCES document (id),
  detail TEXT NOT NULL
);
