package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.cadenceplanner.plan.Plan;

/// A plan that travels in a picture of it, with all that is needed to draw the picture again.
///
/// @param plan the plan
/// @param calendars the files of calendars that do not come with the program, by their names, such as
/// `xen.xml`
/// @param chart what of the plan the picture shows, and how; empty where that cannot be said
public record CarriedPlan(Plan plan, Map<String, byte[]> calendars, Optional<ChartSettings> chart) {
  /// The most bytes that its text may have, before it is compressed.
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  public CarriedPlan {
    calendars = Map.copyOf(calendars);
  }

  /// The same in a picture that shows something of the plan.
  public CarriedPlan withChart(ChartSettings shown) {
    return new CarriedPlan(plan, calendars, Optional.of(shown));
  }

  /// The text that is put into the picture: the same for the same plan, calendars and settings.
  ///
  /// @throws IllegalArgumentException if it has more bytes than a picture may carry
  public String text() {
    String text = CarriedForm.text(this);
    if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      throw new IllegalArgumentException(
          tr("the plan and its calendars come to more than 16 MB, too much for a picture"));
    }
    return text;
  }
}
