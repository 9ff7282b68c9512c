package org.cadenceplanner.insight;

/// One of the figures by which a scenario is judged at a glance.
///
/// @param value the figure, large: `5`
/// @param beside what stands beside it, smaller: `peak · 4.5 mean`; may be empty
/// @param caption what it is: `branches supported at once, settled`
/// @param explanation the whole of it in sentences
/// @param alert whether something is not as one would have it, such as more branches than the people
/// can look after
public record KeyFigure(
    String value, String beside, String caption, String explanation, boolean alert) {}
