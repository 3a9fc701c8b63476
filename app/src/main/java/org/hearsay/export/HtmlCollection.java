package org.hearsay.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.reading.SourcedRecord;

/// Writes several documents into one page with an index above them.
///
/// The index is known when the last document has come; until then the documents wait in a temporary
/// file, which the system deletes with the last hand that lets go of it. Only titles stay in
/// memory.
final class HtmlCollection implements RecordWriter {
  private final OutputStream out;
  private final List<HtmlPage.IndexLine> index = new ArrayList<>();
  private Optional<FileChannel> waiting = Optional.empty();

  HtmlCollection(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(SourcedRecord record) throws IOException {
    HtmlPage.IndexLine line = HtmlPage.IndexLine.of(record);
    String document = HtmlDocument.of(record, HtmlPage.prefix(index.size() + 1), 2);
    ByteBuffer bytes = ByteBuffer.wrap(document.getBytes(StandardCharsets.UTF_8));
    FileChannel file = waiting.isPresent() ? waiting.get() : open();
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    index.add(line);
  }

  @Override
  public void finish() throws IOException {
    String title = Ledger.number(index.size(), "document");
    put(HtmlPage.begin(title) + HtmlPage.index(index));
    if (waiting.isPresent()) {
      try (FileChannel file = waiting.get()) {
        file.position(0);
        Channels.newInputStream(file).transferTo(out);
      }
    }
    put(HtmlPage.end());
  }

  private FileChannel open() throws IOException {
    Path path = Files.createTempFile("hearsay-", ".html");
    FileChannel file =
        FileChannel.open(
            path,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    waiting = Optional.of(file);
    return file;
  }

  private void put(String words) throws IOException {
    out.write(words.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
