package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every rule fails on a source that breaks it, and on no other account.
class HouseRulesTest {
  private static final SourceFile MARK =
      source("package-info.java", "@org.jspecify.annotations.NullMarked package p;");

  @Test
  void aTidySourceBreaksNoRule() {
    String tidy =
        """
        package p;
        record Seven(int a, int b, int c, int d, int e, int f, int g) {
          static final int EXTRA = 1;
          static final int UTILITY = 2;
          Seven {
            if (a < b) {
              throw new IllegalArgumentException();
            }
          }
        %s
          void seven(int a, int b, int c, int d, int e, int f, int g) {}
        }
        """
            .formatted(method(70));
    assertThat(broken(MARK, source("Seven.java", tidy))).isEmpty();
  }

  @Test
  void aMethodOfSeventyOneLinesIsLong() {
    assertThat(broken(MARK, source("A.java", "package p; class A {\n" + method(71) + "}")))
        .containsExactly("a method has at most 70 lines");
  }

  @Test
  void aMethodOfALocalClassIsMeasuredToo() {
    String nested = "package p; class A { Object a = new Object() {\n" + method(71) + "}; }";
    assertThat(broken(MARK, source("A.java", nested)))
        .containsExactly("a method has at most 70 lines");
  }

  @Test
  void aFileOfFourHundredAndOneLinesIsLong() {
    assertThat(broken(MARK, source("A.java", "package p;\n" + "\n".repeat(399)))).isEmpty();
    assertThat(broken(MARK, source("A.java", "package p;\n" + "\n".repeat(400))))
        .containsExactly("a file has at most 400 lines");
  }

  @Test
  void aLineOfAHundredAndOneColumnsIsWide() {
    assertThat(broken(MARK, source("A.java", "package p;\n//" + "x".repeat(98)))).isEmpty();
    assertThat(broken(MARK, source("A.java", "package p;\n//" + "x".repeat(99))))
        .containsExactly("a line has at most 100 columns");
    assertThat(broken(MARK, source("A.java", "package p;\nimport q." + "x".repeat(99) + ";")))
        .isEmpty();
  }

  @Test
  void anEighthParameterIsOneTooMany() {
    String eight = "(int a, int b, int c, int d, int e, int f, int g, int h)";
    assertThat(broken(MARK, source("A.java", "package p; class A { void a" + eight + " {} }")))
        .containsExactly("a method has at most 7 parameters");
    assertThat(broken(MARK, source("A.java", "package p; record A" + eight + " {}")))
        .contains("a record has at most 7 components");
  }

  @Test
  void aNameThatSaysNothingIsFound() {
    for (String name : List.of("TextUtils", "Helper", "CommonCase", "SpanManager", "Misc")) {
      assertThat(broken(MARK, source(name + ".java", "package p; class " + name + " {}")))
          .as(name)
          .containsExactly("a name says something");
    }
    assertThat(broken(MARK, source("A.java", "package p.util; class A {}")))
        .containsExactly("a name says something");
    assertThat(broken(MARK, source("A.java", "package p; class Commonwealth {}"))).isEmpty();
  }

  @Test
  void aTwentyFirstFileIsOneTooMany() {
    List<SourceFile> files = new ArrayList<>(List.of(MARK));
    for (int i = 1; i < 20; i++) {
      files.add(source("A" + i + ".java", "package p; class A" + i + " {}"));
    }
    assertThat(broken(files)).isEmpty();
    files.add(source("A20.java", "package p; class A20 {}"));
    assertThat(broken(files)).containsExactly("a package has at most 20 files");
  }

  @Test
  void aPackageWithoutAMarkIsFound() {
    SourceFile type = source("A.java", "package p; class A {}");
    SourceFile unmarked = source("package-info.java", "package p;");
    assertThat(broken(type)).containsExactly("a package is @NullMarked");
    assertThat(broken(type, unmarked)).containsExactly("a package is @NullMarked");
    assertThat(broken(type, MARK)).isEmpty();
  }

  private static List<String> broken(SourceFile... files) {
    return broken(List.of(files));
  }

  private static List<String> broken(List<SourceFile> files) {
    return HouseRules.ALL.stream()
        .filter(rule -> !rule.violations().apply(files).isEmpty())
        .map(HouseRules.Rule::name)
        .toList();
  }

  private static SourceFile source(String name, String text) {
    return SourceFile.parse(Path.of("core/src/main/java/p", name), text);
  }

  private static String method(int lines) {
    return "  void m() {\n" + "    ;\n".repeat(lines - 2) + "  }\n";
  }
}
