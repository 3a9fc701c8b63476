package org.hearsay.desk;

import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.store.StoreAddress;

/// Adds articles of the pile in a process of its own, and says on a line of standard output which
/// ones it was told are kept. Arguments: the desk, how many articles.
public final class Adding {
  private Adding() {}

  public static void main(String[] arguments) throws InterruptedException {
    DeskConfig config =
        new DeskConfig(StoreAddress.parse(arguments[0]), Path.of("index"), "killed");
    int articles = Integer.parseInt(arguments[1]);
    try (Desk desk = Desk.openToWrite(config)) {
      System.out.println("open");
      desk.add(
          Pile.incoming(0, articles),
          Optional.of("kill"),
          2,
          Saying.by("said|denied"),
          taken -> {
            System.out.println(taken.name());
            System.out.flush();
          });
    }
    System.out.println("done");
  }
}
