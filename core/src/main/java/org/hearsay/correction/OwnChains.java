package org.hearsay.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.reading.SourcedRecord.Statement;

/// The part of each statement's chain that is its own: what [org.hearsay.attribution.Nesting#chain]
/// has put behind it, the chain of the statement that holds it, taken off again.
final class OwnChains {
  private final Map<String, Statement> statements = new HashMap<>();

  private OwnChains() {}

  static OwnChains of(SourcedRecord record) {
    OwnChains chains = new OwnChains();
    record.statements().forEach(statement -> chains.statements.put(statement.id(), statement));
    return chains;
  }

  List<String> of(Statement statement) {
    List<String> chain = statement.chain();
    List<String> outer =
        statement.within().map(statements::get).map(Statement::chain).orElse(List.of());
    int own = chain.size() - outer.size();
    boolean nested = own >= 0 && chain.subList(own, chain.size()).equals(outer);
    List<String> kept = nested ? chain.subList(0, own) : chain;
    // "She said that she knew": the two stand once in the chain, which is the holder's alone.
    return kept.isEmpty() ? statement.source().stream().toList() : kept;
  }
}
