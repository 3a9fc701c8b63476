package org.hearsay.store.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.link.story.Decision.Rule;
import org.hearsay.store.DocumentId;
import org.hearsay.store.KeptDocument;

/// Documents about one event.
///
/// @param id never changes
/// @param title the title of the document that is most like the others, or its first words; empty
///   if none has any
/// @param members the documents with the reasons, in the order in which they came; never empty
public record KeptStory(StoryId id, String title, List<Member> members) {
  /// A document in a story.
  ///
  /// @param path by which it came first
  /// @param because why it is in it
  public record Member(KeptDocument document, String path, Because because) {
    public DocumentId id() {
      return document.id();
    }
  }

  /// Why a document is in a story.
  ///
  /// @param rule the rule that decided
  /// @param words the reason in words for a person; those of documents in it are not made safe for
  ///   a terminal
  /// @param nearest the earlier document that it is most like; absent for the first of a story
  public record Because(Rule rule, String words, Optional<Nearest> nearest) {}

  /// The document for whose sake another one is in a story.
  ///
  /// @param likeness of the other one to the story, 0..1
  public record Nearest(DocumentId document, double likeness) {}

  public KeptStory {
    members = List.copyOf(members);
    Set<DocumentId> ids = new HashSet<>();
    members.forEach(member -> ids.add(member.id()));
    if (members.isEmpty() || ids.size() < members.size()) {
      throw new IllegalArgumentException(id + " has no documents, or one of them twice");
    }
  }

  /// The ids of its documents.
  public List<DocumentId> documents() {
    return members.stream().map(Member::id).toList();
  }
}
