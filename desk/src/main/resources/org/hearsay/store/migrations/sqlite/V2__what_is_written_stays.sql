-- The log only grows, and an original is never changed.

CREATE TRIGGER log_keeps BEFORE UPDATE ON log
BEGIN
  SELECT RAISE(ABORT, 'the log of a desk only grows');
END;

CREATE TRIGGER log_stays BEFORE DELETE ON log
BEGIN
  SELECT RAISE(ABORT, 'the log of a desk only grows');
END;

CREATE TRIGGER original_keeps BEFORE UPDATE ON original
BEGIN
  SELECT RAISE(ABORT, 'an original is never changed');
END;
