package org.hearsay.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/// The sizes and names that keep the house readable, as rules over its sources.
///
/// Each rule looks at all sources together and returns one line per violation, beginning with the
/// path at fault; no line means that the rule is kept.
final class HouseRules {
  static final int METHOD_LINES = 70;
  static final int FILE_LINES = 400;
  static final int PARAMETERS = 7;
  static final int FILES_IN_A_PACKAGE = 20;
  static final int COLUMNS = 100;

  /// Tables of data written as Java, by their paths: the only files that may pass [#FILE_LINES].
  static final Set<String> TABLES_OF_DATA = Set.of();

  private static final Set<String> NAMES_THAT_SAY_NOTHING =
      Set.of(
          "util", "utils", "helper", "helpers", "common", "commons", "manager", "managers", "misc");

  /// A rule and the name it is known by.
  record Rule(String name, Function<List<SourceFile>, List<String>> violations) {}

  static final List<Rule> ALL =
      List.of(
          new Rule("a method has at most 70 lines", each(HouseRules::longMethods)),
          new Rule("a file has at most 400 lines", each(HouseRules::longFile)),
          new Rule("a line has at most 100 columns", each(HouseRules::wideLines)),
          new Rule("a method has at most 7 parameters", each(HouseRules::manyParameters)),
          new Rule("a record has at most 7 components", each(HouseRules::manyComponents)),
          new Rule("a name says something", each(HouseRules::emptyNames)),
          new Rule("a package has at most 20 files", HouseRules::crowdedPackages),
          new Rule("a package is @NullMarked", HouseRules::unmarkedPackages));

  private HouseRules() {}

  private static Stream<String> longMethods(SourceFile file) {
    return methods(file)
        .filter(method -> file.lines(method) > METHOD_LINES)
        .map(method -> method.getName() + " has " + file.lines(method) + " lines");
  }

  private static Stream<String> longFile(SourceFile file) {
    long lines = file.text().lines().count();
    boolean table = TABLES_OF_DATA.contains(file.path().toString());
    return lines <= FILE_LINES || table ? Stream.of() : Stream.of("has " + lines + " lines");
  }

  /// An import cannot be broken, so it may be as wide as it is.
  private static Stream<String> wideLines(SourceFile file) {
    return file.text()
        .lines()
        .filter(line -> line.codePointCount(0, line.length()) > COLUMNS)
        .filter(line -> !line.startsWith("import "))
        .map(line -> "is too wide: " + line.strip());
  }

  private static Stream<String> manyParameters(SourceFile file) {
    return methods(file)
        .filter(method -> method.getParameters().size() > PARAMETERS)
        .map(method -> method.getName() + " has " + method.getParameters().size() + " parameters");
  }

  private static Stream<String> manyComponents(SourceFile file) {
    return types(file)
        .filter(type -> type.getKind() == Tree.Kind.RECORD)
        .filter(type -> components(type) > PARAMETERS)
        .map(type -> type.getSimpleName() + " has " + components(type) + " components");
  }

  private static long components(ClassTree type) {
    return type.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.STATIC))
        .count();
  }

  private static Stream<String> emptyNames(SourceFile file) {
    Stream<String> packageWords = Stream.of(file.packageName().split("\\."));
    Stream<String> typeWords =
        types(file)
            .map(type -> type.getSimpleName().toString())
            .flatMap(name -> Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|_")));
    return Stream.concat(packageWords, typeWords)
        .filter(word -> NAMES_THAT_SAY_NOTHING.contains(word.toLowerCase(Locale.ROOT)))
        .map(word -> "says nothing with the word '" + word + "'");
  }

  private static List<String> crowdedPackages(List<SourceFile> files) {
    return byFolder(files).entrySet().stream()
        .filter(folder -> folder.getValue().size() > FILES_IN_A_PACKAGE)
        .map(folder -> folder.getKey() + ": has " + folder.getValue().size() + " files")
        .toList();
  }

  private static List<String> unmarkedPackages(List<SourceFile> files) {
    return byFolder(files).entrySet().stream()
        .filter(folder -> folder.getValue().stream().noneMatch(HouseRules::marksNulls))
        .map(folder -> folder.getKey() + ": has no package-info.java with @NullMarked")
        .toList();
  }

  private static boolean marksNulls(SourceFile file) {
    return file.path().endsWith("package-info.java")
        && file.unit().getPackageAnnotations().stream()
            .map(AnnotationTree::getAnnotationType)
            .anyMatch(type -> type.toString().endsWith("NullMarked"));
  }

  private static Map<Path, List<SourceFile>> byFolder(List<SourceFile> files) {
    return files.stream()
        .collect(
            Collectors.groupingBy(
                file -> file.path().resolveSibling(""), TreeMap::new, Collectors.toList()));
  }

  private static Function<List<SourceFile>, List<String>> each(
      Function<SourceFile, Stream<String>> rule) {
    return files ->
        files.stream()
            .flatMap(file -> rule.apply(file).map(fault -> file.path() + ": " + fault))
            .toList();
  }

  private static Stream<MethodTree> methods(SourceFile file) {
    List<MethodTree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        found.add(method);
        return super.visitMethod(method, null);
      }
    }.scan(file.unit(), null);
    return found.stream();
  }

  private static Stream<ClassTree> types(SourceFile file) {
    List<ClassTree> found = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        found.add(type);
        return super.visitClass(type, null);
      }
    }.scan(file.unit(), null);
    return found.stream();
  }
}
