package org.hearsay.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.hearsay.article.Refusal;

/// The folder of an index: whether it holds one of ours, and what to say when it does not.
final class IndexFolder {
  /// Raised whenever entries or words are made in another way.
  static final String VERSION = "2";

  /// The code of a refusal because somebody else is writing.
  static final String BUSY = "I003";

  private static final String KEY = "hearsay.search";
  private static final String CHANGE = "hearsay.change";
  private static final String MAKER = "hearsay.meaning";
  private static final String REBUILD = "; run hearsay desk rebuild to make it anew";

  private IndexFolder() {}

  /// What a commit of ours carries.
  ///
  /// @param change the last change of the store that is in it
  /// @param maker who makes the vectors of meanings, absent in an index that has none
  record Mark(int change, Optional<String> maker) {
    Iterable<Map.Entry<String, String>> data() {
      Map<String, String> data = new TreeMap<>();
      data.put(KEY, VERSION);
      data.put(CHANGE, Integer.toString(change));
      maker.ifPresent(name -> data.put(MAKER, name));
      return data.entrySet();
    }

    Mark at(int later) {
      return new Mark(later, maker);
    }
  }

  /// What the last commit carries; change 0 if there is none.
  static Mark mark(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return new Mark(0, Optional.empty());
    }
    Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
    String change = data.getOrDefault(CHANGE, "");
    int last = change.matches("\\d{1,9}") ? Integer.parseInt(change) : 0;
    return new Mark(last, Optional.ofNullable(data.get(MAKER)));
  }

  /// What is to be said where meanings are asked for and there are none, or those of another maker.
  static Refusal noMeanings(Path folder) {
    return refusal(
        "I008",
        folder,
        "this index has no meanings; hearsay desk rebuild --meaning makes them, which takes about"
            + " half as long as reading the articles did");
  }

  /// Whether an index is there; if so it is one of this version.
  ///
  /// @throws Refusal if it is of another version
  static boolean isThere(Path folder, Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return false;
    }
    Map<String, String> mark = SegmentInfos.readLatestCommit(directory).getUserData();
    Optional<String> version = Optional.ofNullable(mark.get(KEY));
    if (!version.equals(Optional.of(VERSION))) {
      String made = version.map(other -> "in form " + other).orElse("by another program");
      throw refusal("I002", folder, "this index was made " + made + REBUILD);
    }
    return true;
  }

  /// What is to be said of a fault.
  static Refusal refusal(Path folder, IOException fault) {
    return switch (fault) {
      case IndexNotFoundException _ -> refusal("I004", folder, "there is no index here" + REBUILD);
      case IndexFormatTooOldException _ ->
          refusal("I002", folder, "this index was made by an older Hearsay" + REBUILD);
      case IndexFormatTooNewException _ ->
          refusal("I002", folder, "this index was made by a newer Hearsay" + REBUILD);
      case LockObtainFailedException _ -> {
        String reason = "another Hearsay is writing to this index; wait until it is done";
        yield refusal(BUSY, folder, reason);
      }
      case AccessDeniedException _ ->
          refusal("I005", folder, "permission denied; ask for the right to read and write it");
      case CorruptIndexException _ -> damaged(folder, fault);
      default -> other(folder, fault);
    };
  }

  static Refusal damaged(Path folder, Exception fault) {
    String reason = "this index is damaged (" + fault.getClass().getSimpleName() + ")" + REBUILD;
    return new Refusal("I001", folder.toString(), reason, fault);
  }

  /// A file that ends too early or is gone is damage; of the rest the system's words are given.
  private static Refusal other(Path folder, IOException fault) {
    boolean cut =
        fault instanceof EOFException
            || fault instanceof NoSuchFileException
            || fault instanceof FileNotFoundException;
    if (cut) {
      return damaged(folder, fault);
    }
    String words = Optional.ofNullable(fault.getMessage()).orElse(fault.getClass().getSimpleName());
    String reason = "cannot be read or written (" + words + "); see to that and try again";
    return new Refusal("I006", folder.toString(), reason, fault);
  }

  private static Refusal refusal(String code, Path folder, String reason) {
    return new Refusal(code, folder.toString(), reason);
  }
}
