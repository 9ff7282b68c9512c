package org.cadenceplanner.store;

import static org.cadenceplanner.language.Texts.tr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cadenceplanner.language.WhyUnread;
import org.cadenceplanner.plan.Plan;

/// Reads plan files, and makes their text: JSON in UTF-8, at most 16 MB, named `*.cadence.json`.
///
/// A text is read back as the same plan, and the text of a plan that was read from it is the same,
/// byte for byte; [OpenFile] writes it. The schema of the form is [PlanSchema].
public final class PlanFiles {
  /// The most bytes a plan file may have.
  public static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private PlanFiles() {}

  /// Reads a file.
  ///
  /// @throws InvalidPlan if it cannot be read or is no plan, with everything that is wrong
  public static Plan read(Path file) throws InvalidPlan {
    return parse(file.toString(), bytes(file));
  }

  /// The bytes of a file; one more than are allowed where there are too many.
  ///
  /// @throws InvalidPlan if it cannot be read
  static byte[] bytes(Path file) throws InvalidPlan {
    return bytes(file, MOST_BYTES);
  }

  static byte[] bytes(Path file, int most) throws InvalidPlan {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most + 1);
    } catch (IOException e) {
      throw unreadable(file.toString(), WhyUnread.inWords(file, e));
    }
  }

  /// Reads a plan from a stream to its end; the stream is left open.
  ///
  /// @param name what messages call it, such as `standard input`
  /// @throws InvalidPlan if it cannot be read or is no plan, with everything that is wrong
  public static Plan parse(String name, InputStream in) throws InvalidPlan {
    try {
      return parse(name, in.readNBytes(MOST_BYTES + 1));
    } catch (IOException e) {
      throw unreadable(name, tr("cannot be read: %s", String.valueOf(e.getMessage())));
    }
  }

  /// Reads a plan from bytes.
  ///
  /// @param name what messages call it
  /// @throws InvalidPlan if it is no plan, with everything that is wrong
  public static Plan parse(String name, byte[] bytes) throws InvalidPlan {
    if (bytes.length > MOST_BYTES) {
      throw unreadable(name, tr("found more than 16 MB, allowed: at most 16 MB"));
    }
    String text = decoded(name, bytes);
    return parse(name, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /// Reads a plan from a text.
  ///
  /// @param name what messages call it
  /// @throws InvalidPlan if it is no plan, with everything that is wrong
  public static Plan parse(String name, String text) throws InvalidPlan {
    Problems problems = new Problems(name);
    Json json = JsonReader.read(text, problems).orElseThrow(problems::refused);
    Value root = new Value("", json, problems.in(json));
    Plan plan = PlanForm.PLAN.read(root).orElseThrow(problems::refused);
    problems.refuseIfAny();
    return plan;
  }

  /// What would be wrong with the file of a plan that was not read from one: reading is stricter
  /// than the records are. It takes as long as writing and reading the text, about a millisecond
  /// for a plan such as the samples.
  ///
  /// @return empty where the plan's text can be read back
  public static Optional<InvalidPlan> check(Plan plan) {
    try {
      parse(plan.name(), text(plan));
      return Optional.empty();
    } catch (InvalidPlan e) {
      return Optional.of(e);
    }
  }

  /// As [#check(Plan)], in less time where a plan is known that nothing is wrong with and that
  /// differs in one or a few scenarios.
  ///
  /// @param sound a plan that can be read back
  public static Optional<InvalidPlan> check(Plan plan, Plan sound) {
    return ChangedScenarios.areSound(plan, sound) ? Optional.empty() : check(plan);
  }

  /// Whether a file is a plan, however broken: by its name, or by the mark `"cadence": 1` in it. A
  /// file that cannot be read may be one.
  public static boolean isPlan(Path file) {
    return PlanMark.isOn(file);
  }

  /// The text of a plan file: members in a fixed order, those left out that hold their usual value,
  /// one record a line.
  public static String text(Plan plan) {
    return PlanWriter.text(plan);
  }

  /// The text of bytes in UTF-8.
  ///
  /// @throws InvalidPlan if they are something else, with the place
  static String decoded(String name, byte[] bytes) throws InvalidPlan {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(in).toString();
    } catch (CharacterCodingException e) {
      Place place = placeOf(in.position(), bytes);
      throw refused(name, tr("found bytes that are not UTF-8, allowed: UTF-8"), Optional.of(place));
    }
  }

  private static Place placeOf(int position, byte[] bytes) {
    String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
    int lines = (int) before.chars().filter(c -> c == '\n').count();
    return new Place(lines + 1, before.length() - before.lastIndexOf('\n'));
  }

  static InvalidPlan unreadable(String name, String text) {
    return refused(name, text, Optional.empty());
  }

  private static InvalidPlan refused(String name, String text, Optional<Place> place) {
    Problems problems = new Problems(name);
    problems.add("", text, place);
    return problems.refused();
  }
}
