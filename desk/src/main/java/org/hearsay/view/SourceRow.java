package org.hearsay.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.source.SourceKind;

/// One source over all documents: a person, a body, an outlet, a document, or somebody nameless,
/// who is never more than one document's.
///
/// @param id the first document's id, shortened, and the source's id there, as `9f2c0a17be45.s3`
/// @param members where it is quoted, in the order in which the documents came, never empty
/// @param apart why others of the same name are not joined to it, at most three
public record SourceRow(String id, List<Member> members, List<String> apart) {
  private static final int SHORT_ID = 12;
  private static final String SCHEME = "sha256:";

  /// One document of a source.
  ///
  /// @param because why it is taken for the same source as the first; empty for the first
  public record Member(Sighting sighting, String because) {}

  public SourceRow {
    members = List.copyOf(members);
    apart = List.copyOf(apart);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("a source that nobody quotes: " + id);
    }
  }

  static String id(Sighting first) {
    String document = first.document();
    String digits = document.startsWith(SCHEME) ? document.substring(SCHEME.length()) : document;
    return digits.substring(0, Math.min(SHORT_ID, digits.length())) + "." + first.source();
  }

  private Sighting first() {
    return members.getFirst().sighting();
  }

  public SourceKind kind() {
    return first().called().kind();
  }

  /// The name that most documents give, of equals the longest; absent for a nameless source.
  public Optional<String> name() {
    Map<String, Integer> names = new HashMap<>();
    for (Member member : members) {
      member.sighting().called().name().ifPresent(name -> names.merge(name, 1, Integer::sum));
    }
    return names.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().length())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /// What to call it: its name, else its title, else the words that stand for it.
  public String label() {
    return name().or(() -> first().called().title()).orElse(first().place().words());
  }

  /// Whether nobody who could be asked is named.
  public boolean anonymous() {
    return kind().nameless();
  }

  public int documents() {
    return (int) members.stream().map(member -> member.sighting().document()).distinct().count();
  }

  public int statements() {
    return members.stream().mapToInt(member -> member.sighting().statements()).sum();
  }

  /// The outlets that quote it, in the order of the alphabet, as far as the documents name them.
  public List<String> outlets() {
    return members.stream()
        .flatMap(member -> member.sighting().printed().outlet().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
