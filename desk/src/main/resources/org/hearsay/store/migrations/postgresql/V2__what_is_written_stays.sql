-- The log only grows, and an original is never changed.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '%', TG_ARGV[0];
END;
$$;

CREATE TRIGGER log_stays BEFORE UPDATE OR DELETE ON log
  FOR EACH ROW EXECUTE FUNCTION refuse_change('the log of a desk only grows');

CREATE TRIGGER log_stays_whole BEFORE TRUNCATE ON log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change('the log of a desk only grows');

CREATE TRIGGER original_keeps BEFORE UPDATE ON original
  FOR EACH ROW EXECUTE FUNCTION refuse_change('an original is never changed');
