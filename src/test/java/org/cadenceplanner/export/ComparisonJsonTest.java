package org.cadenceplanner.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonJsonTest {
  private static final JsonNode XEN =
      JsonMapper.shared().readTree(Exports.xen2018().compare(OutputFormat.JSON));

  @Test
  void everyScenarioHasItsFiguresAsNumbers() {
    JsonNode eight = XEN.at("/figures/1");
    assertThat(eight.at("/scenario").asString()).isEqualTo("8 months");
    assertThat(eight.at("/releasesAYear").doubleValue()).isEqualTo(1.5);
    assertThat(eight.at("/placesInYear").size()).isEqualTo(3);
    assertThat(eight.at("/branches/settled/peak").intValue()).isEqualTo(5);
    assertThat(eight.at("/branches/settled/mean").doubleValue()).isEqualTo(4.5);
    assertThat(eight.at("/hoursAMonth/releases").doubleValue()).isEqualTo(15);
    assertThat(eight.at("/hoursAMonth/available").doubleValue()).isEqualTo(60);
  }

  @Test
  void hoursByKindAddUpToTheirTotal() {
    for (JsonNode scenario : XEN.at("/figures")) {
      JsonNode hours = scenario.at("/hoursAMonth");
      double sum =
          hours.at("/backports").doubleValue()
              + hours.at("/securityBackports").doubleValue()
              + hours.at("/releases").doubleValue()
              + hours.at("/pointReleases").doubleValue();
      assertThat(hours.at("/total").doubleValue()).isCloseTo(sum, offset(0.03));
    }
  }
}
