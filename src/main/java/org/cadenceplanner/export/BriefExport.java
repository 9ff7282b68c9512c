package org.cadenceplanner.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cadenceplanner.insight.Brief;
import org.cadenceplanner.schedule.DayIndex;
import org.cadenceplanner.schedule.Schedule;

/// A brief with its charts, to be written out: what `cadence brief` writes. The same brief gives the
/// same bytes on every run.
///
/// @param schedules what the options of the brief come to, in their order; 1 to 12
/// @param index the days off of the plan's calendars
/// @param carried the text that travels in each picture beside it, if one does
public record BriefExport(
    Brief brief,
    List<Schedule> schedules,
    DayIndex index,
    Function<BriefPicture, Optional<String>> carried) {
  public BriefExport {
    schedules = List.copyOf(schedules);
  }

  /// The files of the brief.
  ///
  /// @param fileName the name of the file, after which those beside it are named
  public BriefFiles in(BriefFormat format, String fileName) {
    List<Block> blocks = BriefBlocks.of(brief, schedules, index);
    BundledFont font = BundledFont.load();
    SheetFiles charts = new SheetFiles(font);
    return switch (format) {
      case MARKDOWN -> BriefMarkdown.of(blocks, charts, carried, fileName);
      case HTML ->
          BriefFiles.alone(BriefHtml.forScreen(blocks, charts).getBytes(StandardCharsets.UTF_8));
      case PDF ->
          BriefFiles.alone(
              new BriefPdf(schedules.getFirst().today(), font)
                  .encode(BriefHtml.forPrint(blocks, charts)));
    };
  }
}
