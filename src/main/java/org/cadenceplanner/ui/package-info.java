/// The window: `ui` itself wires it together; each package in it is one part of what is seen, and
/// `ui.fx` what they share.
///
/// | package     | what it is                                                                   |
/// |-------------|------------------------------------------------------------------------------|
/// | `fx`        | the workspace with its history, the chart's view, form fields, the themes     |
/// | `timeline`  | the Timeline screen: figures, chart, the tables under it                      |
/// | `year`      | the Year screen: the years one above the other, with holidays and releases    |
/// | `compare`   | the Compare screen: scenarios side by side, their figures, the claims         |
/// | `load`      | the Load screen: the work over time, and the people who do it                 |
/// | `rules`     | the rules of a scenario, edited in place                                      |
/// | `scenarios` | the tabs of the scenarios                                                     |
/// | `start`     | what a plan begins with: the gallery of samples, a plan made from nothing     |
/// | `backports` | taking a project's figures over, and its pending backports                    |
/// | `advice`    | better dates for a scenario                                                   |
/// | `brief`     | the brief for those who decide                                                |
/// | `dates`     | dates as files for other programs                                             |
/// | `survey`    | the ballot that is sent, and counting what comes back                         |
/// | `files`     | opening, saving, exporting, and the questions that go with them               |
package org.cadenceplanner.ui;
