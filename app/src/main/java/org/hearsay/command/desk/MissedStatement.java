package org.hearsay.command.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.correction.Change;
import org.hearsay.correction.Missed;
import org.hearsay.correction.Pointing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `hearsay correct add`: a statement that the machine missed.
@Command(
    name = "add",
    description = {
      "Add a statement that was missed, in the words of the document. Words that stand there more"
          + " than once are not guessed at: --at says where they begin."
    },
    footer = {
      "",
      "For example:",
      "  hearsay correct add wire/ferry.html --source 'Marit Lundqvist' --cue warned"
          + " --content 'that the wall would not hold'"
    })
final class MissedStatement extends Judgement {
  @Mixin private Called called;
  @Mixin private MannerOptions manner;

  @Option(
      names = "--source",
      paramLabel = "WORDS",
      description = "The words that name who says it (default: nobody is named).")
  private Optional<String> source = Optional.empty();

  @Option(
      names = "--cue",
      required = true,
      paramLabel = "WORDS",
      description = "The words that attribute.")
  private String cue;

  @Option(
      names = "--content",
      required = true,
      paramLabel = "WORDS",
      description = "What is said; given again for each further fragment.")
  private List<String> content;

  @Option(
      names = "--at",
      paramLabel = "START",
      description = {
        "The code point at which words begin that stand there more than once; may be given again."
      })
  private Set<Integer> at = Set.of();

  @Option(
      names = "--speaker",
      paramLabel = "SOURCE",
      description = {
        "Who says it, by id: s2 (default: whoever --source stands for; who is no source yet is"
            + " described by --kind, --name and --title)."
      })
  private Optional<String> speaker = Optional.empty();

  @Override
  Change change(Pointing pointing) {
    if (speaker.isPresent() && !called.naming().isEmpty()) {
      throw wrong("give --speaker for a source that is there, or --kind and --name for a new one");
    }
    Missed missed = new Missed(source, cue, content, at);
    return pointing.add(missed, speaker, called.naming(), manner::of);
  }
}
