package org.hearsay.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Refusal;
import org.sqlite.SQLiteException;

/// Every way in which a store can fail: its stable code, why, and what to do. What was acknowledged
/// before stays kept, whatever fails.
public enum StoreFault {
  BAD_ADDRESS("D001", "is no place for a desk: %s; name a folder, or postgresql://host/database"),
  NO_DESK("D002", "there is no desk here; hearsay add makes one"),
  NEWER(
      "D003",
      "was made by a newer Hearsay (format %s; this one knows %s); use that one, nothing was"
          + " changed"),
  IN_USE(
      "D004",
      "is being written to by another program%s; wait until it is done, or stop it, then run"
          + " again"),
  FULL("D005", "the disk is full; free some space and run again, what was acknowledged is kept%s"),
  READ_ONLY(
      "D006",
      "cannot be written: %s; ask for the right to write there, or name another desk with --desk"),
  DAMAGED("D007", "is damaged: %s; run hearsay desk check, and bring the desk back from a copy"),
  UNREACHABLE("D008", "cannot be reached: %s; check the address and that the server runs"),
  FAILED("D009", "the database says: %s; run again with --debug and report this, please"),
  UNKNOWN("D010", "%s"),
  OLDER(
      "D011",
      "was made by an older Hearsay (format %s; this one has %s); hearsay add, with any article,"
          + " brings it up to date, and nothing in it is lost");

  private final String code;
  private final String reason;

  StoreFault(String code, String reason) {
    this.code = code;
    this.reason = reason;
  }

  public String code() {
    return code;
  }

  /// @param about the desk, without a password
  /// @param details what the reason has a gap for
  public Refusal refusal(String about, Object... details) {
    return new Refusal(code, about, reason.formatted(details));
  }

  /// Whether this is the code of a refusal.
  public boolean isCodeOf(Refusal refusal) {
    return code.equals(refusal.code());
  }

  /// Puts what a database threw into words: those of the innermost fault, which the others wrap.
  static Refusal of(StoreAddress address, Throwable thrown) {
    Optional<SQLException> innermost = Optional.empty();
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        return refusal;
      }
      if (cause instanceof SQLException fault) {
        innermost = Optional.of(fault);
      }
    }
    Refusal refusal =
        innermost
            .map(fault -> of(address, fault))
            .orElseGet(() -> FAILED.refusal(address.label(), thrown.getClass().getSimpleName()));
    refusal.initCause(thrown);
    return refusal;
  }

  private static Refusal of(StoreAddress address, SQLException fault) {
    String said = said(fault);
    StoreFault kind =
        fault instanceof SQLiteException sqlite
            ? ofSqlite(sqlite.getResultCode().name())
            : ofPostgres(Optional.ofNullable(fault.getSQLState()).orElse(""));
    return switch (kind) {
      case FULL, IN_USE -> kind.refusal(address.label(), "");
      default -> kind.refusal(address.label(), said);
    };
  }

  private static String said(SQLException fault) {
    String message = Optional.ofNullable(fault.getMessage()).orElse("nothing");
    return message.lines().findFirst().orElse("nothing").strip();
  }

  private static StoreFault ofSqlite(String result) {
    String family = result.replaceFirst("^(SQLITE_[A-Z]+).*", "$1");
    return switch (family.toUpperCase(Locale.ROOT)) {
      case "SQLITE_FULL" -> FULL;
      case "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH" -> READ_ONLY;
      case "SQLITE_CORRUPT", "SQLITE_NOTADB" -> DAMAGED;
      case "SQLITE_BUSY", "SQLITE_LOCKED" -> IN_USE;
      default -> FAILED;
    };
  }

  /// By the classes of SQLSTATE (PostgreSQL, appendix A).
  private static StoreFault ofPostgres(String state) {
    return switch (state) {
      case "53100" -> FULL;
      case "25006", "42501" -> READ_ONLY;
      case "55P03" -> IN_USE;
      case "3D000", "57P01", "57P02", "57P03" -> UNREACHABLE;
      default ->
          switch (state.length() < 2 ? "" : state.substring(0, 2)) {
            case "08", "28", "53" -> UNREACHABLE;
            case "XX" -> DAMAGED;
            default -> FAILED;
          };
    };
  }
}
