package org.hearsay.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Data walks one way. The app depends on every other module it ships, so all of them are seen from
/// here.
class HouseOrderTest {
  private static final String STEPBACK = "org.hearsay.house.stepback";

  @Test
  void nothingStepsBack() {
    JavaClasses shipped =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.hearsay");
    new HouseOrder("org.hearsay").noStepBack().check(shipped);
  }

  @Test
  void aStepBackIsReported() {
    assertThat(violations()).anyMatch(line -> line.contains("article.Early"));
  }

  @Test
  void aStepForwardIsFine() {
    assertThat(violations()).noneMatch(line -> line.contains("reading.Late.pages"));
  }

  @Test
  void siblingsLeaveEachOtherAlone() {
    assertThat(violations()).anyMatch(line -> line.contains("cli.Door"));
  }

  @Test
  void whatLiesBelowAPackageUsesItAndIsNotUsedByIt() {
    assertThat(violations())
        .anyMatch(line -> line.contains("reading.Upstairs"))
        .noneMatch(line -> line.contains("reading.deep.Cellar.stairs"));
  }

  @Test
  void aPackageWithoutARowIsReported() {
    assertThat(violations()).anyMatch(line -> line.contains("'unheard' has no row"));
  }

  private static List<String> violations() {
    JavaClasses wrong = new ClassFileImporter().importPackages(STEPBACK);
    return new HouseOrder(STEPBACK).noStepBack().evaluate(wrong).getFailureReport().getDetails();
  }
}
