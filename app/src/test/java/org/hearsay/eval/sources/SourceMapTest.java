package org.hearsay.eval.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceMapTest {
  @TempDir Path folder;

  @Test
  void aSourceIsThatOfMostOfItsStatementsAndAmongEqualsOfTheFirst() throws IOException {
    SourceMap map = map(SmallLabels.OTHER);
    assertThat(map.of("s1")).as("one statement each").contains("f1");
    assertThat(map.of("s2")).contains("f3");
    assertThat(map.of("s5")).as("by the statement that the labellers added").contains("f2");
    String most =
        SmallLabels.OTHER.replace("\"E1\", \"source\": \"f1\"", "\"E1\", \"source\": \"f2\"");
    assertThat(map(most).of("s1")).contains("f2");
  }

  @Test
  void twoSourcesMayBeOne() throws IOException {
    String joined =
        SmallLabels.OTHER.replace("\"E3\", \"source\": \"f3\"", "\"E3\", \"source\": \"f1\"");
    assertThat(map(joined).of(List.of("s1", "s2"))).contains(List.of("f1", "f1"));
  }

  @Test
  void aSourceInAChainAloneIsFoundByItsPlace() throws IOException {
    assertThat(map(SmallLabels.OTHER).of("s3")).contains("f4");
  }

  @Test
  void aSourceInAChainAloneIsFoundByItsName() throws IOException {
    String elsewhere = "\"name\": <From the harbour>";
    String other = SmallLabels.OTHER.replace("\"name\": <Meridian Post>", elsewhere);
    assertThat(map(other).of("s3")).isEmpty();
    assertThat(map(SmallLabels.GOLD.replace("<Meridian Post>", "<harbour>"), other).of("s3"))
        .contains("f4");
  }

  @Test
  void aSourceInAChainAloneIsFoundByItsKindAndDescription() throws IOException {
    String gold =
        SmallLabels.GOLD.replace(
            "\"name\": <Meridian Post>, \"title\": null",
            "\"name\": null, \"title\": <the Meridian Post>");
    String other =
        SmallLabels.OTHER.replace(
            "\"name\": <Meridian Post>, \"title\": null",
            "\"name\": null, \"title\": <the Meridian Post that Roe believed>");
    assertThat(map(gold, other).of("s3")).as("an outlet is no organisation").isEmpty();
    String outlet = other.replace("organisation", "outlet");
    assertThat(map(gold, outlet).of("s3")).contains("f4");
  }

  @Test
  void aChainWithAStrangerInItIsNone() throws IOException {
    String gone = SmallLabels.OTHER.replace("\"name\": <Meridian Post>", "\"name\": <From the>");
    assertThat(map(gone).of(List.of("s2", "s3"))).isEmpty();
    assertThat(map(gone).of(List.of("s2"))).contains(List.of("f3"));
  }

  private SourceMap map(String other) throws IOException {
    return map(SmallLabels.GOLD, other);
  }

  private SourceMap map(String gold, String other) throws IOException {
    return SourceMap.of(SmallLabels.compared(folder, gold, other));
  }
}
