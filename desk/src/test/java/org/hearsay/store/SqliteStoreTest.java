package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.hearsay.article.Context;
import org.hearsay.article.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest extends StoreContract {
  @TempDir private Path folder;
  private int desks;

  @Override
  StoreAddress fresh() {
    return new StoreAddress.Folder(folder.resolve("a desk #" + ++desks + " 100%?"));
  }

  @Test
  void aFullDiskLosesNothingThatWasAcknowledged() {
    Invented first = invented(1);
    store().write("ada", tx -> tx.keep(first.bytes(), first.record(), "1", Context.NONE));
    int pages =
        store()
            .write("ada", tx -> tx.handle.createQuery("PRAGMA page_count").mapTo(int.class).one());
    store()
        .write(
            "ada",
            tx ->
                tx.handle
                    .createQuery("PRAGMA max_page_count=" + (pages + 2))
                    .mapTo(int.class)
                    .one());
    assertThatThrownBy(
            () -> {
              for (int i = 2; i < 1000; i++) {
                Invented next = invented(i);
                store().write("ada", tx -> tx.keep(next.bytes(), next.record(), "n", Context.NONE));
              }
            })
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("the disk is full; free some space and run again");
    assertThat(store().<Boolean>read(tx -> tx.holds(first.id()))).isTrue();
    assertThat(defects()).isEmpty();
  }

  @Test
  void aFileInThePlaceOfTheFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "notes");
    assertThatThrownBy(() -> Store.openToWrite(new StoreAddress.Folder(file)))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            file
                + ": cannot be written: there is a file of that name; ask for the right to write"
                + " there, or name another desk with --desk");
  }

  @Test
  void aFolderThatCannotBeWrittenCanStillBeRead() throws IOException {
    StoreAddress.Folder place = (StoreAddress.Folder) fresh();
    Invented first = invented(1);
    try (Store made = Store.openToWrite(place)) {
      made.write("ada", tx -> tx.keep(first.bytes(), first.record(), "1", Context.NONE));
    }
    permit(place.path(), "r-xr-xr-x");
    try {
      assumeFalse(Files.isWritable(place.path()), "this user may write everywhere");
      assertThatThrownBy(() -> Store.openToWrite(place))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("cannot be written: permission denied");
      try (Store reader = Store.open(place)) {
        assertThat(reader.<Boolean>read(tx -> tx.holds(first.id()))).isTrue();
      }
    } finally {
      permit(place.path(), "rwxr-xr-x");
    }
  }

  @Test
  void aDamagedFileIsNamed() throws IOException {
    StoreAddress.Folder place = (StoreAddress.Folder) fresh();
    Store.openToWrite(place).close();
    Files.writeString(place.path().resolve("desk.sqlite"), "no database at all".repeat(100));
    assertThatThrownBy(() -> Store.open(place))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is damaged: ")
        .hasMessageContaining("bring the desk back from a copy");
  }

  @Test
  void aBitThatFlippedIsFound() throws IOException {
    StoreAddress.Folder place = (StoreAddress.Folder) fresh();
    Invented first = invented(1);
    try (Store made = Store.openToWrite(place)) {
      made.write("ada", tx -> tx.keep(first.bytes(), first.record(), "1", Context.NONE));
    }
    flip(place.path().resolve("desk.sqlite"), Packed.pack(first.bytes()));
    try (Store reader = Store.open(place)) {
      assertThatThrownBy(() -> reader.read(tx -> tx.original(first.id())))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("document " + first.id().shortened() + " cannot be unpacked");
    }
  }

  private static void flip(Path file, byte[] content) {
    try (RandomAccessFile access = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] all = Files.readAllBytes(file);
      int at = indexOf(all, content) + content.length - 1;
      access.seek(at);
      access.write(all[at] ^ 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int indexOf(byte[] all, byte[] part) {
    for (int i = 0; i + part.length <= all.length; i++) {
      if (java.util.Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
        return i;
      }
    }
    throw new AssertionError("the packed bytes are not in the file as one");
  }

  private static void permit(Path folder, String permissions) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(permissions));
  }

  private static Invented invented(int number) {
    return Invented.of(
        "[a1 s1:Tom Adeyemi] {a1:said} «a1:the harbour was shut for the " + number + "th time».\n");
  }
}
