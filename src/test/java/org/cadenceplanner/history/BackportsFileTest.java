package org.cadenceplanner.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.cadenceplanner.insight.BranchMonth;
import org.cadenceplanner.plan.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Backports by branch and month, as a list has them.
final class BackportsFileTest {
  @TempDir private Path folder;

  private List<BranchMonth> read(String text) throws IOException, BadReleases {
    return BackportsFile.read(Files.writeString(folder.resolve("list.csv"), text));
  }

  @Test
  void columnsStandInAnyOrderAndCase() throws Exception {
    assertThat(read("Month,BRANCH,by,backports \n2018-01,4.10,Jan,27\n"))
        .containsExactly(new BranchMonth(Version.of("4.10"), YearMonth.of(2018, 1), 27));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4.10,2018-02,3 | line 3: found 4.10 in 2018-02; allowed: each month of a branch once; it"
            + " stands in line 2 too",
        "4.10,-0500-01,27 | line 3: found the month '-0500-01'; allowed: one such as 2018-07, from"
            + " 1900 to 2100",
        "4.10,+99999-01,27 | line 3: found the month '+99999-01'",
        "4.10,2101-01,27 | line 3: found the month '2101-01'",
        "4.10,2018-01,27,1 | line 3: found 4 values; allowed: at most 3, as there are columns",
        "4.10,2018-01,-1 | line 3: found '-1' backports; allowed: a whole number up to 999999"
      })
  void rowsThatCannotBeAreRefused(String row, String problem) {
    assertThatExceptionOfType(BadReleases.class)
        .isThrownBy(() -> read("branch,month,backports\n4.10,2018-02,5\n" + row + "\n"))
        .withMessageContaining(problem);
  }
}
