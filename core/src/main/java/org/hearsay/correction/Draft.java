package org.hearsay.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Nesting;
import org.hearsay.correction.Speaker.Description;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;
import org.hearsay.source.Source;
import org.hearsay.source.Source.Anonymity;
import org.hearsay.source.Source.Standing;
import org.hearsay.source.SourceKind;
import org.hearsay.text.Span;

/// A record while corrections are applied to it. Statements refer to their sources themselves
/// instead of to ids; [#record] gives new ids, and derives nesting and chains as the reader does.
///
/// Thread rule: one thread.
final class Draft {
  /// A source that may still change.
  static final class Voice {
    private Optional<String> name;
    private SourceKind kind;
    private Standing standing;
    private Optional<Anonymity> anonymity;
    private final TreeSet<Span> mentions;

    private Voice(Source source) {
      this.name = source.name();
      this.kind = source.kind();
      this.standing = source.standing();
      this.anonymity = source.anonymity();
      this.mentions = new TreeSet<>(source.mentions());
    }

    Set<Span> mentions() {
      return mentions;
    }

    Description description() {
      return new Description(name, kind, standing.title());
    }

    /// A name that a person gives is no longer withheld.
    void describe(Description as) {
      name = as.name();
      kind = as.kind();
      standing = new Standing(as.title(), standing.affiliation(), standing.justification());
      anonymity = kind.nameless() ? anonymity : Optional.empty();
    }

    /// Takes over all that another is; what is known of both stays as it is here, but for a name.
    void absorb(Voice other) {
      boolean named = name.isPresent();
      kind = !named && other.name.isPresent() ? other.kind : kind;
      name = name.or(() -> other.name);
      standing =
          new Standing(
              standing.title().or(other.standing::title),
              standing.affiliation().or(other.standing::affiliation),
              standing.justification().or(other.standing::justification));
      anonymity = kind.nameless() ? anonymity.or(() -> other.anonymity) : Optional.empty();
      mentions.addAll(other.mentions);
    }

    private Source source(String id) {
      return new Source(id, name, kind, standing, anonymity, List.copyOf(mentions));
    }
  }

  /// A statement that may still change.
  static final class Said {
    private Attribution attribution;
    private Optional<Voice> source;
    private final List<Voice> chain;
    private final List<Places> known = new ArrayList<>();
    private boolean confirmed;

    private Said(Attribution attribution, Optional<Voice> source, List<Voice> chain) {
      this.attribution = attribution;
      this.source = source;
      this.chain = new ArrayList<>(chain);
      known.add(Places.of(attribution));
    }

    Attribution attribution() {
      return attribution;
    }

    Optional<Voice> source() {
      return source;
    }

    /// How well words are this statement, as it is or as it was before a correction.
    double fit(Places places) {
      return known.stream().mapToDouble(places::fit).max().orElse(0);
    }

    /// The words and their speaker as a person gives them.
    void pin(Attribution given, Optional<Voice> speaker) {
      attribution = given;
      known.add(Places.of(given));
      confirmed = true;
      speak(speaker);
    }

    /// Who says it now; the way it came after that stays.
    void speak(Optional<Voice> speaker) {
      source.ifPresent(chain::remove);
      speaker.ifPresent(voice -> {
        chain.remove(voice);
        chain.addFirst(voice);
      });
      source = speaker;
    }
  }

  private final SourcedRecord before;
  private final List<Voice> voices = new ArrayList<>();
  private final List<Said> statements = new ArrayList<>();

  Draft(SourcedRecord record) {
    this.before = record;
    Map<String, Voice> byId = new HashMap<>();
    for (Source source : record.sources()) {
      Voice voice = new Voice(source);
      voices.add(voice);
      byId.put(source.id(), voice);
    }
    OwnChains chains = OwnChains.of(record);
    for (Statement statement : record.statements()) {
      statements.add(
          new Said(
              statement.attribution(),
              statement.source().flatMap(id -> Optional.ofNullable(byId.get(id))),
              chains.of(statement).stream()
                  .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                  .toList()));
    }
  }

  List<Voice> voices() {
    return voices;
  }

  List<Said> statements() {
    return statements;
  }

  Voice add(Description as, Set<Span> mentions) {
    Standing standing = new Standing(as.title(), Optional.empty(), Optional.empty());
    Voice voice =
        new Voice(
            new Source(
                "new", as.name(), as.kind(), standing, Optional.empty(), List.copyOf(mentions)));
    voices.add(voice);
    return voice;
  }

  Said add(Attribution attribution, Optional<Voice> speaker) {
    Said said = new Said(attribution, speaker, speaker.stream().toList());
    said.confirmed = true;
    statements.add(said);
    return said;
  }

  /// Makes everything that refers to one source refer to another, and leaves the one out.
  void replace(Voice gone, Voice by) {
    for (Said said : statements) {
      said.chain.replaceAll(voice -> voice == gone ? by : voice);
      said.source = said.source.map(voice -> voice == gone ? by : voice);
    }
    voices.remove(gone);
  }

  /// Whether any statement refers to a source.
  boolean speaks(Voice voice) {
    return statements.stream().anyMatch(said -> said.chain.contains(voice));
  }

  /// The record as it stands, and which of its statements a person has confirmed.
  Revised revised() {
    voices.sort(Comparator.comparing(voice -> voice.mentions.first()));
    Map<Voice, String> ids = new IdentityHashMap<>();
    voices.forEach(voice -> ids.put(voice, "s" + (ids.size() + 1)));
    statements.sort(Comparator.comparingInt(said -> firstWord(said.attribution)));
    List<Optional<Integer>> holders =
        Nesting.holders(statements.stream().map(Said::attribution).toList());
    List<List<String>> chains =
        statements.stream()
            .map(said -> said.chain.stream().map(voice -> id(ids, voice)).toList())
            .toList();
    List<Statement> told = new ArrayList<>();
    Set<String> confirmed = new HashSet<>();
    for (int i = 0; i < statements.size(); i++) {
      Said said = statements.get(i);
      String id = "a" + (i + 1);
      told.add(
          new Statement(
              id,
              said.attribution,
              said.source.map(voice -> id(ids, voice)),
              holders.get(i).map(holder -> "a" + (holder + 1)),
              Nesting.chain(i, holders, chains)));
      if (said.confirmed) {
        confirmed.add(id);
      }
    }
    List<Source> sources = voices.stream().map(voice -> voice.source(id(ids, voice))).toList();
    return new Revised(
        new SourcedRecord(before.article(), sources, told, before.findings(), before.madeBy()),
        confirmed);
  }

  /// A record and the ids of the statements in it that a person has confirmed.
  record Revised(SourcedRecord record, Set<String> confirmed) {}

  private static String id(Map<Voice, String> ids, Voice voice) {
    return Optional.ofNullable(ids.get(voice))
        .orElseThrow(() -> new IllegalStateException("a source that is not in the record"));
  }

  private static int firstWord(Attribution a) {
    int first = Math.min(a.cue().start(), a.content().getFirst().start());
    return a.source().map(s -> Math.min(s.start(), first)).orElse(first);
  }
}
