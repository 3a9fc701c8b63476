-- What the record says stands in the record alone: these rows repeated it and took half as much
-- room again as the text.

DROP TABLE statement;
DROP TABLE source;
