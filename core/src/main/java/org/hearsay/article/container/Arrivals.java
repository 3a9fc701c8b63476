package org.hearsay.article.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.article.Refusal;
import org.hearsay.format.Unopenable;
import org.hearsay.format.Unopenable.Why;

/// The members of an opened container, one at a time and never more than one held.
///
/// 1. A member that cannot be taken is an [Arrival.Refused] and the next one follows.
/// 2. A container that is cut or damaged ends with a refusal of its own; what came before it stays.
/// 3. A container that gives nothing at all ends with a refusal that says so.
///
/// It never throws for what is in the container. Thread rule: one thread at a time. Close it to
/// close the stream that it reads.
public final class Arrivals implements Iterator<Arrival>, AutoCloseable {
  private final String path;
  private final InputStream in;
  private final Members members;
  private Optional<Arrival> next = Optional.empty();
  private boolean anything;
  private boolean ended;

  Arrivals(String path, InputStream in, Members members) {
    this.path = path;
    this.in = in;
    this.members = members;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !ended) {
      next = fetch();
      ended |= next.isEmpty();
    }
    return next.isPresent();
  }

  @Override
  public Arrival next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Arrival arrival = next.orElseThrow();
    next = Optional.empty();
    return arrival;
  }

  /// What was passed over so far because it is no document, by what it is: pictures, redirects.
  public Map<String, Long> skipped() {
    return members.skipped();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Optional<Arrival> fetch() {
    try {
      Optional<Arrival> member = members.next();
      if (member.isEmpty() && !anything) {
        throw Why.NOTHING_INSIDE.with(passedOver());
      }
      anything = true;
      return member;
    } catch (Unopenable e) {
      return end(e);
    } catch (EOFException e) {
      return end(Why.BROKEN_ARCHIVE.with("it breaks off").because(e));
    } catch (RatioGuard.Bomb e) {
      return end(Why.BOMB.with(e.what()).because(e));
    } catch (IOException | RuntimeException e) {
      return end(Why.BROKEN_ARCHIVE.with("it cannot be read on").because(e));
    }
  }

  private String passedOver() {
    return members.skipped().isEmpty()
        ? ""
        : members.skipped().entrySet().stream()
            .map(skipped -> skipped.getValue() + " \u00d7 " + skipped.getKey())
            .limit(8)
            .collect(Collectors.joining(", ", " (passed over: ", ")"));
  }

  private Optional<Arrival> end(Unopenable e) {
    anything = true;
    ended = true;
    return Optional.of(refused(path, e));
  }

  static Arrival refused(String path, Unopenable e) {
    return new Arrival.Refused(new Refusal(e.why().code(), path, e.reason(), e));
  }
}
