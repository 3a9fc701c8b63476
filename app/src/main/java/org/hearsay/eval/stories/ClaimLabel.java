package org.hearsay.eval.stories;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.link.origin.OriginKind;

/// A claim as a person labelled it, with every account of it and where they come from; what the
/// values mean stands in `bench/gold/stories/GUIDE.md`.
///
/// @param id names it in its file
/// @param gloss what is claimed, in the labeller's words
/// @param independent how many origins are known
/// @param unknown how many are not
/// @param accounts at least one, ids once each
/// @param origins every account is in exactly one
public record ClaimLabel(
    @JsonProperty("id") String id,
    @JsonProperty("gloss") String gloss,
    @JsonProperty("independent") int independent,
    @JsonProperty("unknown") int unknown,
    @JsonProperty("accounts") List<AccountLabel> accounts,
    @JsonProperty("origins") List<OriginLabel> origins) {
  /// Where a document makes the claim.
  ///
  /// @param document the file's name in the event's folder
  /// @param start in code points of its text
  /// @param end one past the last code point
  /// @param chain from the one who first said it to the last who passed it on
  public record AccountLabel(
      @JsonProperty("id") String id,
      @JsonProperty("document") String document,
      @JsonProperty("start") int start,
      @JsonProperty("end") int end,
      @JsonProperty("chain") List<String> chain) {
    public AccountLabel {
      chain = List.copyOf(chain);
    }

    CopyLabel.Place place() {
      return new CopyLabel.Place(document, start, end);
    }
  }

  /// Accounts with one origin.
  ///
  /// @param name absent if nobody is named
  /// @param accounts ids, at least one
  public record OriginLabel(OriginKind kind, Optional<String> name, List<String> accounts) {
    public OriginLabel {
      accounts = List.copyOf(accounts);
      if (accounts.isEmpty()) {
        throw new IllegalArgumentException("an origin of no account");
      }
    }

    @JsonCreator
    static OriginLabel of(
        @JsonProperty("kind") String kind,
        @JsonProperty("name") JsonNode name,
        @JsonProperty("accounts") List<String> accounts) {
      for (OriginKind known : OriginKind.values()) {
        if (known.label().equals(kind)) {
          Optional<String> given = name.isNull() ? Optional.empty() : Optional.of(name.asText());
          return new OriginLabel(known, given, accounts);
        }
      }
      throw new IllegalArgumentException("'" + kind + "' is no kind of origin");
    }
  }

  public ClaimLabel {
    accounts = List.copyOf(accounts);
    origins = List.copyOf(origins);
    List<String> ids = accounts.stream().map(AccountLabel::id).sorted().toList();
    List<String> placed = new ArrayList<>();
    origins.forEach(origin -> placed.addAll(origin.accounts()));
    placed.sort(null);
    if (ids.isEmpty() || ids.stream().distinct().count() < ids.size() || !placed.equals(ids)) {
      throw new IllegalArgumentException(id + " has an account without an origin, or with two");
    }
    long counted = origins.stream().filter(origin -> origin.kind().counts()).count();
    if (counted != independent || origins.size() - counted != unknown) {
      throw new IllegalArgumentException(id + " counts its origins wrongly");
    }
  }

  /// Where its accounts stand.
  public List<CopyLabel.Place> places() {
    return accounts.stream().map(AccountLabel::place).toList();
  }

  /// The origin of one of its accounts.
  OriginLabel originOf(String account) {
    return origins.stream()
        .filter(origin -> origin.accounts().contains(account))
        .findFirst()
        .orElseThrow();
  }
}
