package org.hearsay.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One Java source as the compiler reads it, before any name in it is resolved.
///
/// @param path where it stands, relative to the root of the repository
/// @param text the whole source
/// @param unit its syntax tree
/// @param positions where the trees of `unit` begin and end
record SourceFile(Path path, String text, CompilationUnitTree unit, SourcePositions positions) {

  /// Reads the main sources of every module, in the order of their paths.
  static List<SourceFile> mainSources(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root, 20)) {
      return paths
          .map(root::relativize)
          .filter(path -> path.toString().endsWith(".java"))
          .filter(path -> path.startsWith(path.getName(0).resolve("src/main/java")))
          .sorted()
          .map(path -> parse(path, read(root.resolve(path))))
          .toList();
    }
  }

  static SourceFile parse(Path path, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source = new InMemory(path, text);
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of(), null, List.of(source));
    try {
      CompilationUnitTree unit = task.parse().iterator().next();
      return new SourceFile(path, text, unit, Trees.instance(task).getSourcePositions());
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /// The package it declares, empty for none.
  String packageName() {
    return unit.getPackage() == null ? "" : unit.getPackage().getPackageName().toString();
  }

  /// The lines from the first to the last character of a tree, both counted.
  long lines(Tree tree) {
    LineMap map = unit.getLineMap();
    long first = map.getLineNumber(positions.getStartPosition(unit, tree));
    return map.getLineNumber(positions.getEndPosition(unit, tree)) - first + 1;
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(Path path, String text) {
      super(URI.create("string:///" + path.toString().replace('\\', '/')), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
