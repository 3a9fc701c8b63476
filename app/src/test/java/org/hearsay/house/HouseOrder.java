package org.hearsay.house;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Set;

/// The order of the packages, from the door to the desk, and the rule that nothing steps back.
///
/// A package uses itself and the packages before it in [#ORDER], except that siblings leave each
/// other alone. What lies below a package (`text.rules`) counts as that package for all others; it
/// uses what it lies below, which does not use it, and leaves what lies beside it alone.
///
/// @param root the package that holds the packages of the table, such as `org.hearsay`
record HouseOrder(String root) {
  /// The table of ARCHITECTURE.md, whole: rows that do not exist yet keep their place.
  static final List<String> ORDER =
      List.of(
          "text",
          "format",
          "article",
          "model",
          "attribution",
          "source",
          "time",
          "claim",
          "reading",
          "correction",
          "link",
          "eval",
          "store",
          "query",
          "search",
          "view",
          "export",
          "files",
          "terminal",
          "desk",
          "command",
          "web",
          "cli",
          "batch");

  /// Doors to the same house that know nothing of each other.
  private static final Set<String> SIBLINGS = Set.of("web", "cli", "batch");

  ArchRule noStepBack() {
    return ArchRuleDefinition.classes()
        .should(new StepsForward())
        .because("a package uses the packages above it in ARCHITECTURE.md's table and none below")
        .allowEmptyShould(false);
  }

  private boolean mayUse(JavaClass by, JavaClass of) {
    String user = rowOf(by);
    String used = rowOf(of);
    if (user.equals(used)) {
      return (by.getPackageName() + ".").startsWith(of.getPackageName() + ".");
    }
    boolean strangers = SIBLINGS.contains(user) && SIBLINGS.contains(used);
    return !strangers && ORDER.contains(used) && ORDER.indexOf(used) < ORDER.indexOf(user);
  }

  /// The row a class of ours belongs to: `org.hearsay.text.rules.X` is of `text`.
  private String rowOf(JavaClass type) {
    String below = type.getPackageName().substring(root.length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
  }

  private boolean isOurs(JavaClass type) {
    return (type.getPackageName() + ".").startsWith(root + ".");
  }

  private final class StepsForward extends ArchCondition<JavaClass> {
    StepsForward() {
      super("only use packages above their own");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      String row = rowOf(type);
      if (!ORDER.contains(row)) {
        String message = type.getName() + ": package '" + row + "' has no row in the table";
        events.add(SimpleConditionEvent.violated(type, message));
        return;
      }
      onlyDependOnClassesThat(
              DescribedPredicate.describe(
                  "stand above " + row,
                  used -> {
                    JavaClass plain = used.getBaseComponentType();
                    return !isOurs(plain) || mayUse(type, plain);
                  }))
          .check(type, events);
    }
  }
}
