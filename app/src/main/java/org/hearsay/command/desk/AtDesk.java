package org.hearsay.command.desk;

import java.util.stream.Stream;
import org.hearsay.desk.Desk;
import org.hearsay.desk.DeskConfig;
import org.hearsay.query.Query;
import org.hearsay.reading.SourcedRecord;
import org.hearsay.search.Answer;
import org.hearsay.search.Page;
import org.hearsay.store.story.KeptStory;
import org.hearsay.store.story.Wanted;
import org.hearsay.view.SourceLedger.Read;

/// What the commands that ask a desk are given of it.
public record AtDesk(Desk desk)
    implements SearchCommand.Searched, QuotedCommands.Kept, StoriesCommand.Told {
  public static AtDesk open(DeskConfig config) {
    return new AtDesk(Desk.open(config));
  }

  @Override
  public Answer search(Query query, Page page) {
    return desk.search(query, page);
  }

  @Override
  public Stream<Read> records() {
    return desk.documents()
        .map(document -> new Read(document.id().sha256(), desk.corrected(document.id()).record()));
  }

  @Override
  public Stream<KeptStory> stories(Wanted wanted) {
    return desk.stories(wanted);
  }

  @Override
  public SourcedRecord record(String document) {
    return desk.corrected(desk.find(document).id()).record();
  }

  @Override
  public void close() {
    desk.close();
  }
}
