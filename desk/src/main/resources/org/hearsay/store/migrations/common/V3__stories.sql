-- Documents about one event, and what is needed to find where a new one belongs.

-- Words that documents are known by, and how many documents each of them.
CREATE TABLE story_word (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE,
  documents INTEGER NOT NULL
);

-- Which story a document belongs to: a story is named by its first document. Nearest is the
-- earlier document for whose sake it belongs; profile is what the document is known by.
CREATE TABLE story_document (
  document INTEGER PRIMARY KEY REFERENCES document (id),
  story INTEGER NOT NULL REFERENCES story_document (document),
  nearest INTEGER REFERENCES story_document (document),
  likeness DOUBLE PRECISION,
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  profile TEXT NOT NULL,
  CHECK (story <= document AND nearest < document),
  CHECK ((story = document) = (nearest IS NULL)),
  CHECK ((nearest IS NULL) = (likeness IS NULL))
);

CREATE INDEX story_document_by_story ON story_document (story, document);

-- From words to documents, by day: days since 1970-01-01, far below that where it is not known.
CREATE TABLE story_term (
  word INTEGER NOT NULL REFERENCES story_word (id),
  day INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES story_document (document),
  PRIMARY KEY (word, day, document)
) ${clustered};
