package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hearsay.query.Level;
import org.hearsay.query.Query;
import org.hearsay.search.Answer;
import org.hearsay.search.Hit;
import org.hearsay.search.Page;
import org.hearsay.search.Place;
import org.hearsay.search.Snippet;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A table that any program reads and none runs.
class HitCsvTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          plain          | plain
          a,b            | "a,b"
          say "no" now   | "say ""no"" now"
          =1+1           | "'=1+1"
          +47            | "'+47"
          -no            | "'-no"
          @SUM(A1)       | "'@SUM(A1)"
          ＝1            | "'＝1"
          ~=a,"b"c~      | "'=a,""b""c"
          2-1=1          | 2-1=1
          """)
  void guardsACell(String value, String cell) {
    assertThat(HitCsv.cell(value)).isEqualTo(cell);
  }

  @Test
  void keepsLineEndsInsideACell() {
    assertThat(HitCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
    assertThat(HitCsv.cell("\tx")).isEqualTo("\"'\tx\"");
    assertThat(HitCsv.cell("")).isEmpty();
  }

  @Test
  void writesAHeaderAndALineForEachHit() {
    String text = "=cmd|' /C calc'!A0, he said";
    Place all = new Place(new Span(0, text.length()), 0, text.length());
    Hit.Document document =
        new Hit.Document(
            "d1", "in/a.txt", Optional.of("-x"), Optional.empty(), Optional.of("2020-01-09"));
    Hit hit = new Hit(document, new Hit.Text(all, 1), new Snippet(all, text, List.of()), 1.5f);
    Answer answer =
        new Answer(
            Query.parse("calc"), Page.first(Level.TEXT), 1, List.of(hit), new Answer.Scope(1, 1));
    assertThat(HitCsv.of(answer))
        .isEqualTo(
            "document,path,title,outlet,published,in,id,source,kind,anonymous,quotation,attitude,"
                + "polarity,start,end,text,score\r\n"
                + "d1,in/a.txt,\"'-x\",,2020-01-09,text,1,,,,,,,0,27,"
                + "\"'=cmd|' /C calc'!A0, he said\",1.5\r\n");
  }
}
