/// The map of the program. An arrow says "may use"; there is no other way round, and no cycle.
///
/// ```
/// Main -> cli, ui -> export, store, history, calendar -> chart -> insight -> schedule -> plan
///                    chart, export -> drawing
///                    all of these but drawing -> language
/// ```
///
/// | package    | what it is                                                                        |
/// |------------|-----------------------------------------------------------------------------------|
/// | `language` | English and German: what is said to people, in the language that is spoken         |
/// | `plan`     | the document: records and sealed types over `java.time`                           |
/// | `schedule` | a plan and its free days become dates, moves with their reasons, branch counts    |
/// | `insight`  | a schedule becomes figures, comparisons and sentences; `advice` finds better dates |
/// | `calendar` | Jollyday, `holidays/` and `.ics` become days off; alone imports Jollyday            |
/// | `history`  | git, published lists and mails become releases, backports and votes; alone imports JGit |
/// | `drawing`  | an immutable list of marks; uses nothing                                          |
/// | `chart`    | an insight becomes a drawing; knows no toolkit                                    |
/// | `export`   | painters and writers of files; alone imports Java2D                               |
/// | `store`    | plan files, preferences, unsaved work; JSON is for `store`, `history`, `export`   |
/// | `cli`      | thin commands; with `Main` alone uses standard streams and exit                   |
/// | `ui`       | a package for each screen, `ui.fx` for what two share; alone imports JavaFX       |
///
/// Where does something new go? A rule about dates or support: `plan`. A date or a count computed
/// from it: `schedule`. A figure or a sentence for people: `insight`. Something seen in a chart:
/// `chart`. A file format: `store` or `export`. A widget: `ui`, in the package of its screen.
///
/// `cli` and `ui` may use everything right of them, `drawing` too, but not each other. All this is
/// held by `ArchitectureTest`.
package org.cadenceplanner;
