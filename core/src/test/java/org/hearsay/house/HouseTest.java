package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every rule of the house, over the main sources of every module.
class HouseTest {
  /// Tests run in the folder of their module; the modules stand beside each other.
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  @TestFactory
  Stream<DynamicTest> keeps() throws IOException {
    List<SourceFile> files = SourceFile.mainSources(ROOT);
    return HouseRules.ALL.stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.name(), () -> assertThat(rule.violations().apply(files)).isEmpty()));
  }

  @Test
  void looksAtEveryModule() throws IOException {
    assertThat(SourceFile.mainSources(ROOT))
        .extracting(file -> file.path().toString())
        .contains(
            "core/src/main/java/org/hearsay/text/package-info.java",
            "app/src/main/java/org/hearsay/cli/Main.java");
  }
}
